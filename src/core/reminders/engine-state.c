/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/engine-private.h"

#include "core/base/json-file.h"
#include "core/base/json-read.h"

#define STATE_FORMAT "respite-agent"
#define STATE_VERSION 1

/* Far beyond any clock, and far enough from the ends for sums. */
#define TIME_MAX (G_MAXINT64 / 16)

/*
 * The state as JSON. Boot times are written as they are; when the engine is restored they are moved so that the time
 * since the stop is right, whatever the boot clock did in between.
 */

static void
put_time (JsonObject *object,
          const char *member,
          gint64 time)
{
  if (time != RESPITE_ENGINE_UNSET)
    json_object_set_int_member (object, member, time);
}

static gboolean
read_time (JsonObject *object,
           const char *member,
           gint64 shift,
           gint64 *time,
           GError **error)
{
  gint64 found = RESPITE_ENGINE_UNSET;

  if (!respite_json_read_int (object, member, -TIME_MAX, TIME_MAX, &found, error))
    return FALSE;
  if (found != RESPITE_ENGINE_UNSET)
    *time = found + shift;

  return TRUE;
}

static JsonObject *
save_entry (RespiteEngineEntry *entry)
{
  JsonObject *object = json_object_new ();
  RespiteReminder *reminder = entry->reminder;

  json_object_set_string_member (object, "id", respite_reminder_get_id (reminder));
  json_object_set_string_member (object, "kind", respite_reminder_kind_to_text (respite_reminder_get_kind (reminder)));
  json_object_set_string_member (object, "counts",
                                 respite_reminder_counts_to_text (respite_reminder_get_counts (reminder)));
  json_object_set_boolean_member (object, "enabled", respite_reminder_get_enabled (reminder));
  put_time (object, "from_active", entry->from_active);
  put_time (object, "from_boot", entry->from_boot);
  put_time (object, "snooze_until", entry->snooze_until);
  put_time (object, "due_since", entry->due_since);
  put_time (object, "shown_at", entry->shown_at);
  put_time (object, "away_from", entry->away_from);
  json_object_set_boolean_member (object, "held", entry->held);
  json_object_set_boolean_member (object, "rested", entry->rested);
  json_object_set_boolean_member (object, "live", entry->live);
  if (entry->waits != NULL)
    json_object_set_string_member (object, "waits", entry->waits);

  return object;
}

static JsonObject *
save_action (RespiteEngineAction *action)
{
  JsonObject *object = json_object_new ();
  JsonArray *ids = json_array_new ();

  for (guint i = 0; action->reminders[i] != NULL; i++)
    json_array_add_string_element (ids, action->reminders[i]);

  json_object_set_string_member (object, "action", respite_engine_action_kind_to_text (action->kind));
  json_object_set_int_member (object, "boot", action->boot);
  json_object_set_int_member (object, "real", action->real);
  json_object_set_int_member (object, "offset", action->offset);
  json_object_set_array_member (object, "reminders", ids);
  json_object_set_string_member (object, "reason", action->reason);

  return object;
}

static void
save_lists (RespiteEngine *self,
            JsonObject *object)
{
  JsonArray *entries = json_array_new ();
  JsonArray *drunk = json_array_new ();
  JsonArray *log = json_array_new ();

  for (guint i = 0; i < self->entries->len; i++)
    json_array_add_object_element (entries, save_entry (g_ptr_array_index (self->entries, i)));

  for (guint i = 0; i < self->drunk->len; i++)
    {
      RespiteDrunk *day = &g_array_index (self->drunk, RespiteDrunk, i);
      JsonObject *one = json_object_new ();

      json_object_set_int_member (one, "day", day->day);
      json_object_set_int_member (one, "ml", day->ml);
      json_array_add_object_element (drunk, one);
    }

  for (guint i = 0; i < self->log->len; i++)
    json_array_add_object_element (log, save_action (g_ptr_array_index (self->log, i)));

  json_object_set_array_member (object, "reminders", entries);
  json_object_set_array_member (object, "drunk", drunk);
  json_object_set_array_member (object, "log", log);
}

static gboolean
read_entry (RespiteEngineEntry *entry,
            JsonObject *object,
            gint64 shift,
            GError **error)
{
  const char *waits = NULL;

  if (!read_time (object, "from_active", 0, &entry->from_active, error)
      || !read_time (object, "from_boot", shift, &entry->from_boot, error)
      || !read_time (object, "snooze_until", shift, &entry->snooze_until, error)
      || !read_time (object, "due_since", shift, &entry->due_since, error)
      || !read_time (object, "shown_at", shift, &entry->shown_at, error)
      || !read_time (object, "away_from", shift, &entry->away_from, error)
      || !respite_json_read_bool (object, "held", &entry->held, error)
      || !respite_json_read_bool (object, "rested", &entry->rested, error)
      || !respite_json_read_bool (object, "live", &entry->live, error)
      || !respite_json_read_text (object, "waits", &waits, error))
    return FALSE;

  entry->waits = g_intern_string (waits);

  return TRUE;
}

