/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/display-idle-source.h"

#include "platform/program.h"

#define MUTTER "org.gnome.Mutter.IdleMonitor"

struct _RespiteDisplayIdleSource
{
  RespiteBusSource parent_instance;

  char *program;
  guint seconds;

  /* Whether GNOME is known to be away: it tells of idleness by itself. */
  gboolean needed;
  GSubprocess *process;
  GDataInputStream *lines;
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (RespiteDisplayIdleSource, respite_display_idle_source, RESPITE_TYPE_BUS_SOURCE)

static void read_on (RespiteDisplayIdleSource *self);

/* The program ends when nobody holds its standard input any more. */
static void
stop (RespiteDisplayIdleSource *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->process != NULL)
    g_output_stream_close (g_subprocess_get_stdin_pipe (self->process), NULL, NULL);
  g_clear_object (&self->lines);
  g_clear_object (&self->process);
  respite_presence_source_fall_silent (RESPITE_PRESENCE_SOURCE (self));
}

static void
read_cb (GObject *lines,
         GAsyncResult *result,
         gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *line = g_data_input_stream_read_line_finish (G_DATA_INPUT_STREAM (lines), result, NULL, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  /* The display has gone, or cannot tell. */
  if (line == NULL)
    {
      stop (data);
      return;
    }

  respite_presence_source_report (data, g_str_equal (line, "idle"));
  read_on (data);
}

static void
read_on (RespiteDisplayIdleSource *self)
{
  g_data_input_stream_read_line_async (self->lines, G_PRIORITY_DEFAULT, self->cancellable, read_cb, self);
}

static void
start (RespiteDisplayIdleSource *self)
{
  g_autofree char *seconds = g_strdup_printf ("%u", self->seconds);

  if (!self->needed || self->program == NULL || self->seconds == 0)
    return;

  self->process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE |
                                        G_SUBPROCESS_FLAGS_STDERR_SILENCE,
                                    NULL, self->program, seconds, NULL);
  if (self->process == NULL)
    return;

  self->cancellable = g_cancellable_new ();
  self->lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (self->process));
  read_on (self);
}

static void
respite_display_idle_source_appeared (RespiteBusSource *source)
{
  RESPITE_DISPLAY_IDLE_SOURCE (source)->needed = FALSE;
  stop (RESPITE_DISPLAY_IDLE_SOURCE (source));
}

static void
respite_display_idle_source_vanished (RespiteBusSource *source)
{
  RESPITE_DISPLAY_IDLE_SOURCE (source)->needed = TRUE;
  start (RESPITE_DISPLAY_IDLE_SOURCE (source));
}

static void
respite_display_idle_source_set_idle_seconds (RespitePresenceSource *source,
                                              guint seconds)
{
  RespiteDisplayIdleSource *self = RESPITE_DISPLAY_IDLE_SOURCE (source);

  if (self->seconds == seconds)
    return;

  self->seconds = seconds;
  stop (self);
  start (self);
}

static void
respite_display_idle_source_dispose (GObject *object)
{
  stop (RESPITE_DISPLAY_IDLE_SOURCE (object));

  G_OBJECT_CLASS (respite_display_idle_source_parent_class)->dispose (object);
}

static void
respite_display_idle_source_finalize (GObject *object)
{
  g_free (RESPITE_DISPLAY_IDLE_SOURCE (object)->program);

  G_OBJECT_CLASS (respite_display_idle_source_parent_class)->finalize (object);
}

static void
respite_display_idle_source_class_init (RespiteDisplayIdleSourceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  RespiteBusSourceClass *source_class = RESPITE_BUS_SOURCE_CLASS (klass);

  object_class->dispose = respite_display_idle_source_dispose;
  object_class->finalize = respite_display_idle_source_finalize;
  RESPITE_PRESENCE_SOURCE_CLASS (klass)->set_idle_seconds = respite_display_idle_source_set_idle_seconds;
  source_class->appeared = respite_display_idle_source_appeared;
  source_class->vanished = respite_display_idle_source_vanished;
}

static void
respite_display_idle_source_init (RespiteDisplayIdleSource *self)
{
}

/**
 * respite_display_idle_source_new:
 * @session_bus: where GNOME would be
 * @label: what people call the display
 * @program: (nullable): the program that listens to it, for which see src/idle
 *
 * Starts the program only where GNOME does not tell of idleness, and once it has heard how many seconds count as idle.
 *
 * Returns: (transfer full): the display's word on when input came last
 */
RespitePresenceSource *
respite_display_idle_source_new (GDBusConnection *session_bus,
                                 const char *label,
                                 const char *program)
{
  RespiteDisplayIdleSource *self = g_object_new (RESPITE_TYPE_DISPLAY_IDLE_SOURCE,
                                                 "kind", RESPITE_PRESENCE_IDLE,
                                                 "name", label,
                                                 NULL);

  self->program = g_strdup (program);
  respite_bus_source_watch (RESPITE_BUS_SOURCE (self), session_bus, MUTTER);

  return RESPITE_PRESENCE_SOURCE (self);
}

/**
 * respite_display_idle_source_new_for_session:
 * @session_bus: where GNOME would be
 *
 * An X display beside a Wayland one is not asked: it sees the input into its own windows only.
 *
 * Returns: (transfer full) (nullable): the word of the session's display; %NULL where there is none
 */
RespitePresenceSource *
respite_display_idle_source_new_for_session (GDBusConnection *session_bus)
{
  gboolean wayland = g_getenv ("WAYLAND_DISPLAY") != NULL;
  g_autofree char *program = NULL;

  if (!wayland && g_getenv ("DISPLAY") == NULL)
    return NULL;

  program = respite_program_find (wayland ? "respite-idle-wayland" : "respite-idle-x11", "idle");

  return respite_display_idle_source_new (session_bus, wayland ? "Wayland" : "X11", program);
}
