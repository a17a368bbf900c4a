/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-marks.h"

struct _RespiteRemedyMarks
{
  GObject parent_instance;

  RespiteRemediesStore *store;
  GSignalGroup *store_signals;
  char *id;

  /* What was told last; the store may have been asked for another meanwhile. */
  gboolean favourite;
  gboolean hidden;
};

enum
{
  PROP_FAVOURITE = 1,
  PROP_HIDDEN,
  N_PROPS
};

enum
{
  HID,
  FAILED,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteRemedyMarks, respite_remedy_marks, G_TYPE_OBJECT)

static void
look (RespiteRemedyMarks *self)
{
  gboolean known = self->store != NULL && self->id != NULL;
  gboolean favourite = known && respite_remedies_store_is_favourite (self->store, self->id);
  gboolean hidden = known && respite_remedies_store_is_hidden (self->store, self->id);

  if (self->favourite != favourite)
    {
      self->favourite = favourite;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FAVOURITE]);
    }
  if (self->hidden != hidden)
    {
      self->hidden = hidden;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HIDDEN]);
    }
}

static void
changed_cb (GObject *store,
            GAsyncResult *result,
            gpointer data)
{
  g_autoptr (RespiteRemedyMarks) self = data;
  g_autoptr (GError) error = NULL;

  if (!respite_remedies_store_change_finish (RESPITE_REMEDIES_STORE (store), result, &error))
    g_signal_emit (self, signals[FAILED], 0, error);
}

static void
respite_remedy_marks_get_property (GObject *object,
                                   guint prop_id,
                                   GValue *value,
                                   GParamSpec *pspec)
{
  RespiteRemedyMarks *self = RESPITE_REMEDY_MARKS (object);

  switch (prop_id)
    {
    case PROP_FAVOURITE:
      g_value_set_boolean (value, self->favourite);
      break;
    case PROP_HIDDEN:
      g_value_set_boolean (value, self->hidden);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_remedy_marks_set_property (GObject *object,
                                   guint prop_id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  RespiteRemedyMarks *self = RESPITE_REMEDY_MARKS (object);

  switch (prop_id)
    {
    case PROP_FAVOURITE:
      respite_remedy_marks_set_favourite (self, g_value_get_boolean (value));
      break;
    case PROP_HIDDEN:
      respite_remedy_marks_set_hidden (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_remedy_marks_dispose (GObject *object)
{
  RespiteRemedyMarks *self = RESPITE_REMEDY_MARKS (object);

  g_clear_object (&self->store_signals);
  g_clear_object (&self->store);
  g_clear_pointer (&self->id, g_free);

  G_OBJECT_CLASS (respite_remedy_marks_parent_class)->dispose (object);
}

static void
respite_remedy_marks_class_init (RespiteRemedyMarksClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = respite_remedy_marks_get_property;
  object_class->set_property = respite_remedy_marks_set_property;
  object_class->dispose = respite_remedy_marks_dispose;

  props[PROP_FAVOURITE] = g_param_spec_boolean ("favourite", NULL, NULL, FALSE, flags);
  props[PROP_HIDDEN] = g_param_spec_boolean ("hidden", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * RespiteRemedyMarks::hid:
   * @id: the remedy that is being hidden
   *
   * The person hid a remedy, and may think better of it.
   */
  signals[HID] = g_signal_new ("hid", RESPITE_TYPE_REMEDY_MARKS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                               G_TYPE_STRING);
  /**
   * RespiteRemedyMarks::failed:
   * @error: why a mark could not be written
   */
  signals[FAILED] = g_signal_new ("failed", RESPITE_TYPE_REMEDY_MARKS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
respite_remedy_marks_init (RespiteRemedyMarks *self)
{
  self->store_signals = g_signal_group_new (RESPITE_TYPE_REMEDIES_STORE);
  g_signal_group_connect_swapped (self->store_signals, "changed", G_CALLBACK (look), self);
}

/**
 * respite_remedy_marks_new:
 *
 * Returns: (transfer full): the marks of no remedy yet
 */
RespiteRemedyMarks *
respite_remedy_marks_new (void)
{
  return g_object_new (RESPITE_TYPE_REMEDY_MARKS, NULL);
}

/**
 * respite_remedy_marks_set_store:
 * @store: (nullable): where marks are kept
 */
void
respite_remedy_marks_set_store (RespiteRemedyMarks *self,
                                RespiteRemediesStore *store)
{
  g_return_if_fail (RESPITE_IS_REMEDY_MARKS (self));

  if (!g_set_object (&self->store, store))
    return;

  g_signal_group_set_target (self->store_signals, store);
  look (self);
}

/**
 * respite_remedy_marks_set_remedy:
 * @id: (nullable): the remedy whose marks they are
 */
void
respite_remedy_marks_set_remedy (RespiteRemedyMarks *self,
                                 const char *id)
{
  g_return_if_fail (RESPITE_IS_REMEDY_MARKS (self));

  g_free (self->id);
  self->id = g_strdup (id);
  look (self);
}

gboolean
respite_remedy_marks_get_favourite (RespiteRemedyMarks *self)
{
  g_return_val_if_fail (RESPITE_IS_REMEDY_MARKS (self), FALSE);

  return self->favourite;
}

void
respite_remedy_marks_set_favourite (RespiteRemedyMarks *self,
                                    gboolean favourite)
{
  g_return_if_fail (RESPITE_IS_REMEDY_MARKS (self));

  favourite = !!favourite;
  if (self->favourite == favourite || self->store == NULL || self->id == NULL)
    return;

  respite_remedies_store_set_favourite_async (self->store, self->id, favourite, NULL, changed_cb, g_object_ref (self));
}

gboolean
respite_remedy_marks_get_hidden (RespiteRemedyMarks *self)
{
  g_return_val_if_fail (RESPITE_IS_REMEDY_MARKS (self), FALSE);

  return self->hidden;
}

void
respite_remedy_marks_set_hidden (RespiteRemedyMarks *self,
                                 gboolean hidden)
{
  g_return_if_fail (RESPITE_IS_REMEDY_MARKS (self));

  hidden = !!hidden;
  if (self->hidden == hidden || self->store == NULL || self->id == NULL)
    return;

  respite_remedies_store_set_hidden_async (self->store, self->id, hidden, NULL, changed_cb, g_object_ref (self));
  if (hidden)
    g_signal_emit (self, signals[HID], 0, self->id);
}

/**
 * respite_remedy_marks_show_again:
 * @id: a remedy that was hidden, whichever is looked at by now
 */
void
respite_remedy_marks_show_again (RespiteRemedyMarks *self,
                                 const char *id)
{
  g_return_if_fail (RESPITE_IS_REMEDY_MARKS (self));
  g_return_if_fail (id != NULL);

  if (self->store != NULL)
    respite_remedies_store_set_hidden_async (self->store, id, FALSE, NULL, changed_cb, g_object_ref (self));
}

/**
 * respite_remedy_marks_new_actions:
 *
 * Returns: (transfer full): the actions `favourite` and `hidden`, which turn the one and the other round
 */
GSimpleActionGroup *
respite_remedy_marks_new_actions (RespiteRemedyMarks *self)
{
  static const char *const names[] = { "favourite", "hidden" };
  GSimpleActionGroup *group;

  g_return_val_if_fail (RESPITE_IS_REMEDY_MARKS (self), NULL);

  group = g_simple_action_group_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GPropertyAction) action = g_property_action_new (names[i], self, names[i]);

      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }

  return group;
}
