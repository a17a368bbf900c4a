/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/body-zones.h"

#include <math.h>

/* How far from a zone a press may land and still mean it. */
#define REACH 3.5

/* Sideways, a neighbour is one that lies rather beside than above or below; and the other way round. */
#define ASTRAY 1.8

static const char *const sites[RESPITE_BODY_N_SITES] = {
  "neck", "trapezius-left", "trapezius-right", "shoulder-left", "shoulder-right", "blade-left", "blade-right",
  "between-blades", "spine-upper", "spine-mid", "paraspinal-left", "paraspinal-right", "ribs-left", "ribs-right",
  "lower-back", "chest",
};

enum
{
  NECK,
  TRAPEZIUS,
  SHOULDER = TRAPEZIUS + 2,
  BLADE = SHOULDER + 2,
  BETWEEN_BLADES = BLADE + 2,
  SPINE_UPPER,
  SPINE_MID,
  PARASPINAL,
  RIBS = PARASPINAL + 2,
  LOWER_BACK = RIBS + 2,
  CHEST,
};

typedef struct
{
  guint site;
  RespiteBodyView view;
  gboolean paired;
  guint n_corners;
  double corners[8][2];
} Shape;

/* Of a pair only the one at the left of the picture: the person's left from behind, the right from the front. */
static const Shape shapes[] = {
  { NECK, RESPITE_BODY_BACK, FALSE, 4, { { -4.4, 24.6 }, { 4.4, 24.6 }, { 5.2, 31 }, { -5.2, 31 } } },
  { TRAPEZIUS, RESPITE_BODY_BACK, TRUE, 6,
    { { -9.4, 34.6 }, { -14, 38.6 }, { -21.6, 42.2 }, { -22.4, 44.4 }, { -15, 44.4 }, { -9.4, 43.6 } } },
  { SHOULDER, RESPITE_BODY_BACK, TRUE, 6,
    { { -27.4, 44.8 }, { -31.4, 46.4 }, { -34.6, 51 }, { -35.2, 57.4 }, { -31.4, 57.6 }, { -27.8, 51.6 } } },
  { BLADE, RESPITE_BODY_BACK, TRUE, 6,
    { { -13.4, 49.6 }, { -22.8, 48.6 }, { -24, 51.6 }, { -21.4, 60.4 }, { -15.6, 69.2 }, { -13.4, 66 } } },
  { SPINE_UPPER, RESPITE_BODY_BACK, FALSE, 4, { { -4.8, 35.6 }, { 4.8, 35.6 }, { 4.8, 44.2 }, { -4.8, 44.2 } } },
  { BETWEEN_BLADES, RESPITE_BODY_BACK, FALSE, 4, { { -8.6, 49.2 }, { 8.6, 49.2 }, { 8.6, 65.6 }, { -8.6, 65.6 } } },
  { SPINE_MID, RESPITE_BODY_BACK, FALSE, 4, { { -4.2, 70.6 }, { 4.2, 70.6 }, { 4.2, 83.4 }, { -4.2, 83.4 } } },
  { PARASPINAL, RESPITE_BODY_BACK, TRUE, 5,
    { { -9, 70.6 }, { -10.8, 70.6 }, { -15, 75.6 }, { -15, 83.4 }, { -9, 83.4 } } },
  { RIBS, RESPITE_BODY_BACK, TRUE, 5,
    { { -19.8, 72 }, { -24.6, 63.6 }, { -25, 70 }, { -23.8, 83.4 }, { -19.8, 83.4 } } },
  { LOWER_BACK, RESPITE_BODY_BACK, FALSE, 4, { { -22.4, 88.4 }, { 22.4, 88.4 }, { 24.4, 100 }, { -24.4, 100 } } },
  { NECK, RESPITE_BODY_FRONT, FALSE, 4, { { -4.4, 27.6 }, { 4.4, 27.6 }, { 5, 32.6 }, { -5, 32.6 } } },
  { SHOULDER, RESPITE_BODY_FRONT, TRUE, 6,
    { { -27.4, 44.8 }, { -31.4, 46.4 }, { -34.6, 51 }, { -35.2, 57.4 }, { -31.4, 57.6 }, { -27.8, 51.6 } } },
  { CHEST, RESPITE_BODY_FRONT, FALSE, 6,
    { { -21.6, 47 }, { 21.6, 47 }, { 23, 54 }, { 17.6, 63.4 }, { -17.6, 63.4 }, { -23, 54 } } },
  { RIBS, RESPITE_BODY_FRONT, TRUE, 5,
    { { -4.6, 68.4 }, { -18.6, 68.4 }, { -23.4, 64 }, { -23.4, 82 }, { -12.6, 82 } } },
};

#define N_ZONES_MAX (2 * G_N_ELEMENTS (shapes))

static RespiteBodyZone zones[N_ZONES_MAX];
static guint n_zones;

/* Its centre of gravity, where a number has the most room. */
static void
find_middle (RespiteBodyZone *zone)
{
  double area = 0, x = 0, y = 0;

  for (guint i = 0, j = zone->n_corners - 1; i < zone->n_corners; j = i++)
    {
      const double *from = zone->corners[j], *to = zone->corners[i];
      double part = from[0] * to[1] - to[0] * from[1];

      area += part;
      x += (from[0] + to[0]) * part;
      y += (from[1] + to[1]) * part;
    }
  zone->x = x / (3 * area);
  zone->y = y / (3 * area);
}

