/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/figure-limbs.h"

#include <string.h>

#define LIMB_DOTS 17
#define SHOULDER_DOTS 5
#define GAP 0.9
#define FAR_PALE 0.26

/* How much further away than the other one begins, in shares of what lies between them. */
static double
get_far (RespiteFigureScene *scene,
         const RespiteVector *roots,
         RespiteSide side)
{
  double behind = respite_brush_get_depth (&scene->brush, roots[!side])
                  - respite_brush_get_depth (&scene->brush, roots[side]);

  return behind / respite_vector_distance (roots[0], roots[1]);
}

/* Of two arms or legs the one further away is paler, so that each is seen where they cross. */
static RespiteColor
get_limb_color (RespiteFigureScene *scene,
                RespiteBodyPart part,
                const RespiteColor *base,
                const RespiteVector *roots,
                RespiteSide side)
{
  RespiteColor color = respite_scene_light (scene, part, base);
  double share = CLAMP (2 * get_far (scene, roots, side) - 0.8, 0, 1);

  return respite_color_mix (&color, &scene->tones.card, FAR_PALE * share);
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
  RespiteColor color = get_limb_color (scene, RESPITE_BODY_HAND_LEFT + side, &scene->tones.skin, bones->shoulder, side);
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

static RespiteColor
get_sleeve_color (RespiteFigureScene *scene,
                  RespiteBodyPart left,
                  RespiteSide side)
{
  return get_limb_color (scene, left + side, &scene->tones.top, scene->bones.shoulder, side);
}

/**
 * respite_limbs_draw_arm:
 *
 * Draws an arm with its hand, standing out from what it crosses.
 */
void
respite_limbs_draw_arm (RespiteFigureScene *scene,
                        guint side)
{
  const RespiteSkeleton *bones = &scene->bones;
  RespiteDot shoulder = respite_brush_see (&scene->brush, bones->shoulder[side], 4.1);
  RespiteDot elbow = respite_brush_see (&scene->brush, bones->elbow[side], 3.35);
  RespiteDot wrist = respite_brush_see (&scene->brush, bones->wrist[side], 2.55);
  RespiteColor upper = get_sleeve_color (scene, RESPITE_BODY_UPPER_ARM_LEFT, side);
  RespiteColor lower = get_sleeve_color (scene, RESPITE_BODY_FOREARM_LEFT, side);
  RespiteColor cap = get_sleeve_color (scene, RESPITE_BODY_SHOULDER_LEFT, side);
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
  RespiteColor color = get_limb_color (scene, RESPITE_BODY_FOOT_LEFT + side, &scene->tones.skin, bones->hip, side);
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

/**
 * respite_limbs_draw_leg:
 *
 * Draws a leg with its foot. It begins in the colour of the seat, out of which it grows.
 */
void
respite_limbs_draw_leg (RespiteFigureScene *scene,
                        guint side)
{
  const RespiteSkeleton *bones = &scene->bones;
  RespiteVector lower = respite_frame_apply (&bones->pelvis_frame, 0, -0.8, 0);
  RespiteVector root = respite_vector_add (respite_vector_mix (bones->hip[side], bones->knee[side], 0.06), lower);
  RespiteDot hip = respite_brush_see (&scene->brush, root, 5.2);
  RespiteDot knee = respite_brush_see (&scene->brush, bones->knee[side], 4.5);
  RespiteDot ankle = respite_brush_see (&scene->brush, bones->ankle[side], 2.9);
  RespiteColor thigh = get_limb_color (scene, RESPITE_BODY_THIGH_LEFT + side, &scene->tones.legs, bones->hip, side);
  RespiteColor seat = respite_scene_light (scene, RESPITE_BODY_THIGH_LEFT + side, &scene->tones.legs);
  RespiteColor calf = get_limb_color (scene, RESPITE_BODY_CALF_LEFT + side, &scene->tones.legs, bones->hip, side);
  RespiteDot dots[LIMB_DOTS], behind[2];

  bend_limb (&hip, &knee, &ankle, dots);
  behind[0] = respite_scene_get_buttock (scene, side);
  behind[1] = dots[LIMB_DOTS / 4];
  respite_brush_cut (&scene->brush, dots, LIMB_DOTS, GAP, 1);
  draw_foot (scene, side);
  if (get_far (scene, bones->hip, side) < 0.2)
    respite_brush_tube (&scene->brush, behind, 2, &thigh);
  respite_brush_tube_shaded (&scene->brush, dots, LIMB_DOTS, LIMB_DOTS / 4, &seat, &thigh);
  if (memcmp (&thigh, &calf, sizeof thigh) != 0)
    respite_brush_tube (&scene->brush, dots + LIMB_DOTS / 2, LIMB_DOTS - LIMB_DOTS / 2, &calf);
}
