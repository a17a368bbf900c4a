/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/profile.h"

#include <string.h>

#include "core/base/id.h"
#include "core/base/json-read.h"
#include "core/base/json-write.h"
#include "core/base/text-limit.h"
#include "core/base/time-text.h"

#define TAGS_MAX 100
#define NUMBER_MAX 60

struct _RespiteProfile
{
  GObject parent_instance;

  JsonNode *root;
  GPtrArray *problems;
  GStrv tags;
  GStrv activities;
  char *country;
  char *emergency_number;
  GDate *clinician_checked;
  int day_start;
  RespiteUnits units;
  gboolean follow_ups;
};

G_DEFINE_QUARK (respite-profile-error-quark, respite_profile_error)
G_DEFINE_FINAL_TYPE (RespiteProfile, respite_profile, G_TYPE_OBJECT)

static const char *const units[] = { "metric", "us", "imperial", NULL };

static gboolean
refuse (GError **error,
        const char *format,
        ...) G_GNUC_PRINTF (2, 3);

static gboolean
refuse (GError **error,
        const char *format,
        ...)
{
  va_list values;

  va_start (values, format);
  if (error != NULL)
    *error = g_error_new_valist (RESPITE_PROFILE_ERROR, RESPITE_PROFILE_ERROR_VALUE, format, values);
  va_end (values);

  return FALSE;
}

static gboolean
is_tag (const char *text)
{
  return respite_word_is_valid (text);
}

static gboolean
is_activity (const char *text)
{
  return respite_text_is_line (text, RESPITE_PROFILE_ACTIVITY_MAX);
}

static gboolean
read_words (JsonObject *object,
            const char *member,
            guint max,
            gboolean (*is_allowed) (const char *text),
            GStrv *value,
            GError **error)
{
  g_auto (GStrv) found = NULL;

  if (!respite_json_read_words (object, member, &found, error))
    return FALSE;
  if (found == NULL)
    return TRUE;
  if (g_strv_length (found) > max)
    return refuse (error, "“%s” names %u; allowed are %u", member, g_strv_length (found), max);

  for (char **word = found; *word != NULL; word++)
    {
      if (!is_allowed (*word))
        return refuse (error, "“%s” is not allowed in “%s”", *word, member);
      if (g_strv_contains ((const char *const *) word + 1, *word))
        return refuse (error, "“%s” stands more than once in “%s”", *word, member);
    }

  g_strfreev (*value);
  *value = g_steal_pointer (&found);

  return TRUE;
}

static gboolean
read_tags (RespiteProfile *self,
           JsonObject *object,
           GError **error)
{
  return read_words (object, "tags", TAGS_MAX, is_tag, &self->tags, error);
}

static gboolean
read_activities (RespiteProfile *self,
                 JsonObject *object,
                 GError **error)
{
  return read_words (object, "activities", RESPITE_PROFILE_ACTIVITIES_MAX, is_activity, &self->activities, error);
}

static gboolean
read_country (RespiteProfile *self,
              JsonObject *object,
              GError **error)
{
  const char *text = NULL;

  if (!respite_json_read_text (object, "country", &text, error))
    return FALSE;
  if (text != NULL && (strlen (text) != 2 || !g_ascii_isupper (text[0]) || !g_ascii_isupper (text[1])))
    return refuse (error, "“country” is “%s”, not two capital letters such as DE or GB", text);

  g_free (self->country);
  self->country = g_strdup (text);

  return TRUE;
}

static gboolean
read_emergency_number (RespiteProfile *self,
                       JsonObject *object,
                       GError **error)
{
  const char *text = NULL;

  if (!respite_json_read_text (object, "emergency_number", &text, error))
    return FALSE;
  if (text != NULL && !respite_text_is_line (text, NUMBER_MAX))
    return refuse (error, "“emergency_number” is not a text of 1 to %d characters in one line", NUMBER_MAX);

  g_free (self->emergency_number);
  self->emergency_number = g_strdup (text);

  return TRUE;
}

static gboolean
read_clinician_checked (RespiteProfile *self,
                        JsonObject *object,
                        GError **error)
{
  const char *text = NULL;
  GDate *date = NULL;

  if (!respite_json_read_text (object, "clinician_checked", &text, error))
    return FALSE;

  if (text != NULL)
    {
      date = respite_date_parse (text, error);
      if (date == NULL)
        {
          g_prefix_error (error, "“clinician_checked”: ");
          return FALSE;
        }
    }

  g_clear_pointer (&self->clinician_checked, g_date_free);
  self->clinician_checked = date;

  return TRUE;
}

