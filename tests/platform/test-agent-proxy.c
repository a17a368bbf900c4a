/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/agent-proxy.h"

#include "agent-bus.h"
#include "platform/agent-names.h"
#include "tests/support/wait.h"

static GTestDBus *bus;
static GDBusConnection *connection;

/* An agent that does nothing but be asked. */
typedef struct
{
  GDBusConnection *connection;
  RespiteBusAgent1 *skeleton;
  guint name_id;
  GString *asked;
} Agent;

static gboolean
pause_cb (RespiteBusAgent1 *skeleton,
          GDBusMethodInvocation *invocation,
          guint64 seconds,
          Agent *self)
{
  g_string_append_printf (self->asked, "pause %" G_GUINT64_FORMAT ";", seconds);
  respite_bus_agent1_set_paused_until (skeleton, 2000000000);
  respite_bus_agent1_complete_pause (skeleton, invocation);

  return TRUE;
}

static gboolean
resume_cb (RespiteBusAgent1 *skeleton,
           GDBusMethodInvocation *invocation,
           Agent *self)
{
  g_string_append (self->asked, "resume;");
  respite_bus_agent1_set_paused_until (skeleton, 0);
  respite_bus_agent1_complete_resume (skeleton, invocation);

  return TRUE;
}

static gboolean
remind_cb (RespiteBusAgent1 *skeleton,
           GDBusMethodInvocation *invocation,
           const char *id,
           Agent *self)
{
  g_dbus_method_invocation_return_error (invocation, G_DBUS_ERROR, G_DBUS_ERROR_INVALID_ARGS, "There is no “%s”",
                                         id);

  return TRUE;
}

static gboolean
answer_cb (RespiteBusAgent1 *skeleton,
           GDBusMethodInvocation *invocation,
           const char *id,
           const char *answer,
           Agent *self)
{
  g_string_append_printf (self->asked, "answer %s %s;", id, answer);
  respite_bus_agent1_complete_answer (skeleton, invocation);

  return TRUE;
}

static GVariant *
make_reminders (gint64 due)
{
  RespiteAgentStatus status = {
    .id = (char *) "stretch",
    .kind = (char *) "stretch",
    .enabled = TRUE,
    .due = due,
    .progress = 0.5,
    .state = (char *) "counting",
    .reason = (char *) "",
  };
  GVariant *list[] = {
    respite_agent_status_to_variant (&status),
    g_variant_new_parsed ("{'kind': <'posture'>}"),
    g_variant_new_parsed ("{'id': <'odd'>, 'due': <'soon'>, 'progress': <7.0>}"),
  };

  return g_variant_new_array (G_VARIANT_TYPE_VARDICT, list, G_N_ELEMENTS (list));
}

static GDBusConnection *
connect_again (void)
{
  g_autoptr (GError) error = NULL;
  GDBusConnection *own = g_dbus_connection_new_for_address_sync (g_test_dbus_get_bus_address (bus),
                                                                 G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                                     G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                                                 NULL, NULL, &error);

  g_assert_no_error (error);

  return own;
}

static void
agent_start (Agent *self)
{
  g_autoptr (GError) error = NULL;

  self->asked = g_string_new (NULL);
  self->connection = connect_again ();
  self->skeleton = respite_bus_agent1_skeleton_new ();
  respite_bus_agent1_set_reminders (self->skeleton, make_reminders (g_get_real_time () / G_USEC_PER_SEC + 1000));
  g_signal_connect (self->skeleton, "handle-pause", G_CALLBACK (pause_cb), self);
  g_signal_connect (self->skeleton, "handle-resume", G_CALLBACK (resume_cb), self);
  g_signal_connect (self->skeleton, "handle-remind", G_CALLBACK (remind_cb), self);
  g_signal_connect (self->skeleton, "handle-answer", G_CALLBACK (answer_cb), self);
  g_dbus_interface_skeleton_export (G_DBUS_INTERFACE_SKELETON (self->skeleton), self->connection,
                                    RESPITE_AGENT_OBJECT_PATH, &error);
  g_assert_no_error (error);
  self->name_id = g_bus_own_name_on_connection (self->connection, RESPITE_AGENT_BUS_NAME, G_BUS_NAME_OWNER_FLAGS_NONE,
                                                NULL, NULL, NULL, NULL);
}

static void
agent_stop (Agent *self)
{
  g_bus_unown_name (self->name_id);
  g_dbus_interface_skeleton_unexport (G_DBUS_INTERFACE_SKELETON (self->skeleton));
  g_dbus_connection_close_sync (self->connection, NULL, NULL);
  g_object_unref (self->skeleton);
  g_object_unref (self->connection);
  g_string_free (self->asked, TRUE);
}

