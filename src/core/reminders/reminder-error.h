/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define RESPITE_REMINDER_ERROR (respite_reminder_error_quark ())

typedef enum
{
  RESPITE_REMINDER_ERROR_ID,
  RESPITE_REMINDER_ERROR_KIND,
  RESPITE_REMINDER_ERROR_MEMBER,
  RESPITE_REMINDER_ERROR_VALUE,
  RESPITE_REMINDER_ERROR_HOURS,
  RESPITE_REMINDER_ERROR_STATE,
  RESPITE_REMINDER_ERROR_SCENARIO,
} RespiteReminderError;

GQuark respite_reminder_error_quark (void);
gboolean respite_reminder_refuse (GError **error,
                                  RespiteReminderError code,
                                  const char *format,
                                  ...) G_GNUC_PRINTF (3, 4);

G_END_DECLS
