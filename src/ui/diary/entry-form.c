/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/diary/entry-form.h"

#include <string.h>

#include <glib/gi18n.h>


/* A form being built: the record it is for, and the group that takes the next field. */
typedef struct
{
  JsonObject *members;
  RespiteCatalog *catalog;
  RespiteRemediesStore *personal;
  RespiteRecentChoices *recent;
  GDateTime *now;
  GPtrArray *groups;
} Build;

static void
group_free (RespiteEntryFormGroup *self)
{
  g_ptr_array_unref (self->fields);
  g_free (self);
}

static void
add_group (Build *build,
           const char *title)
{
  RespiteEntryFormGroup *group = g_new0 (RespiteEntryFormGroup, 1);

  group->title = title;
  group->fields = g_ptr_array_new_with_free_func ((GDestroyNotify) respite_field_free);
  g_ptr_array_add (build->groups, group);
}

static void
add (Build *build,
     RespiteField *field)
{
  RespiteEntryFormGroup *group = build->groups->pdata[build->groups->len - 1];

  g_ptr_array_add (group->fields, field);
}

static JsonNode *
get (Build *build,
     const char *member)
{
  JsonNode *node = json_object_get_member (build->members, member);

  return node != NULL && !JSON_NODE_HOLDS_NULL (node) ? node : NULL;
}

static GPtrArray *
list_words (Build *build,
            const char *group)
{
  GPtrArray *options = respite_field_options_new ();
  GPtrArray *words = build->catalog != NULL ? respite_catalog_get_words (build->catalog, group) : NULL;

  for (guint i = 0; words != NULL && i < words->len; i++)
    respite_field_options_add (options, ((RespiteWord *) words->pdata[i])->id, ((RespiteWord *) words->pdata[i])->title);

  return options;
}

/* The items of some kinds, but none that is advised against: it is not for us to suggest it. */
static GPtrArray *
list_items (Build *build,
            const char *const *kinds)
{
  GPtrArray *options = respite_field_options_new ();
  g_autoptr (GListModel) items = build->catalog != NULL ? respite_remedy_lookup_list (build->catalog, build->personal)
                                                        : NULL;

  for (guint i = 0; items != NULL && i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (RespiteCatalogItem) item = g_list_model_get_item (items, i);

      if (g_strv_contains (kinds, respite_catalog_item_get_kind (item))
          && !respite_catalog_item_is_advised_against (item))
        respite_field_options_add (options, respite_catalog_item_get_id (item), respite_catalog_item_get_title (item));
    }

  return options;
}

typedef struct
{
  RespiteRecentChoices *recent;
  const char *member;
} Ranking;

static int
compare_use_cb (gconstpointer a,
                gconstpointer b,
                gpointer data)
{
  const RespiteFieldOption *one = *(RespiteFieldOption *const *) a, *other = *(RespiteFieldOption *const *) b;
  Ranking *ranking = data;
  guint first = respite_recent_choices_count (ranking->recent, ranking->member, one->id);
  guint second = respite_recent_choices_count (ranking->recent, ranking->member, other->id);

  return (first < second) - (first > second);
}

/* What was chosen lately comes first; the rest keeps its order. */
static void
add_words (Build *build,
           const char *member,
           const char *title,
           GPtrArray *options)
{
  Ranking ranking = { build->recent, member };

  g_ptr_array_sort_with_data (options, compare_use_cb, &ranking);
  add (build, respite_field_new_words (member, title, options, get (build, member)));
}

