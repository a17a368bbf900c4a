/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/profile.h"
#include "core/catalog/catalog.h"

G_BEGIN_DECLS

/**
 * RespiteEmergencySource:
 * @RESPITE_EMERGENCY_OWN: the person wrote the number down
 * @RESPITE_EMERGENCY_COUNTRY: it is that of the country the person named
 * @RESPITE_EMERGENCY_GUESS: it is that of the country their settings speak of
 * @RESPITE_EMERGENCY_UNKNOWN: nothing is known of the country; it is the number that most mobile phones know
 */
typedef enum
{
  RESPITE_EMERGENCY_OWN,
  RESPITE_EMERGENCY_COUNTRY,
  RESPITE_EMERGENCY_GUESS,
  RESPITE_EMERGENCY_UNKNOWN,
} RespiteEmergencySource;

/**
 * RespiteEmergencyCall:
 * @source: why this number
 * @title: (nullable): the country, as people read it
 * @numbers: what to dial, the one to try first before the others; never empty
 *
 * Whom this person calls in an emergency. A value that never changes.
 */
typedef struct
{
  RespiteEmergencySource source;
  char *title;
  GStrv numbers;
} RespiteEmergencyCall;

RespiteEmergencyCall *respite_emergency_call_new (RespiteCatalog *catalog,
                                                  RespiteProfile *profile,
                                                  const char *territory);
void respite_emergency_call_free (RespiteEmergencyCall *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteEmergencyCall, respite_emergency_call_free)

G_END_DECLS
