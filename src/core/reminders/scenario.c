/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/scenario.h"

#include "core/base/json-read.h"
#include "core/base/time-text.h"

#define LENGTH_MAX_S (G_GINT64_CONSTANT (10) * 366 * 24 * 60 * 60)
#define EVENTS_MAX 1000000
#define MOMENTS_MAX 2000000

typedef enum
{
  NEEDS_NOTHING,
  NEEDS_STEP,
  NEEDS_ZONE,
  MAY_HAVE_SPAN,
  MAY_HAVE_DOWN,
  NEEDS_REMINDER,
  NEEDS_ANSWER,
  NEEDS_DRINK,
} Needs;

static const struct
{
  const char *name;
  RespiteEventKind kind;
  RespiteEngineInputKind input;
  Needs needs;
} doings[] = {
  { "away", RESPITE_EVENT_INPUT, RESPITE_ENGINE_AWAY, NEEDS_NOTHING },
  { "back", RESPITE_EVENT_INPUT, RESPITE_ENGINE_BACK, NEEDS_NOTHING },
  { "lock", RESPITE_EVENT_INPUT, RESPITE_ENGINE_LOCK, NEEDS_NOTHING },
  { "unlock", RESPITE_EVENT_INPUT, RESPITE_ENGINE_UNLOCK, NEEDS_NOTHING },
  { "sleep", RESPITE_EVENT_INPUT, RESPITE_ENGINE_SLEEP, NEEDS_NOTHING },
  { "wake", RESPITE_EVENT_INPUT, RESPITE_ENGINE_WAKE, NEEDS_NOTHING },
  { "dnd-on", RESPITE_EVENT_INPUT, RESPITE_ENGINE_DND_ON, NEEDS_NOTHING },
  { "dnd-off", RESPITE_EVENT_INPUT, RESPITE_ENGINE_DND_OFF, NEEDS_NOTHING },
  { "pause", RESPITE_EVENT_INPUT, RESPITE_ENGINE_PAUSE, MAY_HAVE_SPAN },
  { "resume", RESPITE_EVENT_INPUT, RESPITE_ENGINE_RESUME, NEEDS_NOTHING },
  { "answer", RESPITE_EVENT_INPUT, RESPITE_ENGINE_ANSWER, NEEDS_ANSWER },
  { "drink", RESPITE_EVENT_INPUT, RESPITE_ENGINE_DRINK, NEEDS_DRINK },
  { "remind", RESPITE_EVENT_INPUT, RESPITE_ENGINE_REMIND, NEEDS_REMINDER },
  { "clock-step", RESPITE_EVENT_CLOCK_STEP, 0, NEEDS_STEP },
  { "zone", RESPITE_EVENT_ZONE, 0, NEEDS_ZONE },
  { "restart", RESPITE_EVENT_RESTART, 0, MAY_HAVE_DOWN },
  { "enable", RESPITE_EVENT_ENABLE, 0, NEEDS_REMINDER },
  { "disable", RESPITE_EVENT_DISABLE, 0, NEEDS_REMINDER },
};

static gboolean
refuse_missing (const char *member,
                GError **error)
{
  return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_SCENARIO, "“%s” is missing", member);
}

/* A whole number that must be there, in seconds, as microseconds. */
static gboolean
read_seconds (JsonObject *object,
              const char *member,
              gint64 min,
              gint64 *value,
              GError **error)
{
  gint64 found = G_MININT64;

  if (!respite_json_read_int (object, member, min, LENGTH_MAX_S, &found, error))
    return FALSE;
  if (found == G_MININT64)
    return refuse_missing (member, error);

  *value = found * G_USEC_PER_SEC;

  return TRUE;
}

static gboolean
read_zone (JsonObject *object,
           GTimeZone **zone,
           GError **error)
{
  const char *name = NULL;

  if (!respite_json_read_text (object, "tz", &name, error))
    return FALSE;
  if (name == NULL)
    return TRUE;

  *zone = g_time_zone_new_identifier (name);

  return *zone != NULL
         || respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_SCENARIO,
                                     "“tz” is “%s”; allowed are names of zones such as Europe/Berlin", name);
}

