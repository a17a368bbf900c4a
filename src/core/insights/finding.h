/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

/**
 * RespiteFindingValue:
 * @name: what it is, such as `first` or `milligrams`
 *
 * A number that belongs to what a rule says.
 */
typedef struct
{
  const char *name;
  double value;
} RespiteFindingValue;

/**
 * RespiteFinding:
 * @rule: the rule that speaks, with its text; the catalogue's
 * @raised: whether the rule's stronger case is met
 * @level: how strongly it speaks: `emergency-now`, `gate`, `same-day`, `warning`, `within-days` or `info`; a static string
 *   or the catalogue's
 * @since: when it became so
 * @cause: (element-type utf8): what caused it: the ids of records, or of the episode; and those of warning signs
 * @signs: (element-type RespiteWarningSign): the warning signs that were ticked, the gravest first; the catalogue's
 * @item: (nullable): the id of the remedy or routine that it is about
 * @values: (element-type RespiteFindingValue): the numbers behind it
 *
 * What a time rule has to say now. The same thing, met again, has the same cause; so what was put away stays away until
 * its cause returns.
 */
typedef struct
{
  const RespiteTimeRule *rule;
  gboolean raised;
  const char *level;
  GDateTime *since;
  GPtrArray *cause;
  GPtrArray *signs;
  char *item;
  GArray *values;
} RespiteFinding;

RespiteFinding *respite_finding_new (const RespiteTimeRule *rule,
                                     GDateTime *since,
                                     const char *cause);
void respite_finding_free (RespiteFinding *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteFinding, respite_finding_free)

void respite_finding_add_cause (RespiteFinding *self,
                                const char *id);
void respite_finding_add_sign (RespiteFinding *self,
                               const RespiteWarningSign *sign);
void respite_finding_add_value (RespiteFinding *self,
                                const char *name,
                                double value);
void respite_finding_raise (RespiteFinding *self);

const char *respite_finding_get_text (const RespiteFinding *self);
int respite_finding_compare (const RespiteFinding *a,
                             const RespiteFinding *b);

int respite_level_get_rank (const char *level);

G_END_DECLS
