/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_PAIN_BUTTON (respite_pain_button_get_type ())

G_DECLARE_FINAL_TYPE (RespitePainButton, respite_pain_button, RESPITE, PAIN_BUTTON, GtkButton)

GtkWidget *respite_pain_button_new (int score);

int respite_pain_button_get_score (RespitePainButton *self);

G_END_DECLS
