/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/manual-clock.h"
#include "core/base/time-text.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/common/notice-words.h"
#include "ui/today/notice-action.h"
#include "ui/today/notice-card.h"
#include "ui/today/notice-list.h"

#define NOW "2026-11-20T14:05:00+01:00"

static RespiteCatalog *catalog;

typedef struct
{
  GFile *folder;
  RespiteDiary *diary;
  RespiteProfileStore *profile;
  RespiteNotices *notices;
  GtkWindow *window;
  RespiteNoticeList *list;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GDateTime) start = respite_time_parse (NOW, NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (RespiteManualClock) clock = respite_manual_clock_new (start, zone);
  g_autoptr (GFile) rules = respite_catalog_folder_resolve ();

  fixture->folder = respite_test_folder_new ();
  fixture->diary = respite_diary_new (fixture->folder, RESPITE_CLOCK (clock));
  fixture->profile = respite_profile_store_new (fixture->folder);
  fixture->notices = respite_notices_new (fixture->diary, fixture->profile, rules);
  fixture->list = g_object_new (RESPITE_TYPE_NOTICE_LIST, NULL);
  fixture->window = respite_test_widgets_show (GTK_WIDGET (fixture->list));
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  respite_test_widgets_destroy (fixture->window);
  g_assert_finalize_object (fixture->notices);
  g_assert_finalize_object (fixture->profile);
  g_assert_finalize_object (fixture->diary);
  g_clear_object (&fixture->folder);
}

static void
add (Fixture *fixture,
     const char *kind,
     const char *text)
{
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteRecord) record = respite_diary_add (fixture->diary, kind, "manual", json_node_get_object (node), &error);

  g_assert_no_error (error);
  respite_journal_flush (respite_diary_get_journal (fixture->diary), &error);
  g_assert_no_error (error);
}

static void
show (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDate) today = respite_date_parse ("2026-11-20", NULL);

  respite_notices_refresh (fixture->notices, &error);
  g_assert_no_error (error);
  respite_notice_list_show (fixture->list, fixture->notices, catalog, today, RESPITE_DAY_START_MINUTES);
}

static GtkWidget *
get_first (Fixture *fixture)
{
  return gtk_widget_get_first_child (adw_bin_get_child (ADW_BIN (fixture->list)));
}

static guint
count_visible (Fixture *fixture)
{
  guint n = 0;

  for (GtkWidget *card = get_first (fixture); RESPITE_IS_NOTICE_CARD (card); card = gtk_widget_get_next_sibling (card))
    n += gtk_widget_get_visible (card);

  return n;
}

static GtkButton *
get_more (Fixture *fixture)
{
  return GTK_BUTTON (gtk_widget_get_last_child (adw_bin_get_child (ADW_BIN (fixture->list))));
}

static const char *
get_text (GtkWidget *card,
          const char *child)
{
  return gtk_label_get_label (GTK_LABEL (respite_test_widgets_child (card, child)));
}

static void
test_nothing_to_say (Fixture *fixture,
                     gconstpointer data)
{
  show (fixture);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->list)));
}

static void
test_one (Fixture *fixture,
          gconstpointer data)
{
  GtkWidget *card, *action;

  add (fixture, "pain", "{ \"score\": 5, \"at\": \"2026-11-19T10:00:00+01:00\" }");
  show (fixture);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->list)));
  g_assert_cmpuint (count_visible (fixture), ==, 1);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (get_more (fixture))));

  card = get_first (fixture);
  action = respite_test_widgets_child (card, "action");
  g_assert_cmpstr (get_text (card, "level"), ==, "First of all");
  g_assert_cmpstr (get_text (card, "origin"), ==, "Since yesterday");
  g_assert_false (gtk_widget_get_visible (respite_test_widgets_child (card, "details")));
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (action)), ==, "win.check-warning-signs");
  g_assert_true (gtk_widget_has_css_class (card, "gate"));
}

static void
test_two_and_more (Fixture *fixture,
                   gconstpointer data)
{
  add (fixture, "episode", "{ \"onset\": \"2026-11-19T10:00:00+01:00\", \"at\": \"2026-11-19T10:00:00+01:00\","
                           " \"start\": \"crept-on\" }");
  add (fixture, "pain", "{ \"score\": 5, \"at\": \"2026-11-19T10:00:00+01:00\", \"sites\": [ { \"site\": \"blade-left\" } ] }");
  add (fixture, "remedy", "{ \"remedy\": \"nsaid-oral\", \"dose\": \"400 mg\", \"at\": \"2026-11-20T09:00:00+01:00\" }");
  add (fixture, "remedy", "{ \"remedy\": \"nsaid-oral\", \"dose\": \"400 mg\", \"at\": \"2026-11-20T12:00:00+01:00\" }");
  show (fixture);

  g_assert_cmpuint (respite_notices_get_findings (fixture->notices)->len, ==, 4);
  g_assert_cmpuint (count_visible (fixture), ==, 2);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (get_more (fixture))));
  g_assert_cmpstr (gtk_button_get_label (get_more (fixture)), ==, "2 more _notices");

  g_signal_emit_by_name (get_more (fixture), "clicked");
  g_assert_cmpuint (count_visible (fixture), ==, 4);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (get_more (fixture))));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (fixture->window),
                                         gtk_widget_get_next_sibling (gtk_widget_get_next_sibling (get_first (fixture)))));

  /* Who has seen all of them goes on to see all. */
  show (fixture);
  g_assert_cmpuint (count_visible (fixture), ==, 4);
}

