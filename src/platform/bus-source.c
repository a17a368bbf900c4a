/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/bus-source.h"

typedef struct
{
  GCancellable *cancellable;
  GDBusConnection *bus;
  const char *name;
  guint watch_id;
  GArray *subscriptions;
  char *owner;
} RespiteBusSourcePrivate;

/* A question under way. It does not keep the source, which takes all its questions back when it goes. */
typedef struct
{
  RespiteBusSource *source;
  char *owner;
  RespiteBusReply reply;
} Question;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RespiteBusSource, respite_bus_source, RESPITE_TYPE_PRESENCE_SOURCE)

static RespiteBusSourcePrivate *
get_priv (RespiteBusSource *self)
{
  return respite_bus_source_get_instance_private (self);
}

static void
question_free (Question *self)
{
  g_free (self->owner);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Question, question_free)

/* A reply of one who has gone since is worth nothing. */
static void
replied_cb (GObject *bus,
            GAsyncResult *result,
            gpointer data)
{
  g_autoptr (Question) question = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (bus), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (g_strcmp0 (question->owner, get_priv (question->source)->owner) == 0)
    question->reply (question->source, reply);
}

static void
heard_cb (GDBusConnection *bus,
          const char *sender,
          const char *path,
          const char *interface,
          const char *signal,
          GVariant *arguments,
          gpointer data)
{
  RESPITE_BUS_SOURCE_GET_CLASS (data)->heard (data, path, arguments);
}

static void
forget_owner (RespiteBusSourcePrivate *priv)
{
  for (guint i = 0; i < priv->subscriptions->len; i++)
    g_dbus_connection_signal_unsubscribe (priv->bus, g_array_index (priv->subscriptions, guint, i));
  g_array_set_size (priv->subscriptions, 0);
  g_clear_pointer (&priv->owner, g_free);
}

static void
appeared_cb (GDBusConnection *bus,
             const char *name,
             const char *owner,
             gpointer data)
{
  RespiteBusSourcePrivate *priv = get_priv (data);

  forget_owner (priv);
  priv->owner = g_strdup (owner);
  RESPITE_BUS_SOURCE_GET_CLASS (data)->appeared (data);
}

static void
vanished_cb (GDBusConnection *bus,
             const char *name,
             gpointer data)
{
  forget_owner (get_priv (data));
  respite_presence_source_fall_silent (data);
  if (RESPITE_BUS_SOURCE_GET_CLASS (data)->vanished != NULL)
    RESPITE_BUS_SOURCE_GET_CLASS (data)->vanished (data);
}

static void
got_system_bus_cb (GObject *source,
                   GAsyncResult *result,
                   gpointer data)
{
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, NULL);

  /* None, or we have gone. */
  if (bus == NULL)
    return;

  /* That the machine's bus goes is no reason for us to go, which is what GLib would make of it. */
  g_dbus_connection_set_exit_on_close (bus, FALSE);
  respite_bus_source_watch (data, bus, get_priv (data)->name);
}

static void
respite_bus_source_dispose (GObject *object)
{
  RespiteBusSourcePrivate *priv = get_priv (RESPITE_BUS_SOURCE (object));

  g_cancellable_cancel (priv->cancellable);
  g_clear_handle_id (&priv->watch_id, g_bus_unwatch_name);
  forget_owner (priv);
  g_clear_object (&priv->bus);

  G_OBJECT_CLASS (respite_bus_source_parent_class)->dispose (object);
}

static void
respite_bus_source_finalize (GObject *object)
{
  RespiteBusSourcePrivate *priv = get_priv (RESPITE_BUS_SOURCE (object));

  g_array_unref (priv->subscriptions);
  g_object_unref (priv->cancellable);

  G_OBJECT_CLASS (respite_bus_source_parent_class)->finalize (object);
}

static void
respite_bus_source_class_init (RespiteBusSourceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = respite_bus_source_dispose;
  object_class->finalize = respite_bus_source_finalize;
}

