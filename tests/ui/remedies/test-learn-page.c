/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/remedies/learn-entry.h"
#include "ui/remedies/learn-page.h"
#include "ui/remedies/learn-row.h"
#include "ui/remedies/remedies-page.h"
#include "ui/remedies/remedy-detail.h"

typedef struct
{
  RespiteCatalog *catalog;
  RespiteRemediesPage *page;
  GtkWindow *window;
  GtkStack *rooms;
  GtkStack *details;
  GtkWidget *list;
  GtkWidget *learn_page;
  GtkListBox *entries;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (GError) error = NULL;

  fixture->catalog = respite_catalog_new (folder, &error);
  g_assert_no_error (error);
  fixture->page = g_object_new (RESPITE_TYPE_REMEDIES_PAGE, "catalog", fixture->catalog, NULL);
  fixture->window = respite_test_widgets_show (GTK_WIDGET (fixture->page));
  fixture->rooms = respite_test_widgets_child (fixture->page, "rooms");
  fixture->details = respite_test_widgets_child (fixture->page, "details");
  fixture->list = respite_test_widgets_child (fixture->page, "learn_list");
  fixture->learn_page = respite_test_widgets_child (fixture->page, "learn_page");
  fixture->entries = respite_test_widgets_child (fixture->learn_page, "entries");
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  respite_test_widgets_destroy (fixture->window);
  g_assert_finalize_object (fixture->catalog);
}

static RespiteLearnEntry *
find_entry (Fixture *fixture,
            const char *id)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (fixture->entries, i)) != NULL; i++)
    {
      if (g_str_equal (respite_learn_entry_get_article (RESPITE_LEARN_ENTRY (row))->id, id))
        return RESPITE_LEARN_ENTRY (row);
    }

  return NULL;
}

/* The first widget in another that names an action with this target. */
static GtkWidget *
find_link (GtkWidget *widget,
           const char *action,
           const char *target)
{
  if (GTK_IS_ACTIONABLE (widget) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0
      && g_str_equal (g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget)), NULL),
                      target))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_link (child, action, target);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static const char *
get_topic (Fixture *fixture)
{
  const RespiteLearnTopic *topic = respite_learn_page_get_topic (RESPITE_LEARN_PAGE (fixture->learn_page));

  return topic != NULL ? topic->word->id : NULL;
}

static void
test_room_shows_topics (Fixture *fixture,
                        gconstpointer data)
{
  GtkListBox *topics = respite_test_widgets_child (fixture->list, "topics");

  g_assert_cmpuint (respite_test_widgets_count_rows (topics), ==, 0);
  gtk_stack_set_visible_child_name (fixture->rooms, "learn");
  g_assert_cmpuint (respite_test_widgets_count_rows (topics), ==, 11);
  g_assert_cmpstr (get_topic (fixture), ==, "what-it-is");
  g_assert_true (gtk_stack_get_visible_child (fixture->details) == fixture->learn_page);

  gtk_list_box_select_row (topics, gtk_list_box_get_row_at_index (topics, 2));
  g_assert_cmpstr (get_topic (fixture), ==, "triggers");

  gtk_stack_set_visible_child_name (fixture->rooms, "remedies");
  g_assert_false (gtk_stack_get_visible_child (fixture->details) == fixture->learn_page);
  gtk_stack_set_visible_child_name (fixture->rooms, "learn");
  g_assert_cmpstr (get_topic (fixture), ==, "triggers");
}

static void
test_all_can_be_opened (Fixture *fixture,
                        gconstpointer data)
{
  GPtrArray *topics = respite_catalog_get_words (fixture->catalog, "topic");
  GtkButton *all = respite_test_widgets_child (fixture->learn_page, "all_button");

  for (guint i = 0; i < topics->len; i++)
    {
      const RespiteWord *topic = topics->pdata[i];

      g_assert_true (respite_remedies_page_show_item (fixture->page, topic->id));
      g_assert_cmpstr (get_topic (fixture), ==, topic->id);
      if (g_strcmp0 (gtk_button_get_label (all), "Open all") == 0)
        g_signal_emit_by_name (all, "clicked");
      if (g_str_equal (topic->id, "sources"))
        continue;

      g_assert_cmpstr (gtk_button_get_label (all), ==, "Close all");
      g_signal_emit_by_name (all, "clicked");
      g_assert_false (respite_learn_entry_get_open (RESPITE_LEARN_ENTRY (gtk_list_box_get_row_at_index (fixture->entries, 0))));
    }
}

