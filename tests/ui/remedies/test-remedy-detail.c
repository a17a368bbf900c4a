/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/manual-clock.h"
#include "tests/support/diary-text.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/remedies/remedy-detail.h"
#include "ui/remedies/remedy-start.h"
#include "ui/remedies/tried-card.h"

#define NOW "2026-11-20T14:00:00+01:00"

typedef struct
{
  RespiteCatalog *catalog;
  RespiteManualClock *clock;
  GFile *folder;
  RespiteDiary *diary;
  RespiteRemediesStore *personal;
  RespiteProfileStore *profile;
  RespiteRemedyUses *uses;
  RespiteRemedyDetail *detail;
  GtkWindow *window;
  GtkWidget *trial;
  GtkWidget *card;
} Fixture;

static void
show (Fixture *fixture,
      const char *id)
{
  RespiteCatalogItem *item = respite_catalog_get_item (fixture->catalog, id);

  g_assert_nonnull (item);
  respite_remedy_detail_set_item (fixture->detail, fixture->catalog, item);
}

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (NOW, NULL);
  g_autoptr (GError) error = NULL;

  fixture->catalog = respite_catalog_new (folder, &error);
  g_assert_no_error (error);
  fixture->clock = respite_manual_clock_new (now, zone);
  fixture->folder = respite_test_folder_new ();
  fixture->diary = respite_diary_new (fixture->folder, RESPITE_CLOCK (fixture->clock));
  fixture->personal = respite_remedies_store_new (fixture->folder, RESPITE_CLOCK (fixture->clock));
  fixture->profile = respite_profile_store_new (fixture->folder);
  fixture->uses = respite_remedy_uses_new (respite_diary_get_journal (fixture->diary));
  fixture->detail = g_object_new (RESPITE_TYPE_REMEDY_DETAIL, NULL);
  respite_remedy_detail_set_diary (fixture->detail, fixture->diary);
  respite_remedy_detail_set_personal (fixture->detail, fixture->personal);
  respite_remedy_detail_set_profile (fixture->detail, fixture->profile);
  respite_remedy_detail_set_uses (fixture->detail, fixture->uses);
  fixture->trial = respite_test_widgets_child (fixture->detail, "trial");
  fixture->card = respite_test_widgets_child (fixture->trial, "tried_card");
  show (fixture, "heat-pad");
  fixture->window = respite_test_widgets_show (GTK_WIDGET (fixture->detail));
}

static gboolean
is_saved (gpointer data)
{
  return !respite_journal_get_dirty (respite_diary_get_journal (data));
}

static gboolean
is_set (gpointer data)
{
  return !respite_value_store_get_saving (data);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  respite_test_widgets_destroy (fixture->window);
  respite_test_wait (is_saved, fixture->diary);
  respite_test_wait (is_set, fixture->personal);
  g_clear_object (&fixture->uses);
  g_clear_object (&fixture->profile);
  g_clear_object (&fixture->personal);
  g_clear_object (&fixture->diary);
  g_clear_object (&fixture->clock);
  g_clear_object (&fixture->folder);
  g_assert_finalize_object (fixture->catalog);
}

static gpointer
get_part (Fixture *fixture,
          const char *section,
          const char *name)
{
  return respite_test_widgets_child (respite_test_widgets_child (fixture->detail, section), name);
}

static gpointer
get_start_part (Fixture *fixture,
                const char *name)
{
  return respite_test_widgets_child (respite_test_widgets_child (fixture->trial, "start"), name);
}

static const char *
get_text (Fixture *fixture,
          const char *section,
          const char *name)
{
  return gtk_label_get_label (get_part (fixture, section, name));
}

/* The records of one kind that are there, in the order of their times. */
static GPtrArray *
list_records (Fixture *fixture,
              const char *kind)
{
  GPtrArray *records = respite_journal_dup_month (respite_diary_get_journal (fixture->diary), "2026-11", NULL);

  g_assert_nonnull (records);
  for (guint i = records->len; i > 0; i--)
    {
      if (!respite_record_is_kind (records->pdata[i - 1], kind) || respite_record_is_deleted (records->pdata[i - 1]))
        g_ptr_array_remove_index (records, i - 1);
    }

  return records;
}

