/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/insights/remedy-sums.h"

G_BEGIN_DECLS

char *respite_effect_words_uses (const RespiteRemedyTally *tally,
                                 const GDate *today);
const char *respite_effect_words_verdict (RespiteRemedyVerdict verdict);
const char *respite_effect_words_symbol (RespiteRemedyVerdict verdict);
char *respite_effect_words_reasons (const RespiteRemedyEffect *effect);
char *respite_effect_words_change (const RespiteRemedyTally *tally);

G_END_DECLS
