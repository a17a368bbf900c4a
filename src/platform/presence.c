/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/presence.h"

#include <glib/gi18n.h>

#include "platform/bus-flag-source.h"
#include "platform/display-idle-source.h"
#include "platform/gnome-banners-source.h"
#include "platform/mutter-idle-source.h"

/*
 * The screen savers are asked whether they are locked. Of logind it is the property, not its signals Lock and Unlock:
 * these ask for a lock, and where the locker tells nobody of being opened again they would silence the reminders for good.
 */
static const RespiteBusFlag flags[] = {
  {
      .kind = RESPITE_PRESENCE_LOCKED,
      .label = "GNOME",
      .name = "org.gnome.ScreenSaver",
      .path = "/org/gnome/ScreenSaver",
      .interface = "org.gnome.ScreenSaver",
      .method = "GetActive",
      .signal = "ActiveChanged",
  },
  {
      .kind = RESPITE_PRESENCE_LOCKED,
      .label = N_("screen saver"),
      .name = "org.freedesktop.ScreenSaver",
      .path = "/org/freedesktop/ScreenSaver",
      .interface = "org.freedesktop.ScreenSaver",
      .method = "GetActive",
      .signal = "ActiveChanged",
  },
  {
      .kind = RESPITE_PRESENCE_LOCKED,
      .label = "logind",
      .system = TRUE,
      .name = "org.freedesktop.login1",
      .interface = "org.freedesktop.login1.Session",
      .property = "LockedHint",
  },
  {
      .kind = RESPITE_PRESENCE_ASLEEP,
      .label = "logind",
      .system = TRUE,
      .name = "org.freedesktop.login1",
      .path = "/org/freedesktop/login1",
      .interface = "org.freedesktop.login1.Manager",
      .signal = "PrepareForSleep",
  },
  {
      .kind = RESPITE_PRESENCE_UNDISTURBED,
      .label = N_("notification server"),
      .name = "org.freedesktop.Notifications",
      .path = "/org/freedesktop/Notifications",
      .interface = "org.freedesktop.Notifications",
      .property = "Inhibited",
  },
  {
      .kind = RESPITE_PRESENCE_UNDISTURBED,
      .label = "dunst",
      .name = "org.freedesktop.Notifications",
      .path = "/org/freedesktop/Notifications",
      .interface = "org.dunstproject.cmd0",
      .property = "paused",
  },
};

struct _RespitePresence
{
  GObject parent_instance;

  GPtrArray *sources;
  gboolean absent[RESPITE_N_PRESENCE_KINDS];
};

enum
{
  CHANGED,
  SOURCES_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespitePresence, respite_presence, G_TYPE_OBJECT)

static void
source_spoke_cb (RespitePresence *self,
                 GParamSpec *pspec,
                 RespitePresenceSource *source)
{
  g_signal_emit (self, signals[SOURCES_CHANGED], 0);
}

static void
source_changed_cb (RespitePresence *self,
                   RespitePresenceSource *source)
{
  RespitePresenceKind kind = respite_presence_source_get_kind (source);
  gboolean absent = FALSE;

  for (guint i = 0; i < self->sources->len; i++)
    {
      RespitePresenceSource *each = g_ptr_array_index (self->sources, i);

      absent |= respite_presence_source_get_kind (each) == kind && respite_presence_source_get_absent (each);
    }

  if (self->absent[kind] == absent)
    return;

  self->absent[kind] = absent;
  g_signal_emit (self, signals[CHANGED], 0, (int) kind);
}

static void
respite_presence_finalize (GObject *object)
{
  g_ptr_array_unref (RESPITE_PRESENCE (object)->sources);

  G_OBJECT_CLASS (respite_presence_parent_class)->finalize (object);
}

