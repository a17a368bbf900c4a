/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void respite_test_diary_write (GFile *folder,
                               const char *lines);
void respite_test_diary_add_pairs (GString *lines,
                                   guint month,
                                   const char *remedy,
                                   const char *scores);

G_END_DECLS
