/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/manual-clock.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/common/body-map-view.h"
#include "ui/common/score-row.h"
#include "ui/diary/entry-editor.h"
#include "ui/diary/entry-form.h"

typedef struct
{
  RespiteDiary *diary;
  GtkWidget *parent;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GFile) folder = respite_test_folder_new ();
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 20, 14, 5, 0);
  g_autoptr (RespiteManualClock) clock = respite_manual_clock_new (now, zone);

  fixture->diary = respite_diary_new (folder, RESPITE_CLOCK (clock));
  fixture->parent = adw_window_new ();
}

static void
destroy (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static gboolean
is_clean (gpointer diary)
{
  return !respite_journal_get_dirty (respite_diary_get_journal (diary));
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  destroy (fixture->parent);
  respite_test_wait (is_clean, fixture->diary);
  g_assert_finalize_object (fixture->diary);
}

static RespiteField *
find_field (RespiteEntryEditor *editor,
            const char *member)
{
  GPtrArray *form = respite_entry_editor_get_form (editor);

  for (guint i = 0; i < form->len; i++)
    {
      RespiteEntryFormGroup *group = form->pdata[i];

      for (guint j = 0; j < group->fields->len; j++)
        {
          RespiteField *field = group->fields->pdata[j];

          if (g_str_equal (field->member, member))
            return field;
        }
    }

  g_assert_not_reached ();
}

static RespiteRecord *
add (Fixture *fixture,
     const char *kind,
     const char *members)
{
  g_autoptr (JsonNode) node = json_from_string (members, NULL);
  g_autoptr (GError) error = NULL;
  RespiteRecord *record = respite_diary_add (fixture->diary, kind, "manual", json_node_get_object (node), &error);

  g_assert_no_error (error);

  return record;
}

static RespiteEntryEditor *
edit (Fixture *fixture,
      const char *kind,
      RespiteRecord *record)
{
  RespiteEntryEditor *editor = respite_entry_editor_new (GTK_WINDOW (fixture->parent), fixture->diary, NULL, NULL, kind,
                                                         record);

  gtk_window_present (GTK_WINDOW (editor));

  return editor;
}

static RespiteRecord *
find (Fixture *fixture,
      RespiteRecord *record)
{
  return respite_journal_find (respite_diary_get_journal (fixture->diary), respite_record_get_id (record), NULL);
}

static void
close_editor (RespiteEntryEditor *editor)
{
  destroy (GTK_WIDGET (editor));
}

static void
test_untouched_changes_nothing (Fixture *fixture,
                                gconstpointer data)
{
  g_autoptr (RespiteRecord) record = add (fixture, "pain",
                                          "{\"score\": 4, \"at\": \"2026-11-19T10:11:12+02:00\", \"triggers\": [\"moon\"],"
                                          "\"sites\": [{\"site\": \"neck\", \"score\": 3}], \"note\": \"as it was\"}");
  RespiteEntryEditor *editor = edit (fixture, "pain", record);
  g_autoptr (RespiteRecord) after = NULL;

  g_assert_true (respite_entry_editor_save (editor));
  after = find (fixture, record);
  g_assert_cmpstr (respite_record_get_text (after), ==, respite_record_get_text (record));
  close_editor (editor);
}

static void
test_new_pain_needs_a_score (Fixture *fixture,
                             gconstpointer data)
{
  RespiteEntryEditor *editor = edit (fixture, "pain", NULL);
  RespiteField *score = find_field (editor, "score");
  g_auto (GStrv) months = NULL;

  g_assert_false (respite_entry_editor_save (editor));
  g_assert_true (gtk_widget_has_css_class (score->row, "error"));

  respite_score_row_set_selected (score->data, 7);
  g_assert_true (respite_entry_editor_save (editor));
  g_assert_false (gtk_widget_has_css_class (score->row, "error"));
  months = respite_journal_list_months (respite_diary_get_journal (fixture->diary));
  g_assert_cmpuint (g_strv_length (months), ==, 1);
  close_editor (editor);
}

static const struct
{
  const char *name;
  const char *kind;
  const char *members;
  const char *member;
  const char *text;
} refused[] = {
  { "letters", "water", "{\"ml\": 250}", "ml", "much" },
  { "half-a-millilitre", "water", "{\"ml\": 250}", "ml", "0.5" },
  { "too-much", "water", "{\"ml\": 250}", "ml", "99999" },
  { "empty", "water", "{\"ml\": 250}", "ml", "" },
  { "negative", "remedy", "{\"remedy\": \"heat-pad\"}", "minutes", "-3" },
  { "infinite", "day", "{\"date\": \"2026-11-20\"}", "sleep_hours", "inf" },
  { "long-night", "day", "{\"date\": \"2026-11-20\"}", "sleep_hours", "25" },
};

static void
test_refused (Fixture *fixture,
              gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (RespiteRecord) record = add (fixture, refused[i].kind, refused[i].members);
  RespiteEntryEditor *editor = edit (fixture, refused[i].kind, record);
  RespiteField *field = find_field (editor, refused[i].member);
  g_autoptr (RespiteRecord) after = NULL;

  gtk_editable_set_text (GTK_EDITABLE (field->row), refused[i].text);
  g_assert_false (respite_entry_editor_save (editor));
  g_assert_true (gtk_widget_has_css_class (field->row, "error"));
  after = find (fixture, record);
  g_assert_cmpstr (respite_record_get_text (after), ==, respite_record_get_text (record));
  close_editor (editor);
}

static GtkWidget *
find_entry (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_ENTRY (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_entry (child);

  return found;
}

static void
type_clock (RespiteField *field,
            const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (find_entry (field->row)), text);
}

static void
test_time_to_come (Fixture *fixture,
                   gconstpointer data)
{
  g_autoptr (RespiteRecord) record = add (fixture, "water", "{\"ml\": 250}");
  RespiteEntryEditor *editor = edit (fixture, "water", record);
  RespiteField *at = find_field (editor, "at");

  type_clock (at, "23:59");
  g_assert_false (respite_entry_editor_save (editor));
  g_assert_true (gtk_widget_has_css_class (at->row, "error"));

  type_clock (at, "noon");
  g_assert_false (respite_entry_editor_save (editor));

  type_clock (at, "9:30");
  g_assert_true (respite_entry_editor_save (editor));
  close_editor (editor);
}

static void
test_emptied_is_removed (Fixture *fixture,
                         gconstpointer data)
{
  g_autoptr (RespiteRecord) record = add (fixture, "remedy", "{\"remedy\": \"heat-pad\", \"dose\": \"one\", \"minutes\": 5}");
  RespiteEntryEditor *editor = edit (fixture, "remedy", record);
  g_autoptr (RespiteRecord) after = NULL;
  gint64 minutes = 0;

  gtk_editable_set_text (GTK_EDITABLE (find_field (editor, "dose")->row), "  ");
  gtk_editable_set_text (GTK_EDITABLE (find_field (editor, "minutes")->row), " 12 ");
  g_assert_true (respite_entry_editor_save (editor));
  after = find (fixture, record);
  g_assert_null (respite_record_get_string (after, "dose"));
  g_assert_true (respite_record_get_int (after, "minutes", &minutes));
  g_assert_cmpint (minutes, ==, 12);
  close_editor (editor);
}

static void
test_not_given_is_not_zero (Fixture *fixture,
                            gconstpointer data)
{
  g_autoptr (RespiteRecord) record = add (fixture, "day", "{\"date\": \"2026-11-20\", \"stress\": 0}");
  RespiteEntryEditor *editor = edit (fixture, "day", record);
  RespiteField *stress = find_field (editor, "stress");
  RespiteField *mood = find_field (editor, "mood");
  g_autoptr (RespiteRecord) after = NULL;
  gint64 value;

  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (stress->row)), ==, 1);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (mood->row)), ==, 0);
  adw_combo_row_set_selected (ADW_COMBO_ROW (stress->row), 0);
  g_assert_true (respite_entry_editor_save (editor));
  after = find (fixture, record);
  g_assert_false (respite_record_get_int (after, "stress", &value));
  g_assert_false (respite_record_get_int (after, "mood", &value));
  close_editor (editor);
}

