/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"
#include "core/diary/diary.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_CHECK_LINE (respite_check_line_get_type ())

G_DECLARE_FINAL_TYPE (RespiteCheckLine, respite_check_line, RESPITE, CHECK_LINE, AdwBin)

void respite_check_line_show (RespiteCheckLine *self,
                              RespiteCatalog *catalog,
                              RespiteEpisode *episode);

G_END_DECLS
