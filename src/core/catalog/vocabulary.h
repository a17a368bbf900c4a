/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * RespiteWord:
 * @id: the word as files write it
 * @title: what people read
 * @symbol: (nullable): a sign that stands beside the title, so that colour never speaks alone
 * @description: (nullable): a sentence that explains it
 * @lag: for a day factor: after how many days it is looked for in the pain, 0 or 1
 *
 * A word that other files use. A value that never changes; the vocabulary owns it and all that it holds.
 */
typedef struct
{
  char *id;
  char *title;
  char *symbol;
  char *description;
  int lag;
} RespiteWord;

/**
 * RespiteVocabulary:
 *
 * The words that other files use, in groups: `kind`, `topic`, `evidence`, `region`, `phase`, `care`, `area`, `symptom`,
 * `caution`, `equipment`, `position`, `effort`, `quality`, `site`, `factor`, `level`, `origin`, `status`. The order of a
 * group is the order to show it in.
 */
typedef struct _RespiteVocabulary RespiteVocabulary;

RespiteVocabulary *respite_vocabulary_new_from_json (JsonObject *object,
                                                     GError **error);
void respite_vocabulary_free (RespiteVocabulary *self);
const RespiteWord *respite_vocabulary_get_word (RespiteVocabulary *self,
                                                const char *group,
                                                const char *id);
GPtrArray *respite_vocabulary_get_words (RespiteVocabulary *self,
                                         const char *group);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteVocabulary, respite_vocabulary_free)

G_END_DECLS
