/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/notice-words.h"

#include <math.h>

#include <glib/gi18n.h>

/* More signs than this make a list that nobody reads in a hurry. */
#define SIGNS_MAX 2

static const struct
{
  const char *reason;
  const char *text;
} reasons[] = {
  { RESPITE_NOTICE_SEEN, N_("I have seen someone") },
  { "not-for-me", N_("Not so for me") },
  { "until-it-returns", N_("Remind me if it returns") },
};

static const struct
{
  const char *level;
  const char *icon;
  const char *title;
} levels[] = {
  { "emergency-now", "respite-warning-signs-symbolic", N_("Emergency") },
  { "gate", "dialog-question-symbolic", N_("First of all") },
  { "same-day", "call-start-symbolic", N_("Ask for help today") },
  { "warning", "dialog-warning-symbolic", N_("Take care") },
  { "within-days", "x-office-calendar-symbolic", N_("Ask for advice within days") },
};

/**
 * respite_notice_words_reason:
 * @reason: (nullable): why a notice was put away: one of ours, or the person's words
 *
 * Returns: (nullable): what people read for it
 */
const char *
respite_notice_words_reason (const char *reason)
{
  for (gsize i = 0; i < G_N_ELEMENTS (reasons); i++)
    if (g_strcmp0 (reasons[i].reason, reason) == 0)
      return _(reasons[i].text);

  return reason;
}

/**
 * respite_notice_words_menu:
 * @rule: the rule that speaks
 *
 * Returns: (transfer full): the reasons to choose from, each of which asks the window to put the notice away
 */
GMenuModel *
respite_notice_words_menu (const char *rule)
{
  GMenu *menu = g_menu_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (reasons); i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_(reasons[i].text), NULL);

      g_menu_item_set_action_and_target (item, "win.put-away", "(ss)", rule, reasons[i].reason);
      g_menu_append_item (menu, item);
    }

  return G_MENU_MODEL (menu);
}

/**
 * respite_notice_words_icon:
 * @level: how urgent a notice is
 *
 * Returns: the name of a symbolic icon
 */
const char *
respite_notice_words_icon (const char *level)
{
  for (gsize i = 0; i < G_N_ELEMENTS (levels); i++)
    if (g_strcmp0 (levels[i].level, level) == 0)
      return levels[i].icon;

  return "dialog-information-symbolic";
}

/**
 * respite_notice_words_level:
 * @level: how urgent a notice is
 *
 * Returns: what it asks for, in a few words
 */
const char *
respite_notice_words_level (const char *level)
{
  for (gsize i = 0; i < G_N_ELEMENTS (levels); i++)
    if (g_strcmp0 (levels[i].level, level) == 0)
      return _(levels[i].title);

  return _("Good to know");
}

/**
 * respite_notice_words_origin:
 * @finding: what a rule says
 * @day: (nullable): since when, as a word inside a sentence; %NULL for today
 *
 * Returns: (transfer full) (nullable): since when it is so, and that its threshold is no more than a suggestion where it is
 *   ours
 */
char *
respite_notice_words_origin (const RespiteFinding *finding,
                             const char *day)
{
  gboolean ours = g_str_equal (finding->rule->origin, "derived");

  if (day != NULL && ours)
    /* Translators: %s is a day such as “yesterday”, “Wednesday” or “18 November”. */
    return g_strdup_printf (_("Since %s · our suggestion"), day);
  if (day != NULL)
    /* Translators: %s is a day such as “yesterday”, “Wednesday” or “18 November”. */
    return g_strdup_printf (_("Since %s"), day);

  return ours ? g_strdup (_("Our suggestion")) : NULL;
}

static double
get_value (const RespiteFinding *finding,
           const char *name)
{
  for (guint i = 0; i < finding->values->len; i++)
    {
      const RespiteFindingValue *value = &g_array_index (finding->values, RespiteFindingValue, i);

      if (g_str_equal (value->name, name))
        return value->value;
    }

  return NAN;
}

static char *
list_signs (GPtrArray *signs)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < signs->len && i < SIGNS_MAX; i++)
    {
      const RespiteWarningSign *sign = signs->pdata[i];

      g_string_append_printf (text, "%s• %s", i > 0 ? "\n" : "", sign->notice);
    }
  if (signs->len > SIGNS_MAX)
    {
      guint more = signs->len - SIGNS_MAX;

      g_string_append (text, "\n• ");
      g_string_append_printf (text, ngettext ("and %u more", "and %u more", more), more);
    }

  return g_string_free (text, FALSE);
}

/**
 * respite_notice_words_details:
 * @finding: what a rule says
 * @item: (nullable): the title of what it is about
 *
 * Returns: (transfer full) (nullable): what is behind it: the signs that were ticked, or its numbers
 */
char *
respite_notice_words_details (const RespiteFinding *finding,
                              const char *item)
{
  double first = get_value (finding, "first");
  double last = get_value (finding, "last");
  double milligrams = get_value (finding, "milligrams");

  if (finding->signs->len > 0)
    return list_signs (finding->signs);
  if (item != NULL)
    return g_strdup (item);
  if (!isnan (first) && !isnan (last))
    /* Translators: two mean pain scores. */
    return g_strdup_printf (_("%1$.1f at the start, %2$.1f lately"), first, last);
  if (!isnan (milligrams))
    /* Translators: an amount of a medicine, in milligrams. */
    return g_strdup_printf (_("Noted within 24 hours: %d mg"), (int) milligrams);

  return NULL;
}
