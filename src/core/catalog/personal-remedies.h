/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/own-remedy.h"

G_BEGIN_DECLS

#define RESPITE_REMEDIES_FORMAT "respite-remedies"
#define RESPITE_REMEDIES_VERSION 1

#define RESPITE_TYPE_PERSONAL_REMEDIES (respite_personal_remedies_get_type ())

/**
 * RespitePersonalRemedies:
 *
 * What `remedies.json` says, as an immutable value: what the person did with the remedies of the catalogue, and those of
 * their own. A change gives a new value. Two lists of objects, each with `id` and `modified`, so that the files of two
 * machines can be merged by id:
 *
 *     { "format": "respite-remedies", "version": 1,
 *       "marks": [ { "id": "heat-pad", "modified": …, "favourite": true, "hidden": false, "note": "…" } ],
 *       "own": [ { "id": "own-…", "modified": …, "title": "…", "summary": "…", "steps": [ … ], "minutes": [ 5, 10 ],
 *                  "phases": [ … ], "areas": [ … ], "symptoms": [ … ], "equipment": [ … ], "desk": true,
 *                  "cautions": "…", "deleted": true } ] }
 *
 * Phases, areas, symptoms and equipment are words of the vocabulary. What is deleted stays as it is, so that the diary
 * knows its title. Ids that the catalogue does not know, and members this version does not, survive a change.
 */
G_DECLARE_FINAL_TYPE (RespitePersonalRemedies, respite_personal_remedies, RESPITE, PERSONAL_REMEDIES, GObject)

RespitePersonalRemedies *respite_personal_remedies_new_default (void);
RespitePersonalRemedies *respite_personal_remedies_new_from_json (JsonNode *root,
                                                                  GError **error);
char *respite_personal_remedies_to_text (RespitePersonalRemedies *self);
gboolean respite_personal_remedies_equal (RespitePersonalRemedies *self,
                                          RespitePersonalRemedies *other);

gboolean respite_personal_remedies_is_favourite (RespitePersonalRemedies *self,
                                                 const char *id);
gboolean respite_personal_remedies_is_hidden (RespitePersonalRemedies *self,
                                              const char *id);
const char *respite_personal_remedies_get_note (RespitePersonalRemedies *self,
                                                const char *id);
GPtrArray *respite_personal_remedies_get_own (RespitePersonalRemedies *self);
RespiteCatalogItem *respite_personal_remedies_find_own (RespitePersonalRemedies *self,
                                                        const char *id);
gboolean respite_personal_remedies_is_deleted (RespitePersonalRemedies *self,
                                               const char *id);
gboolean respite_personal_remedies_names_equal (RespitePersonalRemedies *self,
                                                RespitePersonalRemedies *other);
const char *const *respite_personal_remedies_get_problems (RespitePersonalRemedies *self);

RespitePersonalRemedies *respite_personal_remedies_change (RespitePersonalRemedies *self,
                                                           const char *id,
                                                           JsonObject *changes,
                                                           GDateTime *now,
                                                           GError **error);
RespitePersonalRemedies *respite_personal_remedies_add (RespitePersonalRemedies *self,
                                                        const char *id,
                                                        JsonObject *members,
                                                        GDateTime *now,
                                                        GError **error);
RespitePersonalRemedies *respite_personal_remedies_set_deleted (RespitePersonalRemedies *self,
                                                                const char *id,
                                                                gboolean deleted,
                                                                GDateTime *now,
                                                                GError **error);

G_END_DECLS
