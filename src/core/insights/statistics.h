/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** The normal quantile for an interval that holds 95 of 100. */
#define RESPITE_STATISTICS_Z_95 1.959964

double respite_statistics_get_t (double z,
                                 double df);

G_END_DECLS