static const struct
{
  const char *id;
  const char *topic;
} wishes[] = {
  { "cond-osteoporosis", "causes" }, { "c-20", "myths" },          { "k-01", "disagreements" },
  { "info-how-common", "what-it-is" }, { "diag-mri", "tests" },    { "rf-seed-emergency", "hints" },
};

static void
test_article_is_opened (Fixture *fixture,
                        gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), "remedies.open-learn", "s", wishes[i].id));
      g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->rooms), ==, "learn");
      g_assert_cmpstr (get_topic (fixture), ==, wishes[i].topic);
      g_assert_true (respite_learn_entry_get_open (find_entry (fixture, wishes[i].id)));
    }
}

static void
test_unknown_article_changes_nothing (Fixture *fixture,
                                      gconstpointer data)
{
  static const char *const unknown[] = { "", "no-such-thing", "rf-chest-pain", "tr-week-1", "C-20" };

  for (gsize i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      g_assert_false (respite_remedies_page_show_item (fixture->page, unknown[i]));
      g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->rooms), ==, "remedies");
    }
}

/* A claim must never stand there without what is so. */
static void
test_claim_is_put_right_before_it_is_opened (Fixture *fixture,
                                             gconstpointer data)
{
  RespiteLearnEntry *entry;

  g_assert_true (respite_remedies_page_show_item (fixture->page, "myths"));
  entry = find_entry (fixture, "c-11");
  g_assert_false (respite_learn_entry_get_open (entry));
  g_assert_true (gtk_widget_get_visible (respite_test_widgets_child (entry, "summary")));
  g_assert_cmpstr (gtk_label_get_label (respite_test_widgets_child (entry, "summary")), ==, "Leave it out.");
  g_assert_true (g_str_has_prefix (gtk_label_get_label (respite_test_widgets_child (entry, "title")), "“"));
}

/* Measured before it was opened, its texts stood one upon the other. */
static void
test_opened_entry_has_room_for_its_texts (Fixture *fixture,
                                          gconstpointer data)
{
  GtkListBoxRow *row;
  int least, opened;

  g_assert_true (respite_remedies_page_show_item (fixture->page, "myths"));
  row = gtk_list_box_get_row_at_index (fixture->entries, 0);
  gtk_widget_measure (GTK_WIDGET (row), GTK_ORIENTATION_VERTICAL, 300, &least, NULL, NULL, NULL);
  g_signal_emit_by_name (fixture->entries, "row-activated", row);
  gtk_widget_measure (GTK_WIDGET (row), GTK_ORIENTATION_VERTICAL, 300, &opened, NULL, NULL, NULL);
  g_assert_cmpint (opened, >, least);
  g_assert_cmpint (gtk_widget_get_request_mode (respite_test_widgets_child (row, "content")), ==,
                   GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH);
}

static void
test_look_alike_leads_to_its_warning_sign (Fixture *fixture,
                                           gconstpointer data)
{
  RespiteLearnEntry *entry;

  g_assert_true (respite_remedies_page_show_item (fixture->page, "cond-osteoporosis"));
  entry = find_entry (fixture, "cond-osteoporosis");
  g_assert_nonnull (find_link (GTK_WIDGET (entry), "win.open-warning-sign", "rf-bone-risk"));
  g_assert_true (gtk_widget_get_visible (respite_test_widgets_child (entry, "level")));
  g_assert_false (gtk_widget_get_visible (respite_test_widgets_child (find_entry (fixture, "cond-gout"), "level")));
}

static gboolean
counts_found (gpointer data)
{
  return g_str_has_prefix (gtk_stack_page_get_title (data), "Learn (");
}

static gboolean
shows_found (gpointer data)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (data), "found") == 0;
}

