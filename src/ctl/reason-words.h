/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *respite_reason_words_get_action (const char *action);
const char *respite_reason_words_get_state (const char *state);
const char *respite_reason_words_get_reason (const char *reason);

G_END_DECLS
