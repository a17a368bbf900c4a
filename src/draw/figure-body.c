/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/figure-scene.h"

#include <math.h>

#include "draw/figure-head.h"
#include "draw/figure-limbs.h"

#define HANGING 16.0
#define DOWN 0.75
#define TUCK 0.1
#define N_SECTIONS 9
#define HEM 2
#define BELT_LOW 3
#define BELT_HIGH 5
#define YOKE_DOTS 9
#define COLLAR_DOTS 13

/* The trunk from the seat to the nape: a level on one of three frames, its width, depth, and how far forward it is. */
static const struct
{
  enum
  {
    ON_PELVIS,
    ON_WAIST,
    ON_CHEST,
  } bone;
  double up;
  double wide;
  double deep;
  double forward;
} sections[N_SECTIONS] = {
  { ON_PELVIS, -5.8, 6.8, 3.8, -1.6 }, { ON_PELVIS, -2.0, 10.9, 7.6, -0.7 }, { ON_PELVIS, 3.0, 10.6, 7.6, -0.3 },
  { ON_PELVIS, 7.5, 10.1, 7.1, 0.2 },   { ON_WAIST, 2.0, 9.8, 7.0, 0.3 },     { ON_WAIST, 7.0, 10.6, 7.6, 0.3 },
  { ON_CHEST, 2.5, 11.3, 8.0, 0.2 },   { ON_CHEST, 6.0, 11.0, 7.2, -0.2 },   { ON_CHEST, 9.6, 6.0, 4.4, -0.4 },
};

typedef struct
{
  RespiteVector middle;
  const RespiteFrame *frame;
  double wide;
  double deep;
} Section;

static Section
get_section (RespiteFigureScene *scene,
             guint i)
{
  const RespiteSkeleton *bones = &scene->bones;
  double breath = scene->pose->joints[RESPITE_JOINT_BREATH] / 100 * (i >= 3 && i <= 7 ? 1 : 0);
  double belly = i >= 3 && i <= 5 ? 1.3 : 0.8;
  RespiteVector base;
  Section section = { .wide = sections[i].wide + 0.6 * breath, .deep = sections[i].deep + belly * breath };

  section.frame = sections[i].bone == ON_PELVIS ? &bones->pelvis_frame
                  : sections[i].bone == ON_WAIST ? &bones->waist_frame
                                                 : &bones->chest_frame;
  base = sections[i].bone == ON_PELVIS ? bones->pelvis : sections[i].bone == ON_WAIST ? bones->waist : bones->chest;
  section.middle = respite_vector_add (base, respite_frame_apply (section.frame, 0, sections[i].up,
                                                                 sections[i].forward + belly * breath));

  return section;
}

static RespiteDot
see_direction (const RespiteBrush *brush,
               RespiteVector direction)
{
  RespiteDot dot = respite_brush_see (brush, direction, 0);

  dot.x -= brush->shift;
  dot.y -= brush->drop;

  return dot;
}

/* The trunk's two edges at a section, along the normal of the spine as the camera sees it. */
static void
find_edges (RespiteFigureScene *scene,
            guint i,
            RespiteDot *one,
            RespiteDot *other)
{
  Section section = get_section (scene, i);
  RespiteDot below = respite_brush_see (&scene->brush, get_section (scene, i > 0 ? i - 1 : i).middle, 0);
  RespiteDot above = respite_brush_see (&scene->brush, get_section (scene, i + 1 < N_SECTIONS ? i + 1 : i).middle, 0);
  RespiteDot middle = respite_brush_see (&scene->brush, section.middle, 0);
  RespiteDot wide = see_direction (&scene->brush, section.frame->x);
  RespiteDot deep = see_direction (&scene->brush, section.frame->z);
  double length = hypot (above.x - below.x, above.y - below.y);
  double nx = length > 0.01 ? -(above.y - below.y) / length : 1;
  double ny = length > 0.01 ? (above.x - below.x) / length : 0;
  double reach = hypot (section.wide * (wide.x * nx + wide.y * ny), section.deep * (deep.x * nx + deep.y * ny));

  *one = (RespiteDot) { middle.x + nx * reach, middle.y + ny * reach, 0.5 };
  *other = (RespiteDot) { middle.x - nx * reach, middle.y - ny * reach, 0.5 };
}

