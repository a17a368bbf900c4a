/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/emergency-call.h"

G_BEGIN_DECLS

char *respite_emergency_words_numbers (const RespiteEmergencyCall *call);

G_END_DECLS
