/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "core/base/json-file.h"
#include "core/base/time-text.h"
#include "core/reminders/simulator.h"

/*
 * Days made up at random, from a fixed seed, and what must hold on every one of them. What the scenario says is
 * followed here in the simplest way, beside the engine.
 */

#define SEED 20261120
#define DAYS 120
#define RESTARTED_DAYS 8
#define SWITCHED_DAYS 40
#define DAY_S (24 * 60 * 60)
#define LENGTH_S (20 * 60 * 60)

typedef struct
{
  int t;
  char *json;
} Event;

typedef struct
{
  int gap_s;
  int settle_s;
  int goal_ml;
  char *reminders;
  GArray *events;
} Day;

static void
clear_event (gpointer data)
{
  g_free (((Event *) data)->json);
}

static void
day_free (Day *day)
{
  g_free (day->reminders);
  g_array_unref (day->events);
  g_free (day);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Day, day_free)

static void
add_event (Day *day,
           int t,
           const char *format,
           ...) G_GNUC_PRINTF (3, 4);

static void
add_event (Day *day,
           int t,
           const char *format,
           ...)
{
  Event event = { .t = t };
  va_list args;

  va_start (args, format);
  event.json = g_strdup_vprintf (format, args);
  va_end (args);
  g_array_append_val (day->events, event);
}

static void
add_toggle (Day *day,
            int t,
            gboolean *state,
            const char *on,
            const char *off)
{
  *state = !*state;
  add_event (day, t, "\"do\": \"%s\"", *state ? on : off);
}

static void
make_events (Day *day,
             GRand *rand)
{
  static const char *const answers[] = { "done", "skip", "snooze" };
  static const char *const ids[] = { "stretch", "posture", "water", "own" };
  gboolean away = FALSE, locked = FALSE, asleep = FALSE, dnd = FALSE;

  for (int t = g_rand_int_range (rand, 0, 3000); t < LENGTH_S; t += g_rand_int_range (rand, 0, 3000))
    {
      switch (asleep ? 2 : g_rand_int_range (rand, 0, 9))
        {
        case 0:
          add_toggle (day, t, &away, "away", "back");
          break;
        case 1:
          add_toggle (day, t, &locked, "lock", "unlock");
          break;
        case 2:
          add_toggle (day, t, &asleep, "sleep", "wake");
          break;
        case 3:
          add_toggle (day, t, &dnd, "dnd-on", "dnd-off");
          break;
        case 4:
          add_event (day, t, "\"do\": \"pause\", \"for_s\": %d", g_rand_int_range (rand, 1, 5000));
          break;
        case 5:
          add_event (day, t, "\"do\": \"resume\"");
          break;
        case 6:
          add_event (day, t, "\"do\": \"drink\", \"ml\": %d", g_rand_int_range (rand, 50, 500));
          break;
        case 7:
          add_event (day, t, "\"do\": \"clock-step\", \"by_s\": %d", g_rand_int_range (rand, -4000, 4000));
          break;
        default:
          add_event (day, t, "\"do\": \"answer\", \"reminder\": \"%s\", \"answer\": \"%s\"",
                     ids[g_rand_int_range (rand, 0, 4)], answers[g_rand_int_range (rand, 0, 3)]);
        }
    }
}

static Day *
make_day (GRand *rand,
          int gap_s,
          int settle_s)
{
  static const char *const missed[] = { "drop", "once", "hold" };
  Day *day = g_new0 (Day, 1);

  day->gap_s = gap_s;
  day->settle_s = settle_s;
  day->goal_ml = g_rand_int_range (rand, 500, 2500);
  day->events = g_array_new (FALSE, FALSE, sizeof (Event));
  g_array_set_clear_func (day->events, clear_event);
  day->reminders = g_strdup_printf (
    "{ \"id\": \"stretch\", \"kind\": \"stretch\", \"every_s\": %d, \"missed\": \"%s\","
    "  \"hours\": [ { \"from\": \"08:00\", \"to\": \"20:00\" } ] }, "
    "{ \"id\": \"posture\", \"kind\": \"posture\", \"every_s\": %d, \"missed\": \"%s\", \"rest_s\": %d }, "
    "{ \"id\": \"water\", \"kind\": \"hydration\", \"every_s\": %d, \"missed\": \"%s\", \"goal_ml\": %d, \"hours\": "
    "[ { \"from\": \"09:00\", \"to\": \"19:00\" } ] }, "
    "{ \"id\": \"own\", \"kind\": \"custom\", \"counts\": \"clock\", \"every_s\": %d, \"missed\": \"%s\","
    "  \"snooze_s\": 120 }",
    g_rand_int_range (rand, 400, 4000), missed[g_rand_int_range (rand, 0, 3)], g_rand_int_range (rand, 400, 4000),
    missed[g_rand_int_range (rand, 0, 3)], g_rand_int_range (rand, 30, 1000), g_rand_int_range (rand, 400, 4000),
    missed[g_rand_int_range (rand, 0, 3)], day->goal_ml, g_rand_int_range (rand, 400, 4000),
    missed[g_rand_int_range (rand, 0, 3)]);
  make_events (day, rand);

  return day;
}

