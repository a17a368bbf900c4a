/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/diary/entry-words.h"

#include <string.h>

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "ui/common/notice-words.h"
#include "ui/common/site-words.h"
#include "ui/common/time-words.h"
#include "ui/common/volume-words.h"

/* Written down later than this, an entry is what was recalled, and not what was felt. */
#define FRESH_US (24 * G_TIME_SPAN_HOUR)
#define SHOWN_MAX 400

/* The dot stays at the end of a line, and does not begin the next. */
#define BETWEEN "\302\240· "

static const struct
{
  const char *kind;
  const char *title;
  const char *icon;
} kinds[] = {
  { "pain", N_("Pain"), "respite-today-symbolic" },
  { "remedy", N_("Remedy"), "respite-remedies-symbolic" },
  { "routine", N_("Routine"), "media-playback-start-symbolic" },
  { "water", N_("Water"), "respite-water-symbolic" },
  { "posture", N_("Posture"), "respite-posture-symbolic" },
  { "day", N_("The day"), "weather-few-clouds-symbolic" },
  { "episode", N_("Episode"), "respite-diary-symbolic" },
  { "function", N_("What you can do"), "respite-stretch-symbolic" },
  { "change", N_("Compared with the start"), "respite-insights-symbolic" },
  { "notice", N_("A notice put away"), "object-select-symbolic" },
};

static const char *const changes[] = {
  N_("Much worse"), N_("Worse"), N_("A little worse"), N_("The same"), N_("A little better"), N_("Better"), N_("Much better"),
};

static JsonNode *
get_member (RespiteRecord *record,
            const char *name)
{
  return json_object_get_member (respite_record_get_members (record), name);
}

static char *
dup_title (RespiteCatalog *catalog,
           RespiteRemediesStore *personal,
           const char *group,
           const char *id)
{
  const RespiteWord *word = catalog != NULL && group != NULL ? respite_catalog_get_word (catalog, group, id) : NULL;
  const char *title = word != NULL ? word->title : respite_remedy_lookup_title (catalog, personal, id);

  return title != NULL ? g_strdup (title) : respite_id_words (id);
}

static void
take (GPtrArray *parts,
      char *text)
{
  if (text != NULL && *text != '\0')
    g_ptr_array_add (parts, text);
  else
    g_free (text);
}

static char *
join (GPtrArray *parts,
      const char *between)
{
  g_ptr_array_add (parts, NULL);

  return g_strjoinv (between, (char **) parts->pdata);
}

static void
add_titles (GPtrArray *parts,
            RespiteRecord *record,
            const char *member,
            RespiteCatalog *catalog,
            RespiteRemediesStore *personal,
            const char *group)
{
  g_auto (GStrv) words = respite_record_dup_words (record, member);

  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    take (parts, dup_title (catalog, personal, group, words[i]));
}

static void
add_sites (GPtrArray *parts,
           RespiteRecord *record)
{
  JsonNode *node = get_member (record, "sites");
  JsonArray *sites = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; sites != NULL && i < json_array_get_length (sites); i++)
    {
      JsonObject *site = json_array_get_object_element (sites, i);

      take (parts, g_strdup (respite_site_words_title (json_object_get_string_member_with_default (site, "site", ""))));
    }
}

static void
add_note (GPtrArray *parts,
          RespiteRecord *record)
{
  const char *note = respite_record_get_string (record, "note");

  if (note != NULL)
    take (parts, g_strdelimit (g_strstrip (g_strdup (note)), "\n", ' '));
}

static char *
title_pain (RespiteRecord *record)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  if (g_strcmp0 (respite_record_get_string (record, "scope"), "day") == 0)
    return g_strdup (_("The day on average"));

  add_sites (parts, record);
  if (parts->len > 0)
    return join (parts, BETWEEN);

  return g_strdup (_("Pain"));
}

static char *
title_episode (RespiteRecord *record)
{
  g_autoptr (GDateTime) end = NULL;
  const char *text = respite_record_get_string (record, "end");

  if (text == NULL)
    return g_strdup (_("An episode began"));

  end = respite_time_parse (text, NULL);
  if (end == NULL)
    return g_strdup (_("An episode"));

  {
    /* Translators: a date, as in “18 November”. */
    g_autofree char *day = g_date_time_format (end, _("%-d %B"));

    /* Translators: %s is a date. */
    return g_strdup_printf (_("An episode, over on %s"), day);
  }
}

/**
 * respite_entry_words_title:
 * @record: a good record
 * @catalog: (nullable): explains its words
 * @personal: (nullable): the person's own remedies
 *
 * Returns: (transfer full): what the entry is, in a few words
 */
