/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/base/profile-store.h"
#include "core/catalog/catalog.h"
#include "core/diary/diary.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_WARNING_SIGNS_DIALOG (respite_warning_signs_dialog_get_type ())

G_DECLARE_FINAL_TYPE (RespiteWarningSignsDialog, respite_warning_signs_dialog, RESPITE, WARNING_SIGNS_DIALOG, AdwWindow)

GtkWidget *respite_warning_signs_dialog_new (GtkWindow *parent,
                                             RespiteCatalog *catalog,
                                             RespiteDiary *diary,
                                             RespiteProfileStore *profile);
void respite_warning_signs_dialog_show_sign (RespiteWarningSignsDialog *self,
                                             const char *id);

G_END_DECLS
