/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/manual-clock.h"
#include "core/base/profile-store.h"
#include "core/base/time-text.h"
#include "core/catalog/remedies-store.h"
#include "core/reminders/reminders-store.h"
#include "platform/agent-proxy.h"
#include "tests/support/diary-text.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/today/suggestions.h"
#include "ui/today/today-page.h"

static int
measure_height (GtkWidget *widget,
                int width)
{
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);

  return height;
}

/* What was asked about while it was empty was taken to be of one height for all widths. */
static void
test_came_late_and_lay_over_the_buttons (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (RespiteCatalog) catalog = respite_catalog_new (folder, &error);
  GtkWidget *card = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  GtkWidget *suggestions = g_object_new (RESPITE_TYPE_SUGGESTIONS, "visible", FALSE, NULL);
  const RespiteMoment moment = { .phase = "A" };

  g_assert_no_error (error);
  gtk_box_append (GTK_BOX (card), suggestions);
  measure_height (card, 360);

  gtk_widget_set_visible (suggestions, TRUE);
  respite_suggestions_show (RESPITE_SUGGESTIONS (suggestions), catalog, &moment);

  g_assert_cmpint (measure_height (card, 360), >, 2 * measure_height (card, 900));
  g_assert_finalize_object (card);
}

typedef struct
{
  GtkWidget *page;
  const char *text;
} Wish;

/* Whether a label below a widget shows a text. */
static gboolean
shows (GtkWidget *widget,
       const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), text))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (shows (child, text))
      return TRUE;

  return FALSE;
}

static gboolean
is_shown (gpointer data)
{
  Wish *wish = data;

  return shows (wish->page, wish->text);
}

static gboolean
is_gone (gpointer data)
{
  return !is_shown (data);
}

/* What is read late, and what the person does elsewhere, is to be seen without further ado. */
static void
test_follow_the_person (void)
{
  g_autoptr (GFile) folder = respite_test_folder_new ();
  g_autoptr (GFile) catalog_folder = respite_catalog_folder_resolve ();
  g_autoptr (RespiteCatalog) catalog = respite_catalog_new (catalog_folder, NULL);
  g_autoptr (GDateTime) now = respite_time_parse ("2026-11-20T14:05:00+01:00", NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (RespiteManualClock) clock = respite_manual_clock_new (now, zone);
  g_autoptr (RespiteDiary) diary = respite_diary_new (folder, RESPITE_CLOCK (clock));
  g_autoptr (RespiteRemindersStore) reminders = respite_reminders_store_new (folder);
  g_autoptr (RespiteRemediesStore) personal = respite_remedies_store_new (folder, RESPITE_CLOCK (clock));
  g_autoptr (RespiteProfileStore) profile = respite_profile_store_new (folder);
  g_autoptr (RespiteAgentProxy) agent = respite_agent_proxy_new ();
  g_autoptr (RespiteRemedyUses) uses = respite_remedy_uses_new (respite_diary_get_journal (diary));
  g_autoptr (GString) lines = g_string_new ("episode 1 2026-11-16T09:00 onset=2026-11-16T09:00:00+01:00\n"
                                            "pain 2 2026-11-20T09:00 score=5\n");
  Wish wish = { NULL, "Heating pad, hot bag or heat wrap" };
  GtkWindow *window;

  respite_test_diary_add_pairs (lines, 6, NULL, "44 65 55 76 33 66");
  respite_test_diary_add_pairs (lines, 7, "heat-pad", "74 65 85 54 75 63");
  respite_test_diary_write (folder, lines->str);
  respite_reminders_store_load (reminders, NULL);

  wish.page = g_object_new (RESPITE_TYPE_TODAY_PAGE, "diary", diary, "reminders", reminders, "agent", agent, "uses", uses,
                            "personal", personal, "profile", profile, NULL);
  window = respite_test_widgets_show (wish.page);
  g_assert_false (shows (wish.page, wish.text));
  respite_today_page_set_catalog (RESPITE_TODAY_PAGE (wish.page), catalog);
  g_assert_true (shows (wish.page, wish.text));

  wish.text = "Less pain after 6 of 6 uses";
  respite_test_wait (is_shown, &wish);

  respite_remedies_store_set_hidden_async (personal, "heat-pad", TRUE, NULL, NULL, NULL);
  respite_test_wait (is_gone, &wish);

  respite_remedies_store_set_favourite_async (personal, "sleep-rest", TRUE, NULL, NULL, NULL);
  wish.text = "One of your favourites";
  respite_test_wait (is_shown, &wish);

  respite_test_widgets_destroy (window);
}

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  g_test_add_func ("/suggestions/came-late-and-lay-over-the-buttons", test_came_late_and_lay_over_the_buttons);
  g_test_add_func ("/suggestions/follow-the-person", test_follow_the_person);

  return g_test_run ();
}
