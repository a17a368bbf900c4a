/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * StandInHandler:
 * @invocation: (transfer full): a call to answer, now or later or never
 *
 * What a stand-in does when it is called; to read a property is a call of `Get` with its interface and name.
 */
typedef void (*StandInHandler) (GDBusMethodInvocation *invocation,
                                const char *method,
                                GVariant *arguments,
                                gpointer data);

/**
 * DesktopStandIn:
 *
 * One name on the bus that plays a part of the desktop; on a connection of its own, so that it has an owner of its own.
 */
typedef struct _DesktopStandIn DesktopStandIn;

DesktopStandIn *desktop_stand_in_new (const char *address,
                                      const char *name,
                                      const char *path,
                                      const char *introspection,
                                      StandInHandler handler,
                                      gpointer data);
void desktop_stand_in_free (DesktopStandIn *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DesktopStandIn, desktop_stand_in_free)

void desktop_stand_in_add (DesktopStandIn *self,
                           const char *path,
                           const char *introspection);
void desktop_stand_in_emit (DesktopStandIn *self,
                            const char *signal,
                            GVariant *arguments);
void desktop_stand_in_tell_property (DesktopStandIn *self,
                                     const char *path,
                                     const char *interface,
                                     const char *property,
                                     GVariant *value);

G_END_DECLS