static void
draw_sections (RespiteFigureScene *scene,
               guint first,
               guint last,
               const RespiteColor *color)
{
  RespiteDot one[N_SECTIONS], other[N_SECTIONS];
  guint n = last - first + 1;

  for (guint i = first; i <= last; i++)
    find_edges (scene, i, &one[i - first], &other[last - i]);

  respite_brush_sheath (&scene->brush, one, other, n, color);
}

/* From the side of the neck the outline hollows out and runs on into the shoulder. */
static void
draw_yoke (RespiteFigureScene *scene,
           RespiteSide side,
           double from,
           const RespiteColor *color)
{
  double sign = side == RESPITE_LEFT ? 1 : -1;
  double raise = scene->pose->joints[RESPITE_JOINT_SHOULDER_LEFT_RAISE + side] / 100;
  RespiteVector neck = respite_scene_on_chest (scene, sign * 2.3, 1.2, -0.6);
  RespiteVector hollow = respite_scene_on_chest (scene, sign * 5.2, -2.4 + 2.2 * raise, -0.6);
  RespiteVector shoulder = scene->bones.shoulder[side];
  RespiteDot dots[YOKE_DOTS];

  for (guint i = 0; i < YOKE_DOTS; i++)
    {
      double t = from + (1 - from) * i / (YOKE_DOTS - 1);
      RespiteVector place = respite_vector_mix (respite_vector_mix (neck, hollow, t),
                                                respite_vector_mix (hollow, shoulder, t), t);

      dots[i] = respite_brush_see (&scene->brush, place, 2.0 + 3.4 * t - 1.3 * t * t);
    }
  respite_brush_tube (&scene->brush, dots, YOKE_DOTS, color);
}

static void
draw_blade (RespiteFigureScene *scene,
            RespiteSide side,
            const RespiteColor *color)
{
  double sign = side == RESPITE_LEFT ? 1 : -1;
  double forward = scene->pose->joints[RESPITE_JOINT_SHOULDER_LEFT_FORWARD + side] / 100;
  double raise = scene->pose->joints[RESPITE_JOINT_SHOULDER_LEFT_RAISE + side] / 100;
  double x = 5.2 + 2.2 * forward, y = -8.4 + 2.4 * raise;
  RespiteVector corners[] = {
    respite_scene_on_chest (scene, sign * (x - 1.4), y + 3.4, -5),
    respite_scene_on_chest (scene, sign * (x + 2.4), y + 2.6, -5),
    respite_scene_on_chest (scene, sign * (x + 0.2 + 0.8 * forward), y - 4.4, -5),
  };

  respite_brush_panel (&scene->brush, corners, 3, 1.3, color);
}