static gboolean
parse_clock (const char *text,
             int *minutes)
{
  int hour, minute;

  if (strlen (text) != strlen ("04:00") || text[2] != ':' || !g_ascii_isdigit (text[0]) || !g_ascii_isdigit (text[1])
      || !g_ascii_isdigit (text[3]) || !g_ascii_isdigit (text[4]))
    return FALSE;

  hour = (text[0] - '0') * 10 + text[1] - '0';
  minute = (text[3] - '0') * 10 + text[4] - '0';
  if (hour > 23 || minute > 59)
    return FALSE;

  *minutes = hour * 60 + minute;

  return TRUE;
}

static gboolean
read_day_start (RespiteProfile *self,
                JsonObject *object,
                GError **error)
{
  const char *text = NULL;

  if (!respite_json_read_text (object, "day_start", &text, error))
    return FALSE;
  if (text != NULL && !parse_clock (text, &self->day_start))
    return refuse (error, "“day_start” is “%s”, not a time from 00:00 to 23:59", text);

  return TRUE;
}

static gboolean
read_units (RespiteProfile *self,
            JsonObject *object,
            GError **error)
{
  const char *text = NULL;

  if (!respite_json_read_text (object, "units", &text, error))
    return FALSE;

  for (int i = 0; text != NULL && units[i] != NULL; i++)
    if (g_str_equal (units[i], text))
      {
        self->units = (RespiteUnits) i;
        return TRUE;
      }

  return text == NULL || refuse (error, "“units” is “%s”; allowed are metric, us and imperial", text);
}

static gboolean
read_follow_ups (RespiteProfile *self,
                 JsonObject *object,
                 GError **error)
{
  return respite_json_read_bool (object, "follow_ups", &self->follow_ups, error);
}

static const char *const names[] = {
  "tags", "country", "emergency_number", "clinician_checked", "activities", "day_start", "units", "follow_ups", NULL
};

/* In the order of the names. Of lists, what stands between two of their texts when a person types them. */
static const struct
{
  const char *separator;
  gboolean is_switch;
  gboolean (*read) (RespiteProfile *self,
                    JsonObject *object,
                    GError **error);
} members[] = {
  { ",", FALSE, read_tags },
  { NULL, FALSE, read_country },
  { NULL, FALSE, read_emergency_number },
  { NULL, FALSE, read_clinician_checked },
  { ";", FALSE, read_activities },
  { NULL, FALSE, read_day_start },
  { NULL, FALSE, read_units },
  { NULL, TRUE, read_follow_ups },
};

G_STATIC_ASSERT (G_N_ELEMENTS (members) + 1 == G_N_ELEMENTS (names));

static int
find_member (const char *member,
             GError **error)
{
  g_autofree char *known = NULL;

  for (int i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], member))
      return i;

  known = g_strjoinv (", ", (char **) names);
  g_set_error (error, RESPITE_PROFILE_ERROR, RESPITE_PROFILE_ERROR_MEMBER,
               "The profile has no “%s”; it has %s", member, known);

  return -1;
}

static RespiteProfile *
read_object (JsonObject *object)
{
  RespiteProfile *self = g_object_new (RESPITE_TYPE_PROFILE, NULL);

  self->root = json_node_init_object (json_node_alloc (), object);
  json_node_seal (self->root);

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autoptr (GError) error = NULL;

      if (!members[i].read (self, object, &error))
        g_ptr_array_add (self->problems, g_strdup (error->message));
    }
  g_ptr_array_add (self->problems, NULL);

  return self;
}

static JsonObject *
get_object (RespiteProfile *self)
{
  return json_node_get_object (self->root);
}

/* Whether the member is as it should be in an object, by itself. */
static gboolean
check_member (int member,
              JsonObject *object,
              GError **error)
{
  g_autoptr (RespiteProfile) scratch = g_object_new (RESPITE_TYPE_PROFILE, NULL);

  return members[member].read (scratch, object, error);
}

static GVariant *
read_list (const char *text,
           const char *separator)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = g_strsplit (text, separator, -1);
  g_auto (GStrv) words = NULL;

  for (char **part = parts; *part != NULL; part++)
    if (*g_strstrip (*part) != '\0')
      g_strv_builder_add (builder, *part);
  words = g_strv_builder_end (builder);

  return g_variant_new_strv ((const char *const *) words, -1);
}

static GVariant *
read_switch (const char *text,
             const char *member,
             GError **error)
{
  static const char *const on[] = { "yes", "true", "on", NULL };
  static const char *const off[] = { "no", "false", "off", NULL };

  if (g_strv_contains (on, text) || g_strv_contains (off, text))
    return g_variant_new_boolean (g_strv_contains (on, text));

  refuse (error, "“%s” is “%s”; allowed are yes and no", member, text);

  return NULL;
}

