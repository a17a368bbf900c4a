/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/gnome-banners-source.h"

#define SHELL "org.gnome.Shell"
#define SCHEMA "org.gnome.desktop.notifications"
#define KEY "show-banners"
#define DCONF_KEY "/org/gnome/desktop/notifications/show-banners"

/*
 * GNOME's switch is a setting and nothing else; the portal for settings does not pass it on. To read it here would take
 * the settings backend with a thread, a bus connection of its own and a mapped database for as long as the session
 * lasts. GNOME's own tool reads it in a moment and is gone, which happens at the start and when the key is written.
 */
struct _RespiteGnomeBannersSource
{
  RespiteBusSource parent_instance;

  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (RespiteGnomeBannersSource, respite_gnome_banners_source, RESPITE_TYPE_BUS_SOURCE)

/* An older answer may not overtake a newer one. */
static void
stop_reading (RespiteGnomeBannersSource *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
read_cb (GObject *process,
         GAsyncResult *result,
         gpointer data)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_subprocess_communicate_utf8_finish (G_SUBPROCESS (process), result, &text, NULL, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (g_strcmp0 (text, "true\n") == 0)
    respite_presence_source_report (data, FALSE);
  else if (g_strcmp0 (text, "false\n") == 0)
    respite_presence_source_report (data, TRUE);
  else
    respite_presence_source_fall_silent (data);
}

static void
read_setting (RespiteGnomeBannersSource *self)
{
  g_autoptr (GSubprocess) process = NULL;

  stop_reading (self);
  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_SILENCE, NULL, "gsettings",
                              "get", SCHEMA, KEY, NULL);
  if (process == NULL)
    return;

  self->cancellable = g_cancellable_new ();
  g_subprocess_communicate_utf8_async (process, NULL, self->cancellable, read_cb, self);
}

static void
respite_gnome_banners_source_appeared (RespiteBusSource *source)
{
  respite_bus_source_subscribe (source, TRUE, NULL, "ca.desrt.dconf.Writer", "Notify", DCONF_KEY,
                                G_DBUS_SIGNAL_FLAGS_MATCH_ARG0_PATH);
  read_setting (RESPITE_GNOME_BANNERS_SOURCE (source));
}

static void
respite_gnome_banners_source_vanished (RespiteBusSource *source)
{
  stop_reading (RESPITE_GNOME_BANNERS_SOURCE (source));
}

static void
respite_gnome_banners_source_heard (RespiteBusSource *source,
                                    const char *path,
                                    GVariant *arguments)
{
  read_setting (RESPITE_GNOME_BANNERS_SOURCE (source));
}

static void
respite_gnome_banners_source_dispose (GObject *object)
{
  stop_reading (RESPITE_GNOME_BANNERS_SOURCE (object));

  G_OBJECT_CLASS (respite_gnome_banners_source_parent_class)->dispose (object);
}

static void
respite_gnome_banners_source_class_init (RespiteGnomeBannersSourceClass *klass)
{
  RespiteBusSourceClass *source_class = RESPITE_BUS_SOURCE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_gnome_banners_source_dispose;
  source_class->appeared = respite_gnome_banners_source_appeared;
  source_class->vanished = respite_gnome_banners_source_vanished;
  source_class->heard = respite_gnome_banners_source_heard;
}

static void
respite_gnome_banners_source_init (RespiteGnomeBannersSource *self)
{
}

/**
 * respite_gnome_banners_source_new:
 * @session_bus: the session bus
 *
 * Speaks while GNOME Shell is there; elsewhere the setting means nothing.
 *
 * Returns: (transfer full): GNOME's word on do-not-disturb
 */
RespitePresenceSource *
respite_gnome_banners_source_new (GDBusConnection *session_bus)
{
  RespiteBusSource *self = g_object_new (RESPITE_TYPE_GNOME_BANNERS_SOURCE,
                                         "kind", RESPITE_PRESENCE_UNDISTURBED,
                                         "name", "GNOME",
                                         NULL);

  respite_bus_source_watch (self, session_bus, SHELL);

  return RESPITE_PRESENCE_SOURCE (self);
}
