/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * RespiteWarningSign:
 * @id: its stable id
 * @level: `emergency-now`, `same-day` or `within-days`
 * @notice: what the person notices
 * @may_be: what may be behind it
 * @action: what to do
 * @sources: codes of references
 *
 * A sign that wants a clinician before any self-care. A value that never changes; the catalogue owns it and all that
 * it holds.
 */
typedef struct
{
  char *id;
  char *level;
  char *notice;
  char *may_be;
  char *action;
  GStrv sources;
} RespiteWarningSign;

RespiteWarningSign *respite_warning_sign_new_from_json (JsonObject *object,
                                                        GError **error);
void respite_warning_sign_free (RespiteWarningSign *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteWarningSign, respite_warning_sign_free)

G_END_DECLS
