/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/base/profile-store.h"

G_BEGIN_DECLS

/**
 * RespiteProfileSaved:
 * @page: the page that saved
 *
 * Called once the change is safe on the disk or was refused, so that the page shows what is so.
 */
typedef void (*RespiteProfileSaved) (GtkWidget *page);

void respite_profile_save (RespiteProfileStore *store,
                           const char *member,
                           GVariant *value,
                           GtkWidget *page,
                           RespiteProfileSaved saved);
void respite_profile_save_word (RespiteProfileStore *store,
                                const char *member,
                                const char *word,
                                gboolean in,
                                GtkWidget *page,
                                RespiteProfileSaved saved);

G_END_DECLS