static void
test_search_finds_in_both_rooms (Fixture *fixture,
                                 gconstpointer data)
{
  GtkWidget *list = respite_test_widgets_child (fixture->page, "list");
  GtkListBox *found = respite_test_widgets_child (fixture->list, "found");
  GtkStack *stack = respite_test_widgets_child (fixture->list, "stack");
  RespiteLearnRow *row;

  g_object_set (list, "query", "slipped disc", NULL);
  respite_test_wait (counts_found, respite_test_widgets_child (fixture->page, "learn_room"));

  gtk_stack_set_visible_child_name (fixture->rooms, "learn");
  g_assert_cmpstr (gtk_editable_get_text (respite_test_widgets_child (fixture->list, "search_entry")), ==, "slipped disc");
  respite_test_wait (shows_found, stack);
  row = RESPITE_LEARN_ROW (gtk_list_box_get_row_at_index (found, 0));
  g_assert_cmpstr (respite_learn_row_get_article (row)->id, ==, "cond-herniated-disc");

  g_signal_emit_by_name (found, "row-activated", row);
  g_assert_cmpstr (get_topic (fixture), ==, "causes");
  g_assert_true (respite_learn_entry_get_open (find_entry (fixture, "cond-herniated-disc")));
}

static void
test_link_is_followed_and_left (Fixture *fixture,
                                gconstpointer data)
{
  GtkWidget *bar = respite_test_widgets_child (fixture->page, "bar");
  GtkWidget *detail = respite_test_widgets_child (fixture->page, "detail");

  g_assert_true (respite_remedies_page_show_item (fixture->page, "trig-computer-work"));
  g_assert_false (gtk_widget_get_visible (bar));
  g_assert_nonnull (find_link (GTK_WIDGET (find_entry (fixture, "trig-computer-work")), "remedies.follow", "frequent-breaks"));
  g_assert_true (gtk_widget_activate_action (fixture->learn_page, "remedies.follow", "s", "frequent-breaks"));
  g_assert_true (gtk_stack_get_visible_child (fixture->details) == detail);
  g_assert_cmpstr (respite_catalog_item_get_id (respite_remedy_detail_get_item (RESPITE_REMEDY_DETAIL (detail))), ==,
                   "frequent-breaks");
  g_assert_true (gtk_widget_get_visible (bar));

  g_assert_true (gtk_widget_activate_action (detail, "remedies.back", NULL));
  g_assert_cmpstr (get_topic (fixture), ==, "triggers");
  g_assert_true (gtk_stack_get_visible_child (fixture->details) == fixture->learn_page);
  g_assert_false (gtk_widget_get_visible (bar));
  g_assert_true (gtk_widget_activate_action (detail, "remedies.back", NULL));
  g_assert_cmpstr (get_topic (fixture), ==, "triggers");
}

static void
test_choosing_anew_leaves_no_way_back (Fixture *fixture,
                                       gconstpointer data)
{
  GtkWidget *bar = respite_test_widgets_child (fixture->page, "bar");

  g_assert_true (respite_remedies_page_show_item (fixture->page, "trig-computer-work"));
  g_assert_true (gtk_widget_activate_action (fixture->learn_page, "remedies.follow", "s", "frequent-breaks"));
  g_assert_true (gtk_widget_activate_action (fixture->learn_page, "remedies.follow", "s", "no-such-thing"));
  g_assert_true (gtk_widget_get_visible (bar));
  g_assert_true (gtk_widget_activate_action (fixture->learn_page, "remedies.open-remedy", "s", "heat-pad"));
  g_assert_false (gtk_widget_get_visible (bar));
}

#define ADD(name, function) g_test_add ("/learn-page/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  ADD ("room-shows-topics", test_room_shows_topics);
  ADD ("all-can-be-opened", test_all_can_be_opened);
  ADD ("article-is-opened", test_article_is_opened);
  ADD ("unknown-article-changes-nothing", test_unknown_article_changes_nothing);
  ADD ("claim-is-put-right-before-it-is-opened", test_claim_is_put_right_before_it_is_opened);
  ADD ("opened-entry-has-room-for-its-texts", test_opened_entry_has_room_for_its_texts);
  ADD ("look-alike-leads-to-its-warning-sign", test_look_alike_leads_to_its_warning_sign);
  ADD ("search-finds-in-both-rooms", test_search_finds_in_both_rooms);
  ADD ("link-is-followed-and-left", test_link_is_followed_and_left);
  ADD ("choosing-anew-leaves-no-way-back", test_choosing_anew_leaves_no_way_back);

  return g_test_run ();
}
