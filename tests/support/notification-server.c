/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "tests/support/notification-server.h"

#include "tests/support/desktop-stand-in.h"

const char *const notification_server_usual[] = { "actions", "body", "body-markup", "persistence", NULL };
const char *const notification_server_plain[] = { "body", NULL };

static const char introspection[] =
    "<node><interface name='org.freedesktop.Notifications'>"
    "<method name='GetCapabilities'><arg type='as' direction='out'/></method>"
    "<method name='GetServerInformation'><arg type='s' direction='out'/><arg type='s' direction='out'/>"
    "<arg type='s' direction='out'/><arg type='s' direction='out'/></method>"
    "<method name='Notify'><arg type='s' direction='in'/><arg type='u' direction='in'/><arg type='s' direction='in'/>"
    "<arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='as' direction='in'/>"
    "<arg type='a{sv}' direction='in'/><arg type='i' direction='in'/><arg type='u' direction='out'/></method>"
    "<method name='CloseNotification'><arg type='u' direction='in'/></method>"
    "</interface></node>";

static void
shown_free (ShownNotification *self)
{
  g_free (self->summary);
  g_free (self->body);
  g_strfreev (self->actions);
  g_variant_unref (self->hints);
  g_free (self);
}

static void
show (NotificationServer *self,
      GDBusMethodInvocation *invocation,
      GVariant *arguments)
{
  ShownNotification *shown = g_new0 (ShownNotification, 1);

  g_variant_get (arguments, "(susss^as@a{sv}i)", NULL, &shown->replaces, NULL, &shown->summary, &shown->body,
                 &shown->actions, &shown->hints, NULL);
  shown->id = ++self->last_id;
  g_ptr_array_add (self->shown, shown);
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(u)", shown->id));
}

static void
take_down (NotificationServer *self,
           GDBusMethodInvocation *invocation,
           GVariant *arguments)
{
  guint id;

  g_variant_get (arguments, "(u)", &id);
  for (guint i = 0; i < self->shown->len; i++)
    {
      ShownNotification *each = g_ptr_array_index (self->shown, i);

      if (each->id == id && !each->closed)
        {
          each->closed = TRUE;
          desktop_stand_in_emit (self->stand_in, "NotificationClosed", g_variant_new ("(uu)", id, 3));
        }
    }
  g_dbus_method_invocation_return_value (invocation, NULL);
}

static void
answer (NotificationServer *self,
        GDBusMethodInvocation *invocation)
{
  const char *method = g_dbus_method_invocation_get_method_name (invocation);
  GVariant *arguments = g_dbus_method_invocation_get_parameters (invocation);

  if (g_str_equal (method, "GetCapabilities"))
    g_dbus_method_invocation_return_value (invocation, g_variant_new ("(^as)", self->capabilities));
  else if (g_str_equal (method, "GetServerInformation"))
    g_dbus_method_invocation_return_value (invocation, g_variant_new ("(ssss)", "stand-in", "tests", "1", "1.2"));
  else if (g_str_equal (method, "Notify"))
    show (self, invocation, arguments);
  else
    take_down (self, invocation, arguments);
}

static void
called_cb (GDBusMethodInvocation *invocation,
           const char *method,
           GVariant *arguments,
           gpointer data)
{
  NotificationServer *self = data;

  if (g_str_equal (method, "Notify"))
    self->n_notify++;

  if (self->hangs)
    g_ptr_array_add (self->unanswered, invocation);
  else
    answer (self, invocation);
}

/** Comes onto the bus. */
NotificationServer *
notification_server_new (const char *address,
                         const char *const *capabilities)
{
  NotificationServer *self = g_new0 (NotificationServer, 1);

  self->capabilities = capabilities;
  self->shown = g_ptr_array_new_with_free_func ((GDestroyNotify) shown_free);
  self->unanswered = g_ptr_array_new_with_free_func (g_object_unref);
  self->stand_in = desktop_stand_in_new (address, "org.freedesktop.Notifications", "/org/freedesktop/Notifications",
                                         introspection, called_cb, self);

  return self;
}

/** Leaves the bus, so that whoever waits for an answer gets an error. */
void
notification_server_free (NotificationServer *self)
{
  desktop_stand_in_free (self->stand_in);
  g_ptr_array_unref (self->unanswered);
  g_ptr_array_unref (self->shown);
  g_free (self);
}

/** What was shown last. */
ShownNotification *
notification_server_get_last (NotificationServer *self)
{
  return self->shown->len > 0 ? g_ptr_array_index (self->shown, self->shown->len - 1) : NULL;
}

guint
notification_server_count_live (NotificationServer *self)
{
  guint live = 0;

  for (guint i = 0; i < self->shown->len; i++)
    live += !((ShownNotification *) g_ptr_array_index (self->shown, i))->closed;

  return live;
}

/** Presses a button of what was shown last, as desktops tell of it: the token, the action, the end. */
void
notification_server_press (NotificationServer *self,
                           const char *pressed,
                           const char *activation_token)
{
  ShownNotification *last = notification_server_get_last (self);

  if (activation_token != NULL)
    desktop_stand_in_emit (self->stand_in, "ActivationToken", g_variant_new ("(us)", last->id, activation_token));
  desktop_stand_in_emit (self->stand_in, "ActionInvoked", g_variant_new ("(us)", last->id, pressed));
  notification_server_close (self, 2);
}

/** Ends what was shown last: 1 is by the clock, 2 by the person. */
void
notification_server_close (NotificationServer *self,
                           guint reason)
{
  ShownNotification *last = notification_server_get_last (self);

  last->closed = TRUE;
  desktop_stand_in_emit (self->stand_in, "NotificationClosed", g_variant_new ("(uu)", last->id, reason));
}

/** Answers all that it owes and hangs no longer. */
void
notification_server_recover (NotificationServer *self)
{
  self->hangs = FALSE;
  while (self->unanswered->len > 0)
    answer (self, g_ptr_array_steal_index (self->unanswered, 0));
}
