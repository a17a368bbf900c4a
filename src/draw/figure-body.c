/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/figure-scene.h"

#include <math.h>
#include <string.h>

#include "draw/figure-head.h"

#define LIMB_DOTS 17
#define SHOULDER_DOTS 5
#define GAP 0.9
#define N_SECTIONS 9
#define HEM 2
#define YOKE_DOTS 9

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
  { ON_PELVIS, -6.6, 7.0, 5.4, -0.6 }, { ON_PELVIS, -2.0, 10.9, 7.6, -0.7 }, { ON_PELVIS, 3.0, 10.6, 7.6, -0.3 },
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

static RespiteColor
get_color (RespiteFigureScene *scene,
           RespiteBodyPart part,
           const RespiteColor *base)
{
  return respite_color_mix (base, &scene->tones.accent, scene->pose->lit[part]);
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
  RespiteVector neck = respite_scene_on_chest (scene, sign * 1.6, 2.6, -0.4);
  RespiteVector hollow = respite_scene_on_chest (scene, sign * 4.6, -2.6 + 2.2 * raise, -0.6);
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

static gboolean
is_seen_from_behind (RespiteFigureScene *scene)
{
  RespiteVector back = respite_frame_apply (&scene->bones.chest_frame, 0, 0, -1);

  return respite_brush_get_depth (&scene->brush, back) > 0.45;
}

static void
draw_back (RespiteFigureScene *scene)
{
  RespiteColor blade = respite_color_mix (&scene->tones.top, &scene->tones.legs, 0.28);

  blade = get_color (scene, RESPITE_BODY_BLADES, &blade);
  for (guint side = 0; side < 2; side++)
    draw_blade (scene, side, &blade);
}

static void
draw_trunk (RespiteFigureScene *scene,
            guint index)
{
  RespiteColor top = get_color (scene, RESPITE_BODY_TRUNK, &scene->tones.top);
  double breath = scene->pose->joints[RESPITE_JOINT_BREATH] / 50;
  double legs_lit = MAX (scene->pose->lit[RESPITE_BODY_THIGH_LEFT], scene->pose->lit[RESPITE_BODY_THIGH_RIGHT]);
  RespiteColor seat = respite_color_mix (&scene->tones.legs, &scene->tones.accent, legs_lit);
  RespiteDot nape = respite_brush_see (&scene->brush, respite_scene_on_chest (scene, 0, -2.4, -0.4), 3.6);
  const RespiteSkeleton *bones = &scene->bones;
  RespiteVector belly = respite_vector_add (bones->waist, respite_frame_apply (&bones->waist_frame, 0, 0, 3));

  draw_sections (scene, 0, HEM + 1, &seat);
  draw_sections (scene, HEM, N_SECTIONS - 1, &top);
  respite_brush_tube (&scene->brush, &nape, 1, &top);
  for (guint side = 0; side < 2; side++)
    draw_yoke (scene, side, 0, &top);
  for (guint side = 0; side < 2; side++)
    {
      RespiteColor shoulder = get_color (scene, RESPITE_BODY_SHOULDER_LEFT + side, &top);

      if (scene->pose->lit[RESPITE_BODY_SHOULDER_LEFT + side] > 0)
        draw_yoke (scene, side, 0.45, &shoulder);
    }

  if (is_seen_from_behind (scene))
    draw_back (scene);
  draw_patch (scene, RESPITE_BODY_CHEST, respite_scene_on_chest (scene, 0, -8, 3), 9.5 + breath);
  draw_patch (scene, RESPITE_BODY_BELLY, belly, 9 + breath);
}

/* A limb bends softly: near the joint in its middle it follows a curve rather than a corner. */
static void
bend_limb (const RespiteDot *root,
           const RespiteDot *joint,
           const RespiteDot *end,
           RespiteDot *dots)
{
  const double soft = 0.28;

  for (guint i = 0; i < LIMB_DOTS; i++)
    {
      double t = 2.0 * i / (LIMB_DOTS - 1), a, b, c;

      if (t < 1 - soft || t > 1 + soft)
        {
          a = MAX (0, 1 - t);
          c = MAX (0, t - 1);
        }
      else
        {
          double u = (t - 1 + soft) / (2 * soft);

          a = soft * (1 - u) * (1 - u);
          c = soft * u * u;
        }
      b = 1 - a - c;
      dots[i] = (RespiteDot) {
        a * root->x + b * joint->x + c * end->x,
        a * root->y + b * joint->y + c * end->y,
        a * root->radius + b * joint->radius + c * end->radius,
      };
    }
}

static void
draw_hand (RespiteFigureScene *scene,
           RespiteSide side)
{
  const RespiteSkeleton *bones = &scene->bones;
  double sign = side == RESPITE_LEFT ? 1 : -1;
  double fist = scene->pose->joints[RESPITE_JOINT_FIST_LEFT + side] / 100;
  RespiteColor color = get_color (scene, RESPITE_BODY_HAND_LEFT + side, &scene->tones.skin);
  RespiteVector thumb = respite_vector_add (bones->palm[side],
                                            respite_frame_apply (&bones->forearm_frame[side], -0.8 * sign, -1.2, 2.6));
  RespiteDot hand[] = {
    respite_brush_see (&scene->brush, bones->wrist[side], 2.1),
    respite_brush_see (&scene->brush, bones->palm[side], 2.75 + 0.3 * fist),
    respite_brush_see (&scene->brush, bones->fingers[side], 1.9 + 0.7 * fist),
  };
  RespiteDot finger[] = {
    respite_brush_see (&scene->brush, respite_vector_mix (bones->wrist[side], bones->palm[side], 0.6), 1.4),
    respite_brush_see (&scene->brush, thumb, 0.95),
  };

  respite_brush_tube (&scene->brush, finger, 2, &color);
  respite_brush_tube (&scene->brush, hand, 3, &color);
}

static void
draw_limb (RespiteFigureScene *scene,
           const RespiteDot *dots,
           const RespiteColor *upper,
           const RespiteColor *lower)
{
  guint middle = LIMB_DOTS / 2;

  respite_brush_tube (&scene->brush, dots, LIMB_DOTS, upper);
  if (memcmp (upper, lower, sizeof *upper) != 0)
    respite_brush_tube (&scene->brush, dots + middle, LIMB_DOTS - middle, lower);
}

static void
cut_round_hand (RespiteFigureScene *scene,
                RespiteSide side)
{
  RespiteDot hand[] = {
    respite_brush_see (&scene->brush, scene->bones.wrist[side], 2.1 + GAP),
    respite_brush_see (&scene->brush, scene->bones.palm[side], 2.75 + GAP),
    respite_brush_see (&scene->brush, scene->bones.fingers[side], 1.9 + GAP),
  };

  respite_brush_cut (&scene->brush, hand, 3, 0, 1);
}

static void
draw_arm (RespiteFigureScene *scene,
          guint side)
{
  const RespiteSkeleton *bones = &scene->bones;
  RespiteDot shoulder = respite_brush_see (&scene->brush, bones->shoulder[side], 4.1);
  RespiteDot elbow = respite_brush_see (&scene->brush, bones->elbow[side], 3.35);
  RespiteDot wrist = respite_brush_see (&scene->brush, bones->wrist[side], 2.55);
  RespiteColor upper = get_color (scene, RESPITE_BODY_UPPER_ARM_LEFT + side, &scene->tones.top);
  RespiteColor lower = get_color (scene, RESPITE_BODY_FOREARM_LEFT + side, &scene->tones.top);
  RespiteColor cap = get_color (scene, RESPITE_BODY_SHOULDER_LEFT + side, &upper);
  gboolean towards_camera = respite_brush_get_depth (&scene->brush, bones->palm[side])
                            > respite_brush_get_depth (&scene->brush, bones->elbow[side]) + 6;
  RespiteDot dots[LIMB_DOTS];

  bend_limb (&shoulder, &elbow, &wrist, dots);
  cut_round_hand (scene, side);
  respite_brush_cut (&scene->brush, dots, LIMB_DOTS, GAP, 1);
  if (!towards_camera)
    draw_hand (scene, side);
  draw_limb (scene, dots, &upper, &lower);
  if (scene->pose->lit[RESPITE_BODY_SHOULDER_LEFT + side] > 0)
    respite_brush_tube (&scene->brush, dots, SHOULDER_DOTS, &cap);
  if (towards_camera)
    draw_hand (scene, side);
}

static void
draw_foot (RespiteFigureScene *scene,
           guint side)
{
  const RespiteSkeleton *bones = &scene->bones;
  RespiteColor color = get_color (scene, RESPITE_BODY_FOOT_LEFT + side, &scene->tones.skin);
  RespiteDot dots[] = {
    respite_brush_see (&scene->brush, bones->ankle[side], 2.3),
    respite_brush_see (&scene->brush, bones->heel[side], 2.3),
    respite_brush_see (&scene->brush, respite_vector_mix (bones->heel[side], bones->toe[side], 0.55), 2.2),
    respite_brush_see (&scene->brush, bones->toe[side], 1.9),
  };
  RespiteDot instep[] = { dots[0], dots[3] };

  respite_brush_tube (&scene->brush, instep, 2, &color);
  respite_brush_tube (&scene->brush, dots, 4, &color);
}

static void
draw_leg (RespiteFigureScene *scene,
          guint side)
{
  const RespiteSkeleton *bones = &scene->bones;
  RespiteDot hip = respite_brush_see (&scene->brush, bones->hip[side], 5.5);
  RespiteDot knee = respite_brush_see (&scene->brush, bones->knee[side], 4.5);
  RespiteDot ankle = respite_brush_see (&scene->brush, bones->ankle[side], 2.9);
  RespiteColor thigh = get_color (scene, RESPITE_BODY_THIGH_LEFT + side, &scene->tones.legs);
  RespiteColor calf = get_color (scene, RESPITE_BODY_CALF_LEFT + side, &scene->tones.legs);
  RespiteDot dots[LIMB_DOTS];

  bend_limb (&hip, &knee, &ankle, dots);
  respite_brush_cut (&scene->brush, dots, LIMB_DOTS, GAP, 1);
  draw_foot (scene, side);
  draw_limb (scene, dots, &thigh, &calf);
}

static void
draw_neck (RespiteFigureScene *scene,
           guint index)
{
  const RespiteSkeleton *bones = &scene->bones;
  RespiteColor color = get_color (scene, RESPITE_BODY_NECK, &scene->tones.shade);
  RespiteVector skull = respite_scene_on_head (scene, 0, -4, -1.5);
  RespiteDot dots[] = {
    respite_brush_see (&scene->brush, respite_scene_on_chest (scene, 0, -0.2, 0.8), 3.5),
    respite_brush_see (&scene->brush, bones->neck, 3.1),
    respite_brush_see (&scene->brush, skull, 3.6),
  };

  respite_brush_tube (&scene->brush, dots, 3, &color);
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
  double facing = is_seen_from_behind (scene) ? -0.5 : 0.5;
  double head = MAX (trunk + 1, respite_brush_get_depth (&scene->brush, bones->head));

  respite_scene_add_part (parts, draw_trunk, 0, trunk);
  respite_scene_add_part (parts, draw_neck, 0, trunk + facing);
  respite_scene_add_part (parts, draw_head, 0, head);

  for (guint side = 0; side < 2; side++)
    {
      /* Hanging at the side an arm is as deep as the trunk and yet lies over it. */
      double arm = respite_scene_get_hand_depth (scene, side);
      double level = respite_brush_get_depth (&scene->brush, bones->nape) - trunk;

      arm += (bones->palm[side].y < bones->nape.y ? level : 0) + 2;
      respite_scene_add_part (parts, draw_arm, side, arm);
      respite_scene_add_part (parts, draw_leg, side, get_middle_depth (scene, bones->hip[side], bones->knee[side]));
    }
}