static guint
count_records (Fixture *fixture,
               const char *kind)
{
  g_autoptr (GPtrArray) records = list_records (fixture, kind);

  return records->len;
}

static RespiteRecord *
get_only (Fixture *fixture,
          const char *kind)
{
  g_autoptr (GPtrArray) records = list_records (fixture, kind);

  g_assert_cmpuint (records->len, ==, 1);

  return g_object_ref (records->pdata[0]);
}

static gboolean
is_asking (Fixture *fixture)
{
  return gtk_widget_get_visible (fixture->card) && gtk_widget_get_visible (respite_test_widgets_child (fixture->card, "scores"));
}

static gboolean
is_waiting (Fixture *fixture)
{
  return gtk_widget_get_visible (fixture->card) && !gtk_widget_get_visible (respite_test_widgets_child (fixture->card, "scores"));
}

static void
press_tried (Fixture *fixture)
{
  g_assert_true (gtk_widget_activate_action (fixture->trial, "remedy.tried", NULL));
}

static void
answer (Fixture *fixture,
        int score)
{
  g_assert_true (gtk_widget_activate_action (fixture->card, "tried.answer", "i", score));
}

static void
pass_hours (Fixture *fixture,
            double hours)
{
  respite_manual_clock_advance (fixture->clock, (gint64) (hours * G_TIME_SPAN_HOUR));
}

/* Somebody looks at another remedy and comes back. */
static void
come_back (Fixture *fixture)
{
  show (fixture, "rest-short");
  show (fixture, "heat-pad");
}

static void
test_every_routine_can_be_started (Fixture *fixture,
                                   gconstpointer data)
{
  GListModel *items = respite_catalog_get_items (fixture->catalog);
  GtkWidget *start = respite_test_widgets_child (fixture->trial, "start");
  guint n_started = 0;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (RespiteCatalogItem) item = g_list_model_get_item (items, i);
      const char *id = respite_catalog_item_get_routine (item);
      GtkActionable *button = get_start_part (fixture, "button");
      RespiteRoutine *routine = id != NULL ? respite_catalog_get_routine (fixture->catalog, id) : NULL;

      respite_remedy_start_set_item (RESPITE_REMEDY_START (start), fixture->catalog, item);
      g_assert_cmpint (gtk_widget_get_visible (start), ==,
                       routine != NULL && !respite_catalog_item_is_advised_against (item));
      if (routine == NULL)
        continue;

      n_started++;
      g_assert_cmpstr (gtk_actionable_get_action_name (button), ==,
                       respite_routine_get_timer (routine) != NULL ? "win.open-timer" : "win.open-routine");
      g_assert_cmpint (gtk_widget_get_visible (get_start_part (fixture, "minutes_button")), ==,
                       respite_routine_get_timer (routine) != NULL);
    }
  g_assert_cmpuint (n_started, >, 20);
}

static void
test_minutes_are_safe (Fixture *fixture,
                       gconstpointer data)
{
  static const struct
  {
    const char *name, *remedy;
    int asked, minutes;
  } cases[] = {
    { "heat: the card's own", "heat-pad", 15, 15 },
    { "heat: less", "heat-pad", 10, 10 },
    { "heat: the most", "heat-pad", 20, 20 },
    { "heat: not too long", "heat-pad", 21, 15 },
    { "heat: far too long", "heat-pad", G_MAXINT, 15 },
    { "heat: too short for a look at the skin", "heat-pad", 2, 15 },
    { "heat: none", "heat-pad", 0, 15 },
    { "heat: less than none", "heat-pad", -10, 15 },
    { "heat: least of all", "heat-pad", G_MININT, 15 },
    { "cold: the card's own", "cold-pack", 10, 10 },
    { "cold: the most", "cold-pack", 15, 15 },
    { "cold: what warmth may last", "cold-pack", 20, 10 },
    { "no timer", "deep-breathing", 10, 0 },
    { "no routine", "rest-short", 10, 0 },
  };
  RespiteRemedyStart *start = respite_test_widgets_child (fixture->trial, "start");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].name);
      show (fixture, "bed-rest-long");
      show (fixture, cases[i].remedy);
      respite_remedy_start_set_minutes (start, cases[i].asked);
      g_assert_cmpint (respite_remedy_start_get_minutes (start), ==, cases[i].minutes);
    }
}

