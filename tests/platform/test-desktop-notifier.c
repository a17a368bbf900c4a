/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/desktop-notifier.h"

#include "tests/support/notification-server.h"
#include "tests/support/wait.h"

static GTestDBus *bus;
static GDBusConnection *connection;

typedef struct
{
  RespiteDesktopNotifier *notifier;
  GString *heard;
} Fixture;

static void
shown_cb (Fixture *fixture,
          const char *tag)
{
  g_string_append_printf (fixture->heard, "shown %s;", tag);
}

static void
failed_cb (Fixture *fixture,
           const char *tag,
           const char *message)
{
  g_assert_true (*message != '\0');
  g_string_append_printf (fixture->heard, "failed %s;", tag);
}

static void
answered_cb (Fixture *fixture,
             const char *tag,
             const char *answer,
             const char *activation_token)
{
  g_string_append_printf (fixture->heard, "answered %s %s %s;", tag, answer,
                          activation_token != NULL ? activation_token : "-");
}

static void
dismissed_cb (Fixture *fixture,
              const char *tag)
{
  g_string_append_printf (fixture->heard, "dismissed %s;", tag);
}

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  fixture->heard = g_string_new (NULL);
  fixture->notifier = respite_desktop_notifier_new (connection);
  g_signal_connect_swapped (fixture->notifier, "shown", G_CALLBACK (shown_cb), fixture);
  g_signal_connect_swapped (fixture->notifier, "failed", G_CALLBACK (failed_cb), fixture);
  g_signal_connect_swapped (fixture->notifier, "answered", G_CALLBACK (answered_cb), fixture);
  g_signal_connect_swapped (fixture->notifier, "dismissed", G_CALLBACK (dismissed_cb), fixture);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  respite_notifier_withdraw (RESPITE_NOTIFIER (fixture->notifier));
  wait_until (!respite_desktop_notifier_is_busy (fixture->notifier));
  g_assert_finalize_object (fixture->notifier);
  g_string_free (fixture->heard, TRUE);
}

static NotificationServer *
start_server (const char *const *capabilities)
{
  return notification_server_new (g_test_dbus_get_bus_address (bus), capabilities);
}

static RespiteNotice *
make_notice (const char *tag)
{
  RespiteNotice *notice = respite_notice_new (tag, "Time to move <a> little", "A <b> & c", FALSE);

  respite_notice_add_button (notice, "start", "Start");
  respite_notice_add_button (notice, "later", "Later");
  respite_notice_add_button (notice, "skip", "Skip");

  return notice;
}

static void
show (Fixture *fixture,
      const char *tag)
{
  g_autoptr (RespiteNotice) notice = make_notice (tag);

  respite_notifier_show (RESPITE_NOTIFIER (fixture->notifier), notice);
}

static gboolean
heard (Fixture *fixture,
       const char *all)
{
  return g_str_equal (fixture->heard->str, all);
}

static void
test_shows_all (Fixture *fixture,
                gconstpointer data)
{
  g_autoptr (NotificationServer) server = start_server (notification_server_usual);
  const char *actions[] = { "default", "Respite", "start", "Start", "later", "Later", "skip", "Skip", NULL };
  ShownNotification *shown;
  const char *entry;
  guint8 urgency;
  gboolean silent;

  show (fixture, "a");
  wait_until (heard (fixture, "shown a;"));

  shown = notification_server_get_last (server);
  g_assert_cmpstr (shown->summary, ==, "Time to move <a> little");
  g_assert_cmpstr (shown->body, ==, "A &lt;b&gt; &amp; c");
  g_assert_cmpstrv (shown->actions, actions);
  g_assert_true (g_variant_lookup (shown->hints, "desktop-entry", "&s", &entry));
  g_assert_cmpstr (entry, ==, RESPITE_APP_ID);
  g_assert_true (g_variant_lookup (shown->hints, "urgency", "y", &urgency));
  g_assert_cmpint (urgency, ==, 1);
  g_assert_true (g_variant_lookup (shown->hints, "suppress-sound", "b", &silent));
  g_assert_true (silent);
}

static void
test_plain_server (Fixture *fixture,
                   gconstpointer data)
{
  g_autoptr (NotificationServer) server = start_server (notification_server_plain);

  show (fixture, "a");
  wait_until (heard (fixture, "shown a;"));

  g_assert_cmpuint (g_strv_length (notification_server_get_last (server)->actions), ==, 0);
  g_assert_cmpstr (notification_server_get_last (server)->body, ==, "A <b> & c");
}