static GtkWidget *
find_widget (GtkWidget *widget,
             GType type,
             const char *label)
{
  GtkWidget *found = NULL;

  if (g_type_is_a (G_OBJECT_TYPE (widget), type)
      && (label == NULL || g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_widget (child, type, label);

  return found;
}

static RespiteBodyMapView *
find_map (RespiteEntryEditor *editor)
{
  return RESPITE_BODY_MAP_VIEW (find_widget (find_field (editor, "sites")->row, RESPITE_TYPE_BODY_MAP_VIEW, NULL));
}

static guint
get_site (const char *id)
{
  return (guint) respite_body_site_find (id);
}

static void
assert_sites (Fixture *fixture,
              RespiteRecord *record,
              const char *expected)
{
  g_autoptr (RespiteRecord) after = find (fixture, record);
  JsonNode *sites = json_object_get_member (respite_record_get_members (after), "sites");
  g_autofree char *text = sites != NULL ? json_to_string (sites, FALSE) : NULL;

  g_assert_cmpstr (text, ==, expected);
}

static void
test_map_keeps_what_it_does_not_know (Fixture *fixture,
                                      gconstpointer data)
{
  g_autoptr (RespiteRecord) record = add (fixture, "pain", "{\"score\": 4, \"sites\": [{\"site\": \"neck\", \"score\": 3, "
                                                           "\"depth\": \"deep\"}, {\"site\": \"chest\"}]}");
  RespiteEntryEditor *editor = edit (fixture, "pain", record);
  RespiteBodyMapView *map = find_map (editor);

  g_assert_cmpint (respite_body_map_view_get_mark (map, get_site ("neck")), ==, 3);
  g_assert_cmpint (respite_body_map_view_get_mark (map, get_site ("chest")), ==, RESPITE_BODY_MARKED);
  respite_body_map_view_set_mark (map, get_site ("neck"), 7);
  respite_body_map_view_set_mark (map, get_site ("chest"), RESPITE_BODY_UNMARKED);
  respite_body_map_view_set_mark (map, get_site ("ribs-left"), 0);
  g_assert_true (respite_entry_editor_save (editor));
  assert_sites (fixture, record, "[{\"site\":\"neck\",\"score\":7,\"depth\":\"deep\"},{\"site\":\"ribs-left\",\"score\":0}]");
  close_editor (editor);
}

static void
test_list_does_the_same_as_the_map (Fixture *fixture,
                                    gconstpointer data)
{
  g_autoptr (RespiteRecord) record = add (fixture, "pain", "{\"score\": 4, \"sites\": [{\"site\": \"neck\", \"score\": 3}]}");
  RespiteEntryEditor *editor = edit (fixture, "pain", record);
  GtkWidget *row = find_field (editor, "sites")->row;
  GtkWidget *expander = find_widget (row, GTK_TYPE_EXPANDER, NULL);
  GtkWidget *check, *scores;

  gtk_expander_set_expanded (GTK_EXPANDER (expander), TRUE);
  check = find_widget (row, GTK_TYPE_CHECK_BUTTON, NULL);
  scores = find_widget (row, GTK_TYPE_DROP_DOWN, NULL);
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (scores)), ==, 4);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (scores), 11);
  g_assert_cmpint (respite_body_map_view_get_mark (find_map (editor), get_site ("neck")), ==, 10);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (scores), 0);
  g_assert_cmpint (respite_body_map_view_get_mark (find_map (editor), get_site ("neck")), ==, RESPITE_BODY_MARKED);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), FALSE);
  g_assert_cmpint (respite_body_map_view_get_mark (find_map (editor), get_site ("neck")), ==, RESPITE_BODY_UNMARKED);
  g_assert_false (gtk_widget_get_sensitive (scores));

  g_assert_true (respite_entry_editor_save (editor));
  assert_sites (fixture, record, NULL);
  close_editor (editor);
}

