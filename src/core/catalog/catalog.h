/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/catalog/catalog-item.h"
#include "core/catalog/claim.h"
#include "core/catalog/conflict.h"
#include "core/catalog/emergency-number.h"
#include "core/catalog/gate-question.h"
#include "core/catalog/pose.h"
#include "core/catalog/reference.h"
#include "core/catalog/routine.h"
#include "core/catalog/time-rule.h"
#include "core/catalog/vocabulary.h"
#include "core/catalog/warning-sign.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_CATALOG (respite_catalog_get_type ())

G_DECLARE_FINAL_TYPE (RespiteCatalog, respite_catalog, RESPITE, CATALOG, GObject)

/**
 * RespiteCatalogParts:
 * @RESPITE_CATALOG_ITEMS: what one can do and know
 * @RESPITE_CATALOG_ROUTINES: the guided routines
 * @RESPITE_CATALOG_SIGNS: warning signs, the questions before self-care, and whom to call
 * @RESPITE_CATALOG_RULES: the time rules
 * @RESPITE_CATALOG_CLAIMS: common claims put right, and questions on which advice disagrees
 * @RESPITE_CATALOG_REFERENCES: the sources
 * @RESPITE_CATALOG_ALL: all of it
 *
 * What of the catalogue to read. The vocabulary is always read.
 */
typedef enum
{
  RESPITE_CATALOG_ITEMS = 1 << 0,
  RESPITE_CATALOG_ROUTINES = 1 << 1,
  RESPITE_CATALOG_SIGNS = 1 << 2,
  RESPITE_CATALOG_RULES = 1 << 3,
  RESPITE_CATALOG_CLAIMS = 1 << 4,
  RESPITE_CATALOG_REFERENCES = 1 << 5,
  RESPITE_CATALOG_ALL = (1 << 6) - 1,
} RespiteCatalogParts;

/**
 * RespiteCatalog:
 *
 * Everything the program knows about sore upper backs. Read once, it never changes; all that its getters lend belongs to
 * it and lives as long as it does. Lists are in the order of the files, which is the order to show them in.
 */
GFile *respite_catalog_folder_resolve (void);
RespiteCatalog *respite_catalog_new (GFile *folder,
                                     GError **error);
RespiteCatalog *respite_catalog_new_parts (GFile *folder,
                                           RespiteCatalogParts parts,
                                           GError **error);

GListModel *respite_catalog_get_items (RespiteCatalog *self);
RespiteCatalogItem *respite_catalog_get_item (RespiteCatalog *self,
                                              const char *id);
GListModel *respite_catalog_get_routines (RespiteCatalog *self);
RespiteRoutine *respite_catalog_get_routine (RespiteCatalog *self,
                                             const char *id);
const RespitePose *respite_catalog_get_pose (RespiteCatalog *self,
                                             const char *id);
const RespitePose *respite_catalog_get_picture (RespiteCatalog *self,
                                                const char *item);
GPtrArray *respite_catalog_get_signs (RespiteCatalog *self);
const RespiteWarningSign *respite_catalog_get_sign (RespiteCatalog *self,
                                                    const char *id);
GPtrArray *respite_catalog_get_gate (RespiteCatalog *self);
GPtrArray *respite_catalog_get_emergency_numbers (RespiteCatalog *self);
const RespiteEmergencyNumber *respite_catalog_get_emergency_number (RespiteCatalog *self,
                                                                    const char *country);
GPtrArray *respite_catalog_get_rules (RespiteCatalog *self);
const RespiteTimeRule *respite_catalog_get_rule (RespiteCatalog *self,
                                                 const char *id);
GPtrArray *respite_catalog_get_claims (RespiteCatalog *self);
GPtrArray *respite_catalog_get_conflicts (RespiteCatalog *self);
GPtrArray *respite_catalog_get_references (RespiteCatalog *self);
const RespiteReference *respite_catalog_get_reference (RespiteCatalog *self,
                                                       const char *code);
GPtrArray *respite_catalog_get_words (RespiteCatalog *self,
                                      const char *group);
const RespiteWord *respite_catalog_get_word (RespiteCatalog *self,
                                             const char *group,
                                             const char *id);
const char *respite_catalog_get_word_title (RespiteCatalog *self,
                                            const char *group,
                                            const char *id);
const char *respite_catalog_get_title (RespiteCatalog *self,
                                       const char *id);

G_END_DECLS
