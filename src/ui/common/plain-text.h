/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *respite_plain_text_new (const char *text);
void respite_plain_text_make_selectable (GtkLabel *label);

G_END_DECLS
