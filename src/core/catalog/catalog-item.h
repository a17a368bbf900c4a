/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_CATALOG_ITEM (respite_catalog_item_get_type ())

G_DECLARE_FINAL_TYPE (RespiteCatalogItem, respite_catalog_item, RESPITE, CATALOG_ITEM, GObject)

/**
 * RespiteCatalogItem:
 *
 * One thing the catalogue knows: a remedy, an exercise, a condition, a trigger …; or a remedy of the person's own, which is
 * like any other but bears no grade. It never changes, and all that its getters return belongs to it and lives as long
 * as it does. Lists end with %NULL and are empty rather than %NULL.
 *
 * Readable properties, for lists and templates: `id`, `kind`, `title`, `summary`, `evidence`.
 */
RespiteCatalogItem *respite_catalog_item_new_from_json (JsonObject *object,
                                                        GError **error);
const char *respite_catalog_item_get_id (RespiteCatalogItem *self);
const char *respite_catalog_item_get_kind (RespiteCatalogItem *self);
const char *respite_catalog_item_get_topic (RespiteCatalogItem *self);
const char *respite_catalog_item_get_title (RespiteCatalogItem *self);
const char *respite_catalog_item_get_summary (RespiteCatalogItem *self);
const char *respite_catalog_item_get_evidence (RespiteCatalogItem *self);
const char *respite_catalog_item_get_region (RespiteCatalogItem *self);
const char *respite_catalog_item_get_region_note (RespiteCatalogItem *self);
const char *respite_catalog_item_get_care (RespiteCatalogItem *self);
const char *respite_catalog_item_get_cautions (RespiteCatalogItem *self);
const char *respite_catalog_item_get_equipment_text (RespiteCatalogItem *self);
const char *respite_catalog_item_get_routine (RespiteCatalogItem *self);
const char *const *respite_catalog_item_get_basis (RespiteCatalogItem *self);
const char *const *respite_catalog_item_get_phases (RespiteCatalogItem *self);
const char *const *respite_catalog_item_get_areas (RespiteCatalogItem *self);
const char *const *respite_catalog_item_get_symptoms (RespiteCatalogItem *self);
const char *const *respite_catalog_item_get_equipment (RespiteCatalogItem *self);
const char *const *respite_catalog_item_get_tags (RespiteCatalogItem *self);
const char *const *respite_catalog_item_get_steps (RespiteCatalogItem *self);
const char *const *respite_catalog_item_get_text (RespiteCatalogItem *self);
const char *const *respite_catalog_item_get_synonyms (RespiteCatalogItem *self);
const char *const *respite_catalog_item_get_related (RespiteCatalogItem *self);
int respite_catalog_item_get_minutes_min (RespiteCatalogItem *self);
int respite_catalog_item_get_minutes_max (RespiteCatalogItem *self);
gboolean respite_catalog_item_get_desk (RespiteCatalogItem *self);
gboolean respite_catalog_item_is_graded (RespiteCatalogItem *self);
gboolean respite_catalog_item_is_own (RespiteCatalogItem *self);
gboolean respite_catalog_item_is_to_do (RespiteCatalogItem *self);
gboolean respite_catalog_item_is_advised_against (RespiteCatalogItem *self);
int respite_catalog_item_get_evidence_rank (RespiteCatalogItem *self);
gboolean respite_catalog_item_has_phase (RespiteCatalogItem *self,
                                         const char *phase);
char **respite_catalog_item_match_tags (RespiteCatalogItem *self,
                                        const char *const *tags);

G_END_DECLS
