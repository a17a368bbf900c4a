/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RespiteTimelineDay:
 * @date: the person's day
 * @records: (element-type RespiteRecord): what happened on it, the latest first
 */
typedef struct
{
  GDate *date;
  GPtrArray *records;
} RespiteTimelineDay;

GPtrArray *respite_timeline_group (GPtrArray *records,
                                   int day_start_minutes);

G_END_DECLS
