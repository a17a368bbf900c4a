/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

gboolean respite_catalog_check (RespiteCatalog *self,
                                GError **error);

G_END_DECLS