static void
test_chosen_minutes_are_started (Fixture *fixture,
                                 gconstpointer data)
{
  GtkWidget *start = respite_test_widgets_child (fixture->trial, "start");
  GtkMenuButton *minutes = get_start_part (fixture, "minutes_button");
  GVariant *target;
  const char *id;
  int chosen;

  g_assert_cmpint (g_menu_model_get_n_items (gtk_menu_button_get_menu_model (minutes)), ==, 4);
  g_assert_true (gtk_widget_activate_action (start, "start.minutes", "i", 10));
  g_assert_cmpstr (gtk_menu_button_get_label (minutes), ==, "10 min");

  target = gtk_actionable_get_action_target_value (get_start_part (fixture, "button"));
  g_variant_get (target, "(&si)", &id, &chosen);
  g_assert_cmpstr (id, ==, "heat-timer");
  g_assert_cmpint (chosen, ==, 10);
}

static void
test_against_says_so (Fixture *fixture,
                      gconstpointer data)
{
  GtkWidget *button = respite_test_widgets_child (fixture->trial, "tried_button");

  g_assert_false (gtk_widget_get_visible (respite_test_widgets_child (fixture->detail, "against")));
  show (fixture, "bed-rest-long");
  g_assert_true (gtk_widget_get_visible (respite_test_widgets_child (fixture->detail, "against")));
  g_assert_false (gtk_widget_get_visible (respite_test_widgets_child (fixture->trial, "start")));
  g_assert_false (gtk_widget_has_css_class (button, "suggested-action"));
  g_assert_cmpstr (get_text (fixture, "steps", "title"), ==, "What to know");
}

static void
test_one_press_notes_one_use (Fixture *fixture,
                              gconstpointer data)
{
  press_tried (fixture);
  g_assert_true (is_asking (fixture));

  gtk_widget_activate_action (fixture->trial, "remedy.tried", NULL);
  g_assert_cmpuint (count_records (fixture, "remedy"), ==, 1);
  g_assert_cmpuint (count_records (fixture, "pain"), ==, 0);
}

static void
test_before_and_after (Fixture *fixture,
                       gconstpointer data)
{
  g_autoptr (RespiteRecord) remedy = NULL;
  g_autoptr (GPtrArray) scores = NULL;

  press_tried (fixture);
  answer (fixture, 6);
  answer (fixture, 4);
  g_assert_false (gtk_widget_get_visible (fixture->card));
  g_assert_true (gtk_widget_is_focus (respite_test_widgets_child (fixture->trial, "tried_button")));

  remedy = get_only (fixture, "remedy");
  scores = list_records (fixture, "pain");
  g_assert_cmpuint (scores->len, ==, 2);
  g_assert_cmpstr (respite_record_get_string (remedy, "remedy"), ==, "heat-pad");
  g_assert_cmpstr (respite_record_get_string (remedy, "before"), ==, respite_record_get_id (scores->pdata[0]));
  g_assert_cmpstr (respite_record_get_string (remedy, "after"), ==, respite_record_get_id (scores->pdata[1]));
  g_assert_cmpstr (respite_record_get_string (scores->pdata[1], "prompt"), ==, "after-remedy");
  g_assert_cmpstr (respite_record_get_string (scores->pdata[1], "of"), ==, respite_record_get_id (scores->pdata[0]));
}

static void
test_both_questions_can_be_left_out (Fixture *fixture,
                                     gconstpointer data)
{
  g_autoptr (RespiteRecord) remedy = NULL;

  press_tried (fixture);
  g_assert_true (gtk_widget_activate_action (fixture->card, "tried.skip", NULL));
  g_assert_true (is_asking (fixture));
  g_assert_true (gtk_widget_activate_action (fixture->card, "tried.later", NULL));
  g_assert_true (is_waiting (fixture));

  g_assert_cmpuint (count_records (fixture, "pain"), ==, 0);
  remedy = get_only (fixture, "remedy");
  g_assert_null (respite_record_get_string (remedy, "before"));
}

