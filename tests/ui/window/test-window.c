/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/manual-clock.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/common/pain-button.h"
#include "ui/window/log-popover.h"
#include "ui/window/window.h"

typedef struct
{
  GFile *folder;
  GtkApplication *application;
  RespiteDiary *diary;
  RespiteRemindersStore *reminders;
  RespiteRemediesStore *personal;
  RespiteProfileStore *profile;
  RespiteAgentProxy *agent;
  RespitePlayer *player;
  RespiteWindow *window;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 20, 14, 5, 0);
  g_autoptr (RespiteManualClock) clock = respite_manual_clock_new (now, zone);
  g_autoptr (GFile) catalog = g_file_new_for_path (g_getenv ("RESPITE_CATALOG_DIR"));

  fixture->folder = respite_test_folder_new ();
  fixture->application = GTK_APPLICATION (adw_application_new ("io.github.respite_app.Test",
                                                               G_APPLICATION_NON_UNIQUE));
  g_assert_true (g_application_register (G_APPLICATION (fixture->application), NULL, NULL));
  fixture->diary = respite_diary_new (fixture->folder, RESPITE_CLOCK (clock));
  fixture->reminders = respite_reminders_store_new (fixture->folder);
  respite_reminders_store_load (fixture->reminders, NULL);
  fixture->personal = respite_remedies_store_new (fixture->folder, RESPITE_CLOCK (clock));
  fixture->profile = respite_profile_store_new (fixture->folder);
  fixture->agent = respite_agent_proxy_new ();
  fixture->player = respite_player_new (fixture->diary);
  fixture->window = respite_window_new (fixture->application, fixture->diary, fixture->reminders, fixture->personal,
                                        fixture->profile, fixture->agent, fixture->player, catalog);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static gboolean
is_clean (gpointer diary)
{
  return !respite_journal_get_dirty (respite_diary_get_journal (diary));
}

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  if (fixture->window != NULL)
    {
      g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
      gtk_window_destroy (GTK_WINDOW (fixture->window));
    }
  settle ();
  g_assert_null (fixture->window);

  respite_test_wait (is_clean, fixture->diary);
  g_clear_object (&fixture->agent);
  g_clear_object (&fixture->player);
  g_clear_object (&fixture->profile);
  g_clear_object (&fixture->personal);
  g_clear_object (&fixture->reminders);
  g_clear_object (&fixture->application);
  settle ();
  g_assert_finalize_object (fixture->diary);
  g_clear_object (&fixture->folder);
}

static RespitePainButton *
find_score (GtkWidget *widget,
            int score)
{
  RespitePainButton *found = NULL;

  if (RESPITE_IS_PAIN_BUTTON (widget) && respite_pain_button_get_score (RESPITE_PAIN_BUTTON (widget)) == score
      && gtk_widget_get_mapped (widget))
    return RESPITE_PAIN_BUTTON (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_score (child, score);

  return found;
}

static GPtrArray *
list_records (Fixture *fixture)
{
  return respite_journal_dup_month (respite_diary_get_journal (fixture->diary), "2026-11", NULL);
}

static void
test_a_press_logs_and_undo_removes (Fixture *fixture,
                                    gconstpointer data)
{
  RespitePainButton *button = find_score (GTK_WIDGET (fixture->window), 7);
  g_autoptr (GPtrArray) logged = NULL;
  g_autoptr (GPtrArray) saved = NULL;
  g_autoptr (GPtrArray) after = NULL;
  gint64 score = 0;

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  logged = list_records (fixture);
  g_assert_cmpuint (logged->len, ==, 1);
  g_assert_true (respite_record_get_int (logged->pdata[0], "score", &score));
  g_assert_cmpint (score, ==, 7);

  /* Saving opens an episode, and taking the score back takes the episode with it. */
  respite_test_wait (is_clean, fixture->diary);
  saved = list_records (fixture);
  g_assert_cmpuint (saved->len, ==, 2);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo-record", "s",
                              respite_record_get_id (logged->pdata[0]));
  respite_test_wait (is_clean, fixture->diary);
  after = list_records (fixture);
  g_assert_cmpuint (after->len, ==, 0);
}

static void
test_a_score_from_another_page (Fixture *fixture,
                                gconstpointer data)
{
  GtkMenuButton *log_button = respite_test_widgets_child (fixture->window, "log_button");
  g_autoptr (GPtrArray) logged = NULL;
  GtkWidget *popover;

  respite_window_show_page (fixture->window, "diary");
  settle ();
  g_assert_null (gtk_menu_button_get_popover (log_button));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.log-pain", NULL);
  popover = GTK_WIDGET (gtk_menu_button_get_popover (log_button));
  g_assert_nonnull (popover);
  g_assert_true (gtk_widget_get_visible (popover));

  g_signal_emit_by_name (find_score (popover, 2), "clicked");
  g_assert_false (gtk_widget_get_visible (popover));
  logged = list_records (fixture);
  g_assert_cmpuint (logged->len, ==, 1);
}

