/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "agent/engine-driver.h"

#include <glib/gstdio.h>

#include "core/base/data-folder.h"
#include "core/base/json-file.h"
#include "core/base/json-write.h"

#define BOOT_ID_FILE "/proc/sys/kernel/random/boot_id"

struct _RespiteEngineDriver
{
  RespiteEngine *engine;
  GFile *state_file;
  RespiteClock *clock;
  RespiteWaker *waker;
  GTimeZone *zone;
  char *boot_id;
};

static char *
read_boot_id (void)
{
  char *id = NULL;

  if (!g_file_get_contents (BOOT_ID_FILE, &id, NULL, NULL))
    return g_strdup ("");

  return g_strstrip (id);
}

static RespiteEngineNow
get_now (RespiteEngineDriver *self)
{
  g_clear_pointer (&self->zone, g_time_zone_unref);
  self->zone = respite_clock_dup_zone (self->clock);

  return (RespiteEngineNow) {
    .real = respite_clock_get_real_time (self->clock),
    .boot = respite_clock_get_boot_time (self->clock),
    .zone = self->zone,
  };
}

/* Where nothing announced the sleep, what the two clocks have drifted apart tells of it. */
static RespiteEngineNow
note_sleep (RespiteEngineDriver *self)
{
  const RespiteEngineInput asleep = { .kind = RESPITE_ENGINE_SLEEP };
  const RespiteEngineInput awake = { .kind = RESPITE_ENGINE_WAKE };
  gint64 slept = self->waker != NULL ? respite_waker_take_slept (self->waker) : 0;
  RespiteEngineNow now = get_now (self);
  RespiteEngineNow before = now;

  if (slept > 0)
    {
      before.real -= slept;
      before.boot -= slept;
      respite_engine_input (self->engine, &asleep, &before, NULL);
      respite_engine_input (self->engine, &awake, &now, NULL);
    }

  return now;
}

static RespiteEngine *
restore (RespiteEngineDriver *self,
         RespiteReminderSet *set,
         const RespiteEngineNow *now,
         GError **error)
{
  g_autofree char *text = NULL;
  g_autoptr (JsonNode) state = NULL;
  gsize length;

  text = respite_json_file_read (self->state_file, &length, NULL, error);
  if (text != NULL)
    state = respite_json_parse (text, length, error);

  return state != NULL ? respite_engine_restore (set, state, self->boot_id, now, error) : NULL;
}

/* What is there is put beside, not written over: it may be a newer agent's. */
static void
set_aside (RespiteEngineDriver *self,
           const GError *reason,
           GError **error)
{
  const char *path = g_file_peek_path (self->state_file);
  g_autofree char *aside = g_strconcat (path, ".unreadable", NULL);

  if (g_rename (path, aside) == 0)
    g_set_error (error, reason->domain, reason->code,
                 "The state of the reminders could not be read and was put aside as %s; every interval begins afresh. %s",
                 aside, reason->message);
  else
    g_propagate_error (error, g_error_copy (reason));
}