char *
respite_entry_words_title (RespiteRecord *record,
                           RespiteCatalog *catalog,
                           RespiteRemediesStore *personal)
{
  const char *kind = respite_record_get_kind (record);
  gint64 number = 0;

  if (g_str_equal (kind, "pain"))
    return title_pain (record);
  if (g_str_equal (kind, "episode"))
    return title_episode (record);
  if (g_str_equal (kind, "remedy") || g_str_equal (kind, "routine"))
    return dup_title (catalog, personal, NULL, respite_record_get_string (record, kind));
  if (g_str_equal (kind, "water") && respite_record_get_int (record, "ml", &number))
    return respite_volume_words_glass (number);
  if (g_str_equal (kind, "posture"))
    return g_strdup (g_strcmp0 (respite_record_get_string (record, "answer"), "good") == 0 ? _("Sitting well")
                                                                                          : _("Slouching"));
  if (g_str_equal (kind, "change") && respite_record_get_int (record, "answer", &number) && ABS (number) <= 3)
    return g_strdup (_(changes[number + 3]));

  return g_strdup (respite_entry_words_kind (kind));
}

static void
describe_pain (GPtrArray *parts,
               RespiteRecord *record,
               RespiteCatalog *catalog,
               RespiteRemediesStore *personal)
{
  if (g_strcmp0 (respite_record_get_string (record, "scope"), "day") == 0)
    add_sites (parts, record);
  add_titles (parts, record, "qualities", catalog, personal, "quality");
  add_titles (parts, record, "triggers", catalog, personal, NULL);
  add_titles (parts, record, "symptoms", catalog, personal, "symptom");
  add_titles (parts, record, "easing", catalog, personal, NULL);
}

static void
describe_use (GPtrArray *parts,
              RespiteRecord *record)
{
  JsonNode *completed = get_member (record, "completed");
  gint64 number = 0;

  if (respite_record_get_int (record, "minutes", &number))
    take (parts, respite_time_words_minutes (number * 60));
  if (respite_record_get_int (record, "seconds", &number))
    take (parts, respite_time_words_minutes (number));
  if (completed != NULL && !json_node_get_boolean (completed))
    take (parts, g_strdup (_("ended early")));
  if (g_strcmp0 (respite_record_get_string (record, "origin"), "reminder") == 0)
    take (parts, g_strdup (_("from a reminder")));
  take (parts, g_strdup (respite_record_get_string (record, "dose")));
  take (parts, g_strdup (respite_record_get_string (record, "side_effect")));
}

static void
describe_day (GPtrArray *parts,
              RespiteRecord *record,
              RespiteCatalog *catalog)
{
  static const struct
  {
    const char *member;
    const char *format;
  } scales[] = {
    { "sleep_quality", N_("sleep %d") }, { "stress", N_("stress %d") }, { "mood", N_("mood %d") }, { "fatigue", N_("tiredness %d") },
  };
  JsonNode *hours = get_member (record, "sleep_hours");
  JsonNode *factors = get_member (record, "factors");
  JsonObjectIter iter;
  const char *factor;
  JsonNode *answer;

  if (hours != NULL)
    /* Translators: hours of sleep. */
    take (parts, g_strdup_printf (_("slept %g h"), json_node_get_double (hours)));
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      gint64 number;

      if (respite_record_get_int (record, scales[i].member, &number))
        {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
          take (parts, g_strdup_printf (_(scales[i].format), (int) number));
#pragma GCC diagnostic pop
        }
    }

  if (factors == NULL || !JSON_NODE_HOLDS_OBJECT (factors))
    return;
  json_object_iter_init (&iter, json_node_get_object (factors));
  while (json_object_iter_next (&iter, &factor, &answer))
    {
      if (json_node_get_boolean (answer))
        take (parts, dup_title (catalog, NULL, "factor", factor));
    }
}

static void
describe_episode (GPtrArray *parts,
                  RespiteRecord *record)
{
  const char *start = respite_record_get_string (record, "start");

  if (g_strcmp0 (start, "clear-movement") == 0)
    take (parts, g_strdup (_("began with a clear movement")));
  else if (g_strcmp0 (start, "crept-on") == 0)
    take (parts, g_strdup (_("crept on")));
  else if (g_strcmp0 (start, "sudden-no-cause") == 0)
    take (parts, g_strdup (_("began suddenly, without a cause")));
  take (parts, g_strdup (respite_record_get_string (record, "cause")));
}

