/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/bus-flag-source.h"

#define PROPERTIES "org.freedesktop.DBus.Properties"
#define LOGIND_PATH "/org/freedesktop/login1"
#define LOGIND_MANAGER "org.freedesktop.login1.Manager"

struct _RespiteBusFlagSource
{
  RespiteBusSource parent_instance;

  const RespiteBusFlag *flag;
  char *path;
};

G_DEFINE_FINAL_TYPE (RespiteBusFlagSource, respite_bus_flag_source, RESPITE_TYPE_BUS_SOURCE)

static void
got_property (RespiteBusSource *source,
              GVariant *reply)
{
  g_autoptr (GVariant) value = NULL;

  if (reply == NULL)
    return;

  g_variant_get (reply, "(v)", &value);
  if (g_variant_is_of_type (value, G_VARIANT_TYPE_BOOLEAN))
    respite_presence_source_report (RESPITE_PRESENCE_SOURCE (source), g_variant_get_boolean (value));
}

static void
got_answer (RespiteBusSource *source,
            GVariant *reply)
{
  gboolean answer;

  if (reply == NULL)
    return;

  g_variant_get (reply, "(b)", &answer);
  respite_presence_source_report (RESPITE_PRESENCE_SOURCE (source), answer);
}

static void
ask (RespiteBusFlagSource *self)
{
  const RespiteBusFlag *flag = self->flag;
  RespiteBusSource *source = RESPITE_BUS_SOURCE (self);

  if (flag->property != NULL)
    respite_bus_source_call (source, self->path, PROPERTIES, "Get",
                             g_variant_new ("(ss)", flag->interface, flag->property), "(v)", got_property);
  else if (flag->method != NULL)
    respite_bus_source_call (source, self->path, flag->interface, flag->method, NULL, "(b)", got_answer);
  else
    respite_presence_source_report (RESPITE_PRESENCE_SOURCE (self), FALSE);
}

static void
subscribe (RespiteBusFlagSource *self)
{
  const RespiteBusFlag *flag = self->flag;
  RespiteBusSource *source = RESPITE_BUS_SOURCE (self);

  if (flag->property != NULL)
    respite_bus_source_subscribe (source, FALSE, self->path, PROPERTIES, "PropertiesChanged", flag->interface,
                                  G_DBUS_SIGNAL_FLAGS_NONE);
  else
    respite_bus_source_subscribe (source, FALSE, self->path, flag->interface, flag->signal, NULL,
                                  G_DBUS_SIGNAL_FLAGS_NONE);
}

static void
got_session (RespiteBusSource *source,
             GVariant *reply)
{
  RespiteBusFlagSource *self = RESPITE_BUS_FLAG_SOURCE (source);

  if (reply == NULL)
    return;

  g_free (self->path);
  g_variant_get (reply, "(o)", &self->path);
  subscribe (self);
  ask (self);
}

/* Of what changed it is either told, or told to ask. */
static void
hear_properties (RespiteBusFlagSource *self,
                 GVariant *arguments)
{
  g_autoptr (GVariant) changed = NULL;
  g_autofree const char **invalidated = NULL;
  gboolean value;

  if (!g_variant_is_of_type (arguments, G_VARIANT_TYPE ("(sa{sv}as)")))
    return;

  g_variant_get (arguments, "(&s@a{sv}^a&s)", NULL, &changed, &invalidated);
  if (g_variant_lookup (changed, self->flag->property, "b", &value))
    respite_presence_source_report (RESPITE_PRESENCE_SOURCE (self), value);
  else if (g_strv_contains (invalidated, self->flag->property))
    ask (self);
}

static void
respite_bus_flag_source_appeared (RespiteBusSource *source)
{
  RespiteBusFlagSource *self = RESPITE_BUS_FLAG_SOURCE (source);

  if (self->flag->path != NULL)
    {
      subscribe (self);
      ask (self);
      return;
    }

  respite_bus_source_call (source, LOGIND_PATH, LOGIND_MANAGER, "GetSession", g_variant_new ("(s)", "auto"), "(o)",
                           got_session);
}

static void
respite_bus_flag_source_heard (RespiteBusSource *source,
                               const char *path,
                               GVariant *arguments)
{
  RespiteBusFlagSource *self = RESPITE_BUS_FLAG_SOURCE (source);

  if (self->flag->property != NULL)
    hear_properties (self, arguments);
  else if (g_variant_is_of_type (arguments, G_VARIANT_TYPE ("(b)")))
    got_answer (source, arguments);
}

static void
respite_bus_flag_source_finalize (GObject *object)
{
  g_free (RESPITE_BUS_FLAG_SOURCE (object)->path);

  G_OBJECT_CLASS (respite_bus_flag_source_parent_class)->finalize (object);
}

static void
respite_bus_flag_source_class_init (RespiteBusFlagSourceClass *klass)
{
  RespiteBusSourceClass *source_class = RESPITE_BUS_SOURCE_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = respite_bus_flag_source_finalize;
  source_class->appeared = respite_bus_flag_source_appeared;
  source_class->heard = respite_bus_flag_source_heard;
}

static void
respite_bus_flag_source_init (RespiteBusFlagSource *self)
{
}

/**
 * respite_bus_flag_source_new:
 * @flag: what to listen to, in memory that stays
 * @session_bus: the session bus
 *
 * Is there only once the flag was read: who has the name need not know the flag.
 *
 * Returns: (transfer full): what that part of the desktop says
 */
RespitePresenceSource *
respite_bus_flag_source_new (const RespiteBusFlag *flag,
                             GDBusConnection *session_bus)
{
  RespiteBusFlagSource *self = g_object_new (RESPITE_TYPE_BUS_FLAG_SOURCE,
                                             "kind", flag->kind,
                                             "name", flag->label,
                                             NULL);

  self->flag = flag;
  self->path = g_strdup (flag->path);
  if (flag->system)
    respite_bus_source_watch_system (RESPITE_BUS_SOURCE (self), flag->name);
  else
    respite_bus_source_watch (RESPITE_BUS_SOURCE (self), session_bus, flag->name);

  return RESPITE_PRESENCE_SOURCE (self);
}
