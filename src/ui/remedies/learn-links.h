/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/catalog/article.h"

G_BEGIN_DECLS

GtkWidget *respite_learn_link_new (RespiteCatalog *catalog,
                                   RespiteCatalogItem *item);
void respite_learn_links_add (GtkBox *box,
                              RespiteCatalog *catalog,
                              const RespiteArticle *article);

G_END_DECLS
