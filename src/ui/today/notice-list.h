/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/insights/notices.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_NOTICE_LIST (respite_notice_list_get_type ())

G_DECLARE_FINAL_TYPE (RespiteNoticeList, respite_notice_list, RESPITE, NOTICE_LIST, AdwBin)

void respite_notice_list_show (RespiteNoticeList *self,
                               RespiteNotices *notices,
                               RespiteCatalog *items,
                               const GDate *today,
                               int day_start);

G_END_DECLS
