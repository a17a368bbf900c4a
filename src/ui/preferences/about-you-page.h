/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/base/profile-store.h"
#include "core/catalog/catalog.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_ABOUT_YOU_PAGE (respite_about_you_page_get_type ())

/**
 * RespiteAboutYouPage:
 *
 * Whom this person calls in an emergency, when somebody looked at their back, and how they count days and amounts.
 */
G_DECLARE_FINAL_TYPE (RespiteAboutYouPage, respite_about_you_page, RESPITE, ABOUT_YOU_PAGE, AdwPreferencesPage)

GtkWidget *respite_about_you_page_new (RespiteProfileStore *profile,
                                       RespiteCatalog *catalog);

G_END_DECLS