static void
test_after_without_before (Fixture *fixture,
                           gconstpointer data)
{
  g_autoptr (RespiteRecord) remedy = NULL;
  g_autoptr (RespiteRecord) score = NULL;

  press_tried (fixture);
  gtk_widget_activate_action (fixture->card, "tried.skip", NULL);
  answer (fixture, 3);

  remedy = get_only (fixture, "remedy");
  score = get_only (fixture, "pain");
  g_assert_null (respite_record_get_string (remedy, "before"));
  g_assert_cmpstr (respite_record_get_string (remedy, "after"), ==, respite_record_get_id (score));
  g_assert_null (respite_record_get_string (score, "of"));
}

static void
test_later_stays_offered (Fixture *fixture,
                          gconstpointer data)
{
  g_autoptr (RespiteRecord) remedy = NULL;

  press_tried (fixture);
  answer (fixture, 6);
  gtk_widget_activate_action (fixture->card, "tried.later", NULL);

  come_back (fixture);
  g_assert_true (is_waiting (fixture));

  pass_hours (fixture, 2);
  come_back (fixture);
  g_assert_true (is_asking (fixture));
  g_assert_cmpstr (gtk_label_get_label (respite_test_widgets_child (fixture->card, "hint")), ==, "You tried this at 14:00.");
  answer (fixture, 2);
  g_assert_false (gtk_widget_get_visible (fixture->card));

  remedy = get_only (fixture, "remedy");
  g_assert_nonnull (respite_record_get_string (remedy, "after"));
  come_back (fixture);
  g_assert_false (gtk_widget_get_visible (fixture->card));
}

static void
test_offer_ends (Fixture *fixture,
                 gconstpointer data)
{
  press_tried (fixture);
  answer (fixture, 6);
  pass_hours (fixture, 4.1);
  come_back (fixture);
  g_assert_false (gtk_widget_get_visible (fixture->card));
}

static void
test_other_remedies_are_not_asked_about (Fixture *fixture,
                                         gconstpointer data)
{
  press_tried (fixture);
  pass_hours (fixture, 2);
  show (fixture, "cold-pack");
  g_assert_false (gtk_widget_get_visible (fixture->card));
}

static void
test_a_second_use_while_the_first_waits (Fixture *fixture,
                                         gconstpointer data)
{
  press_tried (fixture);
  answer (fixture, 6);
  gtk_widget_activate_action (fixture->card, "tried.later", NULL);
  pass_hours (fixture, 1.5);
  press_tried (fixture);
  g_assert_true (is_asking (fixture));
  g_assert_cmpuint (count_records (fixture, "remedy"), ==, 2);
}

static void
test_a_second_use_while_the_first_is_asked_about (Fixture *fixture,
                                                  gconstpointer data)
{
  press_tried (fixture);
  answer (fixture, 6);
  pass_hours (fixture, 2);
  come_back (fixture);
  g_assert_true (is_asking (fixture));
  press_tried (fixture);
  g_assert_cmpuint (count_records (fixture, "remedy"), ==, 2);
}

static void
delete_only_use (Fixture *fixture)
{
  g_autoptr (RespiteRecord) remedy = get_only (fixture, "remedy");
  g_autoptr (RespiteRecord) deleted = respite_diary_set_deleted (fixture->diary, respite_record_get_id (remedy), TRUE,
                                                                 NULL);

  g_assert_nonnull (deleted);
}

static gboolean
is_gone (gpointer data)
{
  return !gtk_widget_get_visible (data);
}

static void
test_undone_use_is_not_asked_about (Fixture *fixture,
                                    gconstpointer data)
{
  press_tried (fixture);
  delete_only_use (fixture);
  respite_test_wait (is_gone, fixture->card);

  g_assert_true (gtk_widget_activate_action (fixture->trial, "remedy.tried", NULL));
  g_assert_cmpuint (count_records (fixture, "remedy"), ==, 1);
}

