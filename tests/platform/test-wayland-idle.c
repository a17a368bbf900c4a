/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib-unix.h>
#include <wayland-server.h>

#include "ext-idle-notify-v1-server-protocol.h"
#include "platform/display-idle-source.h"
#include "platform/presence.h"
#include "tests/support/wait.h"

/* As much of a compositor as ext-idle-notify-v1 needs, which is newer than some compositors that a test can have. */
typedef struct
{
  struct wl_display *display;
  GSource *source;
  struct wl_resource *notification;
  guint32 timeout_ms;
  gboolean input_only;
} Compositor;

static const char *program;
static GTestDBus *bus;
static GDBusConnection *connection;

static gboolean
dispatch_cb (int fd,
             GIOCondition condition,
             gpointer data)
{
  Compositor *self = data;

  wl_event_loop_dispatch (wl_display_get_event_loop (self->display), 0);
  wl_display_flush_clients (self->display);

  return G_SOURCE_CONTINUE;
}

static void
destroy_cb (struct wl_client *client,
            struct wl_resource *resource)
{
  wl_resource_destroy (resource);
}

static const struct ext_idle_notification_v1_interface notification_methods = { .destroy = destroy_cb };

static void
notify_of (Compositor *self,
           struct wl_client *client,
           struct wl_resource *notifier,
           guint32 id,
           guint32 timeout_ms,
           gboolean input_only)
{
  self->notification = wl_resource_create (client, &ext_idle_notification_v1_interface,
                                           wl_resource_get_version (notifier), id);
  wl_resource_set_implementation (self->notification, &notification_methods, self, NULL);
  self->timeout_ms = timeout_ms;
  self->input_only = input_only;
}

static void
get_idle_notification_cb (struct wl_client *client,
                          struct wl_resource *notifier,
                          guint32 id,
                          guint32 timeout_ms,
                          struct wl_resource *seat)
{
  notify_of (wl_resource_get_user_data (notifier), client, notifier, id, timeout_ms, FALSE);
}

#ifdef EXT_IDLE_NOTIFIER_V1_GET_INPUT_IDLE_NOTIFICATION_SINCE_VERSION
static void
get_input_idle_notification_cb (struct wl_client *client,
                                struct wl_resource *notifier,
                                guint32 id,
                                guint32 timeout_ms,
                                struct wl_resource *seat)
{
  notify_of (wl_resource_get_user_data (notifier), client, notifier, id, timeout_ms, TRUE);
}
#endif

static void
bind_notifier_cb (struct wl_client *client,
                  void *data,
                  guint32 version,
                  guint32 id)
{
  static const struct ext_idle_notifier_v1_interface methods = {
    .destroy = destroy_cb,
    .get_idle_notification = get_idle_notification_cb,
#ifdef EXT_IDLE_NOTIFIER_V1_GET_INPUT_IDLE_NOTIFICATION_SINCE_VERSION
    .get_input_idle_notification = get_input_idle_notification_cb,
#endif
  };

  wl_resource_set_implementation (wl_resource_create (client, &ext_idle_notifier_v1_interface, (int) version, id),
                                  &methods, data, NULL);
}

static void
bind_seat_cb (struct wl_client *client,
              void *data,
              guint32 version,
              guint32 id)
{
  static const struct wl_seat_interface methods = { 0 };

  wl_resource_set_implementation (wl_resource_create (client, &wl_seat_interface, (int) version, id), &methods, data,
                                  NULL);
}

/* Of the version of the notifier; 0 for none. */
static void
compositor_start (Compositor *self,
                  int version)
{
  *self = (Compositor) { 0 };
  self->display = wl_display_create ();
  g_assert_cmpint (g_mkdir_with_parents (g_get_user_runtime_dir (), 0700), ==, 0);
  g_setenv ("XDG_RUNTIME_DIR", g_get_user_runtime_dir (), TRUE);
  g_assert_cmpint (wl_display_add_socket (self->display, "wayland"), ==, 0);
  g_setenv ("WAYLAND_DISPLAY", "wayland", TRUE);

  wl_global_create (self->display, &wl_seat_interface, 1, self, bind_seat_cb);
  if (version > 0)
    wl_global_create (self->display, &ext_idle_notifier_v1_interface, version, self, bind_notifier_cb);

  self->source = g_unix_fd_source_new (wl_event_loop_get_fd (wl_display_get_event_loop (self->display)), G_IO_IN);
  g_source_set_callback (self->source, G_SOURCE_FUNC (dispatch_cb), self, NULL);
  g_source_attach (self->source, NULL);
}

