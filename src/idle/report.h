/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <stdbool.h>

/*
 * These programs are there as long as the session is, beside an agent that is small. So they know nothing but C and the
 * one library that they are for.
 */

unsigned int idle_report_read_seconds (int argc,
                                       char **argv);
bool idle_report_say (bool idle);
bool idle_report_wait (int fd);