static void
test_comes_and_goes (void)
{
  g_autoptr (RespiteAgentProxy) proxy = respite_agent_proxy_new_for_bus (connection, FALSE);
  Agent agent;

  g_assert_false (respite_agent_proxy_get_available (proxy));
  g_assert_true (respite_agent_proxy_get_looking (proxy));
  agent_start (&agent);
  wait_until (respite_agent_proxy_get_available (proxy));
  g_assert_false (respite_agent_proxy_get_looking (proxy));
  wait_until (respite_agent_proxy_lookup (proxy, "stretch") != NULL);

  agent_stop (&agent);
  wait_until (!respite_agent_proxy_get_available (proxy));
  g_assert_false (respite_agent_proxy_get_looking (proxy));
  g_assert_null (respite_agent_proxy_lookup (proxy, "stretch"));
}

static void
test_status (void)
{
  g_autoptr (RespiteAgentProxy) proxy = respite_agent_proxy_new_for_bus (connection, FALSE);
  const RespiteAgentStatus *status;
  Agent agent;

  agent_start (&agent);
  wait_until (respite_agent_proxy_lookup (proxy, "stretch") != NULL);

  status = respite_agent_proxy_lookup (proxy, "stretch");
  g_assert_cmpstr (status->kind, ==, "stretch");
  g_assert_cmpstr (status->state, ==, "counting");
  g_assert_true (status->enabled);
  g_assert_cmpfloat_with_epsilon (status->progress, 0.5, 0.1);
  g_assert_null (respite_agent_proxy_lookup (proxy, "posture"));

  status = respite_agent_proxy_lookup (proxy, "odd");
  g_assert_cmpint (status->due, ==, 0);
  g_assert_cmpfloat (status->progress, ==, 1.0);
  g_assert_cmpstr (status->state, ==, "");

  respite_bus_agent1_set_reminders (agent.skeleton, make_reminders (1));
  wait_until (respite_agent_proxy_lookup (proxy, "stretch")->due == 1);
  g_assert_cmpfloat (respite_agent_proxy_lookup (proxy, "stretch")->progress, ==, 1.0);

  agent_stop (&agent);
}

static void
test_calls (void)
{
  g_autoptr (RespiteAgentProxy) proxy = respite_agent_proxy_new_for_bus (connection, FALSE);
  Agent agent;

  agent_start (&agent);
  wait_until (respite_agent_proxy_get_available (proxy));

  respite_agent_proxy_pause (proxy, 3600);
  wait_until (respite_agent_proxy_get_paused_until (proxy) == 2000000000);
  respite_agent_proxy_resume (proxy);
  wait_until (respite_agent_proxy_get_paused_until (proxy) == 0);
  respite_agent_proxy_remind (proxy, "nothing");
  wait_until (g_strcmp0 (respite_agent_proxy_get_error (proxy), "There is no “nothing”") == 0);
  respite_agent_proxy_answer (proxy, "stretch", "done");
  wait_until (respite_agent_proxy_get_error (proxy) == NULL);
  g_assert_cmpstr (agent.asked->str, ==, "pause 3600;resume;answer stretch done;");

  agent_stop (&agent);
}

static void
test_nobody_there (void)
{
  g_autoptr (RespiteAgentProxy) proxy = respite_agent_proxy_new_for_bus (connection, FALSE);

  respite_agent_proxy_resume (proxy);
  wait_until (respite_agent_proxy_get_error (proxy) != NULL);
  g_assert_false (respite_agent_proxy_get_available (proxy));
}

/* When the bus went, the agent seemed to be there for good. */
static void
test_bus_gone_and_agent_still_there (void)
{
  g_autoptr (GDBusConnection) own = connect_again ();
  g_autoptr (RespiteAgentProxy) proxy = respite_agent_proxy_new_for_bus (own, FALSE);
  Agent agent;

  agent_start (&agent);
  wait_until (respite_agent_proxy_get_available (proxy));
  g_dbus_connection_close_sync (own, NULL, NULL);
  wait_until (!respite_agent_proxy_get_available (proxy));

  respite_agent_proxy_resume (proxy);
  wait_until (respite_agent_proxy_get_error (proxy) != NULL);
  agent_stop (&agent);
}

static void
test_gone_at_once (void)
{
  RespiteAgentProxy *proxy = respite_agent_proxy_new_for_bus (connection, FALSE);

  g_assert_finalize_object (proxy);
  wait_for_silence ();
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

  g_test_add_func ("/agent-proxy/comes-and-goes", test_comes_and_goes);
  g_test_add_func ("/agent-proxy/status", test_status);
  g_test_add_func ("/agent-proxy/calls", test_calls);
  g_test_add_func ("/agent-proxy/nobody-there", test_nobody_there);
  g_test_add_func ("/agent-proxy/bus-gone-and-agent-still-there", test_bus_gone_and_agent_still_there);
  g_test_add_func ("/agent-proxy/gone-at-once", test_gone_at_once);

  result = g_test_run ();
  g_test_dbus_stop (bus);

  return result;
}
