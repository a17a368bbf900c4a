/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/diary/record-kinds.h"
#include "draw/body-map.h"
#include "draw/pain-scale.h"

#include "canvas.h"

#define WIDTH 520
#define HEIGHT 380

static int
find_zone (const char *site,
           RespiteBodyView view)
{
  guint n_zones;
  const RespiteBodyZone *zones = respite_body_zones_get (&n_zones);

  for (guint i = 0; i < n_zones; i++)
    {
      if (zones[i].view == view && g_str_equal (respite_body_site_get_id (zones[i].site), site))
        return (int) i;
    }

  g_assert_not_reached ();
}

static void
test_sites_are_those_of_records (void)
{
  const char *const *sites = respite_record_kinds_list_sites ();

  g_assert_cmpuint (g_strv_length ((char **) sites), ==, RESPITE_BODY_N_SITES);
  for (guint i = 0; sites[i] != NULL; i++)
    g_assert_cmpint (respite_body_site_find (sites[i]), >=, 0);
  g_assert_cmpint (respite_body_site_find ("elbow"), ==, -1);
  g_assert_cmpint (respite_body_site_find (""), ==, -1);
  g_assert_cmpint (respite_body_site_find (NULL), ==, -1);
}

static void
test_every_site_has_a_zone (void)
{
  for (guint i = 0; i < RESPITE_BODY_N_SITES; i++)
    g_assert_cmpint (respite_body_zones_find_site (i), >=, 0);
}

/* Seen from behind, a person's left is at the left; seen from the front it is at the right. */
static void
test_left_is_the_persons_left (void)
{
  guint n_zones;
  const RespiteBodyZone *zones = respite_body_zones_get (&n_zones);

  g_assert_cmpfloat (zones[find_zone ("shoulder-left", RESPITE_BODY_BACK)].x, <, 0);
  g_assert_cmpfloat (zones[find_zone ("shoulder-right", RESPITE_BODY_BACK)].x, >, 0);
  g_assert_cmpfloat (zones[find_zone ("shoulder-left", RESPITE_BODY_FRONT)].x, >, 0);
  g_assert_cmpfloat (zones[find_zone ("ribs-right", RESPITE_BODY_FRONT)].x, <, 0);
}

static void
test_middle_of_a_zone_is_the_zone (void)
{
  guint n_zones;
  const RespiteBodyZone *zones = respite_body_zones_get (&n_zones);

  for (guint i = 0; i < n_zones; i++)
    g_assert_cmpint (respite_body_zones_find_at (zones[i].view, zones[i].x, zones[i].y), ==, i);
}

static void
test_beside_the_body_is_nothing (void)
{
  static const double places[][2] = { { 0, 5 }, { -42, 20 }, { 0, 111 }, { 1e6, 50 }, { 0, -1e6 } };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    g_assert_cmpint (respite_body_zones_find_at (RESPITE_BODY_BACK, places[i][0], places[i][1]), ==, -1);
}

