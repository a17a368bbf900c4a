/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/allowed.h"

#include <glib/gi18n.h>

#include "core/diary/record-kinds.h"
#include "ctl/command.h"
#include "ctl/suggest.h"

/* What may be tried: by the kinds of the catalogue. */
static const char *const remedy_kinds[] = { "remedy", "exercise", "prevention", "professional-care", NULL };
static const char *const trigger_kinds[] = { "trigger", NULL };
static const char *const symptom_kinds[] = { "symptom", NULL };

static void
add_items (GStrvBuilder *ids,
           RespiteCatalog *catalog,
           const char *const *kinds)
{
  GListModel *items = respite_catalog_get_items (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (RespiteCatalogItem) item = g_list_model_get_item (items, i);

      if (g_strv_contains (kinds, respite_catalog_item_get_kind (item)))
        g_strv_builder_add (ids, respite_catalog_item_get_id (item));
    }
}

static void
add_words (GStrvBuilder *ids,
           RespiteCatalog *catalog,
           const char *group)
{
  GPtrArray *words = respite_catalog_get_words (catalog, group);

  for (guint i = 0; words != NULL && i < words->len; i++)
    {
      const RespiteWord *word = words->pdata[i];

      g_strv_builder_add (ids, word->id);
    }
}

/* A file that cannot be read has none to offer, and “check” says so. */
static void
add_own_remedies (GStrvBuilder *ids,
                  RespiteSession *session)
{
  GPtrArray *own = respite_remedies_store_get_own (respite_session_get_personal (session));

  for (guint i = 0; i < own->len; i++)
    g_strv_builder_add (ids, respite_catalog_item_get_id (own->pdata[i]));
}

static void
add_routines (GStrvBuilder *ids,
              RespiteCatalog *catalog)
{
  GListModel *routines = respite_catalog_get_routines (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (RespiteRoutine) routine = g_list_model_get_item (routines, i);

      g_strv_builder_add (ids, respite_routine_get_id (routine));
    }
}

static void
add_signs (GStrvBuilder *ids,
           RespiteCatalog *catalog)
{
  GPtrArray *signs = respite_catalog_get_signs (catalog);

  for (guint i = 0; i < signs->len; i++)
    {
      const RespiteWarningSign *sign = signs->pdata[i];

      g_strv_builder_add (ids, sign->id);
    }
}

static void
add_known (GStrvBuilder *ids,
           RespiteSession *session,
           RespiteCatalog *catalog,
           RespiteAllowed what)
{
  switch (what)
    {
    case RESPITE_ALLOWED_QUALITY:
      add_words (ids, catalog, "quality");
      break;
    case RESPITE_ALLOWED_TRIGGER:
      add_items (ids, catalog, trigger_kinds);
      break;
    case RESPITE_ALLOWED_SYMPTOM:
      add_items (ids, catalog, symptom_kinds);
      break;
    case RESPITE_ALLOWED_REMEDY:
      add_items (ids, catalog, remedy_kinds);
      add_own_remedies (ids, session);
      break;
    case RESPITE_ALLOWED_ROUTINE:
      add_routines (ids, catalog);
      break;
    case RESPITE_ALLOWED_FACTOR:
      add_words (ids, catalog, "factor");
      add_items (ids, catalog, trigger_kinds);
      break;
    case RESPITE_ALLOWED_SIGN:
      add_signs (ids, catalog);
      break;
    case RESPITE_ALLOWED_SITE:
    default:
      g_assert_not_reached ();
    }
}

/* The ids allowed; the sites are known without the catalogue, so that the commonest entry need not read it. */
static GStrv
list_known (RespiteSession *session,
            RespiteAllowed what,
            GError **error)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  RespiteCatalog *catalog;

  if (what == RESPITE_ALLOWED_SITE)
    return g_strdupv ((char **) respite_record_kinds_list_sites ());

  catalog = respite_session_get_catalog (session, error);
  if (catalog == NULL)
    return NULL;

  add_known (ids, session, catalog, what);

  return g_strv_builder_end (ids);
}

static const char *
get_refusal (RespiteAllowed what)
{
  switch (what)
    {
    case RESPITE_ALLOWED_SITE:
      return _("“%s” is not a place on the body that the diary knows%s");
    case RESPITE_ALLOWED_QUALITY:
      return _("“%s” is not a quality of pain that the diary knows%s");
    case RESPITE_ALLOWED_TRIGGER:
      return _("“%s” is not a trigger of the catalogue%s");
    case RESPITE_ALLOWED_SYMPTOM:
      return _("“%s” is not a symptom of the catalogue%s");
    case RESPITE_ALLOWED_REMEDY:
      return _("“%s” is not a remedy of the catalogue or one of your own%s");
    case RESPITE_ALLOWED_ROUTINE:
      return _("“%s” is not a routine of the catalogue%s");
    case RESPITE_ALLOWED_FACTOR:
      return _("“%s” is not a factor of the day that the diary knows%s");
    case RESPITE_ALLOWED_SIGN:
    default:
      return _("“%s” is not a warning sign of the catalogue%s");
    }
}

