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

#define RESPITE_TYPE_DIARY_PAGE (respite_diary_page_get_type ())

G_DECLARE_FINAL_TYPE (RespiteDiaryPage, respite_diary_page, RESPITE, DIARY_PAGE, AdwBin)

G_END_DECLS
