/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/catalog-print.h"

#include <glib/gi18n.h>

#include "ctl/output.h"
#include "ctl/when.h"

#define INDENT 2

static char *
describe_minutes (RespiteCatalogItem *item)
{
  int min = respite_catalog_item_get_minutes_min (item);
  int max = respite_catalog_item_get_minutes_max (item);

  if (max == 0)
    return g_strdup ("");
  if (min == max)
    return g_strdup_printf (_("%d min"), min);

  return g_strdup_printf (_("%d–%d min"), min, max);
}

static char *
join_titles (RespiteCatalog *catalog,
             const char *group,
             const char *const *words)
{
  GString *line = g_string_new (NULL);

  for (; *words != NULL; words++)
    {
      if (line->len > 0)
        g_string_append (line, ", ");
      g_string_append (line, respite_catalog_get_word_title (catalog, group, *words));
    }

  return g_string_free (line, FALSE);
}

static const char *
get_title (RespiteCatalog *catalog,
           const char *group,
           const char *word)
{
  return word != NULL ? respite_catalog_get_word_title (catalog, group, word) : "";
}

/* One's own bears no grade. */
static const char *
get_grade (RespiteCatalog *catalog,
           RespiteCatalogItem *item)
{
  return respite_catalog_item_is_own (item) ? _("Your own")
                                            : get_title (catalog, "evidence", respite_catalog_item_get_evidence (item));
}

/* What the person did with it; nothing where that is nothing. */
static char *
describe_marks (RespiteCatalogItem *item,
                RespiteRemediesStore *personal)
{
  const char *id = respite_catalog_item_get_id (item);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) marks = NULL;

  if (respite_remedies_store_is_favourite (personal, id))
    g_strv_builder_add (builder, _("favourite"));
  if (respite_remedies_store_is_hidden (personal, id))
    g_strv_builder_add (builder, _("hidden"));
  marks = g_strv_builder_end (builder);

  return g_strjoinv (", ", marks);
}

static char *
mark_title (RespiteCatalogItem *item,
            const char *marks)
{
  const char *title = respite_catalog_item_get_title (item);

  /* Translators: a remedy's title, and how the person marked it */
  return *marks != '\0' ? g_strdup_printf (_("%s (%s)"), title, marks) : g_strdup (title);
}

/**
 * respite_catalog_print_remedies:
 * @catalog: the catalogue
 * @items: (element-type RespiteCatalogItem): remedies
 * @personal: what the person did with them
 *
 * Prints a line for each, its evidence among the first there is to read.
 */
void
respite_catalog_print_remedies (RespiteCatalog *catalog,
                                GPtrArray *items,
                                RespiteRemediesStore *personal)
{
  g_autoptr (RespiteTable) table = respite_table_new (_("Id"), _("Evidence"), _("Care"), _("Takes"), _("Title"), NULL);

  for (guint i = 0; i < items->len; i++)
    {
      RespiteCatalogItem *item = items->pdata[i];
      g_autofree char *minutes = describe_minutes (item);
      g_autofree char *marks = describe_marks (item, personal);
      g_autofree char *title = mark_title (item, marks);

      respite_table_add (table, respite_catalog_item_get_id (item), get_grade (catalog, item),
                         get_title (catalog, "care", respite_catalog_item_get_care (item)), minutes, title, NULL);
    }

  respite_table_print (table);
}

static void
print_fact (const char *name,
            const char *value)
{
  if (value != NULL && *value != '\0')
    respite_print ("%-10s  %s\n", name, value);
}

static void
print_section (const char *title,
               const char *text)
{
  if (text == NULL || *text == '\0')
    return;

  respite_print ("\n");
  respite_print_title (title);
  respite_print_paragraph (text, INDENT);
}

static void
print_steps (RespiteCatalogItem *item)
{
  const char *const *steps = respite_catalog_item_get_steps (item);

  if (*steps == NULL)
    return;

  respite_print ("\n");
  respite_print_title (_("How"));
  for (guint i = 0; steps[i] != NULL; i++)
    respite_print_numbered (i + 1, steps[i], INDENT);
}

static void
print_sources (RespiteCatalog *catalog,
               RespiteCatalogItem *item)
{
  const char *const *codes = respite_catalog_item_get_basis (item);

  if (*codes == NULL)
    return;

  respite_print ("\n");
  respite_print_title (_("Sources"));
  for (; *codes != NULL; codes++)
    {
      const RespiteReference *reference = respite_catalog_get_reference (catalog, *codes);

      if (reference != NULL)
        respite_print_paragraph (reference->text, INDENT);
    }
}

