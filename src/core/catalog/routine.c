/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/routine.h"

#include <math.h>

#include "core/catalog/catalog-read.h"

#define STEP_SECONDS_MAX 3600
#define CADENCE_MAX 60
#define POSES_MAX 8

/* What lasts longer than a minute is a stretch of warmth or cold, of which there may be less, but not almost none. */
#define STRETCH_S 60
#define STRETCH_LEAST_S 30

struct _RespiteRoutine
{
  GObject parent_instance;

  char *id;
  char *title;
  char *summary;
  int seconds;
  gboolean desk;
  GStrv positions;
  GStrv equipment;
  char *equipment_text;
  char *effort;
  GStrv phases;
  char *stop;
  char *timer;
  GStrv items;
  GPtrArray *steps; /* (element-type RespiteRoutineStep) */
};

enum
{
  PROP_ID = 1,
  PROP_TITLE,
  PROP_SUMMARY,
  PROP_SECONDS,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (RespiteRoutine, respite_routine, G_TYPE_OBJECT)

static void
step_free (RespiteRoutineStep *step)
{
  g_free (step->cue);
  g_free (step->scene);
  g_strfreev (step->poses);
  g_free (step);
}

/* Circles that turn back half way are taken a little slower or quicker, so that none is cut off. */
static gboolean
fit_halves (RespiteRoutineStep *step)
{
  double half = step->seconds / 2.0, period = step->together + step->apart, rounds;

  if (!step->halves)
    return TRUE;
  if (!(period > 0) || g_strv_length (step->poses) % 2 != 0)
    return FALSE;

  rounds = MAX (1, round (half / period));
  step->together *= half / rounds / period;
  step->apart *= half / rounds / period;

  return TRUE;
}

static gboolean
read_step (RespiteRoutineStep *step,
           JsonObject *object,
           GError **error)
{
  gint64 seconds = 0;
  int together = 0, apart = 0;

  if (!respite_json_read_int (object, "seconds", 1, STEP_SECONDS_MAX, &seconds, error) ||
      !respite_catalog_read_text (object, "cue", &step->cue, error) ||
      !respite_catalog_read_text (object, "scene", &step->scene, error) ||
      !respite_catalog_read_words (object, "pose", &step->poses, error) ||
      !respite_catalog_read_pair (object, "cadence", CADENCE_MAX, &together, &apart, error) ||
      !respite_json_read_bool (object, "halves", &step->halves, error))
    return FALSE;

  step->seconds = (int) seconds;
  step->together = together;
  step->apart = apart;
  if (step->seconds > 0 && g_strv_length (step->poses) <= POSES_MAX && fit_halves (step))
    return TRUE;

  g_set_error_literal (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_VALUE,
                       "The step has no “seconds”, a “pose” of more than eight, or “halves” without a cadence or of odd number");
  return FALSE;
}

static gboolean
read_steps (RespiteRoutine *self,
            JsonObject *object,
            GError **error)
{
  JsonArray *list = NULL;
  int sum = 0;

  if (!respite_json_read_list (object, "steps", &list, error))
    return FALSE;

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    {
      RespiteRoutineStep *step = g_new0 (RespiteRoutineStep, 1);
      JsonNode *node = json_array_get_element (list, i);

      g_ptr_array_add (self->steps, step);
      if (!JSON_NODE_HOLDS_OBJECT (node) || !read_step (step, json_node_get_object (node), error))
        {
          if (error != NULL && *error == NULL)
            g_set_error_literal (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_VALUE, "It is not an object");
          g_prefix_error (error, "Step %u: ", i + 1);
          return FALSE;
        }
      sum += step->seconds;
    }

  if (sum > 0 && sum == self->seconds)
    return TRUE;

  g_set_error (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_VALUE,
               "Its steps last %d seconds together, and “seconds” is %d", sum, self->seconds);
  return FALSE;
}

static gboolean
read_all (RespiteRoutine *self,
          JsonObject *object,
          GError **error)
{
  gint64 seconds = 0;

  if (!respite_catalog_read_id (object, "id", &self->id, error) ||
      !respite_catalog_read_text (object, "title", &self->title, error) ||
      !respite_catalog_read_text (object, "summary", &self->summary, error) ||
      !respite_json_read_int (object, "seconds", 1, G_MAXINT, &seconds, error) ||
      !respite_json_read_bool (object, "desk", &self->desk, error) ||
      !respite_catalog_read_words (object, "positions", &self->positions, error) ||
      !respite_catalog_read_words (object, "equipment", &self->equipment, error) ||
      !respite_catalog_read_optional_text (object, "equipment_text", &self->equipment_text, error) ||
      !respite_catalog_read_id (object, "effort", &self->effort, error) ||
      !respite_catalog_read_words (object, "phases", &self->phases, error) ||
      !respite_catalog_read_optional_text (object, "stop", &self->stop, error) ||
      !respite_catalog_read_word (object, "timer", &self->timer, error) ||
      !respite_catalog_read_words (object, "items", &self->items, error))
    return FALSE;

  self->seconds = (int) seconds;

  return read_steps (self, object, error);
}

static void
respite_routine_get_property (GObject *object,
                              guint prop_id,
                              GValue *value,
                              GParamSpec *pspec)
{
  RespiteRoutine *self = RESPITE_ROUTINE (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;
    case PROP_SECONDS:
      g_value_set_int (value, self->seconds);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_routine_finalize (GObject *object)
{
  RespiteRoutine *self = RESPITE_ROUTINE (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->summary);
  g_strfreev (self->positions);
  g_strfreev (self->equipment);
  g_free (self->equipment_text);
  g_free (self->effort);
  g_strfreev (self->phases);
  g_free (self->stop);
  g_free (self->timer);
  g_strfreev (self->items);
  g_ptr_array_unref (self->steps);

  G_OBJECT_CLASS (respite_routine_parent_class)->finalize (object);
}

static void
respite_routine_class_init (RespiteRoutineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = respite_routine_get_property;
  object_class->finalize = respite_routine_finalize;

  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  props[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  props[PROP_SECONDS] = g_param_spec_int ("seconds", NULL, NULL, 0, G_MAXINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
respite_routine_init (RespiteRoutine *self)
{
  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) step_free);
}

/**
 * respite_routine_new_from_json:
 * @object: a record of the routines' file
 * @error: a #RespiteCatalogError or #RespiteJsonError that names the member
 *
 * Returns: (transfer full) (nullable): the routine, its texts in the person's language
 */
RespiteRoutine *
respite_routine_new_from_json (JsonObject *object,
                               GError **error)
{
  g_autoptr (RespiteRoutine) self = g_object_new (RESPITE_TYPE_ROUTINE, NULL);

  g_return_val_if_fail (object != NULL, NULL);

  if (!read_all (self, object, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * respite_routine_get_id:
 *
 * Returns: the stable id, a kebab-case word
 */
const char *
respite_routine_get_id (RespiteRoutine *self)
{
  g_return_val_if_fail (RESPITE_IS_ROUTINE (self), NULL);

  return self->id;
}

/**
 * respite_routine_get_title:
 *
 * Returns: its name, in the person's language
 */
const char *
respite_routine_get_title (RespiteRoutine *self)
{
  g_return_val_if_fail (RESPITE_IS_ROUTINE (self), NULL);

  return self->title;
}

/**
 * respite_routine_get_summary:
 *
 * Returns: what it does, in one line
 */
const char *
respite_routine_get_summary (RespiteRoutine *self)
{
  g_return_val_if_fail (RESPITE_IS_ROUTINE (self), NULL);

  return self->summary;
}

/**
 * respite_routine_get_seconds:
 *
 * Returns: how long all its steps last together
 */
int
respite_routine_get_seconds (RespiteRoutine *self)
{
  g_return_val_if_fail (RESPITE_IS_ROUTINE (self), 0);

  return self->seconds;
}

/**
 * respite_routine_get_desk:
 *
 * Returns: whether it can be done at a desk
 */
gboolean
respite_routine_get_desk (RespiteRoutine *self)
{
  g_return_val_if_fail (RESPITE_IS_ROUTINE (self), FALSE);

  return self->desk;
}

/**
 * respite_routine_get_positions:
 *
 * Returns: (array zero-terminated=1): words of the vocabulary's `position`
 */
const char *const *
respite_routine_get_positions (RespiteRoutine *self)
{
  g_return_val_if_fail (RESPITE_IS_ROUTINE (self), NULL);

  return (const char *const *) self->positions;
}

/**
 * respite_routine_get_equipment:
 *
 * Returns: (array zero-terminated=1): words of the vocabulary's `equipment`; empty where one needs nothing
 */
const char *const *
respite_routine_get_equipment (RespiteRoutine *self)
{
  g_return_val_if_fail (RESPITE_IS_ROUTINE (self), NULL);

  return (const char *const *) self->equipment;
}

/**
 * respite_routine_get_equipment_text:
 *
 * Returns: (nullable): what one needs, in words; %NULL where that is nothing
 */
const char *
respite_routine_get_equipment_text (RespiteRoutine *self)
{
  g_return_val_if_fail (RESPITE_IS_ROUTINE (self), NULL);

  return self->equipment_text;
}

/**
 * respite_routine_get_effort:
 *
 * Returns: a word of the vocabulary's `effort`
 */
const char *
respite_routine_get_effort (RespiteRoutine *self)
{
  g_return_val_if_fail (RESPITE_IS_ROUTINE (self), NULL);

  return self->effort;
}

/**
 * respite_routine_get_phases:
 *
 * Returns: (array zero-terminated=1): `A`, `S`, `R`, `P`, in this order
 */
const char *const *
respite_routine_get_phases (RespiteRoutine *self)
{
  g_return_val_if_fail (RESPITE_IS_ROUTINE (self), NULL);

  return (const char *const *) self->phases;
}

/**
 * respite_routine_get_stop:
 *
 * Returns: (nullable): when to stop, to be kept in sight; %NULL where nothing can go wrong
 */
const char *
respite_routine_get_stop (RespiteRoutine *self)
{
  g_return_val_if_fail (RESPITE_IS_ROUTINE (self), NULL);

  return self->stop;
}

/**
 * respite_routine_get_timer:
 *
 * Returns: (nullable): `heat` or `cold` where it times one of these; unsafe lengths are then refused
 */
const char *
respite_routine_get_timer (RespiteRoutine *self)
{
  g_return_val_if_fail (RESPITE_IS_ROUTINE (self), NULL);

  return self->timer;
}

/**
 * respite_routine_get_items:
 *
 * Returns: (array zero-terminated=1): ids of the items it puts into practice
 */
const char *const *
respite_routine_get_items (RespiteRoutine *self)
{
  g_return_val_if_fail (RESPITE_IS_ROUTINE (self), NULL);

  return (const char *const *) self->items;
}

/**
 * respite_routine_get_n_steps:
 *
 * Returns: how many steps it has, at least 1
 */
guint
respite_routine_get_n_steps (RespiteRoutine *self)
{
  g_return_val_if_fail (RESPITE_IS_ROUTINE (self), 0);

  return self->steps->len;
}

/**
 * respite_routine_get_step:
 * @index: from 0 up to one less than there are steps
 *
 * Returns: (transfer none): that step
 */
const RespiteRoutineStep *
respite_routine_get_step (RespiteRoutine *self,
                          guint index)
{
  g_return_val_if_fail (RESPITE_IS_ROUTINE (self), NULL);
  g_return_val_if_fail (index < self->steps->len, NULL);

  return g_ptr_array_index (self->steps, index);
}

static RespiteRoutineStep *
step_copy (const RespiteRoutineStep *step,
           int seconds)
{
  RespiteRoutineStep *copy = g_memdup2 (step, sizeof *step);

  copy->seconds = seconds;
  copy->cue = g_strdup (step->cue);
  copy->scene = g_strdup (step->scene);
  copy->poses = g_strdupv (step->poses);

  return copy;
}

/* All but the steps and how long they last. */
static RespiteRoutine *
copy_without_steps (RespiteRoutine *self)
{
  RespiteRoutine *copy = g_object_new (RESPITE_TYPE_ROUTINE, NULL);

  copy->id = g_strdup (self->id);
  copy->title = g_strdup (self->title);
  copy->summary = g_strdup (self->summary);
  copy->desk = self->desk;
  copy->positions = g_strdupv (self->positions);
  copy->equipment = g_strdupv (self->equipment);
  copy->equipment_text = g_strdup (self->equipment_text);
  copy->effort = g_strdup (self->effort);
  copy->phases = g_strdupv (self->phases);
  copy->stop = g_strdup (self->stop);
  copy->timer = g_strdup (self->timer);
  copy->items = g_strdupv (self->items);

  return copy;
}

static void
take_step (RespiteRoutine *self,
           RespiteRoutineStep *step)
{
  g_ptr_array_add (self->steps, step);
  self->seconds += step->seconds;
}

/**
 * respite_routine_shorten:
 * @seconds: how long it shall last
 *
 * A timer of another length. It begins as the whole does, so that the skin is looked at as soon, and ends as the whole
 * does; its last long stretch takes what is left in between.
 *
 * Returns: (transfer full) (nullable): the routine, with the same id; %NULL where it cannot be as short, or would be longer
 */
RespiteRoutine *
respite_routine_shorten (RespiteRoutine *self,
                         int seconds)
{
  g_autoptr (RespiteRoutine) shorter = NULL;
  guint last = 0;
  int left = seconds;

  g_return_val_if_fail (RESPITE_IS_ROUTINE (self), NULL);

  if (seconds >= self->seconds)
    return seconds == self->seconds ? g_object_ref (self) : NULL;

  for (guint i = 1; i < self->steps->len; i++)
    {
      if (respite_routine_get_step (self, i)->seconds > STRETCH_S)
        last = i;
    }
  for (guint i = last + 1; i < self->steps->len; i++)
    left -= respite_routine_get_step (self, i)->seconds;

  shorter = copy_without_steps (self);
  for (guint i = 0; i < last && left - respite_routine_get_step (self, i)->seconds >= STRETCH_LEAST_S; i++)
    {
      take_step (shorter, step_copy (respite_routine_get_step (self, i), respite_routine_get_step (self, i)->seconds));
      left -= respite_routine_get_step (self, i)->seconds;
    }
  if (shorter->steps->len == 0)
    return NULL;

  take_step (shorter, step_copy (respite_routine_get_step (self, last), left));
  for (guint i = last + 1; i < self->steps->len; i++)
    take_step (shorter, step_copy (respite_routine_get_step (self, i), respite_routine_get_step (self, i)->seconds));

  return g_steal_pointer (&shorter);
}