static void
add_zone (const Shape *shape,
          gboolean mirrored)
{
  RespiteBodyZone *zone = &zones[n_zones++];
  gboolean right = shape->paired && mirrored != (shape->view == RESPITE_BODY_FRONT);

  *zone = (RespiteBodyZone) {
    .site = shape->site + (right ? 1 : 0),
    .view = shape->view,
    .n_corners = shape->n_corners,
  };
  for (guint i = 0; i < shape->n_corners; i++)
    {
      zone->corners[i][0] = mirrored ? -shape->corners[i][0] : shape->corners[i][0];
      zone->corners[i][1] = shape->corners[i][1];
    }
  find_middle (zone);
}

static void
ensure_zones (void)
{
  static gsize done;

  if (!g_once_init_enter (&done))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      add_zone (&shapes[i], FALSE);
      if (shapes[i].paired)
        add_zone (&shapes[i], TRUE);
    }
  g_once_init_leave (&done, 1);
}

static double
measure_to_edge (const double *from,
                 const double *to,
                 double x,
                 double y)
{
  double dx = to[0] - from[0], dy = to[1] - from[1];
  double share = CLAMP (((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy), 0, 1);

  return hypot (x - from[0] - share * dx, y - from[1] - share * dy);
}

/* 0 within the zone. */
static double
measure_to_zone (const RespiteBodyZone *zone,
                 double x,
                 double y)
{
  gboolean within = FALSE;
  double nearest = G_MAXDOUBLE;

  for (guint i = 0, j = zone->n_corners - 1; i < zone->n_corners; j = i++)
    {
      const double *a = zone->corners[i], *b = zone->corners[j];

      if ((a[1] > y) != (b[1] > y) && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0])
        within = !within;
      nearest = MIN (nearest, measure_to_edge (a, b, x, y));
    }

  return within ? 0 : MAX (0, nearest - RESPITE_BODY_ZONE_ROUND);
}

/**
 * respite_body_site_get_id:
 * @site: from 0 to %RESPITE_BODY_N_SITES - 1
 *
 * Returns: the id of the place, as records write it
 */
const char *
respite_body_site_get_id (guint site)
{
  g_return_val_if_fail (site < RESPITE_BODY_N_SITES, NULL);

  return sites[site];
}

/**
 * respite_body_site_find:
 * @id: the id of a place
 *
 * Returns: the site, or -1 for an id that names none
 */
int
respite_body_site_find (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (sites); i++)
    {
      if (g_strcmp0 (sites[i], id) == 0)
        return (int) i;
    }

  return -1;
}

/**
 * respite_body_zones_get:
 * @n: (out): how many there are
 *
 * Returns: (transfer none) (array length=n): all zones, those of the back first
 */
const RespiteBodyZone *
respite_body_zones_get (guint *n)
{
  ensure_zones ();
  *n = n_zones;

  return zones;
}

/**
 * respite_body_zones_find_at:
 * @x: in units of the view
 * @y: in units of the view
 *
 * Returns: the zone there or close by, or -1
 */
int
respite_body_zones_find_at (RespiteBodyView view,
                            double x,
                            double y)
{
  double nearest = REACH;
  int found = -1;

  ensure_zones ();
  for (guint i = 0; i < n_zones; i++)
    {
      double distance = zones[i].view == view ? measure_to_zone (&zones[i], x, y) : G_MAXDOUBLE;

      if (distance < nearest)
        {
          nearest = distance;
          found = (int) i;
        }
    }

  return found;
}

/**
 * respite_body_zones_find_site:
 *
 * Returns: the first zone of a place, that of the back where it has one
 */
int
respite_body_zones_find_site (guint site)
{
  ensure_zones ();
  for (guint i = 0; i < n_zones; i++)
    {
      if (zones[i].site == site)
        return (int) i;
    }

  g_return_val_if_reached (-1);
}

/**
 * respite_body_zones_step:
 * @zone: the zone one stands on, or -1 for none yet
 * @dx: -1 to the left of the picture, 1 to the right, or 0
 * @dy: -1 up, 1 down, or 0
 *
 * Returns: the neighbour on that side; from the right edge of the back one comes to the front, and back again. Where there
 *   is none, @zone itself; from none, the place between the shoulder blades
 */
int
respite_body_zones_step (int zone,
                         int dx,
                         int dy)
{
  double nearest = G_MAXDOUBLE;
  int found = zone;

  ensure_zones ();
  if (zone < 0 || (guint) zone >= n_zones)
    return respite_body_zones_find_site (BETWEEN_BLADES);

  for (guint i = 0; i < n_zones; i++)
    {
      double aside = ((int) zones[i].view - (int) zones[zone].view) * RESPITE_BODY_VIEW_WIDTH;
      double x = zones[i].x - zones[zone].x + aside, y = zones[i].y - zones[zone].y;
      double ahead = x * dx + y * dy, astray = fabs (x * dy) + fabs (y * dx);
      double distance = ahead + ASTRAY * astray;

      /* Up and down stay within a view. */
      if ((int) i == zone || ahead < 1 || astray > ASTRAY * ahead || (dy != 0 && aside != 0) || distance >= nearest)
        continue;

      nearest = distance;
      found = (int) i;
    }

  return found;
}
