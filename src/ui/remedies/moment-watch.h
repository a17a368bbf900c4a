/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/remedies-store.h"
#include "core/diary/diary.h"
#include "core/insights/remedy-order.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_MOMENT_WATCH (respite_moment_watch_get_type ())

G_DECLARE_FINAL_TYPE (RespiteMomentWatch, respite_moment_watch, RESPITE, MOMENT_WATCH, GObject)

RespiteMomentWatch *respite_moment_watch_new (void);
void respite_moment_watch_set_diary (RespiteMomentWatch *self,
                                     RespiteDiary *diary);
void respite_moment_watch_set_personal (RespiteMomentWatch *self,
                                        RespiteRemediesStore *personal);
void respite_moment_watch_set_uses (RespiteMomentWatch *self,
                                    RespiteRemedyUses *uses);
RespiteRemediesStore *respite_moment_watch_get_personal (RespiteMomentWatch *self);

void respite_moment_watch_begin (RespiteMomentWatch *self);
RespiteMoment respite_moment_watch_look (RespiteMomentWatch *self);
int respite_moment_watch_get_day (RespiteMomentWatch *self);

G_END_DECLS
