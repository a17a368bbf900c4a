/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_WRAP_BOX (respite_wrap_box_get_type ())

G_DECLARE_FINAL_TYPE (RespiteWrapBox, respite_wrap_box, RESPITE, WRAP_BOX, GtkWidget)

G_END_DECLS