static void
build_pain (Build *build)
{
  GPtrArray *scopes = respite_field_options_new ();

  /* An entry that does not say is one of the moment, and goes on not saying. */
  respite_field_options_add (scopes, get (build, "scope") != NULL ? "now" : NULL, _("At that moment"));
  respite_field_options_add (scopes, "day", _("The day on average"));

  add_group (build, NULL);
  add (build, respite_field_new_score ("score", get (build, "score")));
  add_group (build, NULL);
  add (build, respite_field_new_time ("at", _("When"), get (build, "at"), build->now));
  add (build, respite_field_new_choice ("scope", _("It means"), scopes, FALSE, get (build, "scope")));
  add_group (build, _("Details"));
  add (build, respite_field_new_sites ("sites", _("Where"), get (build, "sites"),
                                       respite_recent_choices_get_sites (build->recent)));
  add_words (build, "qualities", _("How it feels"), list_words (build, "quality"));
  add_words (build, "triggers", _("What set it off"), list_items (build, (const char *const[]) { "trigger", NULL }));
  add_words (build, "symptoms", _("What comes with it"), list_items (build, (const char *const[]) { "symptom", NULL }));
  add_words (build, "easing", _("What eased it"), list_items (build, (const char *const[]) { "remedy", "exercise", NULL }));
}

static void
build_use (Build *build)
{
  add_group (build, NULL);
  add (build, respite_field_new_time ("at", _("When"), get (build, "at"), build->now));
  add (build, respite_field_new_number ("minutes", _("Minutes"), TRUE, get (build, "minutes")));
  add (build, respite_field_new_text ("dose", _("Amount or dose"), get (build, "dose")));
  add (build, respite_field_new_text ("side_effect", _("Unwanted effect"), get (build, "side_effect")));
}

static void
build_routine (Build *build)
{
  add_group (build, NULL);
  add (build, respite_field_new_time ("at", _("When"), get (build, "at"), build->now));
  add (build, respite_field_new_number ("seconds", _("Seconds"), TRUE, get (build, "seconds")));
  add (build, respite_field_new_switch ("completed", _("Done to the end"), get (build, "completed")));
}

static void
build_water (Build *build)
{
  add_group (build, NULL);
  add (build, respite_field_new_number ("ml", _("Millilitres"), TRUE, get (build, "ml")));
  add (build, respite_field_new_time ("at", _("When"), get (build, "at"), build->now));
}

static void
build_posture (Build *build)
{
  GPtrArray *answers = respite_field_options_new ();

  respite_field_options_add (answers, "good", _("Sitting well"));
  respite_field_options_add (answers, "slouching", _("Slouching"));

  add_group (build, NULL);
  add (build, respite_field_new_choice ("answer", _("Posture"), answers, FALSE, get (build, "answer")));
  add (build, respite_field_new_time ("at", _("When"), get (build, "at"), build->now));
}

static void
build_day (Build *build)
{
  add_group (build, NULL);
  add (build, respite_field_new_date ("date", _("Day"), get (build, "date"), build->now));
  add_group (build, _("From 0 to 10"));
  add (build, respite_field_new_scale ("sleep_quality", _("Sleep (10 is best)"), get (build, "sleep_quality")));
  add (build, respite_field_new_scale ("stress", _("Stress (10 is most)"), get (build, "stress")));
  add (build, respite_field_new_scale ("mood", _("Mood (10 is best)"), get (build, "mood")));
  add (build, respite_field_new_scale ("fatigue", _("Tiredness (10 is most)"), get (build, "fatigue")));
  add_group (build, NULL);
  add (build, respite_field_new_number ("sleep_hours", _("Hours of sleep"), FALSE, get (build, "sleep_hours")));
  add (build, respite_field_new_answers ("factors", _("What the day held"), list_words (build, "factor"),
                                         get (build, "factors")));
}

static void
build_episode (Build *build)
{
  GPtrArray *starts = respite_field_options_new ();

  respite_field_options_add (starts, "clear-movement", _("With a clear movement"));
  respite_field_options_add (starts, "crept-on", _("It crept on"));
  respite_field_options_add (starts, "sudden-no-cause", _("Suddenly, without a cause"));

  add_group (build, NULL);
  add (build, respite_field_new_time ("onset", _("Began"), get (build, "onset"), build->now));
  if (get (build, "end") != NULL)
    add (build, respite_field_new_time ("end", _("Ended"), get (build, "end"), build->now));
  add (build, respite_field_new_choice ("start", _("How"), starts, TRUE, get (build, "start")));
  add (build, respite_field_new_text ("cause", _("What it came from"), get (build, "cause")));
}