static void
test_refused_score_is_told (Fixture *fixture,
                            gconstpointer data)
{
  GtkWidget *trouble = respite_test_widgets_child (fixture->card, "trouble");

  press_tried (fixture);
  answer (fixture, 11);
  g_assert_true (gtk_widget_get_visible (trouble));
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (trouble)), "11"));
  g_assert_cmpuint (count_records (fixture, "pain"), ==, 0);
  g_assert_true (is_asking (fixture));

  answer (fixture, 5);
  g_assert_false (gtk_widget_get_visible (trouble));
  g_assert_cmpuint (count_records (fixture, "pain"), ==, 1);
}

static void
test_no_diary_no_press (Fixture *fixture,
                        gconstpointer data)
{
  respite_remedy_detail_set_diary (fixture->detail, NULL);
  gtk_widget_activate_action (fixture->trial, "remedy.tried", NULL);
  g_assert_cmpuint (count_records (fixture, "remedy"), ==, 0);
  g_assert_false (gtk_widget_get_visible (fixture->card));
  respite_remedy_detail_set_diary (fixture->detail, fixture->diary);
}

/* The sources are built when they are first unfolded. */
static void
test_evidence_unfolds (Fixture *fixture,
                       gconstpointer data)
{
  GtkWidget *sources = get_part (fixture, "evidence", "sources");
  GtkWidget *last;

  g_assert_null (gtk_widget_get_first_child (sources));
  show (fixture, "sleep-position");
  show (fixture, "nsaid-topical");
  gtk_toggle_button_set_active (get_part (fixture, "evidence", "toggle"), TRUE);
  g_assert_cmpstr (get_text (fixture, "evidence", "region"), ==, "Evidence from: Other complaints (strains and sprains)");

  last = gtk_widget_get_last_child (gtk_widget_get_last_child (sources));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (last)), ==,
                   "To be checked. Written from memory and not yet checked.");

  show (fixture, "heat-pad");
  g_assert_false (gtk_toggle_button_get_active (get_part (fixture, "evidence", "toggle")));
}

static void
answer_check (Fixture *fixture,
              const char *const *yes)
{
  g_autoptr (RespiteRecord) pain = respite_diary_log_pain (fixture->diary, 5, "manual", NULL);
  g_autoptr (RespiteEpisode) episode = NULL;
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (JsonObject) changes = json_object_new ();
  JsonObject *flags = json_object_new ();

  /* An episode opens when the score that begins it is saved. */
  respite_test_wait (is_saved, fixture->diary);
  episode = respite_diary_get_open_episode (fixture->diary);
  g_assert_nonnull (episode);

  json_object_set_boolean_member (flags, "rf-major-trauma", FALSE);
  for (guint i = 0; yes[i] != NULL; i++)
    json_object_set_boolean_member (flags, yes[i], TRUE);
  json_object_set_object_member (changes, "flags", flags);
  record = respite_diary_edit (fixture->diary, respite_episode_get_id (episode), changes, NULL);
  g_assert_nonnull (record);
}

static void
test_check_is_remembered (Fixture *fixture,
                          gconstpointer data)
{
  static const struct
  {
    const char *name;
    const char *yes[3];
    const char *text;
  } cases[] = {
    { "no warning sign", { NULL }, NULL },
    { "a sign nobody knows", { "rf-none-such", NULL }, NULL },
    { "one", { "rf-fever", NULL }, "Today: See or phone a doctor or an urgent advice line today." },
    { "the higher of two", { "rf-fever", "rf-tearing-pain", NULL }, "Emergency: Call the emergency number now." },
    { "what several ask for, once", { "rf-belly-back", "rf-tearing-pain", NULL },
      "Emergency: Call the emergency number now." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *line = respite_test_widgets_child (fixture->detail, "check_line");

      g_test_message ("%s", cases[i].name);
      answer_check (fixture, cases[i].yes);
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_assert_cmpint (gtk_widget_get_visible (line), ==, cases[i].text != NULL);
      if (cases[i].text != NULL)
        g_assert_cmpstr (get_text (fixture, "check_line", "action"), ==, cases[i].text);
    }
}

static void
test_related_are_links (Fixture *fixture,
                        gconstpointer data)
{
  GtkWidget *link = gtk_widget_get_first_child (get_part (fixture, "facts", "related"));
  guint n_links = 0;

  for (; link != NULL; link = gtk_widget_get_next_sibling (link))
    {
      GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (link));

      g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (link)), ==, "remedies.follow");
      g_assert_nonnull (respite_catalog_get_item (fixture->catalog, g_variant_get_string (target, NULL)));
      n_links++;
    }
  g_assert_cmpuint (n_links, ==, 3);
}

