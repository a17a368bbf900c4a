/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "agent/agent-service.h"

#include "agent-bus.h"
#include "core/reminders/engine.h"
#include "platform/agent-names.h"

/* How long an agent that is replaced may take to save and leave. */
#define LEAVE_MS 5000

/* The answers of the bus to who asks for a name. */
#define NAME_REPLACE 0x2
#define NAME_ALLOW_REPLACEMENT 0x1
#define NAME_DO_NOT_QUEUE 0x4
#define NAME_IS_OURS 1

/* A due time that differs by less is the same one, measured anew. */
#define SAME_DUE_S 1

struct _RespiteAgentService
{
  GObject parent_instance;

  GDBusConnection *connection;
  guint object_id;
  guint lost_id;
  RespiteAgent *agent;

  /* What was announced last. */
  gint64 paused_until;
  GPtrArray *statuses;
  GVariant *sources;
  char *problem;
};

enum
{
  REPLACED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteAgentService, respite_agent_service, G_TYPE_OBJECT)

static GVariant *
make_reminders (GPtrArray *statuses)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; i < statuses->len; i++)
    g_variant_builder_add_value (&builder, respite_agent_status_to_variant (g_ptr_array_index (statuses, i)));

  return g_variant_builder_end (&builder);
}

static GVariant *
make_sources (RespiteAgent *agent)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sas}"));
  for (int kind = 0; kind < RESPITE_N_PRESENCE_KINDS; kind++)
    {
      g_auto (GStrv) names = respite_agent_list_sources (agent, (RespitePresenceKind) kind);

      g_variant_builder_add (&builder, "{s^as}", respite_presence_kind_to_text ((RespitePresenceKind) kind), names);
    }

  return g_variant_builder_end (&builder);
}

static GVariant *
make_decision (RespiteEngineAction *action)
{
  g_auto (GVariantDict) dictionary = G_VARIANT_DICT_INIT (NULL);

  g_variant_dict_insert (&dictionary, "at", "x", action->real / G_USEC_PER_SEC);
  g_variant_dict_insert (&dictionary, "action", "s", respite_engine_action_kind_to_text (action->kind));
  g_variant_dict_insert (&dictionary, "reason", "s", action->reason);
  g_variant_dict_insert (&dictionary, "reminders", "^as", action->reminders);

  return g_variant_dict_end (&dictionary);
}

static GVariant *
explain (RespiteAgentService *self,
         guint count)
{
  GPtrArray *decisions = respite_agent_list_decisions (self->agent);
  guint n = MIN (count, decisions->len);
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; i < n; i++)
    g_variant_builder_add_value (&builder, make_decision (g_ptr_array_index (decisions, decisions->len - 1 - i)));

  return g_variant_builder_end (&builder);
}

static gboolean
is_same_status (RespiteAgentStatus *a,
                RespiteAgentStatus *b)
{
  return g_str_equal (a->id, b->id) && g_str_equal (a->kind, b->kind) && a->enabled == b->enabled
         && ABS (a->due - b->due) <= SAME_DUE_S && g_str_equal (a->state, b->state)
         && g_str_equal (a->reason, b->reason);
}

/* That time goes by is no news: progress alone does not count. */
static gboolean
is_same (GPtrArray *a,
         GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    if (!is_same_status (g_ptr_array_index (a, i), g_ptr_array_index (b, i)))
      return FALSE;

  return TRUE;
}

static void
announce (RespiteAgentService *self)
{
  gint64 paused_until = respite_agent_get_paused_until (self->agent);
  GPtrArray *statuses = respite_agent_list_status (self->agent);
  g_autoptr (GVariant) sources = g_variant_ref_sink (make_sources (self->agent));
  const char *problem = respite_agent_get_problem (self->agent);
  gboolean same_sources = self->sources != NULL && g_variant_equal (sources, self->sources);
  gboolean same = is_same (self->statuses, statuses);
  GDBusInterfaceInfo *info = respite_bus_agent1_interface_info ();
  GVariantBuilder changed;

  if (paused_until == self->paused_until && g_strcmp0 (problem, self->problem) == 0 && same_sources && same)
    {
      g_ptr_array_unref (statuses);
      return;
    }

  g_variant_builder_init (&changed, G_VARIANT_TYPE_VARDICT);
  if (paused_until != self->paused_until)
    g_variant_builder_add (&changed, "{sv}", "PausedUntil", g_variant_new_int64 (paused_until));
  if (g_strcmp0 (problem, self->problem) != 0)
    g_variant_builder_add (&changed, "{sv}", "Problem", g_variant_new_string (problem != NULL ? problem : ""));
  if (!same_sources)
    g_variant_builder_add (&changed, "{sv}", "Sources", sources);
  if (!same)
    g_variant_builder_add (&changed, "{sv}", "Reminders", make_reminders (statuses));

  self->paused_until = paused_until;
  g_free (self->problem);
  self->problem = g_strdup (problem);
  g_clear_pointer (&self->sources, g_variant_unref);
  self->sources = g_steal_pointer (&sources);
  g_ptr_array_unref (self->statuses);
  self->statuses = statuses;

  g_dbus_connection_emit_signal (self->connection, NULL, RESPITE_AGENT_OBJECT_PATH, "org.freedesktop.DBus.Properties",
                                 "PropertiesChanged",
                                 g_variant_new ("(sa{sv}as)", info->name, &changed, NULL), NULL);
}

