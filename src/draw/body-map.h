/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

#include "draw/body-zones.h"
#include "draw/palette.h"

G_BEGIN_DECLS

#define RESPITE_BODY_UNMARKED (-2)
#define RESPITE_BODY_MARKED (-1)

/**
 * RespiteBodyMap:
 * @marks: for each site %RESPITE_BODY_UNMARKED, %RESPITE_BODY_MARKED, or a score from 0 to 10
 * @cursor: the zone that has the keyboard, or -1
 * @hover: the zone under the pointer, or -1
 * @back: what to write below the back, in the reader's language
 * @front: what to write below the front
 *
 * The back and the front of a person with places marked on it. A score never stands without its number, a mark without
 * a score is a tick. The map is never mirrored: left is the person's left.
 */
typedef struct
{
  int marks[RESPITE_BODY_N_SITES];
  int cursor;
  int hover;
  const char *back;
  const char *front;
} RespiteBodyMap;

void respite_body_map_init (RespiteBodyMap *map);
double respite_body_map_get_height (double width,
                                    PangoContext *context);
int respite_body_map_find_zone (PangoContext *context,
                                double width,
                                double height,
                                double x,
                                double y);
void respite_draw_body_map (cairo_t *cr,
                            const RespiteBodyMap *map,
                            const RespitePalette *palette,
                            PangoContext *context,
                            double width,
                            double height);

G_END_DECLS
