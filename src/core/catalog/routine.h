/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_ROUTINE (respite_routine_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRoutine, respite_routine, RESPITE, ROUTINE, GObject)

/**
 * RespiteRoutineStep:
 * @seconds: how long it lasts, 1 to 3600
 * @cue: what to do, in the person's language
 * @scene: what a picture of it shows, in the person's language; fit for a screen reader
 * @poses: (array zero-terminated=1): ids of the pose the figure stands in, of the two it moves between, or of up to eight
 *   that it goes through in turn; may be empty
 * @together: seconds from the first pose to the second, for a movement that repeats; 0 where the step has no cadence
 * @apart: seconds back again
 * @halves: whether the first half of the poses takes the first half of the time and the rest the rest, as for circles one
 *   way and then the other; whole rounds then fit into each half
 *
 * One step of a routine. A value that never changes; the routine owns it and all that it holds.
 */
typedef struct
{
  int seconds;
  char *cue;
  char *scene;
  GStrv poses;
  double together;
  double apart;
  gboolean halves;
} RespiteRoutineStep;

/**
 * RespiteRoutine:
 *
 * A guided routine. It never changes, and all that its getters return belongs to it and lives as long as it does.
 *
 * Readable properties, for lists and templates: `id`, `title`, `summary`, `seconds`.
 */
RespiteRoutine *respite_routine_new_from_json (JsonObject *object,
                                               GError **error);
const char *respite_routine_get_id (RespiteRoutine *self);
const char *respite_routine_get_title (RespiteRoutine *self);
const char *respite_routine_get_summary (RespiteRoutine *self);
int respite_routine_get_seconds (RespiteRoutine *self);
gboolean respite_routine_get_desk (RespiteRoutine *self);
const char *const *respite_routine_get_positions (RespiteRoutine *self);
const char *const *respite_routine_get_equipment (RespiteRoutine *self);
const char *respite_routine_get_equipment_text (RespiteRoutine *self);
const char *respite_routine_get_effort (RespiteRoutine *self);
const char *const *respite_routine_get_phases (RespiteRoutine *self);
const char *respite_routine_get_stop (RespiteRoutine *self);
const char *respite_routine_get_timer (RespiteRoutine *self);
const char *const *respite_routine_get_items (RespiteRoutine *self);
guint respite_routine_get_n_steps (RespiteRoutine *self);
const RespiteRoutineStep *respite_routine_get_step (RespiteRoutine *self,
                                                    guint index);
RespiteRoutine *respite_routine_shorten (RespiteRoutine *self,
                                         int seconds);

G_END_DECLS
