/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "platform/bus-source.h"

G_BEGIN_DECLS

/**
 * RespiteBusFlag:
 * @kind: what it says
 * @label: what people call it
 * @system: whether it is found on the system bus
 * @name: who says it
 * @path: (nullable): the object; %NULL for our own session of logind, which is asked for
 * @interface: the object's interface
 * @property: (nullable): the property that says it, with its PropertiesChanged
 * @method: (nullable): where there is no property: the call that returns it; %NULL for false at first
 * @signal: (nullable): where there is no property: the signal that carries it
 *
 * A yes or no on the bus.
 */
typedef struct
{
  RespitePresenceKind kind;
  const char *label;
  gboolean system;
  const char *name;
  const char *path;
  const char *interface;
  const char *property;
  const char *method;
  const char *signal;
} RespiteBusFlag;

#define RESPITE_TYPE_BUS_FLAG_SOURCE (respite_bus_flag_source_get_type ())

G_DECLARE_FINAL_TYPE (RespiteBusFlagSource, respite_bus_flag_source, RESPITE, BUS_FLAG_SOURCE, RespiteBusSource)

RespitePresenceSource *respite_bus_flag_source_new (const RespiteBusFlag *flag,
                                                    GDBusConnection *session_bus);

G_END_DECLS
