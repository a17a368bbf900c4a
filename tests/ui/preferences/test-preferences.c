/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/system-clock.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/preferences/about-you-page.h"
#include "ui/preferences/cautions-page.h"
#include "ui/preferences/country-list.h"
#include "ui/preferences/preferences-window.h"

typedef struct
{
  GFile *folder;
  RespiteCatalog *catalog;
  RespiteProfileStore *profile;
  RespiteDiary *diary;
  RespitePlayer *player;
  GtkWindow *window;
  GtkWidget *about;
  GtkWidget *cautions;
  int awaited;
} Fixture;

static GtkWidget *
find (GtkWidget *widget,
      GType type)
{
  if (G_OBJECT_TYPE (widget) == type)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
find_switch (GtkWidget *widget,
             const char *name)
{
  if (GTK_IS_SWITCH (widget) && g_strcmp0 (gtk_widget_get_name (widget), name) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_switch (child, name);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
is_mapped (gpointer data)
{
  return gtk_widget_get_mapped (data);
}

static void
open_window (Fixture *fixture)
{
  fixture->window = respite_preferences_window_new (NULL, fixture->profile, fixture->catalog, fixture->player);
  gtk_window_present (fixture->window);
  respite_test_wait (is_mapped, fixture->window);
  fixture->about = find (GTK_WIDGET (fixture->window), RESPITE_TYPE_ABOUT_YOU_PAGE);
  fixture->cautions = find (GTK_WIDGET (fixture->window), RESPITE_TYPE_CAUTIONS_PAGE);
}

static void
set_up (Fixture *fixture,
        gconstpointer text)
{
  g_autoptr (GFile) catalog = respite_catalog_folder_resolve ();
  g_autoptr (RespiteClock) clock = respite_system_clock_new ();
  g_autoptr (GError) error = NULL;

  fixture->folder = respite_test_folder_new ();
  if (text != NULL)
    respite_test_folder_write (fixture->folder, "profile.json", text);
  fixture->catalog = respite_catalog_new (catalog, &error);
  g_assert_no_error (error);
  fixture->profile = respite_profile_store_new (fixture->folder);
  fixture->diary = respite_diary_new (fixture->folder, clock);
  fixture->player = respite_player_new (fixture->diary);
  open_window (fixture);
}

static void
close_window (Fixture *fixture)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_destroy (fixture->window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (fixture->window);
}

static gboolean
is_idle (gpointer data)
{
  return !respite_value_store_get_saving (data);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  respite_test_wait (is_idle, fixture->profile);
  close_window (fixture);
  g_clear_object (&fixture->player);
  g_clear_object (&fixture->diary);
  g_clear_object (&fixture->profile);
  g_assert_finalize_object (fixture->catalog);
  g_clear_object (&fixture->folder);
}

static RespiteProfile *
get_profile (Fixture *fixture)
{
  return respite_profile_store_get_profile (fixture->profile);
}

/* What another program would read now. */
static RespiteProfile *
read_again (Fixture *fixture)
{
  g_autoptr (RespiteProfileStore) store = respite_profile_store_new (fixture->folder);

  return g_object_ref (respite_profile_store_get_profile (store));
}

static const char *
get_number (Fixture *fixture)
{
  return adw_preferences_row_get_title (respite_test_widgets_child (fixture->about, "call_row"));
}

static void
choose_country (Fixture *fixture,
                const char *country)
{
  GtkDropDown *list = respite_test_widgets_child (fixture->about, "country");

  for (guint i = 0; i < g_list_model_get_n_items (gtk_drop_down_get_model (list)); i++)
    {
      gtk_drop_down_set_selected (list, i);
      if (g_strcmp0 (respite_country_list_get (list), country) == 0)
        return;
    }
  g_assert_not_reached ();
}

static gboolean
has_australia (gpointer data)
{
  return g_strcmp0 (respite_profile_get_country (get_profile (data)), "AU") == 0
         && !respite_value_store_get_saving (RESPITE_VALUE_STORE (((Fixture *) data)->profile));
}

static gboolean
has_own_number (gpointer data)
{
  return g_strcmp0 (respite_profile_get_emergency_number (get_profile (data)), "0123 456") == 0;
}

static gboolean
has_no_number (gpointer data)
{
  return respite_profile_get_emergency_number (get_profile (data)) == NULL;
}

static void
test_number_follows_the_country (Fixture *fixture,
                                 gconstpointer data)
{
  GtkEditable *own = respite_test_widgets_child (fixture->about, "own_number");
  g_autoptr (RespiteProfile) saved = NULL;

  g_assert_cmpstr (get_number (fixture), ==, "112");
  choose_country (fixture, "AU");
  respite_test_wait (has_australia, fixture);
  g_assert_cmpstr (get_number (fixture), ==, "000");

  gtk_editable_set_text (own, "  0123 456 ");
  g_signal_emit_by_name (own, "apply");
  respite_test_wait (has_own_number, fixture);
  g_assert_cmpstr (get_number (fixture), ==, "0123 456");
  saved = read_again (fixture);
  g_assert_cmpstr (respite_profile_get_country (saved), ==, "AU");

  gtk_editable_set_text (own, "   ");
  g_signal_emit_by_name (own, "apply");
  respite_test_wait (has_no_number, fixture);
  g_assert_cmpstr (get_number (fixture), ==, "000");
}

static gboolean
has_day_start (gpointer data)
{
  return respite_profile_get_day_start (get_profile (data)) == ((Fixture *) data)->awaited;
}

static gboolean
has_units (gpointer data)
{
  return (int) respite_profile_get_units (get_profile (data)) == ((Fixture *) data)->awaited;
}

static void
test_days_and_amounts (Fixture *fixture,
                       gconstpointer data)
{
  AdwComboRow *hours = respite_test_widgets_child (fixture->about, "day_start");
  AdwComboRow *units = respite_test_widgets_child (fixture->about, "units");

  g_assert_cmpuint (adw_combo_row_get_selected (hours), ==, 4);
  adw_combo_row_set_selected (hours, 6);
  fixture->awaited = 6 * 60;
  respite_test_wait (has_day_start, fixture);

  adw_combo_row_set_selected (units, 1);
  fixture->awaited = RESPITE_UNITS_US;
  respite_test_wait (has_units, fixture);
}

static gboolean
has_checked (gpointer data)
{
  return (respite_profile_get_clinician_checked (get_profile (data)) != NULL) == ((Fixture *) data)->awaited;
}

static void
test_clinician (Fixture *fixture,
                gconstpointer data)
{
  AdwExpanderRow *checked = respite_test_widgets_child (fixture->about, "checked");
  GtkCalendar *calendar = respite_test_widgets_child (fixture->about, "calendar");
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) next_year = g_date_time_add_years (now, 1);
  g_autoptr (RespiteProfile) saved = NULL;

  adw_expander_row_set_enable_expansion (checked, TRUE);
  fixture->awaited = TRUE;
  respite_test_wait (has_checked, fixture);

  /* A day to come is not when somebody looked. */
  gtk_calendar_select_day (calendar, next_year);
  respite_test_wait (is_idle, fixture->profile);
  saved = read_again (fixture);
  g_assert_cmpint (g_date_get_year (respite_profile_get_clinician_checked (saved)), ==, g_date_time_get_year (now));

  adw_expander_row_set_enable_expansion (checked, FALSE);
  fixture->awaited = FALSE;
  respite_test_wait (has_checked, fixture);
}

static gboolean
has_one_tag (gpointer data)
{
  const char *const *tags = respite_profile_get_tags (get_profile (data));

  return g_strv_length ((GStrv) tags) == 1 && g_str_equal (tags[0], "diabetes");
}

static gboolean
has_no_tag (gpointer data)
{
  return *respite_profile_get_tags (get_profile (data)) == NULL;
}

static void
test_cautions (Fixture *fixture,
               gconstpointer data)
{
  GPtrArray *words = respite_catalog_get_words (fixture->catalog, "caution");
  GtkWidget *diabetes = find_switch (fixture->cautions, "diabetes");

  for (guint i = 0; i < words->len; i++)
    g_assert_nonnull (find_switch (fixture->cautions, ((const RespiteWord *) words->pdata[i])->id));

  gtk_switch_set_active (GTK_SWITCH (diabetes), TRUE);
  respite_test_wait (has_one_tag, fixture);
  gtk_switch_set_active (GTK_SWITCH (diabetes), FALSE);
  respite_test_wait (has_no_tag, fixture);
}

/* What another program wrote shows at once, and is not written back. */
static void
test_change_from_outside (Fixture *fixture,
                          gconstpointer data)
{
  const char *const pairs[] = { "country=GB", "day_start=05:30", "tags=gout", NULL };
  AdwComboRow *hours = respite_test_widgets_child (fixture->about, "day_start");

  g_assert_true (respite_profile_store_apply (fixture->profile, pairs, NULL));
  g_assert_cmpstr (get_number (fixture), ==, "999 or 112");
  g_assert_cmpuint (adw_combo_row_get_selected (hours), ==, 13);
  g_assert_true (gtk_switch_get_active (GTK_SWITCH (find_switch (fixture->cautions, "gout"))));
  respite_test_wait (is_idle, fixture->profile);
  g_assert_cmpint (respite_profile_get_day_start (get_profile (fixture)), ==, 5 * 60 + 30);
}

/* Unknown words are shown and can be taken out; nothing else of the file is lost. */
static void
test_what_is_not_known (Fixture *fixture,
                        gconstpointer data)
{
  GtkDropDown *country = respite_test_widgets_child (fixture->about, "country");
  GtkWidget *unknown = find_switch (fixture->cautions, "left-handed");
  g_autofree char *text = NULL;

  g_assert_cmpstr (respite_country_list_get (country), ==, "XX");
  g_assert_cmpstr (get_number (fixture), ==, "112");
  g_assert_nonnull (unknown);
  g_assert_true (gtk_switch_get_active (GTK_SWITCH (unknown)));
  gtk_switch_set_active (GTK_SWITCH (unknown), FALSE);
  respite_test_wait (has_no_tag, fixture);
  text = respite_test_folder_read (fixture->folder, "profile.json");
  g_assert_nonnull (strstr (text, "favourite_colour"));
}

static void
test_broken_file_is_kept (Fixture *fixture,
                          gconstpointer text)
{
  GtkWidget *diabetes = find_switch (fixture->cautions, "diabetes");
  g_autofree char *kept = NULL;

  g_assert_true (gtk_widget_get_visible (respite_test_widgets_child (fixture->about, "trouble")));
  gtk_switch_set_active (GTK_SWITCH (diabetes), TRUE);
  respite_test_wait (is_idle, fixture->profile);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_false (gtk_switch_get_active (GTK_SWITCH (diabetes)));
  kept = respite_test_folder_read (fixture->folder, "profile.json");
  g_assert_cmpstr (kept, ==, text);
}

static void
test_sound_is_the_players (Fixture *fixture,
                           gconstpointer data)
{
  g_autoptr (RespitePlayer) player = g_object_ref (fixture->player);

  respite_player_set_sound (player, TRUE);
  close_window (fixture);
  open_window (fixture);
  g_assert_true (respite_player_get_sound (player));
  respite_player_set_sound (player, FALSE);
}

#define UNKNOWN \
  "{\"format\":\"respite-profile\",\"version\":1,\"country\":\"XX\",\"tags\":[\"left-handed\"],\"favourite_colour\":\"red\"}"

#define ADD(name, text, function) g_test_add ("/preferences/" name, Fixture, text, set_up, function, tear_down)

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  ADD ("number-follows-the-country", NULL, test_number_follows_the_country);
  ADD ("days-and-amounts", NULL, test_days_and_amounts);
  ADD ("clinician", NULL, test_clinician);
  ADD ("cautions", NULL, test_cautions);
  ADD ("change-from-outside", NULL, test_change_from_outside);
  ADD ("what-is-not-known", UNKNOWN, test_what_is_not_known);
  ADD ("broken-file-is-kept", "{ \"format\": ", test_broken_file_is_kept);
  ADD ("sound-is-the-players", NULL, test_sound_is_the_players);

  return g_test_run ();
}
