/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/reminder-error.h"

G_DEFINE_QUARK (respite-reminder-error-quark, respite_reminder_error)

/**
 * respite_reminder_refuse:
 * @error: receives the error
 * @code: what a caller can act on
 * @format: a sentence that names the value and what is allowed
 *
 * Returns: %FALSE, so that a check can end with it
 */
gboolean
respite_reminder_refuse (GError **error,
                         RespiteReminderError code,
                         const char *format,
                         ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error_literal (error, RESPITE_REMINDER_ERROR, (int) code, text);

  return FALSE;
}