/* A state that cannot be used is no loss worth stopping for: every interval begins afresh. */
static RespiteEngine *
load (RespiteEngineDriver *self,
      RespiteReminderSet *set,
      GError **error)
{
  RespiteEngineNow now = get_now (self);
  g_autoptr (GError) reason = NULL;
  RespiteEngine *engine = restore (self, set, &now, &reason);

  if (engine != NULL)
    return engine;

  if (!g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    set_aside (self, reason, error);

  return respite_engine_new (set, &now);
}

/**
 * respite_engine_driver_new:
 * @set: the reminders
 * @state_file: where respite_engine_driver_save() put the state, if ever
 * @clock: the time
 * @waker: (nullable): what wakes the agent
 * @error: (out) (optional): why the state could not be used, which is no reason to stop
 *
 * Returns: (transfer full): an engine that goes on where it stopped, or afresh where there is no state to go on from
 */
RespiteEngineDriver *
respite_engine_driver_new (RespiteReminderSet *set,
                           GFile *state_file,
                           RespiteClock *clock,
                           RespiteWaker *waker,
                           GError **error)
{
  RespiteEngineDriver *self = g_new0 (RespiteEngineDriver, 1);

  self->state_file = g_object_ref (state_file);
  self->clock = g_object_ref (clock);
  g_set_object (&self->waker, waker);
  self->boot_id = read_boot_id ();
  self->engine = load (self, set, error);

  return self;
}

void
respite_engine_driver_free (RespiteEngineDriver *self)
{
  respite_engine_free (self->engine);
  g_object_unref (self->state_file);
  g_object_unref (self->clock);
  g_clear_object (&self->waker);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_free (self->boot_id);
  g_free (self);
}

/**
 * respite_engine_driver_get_engine:
 *
 * Returns: (transfer none): the engine, to ask how things stand
 */
RespiteEngine *
respite_engine_driver_get_engine (RespiteEngineDriver *self)
{
  return self->engine;
}

/**
 * respite_engine_driver_input:
 * @error: see respite_engine_input()
 *
 * Tells the engine what happens now; respite_engine_driver_advance() says what follows.
 *
 * Returns: whether it was taken in
 */
gboolean
respite_engine_driver_input (RespiteEngineDriver *self,
                             const RespiteEngineInput *input,
                             GError **error)
{
  RespiteEngineNow now = note_sleep (self);

  return respite_engine_input (self->engine, input, &now, error);
}

void
respite_engine_driver_set_reminders (RespiteEngineDriver *self,
                                     RespiteReminderSet *set)
{
  RespiteEngineNow now = note_sleep (self);

  respite_engine_set_reminders (self->engine, set, &now);
}

/**
 * respite_engine_driver_set_drunk:
 * @ml: all that was drunk today
 * @last_real: when it was last, in microseconds since 1970; 0 for never
 */
void
respite_engine_driver_set_drunk (RespiteEngineDriver *self,
                                 gint64 ml,
                                 gint64 last_real)
{
  RespiteEngineNow now = note_sleep (self);

  respite_engine_set_drunk (self->engine, ml, last_real, &now);
}

/**
 * respite_engine_driver_advance:
 *
 * Returns: (transfer container) (element-type RespiteEngineAction): what is decided by now
 */
GPtrArray *
respite_engine_driver_advance (RespiteEngineDriver *self)
{
  RespiteEngineNow now = note_sleep (self);

  return respite_engine_advance (self->engine, &now);
}

/**
 * respite_engine_driver_save:
 * @error: why it is not on the disk
 *
 * Blocks for as long as the disk takes with one small file.
 *
 * Returns: whether the state is safe
 */
gboolean
respite_engine_driver_save (RespiteEngineDriver *self,
                            GError **error)
{
  RespiteEngineNow now = get_now (self);
  g_autoptr (GFile) folder = g_file_get_parent (self->state_file);
  g_autoptr (JsonNode) state = respite_engine_save (self->engine, self->boot_id, &now);
  g_autofree char *text = respite_json_to_text (state);

  return respite_folder_ensure (folder, error) && respite_json_file_save (self->state_file, text, error);
}

/**
 * respite_engine_driver_get_next_wake:
 *
 * Returns: the boot time at which the engine has to be looked after, in microseconds; 0 when nothing comes due by
 *   itself
 */
gint64
respite_engine_driver_get_next_wake (RespiteEngineDriver *self)
{
  gint64 next = respite_engine_next_wakeup (self->engine);

  return next != RESPITE_ENGINE_NEVER ? next : 0;
}

/**
 * respite_engine_driver_arm:
 *
 * Sets the one timer to the next moment.
 */
void
respite_engine_driver_arm (RespiteEngineDriver *self)
{
  if (self->waker != NULL)
    respite_waker_set (self->waker, respite_engine_driver_get_next_wake (self));
}

void
respite_engine_driver_disarm (RespiteEngineDriver *self)
{
  if (self->waker != NULL)
    respite_waker_set (self->waker, 0);
}
