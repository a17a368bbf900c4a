/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/article.h"

G_BEGIN_DECLS

/**
 * RespiteLearnTopic:
 * @word: the topic's id, title and what it is about
 * @articles: (element-type RespiteArticle): what there is to read on it, in the order to show it in; never empty
 *
 * One page of Learn.
 */
typedef struct
{
  const RespiteWord *word;
  GPtrArray *articles;
} RespiteLearnTopic;

#define RESPITE_TYPE_LEARN (respite_learn_get_type ())

G_DECLARE_FINAL_TYPE (RespiteLearn, respite_learn, RESPITE, LEARN, GObject)

/**
 * RespiteLearn:
 *
 * Everything the catalogue has to read, by topic, and found by what people type. It never changes; what its getters lend
 * lives as long as it does.
 */
RespiteLearn *respite_learn_new (RespiteCatalog *catalog);
GPtrArray *respite_learn_get_topics (RespiteLearn *self);
const RespiteLearnTopic *respite_learn_get_topic (RespiteLearn *self,
                                                  const char *id);
const RespiteArticle *respite_learn_get_article (RespiteLearn *self,
                                                 const char *id);
GPtrArray *respite_learn_search (RespiteLearn *self,
                                 const char *query);

G_END_DECLS
