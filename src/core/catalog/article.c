/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/article.h"

static const char *const nothing[] = { NULL };

static const char **
make_text (const char *paragraph)
{
  const char **text = g_new0 (const char *, 2);

  text[0] = paragraph;

  return text;
}

static const char **
copy_pointers (const char *const *texts)
{
  return g_memdup2 (texts, (g_strv_length ((char **) texts) + 1) * sizeof (char *));
}

static void
add_codes (GPtrArray *codes,
           const char *const *further)
{
  for (; *further != NULL; further++)
    if (!g_ptr_array_find_with_equal_func (codes, *further, g_str_equal, NULL))
      g_ptr_array_add (codes, g_strdup (*further));
}

/* What the items, warning signs and time rules rest on that something is about. */
static GStrv
collect_sources (RespiteCatalog *catalog,
                 const char *const *related)
{
  GPtrArray *codes = g_ptr_array_new ();

  for (; *related != NULL; related++)
    {
      RespiteCatalogItem *item = respite_catalog_get_item (catalog, *related);
      const RespiteWarningSign *sign = respite_catalog_get_sign (catalog, *related);
      const RespiteTimeRule *rule = respite_catalog_get_rule (catalog, *related);

      if (item != NULL)
        add_codes (codes, respite_catalog_item_get_basis (item));
      else if (sign != NULL)
        add_codes (codes, (const char *const *) sign->sources);
      else if (rule != NULL)
        add_codes (codes, (const char *const *) rule->basis);
    }
  g_ptr_array_add (codes, NULL);

  return (GStrv) g_ptr_array_free (codes, FALSE);
}

/**
 * respite_article_new_from_item:
 * @item: something to know, which has a topic
 *
 * Returns: (transfer full): the article
 */
RespiteArticle *
respite_article_new_from_item (RespiteCatalogItem *item)
{
  RespiteArticle *self;

  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (item), NULL);

  self = g_new0 (RespiteArticle, 1);
  self->kind = RESPITE_ARTICLE_ITEM;
  self->id = respite_catalog_item_get_id (item);
  self->topic = respite_catalog_item_get_topic (item);
  self->title = respite_catalog_item_get_title (item);
  self->summary = respite_catalog_item_get_summary (item);
  self->text = copy_pointers (respite_catalog_item_get_text (item));
  self->synonyms = respite_catalog_item_get_synonyms (item);
  self->related = respite_catalog_item_get_related (item);
  self->sources = g_strdupv ((char **) respite_catalog_item_get_basis (item));
  self->own_sources = TRUE;

  return self;
}

/**
 * respite_article_new_from_claim:
 * @catalog: who knows the sources of what it is about
 * @claim: one of its claims
 *
 * Returns: (transfer full): the article
 */
RespiteArticle *
respite_article_new_from_claim (RespiteCatalog *catalog,
                                const RespiteClaim *claim)
{
  RespiteArticle *self;

  g_return_val_if_fail (RESPITE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (claim != NULL, NULL);

  self = g_new0 (RespiteArticle, 1);
  self->kind = RESPITE_ARTICLE_CLAIM;
  self->id = claim->id;
  self->topic = "myths";
  self->title = claim->claim;
  self->summary = claim->instead;
  self->text = make_text (claim->why_not);
  self->synonyms = nothing;
  self->related = (const char *const *) claim->related;
  self->sources = collect_sources (catalog, self->related);

  return self;
}

/**
 * respite_article_new_from_conflict:
 * @catalog: who knows the sources of what it is about
 * @conflict: one of its conflicts
 *
 * Returns: (transfer full): the article
 */
RespiteArticle *
respite_article_new_from_conflict (RespiteCatalog *catalog,
                                   const RespiteConflict *conflict)
{
  RespiteArticle *self;

  g_return_val_if_fail (RESPITE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (conflict != NULL, NULL);

  self = g_new0 (RespiteArticle, 1);
  self->kind = RESPITE_ARTICLE_CONFLICT;
  self->id = conflict->id;
  self->topic = "disagreements";
  self->title = conflict->topic;
  self->summary = conflict->line;
  self->text = make_text (conflict->views);
  self->synonyms = nothing;
  self->related = (const char *const *) conflict->related;
  self->sources = collect_sources (catalog, self->related);

  return self;
}

/**
 * respite_article_new_from_reference:
 * @reference: a source
 *
 * Returns: (transfer full): the article
 */
RespiteArticle *
respite_article_new_from_reference (const RespiteReference *reference)
{
  const char *codes[] = { NULL, NULL };
  RespiteArticle *self;

  g_return_val_if_fail (reference != NULL, NULL);

  codes[0] = reference->code;
  self = g_new0 (RespiteArticle, 1);
  self->kind = RESPITE_ARTICLE_REFERENCE;
  self->id = reference->code;
  self->topic = "sources";
  self->title = reference->text;
  self->text = make_text (NULL);
  self->synonyms = nothing;
  self->related = nothing;
  self->sources = g_strdupv ((char **) codes);
  self->own_sources = TRUE;

  return self;
}

/**
 * respite_article_free:
 * @self: (transfer full): an article
 */
void
respite_article_free (RespiteArticle *self)
{
  g_free (self->text);
  g_strfreev (self->sources);
  g_free (self);
}
