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
 * @basis: codes of references
 * @related: ids of items, routines and warning signs that it shows or looks at
 * @numbers: (element-type utf8 int): its thresholds by name; see respite_time_rule_get_number()
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
  GStrv basis;
  GStrv related;
  GHashTable *numbers;
} RespiteTimeRule;

RespiteTimeRule *respite_time_rule_new_from_json (JsonObject *object,
                                                  GError **error);
void respite_time_rule_free (RespiteTimeRule *self);
int respite_time_rule_get_number (const RespiteTimeRule *self,
                                  const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteTimeRule, respite_time_rule_free)

G_END_DECLS
