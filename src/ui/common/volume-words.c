/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/volume-words.h"

#include <glib/gi18n.h>
#include <math.h>

/* Millilitres of a fluid ounce: the United States define theirs by the gallon of 231 cubic inches, Britain by 4.54609 l. */
#define US_OUNCE_ML 29.5735
#define IMPERIAL_OUNCE_ML 28.4131

/* What the person chose; one person, so one for the whole program. The diary keeps millilitres whatever it is. */
static RespiteUnits units = RESPITE_UNITS_METRIC;

static double
to_ounces (double ml)
{
  return ml / (units == RESPITE_UNITS_US ? US_OUNCE_ML : IMPERIAL_OUNCE_ML);
}

/* To the half: a glass is filled no more exactly than that. */
static char *
format_half_ounces (double ounces)
{
  double half = round (ounces * 2) / 2;

  /* Translators: fluid ounces */
  return g_strdup_printf (half == floor (half) ? _("%.0f fl oz") : _("%.1f fl oz"), half);
}

/**
 * respite_volume_words_set_units:
 * @chosen: how amounts are shown from now on
 */
void
respite_volume_words_set_units (RespiteUnits chosen)
{
  units = chosen;
}

/**
 * respite_volume_words_glass:
 * @ml: what one drinks at a time
 *
 * Returns: (transfer full): such as `250 ml` or `8.5 fl oz`
 */
char *
respite_volume_words_glass (gint64 ml)
{
  if (units != RESPITE_UNITS_METRIC)
    return format_half_ounces (to_ounces ((double) ml));

  /* Translators: millilitres */
  return g_strdup_printf (_("%d ml"), (int) ml);
}

/**
 * respite_volume_words_day:
 * @ml: what one drinks in a day
 *
 * Returns: (transfer full): such as `1.2 l` or `41 fl oz`
 */
char *
respite_volume_words_day (double ml)
{
  if (units != RESPITE_UNITS_METRIC)
    return g_strdup_printf (_("%.0f fl oz"), to_ounces (ml));

  /* Translators: litres */
  return g_strdup_printf (_("%.1f l"), ml / 1000);
}

/**
 * respite_volume_words_of_goal:
 * @ml: what was drunk
 * @goal_ml: what is wanted
 *
 * Returns: (transfer full): such as `1.2 of 2.0 l` or `41 of 68 fl oz`
 */
char *
respite_volume_words_of_goal (gint64 ml,
                              gint64 goal_ml)
{
  if (units != RESPITE_UNITS_METRIC)
    /* Translators: fluid ounces drunk, and the goal */
    return g_strdup_printf (_("%1$.0f of %2$.0f fl oz"), to_ounces ((double) ml), to_ounces ((double) goal_ml));

  /* Translators: litres drunk, and the goal */
  return g_strdup_printf (_("%1$.1f of %2$.1f l"), (double) ml / 1000, (double) goal_ml / 1000);
}
