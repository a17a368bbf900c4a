/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RespiteTextWeight:
 *
 * How much a word counts, by where it stands.
 */
typedef enum
{
  RESPITE_TEXT_WEIGHT_TEXT = 1,
  RESPITE_TEXT_WEIGHT_SUMMARY = 3,
  RESPITE_TEXT_WEIGHT_SYMPTOMS = 4,
  RESPITE_TEXT_WEIGHT_SYNONYMS = 9,
  RESPITE_TEXT_WEIGHT_TITLE = 12,
} RespiteTextWeight;

/**
 * RespiteTextSearch:
 *
 * Documents with a title, synonyms and texts, found by what people type. Who adds them knows what their numbers stand for.
 */
typedef struct _RespiteTextSearch RespiteTextSearch;

RespiteTextSearch *respite_text_search_new (void);
void respite_text_search_free (RespiteTextSearch *self);
guint respite_text_search_add (RespiteTextSearch *self,
                               const char *title,
                               const char *const *synonyms);
void respite_text_search_add_text (RespiteTextSearch *self,
                                   guint document,
                                   const char *text,
                                   RespiteTextWeight weight);
void respite_text_search_add_texts (RespiteTextSearch *self,
                                    guint document,
                                    const char *const *texts,
                                    RespiteTextWeight weight);
float *respite_text_search_score (RespiteTextSearch *self,
                                  const char *query);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteTextSearch, respite_text_search_free)

G_END_DECLS
