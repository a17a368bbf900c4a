/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/common/drawing.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_RING (respite_ring_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRing, respite_ring, RESPITE, RING, RespiteDrawing)

GtkWidget *respite_ring_new (void);

double respite_ring_get_fraction (RespiteRing *self);
void respite_ring_set_fraction (RespiteRing *self,
                                double fraction);
const char *respite_ring_get_text (RespiteRing *self);
void respite_ring_set_text (RespiteRing *self,
                            const char *text);

G_END_DECLS