static void
test_delete_and_bring_back (Fixture *fixture,
                            gconstpointer data)
{
  g_autoptr (GPtrArray) logged = NULL;
  g_autoptr (GPtrArray) deleted = NULL;
  g_autoptr (GPtrArray) back = NULL;
  const char *id;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.log-water", "i", 250);
  logged = list_records (fixture);
  g_assert_cmpuint (logged->len, ==, 1);
  id = respite_record_get_id (logged->pdata[0]);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.delete-record", "s", id);
  deleted = list_records (fixture);
  g_assert_cmpuint (deleted->len, ==, 0);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undelete-record", "s", id);
  back = list_records (fixture);
  g_assert_cmpuint (back->len, ==, 1);
}

static void
test_episode_ends_and_opens_again (Fixture *fixture,
                                   gconstpointer data)
{
  g_autoptr (RespiteEpisode) open = NULL;
  g_autoptr (RespiteEpisode) again = NULL;
  const char *id;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.log-score", "i", 5);
  respite_test_wait (is_clean, fixture->diary);
  open = respite_diary_get_open_episode (fixture->diary);
  g_assert_nonnull (open);
  id = respite_episode_get_id (open);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.end-episode", "s", id);
  g_assert_null (respite_diary_get_open_episode (fixture->diary));

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.reopen-episode", "s", id);
  again = respite_diary_get_open_episode (fixture->diary);
  g_assert_nonnull (again);
}

static gboolean
shows_notices (gpointer list)
{
  return gtk_widget_get_visible (list);
}

static gboolean
shows_none (gpointer list)
{
  return !gtk_widget_get_visible (list);
}

static GtkWidget *
get_notice_list (Fixture *fixture)
{
  GtkWidget *stack = respite_test_widgets_child (fixture->window, "pages");
  GtkWidget *page = adw_bin_get_child (ADW_BIN (adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack))));

  return respite_test_widgets_child (page, "notice_list");
}

static const char *
find_notice (Fixture *fixture)
{
  g_autoptr (GPtrArray) records = list_records (fixture);

  for (guint i = 0; i < records->len; i++)
    if (respite_record_is_kind (records->pdata[i], "notice"))
      return respite_record_get_id (records->pdata[i]);

  return NULL;
}

static void
test_notice_put_away_and_brought_back (Fixture *fixture,
                                       gconstpointer data)
{
  GtkWidget *list = get_notice_list (fixture);

  g_assert_false (gtk_widget_get_visible (list));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.log-score", "i", 5);
  respite_test_wait (is_clean, fixture->diary);
  respite_test_wait (shows_notices, list);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.put-away", "(ss)", "tr-week-6", "seen");
  g_assert_null (find_notice (fixture));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.put-away", "(ss)", "tr-start-gate", "not-for-me");
  respite_test_wait (shows_none, list);
  respite_test_wait (is_clean, fixture->diary);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo-record", "s", find_notice (fixture));
  respite_test_wait (shows_notices, list);
}

static gboolean
is_checked (gpointer profile)
{
  return respite_profile_get_clinician_checked (respite_profile_store_get_profile (profile)) != NULL
         && !respite_value_store_get_saving (profile);
}

/* Who has had the upper back looked at is asked no more, in no later episode. */
static void
test_seen_by_somebody_who_knows (Fixture *fixture,
                                 gconstpointer data)
{
  g_autoptr (JsonNode) node = json_from_string ("{ \"score\": 4, \"sites\": [ { \"site\": \"between-blades\" } ] }", NULL);
  g_autoptr (RespiteRecord) record = respite_diary_add (fixture->diary, "pain", "manual", json_node_get_object (node), NULL);
  GtkWidget *list = get_notice_list (fixture);

  respite_test_wait (is_clean, fixture->diary);
  respite_test_wait (shows_notices, list);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.put-away", "(ss)", "tr-upper-back-check", "seen");
  respite_test_wait (is_checked, fixture->profile);
  g_assert_null (find_notice (fixture));
}

static void
test_every_page_opens (Fixture *fixture,
                       gconstpointer data)
{
  static const char *const names[] = { "diary", "remedies", "reminders", "insights", "today" };

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.log-score", "i", 5);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s", names[i]);
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.find", NULL);
      settle ();
    }
  respite_window_show_page (fixture->window, "attic");
}

