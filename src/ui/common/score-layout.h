/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_SCORE_LAYOUT (respite_score_layout_get_type ())

G_DECLARE_FINAL_TYPE (RespiteScoreLayout, respite_score_layout, RESPITE, SCORE_LAYOUT, GtkLayoutManager)

G_END_DECLS