/* Whether what was saved is about the reminder as it is now; one switched on or off meanwhile starts afresh. */
static gboolean
is_about (JsonObject *object,
          RespiteReminder *reminder)
{
  const char *kind = NULL, *counts = NULL;
  gboolean enabled = FALSE;

  return respite_json_read_text (object, "kind", &kind, NULL)
         && respite_json_read_text (object, "counts", &counts, NULL)
         && respite_json_read_bool (object, "enabled", &enabled, NULL)
         && g_strcmp0 (kind, respite_reminder_kind_to_text (respite_reminder_get_kind (reminder))) == 0
         && g_strcmp0 (counts, respite_reminder_counts_to_text (respite_reminder_get_counts (reminder))) == 0
         && enabled == respite_reminder_get_enabled (reminder);
}

/* A stop too short for a rest is no part of an absence: it then began so much later. */
static gboolean
restore_entry (RespiteEngine *self,
               JsonObject *object,
               gint64 shift,
               gint64 apart,
               gboolean was_present,
               GError **error)
{
  RespiteEngineEntry *entry;
  const char *id = NULL;

  if (!respite_json_read_text (object, "id", &id, error))
    return FALSE;

  entry = respite_engine_find (self, id);
  if (entry == NULL || !is_about (object, entry->reminder))
    return TRUE;
  if (!read_entry (entry, object, shift, error))
    return FALSE;

  if (was_present)
    entry->away_from = self->boot - apart;
  if (apart < RESPITE_ENGINE_SECONDS (respite_reminder_get_rest_s (entry->reminder)))
    entry->away_from += apart;

  return TRUE;
}

static gboolean
restore_action (RespiteEngine *self,
                JsonObject *object,
                gint64 shift,
                GError **error)
{
  g_autoptr (RespiteEngineAction) action = NULL;
  g_auto (GStrv) ids = NULL;
  RespiteEngineActionKind kind;
  const char *kind_text = NULL, *reason = NULL;
  gint64 boot = 0, real = 0, offset = 0;

  if (!respite_json_read_text (object, "action", &kind_text, error)
      || !respite_json_read_text (object, "reason", &reason, error)
      || !respite_json_read_int (object, "offset", -24 * 3600, 24 * 3600, &offset, error)
      || !read_time (object, "boot", shift, &boot, error)
      || !read_time (object, "real", 0, &real, error)
      || !respite_json_read_words (object, "reminders", &ids, error))
    return FALSE;

  if (respite_engine_action_kind_from_text (kind_text, &kind) && reason != NULL && ids != NULL && ids[0] != NULL)
    {
      action = respite_engine_action_new (kind, boot, real, (int) offset, (const char *const *) ids, reason);
      respite_engine_log (self, action);
    }

  return TRUE;
}

static gboolean
restore_day (RespiteEngine *self,
             JsonObject *object,
             GError **error)
{
  gint64 day = 0, ml = 0;

  if (!respite_json_read_int (object, "day", -G_MAXINT32, G_MAXINT32, &day, error)
      || !respite_json_read_int (object, "ml", 0, G_MAXINT32, &ml, error))
    return FALSE;

  respite_hydration_set_drunk (self->drunk, day, ml);

  return TRUE;
}

static gboolean
restore_lists (RespiteEngine *self,
               JsonObject *object,
               gint64 shift,
               gint64 apart,
               gboolean was_present,
               GError **error)
{
  static const char *const names[] = { "reminders", "drunk", "log" };

  for (guint n = 0; n < G_N_ELEMENTS (names); n++)
    {
      JsonArray *list = NULL;

      if (!respite_json_read_list (object, names[n], &list, error))
        return FALSE;

      for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
        {
          JsonNode *node = json_array_get_element (list, i);
          JsonObject *one = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
          gboolean good = one != NULL;

          if (good && n == 0)
            good = restore_entry (self, one, shift, apart, was_present, error);
          else if (good && n == 1)
            good = restore_day (self, one, error);
          else if (good)
            good = restore_action (self, one, shift, error);
          else
            respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_STATE, "“%s” is not a list of objects", names[n]);

          if (!good)
            return FALSE;
        }
    }

  return TRUE;
}

static gboolean
restore_flags (RespiteEngine *self,
               JsonObject *object,
               gint64 shift,
               GError **error)
{
  const char *away_reason = self->away_reason;

  if (!respite_json_read_text (object, "away_reason", &away_reason, error))
    return FALSE;
  self->away_reason = g_intern_string (away_reason);

  return respite_json_read_bool (object, "idle", &self->idle, error)
         && respite_json_read_bool (object, "locked", &self->locked, error)
         && respite_json_read_bool (object, "dnd", &self->dnd, error)
         && read_time (object, "active", 0, &self->active, error)
         && read_time (object, "last_shown", shift, &self->last_shown, error);
}