static void
search (GtkWidget *page,
        const char *text)
{
  GtkWidget *entry = respite_test_widgets_child (page, "search_entry");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "search-changed");
  settle ();
}

static void
test_search_finds_and_lets_go (Fixture *fixture,
                               gconstpointer data)
{
  GtkWidget *stack = respite_test_widgets_child (fixture->window, "pages");
  GtkWidget *page, *months, *nothing_found;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.log-water", "i", 250);
  respite_window_show_page (fixture->window, "diary");
  page = adw_bin_get_child (ADW_BIN (adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack))));
  months = respite_test_widgets_child (page, "months");
  nothing_found = respite_test_widgets_child (page, "nothing_found");

  search (page, "glacier");
  g_assert_true (gtk_widget_get_visible (nothing_found));
  g_assert_false (gtk_widget_get_visible (gtk_widget_get_first_child (months)));

  search (page, "WATER");
  g_assert_false (gtk_widget_get_visible (nothing_found));
  g_assert_true (gtk_widget_get_visible (gtk_widget_get_first_child (months)));

  search (page, "");
  g_assert_false (gtk_widget_get_visible (nothing_found));
  g_assert_true (gtk_widget_get_visible (gtk_widget_get_first_child (months)));
}

static gboolean
has_failed (gpointer diary)
{
  return respite_journal_get_error (respite_diary_get_journal (diary)) != NULL;
}

static void
test_search_from_another_page (Fixture *fixture,
                               gconstpointer data)
{
  GtkWidget *stack = respite_test_widgets_child (fixture->window, "pages");
  GtkWidget *page;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.search-diary", "s", "Heating pad");
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (ADW_VIEW_STACK (stack)), ==, "diary");
  page = adw_bin_get_child (ADW_BIN (adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack))));
  g_assert_cmpstr (gtk_editable_get_text (respite_test_widgets_child (page, "search_entry")), ==, "Heating pad");
}

static void
test_what_is_not_saved_is_told (Fixture *fixture,
                                gconstpointer data)
{
  GtkWidget *strip = respite_test_widgets_child (fixture->window, "error_strip");
  GtkRevealer *revealer = GTK_REVEALER (adw_bin_get_child (ADW_BIN (strip)));
  g_autoptr (GFile) in_the_way = g_file_get_child (fixture->folder, "diary");

  respite_test_folder_write (fixture->folder, "diary", "a file where a folder should be");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.log-score", "i", 5);
  respite_test_wait (has_failed, fixture->diary);
  g_assert_true (gtk_revealer_get_reveal_child (revealer));

  gtk_window_close (GTK_WINDOW (fixture->window));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->window)));

  g_assert_true (g_file_delete (in_the_way, NULL, NULL));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.save-again", NULL);
  respite_test_wait (is_clean, fixture->diary);
  g_assert_false (gtk_revealer_get_reveal_child (revealer));
}

static GtkWindow *
find_dialog (Fixture *fixture)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    {
      if (gtk_window_get_transient_for (l->data) == GTK_WINDOW (fixture->window))
        return l->data;
    }

  return NULL;
}

/* The window went away in the middle of its own dialog's answer, which then looked for it. */
static void
test_closing_without_saving_crashed (Fixture *fixture,
                                     gconstpointer data)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);

  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_present (window);
  respite_test_folder_write (fixture->folder, "diary", "a file where a folder should be");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.log-score", "i", 5);
  respite_test_wait (has_failed, fixture->diary);

  gtk_window_close (window);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (find_dialog (fixture)), "close");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (window);
  g_assert_true (is_clean (fixture->diary));
  fixture->window = NULL;
}

/* A month to come, made by a wrong clock, hid this one behind “Show earlier months”. */
static void
test_month_to_come_hid_today (Fixture *fixture,
                              gconstpointer data)
{
  GtkWidget *stack = respite_test_widgets_child (fixture->window, "pages");
  GtkWidget *page, *months;

  respite_test_folder_write (fixture->folder, "diary/2027-01.json",
                             "{\"format\":\"respite-diary\",\"version\":1,\"month\":\"2027-01\",\"records\":["
                             "{\"id\":\"11111111-1111-4111-8111-111111111111\",\"kind\":\"water\",\"ml\":250,"
                             "\"at\":\"2027-01-10T10:00:00+01:00\",\"recorded\":\"2027-01-10T10:00:00+01:00\","
                             "\"modified\":\"2027-01-10T10:00:00+01:00\"}]}");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.log-water", "i", 250);
  respite_test_wait (is_clean, fixture->diary);
  respite_window_show_page (fixture->window, "diary");
  page = adw_bin_get_child (ADW_BIN (adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack))));
  months = respite_test_widgets_child (page, "months");

  g_assert_nonnull (gtk_widget_get_first_child (months));
  g_assert_nonnull (gtk_widget_get_next_sibling (gtk_widget_get_first_child (months)));
}