static gboolean
read_reminder (JsonObject *object,
               RespiteReminderSet *set,
               RespiteScenarioEvent *event,
               GError **error)
{
  const char *id = NULL;

  if (!respite_json_read_text (object, "reminder", &id, error))
    return FALSE;
  if (id == NULL)
    return refuse_missing ("reminder", error);
  if (respite_reminder_set_lookup (set, id) == NULL)
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_SCENARIO, "There is no reminder “%s”", id);

  event->reminder = g_strdup (id);
  event->input.reminder = event->reminder;

  return TRUE;
}

static gboolean
read_answer (JsonObject *object,
             RespiteScenarioEvent *event,
             GError **error)
{
  const char *text = NULL;

  if (!respite_json_read_text (object, "answer", &text, error))
    return FALSE;
  if (text == NULL)
    return refuse_missing ("answer", error);

  return respite_engine_answer_from_text (text, &event->input.answer, error);
}

static gboolean
read_needs (JsonObject *object,
            Needs needs,
            RespiteReminderSet *set,
            RespiteScenarioEvent *event,
            GError **error)
{
  switch (needs)
    {
    case NEEDS_STEP:
      return read_seconds (object, "by_s", -LENGTH_MAX_S, &event->by, error);
    case NEEDS_ZONE:
      return read_zone (object, &event->zone, error) && (event->zone != NULL || refuse_missing ("tz", error));
    case MAY_HAVE_SPAN:
      return !json_object_has_member (object, "for_s")
             || read_seconds (object, "for_s", 1, &event->input.duration, error);
    case MAY_HAVE_DOWN:
      return !json_object_has_member (object, "down_s") || read_seconds (object, "down_s", 0, &event->by, error);
    case NEEDS_REMINDER:
      return read_reminder (object, set, event, error);
    case NEEDS_ANSWER:
      return read_reminder (object, set, event, error) && read_answer (object, event, error);
    case NEEDS_DRINK:
      return respite_json_read_int (object, "ml", 1, 10000, &event->input.ml, error)
             && (event->input.ml > 0 || refuse_missing ("ml", error));
    case NEEDS_NOTHING:
    default:
      return TRUE;
    }
}

static gboolean
read_doing (JsonObject *object,
            RespiteReminderSet *set,
            RespiteScenarioEvent *event,
            GError **error)
{
  const char *name = NULL;

  if (!read_seconds (object, "t", 0, &event->at, error)
      || !respite_json_read_text (object, "do", &name, error))
    return FALSE;
  if (name == NULL)
    return refuse_missing ("do", error);

  for (guint i = 0; i < G_N_ELEMENTS (doings); i++)
    {
      if (g_str_equal (doings[i].name, name))
        {
          event->kind = doings[i].kind;
          event->input.kind = doings[i].input;
          return read_needs (object, doings[i].needs, set, event, error);
        }
    }

  return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_SCENARIO,
                                  "“do” is “%s”; allowed are away, back, lock, unlock, sleep, wake, dnd-on, dnd-off, "
                                  "pause, resume, answer, drink, remind, clock-step, zone, restart, enable and disable",
                                  name);
}

static void
event_free (RespiteScenarioEvent *event)
{
  g_clear_pointer (&event->reminder, g_free);
  g_clear_pointer (&event->zone, g_time_zone_unref);
  g_free (event);
}

static int
compare_events (gconstpointer one,
                gconstpointer other)
{
  const RespiteScenarioEvent *first = *(RespiteScenarioEvent *const *) one;
  const RespiteScenarioEvent *second = *(RespiteScenarioEvent *const *) other;

  return (first->at > second->at) - (first->at < second->at);
}

