/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/catalog-print.h"

#include "ctl/build.h"
#include "ctl/output.h"

/* From the least to the greatest number of minutes; null where there is nothing to time. */
static void
build_minutes (JsonBuilder *builder,
               RespiteCatalogItem *item)
{
  if (respite_catalog_item_get_minutes_max (item) == 0)
    {
      respite_build_text (builder, "minutes", NULL);
      return;
    }

  json_builder_set_member_name (builder, "minutes");
  json_builder_begin_array (builder);
  json_builder_add_int_value (builder, respite_catalog_item_get_minutes_min (item));
  json_builder_add_int_value (builder, respite_catalog_item_get_minutes_max (item));
  json_builder_end_array (builder);
}

static void
build_remedy (JsonBuilder *builder,
              RespiteCatalogItem *item,
              RespiteRemediesStore *personal)
{
  const char *id = respite_catalog_item_get_id (item);

  respite_build_text (builder, "id", id);
  respite_build_text (builder, "title", respite_catalog_item_get_title (item));
  respite_build_text (builder, "kind", respite_catalog_item_get_kind (item));
  respite_build_text (builder, "evidence", respite_catalog_item_get_evidence (item));
  respite_build_text (builder, "region", respite_catalog_item_get_region (item));
  respite_build_text (builder, "care", respite_catalog_item_get_care (item));
  respite_build_words (builder, "phases", respite_catalog_item_get_phases (item));
  build_minutes (builder, item);
  respite_build_words (builder, "areas", respite_catalog_item_get_areas (item));
  respite_build_words (builder, "symptoms", respite_catalog_item_get_symptoms (item));
  respite_build_words (builder, "equipment", respite_catalog_item_get_equipment (item));
  respite_build_bool (builder, "own", respite_catalog_item_is_own (item));
  respite_build_bool (builder, "favourite", respite_remedies_store_is_favourite (personal, id));
  respite_build_bool (builder, "hidden", respite_remedies_store_is_hidden (personal, id));
}

static void
build_source (JsonBuilder *builder,
              RespiteCatalog *catalog,
              const char *code)
{
  const RespiteReference *reference = respite_catalog_get_reference (catalog, code);

  json_builder_begin_object (builder);
  respite_build_text (builder, "code", code);
  respite_build_text (builder, "text", reference != NULL ? reference->text : NULL);
  respite_build_text (builder, "status", reference != NULL ? reference->status : NULL);
  json_builder_end_object (builder);
}

static void
build_sources (JsonBuilder *builder,
               RespiteCatalog *catalog,
               const char *const *codes)
{
  json_builder_set_member_name (builder, "sources");
  json_builder_begin_array (builder);
  for (; *codes != NULL; codes++)
    build_source (builder, catalog, *codes);
  json_builder_end_array (builder);
}

static void
build_article (JsonBuilder *builder,
               RespiteCatalogItem *item)
{
  respite_build_text (builder, "id", respite_catalog_item_get_id (item));
  respite_build_text (builder, "title", respite_catalog_item_get_title (item));
  respite_build_text (builder, "kind", respite_catalog_item_get_kind (item));
  respite_build_text (builder, "topic", respite_catalog_item_get_topic (item));
  respite_build_text (builder, "summary", respite_catalog_item_get_summary (item));
  respite_build_words (builder, "text", respite_catalog_item_get_text (item));
  respite_build_words (builder, "related", respite_catalog_item_get_related (item));
}

/**
 * respite_catalog_print_remedies_json:
 * @items: (element-type RespiteCatalogItem): remedies
 * @personal: what the person did with them
 */
void
respite_catalog_print_remedies_json (GPtrArray *items,
                                     RespiteRemediesStore *personal)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < items->len; i++)
    {
      json_builder_begin_object (builder);
      build_remedy (builder, items->pdata[i], personal);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  respite_print_built (builder);
}

/**
 * respite_catalog_print_articles_json:
 * @items: (element-type RespiteCatalogItem): things to know
 */
void
respite_catalog_print_articles_json (GPtrArray *items)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < items->len; i++)
    {
      json_builder_begin_object (builder);
      build_article (builder, items->pdata[i]);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  respite_print_built (builder);
}

/**
 * respite_catalog_print_topic_json:
 * @articles: (element-type RespiteArticle): what stands on a topic
 */
void
respite_catalog_print_topic_json (GPtrArray *articles)
{
  static const char *const kinds[] = { "item", "claim", "conflict", "reference" };
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < articles->len; i++)
    {
      const RespiteArticle *article = articles->pdata[i];

      json_builder_begin_object (builder);
      respite_build_text (builder, "id", article->id);
      respite_build_text (builder, "title", article->title);
      respite_build_text (builder, "kind", kinds[article->kind]);
      respite_build_text (builder, "topic", article->topic);
      respite_build_text (builder, "summary", article->summary);
      respite_build_words (builder, "text", article->text);
      respite_build_words (builder, "related", article->related);
      respite_build_words (builder, "sources", (const char *const *) article->sources);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  respite_print_built (builder);
}