static void
respite_profile_finalize (GObject *object)
{
  RespiteProfile *self = RESPITE_PROFILE (object);

  g_clear_pointer (&self->root, json_node_unref);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_pointer (&self->tags, g_strfreev);
  g_clear_pointer (&self->activities, g_strfreev);
  g_clear_pointer (&self->country, g_free);
  g_clear_pointer (&self->emergency_number, g_free);
  g_clear_pointer (&self->clinician_checked, g_date_free);

  G_OBJECT_CLASS (respite_profile_parent_class)->finalize (object);
}

static void
respite_profile_class_init (RespiteProfileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_profile_finalize;
}

static void
respite_profile_init (RespiteProfile *self)
{
  self->problems = g_ptr_array_new_with_free_func (g_free);
  self->tags = g_new0 (char *, 1);
  self->activities = g_new0 (char *, 1);
  self->day_start = RESPITE_DAY_START_MINUTES;
}

/**
 * respite_profile_new_default:
 *
 * Returns: (transfer full): the profile of somebody who has said nothing of themselves
 */
RespiteProfile *
respite_profile_new_default (void)
{
  g_autoptr (JsonObject) object = json_object_new ();

  json_object_set_string_member (object, "format", RESPITE_PROFILE_FORMAT);
  json_object_set_int_member (object, "version", RESPITE_PROFILE_VERSION);

  return read_object (object);
}

/**
 * respite_profile_new_from_json:
 * @root: an object as in `profile.json`; its header is the loader's matter
 * @error: not set at present
 *
 * A member that is not as it should be does not hinder the others: it is kept as it is, stands for nothing said, and is
 * reported by respite_profile_get_problems().
 *
 * Returns: (transfer full) (nullable): the profile
 */
RespiteProfile *
respite_profile_new_from_json (JsonNode *root,
                               GError **error)
{
  g_autoptr (JsonObject) object = NULL;

  g_return_val_if_fail (root != NULL && JSON_NODE_HOLDS_OBJECT (root), NULL);

  object = respite_json_copy_object (json_node_get_object (root));

  return read_object (object);
}

/**
 * respite_profile_get_json:
 *
 * Returns: (transfer none): the whole, with every member this version does not know; sealed
 */
JsonNode *
respite_profile_get_json (RespiteProfile *self)
{
  return self->root;
}

/**
 * respite_profile_to_text:
 *
 * Returns: (transfer full): what `profile.json` shall hold, set out to be read and edited by people
 */
char *
respite_profile_to_text (RespiteProfile *self)
{
  g_autofree char *text = respite_json_to_lines (self->root);

  return g_strconcat (text, "\n", NULL);
}

/**
 * respite_profile_equal:
 *
 * Returns: whether both say the same, unknown members included
 */
gboolean
respite_profile_equal (RespiteProfile *self,
                       RespiteProfile *other)
{
  return json_node_equal (self->root, other->root);
}

/**
 * respite_profile_get_tags:
 *
 * Returns: (transfer none) (array zero-terminated=1): what the person has to be careful of, words of the vocabulary's
 *   `caution`; some may be of a newer Respite's
 */
const char *const *
respite_profile_get_tags (RespiteProfile *self)
{
  return (const char *const *) self->tags;
}

/**
 * respite_profile_get_country:
 *
 * Returns: (nullable): the person's country, two capital letters
 */
const char *
respite_profile_get_country (RespiteProfile *self)
{
  return self->country;
}

/**
 * respite_profile_get_emergency_number:
 *
 * Returns: (nullable): the number the person wrote down for an emergency, which goes before their country's
 */
const char *
respite_profile_get_emergency_number (RespiteProfile *self)
{
  return self->emergency_number;
}

/**
 * respite_profile_get_clinician_checked:
 *
 * Returns: (transfer none) (nullable): the day on which somebody who knows looked at the back
 */
const GDate *
respite_profile_get_clinician_checked (RespiteProfile *self)
{
  return self->clinician_checked;
}

/**
 * respite_profile_get_activities:
 *
 * Returns: (transfer none) (array zero-terminated=1): what the person wants to be able to do again, in their own words
 */
const char *const *
respite_profile_get_activities (RespiteProfile *self)
{
  return (const char *const *) self->activities;
}

/**
 * respite_profile_get_day_start:
 *
 * Returns: when the person's day begins, in minutes after midnight; four in the morning unless they set it otherwise
 */
int
respite_profile_get_day_start (RespiteProfile *self)
{
  return self->day_start;
}

