/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/insights/finding.h"

G_BEGIN_DECLS

/** Why somebody puts a notice away: somebody who knows has looked at it. */
#define RESPITE_NOTICE_SEEN "seen"

/** The rule that asks whether anybody has looked at pain between the shoulders. */
#define RESPITE_NOTICE_UPPER_BACK "tr-upper-back-check"

const char *respite_notice_words_reason (const char *reason);
GMenuModel *respite_notice_words_menu (const char *rule);

const char *respite_notice_words_icon (const char *level);
const char *respite_notice_words_level (const char *level);
char *respite_notice_words_origin (const RespiteFinding *finding,
                                   const char *day);
char *respite_notice_words_details (const RespiteFinding *finding,
                                    const char *item);

G_END_DECLS