static GPtrArray *
simulate (Day *day)
{
  g_autoptr (GString) text = g_string_new ("{ \"tz\": \"Europe/Berlin\", \"start\": \"2026-11-20T06:00:00+01:00\", ");
  g_autoptr (JsonNode) scenario = NULL;
  g_autoptr (GError) error = NULL;
  GPtrArray *lines;

  g_string_append_printf (text, "\"length_s\": %d, \"reminders\": { \"gap_s\": %d, \"settle_s\": %d, "
                          "\"reminders\": [ %s ] }, \"events\": [ ",
                          LENGTH_S, day->gap_s, day->settle_s, day->reminders);
  for (guint i = 0; i < day->events->len; i++)
    {
      Event *event = &g_array_index (day->events, Event, i);

      g_string_append_printf (text, "%s{ \"t\": %d, %s }", i > 0 ? ", " : "", event->t, event->json);
    }
  g_string_append (text, " ] }");

  scenario = respite_json_parse (text->str, text->len, &error);
  g_assert_no_error (error);
  lines = respite_simulate (scenario, &error);
  g_assert_no_error (error);

  return lines;
}

static int
get_t (const char *line)
{
  return atoi (line + strlen ("{\"t\": "));
}

/* How things stand, by the events up to and including a moment. */
typedef struct
{
  gboolean away, locked, asleep, dnd;
  int paused_until;
  int settled_since;
  int step;
  int drunk;
} Standing;

static Standing
stand_at (Day *day,
          int t)
{
  Standing now = { 0 };

  for (guint i = 0; i < day->events->len && g_array_index (day->events, Event, i).t <= t; i++)
    {
      Event *event = &g_array_index (day->events, Event, i);
      const char *json = event->json;
      const char *number = strrchr (json, ':') + 1;

      if (strstr (json, "\"away\"") || strstr (json, "\"back\""))
        now.away = strstr (json, "\"away\"") != NULL;
      else if (strstr (json, "\"lock\"") || strstr (json, "\"unlock\""))
        now.locked = strstr (json, "\"lock\"") != NULL;
      else if (strstr (json, "\"sleep\"") || strstr (json, "\"wake\""))
        now.asleep = strstr (json, "\"sleep\"") != NULL;
      else if (strstr (json, "dnd"))
        now.dnd = strstr (json, "dnd-on") != NULL;
      else if (strstr (json, "pause"))
        now.paused_until = event->t + atoi (number);
      else if (strstr (json, "resume"))
        now.paused_until = 0;
      else if (strstr (json, "clock-step"))
        now.step += atoi (number);
      else if (strstr (json, "drink"))
        now.drunk += atoi (number);

      if (strstr (json, "\"unlock\"") || strstr (json, "\"wake\""))
        now.settled_since = event->t;
    }

  return now;
}

static void
check_shown (Day *day,
             const char *line,
             int t,
             int glasses,
             gboolean counts_drinks)
{
  Standing now = stand_at (day, t);
  int second = ((6 * 3600 + t + now.step) % DAY_S + DAY_S) % DAY_S;
  gint64 gone = second - 9 * 3600;

  g_assert_false (now.away || now.locked || now.asleep || now.dnd);
  g_assert_cmpint (now.paused_until, <=, t);
  g_assert_cmpint (t - now.settled_since, >=, day->settle_s);

  if (strstr (line, "stretch"))
    g_assert_true (second >= 8 * 3600 && second < 20 * 3600);
  if (strstr (line, "water"))
    {
      g_assert_true (gone >= 0 && gone < 10 * 3600);
      if (counts_drinks)
        g_assert_cmpint ((now.drunk + glasses * 250) * (gint64) 36000, <, day->goal_ml * gone);
    }
}

/* The wall clock may be stepped over the start of the person's day, so only days without that count their drinks. */
static gboolean
keeps_its_day (Day *day)
{
  int last_step = stand_at (day, LENGTH_S).step;

  for (guint i = 0; i < day->events->len; i++)
    {
      int t = g_array_index (day->events, Event, i).t;
      int before = 6 * 3600 + t + stand_at (day, t - 1).step;
      int after = 6 * 3600 + t + stand_at (day, t).step;

      if (MIN (before, after) < 4 * 3600 || MAX (before, after) >= 28 * 3600)
        return FALSE;
    }

  return 6 * 3600 + LENGTH_S + last_step < 28 * 3600;

  return TRUE;
}

