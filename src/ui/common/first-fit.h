/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_FIRST_FIT (respite_first_fit_get_type ())

G_DECLARE_FINAL_TYPE (RespiteFirstFit, respite_first_fit, RESPITE, FIRST_FIT, GtkWidget)

GtkWidget *respite_first_fit_get_shown (RespiteFirstFit *self);
gboolean respite_first_fit_is_last_resort (RespiteFirstFit *self);

G_END_DECLS
