/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/insights/finding.h"
#include "core/insights/rule-view.h"

G_BEGIN_DECLS

/**
 * RespiteRuleCheck:
 * @rule: the rule to look for, with its thresholds
 * @catalog: where the rest of the catalogue is
 * @found: (element-type RespiteFinding): takes what the rule has to say
 */
typedef void (*RespiteRuleCheck) (const RespiteRuleView *view,
                                  const RespiteTimeRule *rule,
                                  RespiteCatalog *catalog,
                                  GPtrArray *found);

/**
 * RespiteRuleChecker:
 * @rule: a rule's id; %NULL ends a family
 * @check: looks whether the rule has something to say
 */
typedef struct
{
  const char *rule;
  RespiteRuleCheck check;
} RespiteRuleChecker;

extern const RespiteRuleChecker respite_rules_signs[];
extern const RespiteRuleChecker respite_rules_course[];
extern const RespiteRuleChecker respite_rules_medicine[];
extern const RespiteRuleChecker respite_rules_care[];
extern const RespiteRuleChecker respite_rules_movement[];

gboolean respite_time_rules_know (const char *rule);
GPtrArray *respite_time_rules_evaluate (const RespiteRuleView *view,
                                        RespiteCatalog *catalog);
GPtrArray *respite_time_rules_foresee (GPtrArray *records,
                                       RespiteProfile *profile,
                                       GDateTime *now,
                                       RespiteCatalog *catalog,
                                       const char *remedy);

G_END_DECLS
