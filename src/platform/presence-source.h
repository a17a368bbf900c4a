/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RespitePresenceKind:
 * @RESPITE_PRESENCE_IDLE: no input came for as long as the reminders allow
 * @RESPITE_PRESENCE_LOCKED: the session is locked
 * @RESPITE_PRESENCE_ASLEEP: the machine is about to sleep, or has not woken up
 * @RESPITE_PRESENCE_UNDISTURBED: the person wants no notification to be seen now
 *
 * What a source can say of the person's absence.
 */
typedef enum
{
  RESPITE_PRESENCE_IDLE,
  RESPITE_PRESENCE_LOCKED,
  RESPITE_PRESENCE_ASLEEP,
  RESPITE_PRESENCE_UNDISTURBED,
} RespitePresenceKind;

#define RESPITE_N_PRESENCE_KINDS 4

#define RESPITE_TYPE_PRESENCE_SOURCE (respite_presence_source_get_type ())

G_DECLARE_DERIVABLE_TYPE (RespitePresenceSource, respite_presence_source, RESPITE, PRESENCE_SOURCE, GObject)

/**
 * RespitePresenceSourceClass:
 * @set_idle_seconds: optional: how long without input counts as idle; the source may be asked before it is available
 *
 * One word of the desktop about whether the person is there. It speaks up by itself, is never asked in a loop, and as
 * long as it has nothing to say the person counts as present.
 */
struct _RespitePresenceSourceClass
{
  GObjectClass parent_class;

  void (*set_idle_seconds) (RespitePresenceSource *self,
                            guint seconds);
};

const char *respite_presence_kind_to_text (RespitePresenceKind kind);

RespitePresenceKind respite_presence_source_get_kind (RespitePresenceSource *self);
const char *respite_presence_source_get_name (RespitePresenceSource *self);
gboolean respite_presence_source_get_available (RespitePresenceSource *self);
gboolean respite_presence_source_get_absent (RespitePresenceSource *self);
void respite_presence_source_set_idle_seconds (RespitePresenceSource *self,
                                               guint seconds);

void respite_presence_source_report (RespitePresenceSource *self,
                                     gboolean absent);
void respite_presence_source_fall_silent (RespitePresenceSource *self);

G_END_DECLS
