/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/effect-words.h"

#include <math.h>

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "ui/common/time-words.h"

/* Below this, one decimal place shows nothing. */
#define NOTHING 0.05

static const struct
{
  const char *symbol;
  const char *words;
} verdicts[] = {
  [RESPITE_REMEDY_VERDICT_NOT_ENOUGH] = { "?", N_("Cannot tell yet") },
  [RESPITE_REMEDY_VERDICT_HELPS] = { "✓", N_("Seems to help you") },
  [RESPITE_REMEDY_VERDICT_HELPS_A_LITTLE] = { "✓", N_("May help you a little") },
  [RESPITE_REMEDY_VERDICT_LITTLE_DIFFERENCE] = { "=", N_("Makes little difference") },
  [RESPITE_REMEDY_VERDICT_WORSE] = { "▲", N_("Pain was higher afterwards") },
  [RESPITE_REMEDY_VERDICT_CANNOT_TELL] = { "?", N_("Cannot tell yet") },
};

static char *
say_points (double relief,
            const char *nothing)
{
  if (fabs (relief) < NOTHING)
    return g_strdup (nothing);
  if (relief > 0)
    /* Translators: how a score compares with another, within a sentence. */
    return g_strdup_printf (_("%.1f points lower"), relief);

  /* Translators: how a score compares with another, within a sentence. */
  return g_strdup_printf (_("%.1f points higher"), -relief);
}

static char *
say_n_uses (guint n)
{
  /* Translators: how often a remedy was used, within a sentence. */
  return g_strdup_printf (ngettext ("%u use", "%u uses", n), n);
}

/**
 * respite_effect_words_uses:
 * @tally: of a remedy that was used at least once
 * @today: the day it is
 *
 * Returns: (transfer full): how often it was used and when last, as sentences
 */
char *
respite_effect_words_uses (const RespiteRemedyTally *tally,
                           const GDate *today)
{
  g_autoptr (GDate) last = respite_time_get_day (tally->last_at, 0);
  g_autofree char *day = respite_time_words_short_day (last, today);

  if (tally->n == 1)
    /* Translators: %s is a day inside a sentence, such as “today” or “18 November”. */
    return g_strdup_printf (_("Used once: %s."), day);

  /* Translators: %2$s is a day inside a sentence, such as “today” or “18 November”. */
  return g_strdup_printf (ngettext ("Used %1$u time. The last time was %2$s.", "Used %1$u times. The last time was %2$s.",
                                    tally->n),
                          tally->n, day);
}

/**
 * respite_effect_words_verdict:
 *
 * Returns: (transfer none): what can be said of a remedy, in the words of method A
 */
const char *
respite_effect_words_verdict (RespiteRemedyVerdict verdict)
{
  g_return_val_if_fail (verdict < G_N_ELEMENTS (verdicts), NULL);

  return _(verdicts[verdict].words);
}

/**
 * respite_effect_words_symbol:
 *
 * Returns: (transfer none): a sign beside the words, so that no colour need say it
 */
const char *
respite_effect_words_symbol (RespiteRemedyVerdict verdict)
{
  g_return_val_if_fail (verdict < G_N_ELEMENTS (verdicts), NULL);

  return verdicts[verdict].symbol;
}

static char *
say_missing (const RespiteRemedyEffect *effect)
{
  g_autofree char *uses = g_strdup_printf (
      /* Translators: goes on from “Still needed:”. */
      ngettext ("%u more use with a score before and one about two hours after",
                "%u more uses with a score before and one about two hours after", effect->needs_uses),
      effect->needs_uses);
  g_autofree char *rests = g_strdup_printf (
      /* Translators: goes on from “Still needed:”. A check-in asks again after an entry about which nothing was done. */
      ngettext ("%u more check-in on pain that was left alone", "%u more check-ins on pain that was left alone",
                effect->needs_rests),
      effect->needs_rests);

  if (effect->needs_uses > 0 && effect->needs_rests > 0)
    return g_strdup_printf (_("Still needed: %1$s, and %2$s."), uses, rests);

  return g_strdup_printf (_("Still needed: %s."), effect->needs_uses > 0 ? uses : rests);
}

/* Both ends on one side share the word for it. */
static char *
say_interval (double low,
              double high)
{
  g_autofree char *from = say_points (low, _("no difference"));
  g_autofree char *to = say_points (high, _("no difference"));

  if (low >= NOTHING)
    return g_strdup_printf (_("Likely between %1$.1f and %2$.1f points lower."), low, high);
  if (high <= -NOTHING)
    return g_strdup_printf (_("Likely between %1$.1f and %2$.1f points higher."), -high, -low);

  /* Translators: such as “0.4 points higher” and “1.2 points lower”. */
  return g_strdup_printf (_("Likely between %1$s and %2$s."), from, to);
}

static char *
say_comparison (const RespiteRemedyEffect *effect)
{
  g_autofree char *estimate = say_points (effect->estimate, _("no difference"));
  g_autofree char *interval = say_interval (effect->low, effect->high);
  g_autofree char *uses = say_n_uses (effect->uses);
  g_autofree char *rests = g_strdup_printf (ngettext ("%u check-in", "%u check-ins", effect->rests), effect->rests);
  /* Translators: such as “1.2 points lower”. */
  g_autofree char *compared = g_strdup_printf (_("Compared with pain left alone: %s."), estimate);
  /* Translators: such as “6 uses” and “8 check-ins”. */
  g_autofree char *counts = g_strdup_printf (_("From %1$s and %2$s."), uses, rests);

  if (!effect->early)
    return g_strjoin (" ", compared, interval, counts, NULL);

  return g_strjoin (" ", compared, interval, counts, _("That is early: it can still turn out otherwise."), NULL);
}

/**
 * respite_effect_words_reasons:
 * @effect: by method A
 *
 * Returns: (transfer full): what the verdict rests on, with its numbers and its interval; or what is still needed for one
 */
char *
respite_effect_words_reasons (const RespiteRemedyEffect *effect)
{
  g_return_val_if_fail (effect != NULL, NULL);

  return effect->verdict == RESPITE_REMEDY_VERDICT_NOT_ENOUGH ? say_missing (effect) : say_comparison (effect);
}

/**
 * respite_effect_words_change:
 *
 * Returns: (transfer full) (nullable): by how much the scores fell from before to after, and that this is no proof; %NULL
 *   where nobody gave both
 */
char *
respite_effect_words_change (const RespiteRemedyTally *tally)
{
  g_autofree char *points = NULL;
  g_autofree char *uses = NULL;
  g_autofree char *change = NULL;

  g_return_val_if_fail (tally != NULL, NULL);

  if (tally->n_rated == 0)
    return NULL;

  /* Translators: goes on from “Afterwards the score was”. */
  points = say_points (tally->mean_change, _("no different"));
  uses = say_n_uses (tally->n_rated);
  /* Translators: such as “1.2 points lower” and “6 uses”. */
  change = g_strdup_printf (_("Afterwards the score was %1$s on average (%2$s)."), points, uses);
  if (tally->mean_change < NOTHING)
    return g_steal_pointer (&change);

  return g_strdup_printf ("%s %s", change, _("That overstates it: pain often falls by itself."));
}