static char *
describe_evidence (RespiteCatalog *catalog,
                   RespiteCatalogItem *item)
{
  const char *grade = get_grade (catalog, item);
  const char *note = respite_catalog_item_get_region_note (item);
  const char *region = note != NULL ? note : get_title (catalog, "region", respite_catalog_item_get_region (item));

  /* Translators: a grade of evidence, and the region of the body it was won on */
  return *region != '\0' ? g_strdup_printf (_("%s (%s)"), grade, region) : g_strdup (grade);
}

/**
 * respite_catalog_print_remedy:
 * @catalog: the catalogue
 * @item: a remedy
 * @personal: what the person did with it
 *
 * Prints all there is to it: evidence first, then how, then what to look out for.
 */
void
respite_catalog_print_remedy (RespiteCatalog *catalog,
                              RespiteCatalogItem *item,
                              RespiteRemediesStore *personal)
{
  g_autofree char *evidence = describe_evidence (catalog, item);
  g_autofree char *minutes = describe_minutes (item);
  g_autofree char *phases = join_titles (catalog, "phase", respite_catalog_item_get_phases (item));
  g_autofree char *areas = join_titles (catalog, "area", respite_catalog_item_get_areas (item));
  g_autofree char *equipment = respite_remedy_lookup_dup_equipment (catalog, item);
  g_autofree char *marks = describe_marks (item, personal);

  respite_print_title (respite_catalog_item_get_title (item));
  if (*respite_catalog_item_get_summary (item) != '\0')
    respite_print_paragraph (respite_catalog_item_get_summary (item), 0);
  respite_print ("\n");
  print_fact (_("Evidence"), evidence);
  print_fact (_("Care"), get_title (catalog, "care", respite_catalog_item_get_care (item)));
  print_fact (_("When"), phases);
  print_fact (_("Where"), areas);
  print_fact (_("Takes"), minutes);
  print_fact (_("Needs"), equipment);
  print_fact (_("Routine"), respite_catalog_item_get_routine (item));
  print_fact (_("For you"), marks);
  print_steps (item);
  print_section (_("Look out"), respite_catalog_item_get_cautions (item));
  print_section (_("Your note"), respite_remedies_store_get_note (personal, respite_catalog_item_get_id (item)));
  print_sources (catalog, item);
}

/**
 * respite_catalog_print_articles:
 * @catalog: the catalogue
 * @items: (element-type RespiteCatalogItem): things to know
 */
void
respite_catalog_print_articles (RespiteCatalog *catalog,
                                GPtrArray *items)
{
  g_autoptr (RespiteTable) table = respite_table_new (_("Id"), _("Topic"), _("Title"), NULL);

  for (guint i = 0; i < items->len; i++)
    {
      RespiteCatalogItem *item = items->pdata[i];

      respite_table_add (table, respite_catalog_item_get_id (item),
                         get_title (catalog, "topic", respite_catalog_item_get_topic (item)),
                         respite_catalog_item_get_title (item), NULL);
    }

  respite_table_print (table);
}

/**
 * respite_catalog_print_article:
 * @catalog: the catalogue
 * @item: a thing to know
 */
void
respite_catalog_print_article (RespiteCatalog *catalog,
                               RespiteCatalogItem *item)
{
  const char *const *text = respite_catalog_item_get_text (item);

  respite_print_title (respite_catalog_item_get_title (item));
  respite_print_paragraph (respite_catalog_item_get_summary (item), 0);
  for (; *text != NULL; text++)
    {
      respite_print ("\n");
      respite_print_paragraph (*text, 0);
    }
}

/**
 * respite_catalog_print_topic:
 * @articles: (element-type RespiteArticle): what stands on a topic
 *
 * Prints each as a paragraph with what is so below it; a claim is never without.
 */
void
respite_catalog_print_topic (GPtrArray *articles)
{
  for (guint i = 0; i < articles->len; i++)
    {
      const RespiteArticle *article = articles->pdata[i];
      g_autofree char *title = NULL;

      /* Translators: what people say, as a quotation */
      title = g_strdup_printf (article->kind == RESPITE_ARTICLE_CLAIM ? _("“%s”") : "%s", article->title);
      if (i > 0)
        respite_print ("\n");
      respite_print_paragraph (title, 0);
      if (article->summary != NULL)
        respite_print_paragraph (article->summary, INDENT);
    }
}