static void
compositor_stop (Compositor *self)
{
  g_source_destroy (self->source);
  g_source_unref (self->source);
  wl_display_destroy_clients (self->display);
  wl_display_destroy (self->display);
}

static void
compositor_tell (Compositor *self,
                 gboolean idle)
{
  if (idle)
    ext_idle_notification_v1_send_idled (self->notification);
  else
    ext_idle_notification_v1_send_resumed (self->notification);
  wl_display_flush_clients (self->display);
}

static RespitePresence *
make_presence (void)
{
  RespitePresence *presence = respite_presence_new ();
  g_autoptr (RespitePresenceSource) source = respite_display_idle_source_new (connection, "Wayland", program);

  respite_presence_add_source (presence, source);
  respite_presence_set_idle_seconds (presence, 90);

  return presence;
}

static gboolean
speaks (RespitePresence *presence)
{
  g_auto (GStrv) names = respite_presence_list_sources (presence, RESPITE_PRESENCE_IDLE);

  return g_strv_length (names) == 1;
}

static gboolean
is_idle (RespitePresence *presence)
{
  return respite_presence_get_absent (presence, RESPITE_PRESENCE_IDLE);
}

static void
test_notifier (gconstpointer data)
{
  int version = GPOINTER_TO_INT (data);
  g_autoptr (RespitePresence) presence = NULL;
  Compositor compositor;

  compositor_start (&compositor, version);
  presence = make_presence ();
  wait_until (compositor.notification != NULL && speaks (presence));
  g_assert_cmpuint (compositor.timeout_ms, ==, 90000);
  g_assert_cmpint (compositor.input_only, ==, version > 1);

  compositor_tell (&compositor, TRUE);
  wait_until (is_idle (presence));
  compositor_tell (&compositor, FALSE);
  wait_until (!is_idle (presence));
  compositor_tell (&compositor, TRUE);
  wait_until (is_idle (presence));

  /* Nobody is away from a session that has ended. */
  compositor_stop (&compositor);
  wait_until (!is_idle (presence) && !speaks (presence));
}

static void
ended_cb (GObject *process,
          GAsyncResult *result,
          gpointer data)
{
  g_subprocess_wait_finish (G_SUBPROCESS (process), result, NULL);
  *(int *) data = g_subprocess_get_exit_status (G_SUBPROCESS (process));
}

static void
test_no_notifier (void)
{
  g_autoptr (GSubprocess) process = NULL;
  Compositor compositor;
  int status = -1;

  compositor_start (&compositor, 0);
  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE, NULL, program, "1", NULL);
  g_subprocess_wait_async (process, NULL, ended_cb, &status);
  wait_until (status != -1);
  g_assert_cmpint (status, ==, 1);
  compositor_stop (&compositor);
}

static void
test_ends_with_its_starter (void)
{
  g_autoptr (GSubprocess) process = NULL;
  Compositor compositor;
  int status = -1;

  compositor_start (&compositor, 1);
  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_SILENCE, NULL, program, "1", NULL);
  g_subprocess_wait_async (process, NULL, ended_cb, &status);
  wait_until (compositor.notification != NULL);
  g_output_stream_close (g_subprocess_get_stdin_pipe (process), NULL, NULL);
  wait_until (status != -1);
  g_assert_cmpint (status, ==, 0);
  compositor_stop (&compositor);
}

int
main (int argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_assert_cmpint (argc, ==, 2);
  program = argv[1];

  bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (bus);
  connection = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_dbus_connection_set_exit_on_close (connection, FALSE);

  g_test_add_data_func ("/wayland-idle/version-1", GINT_TO_POINTER (1), test_notifier);
#ifdef EXT_IDLE_NOTIFIER_V1_GET_INPUT_IDLE_NOTIFICATION_SINCE_VERSION
  g_test_add_data_func ("/wayland-idle/version-2", GINT_TO_POINTER (2), test_notifier);
#endif
  g_test_add_func ("/wayland-idle/no-notifier", test_no_notifier);
  g_test_add_func ("/wayland-idle/ends-with-its-starter", test_ends_with_its_starter);

  result = g_test_run ();
  g_test_dbus_stop (bus);

  return result;
}