/* A broken October kept nothing from being saved in November, and yet “not saved” stood there for good. */
static void
test_broken_old_month_is_no_unsaved_entry (Fixture *fixture,
                                           gconstpointer data)
{
  GtkWidget *strip = respite_test_widgets_child (fixture->window, "error_strip");
  GtkWidget *button = respite_test_widgets_child (strip, "button");
  GtkLabel *label = GTK_LABEL (respite_test_widgets_child (strip, "label"));
  g_autoptr (GPtrArray) logged = NULL;

  respite_test_folder_write (fixture->folder, "diary/2026-10.json", "{ broken");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.log-score", "i", 5);
  logged = list_records (fixture);
  respite_test_wait (is_clean, fixture->diary);

  /* Whether the episode goes with its only score is asked of every month. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo-record", "s",
                              respite_record_get_id (logged->pdata[0]));
  respite_test_wait (has_failed, fixture->diary);
  g_assert_true (is_clean (fixture->diary));

  g_assert_nonnull (strstr (gtk_label_get_label (label), "2026-10.json"));
  g_assert_null (strstr (gtk_label_get_label (label), "not saved yet"));
  g_assert_false (gtk_widget_get_visible (button));
}

/* Reminders that cannot be read looked like reminders that nobody had switched on. */
static void
test_unreadable_files_looked_like_none (Fixture *fixture,
                                        gconstpointer data)
{
  GtkWidget *strip = respite_test_widgets_child (fixture->window, "error_strip");
  GtkRevealer *revealer = GTK_REVEALER (adw_bin_get_child (ADW_BIN (strip)));
  GtkLabel *label = GTK_LABEL (respite_test_widgets_child (strip, "label"));
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, "reminders.json");

  g_assert_false (gtk_revealer_get_reveal_child (revealer));
  respite_test_folder_write (fixture->folder, "reminders.json", "");
  g_assert_false (respite_reminders_store_load (fixture->reminders, NULL));
  g_assert_true (gtk_revealer_get_reveal_child (revealer));
  g_assert_nonnull (strstr (gtk_label_get_label (label), "reminders.json"));

  respite_test_folder_write (fixture->folder, "diary/2026-11.json", "");
  respite_journal_reload (respite_diary_get_journal (fixture->diary));
  g_assert_nonnull (strstr (gtk_label_get_label (label), "2026-11.json"));

  g_assert_true (g_file_delete (file, NULL, NULL));
  g_assert_true (respite_reminders_store_load (fixture->reminders, NULL));
  respite_test_folder_write (fixture->folder, "diary/2026-11.json",
                             "{\"format\":\"respite-diary\",\"version\":1,\"month\":\"2026-11\",\"records\":[]}");
  respite_journal_reload (respite_diary_get_journal (fixture->diary));
  g_assert_false (gtk_revealer_get_reveal_child (revealer));
}

/* Favourites, own remedies or a profile that cannot be read must not look as if there were none either. */
static void
test_unreadable_settings (Fixture *fixture,
                          gconstpointer data)
{
  const struct
  {
    const char *name;
    RespiteValueStore *store;
  } cases[] = {
    { RESPITE_REMEDIES_FILE, RESPITE_VALUE_STORE (fixture->personal) },
    { RESPITE_PROFILE_FILE, RESPITE_VALUE_STORE (fixture->profile) },
  };
  GtkWidget *strip = respite_test_widgets_child (fixture->window, "error_strip");
  GtkRevealer *revealer = GTK_REVEALER (adw_bin_get_child (ADW_BIN (strip)));
  GtkLabel *label = GTK_LABEL (respite_test_widgets_child (strip, "label"));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) file = g_file_get_child (fixture->folder, cases[i].name);

      respite_test_folder_write (fixture->folder, cases[i].name, "");
      g_assert_false (respite_value_store_load (cases[i].store, NULL));
      g_assert_true (gtk_revealer_get_reveal_child (revealer));
      g_assert_nonnull (strstr (gtk_label_get_label (label), cases[i].name));

      g_assert_true (g_file_delete (file, NULL, NULL));
      g_assert_true (respite_value_store_load (cases[i].store, NULL));
      g_assert_false (gtk_revealer_get_reveal_child (revealer));
    }
}

