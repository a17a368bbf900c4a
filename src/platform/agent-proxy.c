/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/agent-proxy.h"

#include "agent-bus.h"
#include "platform/agent-names.h"
#include "platform/agent-start.h"

/* An agent that goes away again at once is not started over and over. */
#define START_AGAIN_US (30 * G_TIME_SPAN_SECOND)

typedef struct
{
  RespiteAgentStatus *status;
  double progress_read;
} Entry;

struct _RespiteAgentProxy
{
  GObject parent_instance;

  GDBusConnection *connection;
  gboolean starts_agent;
  RespiteBusAgent1 *bus;
  GCancellable *cancellable;
  guint look_id;

  GHashTable *entries;
  gint64 read_at;
  gboolean looking;
  gboolean available;
  gint64 paused_until;
  char *error;
  gint64 started_at;
};

enum
{
  PROP_CONNECTION = 1,
  PROP_STARTS_AGENT,
  PROP_AVAILABLE,
  PROP_PAUSED_UNTIL,
  PROP_ERROR,
  N_PROPS
};

enum
{
  CHANGED,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteAgentProxy, respite_agent_proxy, G_TYPE_OBJECT)

static void
entry_free (Entry *entry)
{
  respite_agent_status_free (entry->status);
  g_free (entry);
}

static void
set_error (RespiteAgentProxy *self,
           const char *error)
{
  if (g_strcmp0 (self->error, error) == 0)
    return;

  g_free (self->error);
  self->error = g_strdup (error);
  self->looking &= error == NULL;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ERROR]);
}

/* Takes note of an error. %FALSE means that the object went away meanwhile, and that self is no longer there. */
static gboolean
take_error (RespiteAgentProxy *self,
            GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return FALSE;

  g_dbus_error_strip_remote_error (error);
  set_error (self, error->message);

  return TRUE;
}

static void
read_reminders (RespiteAgentProxy *self)
{
  GVariant *reminders = respite_bus_agent1_get_reminders (self->bus);
  GVariantIter iter;
  GVariant *each;

  g_hash_table_remove_all (self->entries);
  self->read_at = g_get_real_time ();
  if (reminders == NULL)
    return;

  g_variant_iter_init (&iter, reminders);
  while ((each = g_variant_iter_next_value (&iter)) != NULL)
    {
      RespiteAgentStatus *status = respite_agent_status_new_read (each);

      if (status != NULL)
        {
          Entry *entry = g_new (Entry, 1);

          entry->status = status;
          entry->progress_read = status->progress;
          g_hash_table_replace (self->entries, status->id, entry);
        }
      g_variant_unref (each);
    }
}

static void
update (RespiteAgentProxy *self)
{
  g_autofree char *owner = g_dbus_proxy_get_name_owner (G_DBUS_PROXY (self->bus));
  gboolean available = owner != NULL && !g_dbus_connection_is_closed (self->connection);
  gint64 paused_until = available ? respite_bus_agent1_get_paused_until (self->bus) : 0;
  const char *problem = available ? respite_bus_agent1_get_problem (self->bus) : NULL;

  read_reminders (self);
  self->looking &= !available;

  g_object_freeze_notify (G_OBJECT (self));
  if (self->available != available)
    {
      self->available = available;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_AVAILABLE]);
    }
  if (self->paused_until != paused_until)
    {
      self->paused_until = paused_until;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PAUSED_UNTIL]);
    }
  if (available)
    set_error (self, problem != NULL && *problem != '\0' ? problem : NULL);
  g_object_thaw_notify (G_OBJECT (self));

  g_signal_emit (self, signals[CHANGED], 0);
}

static void
started_cb (GObject *source,
            GAsyncResult *result,
            gpointer data)
{
  g_autoptr (GError) error = NULL;

  if (!respite_agent_start_finish (result, &error))
    take_error (data, error);
}

