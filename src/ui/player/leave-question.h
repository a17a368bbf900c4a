/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *respite_leave_question_new (GtkWindow *window,
                                       gboolean timer);

G_END_DECLS