static void
test_signs_are_named (Fixture *fixture,
                      gconstpointer data)
{
  GtkWidget *card;

  add (fixture, "episode", "{ \"onset\": \"2026-11-19T10:00:00+01:00\", \"at\": \"2026-11-19T10:00:00+01:00\","
                           " \"flags\": { \"rf-chest-pain\": true, \"rf-fever\": true, \"rf-weight-loss\": true } }");
  show (fixture);
  card = get_first (fixture);
  g_assert_cmpstr (get_text (card, "level"), ==, "Emergency");
  g_assert_true (g_str_has_prefix (get_text (card, "text"), "Call the emergency number now."));
  g_assert_true (g_str_has_prefix (get_text (card, "details"), "• Pressure, tightness or pain in the chest"));
  g_assert_true (g_str_has_suffix (get_text (card, "details"), "• and 1 more"));
}

static void
test_focus_goes_on (Fixture *fixture,
                    gconstpointer data)
{
  g_autoptr (RespiteRecord) record = NULL;

  add (fixture, "pain", "{ \"score\": 5, \"at\": \"2026-11-20T10:00:00+01:00\", \"sites\": [ { \"site\": \"blade-left\" } ] }");
  show (fixture);
  g_assert_cmpuint (count_visible (fixture), ==, 2);
  gtk_widget_grab_focus (respite_test_widgets_child (get_first (fixture), "away"));

  record = respite_notices_put_away (fixture->notices, respite_notices_get_findings (fixture->notices)->pdata[0], NULL, "manual",
                                     NULL);
  g_assert_nonnull (record);
  show (fixture);
  g_assert_cmpuint (count_visible (fixture), ==, 1);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (fixture->window), get_first (fixture)));
}

/* Each rule leads to something that is there. */
static void
test_every_rule_leads_somewhere (void)
{
  GPtrArray *rules = respite_catalog_get_rules (catalog);
  g_autoptr (GDateTime) now = respite_time_parse (NOW, NULL);

  for (guint i = 0; i < rules->len; i++)
    {
      g_autoptr (RespiteFinding) finding = respite_finding_new (rules->pdata[i], now, "long-ago");
      RespiteNoticeAction action;

      g_test_message ("%s", finding->rule->id);
      finding->item = g_strdup ("acupuncture");
      action = respite_notice_action_find (finding);
      g_assert_cmpstr (action.label, !=, "");
      if (g_str_equal (action.name, "win.open-remedy"))
        g_assert_nonnull (respite_catalog_get_item (catalog, action.target));
      else if (g_str_equal (action.name, "win.open-routine"))
        g_assert_nonnull (respite_catalog_get_routine (catalog, action.target));
      else
        g_assert_null (action.target);
    }
}

static void
test_words (void)
{
  g_autoptr (GMenuModel) menu = respite_notice_words_menu ("tr-week-2");

  g_assert_cmpint (g_menu_model_get_n_items (menu), ==, 3);
  for (int i = 0; i < 3; i++)
    {
      g_autoptr (GVariant) target = g_menu_model_get_item_attribute_value (menu, i, G_MENU_ATTRIBUTE_TARGET, NULL);
      g_autofree char *label = NULL;
      const char *rule, *reason;

      g_variant_get (target, "(&s&s)", &rule, &reason);
      g_assert_true (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_LABEL, "s", &label));
      g_assert_cmpstr (rule, ==, "tr-week-2");
      g_assert_cmpstr (respite_notice_words_reason (reason), ==, label);
    }

  g_assert_cmpstr (respite_notice_words_reason ("seen my doctor"), ==, "seen my doctor");
  g_assert_null (respite_notice_words_reason (NULL));
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  folder = respite_catalog_folder_resolve ();
  catalog = respite_catalog_new (folder, &error);
  g_assert_no_error (error);

#define ADD(name, function) g_test_add ("/notice-list/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("nothing-to-say", test_nothing_to_say);
  ADD ("one", test_one);
  ADD ("two-and-more", test_two_and_more);
  ADD ("signs-are-named", test_signs_are_named);
  ADD ("focus-goes-on", test_focus_goes_on);
  g_test_add_func ("/notice-list/every-rule-leads-somewhere", test_every_rule_leads_somewhere);
  g_test_add_func ("/notice-list/words", test_words);

  status = g_test_run ();
  g_object_unref (catalog);

  return status;
}
