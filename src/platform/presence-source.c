/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/presence-source.h"

typedef struct
{
  int kind;
  char *name;
  gboolean available;
  gboolean absent;
} RespitePresenceSourcePrivate;

enum
{
  PROP_KIND = 1,
  PROP_NAME,
  PROP_AVAILABLE,
  N_PROPS
};

enum
{
  CHANGED,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RespitePresenceSource, respite_presence_source, G_TYPE_OBJECT)

static RespitePresenceSourcePrivate *
get_priv (RespitePresenceSource *self)
{
  return respite_presence_source_get_instance_private (self);
}

static void
set_state (RespitePresenceSource *self,
           gboolean available,
           gboolean absent)
{
  RespitePresenceSourcePrivate *priv = get_priv (self);
  gboolean was_available = priv->available, was_absent = priv->absent;

  priv->available = available;
  priv->absent = absent;
  if (was_available != available)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_AVAILABLE]);
  if (was_absent != absent)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
respite_presence_source_finalize (GObject *object)
{
  g_free (get_priv (RESPITE_PRESENCE_SOURCE (object))->name);

  G_OBJECT_CLASS (respite_presence_source_parent_class)->finalize (object);
}

static void
respite_presence_source_get_property (GObject *object,
                                      guint id,
                                      GValue *value,
                                      GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_AVAILABLE:
      g_value_set_boolean (value, respite_presence_source_get_available (RESPITE_PRESENCE_SOURCE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
respite_presence_source_set_property (GObject *object,
                                      guint id,
                                      const GValue *value,
                                      GParamSpec *pspec)
{
  RespitePresenceSourcePrivate *priv = get_priv (RESPITE_PRESENCE_SOURCE (object));

  switch (id)
    {
    case PROP_KIND:
      priv->kind = g_value_get_int (value);
      break;
    case PROP_NAME:
      priv->name = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
respite_presence_source_class_init (RespitePresenceSourceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags given = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = respite_presence_source_finalize;
  object_class->get_property = respite_presence_source_get_property;
  object_class->set_property = respite_presence_source_set_property;

  props[PROP_KIND] = g_param_spec_int ("kind", NULL, NULL, 0, RESPITE_N_PRESENCE_KINDS - 1, 0, given);
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, given);
  props[PROP_AVAILABLE] = g_param_spec_boolean ("available", NULL, NULL, FALSE,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * RespitePresenceSource::changed:
   *
   * The source says something else than before.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
respite_presence_source_init (RespitePresenceSource *self)
{
}

/**
 * respite_presence_kind_to_text:
 *
 * Returns: the word for it on the bus
 */
const char *
respite_presence_kind_to_text (RespitePresenceKind kind)
{
  static const char *const words[RESPITE_N_PRESENCE_KINDS] = { "idle", "lock", "sleep", "do-not-disturb" };

  g_return_val_if_fail ((guint) kind < RESPITE_N_PRESENCE_KINDS, NULL);

  return words[kind];
}

RespitePresenceKind
respite_presence_source_get_kind (RespitePresenceSource *self)
{
  g_return_val_if_fail (RESPITE_IS_PRESENCE_SOURCE (self), RESPITE_PRESENCE_IDLE);

  return (RespitePresenceKind) get_priv (self)->kind;
}

/**
 * respite_presence_source_get_name:
 *
 * Returns: what people call the part of the desktop that speaks here, such as `GNOME`, not yet translated
 */
const char *
respite_presence_source_get_name (RespitePresenceSource *self)
{
  g_return_val_if_fail (RESPITE_IS_PRESENCE_SOURCE (self), NULL);

  return get_priv (self)->name;
}

/**
 * respite_presence_source_get_available:
 *
 * Returns: whether the desktop has this source
 */
gboolean
respite_presence_source_get_available (RespitePresenceSource *self)
{
  g_return_val_if_fail (RESPITE_IS_PRESENCE_SOURCE (self), FALSE);

  return get_priv (self)->available;
}

/**
 * respite_presence_source_get_absent:
 *
 * Returns: whether it says that the person is idle, the session locked, the machine asleep or nobody to be disturbed,
 *   according to its kind
 */
gboolean
respite_presence_source_get_absent (RespitePresenceSource *self)
{
  g_return_val_if_fail (RESPITE_IS_PRESENCE_SOURCE (self), FALSE);

  return get_priv (self)->absent;
}

/**
 * respite_presence_source_set_idle_seconds:
 * @seconds: how long without input counts as idle, 1 at least
 */
void
respite_presence_source_set_idle_seconds (RespitePresenceSource *self,
                                          guint seconds)
{
  RespitePresenceSourceClass *klass;

  g_return_if_fail (RESPITE_IS_PRESENCE_SOURCE (self));
  g_return_if_fail (seconds > 0);

  klass = RESPITE_PRESENCE_SOURCE_GET_CLASS (self);
  if (klass->set_idle_seconds != NULL)
    klass->set_idle_seconds (self, seconds);
}

/**
 * respite_presence_source_report:
 * @absent: what the desktop says
 *
 * For subclasses: the desktop has spoken.
 */
void
respite_presence_source_report (RespitePresenceSource *self,
                                gboolean absent)
{
  g_return_if_fail (RESPITE_IS_PRESENCE_SOURCE (self));

  set_state (self, TRUE, !!absent);
}

/**
 * respite_presence_source_fall_silent:
 *
 * For subclasses: that part of the desktop is gone, so that the person counts as present.
 */
void
respite_presence_source_fall_silent (RespitePresenceSource *self)
{
  g_return_if_fail (RESPITE_IS_PRESENCE_SOURCE (self));

  set_state (self, FALSE, FALSE);
}