static void
start_agent (RespiteAgentProxy *self)
{
  gint64 now = g_get_monotonic_time ();

  if (!self->starts_agent || (self->started_at != 0 && now - self->started_at < START_AGAIN_US))
    {
      self->looking = FALSE;
      return;
    }

  self->started_at = now;
  respite_agent_start_async (self->connection, self->cancellable, started_cb, self);
}

static void
owner_changed_cb (RespiteAgentProxy *self)
{
  g_autofree char *owner = g_dbus_proxy_get_name_owner (G_DBUS_PROXY (self->bus));

  if (owner == NULL)
    start_agent (self);
  update (self);
}

static void
made_cb (GObject *source,
         GAsyncResult *result,
         gpointer data)
{
  RespiteAgentProxy *self = data;
  g_autoptr (GError) error = NULL;
  RespiteBusAgent1 *bus = respite_bus_agent1_proxy_new_finish (result, &error);

  if (bus == NULL)
    {
      take_error (self, error);
      return;
    }

  self->bus = bus;
  g_signal_connect_object (bus, "notify::g-name-owner", G_CALLBACK (owner_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (bus, "g-properties-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  /* The name keeps its last owner when the bus itself goes. */
  g_signal_connect_object (self->connection, "closed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  owner_changed_cb (self);
}

static void
connect_to_agent (RespiteAgentProxy *self)
{
  respite_bus_agent1_proxy_new (self->connection, G_DBUS_PROXY_FLAGS_DO_NOT_AUTO_START_AT_CONSTRUCTION,
                                RESPITE_AGENT_BUS_NAME, RESPITE_AGENT_OBJECT_PATH, self->cancellable, made_cb, self);
}

static void
bus_cb (GObject *source,
        GAsyncResult *result,
        gpointer data)
{
  RespiteAgentProxy *self = data;
  g_autoptr (GError) error = NULL;
  GDBusConnection *connection = g_bus_get_finish (result, &error);

  if (connection == NULL)
    {
      take_error (self, error);
      return;
    }

  self->connection = connection;
  connect_to_agent (self);
}

/* A window that opens comes first: finding the agent, or starting it, waits until there is nothing else to do. */
static gboolean
look_cb (gpointer data)
{
  RespiteAgentProxy *self = data;

  self->look_id = 0;
  g_bus_get (G_BUS_TYPE_SESSION, self->cancellable, bus_cb, self);

  return G_SOURCE_REMOVE;
}

static void
called_cb (GObject *source,
           GAsyncResult *result,
           gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_proxy_call_finish (G_DBUS_PROXY (source), result, &error);

  if (reply == NULL)
    take_error (data, error);
  else
    set_error (data, NULL);
}

static void
call (RespiteAgentProxy *self,
      const char *method,
      GVariant *arguments)
{
  g_autoptr (GVariant) sunk = arguments != NULL ? g_variant_ref_sink (arguments) : NULL;

  if (self->bus != NULL)
    g_dbus_proxy_call (G_DBUS_PROXY (self->bus), method, sunk, G_DBUS_CALL_FLAGS_NONE, -1, self->cancellable,
                       called_cb, self);
  else
    set_error (self, "The reminders are not running");
}

static void
respite_agent_proxy_constructed (GObject *object)
{
  RespiteAgentProxy *self = RESPITE_AGENT_PROXY (object);

  G_OBJECT_CLASS (respite_agent_proxy_parent_class)->constructed (object);

  if (self->connection != NULL)
    connect_to_agent (self);
  else
    self->look_id = g_idle_add_full (G_PRIORITY_LOW, look_cb, self, NULL);
}

static void
respite_agent_proxy_dispose (GObject *object)
{
  RespiteAgentProxy *self = RESPITE_AGENT_PROXY (object);

  g_clear_handle_id (&self->look_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->bus);
  g_clear_object (&self->connection);

  G_OBJECT_CLASS (respite_agent_proxy_parent_class)->dispose (object);
}

static void
respite_agent_proxy_finalize (GObject *object)
{
  RespiteAgentProxy *self = RESPITE_AGENT_PROXY (object);

  g_object_unref (self->cancellable);
  g_hash_table_unref (self->entries);
  g_free (self->error);

  G_OBJECT_CLASS (respite_agent_proxy_parent_class)->finalize (object);
}

static void
respite_agent_proxy_get_property (GObject *object,
                                  guint id,
                                  GValue *value,
                                  GParamSpec *pspec)
{
  RespiteAgentProxy *self = RESPITE_AGENT_PROXY (object);

  switch (id)
    {
    case PROP_AVAILABLE:
      g_value_set_boolean (value, self->available);
      break;
    case PROP_PAUSED_UNTIL:
      g_value_set_int64 (value, self->paused_until);
      break;
    case PROP_ERROR:
      g_value_set_string (value, self->error);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
respite_agent_proxy_set_property (GObject *object,
                                  guint id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  RespiteAgentProxy *self = RESPITE_AGENT_PROXY (object);

  switch (id)
    {
    case PROP_CONNECTION:
      self->connection = g_value_dup_object (value);
      break;
    case PROP_STARTS_AGENT:
      self->starts_agent = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
respite_agent_proxy_class_init (RespiteAgentProxyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GParamFlags given = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = respite_agent_proxy_constructed;
  object_class->dispose = respite_agent_proxy_dispose;
  object_class->finalize = respite_agent_proxy_finalize;
  object_class->get_property = respite_agent_proxy_get_property;
  object_class->set_property = respite_agent_proxy_set_property;

  props[PROP_CONNECTION] = g_param_spec_object ("connection", NULL, NULL, G_TYPE_DBUS_CONNECTION, given);
  props[PROP_STARTS_AGENT] = g_param_spec_boolean ("starts-agent", NULL, NULL, TRUE, given);
  props[PROP_AVAILABLE] = g_param_spec_boolean ("available", NULL, NULL, FALSE, readable);
  props[PROP_PAUSED_UNTIL] = g_param_spec_int64 ("paused-until", NULL, NULL, 0, G_MAXINT64, 0, readable);
  props[PROP_ERROR] = g_param_spec_string ("error", NULL, NULL, NULL, readable);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * RespiteAgentProxy::changed:
   *
   * The agent came or went, or something about the reminders is different. Time going by is no change: who draws a
   * countdown asks respite_agent_proxy_lookup() as often as it draws.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
respite_agent_proxy_init (RespiteAgentProxy *self)
{
  self->looking = TRUE;
  self->cancellable = g_cancellable_new ();
  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                         (GDestroyNotify) entry_free);
}

/**
 * respite_agent_proxy_new:
 *
 * Looks for the agent on the session bus, in the background, and starts it where it is not there.
 *
 * Returns: (transfer full): the window's end of the line to the agent
 */
RespiteAgentProxy *
respite_agent_proxy_new (void)
{
  return g_object_new (RESPITE_TYPE_AGENT_PROXY, NULL);
}

/**
 * respite_agent_proxy_new_for_bus:
 * @connection: the bus to look on
 * @starts_agent: whether an agent that is not there is started
 *
 * Returns: (transfer full): the same on a bus of one's own
 */
RespiteAgentProxy *
respite_agent_proxy_new_for_bus (GDBusConnection *connection,
                                 gboolean starts_agent)
{
  g_return_val_if_fail (G_IS_DBUS_CONNECTION (connection), NULL);

  return g_object_new (RESPITE_TYPE_AGENT_PROXY,
                       "connection", connection,
                       "starts-agent", starts_agent,
                       NULL);
}

/**
 * respite_agent_proxy_get_looking:
 *
 * Returns: whether it is not known yet if the agent is there, because it is being looked for or started
 */
gboolean
respite_agent_proxy_get_looking (RespiteAgentProxy *self)
{
  g_return_val_if_fail (RESPITE_IS_AGENT_PROXY (self), FALSE);

  return self->looking;
}

/**
 * respite_agent_proxy_get_available:
 *
 * Returns: whether the agent is there
 */
gboolean
respite_agent_proxy_get_available (RespiteAgentProxy *self)
{
  g_return_val_if_fail (RESPITE_IS_AGENT_PROXY (self), FALSE);

  return self->available;
}

/**
 * respite_agent_proxy_get_paused_until:
 *
 * Returns: when the pause ends, in seconds since 1970 in UTC; 0 when nothing is paused; %G_MAXINT64 when the pause
 *   lasts until it is ended
 */
gint64
respite_agent_proxy_get_paused_until (RespiteAgentProxy *self)
{
  g_return_val_if_fail (RESPITE_IS_AGENT_PROXY (self), 0);

  return self->paused_until;
}

/**
 * respite_agent_proxy_get_error:
 *
 * Returns: (nullable): why the agent could not be reached, did not do what was asked last, or cannot do all it should
 */
const char *
respite_agent_proxy_get_error (RespiteAgentProxy *self)
{
  g_return_val_if_fail (RESPITE_IS_AGENT_PROXY (self), NULL);

  return self->error;
}

/**
 * respite_agent_proxy_lookup:
 * @id: a reminder
 *
 * Returns: (transfer none) (nullable): how the reminder stands at this moment, good until the next ::changed
 */
const RespiteAgentStatus *
respite_agent_proxy_lookup (RespiteAgentProxy *self,
                            const char *id)
{
  Entry *entry;

  g_return_val_if_fail (RESPITE_IS_AGENT_PROXY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  entry = g_hash_table_lookup (self->entries, id);
  if (entry == NULL)
    return NULL;

  if (entry->status->due > 0)
    {
      gint64 total = entry->status->due * G_USEC_PER_SEC - self->read_at;
      gint64 passed = g_get_real_time () - self->read_at;
      double share = total > 0 ? CLAMP (passed / (double) total, 0, 1) : 1;

      entry->status->progress = entry->progress_read + (1 - entry->progress_read) * share;
    }

  return entry->status;
}

/**
 * respite_agent_proxy_pause:
 * @seconds: how long, from now; 0 until respite_agent_proxy_resume() is called
 *
 * Asks for quiet. What comes of it shows in #RespiteAgentProxy:paused-until or #RespiteAgentProxy:error.
 */
void
respite_agent_proxy_pause (RespiteAgentProxy *self,
                           guint64 seconds)
{
  g_return_if_fail (RESPITE_IS_AGENT_PROXY (self));

  call (self, "Pause", g_variant_new ("(t)", seconds));
}

/**
 * respite_agent_proxy_resume:
 *
 * Ends a pause.
 */
void
respite_agent_proxy_resume (RespiteAgentProxy *self)
{
  g_return_if_fail (RESPITE_IS_AGENT_PROXY (self));

  call (self, "Resume", NULL);
}

/**
 * respite_agent_proxy_remind:
 * @id: a reminder
 *
 * Has a reminder shown now.
 */
void
respite_agent_proxy_remind (RespiteAgentProxy *self,
                            const char *id)
{
  g_return_if_fail (RESPITE_IS_AGENT_PROXY (self));
  g_return_if_fail (id != NULL);

  call (self, "Remind", g_variant_new ("(s)", id));
}

/**
 * respite_agent_proxy_answer:
 * @id: a reminder
 * @answer: `done`, `skipped` or `snoozed`; for a posture check also `good` or `slouching`; for water also `drank`
 *
 * Answers a reminder for the person, as the button of its notification would.
 */
void
respite_agent_proxy_answer (RespiteAgentProxy *self,
                            const char *id,
                            const char *answer)
{
  g_return_if_fail (RESPITE_IS_AGENT_PROXY (self));
  g_return_if_fail (id != NULL && answer != NULL);

  call (self, "Answer", g_variant_new ("(ss)", id, answer));
}
