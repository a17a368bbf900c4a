/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/catalog-item.h"

#include "core/catalog/catalog-item-private.h"
#include "core/catalog/catalog-read.h"

#define MINUTES_MAX 240

enum
{
  PROP_ID = 1,
  PROP_KIND,
  PROP_TITLE,
  PROP_SUMMARY,
  PROP_EVIDENCE,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (RespiteCatalogItem, respite_catalog_item, G_TYPE_OBJECT)

/* From the best supported to what is advised against. What a person thought of themselves is like what is customary. */
#define RANK_OWN 3
static const char *const grades[] = { "strong", "moderate", "limited", "none-or-traditional", "advise-against", NULL };

static gboolean
read_evidence (RespiteCatalogItem *self,
               JsonObject *object,
               GError **error)
{
  JsonObject *evidence = NULL;

  if (!respite_json_read_object (object, "evidence", &evidence, error))
    return FALSE;
  if (evidence == NULL)
    return respite_catalog_read_words (object, "basis", &self->basis, error);

  if (!respite_catalog_read_id (evidence, "grade", &self->evidence, error) ||
      !respite_catalog_read_word (evidence, "region", &self->region, error) ||
      !respite_catalog_read_optional_text (evidence, "region_note", &self->region_note, error) ||
      !respite_catalog_read_words (evidence, "basis", &self->basis, error))
    return FALSE;

  if (g_strv_contains (grades, self->evidence) && self->region != NULL && *self->basis != NULL)
    return TRUE;

  g_set_error_literal (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_VALUE,
                       "“evidence” does not name a grade that exists, a region and a basis");
  return FALSE;
}

static gboolean
read_card (RespiteCatalogItem *self,
           JsonObject *object,
           GError **error)
{
  g_autoptr (JsonObject) none = json_object_new ();
  JsonObject *card = none;

  return respite_json_read_object (object, "card", &card, error) &&
         respite_catalog_read_texts (card, "steps", &self->steps, error) &&
         respite_catalog_read_pair (card, "minutes", MINUTES_MAX, &self->minutes_min, &self->minutes_max, error) &&
         respite_catalog_read_words (card, "equipment", &self->equipment, error) &&
         respite_catalog_read_optional_text (card, "equipment_text", &self->equipment_text, error) &&
         respite_catalog_read_words (card, "areas", &self->areas, error) &&
         respite_catalog_read_words (card, "symptoms", &self->symptoms, error) &&
         respite_catalog_read_words (card, "phases", &self->phases, error) &&
         respite_catalog_read_word (card, "care", &self->care, error) &&
         respite_json_read_bool (card, "desk", &self->desk, error) &&
         respite_catalog_read_optional_text (card, "cautions", &self->cautions, error) &&
         respite_catalog_read_words (card, "tags", &self->tags, error);
}

static gboolean
read_all (RespiteCatalogItem *self,
          JsonObject *object,
          GError **error)
{
  return respite_catalog_read_id (object, "id", &self->id, error) &&
         respite_catalog_read_id (object, "kind", &self->kind, error) &&
         respite_catalog_read_word (object, "topic", &self->topic, error) &&
         respite_catalog_read_text (object, "title", &self->title, error) &&
         respite_catalog_read_text (object, "summary", &self->summary, error) &&
         read_evidence (self, object, error) &&
         read_card (self, object, error) &&
         respite_catalog_read_texts (object, "text", &self->text, error) &&
         respite_catalog_read_texts (object, "synonyms", &self->synonyms, error) &&
         respite_catalog_read_word (object, "routine", &self->routine, error) &&
         respite_catalog_read_words (object, "related", &self->related, error);
}

static void
respite_catalog_item_get_property (GObject *object,
                                   guint prop_id,
                                   GValue *value,
                                   GParamSpec *pspec)
{
  RespiteCatalogItem *self = RESPITE_CATALOG_ITEM (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_KIND:
      g_value_set_string (value, self->kind);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;
    case PROP_EVIDENCE:
      g_value_set_string (value, self->evidence);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_catalog_item_finalize (GObject *object)
{
  RespiteCatalogItem *self = RESPITE_CATALOG_ITEM (object);

  g_free (self->id);
  g_free (self->kind);
  g_free (self->topic);
  g_free (self->title);
  g_free (self->summary);
  g_free (self->evidence);
  g_free (self->region);
  g_free (self->region_note);
  g_free (self->care);
  g_free (self->cautions);
  g_free (self->equipment_text);
  g_free (self->routine);
  g_strfreev (self->basis);
  g_strfreev (self->phases);
  g_strfreev (self->areas);
  g_strfreev (self->symptoms);
  g_strfreev (self->equipment);
  g_strfreev (self->tags);
  g_strfreev (self->steps);
  g_strfreev (self->text);
  g_strfreev (self->synonyms);
  g_strfreev (self->related);

  G_OBJECT_CLASS (respite_catalog_item_parent_class)->finalize (object);
}

static void
respite_catalog_item_class_init (RespiteCatalogItemClass *klass)
{
  static const char *const names[N_PROPS] = { NULL, "id", "kind", "title", "summary", "evidence" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = respite_catalog_item_get_property;
  object_class->finalize = respite_catalog_item_finalize;

  for (guint i = PROP_ID; i < N_PROPS; i++)
    props[i] = g_param_spec_string (names[i], NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
respite_catalog_item_init (RespiteCatalogItem *self)
{
}

/**
 * respite_catalog_item_new_from_json:
 * @object: a record of one of the item files
 * @error: a #RespiteCatalogError or #RespiteJsonError that names the member
 *
 * Reads one record by itself; whether the words it names exist is for the catalogue to check. Its texts come in the
 * person's language.
 *
 * Returns: (transfer full) (nullable): the item
 */
RespiteCatalogItem *
respite_catalog_item_new_from_json (JsonObject *object,
                                    GError **error)
{
  g_autoptr (RespiteCatalogItem) self = g_object_new (RESPITE_TYPE_CATALOG_ITEM, NULL);

  g_return_val_if_fail (object != NULL, NULL);

  if (!read_all (self, object, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * respite_catalog_item_get_id:
 *
 * Returns: the stable id, a kebab-case word
 */
const char *
respite_catalog_item_get_id (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return self->id;
}

/**
 * respite_catalog_item_get_kind:
 *
 * Returns: what it is: `remedy`, `exercise`, `prevention`, `professional-care`, `condition-info`, `trigger`, `symptom`,
 * `diagnostic` or `red-flag`
 */
const char *
respite_catalog_item_get_kind (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return self->kind;
}

/**
 * respite_catalog_item_get_topic:
 *
 * Returns: (nullable): the page of Learn it belongs to, a word of the vocabulary's `topic`
 */
const char *
respite_catalog_item_get_topic (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return self->topic;
}

/**
 * respite_catalog_item_get_title:
 *
 * Returns: its name, in the person's language
 */
const char *
respite_catalog_item_get_title (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return self->title;
}

/**
 * respite_catalog_item_get_summary:
 *
 * Returns: what it is and how good it is, in a line or two
 */
const char *
respite_catalog_item_get_summary (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return self->summary;
}

/**
 * respite_catalog_item_get_evidence:
 *
 * Returns: (nullable): the grade, a word of the vocabulary's `evidence`, which orders them
 */
const char *
respite_catalog_item_get_evidence (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return self->evidence;
}

/**
 * respite_catalog_item_get_region:
 *
 * Returns: (nullable): where the evidence comes from, a word of the vocabulary's `region`
 */
const char *
respite_catalog_item_get_region (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return self->region;
}

/**
 * respite_catalog_item_get_region_note:
 *
 * Returns: (nullable): what `other` means here, in the person's language
 */
const char *
respite_catalog_item_get_region_note (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return self->region_note;
}

/**
 * respite_catalog_item_get_care:
 *
 * Returns: (nullable): `self`, `ask-first`, `professional` or `avoid`
 */
const char *
respite_catalog_item_get_care (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return self->care;
}

/**
 * respite_catalog_item_get_cautions:
 *
 * Returns: (nullable): what to look out for, in the person's language
 */
const char *
respite_catalog_item_get_cautions (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return self->cautions;
}

/**
 * respite_catalog_item_get_equipment_text:
 *
 * Returns: (nullable): what one needs, in words; %NULL where that is nothing
 */
const char *
respite_catalog_item_get_equipment_text (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return self->equipment_text;
}

/**
 * respite_catalog_item_get_routine:
 *
 * Returns: (nullable): the id of the routine that guides through it
 */
const char *
respite_catalog_item_get_routine (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return self->routine;
}

/**
 * respite_catalog_item_get_basis:
 *
 * Returns: (array zero-terminated=1): codes of the references it rests on
 */
const char *const *
respite_catalog_item_get_basis (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return (const char *const *) self->basis;
}

/**
 * respite_catalog_item_get_phases:
 *
 * Returns: (array zero-terminated=1): `A`, `S`, `R`, `P`, in this order
 */
const char *const *
respite_catalog_item_get_phases (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return (const char *const *) self->phases;
}

/**
 * respite_catalog_item_get_areas:
 *
 * Returns: (array zero-terminated=1): words of the vocabulary's `area`
 */
const char *const *
respite_catalog_item_get_areas (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return (const char *const *) self->areas;
}

/**
 * respite_catalog_item_get_symptoms:
 *
 * Returns: (array zero-terminated=1): words of the vocabulary's `symptom`: what it is for
 */
const char *const *
respite_catalog_item_get_symptoms (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return (const char *const *) self->symptoms;
}

/**
 * respite_catalog_item_get_equipment:
 *
 * Returns: (array zero-terminated=1): what one needs, words of the vocabulary's `equipment`
 */
const char *const *
respite_catalog_item_get_equipment (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return (const char *const *) self->equipment;
}

/**
 * respite_catalog_item_get_tags:
 *
 * Returns: (array zero-terminated=1): words of the vocabulary's `caution`, to be compared with the person's profile
 */
const char *const *
respite_catalog_item_get_tags (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return (const char *const *) self->tags;
}

/**
 * respite_catalog_item_get_steps:
 *
 * Returns: (array zero-terminated=1): how to do it, in the person's language
 */
const char *const *
respite_catalog_item_get_steps (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return (const char *const *) self->steps;
}

/**
 * respite_catalog_item_get_text:
 *
 * Returns: (array zero-terminated=1): paragraphs for the page of a thing to know, in the person's language
 */
const char *const *
respite_catalog_item_get_text (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return (const char *const *) self->text;
}

/**
 * respite_catalog_item_get_synonyms:
 *
 * Returns: (array zero-terminated=1): what people type who look for it
 */
const char *const *
respite_catalog_item_get_synonyms (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return (const char *const *) self->synonyms;
}

/**
 * respite_catalog_item_get_related:
 *
 * Returns: (array zero-terminated=1): ids of items, routines and warning signs that belong to it
 */
const char *const *
respite_catalog_item_get_related (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  return (const char *const *) self->related;
}

/**
 * respite_catalog_item_get_minutes_min:
 *
 * Returns: how many minutes it takes at the least; 0 where there is nothing to time
 */
int
respite_catalog_item_get_minutes_min (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), 0);

  return self->minutes_min;
}

/**
 * respite_catalog_item_get_minutes_max:
 *
 * Returns: how many minutes it takes at the most; 0 where there is nothing to time
 */
int
respite_catalog_item_get_minutes_max (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), 0);

  return self->minutes_max;
}

/**
 * respite_catalog_item_get_desk:
 *
 * Returns: whether it can be done at a desk
 */
gboolean
respite_catalog_item_get_desk (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), FALSE);

  return self->desk;
}

/**
 * respite_catalog_item_is_graded:
 *
 * Returns: whether it is something of the catalogue that one can do, with a grade and a card
 */
gboolean
respite_catalog_item_is_graded (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), FALSE);

  return self->evidence != NULL;
}

/**
 * respite_catalog_item_is_own:
 *
 * Returns: whether it is a remedy of the person's own, which bears no grade and never gets one
 */
gboolean
respite_catalog_item_is_own (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), FALSE);

  return self->own;
}

