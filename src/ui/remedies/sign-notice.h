/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

GtkWidget *respite_sign_notice_new (RespiteCatalog *catalog,
                                    const RespiteWarningSign *sign);

G_END_DECLS
