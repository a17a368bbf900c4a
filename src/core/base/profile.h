/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define RESPITE_PROFILE_FORMAT "respite-profile"
#define RESPITE_PROFILE_VERSION 1

/** How many activities a person may watch, and how many characters one of them may have. */
#define RESPITE_PROFILE_ACTIVITIES_MAX 20
#define RESPITE_PROFILE_ACTIVITY_MAX 120

#define RESPITE_PROFILE_ERROR (respite_profile_error_quark ())

typedef enum
{
  RESPITE_PROFILE_ERROR_MEMBER,
  RESPITE_PROFILE_ERROR_VALUE,
} RespiteProfileError;

GQuark respite_profile_error_quark (void);

typedef enum
{
  RESPITE_UNITS_METRIC,
  RESPITE_UNITS_US,
  RESPITE_UNITS_IMPERIAL,
} RespiteUnits;

#define RESPITE_TYPE_PROFILE (respite_profile_get_type ())

/**
 * RespiteProfile:
 *
 * What `profile.json` says of the person, as an immutable value, with every member this version does not know. A change
 * gives a new value. Its members, as texts and in #GVariant:
 *
 * - `tags` (`as`): caution tags, words of the vocabulary's `caution`
 * - `country` (`s`): where help is called, ISO 3166 alpha-2
 * - `emergency_number` (`s`): the person's own, instead of the country's
 * - `clinician_checked` (`s`): the date on which somebody who knows looked at the back
 * - `activities` (`as`): what the person wants to be able to do again, in their own words
 * - `day_start` (`s`): when their day begins, `HH:MM`
 * - `units` (`s`): `metric`, `us` or `imperial`
 * - `follow_ups` (`b`): whether to ask later how a remedy did
 */
G_DECLARE_FINAL_TYPE (RespiteProfile, respite_profile, RESPITE, PROFILE, GObject)

RespiteProfile *respite_profile_new_default (void);
RespiteProfile *respite_profile_new_from_json (JsonNode *root,
                                               GError **error);
JsonNode *respite_profile_get_json (RespiteProfile *self);
char *respite_profile_to_text (RespiteProfile *self);
gboolean respite_profile_equal (RespiteProfile *self,
                                RespiteProfile *other);

const char *const *respite_profile_get_tags (RespiteProfile *self);
const char *respite_profile_get_country (RespiteProfile *self);
const char *respite_profile_get_emergency_number (RespiteProfile *self);
const GDate *respite_profile_get_clinician_checked (RespiteProfile *self);
const char *const *respite_profile_get_activities (RespiteProfile *self);
int respite_profile_get_day_start (RespiteProfile *self);
RespiteUnits respite_profile_get_units (RespiteProfile *self);
gboolean respite_profile_get_follow_ups (RespiteProfile *self);
const char *const *respite_profile_get_problems (RespiteProfile *self);

const char *const *respite_profile_list_members (void);
RespiteProfile *respite_profile_set (RespiteProfile *self,
                                     const char *member,
                                     GVariant *value,
                                     GError **error);
RespiteProfile *respite_profile_set_word (RespiteProfile *self,
                                          const char *member,
                                          const char *word,
                                          gboolean in,
                                          GError **error);
RespiteProfile *respite_profile_apply (RespiteProfile *self,
                                       const char *member,
                                       const char *text,
                                       GError **error);

G_END_DECLS