static void
test_answer_comes_once (Fixture *fixture,
                        gconstpointer data)
{
  g_autoptr (NotificationServer) server = start_server (notification_server_usual);

  show (fixture, "a");
  wait_until (heard (fixture, "shown a;"));
  notification_server_press (server, "later", "token-1");
  wait_until (heard (fixture, "shown a;answered a later token-1;"));

  show (fixture, "b");
  wait_until (heard (fixture, "shown a;answered a later token-1;shown b;"));
  g_assert_cmpuint (notification_server_get_last (server)->replaces, ==, 0);
  notification_server_press (server, "default", NULL);
  wait_until (heard (fixture, "shown a;answered a later token-1;shown b;answered b default -;"));
}

static void
test_dismissed (Fixture *fixture,
                gconstpointer data)
{
  g_autoptr (NotificationServer) server = start_server (notification_server_usual);

  show (fixture, "a");
  wait_until (heard (fixture, "shown a;"));
  notification_server_close (server, 2);
  wait_until (heard (fixture, "shown a;dismissed a;"));

  g_string_truncate (fixture->heard, 0);
  show (fixture, "b");
  wait_until (heard (fixture, "shown b;"));
  notification_server_close (server, 1);
  show (fixture, "c");
  wait_until (heard (fixture, "shown b;shown c;"));
}

static void
test_never_two (Fixture *fixture,
                gconstpointer data)
{
  g_autoptr (NotificationServer) server = start_server (notification_server_usual);

  show (fixture, "a");
  wait_until (heard (fixture, "shown a;"));
  show (fixture, "b");
  wait_until (heard (fixture, "shown a;shown b;"));
  g_assert_cmpuint (notification_server_count_live (server), ==, 1);

  respite_notifier_withdraw (RESPITE_NOTIFIER (fixture->notifier));
  wait_until (notification_server_count_live (server) == 0);
}

static void
test_nobody_there (Fixture *fixture,
                   gconstpointer data)
{
  NotificationServer *server;

  show (fixture, "a");
  wait_until (heard (fixture, "failed a;"));

  server = start_server (notification_server_usual);
  show (fixture, "b");
  wait_until (heard (fixture, "failed a;shown b;"));
  notification_server_free (server);
}

static void
test_hangs (Fixture *fixture,
            gconstpointer data)
{
  g_autoptr (NotificationServer) server = start_server (notification_server_usual);

  server->hangs = TRUE;
  show (fixture, "a");
  wait_until (server->unanswered->len == 1);
  show (fixture, "b");
  show (fixture, "c");
  g_assert_true (respite_desktop_notifier_is_busy (fixture->notifier));

  notification_server_recover (server);
  wait_until (heard (fixture, "shown c;"));
  g_assert_cmpuint (server->shown->len, ==, 2);
  g_assert_cmpuint (notification_server_count_live (server), ==, 1);
}

static void
test_leaves_while_showing (Fixture *fixture,
                           gconstpointer data)
{
  NotificationServer *server = start_server (notification_server_usual);

  server->hangs = TRUE;
  show (fixture, "a");
  wait_until (server->unanswered->len == 1);
  notification_server_free (server);
  wait_until (heard (fixture, "failed a;"));
}

static void
test_restarts_between_show_and_answer (Fixture *fixture,
                                       gconstpointer data)
{
  NotificationServer *server = start_server (notification_server_usual);

  show (fixture, "a");
  wait_until (heard (fixture, "shown a;"));
  notification_server_free (server);

  server = start_server (notification_server_plain);
  show (fixture, "b");
  wait_until (heard (fixture, "shown a;shown b;"));
  g_assert_cmpuint (notification_server_get_last (server)->id, ==, 1);
  g_assert_cmpuint (notification_server_get_last (server)->replaces, ==, 0);
  g_assert_cmpuint (notification_server_count_live (server), ==, 1);
  g_assert_cmpuint (g_strv_length (notification_server_get_last (server)->actions), ==, 0);

  notification_server_free (server);
}

int
main (int argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (bus);
  connection = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_dbus_connection_set_exit_on_close (connection, FALSE);

#define ADD(name, function) g_test_add ("/desktop-notifier/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("shows-all", test_shows_all);
  ADD ("plain-server", test_plain_server);
  ADD ("answer-comes-once", test_answer_comes_once);
  ADD ("dismissed", test_dismissed);
  ADD ("never-two", test_never_two);
  ADD ("nobody-there", test_nobody_there);
  ADD ("hangs", test_hangs);
  ADD ("leaves-while-showing", test_leaves_while_showing);
  ADD ("restarts-between-show-and-answer", test_restarts_between_show_and_answer);
#undef ADD

  result = g_test_run ();
  /* The thread of libnotify stays connected as long as the process lives, so that there is nothing to wait for. */
  g_test_dbus_stop (bus);

  return result;
}