/**
 * respite_catalog_print_routines:
 * @catalog: the catalogue
 */
void
respite_catalog_print_routines (RespiteCatalog *catalog)
{
  g_autoptr (RespiteTable) table = respite_table_new (_("Id"), _("Takes"), _("At the desk"), _("Title"), NULL);
  GListModel *routines = respite_catalog_get_routines (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (RespiteRoutine) routine = g_list_model_get_item (routines, i);
      g_autofree char *length = respite_when_format_duration (respite_routine_get_seconds (routine));

      respite_table_add (table, respite_routine_get_id (routine), length,
                         respite_routine_get_desk (routine) ? _("yes") : _("no"), respite_routine_get_title (routine), NULL);
    }

  respite_table_print (table);
}

/**
 * respite_catalog_print_routine:
 * @catalog: the catalogue
 * @routine: a routine
 */
void
respite_catalog_print_routine (RespiteCatalog *catalog,
                               RespiteRoutine *routine)
{
  g_autofree char *length = respite_when_format_duration (respite_routine_get_seconds (routine));
  g_autofree char *positions = join_titles (catalog, "position", respite_routine_get_positions (routine));

  respite_print_title (respite_routine_get_title (routine));
  respite_print_paragraph (respite_routine_get_summary (routine), 0);
  respite_print ("\n");
  print_fact (_("Takes"), length);
  print_fact (_("Position"), positions);
  print_fact (_("Needs"), respite_routine_get_equipment_text (routine));
  respite_print ("\n");

  for (guint i = 0; i < respite_routine_get_n_steps (routine); i++)
    {
      const RespiteRoutineStep *step = respite_routine_get_step (routine, i);

      respite_print (_("%4d s  %s"), step->seconds, step->cue);
      respite_print ("\n");
    }
  print_section (_("Stop"), respite_routine_get_stop (routine));
}

static char *
join_numbers (const char *const *numbers)
{
  char *joined = g_strdup (numbers[0]);

  for (guint i = 1; numbers[i] != NULL; i++)
    {
      g_autofree char *before = joined;

      /* Translators: numbers to dial, the first of which is to be tried first */
      joined = g_strdup_printf (_("%s or %s"), before, numbers[i]);
    }

  return joined;
}

static void
print_call (const RespiteEmergencyCall *call)
{
  g_autofree char *numbers = join_numbers ((const char *const *) call->numbers);
  g_autofree char *line = NULL;

  switch (call->source)
    {
    case RESPITE_EMERGENCY_OWN:
      line = g_strdup_printf (_("Your emergency number: %s"), numbers);
      break;
    case RESPITE_EMERGENCY_COUNTRY:
      /* Translators: the country and its number */
      line = g_strdup_printf (_("Emergency number (%s): %s"), call->title, numbers);
      break;
    case RESPITE_EMERGENCY_GUESS:
      /* Translators: the country and its number */
      line = g_strdup_printf (_("Emergency number (%s, where your settings say you are): %s"), call->title, numbers);
      break;
    case RESPITE_EMERGENCY_UNKNOWN:
    default:
      line = g_strdup_printf (_("Emergency number: %s works from most mobile phones. Check which one your country has."),
                              numbers);
      break;
    }

  respite_print_paragraph (line, 0);
  respite_print ("\n");
}

/**
 * respite_catalog_print_signs:
 * @catalog: the catalogue
 * @call: whom this person calls in an emergency
 *
 * Prints whom to call, and the warning signs under what to do and how soon, the most urgent first.
 */
void
respite_catalog_print_signs (RespiteCatalog *catalog,
                             const RespiteEmergencyCall *call)
{
  GPtrArray *signs = respite_catalog_get_signs (catalog);
  const char *level = NULL;

  print_call (call);
  for (guint i = 0; i < signs->len; i++)
    {
      const RespiteWarningSign *sign = signs->pdata[i];

      if (g_strcmp0 (level, sign->level) != 0)
        {
          if (level != NULL)
            respite_print ("\n");
          level = sign->level;
          respite_print_title (respite_catalog_get_word_title (catalog, "level", level));
        }

      respite_print_paragraph (sign->notice, INDENT);
      respite_print_paragraph (sign->action, 2 * INDENT + 2);
    }
}