static void
called_cb (GDBusConnection *connection,
           const char *sender,
           const char *path,
           const char *interface,
           const char *method,
           GVariant *arguments,
           GDBusMethodInvocation *invocation,
           gpointer data)
{
  RespiteAgentService *self = data;
  g_autoptr (GError) error = NULL;
  const char *id = NULL, *answer = NULL;
  GVariant *reply = NULL;
  guint64 seconds;
  guint count;

  if (g_str_equal (method, "Pause"))
    {
      g_variant_get (arguments, "(t)", &seconds);
      respite_agent_pause (self->agent, seconds);
    }
  else if (g_str_equal (method, "Resume"))
    {
      respite_agent_resume (self->agent);
    }
  else if (g_str_equal (method, "Remind"))
    {
      g_variant_get (arguments, "(&s)", &id);
      respite_agent_remind (self->agent, id, &error);
    }
  else if (g_str_equal (method, "Answer"))
    {
      g_variant_get (arguments, "(&s&s)", &id, &answer);
      respite_agent_answer (self->agent, id, answer, &error);
    }
  else
    {
      g_variant_get (arguments, "(u)", &count);
      reply = g_variant_new ("(@aa{sv})", explain (self, count));
    }

  if (error != NULL)
    g_dbus_method_invocation_return_error_literal (invocation, G_DBUS_ERROR, G_DBUS_ERROR_INVALID_ARGS, error->message);
  else
    g_dbus_method_invocation_return_value (invocation, reply);
}

static GVariant *
read_cb (GDBusConnection *connection,
         const char *sender,
         const char *path,
         const char *interface,
         const char *property,
         GError **error,
         gpointer data)
{
  RespiteAgentService *self = data;
  g_autoptr (GPtrArray) statuses = NULL;
  const char *problem;

  /* So that the progress is that of now. */
  respite_agent_wake (self->agent);

  if (g_str_equal (property, "PausedUntil"))
    return g_variant_new_int64 (respite_agent_get_paused_until (self->agent));

  if (g_str_equal (property, "Problem"))
    {
      problem = respite_agent_get_problem (self->agent);
      return g_variant_new_string (problem != NULL ? problem : "");
    }

  if (g_str_equal (property, "Sources"))
    return make_sources (self->agent);

  statuses = respite_agent_list_status (self->agent);

  return make_reminders (statuses);
}

static void
name_lost_cb (GDBusConnection *connection,
              const char *sender,
              const char *path,
              const char *interface,
              const char *signal,
              GVariant *arguments,
              gpointer data)
{
  g_signal_emit (data, signals[REPLACED], 0);
}

static GVariant *
call_bus (RespiteAgentService *self,
          const char *method,
          GVariant *arguments,
          const char *reply,
          GError **error)
{
  return g_dbus_connection_call_sync (self->connection, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                      "org.freedesktop.DBus", method, arguments, G_VARIANT_TYPE (reply),
                                      G_DBUS_CALL_FLAGS_NONE, -1, NULL, error);
}

static char *
find_owner (RespiteAgentService *self)
{
  GVariant *name = g_variant_new ("(s)", RESPITE_AGENT_BUS_NAME);
  g_autoptr (GVariant) reply = call_bus (self, "GetNameOwner", name, "(s)", NULL);
  char *owner = NULL;

  if (reply != NULL)
    g_variant_get (reply, "(s)", &owner);

  return owner;
}

static void
left_cb (GDBusConnection *connection,
         const char *name,
         gpointer data)
{
  *(gboolean *) data = TRUE;
}

static gboolean
waited_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

/* The one that is replaced saves its state before it leaves the bus; ours is read after that. */
static void
wait_until_left (RespiteAgentService *self,
                 const char *owner)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (GSource) deadline = g_timeout_source_new (LEAVE_MS);
  gboolean over = FALSE;
  guint watch_id;

  g_main_context_push_thread_default (context);
  watch_id = g_bus_watch_name_on_connection (self->connection, owner, G_BUS_NAME_WATCHER_FLAGS_NONE, NULL, left_cb,
                                             &over, NULL);
  g_source_set_callback (deadline, waited_cb, &over, NULL);
  g_source_attach (deadline, context);
  while (!over)
    g_main_context_iteration (context, TRUE);
  g_source_destroy (deadline);
  g_bus_unwatch_name (watch_id);
  g_main_context_pop_thread_default (context);
}