static gboolean
read_events (RespiteScenario *self,
             JsonObject *object,
             GError **error)
{
  JsonArray *list = NULL;
  guint n_events;

  if (!respite_json_read_list (object, "events", &list, error))
    return FALSE;

  n_events = list != NULL ? json_array_get_length (list) : 0;
  if (n_events > EVENTS_MAX)
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_SCENARIO,
                                    "There are %u events; allowed are %d", n_events, EVENTS_MAX);

  for (guint i = 0; i < n_events; i++)
    {
      JsonNode *node = json_array_get_element (list, i);
      RespiteScenarioEvent *event = g_new0 (RespiteScenarioEvent, 1);

      g_ptr_array_add (self->events, event);
      if (!JSON_NODE_HOLDS_OBJECT (node))
        respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_SCENARIO, "It is not an object");
      if (!JSON_NODE_HOLDS_OBJECT (node) || !read_doing (json_node_get_object (node), self->set, event, error))
        {
          g_prefix_error (error, "Event %u: ", i + 1);
          return FALSE;
        }
    }

  /* GPtrArray's sort keeps the order of equals. */
  g_ptr_array_sort (self->events, compare_events);

  return TRUE;
}

static gboolean
read_start (RespiteScenario *self,
            JsonObject *object,
            GError **error)
{
  g_autoptr (GDateTime) start = NULL;
  const char *text = NULL;

  if (!respite_json_read_text (object, "start", &text, error))
    return FALSE;
  if (text == NULL)
    return refuse_missing ("start", error);

  start = respite_time_parse (text, error);
  if (start == NULL)
    {
      g_prefix_error (error, "“start”: ");
      return FALSE;
    }

  self->start = g_date_time_to_unix (start) * G_USEC_PER_SEC;
  if (self->zone == NULL)
    self->zone = g_time_zone_ref (g_date_time_get_timezone (start));

  return TRUE;
}

static gboolean
read_set (RespiteScenario *self,
          JsonObject *object,
          GError **error)
{
  JsonObject *found = NULL;

  if (!respite_json_read_object (object, "reminders", &found, error))
    return FALSE;
  if (found == NULL)
    return refuse_missing ("reminders", error);

  self->set = respite_reminder_set_new_from_json (json_object_get_member (object, "reminders"), error);
  if (self->set != NULL && *respite_reminder_set_get_problems (self->set) != NULL)
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_SCENARIO, "%s",
                                    *respite_reminder_set_get_problems (self->set));

  return self->set != NULL;
}

/* Ten years of every second would fill the memory before anybody reads a line of them. */
static gboolean
check_extent (RespiteScenario *self,
              GError **error)
{
  gint64 moments = 0;

  for (guint i = 0; i < respite_reminder_set_get_n_reminders (self->set); i++)
    moments += self->length / G_USEC_PER_SEC
               / respite_reminder_get_every_s (respite_reminder_set_get_reminder (self->set, i));

  if (moments > MOMENTS_MAX)
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_SCENARIO,
                                    "With this “length_s” and these “every_s” something may come due %" G_GINT64_FORMAT
                                    " times; allowed are %d",
                                    moments, MOMENTS_MAX);

  return TRUE;
}

/**
 * respite_scenario_new_from_json:
 * @root: a scenario as the contract describes it; `enable`, `disable` and `remind` with a `reminder` are events too
 * @error: an error that names the member and what is allowed
 *
 * Returns: (transfer full) (nullable): the scenario
 */
RespiteScenario *
respite_scenario_new_from_json (JsonNode *root,
                                GError **error)
{
  g_autoptr (RespiteScenario) self = g_new0 (RespiteScenario, 1);
  JsonObject *object;

  self->events = g_ptr_array_new_with_free_func ((GDestroyNotify) event_free);
  if (!JSON_NODE_HOLDS_OBJECT (root))
    {
      respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_SCENARIO, "The scenario is not an object");
      return NULL;
    }

  object = json_node_get_object (root);
  if (!read_zone (object, &self->zone, error)
      || !read_start (self, object, error)
      || !read_seconds (object, "length_s", 0, &self->length, error)
      || !read_set (self, object, error)
      || !check_extent (self, error)
      || !read_events (self, object, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * respite_scenario_free:
 * @self: (transfer full): a scenario
 */
void
respite_scenario_free (RespiteScenario *self)
{
  g_clear_object (&self->set);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_clear_pointer (&self->events, g_ptr_array_unref);
  g_free (self);
}
