/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/article.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_LEARN_ENTRY (respite_learn_entry_get_type ())

/**
 * RespiteLearnEntry:
 *
 * One article on a page of Learn, which unfolds.
 */
G_DECLARE_FINAL_TYPE (RespiteLearnEntry, respite_learn_entry, RESPITE, LEARN_ENTRY, GtkListBoxRow)

GtkWidget *respite_learn_entry_new (RespiteCatalog *catalog,
                                    const RespiteArticle *article);
const RespiteArticle *respite_learn_entry_get_article (RespiteLearnEntry *self);
gboolean respite_learn_entry_get_open (RespiteLearnEntry *self);
void respite_learn_entry_set_open (RespiteLearnEntry *self,
                                   gboolean open);

G_END_DECLS