static void
respite_bus_source_init (RespiteBusSource *self)
{
  RespiteBusSourcePrivate *priv = get_priv (self);

  priv->cancellable = g_cancellable_new ();
  priv->subscriptions = g_array_new (FALSE, FALSE, sizeof (guint));
}

/**
 * respite_bus_source_watch:
 * @bus: where the name is to be found
 * @name: a well-known name, in memory that stays
 *
 * For subclasses, once: waits for the name.
 */
void
respite_bus_source_watch (RespiteBusSource *self,
                          GDBusConnection *bus,
                          const char *name)
{
  RespiteBusSourcePrivate *priv;

  g_return_if_fail (RESPITE_IS_BUS_SOURCE (self));

  priv = get_priv (self);
  priv->bus = g_object_ref (bus);
  priv->name = name;
  priv->watch_id = g_bus_watch_name_on_connection (bus, name, G_BUS_NAME_WATCHER_FLAGS_NONE, appeared_cb, vanished_cb,
                                                   self, NULL);
}

/**
 * respite_bus_source_watch_system:
 * @name: a well-known name, in memory that stays
 *
 * Like respite_bus_source_watch(), on the system bus, which is looked for in the background.
 */
void
respite_bus_source_watch_system (RespiteBusSource *self,
                                 const char *name)
{
  g_return_if_fail (RESPITE_IS_BUS_SOURCE (self));

  get_priv (self)->name = name;
  g_bus_get (G_BUS_TYPE_SYSTEM, get_priv (self)->cancellable, got_system_bus_cb, self);
}

/**
 * respite_bus_source_subscribe:
 * @from_anybody: whether somebody else than the name's owner sends it
 * @path: (nullable): the object it comes from; %NULL for any
 * @first_argument: (nullable): what it must begin with
 *
 * For subclasses, while the name has an owner: has the signal told to `heard` until the owner goes. Asking for it only
 * then, and of the owner itself, saves what GLib keeps of a sender that is named and not there.
 */
void
respite_bus_source_subscribe (RespiteBusSource *self,
                              gboolean from_anybody,
                              const char *path,
                              const char *interface,
                              const char *signal,
                              const char *first_argument,
                              GDBusSignalFlags flags)
{
  RespiteBusSourcePrivate *priv = get_priv (self);
  const char *sender = from_anybody ? NULL : priv->owner;
  guint id = g_dbus_connection_signal_subscribe (priv->bus, sender, interface, signal, path, first_argument, flags,
                                                 heard_cb, self, NULL);

  g_array_append_val (priv->subscriptions, id);
}

/**
 * respite_bus_source_call:
 * @arguments: (nullable) (transfer floating): what to say
 * @reply_type: (nullable): the type of what comes back
 * @reply: (nullable): who wants to know
 *
 * For subclasses, while the name has an owner: asks it, without waiting.
 */
void
respite_bus_source_call (RespiteBusSource *self,
                         const char *path,
                         const char *interface,
                         const char *method,
                         GVariant *arguments,
                         const char *reply_type,
                         RespiteBusReply reply)
{
  RespiteBusSourcePrivate *priv = get_priv (self);
  Question *question = NULL;

  if (reply != NULL)
    {
      question = g_new0 (Question, 1);
      question->source = self;
      question->owner = g_strdup (priv->owner);
      question->reply = reply;
    }

  g_dbus_connection_call (priv->bus, priv->owner, path, interface, method, arguments,
                          reply_type != NULL ? G_VARIANT_TYPE (reply_type) : NULL, G_DBUS_CALL_FLAGS_NO_AUTO_START, -1,
                          priv->cancellable, question != NULL ? replied_cb : NULL, question);
}

/**
 * respite_bus_source_is_there:
 *
 * Returns: whether the name has an owner, so that it may be called
 */
gboolean
respite_bus_source_is_there (RespiteBusSource *self)
{
  g_return_val_if_fail (RESPITE_IS_BUS_SOURCE (self), FALSE);

  return get_priv (self)->owner != NULL;
}
