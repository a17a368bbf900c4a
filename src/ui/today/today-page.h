/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_TODAY_PAGE (respite_today_page_get_type ())

G_DECLARE_FINAL_TYPE (RespiteTodayPage, respite_today_page, RESPITE, TODAY_PAGE, AdwBin)

G_END_DECLS
