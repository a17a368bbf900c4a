/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/insights/finding.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_NOTICE_CARD (respite_notice_card_get_type ())

G_DECLARE_FINAL_TYPE (RespiteNoticeCard, respite_notice_card, RESPITE, NOTICE_CARD, AdwBin)

GtkWidget *respite_notice_card_new (const RespiteFinding *finding,
                                    RespiteCatalog *items,
                                    const GDate *today,
                                    int day_start);

G_END_DECLS
