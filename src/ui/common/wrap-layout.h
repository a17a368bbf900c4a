/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_WRAP_LAYOUT (respite_wrap_layout_get_type ())

G_DECLARE_FINAL_TYPE (RespiteWrapLayout, respite_wrap_layout, RESPITE, WRAP_LAYOUT, GtkLayoutManager)

G_END_DECLS
