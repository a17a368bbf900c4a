/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/simulator.h"

#include "core/base/time-text.h"
#include "core/reminders/scenario.h"

#define BOOT_ID "simulated"

/*
 * A run of a scenario. @engine is %NULL while the agent is down; what happens meanwhile waits in @missed and is told
 * to it when it starts, as the desktop would.
 */
typedef struct
{
  RespiteScenario *scenario;
  RespiteReminderSet *set;
  RespiteEngine *engine;
  RespiteEngineNow now;
  gint64 offset;
  JsonNode *state;
  gint64 up_again;
  GPtrArray *missed;
  GPtrArray *lines;
} Run;

static void
clear_run (Run *run)
{
  g_clear_object (&run->set);
  g_clear_pointer (&run->engine, respite_engine_free);
  g_clear_pointer (&run->now.zone, g_time_zone_unref);
  g_clear_pointer (&run->state, json_node_unref);
  g_clear_pointer (&run->missed, g_ptr_array_unref);
  g_clear_pointer (&run->lines, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, clear_run)

static char *
format_line (RespiteEngineAction *action)
{
  g_autoptr (GDateTime) time = respite_engine_action_dup_time (action);
  g_autofree char *wall = respite_time_format (time);
  g_autofree char *ids = g_strjoinv ("\", \"", action->reminders);

  /* Ids and reasons are plain words, so nothing has to be escaped. */
  return g_strdup_printf ("{\"t\": %" G_GINT64_FORMAT ", \"wall\": \"%s\", \"action\": \"%s\", "
                          "\"reminders\": [\"%s\"], \"reason\": \"%s\"}",
                          action->boot / G_USEC_PER_SEC, wall, respite_engine_action_kind_to_text (action->kind), ids,
                          action->reason);
}

static void
take_lines (Run *run,
            GPtrArray *actions)
{
  for (guint i = 0; i < actions->len; i++)
    g_ptr_array_add (run->lines, format_line (g_ptr_array_index (actions, i)));

  g_ptr_array_unref (actions);
}

static void
move_to (Run *run,
         gint64 boot)
{
  run->now.boot = boot;
  run->now.real = boot + run->offset;
}

static gboolean
stop (Run *run,
      gint64 down)
{
  run->state = respite_engine_save (run->engine, BOOT_ID, &run->now);
  take_lines (run, respite_engine_take_actions (run->engine));
  g_clear_pointer (&run->engine, respite_engine_free);
  run->up_again = run->now.boot + down;

  return TRUE;
}

static gboolean
switch_reminder (Run *run,
                 const char *id,
                 gboolean enabled,
                 GError **error)
{
  RespiteReminderSet *set = respite_reminder_set_apply (run->set, id, "enabled", enabled ? "true" : "false", error);

  if (set == NULL)
    return FALSE;

  g_object_unref (run->set);
  run->set = set;
  respite_engine_set_reminders (run->engine, set, &run->now);

  return TRUE;
}

static gboolean
tell (Run *run,
      RespiteScenarioEvent *event,
      GError **error)
{
  RespiteEngineInput input = event->input;

  switch (event->kind)
    {
    case RESPITE_EVENT_RESTART:
      return stop (run, event->by);
    case RESPITE_EVENT_ENABLE:
    case RESPITE_EVENT_DISABLE:
      return switch_reminder (run, event->reminder, event->kind == RESPITE_EVENT_ENABLE, error);
    case RESPITE_EVENT_INPUT:
      /* Nobody answers before having been asked. */
      if (input.kind == RESPITE_ENGINE_ANSWER)
        take_lines (run, respite_engine_advance (run->engine, &run->now));
      input.ago = run->now.boot - event->at;
      return respite_engine_input (run->engine, &input, &run->now, error);
    case RESPITE_EVENT_CLOCK_STEP:
    case RESPITE_EVENT_ZONE:
    default:
      input.kind = RESPITE_ENGINE_CLOCK_SET;
      return respite_engine_input (run->engine, &input, &run->now, error);
    }
}

/* The clocks go on whether the agent is there or not. */
static void
set_clocks (Run *run,
            RespiteScenarioEvent *event)
{
  if (event->kind == RESPITE_EVENT_CLOCK_STEP)
    run->offset += event->by;

  if (event->kind == RESPITE_EVENT_ZONE)
    {
      g_time_zone_unref (run->now.zone);
      run->now.zone = g_time_zone_ref (event->zone);
    }

  move_to (run, run->now.boot);
}

static gboolean
start_again (Run *run,
             GError **error)
{
  g_autoptr (GPtrArray) missed = g_steal_pointer (&run->missed);

  run->missed = g_ptr_array_new ();
  move_to (run, run->up_again);
  run->engine = respite_engine_restore (run->set, run->state, BOOT_ID, &run->now, error);
  g_clear_pointer (&run->state, json_node_unref);

  if (run->engine == NULL)
    return FALSE;

  for (guint i = 0; i < missed->len; i++)
    {
      if (run->engine == NULL)
        g_ptr_array_add (run->missed, g_ptr_array_index (missed, i));
      else if (!tell (run, g_ptr_array_index (missed, i), error))
        return FALSE;
    }

  return TRUE;
}

/* Up to @until: starts the agent again if it is time, and lets the engine live through what comes before. */
static gboolean
pass_time (Run *run,
           gint64 until,
           gboolean inclusive,
           GError **error)
{
  while (run->engine == NULL && run->up_again <= until)
    {
      if (!start_again (run, error))
        return FALSE;
    }

  while (run->engine != NULL)
    {
      gint64 next = MAX (respite_engine_next_wakeup (run->engine), run->now.boot);

      if (next > until || (next == until && !inclusive))
        break;

      move_to (run, next);
      take_lines (run, respite_engine_advance (run->engine, &run->now));
    }

  move_to (run, until);

  return TRUE;
}

static gboolean
run_events (Run *run,
            GError **error)
{
  for (guint i = 0; i < run->scenario->events->len; i++)
    {
      RespiteScenarioEvent *event = g_ptr_array_index (run->scenario->events, i);

      if (event->at > run->scenario->length)
        break;
      if (!pass_time (run, event->at, FALSE, error))
        return FALSE;

      set_clocks (run, event);
      if (run->engine == NULL)
        g_ptr_array_add (run->missed, event);
      else if (!tell (run, event, error))
        {
          g_prefix_error (error, "At %" G_GINT64_FORMAT ": ", event->at / G_USEC_PER_SEC);
          return FALSE;
        }
    }

  return pass_time (run, run->scenario->length, TRUE, error);
}

/**
 * respite_simulate:
 * @scenario: a scenario as the contract describes it
 * @error: an error that names the member and what is allowed
 *
 * Lives through a scenario without any real time passing.
 *
 * Returns: (transfer full) (element-type utf8) (nullable): one line of JSON for each thing that happened, in order
 */
GPtrArray *
respite_simulate (JsonNode *scenario,
                  GError **error)
{
  g_autoptr (RespiteScenario) parsed = respite_scenario_new_from_json (scenario, error);
  g_auto (Run) run = { 0 };

  if (parsed == NULL)
    return NULL;

  run.scenario = parsed;
  run.set = g_object_ref (parsed->set);
  run.offset = parsed->start;
  run.now.zone = g_time_zone_ref (parsed->zone);
  run.missed = g_ptr_array_new ();
  run.lines = g_ptr_array_new_with_free_func (g_free);
  move_to (&run, 0);
  run.engine = respite_engine_new (run.set, &run.now);

  return run_events (&run, error) ? g_steal_pointer (&run.lines) : NULL;
}
