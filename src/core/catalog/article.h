/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

/**
 * RespiteArticleKind:
 * @RESPITE_ARTICLE_ITEM: something to know; its text is paragraphs
 * @RESPITE_ARTICLE_CLAIM: a claim put right; its summary is what is so, its text what is wrong with the claim
 * @RESPITE_ARTICLE_CONFLICT: a question on which advice disagrees; its summary is the catalogue's line, its text what one
 *   hears
 * @RESPITE_ARTICLE_REFERENCE: a source; its title is the whole of it
 */
typedef enum
{
  RESPITE_ARTICLE_ITEM,
  RESPITE_ARTICLE_CLAIM,
  RESPITE_ARTICLE_CONFLICT,
  RESPITE_ARTICLE_REFERENCE,
} RespiteArticleKind;

/**
 * RespiteArticle:
 * @kind: what it is made from
 * @id: the id of that; of a source its code
 * @topic: the page it stands on: a word of the vocabulary's `topic`
 * @title: what people read for it
 * @summary: (nullable): a line that goes with the title
 * @text: (array zero-terminated=1): paragraphs, see @kind
 * @synonyms: (array zero-terminated=1): what else people call it
 * @related: (array zero-terminated=1): ids of items, routines, warning signs and time rules that it is about
 * @sources: (array zero-terminated=1): codes of references
 * @own_sources: whether they are named by the article itself, and not only by what it is about
 *
 * One thing to read, of whatever kind. A value that never changes; its texts belong to the catalogue, which outlives it.
 */
typedef struct
{
  RespiteArticleKind kind;
  const char *id;
  const char *topic;
  const char *title;
  const char *summary;
  const char **text;
  const char *const *synonyms;
  const char *const *related;
  GStrv sources;
  gboolean own_sources;
} RespiteArticle;

RespiteArticle *respite_article_new_from_item (RespiteCatalogItem *item);
RespiteArticle *respite_article_new_from_claim (RespiteCatalog *catalog,
                                                const RespiteClaim *claim);
RespiteArticle *respite_article_new_from_conflict (RespiteCatalog *catalog,
                                                   const RespiteConflict *conflict);
RespiteArticle *respite_article_new_from_reference (const RespiteReference *reference);
void respite_article_free (RespiteArticle *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteArticle, respite_article_free)

G_END_DECLS