static void
test_last_map_is_offered_not_assumed (Fixture *fixture,
                                      gconstpointer data)
{
  g_autoptr (RespiteRecord) before = add (fixture, "pain", "{\"score\": 4, \"at\": \"2026-11-19T10:00:00+00:00\", "
                                                           "\"sites\": [{\"site\": \"blade-left\", \"score\": 6}]}");
  g_autoptr (RespiteRecord) record = add (fixture, "pain", "{\"score\": 5}");
  RespiteEntryEditor *editor = edit (fixture, "pain", record);
  RespiteField *sites = find_field (editor, "sites");
  GtkWidget *button = find_widget (sites->row, GTK_TYPE_BUTTON, "As last time");
  JsonNode *node = NULL;

  g_assert_true (gtk_widget_get_visible (button));
  g_assert_true (sites->read (sites, &node, NULL));
  g_assert_null (node);

  g_signal_emit_by_name (button, "clicked");
  g_assert_false (gtk_widget_get_visible (button));
  g_assert_true (respite_entry_editor_save (editor));
  assert_sites (fixture, record, "[{\"site\":\"blade-left\",\"score\":6}]");
  close_editor (editor);
}

static void
test_no_map_before_offers_none (Fixture *fixture,
                                gconstpointer data)
{
  RespiteEntryEditor *editor = edit (fixture, "pain", NULL);

  g_assert_false (gtk_widget_get_visible (find_widget (find_field (editor, "sites")->row, GTK_TYPE_BUTTON, "As last time")));
  close_editor (editor);
}