static void
describe_activities (GPtrArray *parts,
                     RespiteRecord *record)
{
  JsonNode *node = get_member (record, "activities");
  JsonObjectIter iter;
  const char *activity;
  JsonNode *score;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return;
  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &activity, &score))
    take (parts, g_strdup_printf ("%s %d", activity, (int) json_node_get_int (score)));
}

static void
describe_notice (GPtrArray *parts,
                 RespiteRecord *record,
                 RespiteCatalog *catalog)
{
  const char *rule = respite_record_get_string (record, "rule");

  take (parts, g_strdup (respite_notice_words_reason (respite_record_get_string (record, "reason"))));
  take (parts, g_strdup (catalog != NULL ? respite_catalog_get_title (catalog, rule) : NULL));
}

/**
 * respite_entry_words_subtitle:
 * @record: a good record
 * @catalog: (nullable): explains its words
 * @personal: (nullable): the person's own remedies
 *
 * Returns: (transfer full): what else it says, in one line; may be empty
 */
char *
respite_entry_words_subtitle (RespiteRecord *record,
                              RespiteCatalog *catalog,
                           RespiteRemediesStore *personal)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  const char *kind = respite_record_get_kind (record);

  if (g_str_equal (kind, "pain"))
    describe_pain (parts, record, catalog, personal);
  else if (g_str_equal (kind, "remedy") || g_str_equal (kind, "routine"))
    describe_use (parts, record);
  else if (g_str_equal (kind, "day"))
    describe_day (parts, record, catalog);
  else if (g_str_equal (kind, "episode"))
    describe_episode (parts, record);
  else if (g_str_equal (kind, "function"))
    describe_activities (parts, record);
  else if (g_str_equal (kind, "notice"))
    describe_notice (parts, record, catalog);
  add_note (parts, record);

  return join (parts, BETWEEN);
}

static gssize
find_kind (const char *kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (kinds[i].kind, kind))
        return (gssize) i;
    }

  return -1;
}

/**
 * respite_entry_words_icon:
 * @record: a good record
 *
 * Returns: the name of the symbolic icon of its kind
 */
const char *
respite_entry_words_icon (RespiteRecord *record)
{
  gssize index = find_kind (respite_record_get_kind (record));

  return index >= 0 ? kinds[index].icon : "respite-diary-symbolic";
}

/**
 * respite_entry_words_kind:
 * @kind: a kind of record
 *
 * Returns: what people call it; the kind itself where it is unknown
 */
const char *
respite_entry_words_kind (const char *kind)
{
  gssize index = find_kind (kind);

  return index >= 0 ? _(kinds[index].title) : kind;
}

/**
 * respite_entry_words_is_recalled:
 * @record: a good record
 *
 * Returns: whether it was written down so much later that it was recalled
 */
gboolean
respite_entry_words_is_recalled (RespiteRecord *record)
{
  GDateTime *recorded = respite_record_get_recorded (record);

  return respite_record_is_kind (record, "pain") && recorded != NULL
         && g_date_time_difference (recorded, respite_record_get_at (record)) > FRESH_US;
}

/**
 * respite_entry_words_shorten:
 * @text: (transfer full): a title or a subtitle, of any length
 *
 * To lay out a note of a hundred pages for the two lines of a row would keep the window busy for seconds.
 *
 * Returns: (transfer full): as much of it as a row could ever show
 */
char *
respite_entry_words_shorten (char *text)
{
  g_autofree char *whole = text;

  if (g_utf8_strlen (text, -1) <= SHOWN_MAX)
    return g_steal_pointer (&whole);

  *g_utf8_offset_to_pointer (whole, SHOWN_MAX) = '\0';

  return g_strconcat (whole, "…", NULL);
}

/**
 * respite_entry_words_match:
 * @record: a good record
 * @catalog: (nullable): explains its words
 * @personal: (nullable): the person's own remedies
 * @wanted: words to look for, each of which must be there
 *
 * Returns: whether what is shown of the record holds what is wanted, whatever its case and accents
 */
gboolean
respite_entry_words_match (RespiteRecord *record,
                           RespiteCatalog *catalog,
                           RespiteRemediesStore *personal,
                           const char *wanted)
{
  g_autofree char *title = respite_entry_words_title (record, catalog, personal);
  g_autofree char *subtitle = respite_entry_words_subtitle (record, catalog, personal);
  g_autofree char *all = g_strjoin (" ", respite_entry_words_kind (respite_record_get_kind (record)), title, subtitle, NULL);

  return g_str_match_string (wanted, all, TRUE);
}