static void
test_steps (void)
{
  static const struct
  {
    const char *from;
    RespiteBodyView from_view;
    int dx;
    int dy;
    const char *to;
    RespiteBodyView to_view;
  } steps[] = {
    { "between-blades", RESPITE_BODY_BACK, 0, -1, "spine-upper", RESPITE_BODY_BACK },
    { "between-blades", RESPITE_BODY_BACK, 0, 1, "spine-mid", RESPITE_BODY_BACK },
    { "between-blades", RESPITE_BODY_BACK, -1, 0, "blade-left", RESPITE_BODY_BACK },
    { "spine-mid", RESPITE_BODY_BACK, 1, 0, "paraspinal-right", RESPITE_BODY_BACK },
    { "paraspinal-right", RESPITE_BODY_BACK, 1, 0, "ribs-right", RESPITE_BODY_BACK },
    { "spine-upper", RESPITE_BODY_BACK, 0, -1, "neck", RESPITE_BODY_BACK },
    { "neck", RESPITE_BODY_BACK, 0, -1, "neck", RESPITE_BODY_BACK },
    { "lower-back", RESPITE_BODY_BACK, 0, 1, "lower-back", RESPITE_BODY_BACK },
    { "shoulder-left", RESPITE_BODY_BACK, -1, 0, "shoulder-left", RESPITE_BODY_BACK },
    { "shoulder-right", RESPITE_BODY_BACK, 1, 0, "shoulder-right", RESPITE_BODY_FRONT },
    { "shoulder-right", RESPITE_BODY_FRONT, -1, 0, "shoulder-right", RESPITE_BODY_BACK },
    { "chest", RESPITE_BODY_FRONT, 0, -1, "neck", RESPITE_BODY_FRONT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_test_message ("from %s by %d, %d", steps[i].from, steps[i].dx, steps[i].dy);
      g_assert_cmpint (respite_body_zones_step (find_zone (steps[i].from, steps[i].from_view), steps[i].dx, steps[i].dy), ==,
                       find_zone (steps[i].to, steps[i].to_view));
    }
}

static void
visit (gboolean *seen,
       int zone)
{
  static const int ways[][2] = { { -1, 0 }, { 1, 0 }, { 0, -1 }, { 0, 1 } };

  if (seen[zone])
    return;

  seen[zone] = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    visit (seen, respite_body_zones_step (zone, ways[i][0], ways[i][1]));
}

static void
test_keys_reach_every_zone (void)
{
  guint n_zones;
  g_autofree gboolean *seen = NULL;

  respite_body_zones_get (&n_zones);
  seen = g_new0 (gboolean, n_zones);
  visit (seen, respite_body_zones_step (-1, 1, 0));
  for (guint i = 0; i < n_zones; i++)
    g_assert_true (seen[i]);
}

static guint
count (RespiteBodyMap *map,
       const RespitePalette *palette,
       const RespiteColor *color)
{
  g_auto (Canvas) canvas;

  canvas_init (&canvas, WIDTH, HEIGHT);
  respite_draw_body_map (canvas.cr, map, palette, canvas_get_context (), WIDTH, HEIGHT);

  return canvas_count_color (&canvas, color, 0, 0, WIDTH, HEIGHT);
}

static void
test_marks_show (void)
{
  for (int dark = 0; dark <= 1; dark++)
    {
      const RespitePalette *palette = dark ? respite_palette_get_dark () : respite_palette_get_light ();

      for (guint site = 0; site < RESPITE_BODY_N_SITES; site++)
        {
          RespiteColor severe = respite_pain_scale_get_fill (8, dark);
          RespiteBodyMap map;

          respite_body_map_init (&map);
          g_assert_cmpuint (count (&map, palette, &palette->accent), ==, 0);
          map.marks[site] = RESPITE_BODY_MARKED;
          g_assert_cmpuint (count (&map, palette, &palette->accent), >, 100);
          map.marks[site] = 8;
          g_assert_cmpuint (count (&map, palette, &severe), >, 100);
        }
    }
}

/* What is seen is what is pressed, at every size. */
static void
test_press_finds_what_is_drawn (void)
{
  static const struct
  {
    int width;
    int height;
  } sizes[] = { { 520, 380 }, { 300, 260 }, { 320, 600 }, { 900, 300 } };
  const RespitePalette *palette = respite_palette_get_light ();

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_auto (Canvas) canvas;
      RespiteBodyMap map;
      guint n_hits = 0, n_painted = 0;

      canvas_init (&canvas, sizes[i].width, sizes[i].height);
      respite_body_map_init (&map);
      map.marks[respite_body_site_find ("lower-back")] = RESPITE_BODY_MARKED;
      respite_draw_body_map (canvas.cr, &map, palette, canvas_get_context (), sizes[i].width, sizes[i].height);
      for (int y = 0; y < sizes[i].height; y += 5)
        for (int x = 0; x < sizes[i].width; x += 5)
          {
            if (canvas_count_color (&canvas, &palette->accent, x, y, x + 1, y + 1) == 0)
              continue;

            n_painted++;
            n_hits += respite_body_map_find_zone (canvas_get_context (), sizes[i].width, sizes[i].height, x, y)
                      == find_zone ("lower-back", RESPITE_BODY_BACK);
          }
      g_assert_cmpuint (n_painted, >, 20);
      g_assert_cmpuint (n_hits, ==, n_painted);
    }
}

static void
test_no_room_draws_nothing_wrong (void)
{
  g_auto (Canvas) canvas;
  RespiteBodyMap map;

  canvas_init (&canvas, 10, 10);
  respite_body_map_init (&map);
  respite_draw_body_map (canvas.cr, &map, respite_palette_get_light (), canvas_get_context (), 1, 1);
  g_assert_cmpint (cairo_status (canvas.cr), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (respite_body_map_find_zone (canvas_get_context (), 1, 1, 500, 500), ==, -1);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/body-map/sites-are-those-of-records", test_sites_are_those_of_records);
  g_test_add_func ("/body-map/every-site-has-a-zone", test_every_site_has_a_zone);
  g_test_add_func ("/body-map/left-is-the-persons-left", test_left_is_the_persons_left);
  g_test_add_func ("/body-map/middle-of-a-zone-is-the-zone", test_middle_of_a_zone_is_the_zone);
  g_test_add_func ("/body-map/beside-the-body-is-nothing", test_beside_the_body_is_nothing);
  g_test_add_func ("/body-map/steps", test_steps);
  g_test_add_func ("/body-map/keys-reach-every-zone", test_keys_reach_every_zone);
  g_test_add_func ("/body-map/marks-show", test_marks_show);
  g_test_add_func ("/body-map/press-finds-what-is-drawn", test_press_finds_what_is_drawn);
  g_test_add_func ("/body-map/no-room-draws-nothing-wrong", test_no_room_draws_nothing_wrong);

  return g_test_run ();
}