static void
test_every_kind_has_a_form (Fixture *fixture,
                            gconstpointer data)
{
  static const struct
  {
    const char *kind;
    const char *members;
  } kinds[] = {
    { "routine", "{\"routine\": \"desk-reset\", \"seconds\": 60, \"completed\": true}" },
    { "posture", "{\"answer\": \"slouching\"}" },
    { "episode", "{\"onset\": \"2026-11-18T09:00:00+01:00\", \"end\": \"2026-11-19T09:00:00+01:00\"}" },
    { "function", "{\"activities\": {\"knitting\": 4}}" },
    { "change", "{\"answer\": -1}" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (RespiteRecord) record = add (fixture, kinds[i].kind, kinds[i].members);
      RespiteEntryEditor *editor = edit (fixture, kinds[i].kind, record);
      g_autoptr (RespiteRecord) after = NULL;

      g_assert_true (respite_entry_editor_save (editor));
      after = find (fixture, record);
      g_assert_cmpstr (respite_record_get_text (after), ==, respite_record_get_text (record));
      close_editor (editor);
    }
}

static void
test_goes_away_wholly (Fixture *fixture,
                       gconstpointer data)
{
  RespiteEntryEditor *editor = g_object_ref (edit (fixture, "day", NULL));

  close_editor (editor);
  g_assert_finalize_object (editor);
}

#define ADD(path, test) g_test_add ("/entry-editor/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  ADD ("untouched-changes-nothing", test_untouched_changes_nothing);
  ADD ("new-pain-needs-a-score", test_new_pain_needs_a_score);
  ADD ("time-to-come", test_time_to_come);
  ADD ("emptied-is-removed", test_emptied_is_removed);
  ADD ("not-given-is-not-zero", test_not_given_is_not_zero);
  ADD ("map-keeps-what-it-does-not-know", test_map_keeps_what_it_does_not_know);
  ADD ("list-does-the-same-as-the-map", test_list_does_the_same_as_the_map);
  ADD ("last-map-is-offered-not-assumed", test_last_map_is_offered_not_assumed);
  ADD ("no-map-before-offers-none", test_no_map_before_offers_none);
  ADD ("every-kind-has-a-form", test_every_kind_has_a_form);
  ADD ("goes-away-wholly", test_goes_away_wholly);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strconcat ("/entry-editor/refused/", refused[i].name, NULL);

      g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up, test_refused, tear_down);
    }

  return g_test_run ();
}