static void
respite_agent_service_dispose (GObject *object)
{
  RespiteAgentService *self = RESPITE_AGENT_SERVICE (object);

  if (self->object_id != 0)
    g_dbus_connection_unregister_object (self->connection, self->object_id);
  self->object_id = 0;
  if (self->lost_id != 0)
    g_dbus_connection_signal_unsubscribe (self->connection, self->lost_id);
  self->lost_id = 0;
  g_clear_object (&self->agent);
  g_clear_object (&self->connection);

  G_OBJECT_CLASS (respite_agent_service_parent_class)->dispose (object);
}

static void
respite_agent_service_finalize (GObject *object)
{
  RespiteAgentService *self = RESPITE_AGENT_SERVICE (object);

  g_ptr_array_unref (self->statuses);
  g_clear_pointer (&self->sources, g_variant_unref);
  g_free (self->problem);

  G_OBJECT_CLASS (respite_agent_service_parent_class)->finalize (object);
}

static void
respite_agent_service_class_init (RespiteAgentServiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = respite_agent_service_dispose;
  object_class->finalize = respite_agent_service_finalize;

  /**
   * RespiteAgentService::replaced:
   *
   * Another agent has taken the name.
   */
  signals[REPLACED] = g_signal_new ("replaced", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
}

static void
respite_agent_service_init (RespiteAgentService *self)
{
  self->statuses = g_ptr_array_new_with_free_func ((GDestroyNotify) respite_agent_status_free);
}

/**
 * respite_agent_service_new:
 * @connection: the session bus
 * @error: why the object cannot be put on the bus
 *
 * The object is there before the name, so that who starts us by a call is heard. Give it an agent before the main
 * context runs.
 *
 * Returns: (transfer full) (nullable): the agent's object on the bus
 */
RespiteAgentService *
respite_agent_service_new (GDBusConnection *connection,
                           GError **error)
{
  static const GDBusInterfaceVTable vtable = { .method_call = called_cb, .get_property = read_cb };
  g_autoptr (RespiteAgentService) self = g_object_new (RESPITE_TYPE_AGENT_SERVICE, NULL);

  self->connection = g_object_ref (connection);
  self->object_id = g_dbus_connection_register_object (connection, RESPITE_AGENT_OBJECT_PATH,
                                                       respite_bus_agent1_interface_info (), &vtable, self, NULL,
                                                       error);

  return self->object_id != 0 ? g_steal_pointer (&self) : NULL;
}

/**
 * respite_agent_service_take_name:
 * @replace: whether to take over from an agent that has the name
 * @error: %G_IO_ERROR_EXISTS where there is one and it is not to be replaced
 *
 * Returns: whether the name is ours
 */
gboolean
respite_agent_service_take_name (RespiteAgentService *self,
                                 gboolean replace,
                                 GError **error)
{
  guint flags = NAME_ALLOW_REPLACEMENT | NAME_DO_NOT_QUEUE | (replace ? NAME_REPLACE : 0);
  g_autofree char *before = NULL;
  g_autoptr (GVariant) reply = NULL;
  guint answer;

  g_return_val_if_fail (RESPITE_IS_AGENT_SERVICE (self), FALSE);

  self->lost_id = g_dbus_connection_signal_subscribe (self->connection, "org.freedesktop.DBus", "org.freedesktop.DBus",
                                                      "NameLost", "/org/freedesktop/DBus", RESPITE_AGENT_BUS_NAME,
                                                      G_DBUS_SIGNAL_FLAGS_NONE, name_lost_cb, self, NULL);
  before = find_owner (self);
  reply = call_bus (self, "RequestName", g_variant_new ("(su)", RESPITE_AGENT_BUS_NAME, flags), "(u)", error);
  if (reply == NULL)
    return FALSE;

  g_variant_get (reply, "(u)", &answer);
  if (answer != NAME_IS_OURS)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
                           "The reminders are running already; use --replace to take over");
      return FALSE;
    }

  if (before != NULL)
    wait_until_left (self, before);

  return TRUE;
}

/**
 * respite_agent_service_set_agent:
 * @agent: what the calls are for
 */
void
respite_agent_service_set_agent (RespiteAgentService *self,
                                 RespiteAgent *agent)
{
  g_return_if_fail (RESPITE_IS_AGENT_SERVICE (self));
  g_return_if_fail (self->agent == NULL);

  self->agent = g_object_ref (agent);
  g_signal_connect_object (agent, "changed", G_CALLBACK (announce), self, G_CONNECT_SWAPPED);
  announce (self);
}
