/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/diary/diary.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_MONTH_CARD (respite_month_card_get_type ())

G_DECLARE_FINAL_TYPE (RespiteMonthCard, respite_month_card, RESPITE, MONTH_CARD, AdwBin)

void respite_month_card_set_diary (RespiteMonthCard *self,
                                   RespiteDiary *diary);
void respite_month_card_set_day_start (RespiteMonthCard *self,
                                       int day_start);
void respite_month_card_show_month (RespiteMonthCard *self,
                                    int year,
                                    int month);
char *respite_month_card_dup_month (RespiteMonthCard *self);

G_END_DECLS