static void
test_editor_opens_from_an_action (Fixture *fixture,
                                  gconstpointer data)
{
  g_autoptr (GPtrArray) logged = NULL;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.log-score", "i", 5);
  logged = list_records (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.edit-record", "s", "no-such-record");
  g_assert_null (find_dialog (fixture));

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-record", "s",
                              respite_record_get_id (logged->pdata[0]));
  g_assert_nonnull (find_dialog (fixture));
  gtk_window_close (find_dialog (fixture));
  settle ();
  g_assert_null (find_dialog (fixture));
}

static int
measure_popover (RespiteLogPopover *popover,
                 int room,
                 int *width)
{
  GtkWidget *child = gtk_popover_get_child (GTK_POPOVER (popover));
  int height;

  respite_log_popover_set_room (popover, room);
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, width, NULL, NULL);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, *width, NULL, &height, NULL, NULL);

  return height;
}

static void
test_scores_were_cut_off_in_a_narrow_window (Fixture *fixture,
                                             gconstpointer data)
{
  g_autoptr (RespiteLogPopover) popover = RESPITE_LOG_POPOVER (g_object_ref_sink (respite_log_popover_new ()));
  int wide, narrow;
  int high = measure_popover (popover, 2000, &wide);
  int higher = measure_popover (popover, wide * 3 / 4, &narrow);

  g_assert_cmpint (wide, <, 1500);
  g_assert_cmpint (narrow, <, wide * 3 / 4);
  g_assert_cmpint (higher, >, high);
}

static int
get_day_start (Fixture *fixture,
               const char *page)
{
  AdwViewStack *pages = respite_test_widgets_child (fixture->window, "pages");
  int day_start = -1;

  respite_window_show_page (fixture->window, page);
  g_object_get (adw_bin_get_child (ADW_BIN (adw_view_stack_get_child_by_name (pages, page))), "day-start", &day_start, NULL);

  return day_start;
}

/* Pages that are there already hear of it, and those that are built later too. */
static void
test_day_start_reaches_every_page (Fixture *fixture,
                                   gconstpointer data)
{
  const char *const pages[] = { "today", "diary", "reminders", "insights" };
  const char *const pairs[] = { "day_start=06:30", NULL };

  g_assert_cmpint (get_day_start (fixture, "today"), ==, 4 * 60);
  g_assert_cmpint (get_day_start (fixture, "diary"), ==, 4 * 60);
  g_assert_true (respite_profile_store_apply (fixture->profile, pairs, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    g_assert_cmpint (get_day_start (fixture, pages[i]), ==, 6 * 60 + 30);
}

/* Warnings are fatal here. */
static void
test_start_named_a_routine_with_a_timers_minutes (Fixture *fixture,
                                                  gconstpointer data)
{
  static const char *const remedies[] = { "deep-breathing", "heat-pad", "upper-back-hug", "cold-pack", "bed-rest-long" };

  for (guint i = 0; i < G_N_ELEMENTS (remedies); i++)
    g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-remedy", "s", remedies[i]));
}

#define ADD(path, test) g_test_add ("/window/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  ADD ("day-start-reaches-every-page", test_day_start_reaches_every_page);
  ADD ("a-press-logs-and-undo-removes", test_a_press_logs_and_undo_removes);
  ADD ("a-score-from-another-page", test_a_score_from_another_page);
  ADD ("delete-and-bring-back", test_delete_and_bring_back);
  ADD ("episode-ends-and-opens-again", test_episode_ends_and_opens_again);
  ADD ("notice-put-away-and-brought-back", test_notice_put_away_and_brought_back);
  ADD ("seen-by-somebody-who-knows", test_seen_by_somebody_who_knows);
  ADD ("every-page-opens", test_every_page_opens);
  ADD ("search-finds-and-lets-go", test_search_finds_and_lets_go);
  ADD ("search-from-another-page", test_search_from_another_page);
  ADD ("what-is-not-saved-is-told", test_what_is_not_saved_is_told);
  ADD ("closing-without-saving-crashed", test_closing_without_saving_crashed);
  ADD ("month-to-come-hid-today", test_month_to_come_hid_today);
  ADD ("broken-old-month-is-no-unsaved-entry", test_broken_old_month_is_no_unsaved_entry);
  ADD ("unreadable-files-looked-like-none", test_unreadable_files_looked_like_none);
  ADD ("unreadable-settings", test_unreadable_settings);
  ADD ("scores-were-cut-off-in-a-narrow-window", test_scores_were_cut_off_in_a_narrow_window);
  ADD ("start-named-a-routine-with-a-timers-minutes", test_start_named_a_routine_with_a_timers_minutes);
  ADD ("editor-opens-from-an-action", test_editor_opens_from_an_action);

  return g_test_run ();
}
