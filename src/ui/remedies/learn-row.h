/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/catalog/learn.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_LEARN_ROW (respite_learn_row_get_type ())

/**
 * RespiteLearnRow:
 *
 * A topic in the list of Learn, or an article that was found.
 */
G_DECLARE_FINAL_TYPE (RespiteLearnRow, respite_learn_row, RESPITE, LEARN_ROW, GtkListBoxRow)

GtkWidget *respite_learn_row_new_for_topic (const RespiteLearnTopic *topic);
GtkWidget *respite_learn_row_new_for_article (const RespiteLearnTopic *topic,
                                              const RespiteArticle *article);
const RespiteLearnTopic *respite_learn_row_get_topic (RespiteLearnRow *self);
const RespiteArticle *respite_learn_row_get_article (RespiteLearnRow *self);

G_END_DECLS
