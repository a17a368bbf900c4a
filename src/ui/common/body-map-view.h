/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "draw/body-map.h"
#include "ui/common/drawing.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_BODY_MAP_VIEW (respite_body_map_view_get_type ())

G_DECLARE_FINAL_TYPE (RespiteBodyMapView, respite_body_map_view, RESPITE, BODY_MAP_VIEW, RespiteDrawing)

GtkWidget *respite_body_map_view_new (void);
int respite_body_map_view_get_mark (RespiteBodyMapView *self,
                                    guint site);
void respite_body_map_view_set_mark (RespiteBodyMapView *self,
                                     guint site,
                                     int mark);

G_END_DECLS
