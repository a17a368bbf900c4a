/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include <json-glib/json-glib.h>

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_OWN_REMEDY_FORM (respite_own_remedy_form_get_type ())

G_DECLARE_FINAL_TYPE (RespiteOwnRemedyForm, respite_own_remedy_form, RESPITE, OWN_REMEDY_FORM, AdwBin)

void respite_own_remedy_form_set_item (RespiteOwnRemedyForm *self,
                                       RespiteCatalog *catalog,
                                       RespiteCatalogItem *item);
JsonObject *respite_own_remedy_form_read (RespiteOwnRemedyForm *self);
char *respite_own_remedy_form_dup_text (RespiteOwnRemedyForm *self);
void respite_own_remedy_form_show_error (RespiteOwnRemedyForm *self,
                                         const GError *error);

G_END_DECLS