static char *
replace_two (const char *format,
             const char *first,
             const char *second)
{
  g_auto (GStrv) parts = g_strsplit (format, "%s", 3);

  return g_strconcat (parts[0], first, parts[1], second, parts[2], NULL);
}

static gboolean
check_known (const char *const *known,
             RespiteAllowed what,
             const char *id,
             GError **error)
{
  g_autofree char *hint = NULL;
  g_autofree char *message = NULL;

  if (g_strv_contains (known, id))
    return TRUE;

  hint = respite_suggest_sentence (id, known);
  message = replace_two (get_refusal (what), id, hint);
  g_set_error_literal (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE, message);

  return FALSE;
}

/**
 * respite_allowed_check:
 * @session: a session
 * @what: what the id stands for
 * @id: an id as typed
 * @error: %RESPITE_COMMAND_ERROR_VALUE, or why the catalogue cannot be read
 *
 * Returns: whether the id is known; the error names what was probably meant, or all that is allowed
 */
gboolean
respite_allowed_check (RespiteSession *session,
                       RespiteAllowed what,
                       const char *id,
                       GError **error)
{
  g_auto (GStrv) known = list_known (session, what, error);

  return known != NULL && check_known ((const char *const *) known, what, id, error);
}

/**
 * respite_allowed_check_vocabulary:
 * @session: a session
 * @group: a group of the vocabulary
 * @where: what the word was given for, as it was typed
 * @word: (nullable): a word as typed
 * @error: as for respite_allowed_check()
 *
 * Returns: whether the group knows the word; true where none was given
 */
gboolean
respite_allowed_check_vocabulary (RespiteSession *session,
                                  const char *group,
                                  const char *where,
                                  const char *word,
                                  GError **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) known = NULL;
  g_autofree char *hint = NULL;
  RespiteCatalog *catalog = respite_session_get_catalog (session, error);

  if (catalog == NULL)
    return FALSE;
  if (word == NULL || respite_catalog_get_word (catalog, group, word) != NULL)
    return TRUE;

  add_words (builder, catalog, group);
  known = g_strv_builder_end (builder);
  hint = respite_suggest_sentence (word, (const char *const *) known);

  g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
               _("“%s” is not allowed for %s%s"), word, where, hint);

  return FALSE;
}

/**
 * respite_allowed_check_words:
 * @session: a session
 * @what: what the ids stand for
 * @ids: (nullable): ids as typed
 * @error: as for respite_allowed_check()
 *
 * Returns: whether all of them are known
 */
gboolean
respite_allowed_check_words (RespiteSession *session,
                             RespiteAllowed what,
                             char **ids,
                             GError **error)
{
  g_auto (GStrv) known = NULL;

  if (ids == NULL || ids[0] == NULL)
    return TRUE;

  known = list_known (session, what, error);
  if (known == NULL)
    return FALSE;

  for (; *ids != NULL; ids++)
    if (!check_known ((const char *const *) known, what, *ids, error))
      return FALSE;

  return TRUE;
}

static const struct
{
  const char *member;
  RespiteAllowed what;
} members[] = {
  { "qualities", RESPITE_ALLOWED_QUALITY },
  { "triggers", RESPITE_ALLOWED_TRIGGER },
  { "easing", RESPITE_ALLOWED_REMEDY },
  { "symptoms", RESPITE_ALLOWED_SYMPTOM },
  { "remedy", RESPITE_ALLOWED_REMEDY },
  { "routine", RESPITE_ALLOWED_ROUTINE },
  { "factors", RESPITE_ALLOWED_FACTOR },
  { "flags", RESPITE_ALLOWED_SIGN },
};

/* The ids in a member's value, whatever it is: a text, a list of texts, or the names in an object. */
static GStrv
list_ids (JsonNode *value)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  if (JSON_NODE_HOLDS_VALUE (value) && json_node_get_value_type (value) == G_TYPE_STRING)
    g_strv_builder_add (ids, json_node_get_string (value));

  if (JSON_NODE_HOLDS_OBJECT (value))
    {
      g_autoptr (GList) names = json_object_get_members (json_node_get_object (value));

      for (GList *name = names; name != NULL; name = name->next)
        g_strv_builder_add (ids, name->data);
    }

  if (JSON_NODE_HOLDS_ARRAY (value))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (value)); i++)
      {
        JsonNode *element = json_array_get_element (json_node_get_array (value), i);

        if (JSON_NODE_HOLDS_VALUE (element) && json_node_get_value_type (element) == G_TYPE_STRING)
          g_strv_builder_add (ids, json_node_get_string (element));
      }

  return g_strv_builder_end (ids);
}

/**
 * respite_allowed_check_member:
 * @session: a session
 * @member: the name of a record's member
 * @value: its value, right in shape
 * @error: as for respite_allowed_check()
 *
 * Returns: whether the ids in the value are known; true where the member holds none of the catalogue
 */
gboolean
respite_allowed_check_member (RespiteSession *session,
                              const char *member,
                              JsonNode *value,
                              GError **error)
{
  g_auto (GStrv) ids = list_ids (value);

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    if (g_str_equal (member, members[i].member))
      return respite_allowed_check_words (session, members[i].what, ids, error);

  return TRUE;
}
