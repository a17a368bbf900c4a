/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "platform/presence-source.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_BUS_SOURCE (respite_bus_source_get_type ())

G_DECLARE_DERIVABLE_TYPE (RespiteBusSource, respite_bus_source, RESPITE, BUS_SOURCE, RespitePresenceSource)

/**
 * RespiteBusSourceClass:
 * @appeared: the watched name has an owner; the place for respite_bus_source_subscribe() and the first question
 * @vanished: optional: the name has no owner, and the source fell silent
 * @heard: optional: a signal that was subscribed to
 *
 * What sources that speak by D-Bus have in common: they wait for a name, never start what has it, hear its signals and
 * call it without waiting.
 */
struct _RespiteBusSourceClass
{
  RespitePresenceSourceClass parent_class;

  void (*appeared) (RespiteBusSource *self);
  void (*vanished) (RespiteBusSource *self);
  void (*heard) (RespiteBusSource *self,
                 const char *path,
                 GVariant *arguments);
};

/**
 * RespiteBusReply:
 * @reply: (nullable): what came back, of the type asked for; %NULL for an error
 *
 * Not called once the source is disposed of or the name has gone.
 */
typedef void (*RespiteBusReply) (RespiteBusSource *self,
                                 GVariant *reply);

void respite_bus_source_watch (RespiteBusSource *self,
                               GDBusConnection *bus,
                               const char *name);
void respite_bus_source_watch_system (RespiteBusSource *self,
                                      const char *name);
void respite_bus_source_subscribe (RespiteBusSource *self,
                                   gboolean from_anybody,
                                   const char *path,
                                   const char *interface,
                                   const char *signal,
                                   const char *first_argument,
                                   GDBusSignalFlags flags);
void respite_bus_source_call (RespiteBusSource *self,
                              const char *path,
                              const char *interface,
                              const char *method,
                              GVariant *arguments,
                              const char *reply_type,
                              RespiteBusReply reply);
gboolean respite_bus_source_is_there (RespiteBusSource *self);

G_END_DECLS
