/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** How many places on the body a record can name. */
#define RESPITE_BODY_N_SITES 16

/** Lengths of a view are in units of its own: so wide, so high, x = 0 in its middle and y = 0 above the head. */
#define RESPITE_BODY_VIEW_WIDTH 86.0
#define RESPITE_BODY_VIEW_HEIGHT 112.0

typedef enum
{
  RESPITE_BODY_BACK,
  RESPITE_BODY_FRONT,
  RESPITE_BODY_N_VIEWS
} RespiteBodyView;

/**
 * RespiteBodyZone:
 * @site: which place it is, an index into the sites
 * @view: where it is seen; some places are seen from both sides
 * @corners: its outline, the edges being rounded by %RESPITE_BODY_ZONE_ROUND
 * @n_corners: how many
 * @x: its middle
 * @y: its middle
 *
 * A zone of the body map.
 */
typedef struct
{
  guint site;
  RespiteBodyView view;
  double corners[8][2];
  guint n_corners;
  double x;
  double y;
} RespiteBodyZone;

#define RESPITE_BODY_ZONE_ROUND 1.7

const char *respite_body_site_get_id (guint site);
int respite_body_site_find (const char *id);

const RespiteBodyZone *respite_body_zones_get (guint *n_zones);
int respite_body_zones_find_at (RespiteBodyView view,
                                double x,
                                double y);
int respite_body_zones_find_site (guint site);
int respite_body_zones_step (int zone,
                             int dx,
                             int dy);

G_END_DECLS