static void
build_other (Build *build)
{
  add_group (build, NULL);
  add (build, respite_field_new_time ("at", _("When"), get (build, "at"), build->now));
}

static const struct
{
  const char *kind;
  void (*build) (Build *build);
} forms[] = {
  { "pain", build_pain },
  { "remedy", build_use },
  { "routine", build_routine },
  { "water", build_water },
  { "posture", build_posture },
  { "day", build_day },
  { "episode", build_episode },
};

/**
 * respite_entry_form_build:
 * @kind: a kind of record
 * @members: what the record says; empty for a new one
 * @catalog: (nullable): the words to choose from
 * @personal: (nullable): the person's own remedies
 * @recent: what was chosen lately
 * @now: the present
 *
 * Returns: (transfer full) (element-type RespiteEntryFormGroup): the rows of the form, in groups
 */
GPtrArray *
respite_entry_form_build (const char *kind,
                          JsonObject *members,
                          RespiteCatalog *catalog,
                          RespiteRemediesStore *personal,
                          RespiteRecentChoices *recent,
                          GDateTime *now)
{
  Build build = { members, catalog, personal, recent, now,
                  g_ptr_array_new_with_free_func ((GDestroyNotify) group_free) };
  void (*build_kind) (Build *build) = build_other;

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      if (g_str_equal (forms[i].kind, kind))
        build_kind = forms[i].build;
    }

  build_kind (&build);
  add_group (&build, _("Note"));
  add (&build, respite_field_new_note ("note", get (&build, "note")));

  return build.groups;
}

/**
 * respite_entry_form_read:
 * @groups: (element-type RespiteEntryFormGroup): the form
 * @failed: (out) (transfer none): the field whose text is no value
 * @error: a #RespiteFieldError
 *
 * Returns: (transfer full) (nullable): the members that are others than before; a null removes one
 */
JsonObject *
respite_entry_form_read (GPtrArray *groups,
                         RespiteField **failed,
                         GError **error)
{
  g_autoptr (JsonObject) changes = json_object_new ();

  for (guint i = 0; i < groups->len; i++)
    {
      RespiteEntryFormGroup *group = groups->pdata[i];

      for (guint j = 0; j < group->fields->len; j++)
        {
          RespiteField *field = group->fields->pdata[j];
          g_autoptr (JsonNode) node = NULL;

          if (!field->read (field, &node, error))
            {
              *failed = field;
              return NULL;
            }
          if (node == NULL && field->original != NULL)
            json_object_set_null_member (changes, field->member);
          else if (node != NULL && (field->original == NULL || !json_node_equal (node, field->original)))
            json_object_set_member (changes, field->member, g_steal_pointer (&node));
        }
    }

  return g_steal_pointer (&changes);
}

/**
 * respite_entry_form_find:
 * @groups: (element-type RespiteEntryFormGroup): the form
 * @message: why the diary refused the record; it names the member, or the time that is wrong
 *
 * Returns: (transfer none) (nullable): the field the message is about
 */
RespiteField *
respite_entry_form_find (GPtrArray *groups,
                         const char *message)
{
  RespiteField *time = NULL;

  for (guint i = 0; i < groups->len; i++)
    {
      RespiteEntryFormGroup *group = groups->pdata[i];

      for (guint j = 0; j < group->fields->len; j++)
        {
          RespiteField *field = group->fields->pdata[j];
          g_autofree char *quoted = g_strdup_printf ("“%s”", field->member);

          if (strstr (message, quoted) != NULL)
            return field;
          if (time == NULL && (g_str_equal (field->member, "at") || g_str_equal (field->member, "onset")))
            time = field;
        }
    }

  return time;
}
