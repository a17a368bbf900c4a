/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDIES_PAGE (respite_remedies_page_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemediesPage, respite_remedies_page, RESPITE, REMEDIES_PAGE, AdwBin)

G_END_DECLS