/**
 * respite_catalog_print_remedy_json:
 * @catalog: the catalogue
 * @item: a remedy
 * @personal: what the person did with it
 *
 * Prints all there is to a remedy.
 */
void
respite_catalog_print_remedy_json (RespiteCatalog *catalog,
                                   RespiteCatalogItem *item,
                                   RespiteRemediesStore *personal)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  build_remedy (builder, item, personal);
  respite_build_text (builder, "note", respite_remedies_store_get_note (personal, respite_catalog_item_get_id (item)));
  respite_build_text (builder, "region_note", respite_catalog_item_get_region_note (item));
  respite_build_text (builder, "summary", respite_catalog_item_get_summary (item));
  respite_build_words (builder, "steps", respite_catalog_item_get_steps (item));
  respite_build_text (builder, "cautions", respite_catalog_item_get_cautions (item));
  respite_build_words (builder, "tags", respite_catalog_item_get_tags (item));
  respite_build_words (builder, "basis", respite_catalog_item_get_basis (item));
  build_sources (builder, catalog, respite_catalog_item_get_basis (item));
  respite_build_text (builder, "routine", respite_catalog_item_get_routine (item));
  respite_build_words (builder, "related", respite_catalog_item_get_related (item));
  json_builder_end_object (builder);
  respite_print_built (builder);
}

static void
build_steps (JsonBuilder *builder,
             RespiteRoutine *routine)
{
  json_builder_set_member_name (builder, "steps");
  json_builder_begin_array (builder);
  for (guint i = 0; i < respite_routine_get_n_steps (routine); i++)
    {
      const RespiteRoutineStep *step = respite_routine_get_step (routine, i);

      json_builder_begin_object (builder);
      respite_build_int (builder, "seconds", step->seconds);
      respite_build_text (builder, "cue", step->cue);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
build_routine (JsonBuilder *builder,
               RespiteRoutine *routine)
{
  json_builder_begin_object (builder);
  respite_build_text (builder, "id", respite_routine_get_id (routine));
  respite_build_text (builder, "title", respite_routine_get_title (routine));
  respite_build_text (builder, "summary", respite_routine_get_summary (routine));
  respite_build_int (builder, "seconds", respite_routine_get_seconds (routine));
  respite_build_bool (builder, "desk", respite_routine_get_desk (routine));
  respite_build_text (builder, "effort", respite_routine_get_effort (routine));
  respite_build_words (builder, "phases", respite_routine_get_phases (routine));
  respite_build_words (builder, "positions", respite_routine_get_positions (routine));
  respite_build_words (builder, "equipment", respite_routine_get_equipment (routine));
  respite_build_text (builder, "stop", respite_routine_get_stop (routine));
  respite_build_words (builder, "items", respite_routine_get_items (routine));
  build_steps (builder, routine);
  json_builder_end_object (builder);
}

/**
 * respite_catalog_print_routines_json:
 * @catalog: the catalogue
 *
 * Prints all routines, each whole.
 */
void
respite_catalog_print_routines_json (RespiteCatalog *catalog)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  GListModel *routines = respite_catalog_get_routines (catalog);

  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (RespiteRoutine) routine = g_list_model_get_item (routines, i);

      build_routine (builder, routine);
    }
  json_builder_end_array (builder);
  respite_print_built (builder);
}

/**
 * respite_catalog_print_routine_json:
 * @catalog: the catalogue
 * @routine: a routine
 */
void
respite_catalog_print_routine_json (RespiteCatalog *catalog,
                                    RespiteRoutine *routine)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  build_routine (builder, routine);
  respite_print_built (builder);
}

/**
 * respite_catalog_print_signs_json:
 * @catalog: the catalogue
 *
 * Prints all warning signs, the most urgent first.
 */
void
respite_catalog_print_signs_json (RespiteCatalog *catalog)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  GPtrArray *signs = respite_catalog_get_signs (catalog);

  json_builder_begin_array (builder);
  for (guint i = 0; i < signs->len; i++)
    {
      const RespiteWarningSign *sign = signs->pdata[i];

      json_builder_begin_object (builder);
      respite_build_text (builder, "id", sign->id);
      respite_build_text (builder, "level", sign->level);
      respite_build_text (builder, "notice", sign->notice);
      respite_build_text (builder, "may_be", sign->may_be);
      respite_build_text (builder, "action", sign->action);
      respite_build_words (builder, "sources", (const char *const *) sign->sources);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  respite_print_built (builder);
}
