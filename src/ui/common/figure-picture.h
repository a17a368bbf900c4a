/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/pose.h"
#include "ui/common/drawing.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_FIGURE_PICTURE (respite_figure_picture_get_type ())

G_DECLARE_FINAL_TYPE (RespiteFigurePicture, respite_figure_picture, RESPITE, FIGURE_PICTURE, RespiteDrawing)

GtkWidget *respite_figure_picture_new (int size);
void respite_figure_picture_set_pose (RespiteFigurePicture *self,
                                      const RespitePose *pose);

G_END_DECLS