static void
test_invariants (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  int n_shown = 0, n_water = 0;

  for (int i = 0; i < DAYS; i++)
    {
      g_autoptr (Day) day = make_day (rand, g_rand_int_range (rand, 0, 600), g_rand_int_range (rand, 0, 120));
      g_autoptr (GPtrArray) lines = simulate (day);
      gboolean counts_drinks = keeps_its_day (day);
      int last_t = 0, last_shown = -DAY_S, glasses = 0;

      for (guint n = 0; n < lines->len; n++)
        {
          const char *line = g_ptr_array_index (lines, n);
          int t = get_t (line);

          g_assert_cmpint (t, >=, last_t);
          last_t = t;
          if (strstr (line, "\"done\"") && strstr (line, "\"water\"") && !strstr (line, "drank"))
            glasses++;
          if (strstr (line, "\"shown\"") == NULL)
            continue;

          g_test_message ("day %d: %s", i, line);
          g_assert_cmpint (t - last_shown, >=, day->gap_s);
          check_shown (day, line, t, glasses, counts_drinks);
          last_shown = t;
          n_shown++;
          n_water += counts_drinks && strstr (line, "water") != NULL;
        }
    }

  g_assert_cmpint (n_shown, >, 10 * DAYS);
  g_assert_cmpint (n_water, >, DAYS);
}

static void
assert_same_lines (GPtrArray *one,
                   GPtrArray *other)
{
  for (guint i = 0; i < MIN (one->len, other->len); i++)
    g_assert_cmpstr (g_ptr_array_index (one, i), ==, g_ptr_array_index (other, i));

  g_assert_cmpuint (one->len, ==, other->len);
}

static int
compare_events (gconstpointer one,
                gconstpointer other)
{
  return ((const Event *) one)->t - ((const Event *) other)->t;
}

/* With no time apart and nothing to settle, a stop and a start leave no trace at all. */
static void
test_restart_changes_nothing (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED + 1);

  for (int i = 0; i < RESTARTED_DAYS; i++)
    {
      g_autoptr (Day) day = make_day (rand, 300, 0);
      g_autoptr (GPtrArray) before = simulate (day);
      g_autoptr (GPtrArray) after = NULL;

      for (guint n = 0; n < before->len; n += 8)
        add_event (day, get_t (g_ptr_array_index (before, n)), "\"do\": \"restart\"");
      for (int n = 0; n < 10; n++)
        add_event (day, g_rand_int_range (rand, 0, LENGTH_S), "\"do\": \"restart\"");

      /* The engine hears of a stop in sleep when it wakes, so there it has no place. */
      for (guint n = 0; n < day->events->len;)
        {
          Event *event = &g_array_index (day->events, Event, n);

          if (strstr (event->json, "restart") && stand_at (day, event->t).asleep)
            g_array_remove_index (day->events, n);
          else
            n++;
        }
      g_array_sort (day->events, compare_events);

      after = simulate (day);
      g_test_message ("day %d", i);
      assert_same_lines (before, after);
    }
}

/* Each line about somebody else, as time and action: whom it was shown with is another matter. */
static GPtrArray *
list_others (GPtrArray *lines,
             const char *id)
{
  static const char *const ids[] = { "stretch", "posture", "water", "own" };
  GPtrArray *found = g_ptr_array_new_with_free_func (g_free);

  for (gsize n = 0; n < G_N_ELEMENTS (ids); n++)
    {
      g_autofree char *quoted = g_strdup_printf ("\"%s\"", ids[n]);

      for (guint i = 0; i < lines->len; i++)
        {
          const char *line = g_ptr_array_index (lines, i);
          int length = (int) (strstr (line, "\"reminders\"") - line);

          if (!g_str_equal (ids[n], id) && strstr (line, quoted))
            g_ptr_array_add (found, g_strdup_printf ("%.*s %s", length, line, ids[n]));
        }
    }

  return found;
}

/* Without a gap nobody waits for or joins anybody, so what is left of one reminder's switch are its own lines. */
static void
test_switching_one_changes_no_other (void)
{
  static const char *const ids[] = { "stretch", "posture", "water", "own" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED + 2);

  for (int i = 0; i < SWITCHED_DAYS; i++)
    {
      const char *id = ids[i % G_N_ELEMENTS (ids)];
      g_autoptr (Day) day = make_day (rand, 0, 60);
      g_autoptr (GPtrArray) before = simulate (day);
      g_autoptr (GPtrArray) others_before = list_others (before, id);
      g_autoptr (GPtrArray) after = NULL;
      g_autoptr (GPtrArray) others_after = NULL;

      for (int n = 0; n < 10; n++)
        add_event (day, g_rand_int_range (rand, 0, LENGTH_S), "\"do\": \"%s\", \"reminder\": \"%s\"",
                   g_rand_boolean (rand) ? "enable" : "disable", id);
      g_array_sort (day->events, compare_events);

      after = simulate (day);
      others_after = list_others (after, id);
      g_test_message ("day %d, switching %s", i, id);
      assert_same_lines (others_before, others_after);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/engine-walk/invariants", test_invariants);
  g_test_add_func ("/engine-walk/restart-changes-nothing", test_restart_changes_nothing);
  g_test_add_func ("/engine-walk/switching-one-changes-no-other", test_switching_one_changes_no_other);

  return g_test_run ();
}