static gboolean
is_favourite (gpointer data)
{
  return respite_remedies_store_is_favourite (data, "heat-pad") && is_set (data);
}

static void
test_star_is_kept (Fixture *fixture,
                   gconstpointer data)
{
  GtkToggleButton *star = get_part (fixture, "head", "favourite_button");

  g_assert_false (gtk_toggle_button_get_active (star));
  g_signal_emit_by_name (star, "clicked");
  respite_test_wait (is_favourite, fixture->personal);
  g_assert_true (gtk_toggle_button_get_active (star));

  show (fixture, "cold-pack");
  g_assert_false (gtk_toggle_button_get_active (star));
  show (fixture, "heat-pad");
  g_assert_true (gtk_toggle_button_get_active (star));
}

static gboolean
is_hidden (gpointer data)
{
  return respite_remedies_store_is_hidden (data, "heat-pad") && is_set (data);
}

static gboolean
is_not_hidden (gpointer data)
{
  return !respite_remedies_store_is_hidden (data, "heat-pad") && is_set (data);
}

static void
test_hidden_says_so_and_comes_back (Fixture *fixture,
                                    gconstpointer data)
{
  GtkWidget *line = respite_test_widgets_child (fixture->detail, "hidden_line");

  g_assert_false (gtk_widget_get_visible (line));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->detail), "mark.hidden", NULL));
  respite_test_wait (is_hidden, fixture->personal);
  g_assert_true (gtk_widget_get_visible (line));
  g_assert_false (gtk_widget_get_visible (respite_test_widgets_child (fixture->detail, "changes")));

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->detail), "mark.hidden", NULL));
  respite_test_wait (is_not_hidden, fixture->personal);
  g_assert_false (gtk_widget_get_visible (line));
}

/* A file that cannot be read is not written over, and nothing reads as if it had been. */
static void
test_broken_file_changes_no_mark (Fixture *fixture,
                                  gconstpointer data)
{
  g_autofree char *text = NULL;

  respite_test_folder_write (fixture->folder, RESPITE_REMEDIES_FILE, "{ broken");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->detail), "mark.favourite", NULL));
  respite_test_wait (is_set, fixture->personal);
  g_assert_false (gtk_toggle_button_get_active (get_part (fixture, "head", "favourite_button")));
  text = respite_test_folder_read (fixture->folder, RESPITE_REMEDIES_FILE);
  g_assert_cmpstr (text, ==, "{ broken");
}

static gboolean
stands_before (GtkWidget *widget,
               GtkWidget *other)
{
  for (GtkWidget *next = widget; next != NULL; next = gtk_widget_get_next_sibling (next))
    {
      if (next == other)
        return TRUE;
    }

  return FALSE;
}