static gboolean
restore_pause (RespiteEngine *self,
               JsonObject *object,
               gint64 shift,
               GError **error)
{
  gint64 told = 0;

  /* The engine was made with the pause the file tells of; only where that has not changed, the state knows better. */
  if (!respite_json_read_int (object, "pause_told", -TIME_MAX, TIME_MAX, &told, error))
    return FALSE;
  if (told != respite_reminder_set_get_pause_until (self->set))
    return TRUE;

  self->pause_boot = RESPITE_ENGINE_UNSET;
  self->pause_real = RESPITE_ENGINE_UNSET;

  return respite_json_read_bool (object, "paused", &self->paused, error)
         && read_time (object, "pause_boot", shift, &self->pause_boot, error)
         && read_time (object, "pause_real", 0, &self->pause_real, error);
}

static gboolean
read_apart (JsonObject *object,
            const char *boot_id,
            const RespiteEngineNow *now,
            gint64 *apart,
            gint64 *shift,
            GError **error)
{
  const char *saved_id = NULL;
  gint64 boot = 0, real = 0;

  if (!respite_json_read_text (object, "boot_id", &saved_id, error)
      || !read_time (object, "boot", 0, &boot, error)
      || !read_time (object, "real", 0, &real, error))
    return FALSE;

  *apart = g_strcmp0 (saved_id, boot_id) == 0 ? now->boot - boot : now->real - real;
  *apart = MAX (*apart, 0);
  *shift = now->boot - *apart - boot;

  return TRUE;
}

static gboolean
restore (RespiteEngine *self,
         JsonObject *object,
         const char *boot_id,
         const RespiteEngineNow *now,
         GError **error)
{
  gint64 apart, shift;
  gboolean was_present;

  if (!respite_json_check_header (object, STATE_FORMAT, STATE_VERSION, error)
      || !read_apart (object, boot_id, now, &apart, &shift, error)
      || !restore_flags (self, object, shift, error)
      || !restore_pause (self, object, shift, error))
    return FALSE;

  for (guint i = 0; i < self->entries->len; i++)
    respite_engine_start_afresh (self, g_ptr_array_index (self->entries, i));

  was_present = respite_engine_is_present (self);
  if (!respite_json_read_bool (object, "present", &was_present, error)
      || !restore_lists (self, object, shift, apart, was_present, error))
    return FALSE;

  if (respite_engine_is_present (self))
    {
      if (was_present)
        self->away_reason = RESPITE_REASON_STOPPED;
      respite_engine_end_absence (self);
    }

  return TRUE;
}

/**
 * respite_engine_save:
 * @boot_id: what tells this run of the boot clock from any other
 * @now: when the engine stops, or may be stopped without a further word
 *
 * What came due before @now is lived through first; fetch it with respite_engine_take_actions(). What is due at this
 * very moment is left to the next start.
 *
 * Returns: (transfer full): the state, an object for a file of its own
 */
JsonNode *
respite_engine_save (RespiteEngine *self,
                     const char *boot_id,
                     const RespiteEngineNow *now)
{
  JsonObject *object = json_object_new ();
  JsonNode *root;

  respite_engine_catch_up (self, now);

  json_object_set_string_member (object, "format", STATE_FORMAT);
  json_object_set_int_member (object, "version", STATE_VERSION);
  json_object_set_string_member (object, "boot_id", boot_id);
  json_object_set_int_member (object, "boot", self->boot);
  json_object_set_int_member (object, "real", self->boot + self->offset);
  json_object_set_boolean_member (object, "present", respite_engine_is_present (self));
  json_object_set_boolean_member (object, "idle", self->idle);
  json_object_set_boolean_member (object, "locked", self->locked);
  json_object_set_boolean_member (object, "dnd", self->dnd);
  json_object_set_string_member (object, "away_reason", self->away_reason);
  json_object_set_int_member (object, "active", self->active);
  put_time (object, "last_shown", self->last_shown);
  json_object_set_boolean_member (object, "paused", self->paused);
  put_time (object, "pause_boot", self->pause_boot);
  put_time (object, "pause_real", self->pause_real);
  json_object_set_int_member (object, "pause_told", respite_reminder_set_get_pause_until (self->set));
  save_lists (self, object);

  root = json_node_alloc ();
  json_node_init_object (root, object);
  json_object_unref (object);

  return root;
}

/**
 * respite_engine_restore:
 * @set: the reminders as they are now
 * @state: what respite_engine_save() gave
 * @boot_id: what tells this run of the boot clock from any other; where it is another than at the save, the wall clock
 *   says how long the engine was stopped
 * @now: the time
 * @error: %RESPITE_REMINDER_ERROR_STATE or a #RespiteJsonError
 *
 * Goes on where the engine stopped. Its word on presence and do-not-disturb holds until the desktop is heard, so tell
 * it what the desktop says right after.
 *
 * Returns: (transfer full) (nullable): the engine
 */
RespiteEngine *
respite_engine_restore (RespiteReminderSet *set,
                        JsonNode *state,
                        const char *boot_id,
                        const RespiteEngineNow *now,
                        GError **error)
{
  g_autoptr (RespiteEngine) self = respite_engine_new (set, now);

  if (!JSON_NODE_HOLDS_OBJECT (state))
    {
      respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_STATE, "The state is not an object");
      return NULL;
    }

  return restore (self, json_node_get_object (state), boot_id, now, error) ? g_steal_pointer (&self) : NULL;
}
