/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * RespiteTimeRule:
 * @id: its stable id
 * @level: `gate`, `info`, `within-days`, `same-day`, `warning` or `as-sign`: how strongly it speaks
 * @raised_level: (nullable): the level where its stronger case is met
 * @origin: `guideline`, `derived` or `custom`: whether the threshold is a guideline's, our own or a common rule of thumb
 * @when: what it looks for, in words
 * @text: what the person reads when it speaks
 * @raised_text: (nullable): what they read instead where its stronger case is met
 * @acts: where it speaks: `diary` (over what was written down), `remedies` (before one is used), `timers`, `reminders`;
 *   see respite_time_rule_acts_in()
 * @basis: codes of references
 * @related: ids of items, routines and warning signs that it shows or looks at
 * @numbers: (element-type utf8 int): its thresholds by name; see respite_time_rule_get_number()
 * @groups: (element-type utf8 GStrv): the ids it looks at, by what they are to it; see respite_time_rule_get_group()
 *
 * One of the diary's time rules, as data. What runs it reads its thresholds from here. A value that never changes; the
 * catalogue owns it and all that it holds.
 */
typedef struct
{
  char *id;
  char *level;
  char *raised_level;
  char *origin;
  char *when;
  char *text;
  char *raised_text;
  GStrv acts;
  GStrv basis;
  GStrv related;
  GHashTable *numbers;
  GHashTable *groups;
} RespiteTimeRule;

RespiteTimeRule *respite_time_rule_new_from_json (JsonObject *object,
                                                  GError **error);
void respite_time_rule_free (RespiteTimeRule *self);
int respite_time_rule_get_number (const RespiteTimeRule *self,
                                  const char *name);
const char *const *respite_time_rule_get_group (const RespiteTimeRule *self,
                                                const char *name);
gboolean respite_time_rule_acts_in (const RespiteTimeRule *self,
                                    const char *place);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteTimeRule, respite_time_rule_free)

G_END_DECLS
