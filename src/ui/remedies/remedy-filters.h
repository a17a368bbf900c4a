/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/personal-remedies.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_FILTERS (respite_remedy_filters_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemedyFilters, respite_remedy_filters, RESPITE, REMEDY_FILTERS, GObject)

/**
 * RespiteRemedyFilter:
 * @RESPITE_REMEDY_FILTER_PHASE: `A`, `S`, `R` or `P`
 * @RESPITE_REMEDY_FILTER_MINUTES: how many minutes there are, as a number; one at a time
 * @RESPITE_REMEDY_FILTER_PLACE: `desk`
 * @RESPITE_REMEDY_FILTER_EQUIPMENT: what is at hand, or `none`
 * @RESPITE_REMEDY_FILTER_CARE: `self` or `professional`
 * @RESPITE_REMEDY_FILTER_EVIDENCE: a grade
 * @RESPITE_REMEDY_FILTER_AREA: an area of the vocabulary
 * @RESPITE_REMEDY_FILTER_SYMPTOM: a symptom of the vocabulary
 * @RESPITE_REMEDY_FILTER_MINE: `favourite` or `own`
 * @RESPITE_REMEDY_FILTER_COUNT: how many there are; stands for none of them
 *
 * What can be asked of a remedy, and the ids that say it.
 */
typedef enum
{
  RESPITE_REMEDY_FILTER_PHASE,
  RESPITE_REMEDY_FILTER_MINUTES,
  RESPITE_REMEDY_FILTER_PLACE,
  RESPITE_REMEDY_FILTER_EQUIPMENT,
  RESPITE_REMEDY_FILTER_CARE,
  RESPITE_REMEDY_FILTER_EVIDENCE,
  RESPITE_REMEDY_FILTER_AREA,
  RESPITE_REMEDY_FILTER_SYMPTOM,
  RESPITE_REMEDY_FILTER_MINE,
  RESPITE_REMEDY_FILTER_COUNT
} RespiteRemedyFilter;

RespiteRemedyFilters *respite_remedy_filters_new (void);
void respite_remedy_filters_set_personal (RespiteRemedyFilters *self,
                                          RespitePersonalRemedies *personal);

gboolean respite_remedy_filters_has (RespiteRemedyFilters *self,
                                     RespiteRemedyFilter filter,
                                     const char *id);
void respite_remedy_filters_set (RespiteRemedyFilters *self,
                                 RespiteRemedyFilter filter,
                                 const char *id,
                                 gboolean on);
void respite_remedy_filters_drop (RespiteRemedyFilters *self,
                                  RespiteRemedyFilter filter);
void respite_remedy_filters_clear (RespiteRemedyFilters *self);
const char *const *respite_remedy_filters_get_ids (RespiteRemedyFilters *self,
                                                   RespiteRemedyFilter filter);
guint respite_remedy_filters_count (RespiteRemedyFilters *self);

GPtrArray *respite_remedy_filters_narrow (RespiteRemedyFilters *self,
                                          GPtrArray *found);
RespiteRemedyFilter respite_remedy_filters_find_obstacle (RespiteRemedyFilters *self,
                                                          GPtrArray *found,
                                                          guint *n_gained);

char *respite_remedy_filter_dup_title (RespiteRemedyFilter filter,
                                       const char *id,
                                       RespiteCatalog *catalog);
const char *respite_remedy_filter_get_group (RespiteRemedyFilter filter);

G_END_DECLS
