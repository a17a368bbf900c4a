/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char *respite_journal_copy_get_month (const char *name);
GStrv respite_journal_copies_list (GFile *folder);
gboolean respite_journal_copy_put_away (GFile *copy,
                                        GFile *backups,
                                        GError **error);

G_END_DECLS
