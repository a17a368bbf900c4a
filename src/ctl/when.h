/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define RESPITE_WHEN_ERROR (respite_when_error_quark ())

/**
 * RespiteWhenError:
 * @RESPITE_WHEN_ERROR_TIME: what was typed is no time
 * @RESPITE_WHEN_ERROR_SKIPPED: the clocks went forward over that time
 * @RESPITE_WHEN_ERROR_DURATION: what was typed is no length of time
 * @RESPITE_WHEN_ERROR_DATE: what was typed is no date
 */
typedef enum
{
  RESPITE_WHEN_ERROR_TIME,
  RESPITE_WHEN_ERROR_SKIPPED,
  RESPITE_WHEN_ERROR_DURATION,
  RESPITE_WHEN_ERROR_DATE,
} RespiteWhenError;

GQuark respite_when_error_quark (void);

GDateTime *respite_when_parse_time (const char *text,
                                    GDateTime *now,
                                    GError **error);
GDateTime *respite_when_parse_next (const char *text,
                                    GDateTime *now,
                                    GError **error);
gint64 respite_when_parse_duration (const char *text,
                                    GError **error);
GDate *respite_when_parse_date (const char *text,
                                const GDate *today,
                                GError **error);
char *respite_when_format_duration (gint64 seconds);

G_END_DECLS