static void
test_what_concerns_the_person_comes_first (Fixture *fixture,
                                           gconstpointer data)
{
  static const struct
  {
    const char *name, *tags, *remedy, *matched;
  } cases[] = {
    { "nothing said", "tags=", "heat-pad", NULL },
    { "nothing that matches", "tags=gout", "heat-pad", NULL },
    { "one", "tags=osteoporosis", "thoracic-extension", "Osteoporosis" },
    { "two, in the order of the remedy", "tags=diabetes,neuropathy,gout", "heat-pad",
      "Numb skin or nerve damage · Diabetes" },
    { "a remedy without tags", "tags=diabetes", "rest-short", NULL },
  };
  GtkWidget *cautions = respite_test_widgets_child (fixture->detail, "cautions");
  GtkWidget *steps = respite_test_widgets_child (fixture->detail, "steps");
  GtkWidget *evidence = respite_test_widgets_child (fixture->detail, "evidence");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *const pairs[] = { cases[i].tags, NULL };
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", cases[i].name);
      show (fixture, cases[i].remedy);
      respite_profile_store_apply (fixture->profile, pairs, &error);
      g_assert_no_error (error);

      g_assert_cmpint (gtk_widget_get_visible (get_part (fixture, "cautions", "match")), ==, cases[i].matched != NULL);
      g_assert_true (stands_before (cautions, evidence) == (cases[i].matched != NULL));
      g_assert_true (stands_before (steps, cautions) == (cases[i].matched == NULL));
      if (cases[i].matched != NULL)
        g_assert_cmpstr (get_text (fixture, "cautions", "matched"), ==, cases[i].matched);
    }
}

static gboolean
is_known (gpointer data)
{
  return respite_remedy_uses_get_complete (data);
}

static void
write_past (Fixture *fixture)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  respite_test_diary_add_pairs (lines, 6, NULL, "44 65 55 76 33 66");
  respite_test_diary_add_pairs (lines, 7, "heat-pad", "74 65 85 54 75 63");
  respite_test_diary_add_pairs (lines, 8, "rows", "63 64");
  respite_test_diary_write (fixture->folder, lines->str);
  respite_journal_reload (respite_diary_get_journal (fixture->diary));
  respite_remedy_uses_start (fixture->uses);
  respite_test_wait (is_known, fixture->uses);
}

static void
test_what_it_did (Fixture *fixture,
                  gconstpointer data)
{
  GtkWidget *past = respite_test_widgets_child (fixture->detail, "past");
  GtkWidget *link;

  g_assert_false (gtk_widget_get_visible (past));
  write_past (fixture);
  g_assert_true (gtk_widget_get_visible (past));
  g_assert_cmpstr (get_text (fixture, "past", "words"), ==, "Seems to help you");
  g_assert_true (g_str_has_prefix (get_text (fixture, "past", "reasons"), "Compared with pain left alone: 1.1 points lower."));

  link = gtk_widget_get_first_child (get_part (fixture, "past", "links"));
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (link)), ==, "win.search-diary");
  g_assert_null (gtk_widget_get_next_sibling (link));

  show (fixture, "rows");
  g_assert_cmpstr (get_text (fixture, "past", "words"), ==, "Cannot tell yet");
  g_assert_true (g_str_has_prefix (get_text (fixture, "past", "reasons"), "Still needed: 3 more uses"));
  show (fixture, "cold-pack");
  g_assert_false (gtk_widget_get_visible (past));
}

static void
test_own_remedy_can_be_changed (Fixture *fixture,
                                gconstpointer data)
{
  g_autofree char *id = respite_own_remedy_new_id ();
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (JsonObject) changes = json_object_new ();
  GtkActionable *edit = respite_test_widgets_child (fixture->detail, "edit_button");

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (edit)));
  json_object_set_string_member (members, "title", "Hammock");
  g_assert_true (respite_remedies_store_add_own (fixture->personal, id, members, NULL));
  respite_remedy_detail_set_item (fixture->detail, fixture->catalog,
                                  respite_remedies_store_find_own (fixture->personal, id));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (edit)));
  g_assert_cmpstr (g_variant_get_string (gtk_actionable_get_action_target_value (edit), NULL), ==, id);
  g_assert_false (gtk_widget_get_visible (respite_test_widgets_child (fixture->detail, "evidence")));
  g_assert_false (gtk_widget_get_visible (respite_test_widgets_child (fixture->trial, "start")));

  json_object_set_string_member (changes, "title", "Hammock in the shade");
  g_assert_true (respite_remedies_store_change (fixture->personal, id, changes, NULL));
  g_assert_cmpstr (get_text (fixture, "head", "title"), ==, "Hammock in the shade");

  press_tried (fixture);
  json_object_set_string_member (changes, "summary", "With a book");
  g_assert_true (respite_remedies_store_change (fixture->personal, id, changes, NULL));
  g_assert_true (is_asking (fixture));
  g_assert_cmpuint (count_records (fixture, "remedy"), ==, 1);

  g_assert_true (respite_remedies_store_delete_own (fixture->personal, id, NULL));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (edit)));
}