static void
respite_presence_class_init (RespitePresenceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_presence_finalize;

  /**
   * RespitePresence::changed:
   * @kind: a #RespitePresenceKind
   *
   * All sources of a kind taken together say something else than before.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_INT);

  /**
   * RespitePresence::sources-changed:
   *
   * A source has begun or ceased to speak.
   */
  signals[SOURCES_CHANGED] = g_signal_new ("sources-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 0);
}

static void
respite_presence_init (RespitePresence *self)
{
  self->sources = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * respite_presence_new:
 *
 * Returns: (transfer full): a presence without a source: the person is there
 */
RespitePresence *
respite_presence_new (void)
{
  return g_object_new (RESPITE_TYPE_PRESENCE, NULL);
}

/**
 * respite_presence_new_for_desktop:
 * @session_bus: where the desktop speaks
 *
 * Looks for every source there is, in the background: each begins to count when it is found.
 *
 * Returns: (transfer full): what the desktop says of the person
 */
RespitePresence *
respite_presence_new_for_desktop (GDBusConnection *session_bus)
{
  RespitePresence *self = respite_presence_new ();
  g_autoptr (RespitePresenceSource) idle = respite_mutter_idle_source_new (session_bus);
  g_autoptr (RespitePresenceSource) display = respite_display_idle_source_new_for_session (session_bus);
  g_autoptr (RespitePresenceSource) banners = respite_gnome_banners_source_new (session_bus);

  respite_presence_add_source (self, idle);
  if (display != NULL)
    respite_presence_add_source (self, display);
  respite_presence_add_source (self, banners);
  for (gsize i = 0; i < G_N_ELEMENTS (flags); i++)
    {
      g_autoptr (RespitePresenceSource) source = respite_bus_flag_source_new (&flags[i], session_bus);

      respite_presence_add_source (self, source);
    }

  return self;
}

/**
 * respite_presence_add_source:
 * @source: one more word of the desktop; where two of a kind differ, the one that says absent counts
 */
void
respite_presence_add_source (RespitePresence *self,
                             RespitePresenceSource *source)
{
  g_return_if_fail (RESPITE_IS_PRESENCE (self));
  g_return_if_fail (RESPITE_IS_PRESENCE_SOURCE (source));

  g_ptr_array_add (self->sources, g_object_ref (source));
  g_signal_connect_object (source, "changed", G_CALLBACK (source_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "notify::available", G_CALLBACK (source_spoke_cb), self, G_CONNECT_SWAPPED);
  source_changed_cb (self, source);
}

/**
 * respite_presence_get_absent:
 *
 * Returns: whether the person is idle, the session locked, the machine asleep or nobody to be disturbed, as far as
 *   anybody says so
 */
gboolean
respite_presence_get_absent (RespitePresence *self,
                             RespitePresenceKind kind)
{
  g_return_val_if_fail (RESPITE_IS_PRESENCE (self), FALSE);
  g_return_val_if_fail ((guint) kind < RESPITE_N_PRESENCE_KINDS, FALSE);

  return self->absent[kind];
}

/**
 * respite_presence_list_sources:
 *
 * Returns: (transfer full) (array zero-terminated=1): what people call the parts of the desktop that say something of
 *   this kind; where there is none, the person counts as present
 */
char **
respite_presence_list_sources (RespitePresence *self,
                               RespitePresenceKind kind)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (RESPITE_IS_PRESENCE (self), NULL);

  for (guint i = 0; i < self->sources->len; i++)
    {
      RespitePresenceSource *source = g_ptr_array_index (self->sources, i);

      if (respite_presence_source_get_kind (source) == kind && respite_presence_source_get_available (source))
        g_strv_builder_add (builder, respite_presence_source_get_name (source));
    }

  return g_strv_builder_end (builder);
}

/**
 * respite_presence_set_idle_seconds:
 * @seconds: how long without input counts as idle, 1 at least
 */
void
respite_presence_set_idle_seconds (RespitePresence *self,
                                   guint seconds)
{
  g_return_if_fail (RESPITE_IS_PRESENCE (self));

  for (guint i = 0; i < self->sources->len; i++)
    respite_presence_source_set_idle_seconds (g_ptr_array_index (self->sources, i), seconds);
}