/**
 * respite_catalog_item_is_to_do:
 *
 * Returns: whether it is something one can do, of the catalogue or the person's own, rather than something to know
 */
gboolean
respite_catalog_item_is_to_do (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), FALSE);

  return self->own || respite_catalog_item_is_graded (self);
}

/**
 * respite_catalog_item_is_advised_against:
 *
 * Returns: whether it is shown as not recommended, and never to be suggested
 */
gboolean
respite_catalog_item_is_advised_against (RespiteCatalogItem *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), FALSE);

  return g_strcmp0 (self->evidence, "advise-against") == 0;
}

/**
 * respite_catalog_item_get_evidence_rank:
 *
 * Returns: 0 for the best supported up to 4 for what is advised against; 5 for what one can know, which bears no grade.
 *   One's own, which bears none either, ranks with what is customary
 */
int
respite_catalog_item_get_evidence_rank (RespiteCatalogItem *self)
{
  int rank = 0;

  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), 0);

  if (self->own)
    return RANK_OWN;

  while (grades[rank] != NULL && g_strcmp0 (grades[rank], self->evidence) != 0)
    rank++;

  return rank;
}

/**
 * respite_catalog_item_has_phase:
 * @phase: `A`, `S`, `R` or `P`
 *
 * Returns: whether it fits that phase
 */
gboolean
respite_catalog_item_has_phase (RespiteCatalogItem *self,
                                const char *phase)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), FALSE);
  g_return_val_if_fail (phase != NULL, FALSE);

  return g_strv_contains ((const char *const *) self->phases, phase);
}

/**
 * respite_catalog_item_match_tags:
 * @tags: (nullable) (array zero-terminated=1): the caution tags of the person's profile
 *
 * Returns: (transfer full) (array zero-terminated=1): the caution tags they share
 */
char **
respite_catalog_item_match_tags (RespiteCatalogItem *self,
                                 const char *const *tags)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (self), NULL);

  for (char **tag = self->tags; tags != NULL && *tag != NULL; tag++)
    if (g_strv_contains (tags, *tag))
      g_strv_builder_add (builder, *tag);

  return g_strv_builder_end (builder);
}
