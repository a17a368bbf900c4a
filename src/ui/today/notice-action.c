/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/today/notice-action.h"

#include <glib/gi18n.h>

#define CHECK N_("_Check warning signs"), "win.check-warning-signs"
#define REMEDY "win.open-remedy"
#define ROUTINE "win.open-routine"

/* Where each rule leads; those that are not here lead to the warning signs. */
static const struct
{
  const char *rule;
  const char *label;
  const char *action;
  const char *target;
} ways[] = {
  { "tr-red-flag-tick", N_("_What to do"), "win.check-warning-signs", NULL },
  { "tr-cold-48h", N_("_How to cool"), REMEDY, "cold-pack" },
  { "tr-rest-48h", N_("_Gentle walking"), REMEDY, "walk-gentle-often" },
  { "tr-week-1", N_("_Physiotherapy"), REMEDY, "physiotherapy" },
  { "tr-week-2", N_("_Seeing a clinician"), REMEDY, "see-a-clinician" },
  { "tr-week-4", N_("_Seeing a clinician"), REMEDY, "see-a-clinician" },
  { "tr-week-6", N_("_Seeing a clinician"), REMEDY, "see-a-clinician" },
  { "tr-week-8", N_("_Seeing a clinician"), REMEDY, "see-a-clinician" },
  { "tr-week-12", N_("_Regular exercise"), REMEDY, "general-exercise-programme" },
  { "tr-three-in-six-months", N_("_Regular exercise"), REMEDY, "general-exercise-programme" },
  { "tr-nsaid-3", N_("_About these medicines"), REMEDY, "nsaid-oral" },
  { "tr-nsaid-10", N_("_About these medicines"), REMEDY, "nsaid-oral" },
  { "tr-nsaid-double", N_("_About these medicines"), REMEDY, "nsaid-oral" },
  { "tr-ibuprofen-gap", N_("_About these medicines"), REMEDY, "nsaid-oral" },
  { "tr-paracetamol-max", N_("_About paracetamol"), REMEDY, "paracetamol" },
  { "tr-aspirin-age", N_("_About aspirin"), REMEDY, "aspirin" },
  { "tr-heat-limit", N_("_How to warm"), REMEDY, "heat-pad" },
  { "tr-cold-limit", N_("_How to cool"), REMEDY, "cold-pack" },
  { "tr-rub-then-heat", N_("_How to warm"), REMEDY, "heat-pad" },
  { "tr-capsaicin-2wk", N_("_About capsaicin"), REMEDY, "capsaicin-cream" },
  { "tr-massage-48h", N_("_How to cool"), REMEDY, "cold-pack" },
  { "tr-exercise-flare", N_("_Other movements"), "win.show-routines", NULL },
  { "tr-strength-start", N_("_Shoulder-blade squeeze"), ROUTINE, "blade-squeeze" },
  { "tr-strength-step", N_("_Band strength"), ROUTINE, "band-strength" },
  { "tr-strength-10wk", N_("_Upper-back strength"), REMEDY, "strengthening-upper-back" },
  { "tr-stretch-week", N_("_Two minutes of stretching"), ROUTINE, "hug-stretch" },
  { "tr-walk-goal", N_("_Brisk walking"), REMEDY, "walk-brisk" },
  { "tr-treatment-no-gain", N_("_About this treatment"), REMEDY, NULL },
};

/**
 * respite_notice_action_find:
 * @finding: what a rule says
 *
 * Returns: where its button leads; what is urgent leads to the warning signs, where the numbers to call are
 */
RespiteNoticeAction
respite_notice_action_find (const RespiteFinding *finding)
{
  RespiteNoticeAction action = { CHECK, NULL };
  gboolean urgent = finding->signs->len == 0
                    && (g_str_equal (finding->level, "emergency-now") || g_str_equal (finding->level, "same-day"));

  for (gsize i = 0; i < G_N_ELEMENTS (ways) && !urgent; i++)
    if (g_str_equal (ways[i].rule, finding->rule->id))
      action = (RespiteNoticeAction) { ways[i].label, ways[i].action, ways[i].target };

  /* A way to a remedy without its name leads to the one that the rule speaks of. */
  if (g_str_equal (action.name, REMEDY) && action.target == NULL)
    action.target = finding->item;
  action.label = _(action.label);

  return action;
}