#define ADD(name, function) g_test_add ("/remedy-detail/" name, Fixture, NULL, set_up, function, tear_down)

/* Warmth over a rub that was noted an hour ago: said before it is begun, and no longer when the rub is taken back. */
static void
test_warns_of_what_was_noted (Fixture *fixture,
                              gconstpointer data)
{
  GtkWidget *warnings = respite_test_widgets_child (fixture->detail, "warnings");
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (RespiteNotices) notices = respite_notices_new (fixture->diary, fixture->profile, folder);
  g_autoptr (JsonNode) members = json_from_string ("{ \"remedy\": \"menthol-rub\" }", NULL);
  g_autoptr (RespiteRecord) rub = NULL;
  g_autoptr (RespiteRecord) back = NULL;

  respite_remedy_detail_set_notices (fixture->detail, notices);
  g_assert_false (gtk_widget_get_visible (warnings));

  rub = respite_diary_add (fixture->diary, "remedy", "manual", json_node_get_object (members), NULL);
  respite_manual_clock_advance (fixture->clock, G_TIME_SPAN_HOUR);
  show (fixture, "cold-pack");
  g_assert_false (gtk_widget_get_visible (warnings));
  show (fixture, "heat-pad");
  g_assert_true (gtk_widget_get_visible (warnings));

  back = respite_diary_set_deleted (fixture->diary, respite_record_get_id (rub), TRUE, NULL);
  g_assert_nonnull (back);
  g_assert_false (gtk_widget_get_visible (warnings));
  respite_remedy_detail_set_notices (fixture->detail, NULL);
}

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  ADD ("every-routine-can-be-started", test_every_routine_can_be_started);
  ADD ("minutes-are-safe", test_minutes_are_safe);
  ADD ("chosen-minutes-are-started", test_chosen_minutes_are_started);
  ADD ("against-says-so", test_against_says_so);
  ADD ("warns-of-what-was-noted", test_warns_of_what_was_noted);
  ADD ("one-press-notes-one-use", test_one_press_notes_one_use);
  ADD ("before-and-after", test_before_and_after);
  ADD ("both-questions-can-be-left-out", test_both_questions_can_be_left_out);
  ADD ("after-without-before", test_after_without_before);
  ADD ("later-stays-offered", test_later_stays_offered);
  ADD ("offer-ends", test_offer_ends);
  ADD ("other-remedies-are-not-asked-about", test_other_remedies_are_not_asked_about);
  ADD ("a-second-use-while-the-first-waits", test_a_second_use_while_the_first_waits);
  ADD ("a-second-use-while-the-first-is-asked-about", test_a_second_use_while_the_first_is_asked_about);
  ADD ("undone-use-is-not-asked-about", test_undone_use_is_not_asked_about);
  ADD ("refused-score-is-told", test_refused_score_is_told);
  ADD ("no-diary-no-press", test_no_diary_no_press);
  ADD ("evidence-unfolds", test_evidence_unfolds);
  ADD ("check-is-remembered", test_check_is_remembered);
  ADD ("related-are-links", test_related_are_links);

  ADD ("star-is-kept", test_star_is_kept);
  ADD ("hidden-says-so-and-comes-back", test_hidden_says_so_and_comes_back);
  ADD ("broken-file-changes-no-mark", test_broken_file_changes_no_mark);
  ADD ("what-concerns-the-person-comes-first", test_what_concerns_the_person_comes_first);
  ADD ("what-it-did", test_what_it_did);
  ADD ("own-remedy-can-be-changed", test_own_remedy_can_be_changed);

  return g_test_run ();
}