/* A glow on what has been drawn already, and on nothing beside it. */
static void
draw_patch (RespiteFigureScene *scene,
            RespiteBodyPart part,
            RespiteVector middle,
            double radius)
{
  RespiteDot dot = respite_brush_see (&scene->brush, middle, radius);
  const RespiteColor *accent = &scene->tones.accent;
  double lit = scene->pose->lit[part];
  cairo_t *cr = scene->brush.cr;
  cairo_pattern_t *glow;

  if (!(lit > 0) || cr == NULL)
    return;

  glow = cairo_pattern_create_radial (dot.x, dot.y, radius * 0.35, dot.x, dot.y, radius);
  cairo_pattern_add_color_stop_rgba (glow, 0, accent->red, accent->green, accent->blue, lit);
  cairo_pattern_add_color_stop_rgba (glow, 1, accent->red, accent->green, accent->blue, 0);
  cairo_save (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_ATOP);
  cairo_set_source (cr, glow);
  cairo_new_path (cr);
  cairo_arc (cr, dot.x, dot.y, radius, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_restore (cr);
  cairo_pattern_destroy (glow);
}

static void
draw_back (RespiteFigureScene *scene)
{
  RespiteColor blade = respite_color_mix (&scene->tones.top, &scene->tones.legs, 0.28);

  blade = respite_scene_light (scene, RESPITE_BODY_BLADES, &blade);
  for (guint side = 0; side < 2; side++)
    draw_blade (scene, side, &blade);
}

static void
tuck_in (RespiteDot *one,
         RespiteDot *other)
{
  double x = (other->x - one->x) * TUCK, y = (other->y - one->y) * TUCK;

  one->x += x;
  one->y += y;
  other->x -= x;
  other->y -= y;
}

static void
draw_seat (RespiteFigureScene *scene,
           guint index)
{
  double lit = MAX (scene->pose->lit[RESPITE_BODY_THIGH_LEFT], scene->pose->lit[RESPITE_BODY_THIGH_RIGHT]);
  RespiteColor color = respite_color_mix (&scene->tones.legs, &scene->tones.accent, lit);
  RespiteDot one[HEM + 2], other[HEM + 2];

  /* It ends below the shirt, a little narrower. */
  for (guint i = 0; i <= HEM + 1; i++)
    find_edges (scene, i, &one[i], &other[HEM + 1 - i]);
  tuck_in (&one[HEM + 1], &other[0]);
  respite_brush_sheath (&scene->brush, one, other, HEM + 2, &color);

  for (guint side = 0; side < 2; side++)
    {
      RespiteDot buttock = respite_scene_get_buttock (scene, side);

      respite_brush_tube (&scene->brush, &buttock, 1, &color);
    }
}

static void
draw_trunk (RespiteFigureScene *scene,
            guint index)
{
  RespiteColor top = respite_scene_light (scene, RESPITE_BODY_TRUNK, &scene->tones.top);
  double breath = scene->pose->joints[RESPITE_JOINT_BREATH] / 50;
  RespiteColor belt = respite_scene_fade (scene, &scene->tones.accent, RESPITE_PROP_BELT);
  RespiteDot nape = respite_brush_see (&scene->brush, respite_scene_on_chest (scene, 0, -2.4, -1.5), 3.9);
  const RespiteSkeleton *bones = &scene->bones;
  RespiteVector belly = respite_vector_add (bones->waist, respite_frame_apply (&bones->waist_frame, 0, 0, 3));

  draw_sections (scene, HEM, N_SECTIONS - 1, &top);
  if (scene->pose->props[RESPITE_PROP_BELT] > 0)
    draw_sections (scene, BELT_LOW, BELT_HIGH, &belt);
  respite_brush_tube (&scene->brush, &nape, 1, &top);
  for (guint side = 0; side < 2; side++)
    draw_yoke (scene, side, 0, &top);
  for (guint side = 0; side < 2; side++)
    {
      RespiteColor shoulder = respite_scene_light (scene, RESPITE_BODY_SHOULDER_LEFT + side, &top);

      if (scene->pose->lit[RESPITE_BODY_SHOULDER_LEFT + side] > 0)
        draw_yoke (scene, side, 0.45, &shoulder);
    }

  if (respite_scene_is_from_behind (scene))
    draw_back (scene);
  else
    draw_patch (scene, RESPITE_BODY_BLADES, respite_scene_on_chest (scene, 0, -8, -5.5), 8);
  draw_patch (scene, RESPITE_BODY_CHEST, respite_scene_on_chest (scene, 0, -8, 3), 9.5 + breath);
  draw_patch (scene, RESPITE_BODY_BELLY, belly, 9 + breath);
}

/* The half of the collar that the camera sees; it hides where the neck begins. */
static void
draw_collar (RespiteFigureScene *scene)
{
  const RespiteFrame *chest = &scene->bones.chest_frame;
  RespiteColor top = respite_scene_light (scene, RESPITE_BODY_TRUNK, &scene->tones.top);
  RespiteColor trim = respite_color_mix (&top, &scene->tones.legs, 0.32);
  RespiteColor color = respite_scene_light (scene, RESPITE_BODY_NECK, &trim);
  double near = atan2 (respite_brush_get_depth (&scene->brush, chest->z),
                       respite_brush_get_depth (&scene->brush, chest->x));
  RespiteDot dots[COLLAR_DOTS];

  for (guint i = 0; i < COLLAR_DOTS; i++)
    {
      double angle = near + G_PI * (-0.5 + (double) i / (COLLAR_DOTS - 1));
      double x = 3.7 * cos (angle), z = 3.6 * sin (angle);

      dots[i] = respite_brush_see (&scene->brush, respite_scene_on_chest (scene, x, -0.2 - 0.36 * z, z - 0.4), 0.85);
    }
  respite_brush_tube (&scene->brush, dots, COLLAR_DOTS, &color);
}

static void
draw_neck (RespiteFigureScene *scene,
           guint index)
{
  const RespiteSkeleton *bones = &scene->bones;
  RespiteColor color = respite_scene_light (scene, RESPITE_BODY_NECK, &scene->tones.shade);
  RespiteVector skull = respite_scene_on_head (scene, 0, -4, -1.5);
  RespiteDot dots[] = {
    respite_brush_see (&scene->brush, respite_scene_on_chest (scene, 0, 1.9, -0.5), 3.05),
    respite_brush_see (&scene->brush, bones->neck, 3.0),
    respite_brush_see (&scene->brush, skull, 3.6),
  };

  respite_brush_tube (&scene->brush, dots, 3, &color);
  draw_collar (scene);
}

static void
draw_head (RespiteFigureScene *scene,
           guint index)
{
  respite_figure_draw_head (scene);
}

static double
get_middle_depth (RespiteFigureScene *scene,
                  RespiteVector a,
                  RespiteVector b)
{
  return respite_brush_get_depth (&scene->brush, respite_vector_mix (a, b, 0.5));
}

static double
get_leg_depth (RespiteFigureScene *scene,
               RespiteSide side)
{
  return get_middle_depth (scene, scene->bones.hip[side], scene->bones.knee[side]);
}

/* How straight down from the pelvis a thigh hangs, from 1 to -1. */
static double
get_hanging (RespiteFigureScene *scene,
             RespiteSide side)
{
  const RespiteSkeleton *bones = &scene->bones;
  RespiteVector hip = bones->hip[side], knee = bones->knee[side], up = bones->pelvis_frame.y;

  return ((hip.x - knee.x) * up.x + (hip.y - knee.y) * up.y + (hip.z - knee.z) * up.z)
         / respite_vector_distance (hip, knee);
}

/* A leg that hangs grows out of the seat and lies over it; one that is lifted is covered by it. */
static double
get_seat_depth (RespiteFigureScene *scene,
                double trunk)
{
  double left = get_leg_depth (scene, RESPITE_LEFT), right = get_leg_depth (scene, RESPITE_RIGHT);

  return get_hanging (scene, left < right ? RESPITE_LEFT : RESPITE_RIGHT) > DOWN ? MIN (trunk, MIN (left, right)) : trunk;
}

/**
 * respite_body_add_parts:
 *
 * Adds what the body is made of, each with its depth.
 */
void
respite_body_add_parts (RespiteFigureScene *scene,
                        GArray *parts)
{
  const RespiteSkeleton *bones = &scene->bones;
  double trunk = get_middle_depth (scene, bones->pelvis, bones->nape);
  double behind = respite_scene_is_from_behind (scene) ? -0.5 : 0.5;
  double head = MAX (trunk + 1, respite_brush_get_depth (&scene->brush, bones->head));

  respite_scene_add_part (parts, draw_seat, 0, get_seat_depth (scene, trunk) - 0.1);
  respite_scene_add_part (parts, draw_trunk, 0, trunk);
  respite_scene_add_part (parts, draw_neck, 0, trunk + behind);
  respite_scene_add_part (parts, draw_head, 0, head);

  for (guint side = 0; side < 2; side++)
    {
      /* Hanging at the side an arm is as deep as the trunk and yet lies over it. */
      double arm = respite_scene_get_hand_depth (scene, side);
      double level = respite_brush_get_depth (&scene->brush, bones->nape) - trunk;

      arm += level * CLAMP ((bones->nape.y - bones->palm[side].y) / HANGING, 0, 1) + 2;
      respite_scene_add_part (parts, respite_limbs_draw_arm, side, arm);
      respite_scene_add_part (parts, respite_limbs_draw_leg, side, get_leg_depth (scene, side));
    }
}
