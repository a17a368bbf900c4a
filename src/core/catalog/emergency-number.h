/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * RespiteEmergencyNumber:
 * @code: the country, ISO 3166-1 alpha-2
 * @title: the country, as people read it
 * @numbers: what is dialled for an ambulance, the one to try first before the others; never empty
 *
 * Whom to call in a medical emergency. A value that never changes; the catalogue owns it and all that it holds.
 */
typedef struct
{
  char *code;
  char *title;
  GStrv numbers;
} RespiteEmergencyNumber;

RespiteEmergencyNumber *respite_emergency_number_new_from_json (JsonObject *object,
                                                                GError **error);
void respite_emergency_number_free (RespiteEmergencyNumber *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteEmergencyNumber, respite_emergency_number_free)

G_END_DECLS
