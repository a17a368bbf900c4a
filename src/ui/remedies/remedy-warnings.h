/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/insights/notices.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_WARNINGS (respite_remedy_warnings_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemedyWarnings, respite_remedy_warnings, RESPITE, REMEDY_WARNINGS, AdwBin)

void respite_remedy_warnings_show (RespiteRemedyWarnings *self,
                                   RespiteNotices *notices,
                                   const char *remedy);

G_END_DECLS