/**
 * respite_profile_get_units:
 *
 * Returns: how to show amounts; everything is kept in metric units
 */
RespiteUnits
respite_profile_get_units (RespiteProfile *self)
{
  return self->units;
}

/**
 * respite_profile_get_follow_ups:
 *
 * Returns: whether to ask later how a remedy did; off unless the person wants it
 */
gboolean
respite_profile_get_follow_ups (RespiteProfile *self)
{
  return self->follow_ups;
}

/**
 * respite_profile_get_problems:
 *
 * Returns: (transfer none): a sentence for each member that is not as it should be, %NULL-terminated
 */
const char *const *
respite_profile_get_problems (RespiteProfile *self)
{
  return (const char *const *) self->problems->pdata;
}

/**
 * respite_profile_list_members:
 *
 * Returns: (transfer none) (array zero-terminated=1): the names of the members
 */
const char *const *
respite_profile_list_members (void)
{
  return names;
}

/**
 * respite_profile_set:
 * @member: what to set; see #RespiteProfile
 * @value: (nullable): its value, whose floating reference is taken; %NULL takes the member away
 * @error: a #RespiteProfileError, #RespiteJsonError or #RespiteTimeError that names the value and what is allowed
 *
 * Returns: (transfer full) (nullable): the changed profile; @self where that is so already
 */
RespiteProfile *
respite_profile_set (RespiteProfile *self,
                     const char *member,
                     GVariant *value,
                     GError **error)
{
  g_autoptr (GVariant) sunk = value != NULL ? g_variant_ref_sink (value) : NULL;
  g_autoptr (JsonObject) object = respite_json_copy_object (get_object (self));
  JsonNode *old = json_object_get_member (get_object (self), member);
  int known = find_member (member, error);

  if (known < 0)
    return NULL;

  if (sunk != NULL)
    json_object_set_member (object, member, json_gvariant_serialize (sunk));
  else if (old != NULL)
    json_object_remove_member (object, member);

  if (!check_member (known, object, error))
    return NULL;
  if (old == NULL ? sunk == NULL : sunk != NULL && json_node_equal (old, json_object_get_member (object, member)))
    return g_object_ref (self);

  return read_object (object);
}

/**
 * respite_profile_set_word:
 * @member: `tags` or `activities`
 * @word: one of the list's texts
 * @in: whether it shall be there
 * @error: a #RespiteProfileError or #RespiteJsonError that names the value and what is allowed
 *
 * Returns: (transfer full) (nullable): the profile with that one text more or less; @self where that is so already
 */
RespiteProfile *
respite_profile_set_word (RespiteProfile *self,
                          const char *member,
                          const char *word,
                          gboolean in,
                          GError **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) old = NULL;
  g_auto (GStrv) new = NULL;
  int known = find_member (member, error);

  g_return_val_if_fail (known < 0 || members[known].separator != NULL, NULL);

  if (known < 0 || !check_member (known, get_object (self), error)
      || !respite_json_read_words (get_object (self), member, &old, error))
    return NULL;
  if (in == (old != NULL && g_strv_contains ((const char *const *) old, word)))
    return g_object_ref (self);

  for (char **one = old; one != NULL && *one != NULL; one++)
    if (!g_str_equal (*one, word))
      g_strv_builder_add (builder, *one);
  if (in)
    g_strv_builder_add (builder, word);
  new = g_strv_builder_end (builder);

  return respite_profile_set (self, member, g_variant_new_strv ((const char *const *) new, -1), error);
}

/**
 * respite_profile_apply:
 * @member: what to set; see #RespiteProfile
 * @text: its value as a person types it: tags parted by commas, activities by semicolons, `yes` or `no`; nothing or
 *   `none` takes the member away
 * @error: an error that names the value and what is allowed
 *
 * Returns: (transfer full) (nullable): the changed profile; @self where that is so already
 */
RespiteProfile *
respite_profile_apply (RespiteProfile *self,
                       const char *member,
                       const char *text,
                       GError **error)
{
  g_autofree char *upper = g_str_equal (member, "country") ? g_ascii_strup (text, -1) : NULL;
  GVariant *value = NULL;
  int known = find_member (member, error);

  if (known < 0)
    return NULL;

  if (*text == '\0' || g_str_equal (text, "none"))
    return respite_profile_set (self, member, NULL, error);

  if (members[known].separator != NULL)
    value = read_list (text, members[known].separator);
  else if (members[known].is_switch)
    value = read_switch (text, member, error);
  else
    value = g_variant_new_string (upper != NULL ? upper : text);

  return value != NULL ? respite_profile_set (self, member, value, error) : NULL;
}
