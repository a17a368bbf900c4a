/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/finding.h"

#include <string.h>

/* The questions before self-care come right after an emergency, for they may find one. */
static const char *const levels[] = { "emergency-now", "gate", "same-day", "warning", "within-days", "info" };

/**
 * respite_level_get_rank:
 * @level: a level
 *
 * Returns: its place among the levels, 0 for the gravest; behind all where it is not known
 */
int
respite_level_get_rank (const char *level)
{
  for (gsize i = 0; i < G_N_ELEMENTS (levels); i++)
    if (g_strcmp0 (levels[i], level) == 0)
      return (int) i;

  return G_N_ELEMENTS (levels);
}

/**
 * respite_finding_new:
 * @rule: the rule that speaks; must outlive the finding
 * @since: when it became so
 * @cause: the id of what caused it
 *
 * Returns: (transfer full): a finding at the rule's own level
 */
RespiteFinding *
respite_finding_new (const RespiteTimeRule *rule,
                     GDateTime *since,
                     const char *cause)
{
  RespiteFinding *self = g_new0 (RespiteFinding, 1);

  self->rule = rule;
  self->level = rule->level;
  self->since = g_date_time_ref (since);
  self->cause = g_ptr_array_new_with_free_func (g_free);
  self->signs = g_ptr_array_new ();
  self->values = g_array_new (FALSE, FALSE, sizeof (RespiteFindingValue));
  respite_finding_add_cause (self, cause);

  return self;
}

/**
 * respite_finding_free:
 * @self: (transfer full): a finding
 */
void
respite_finding_free (RespiteFinding *self)
{
  g_date_time_unref (self->since);
  g_ptr_array_unref (self->cause);
  g_ptr_array_unref (self->signs);
  g_array_unref (self->values);
  g_free (self->item);
  g_free (self);
}

void
respite_finding_add_cause (RespiteFinding *self,
                           const char *id)
{
  if (!g_ptr_array_find_with_equal_func (self->cause, id, g_str_equal, NULL))
    g_ptr_array_add (self->cause, g_strdup (id));
}

static int
compare_signs_cb (gconstpointer a,
                  gconstpointer b)
{
  const RespiteWarningSign *one = *(const RespiteWarningSign *const *) a;
  const RespiteWarningSign *other = *(const RespiteWarningSign *const *) b;
  int order = respite_level_get_rank (one->level) - respite_level_get_rank (other->level);

  return order != 0 ? order : strcmp (one->id, other->id);
}

/**
 * respite_finding_add_sign:
 * @sign: a warning sign that was ticked; must outlive the finding
 *
 * The gravest of its signs gives the finding its level.
 */
void
respite_finding_add_sign (RespiteFinding *self,
                          const RespiteWarningSign *sign)
{
  if (g_ptr_array_find (self->signs, sign, NULL))
    return;

  g_ptr_array_add (self->signs, (gpointer) sign);
  g_ptr_array_sort (self->signs, compare_signs_cb);
  self->level = ((const RespiteWarningSign *) self->signs->pdata[0])->level;
  respite_finding_add_cause (self, sign->id);
}

/**
 * respite_finding_add_value:
 * @name: a static string
 */
void
respite_finding_add_value (RespiteFinding *self,
                           const char *name,
                           double value)
{
  RespiteFindingValue added = { name, value };

  g_array_append_val (self->values, added);
}

/**
 * respite_finding_raise:
 *
 * The rule's stronger case is met.
 */
void
respite_finding_raise (RespiteFinding *self)
{
  self->raised = TRUE;
  if (self->rule->raised_level != NULL)
    self->level = self->rule->raised_level;
}

/**
 * respite_finding_get_text:
 *
 * Returns: what the person reads, in their language: what the gravest of its warning signs asks for, else what the rule says
 */
const char *
respite_finding_get_text (const RespiteFinding *self)
{
  if (self->signs->len > 0)
    return ((const RespiteWarningSign *) self->signs->pdata[0])->action;

  return self->raised && self->rule->raised_text != NULL ? self->rule->raised_text : self->rule->text;
}

/**
 * respite_finding_compare:
 *
 * Returns: below 0 where @a comes before @b: the graver first, of equals the later
 */
int
respite_finding_compare (const RespiteFinding *a,
                         const RespiteFinding *b)
{
  int order = respite_level_get_rank (a->level) - respite_level_get_rank (b->level);

  if (order == 0)
    order = g_date_time_compare (b->since, a->since);

  return order != 0 ? order : strcmp (a->rule->id, b->rule->id);
}
