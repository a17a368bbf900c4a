/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/remedy-lookup.h"
#include "core/diary/diary.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_TIMELINE_MONTH (respite_timeline_month_get_type ())

G_DECLARE_FINAL_TYPE (RespiteTimelineMonth, respite_timeline_month, RESPITE, TIMELINE_MONTH, AdwBin)

GtkWidget *respite_timeline_month_new (RespiteDiary *diary,
                                       RespiteCatalog *catalog,
                                       RespiteRemediesStore *personal,
                                       const char *month);

const char *respite_timeline_month_get_month (RespiteTimelineMonth *self);
guint respite_timeline_month_get_n_found (RespiteTimelineMonth *self);
gboolean respite_timeline_month_has_more (RespiteTimelineMonth *self);
void respite_timeline_month_show_more (RespiteTimelineMonth *self);
gboolean respite_timeline_month_reveal_day (RespiteTimelineMonth *self,
                                          const GDate *day);
void respite_timeline_month_show_all (RespiteTimelineMonth *self);
void respite_timeline_month_set_wanted (RespiteTimelineMonth *self,
                                        const char *wanted);
void respite_timeline_month_set_day_start (RespiteTimelineMonth *self,
                                           int day_start);
void respite_timeline_month_reload (RespiteTimelineMonth *self);

G_END_DECLS
