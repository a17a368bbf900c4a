/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/id.h"
#include "core/base/json-read.h"
#include "core/base/time-text.h"
#include "core/catalog/personal-remedies-private.h"

/* Never earlier than what it replaces: whichever clock two machines go by, a change is later than what was changed. */
static void
stamp (JsonObject *object,
       JsonObject *old,
       GDateTime *now)
{
  g_autoptr (GDateTime) before = NULL;
  g_autoptr (GDateTime) after = NULL;
  g_autofree char *text = NULL;
  const char *found = NULL;

  if (old != NULL && respite_json_read_text (old, "modified", &found, NULL) && found != NULL)
    before = respite_time_parse (found, NULL);
  if (before != NULL)
    after = g_date_time_add (before, 1);

  text = respite_time_format_exact (after != NULL && g_date_time_compare (after, now) > 0 ? after : now);
  json_object_set_string_member (object, "modified", text);
}

static gboolean
is_same (JsonNode *old,
         JsonNode *new)
{
  if (old == NULL || respite_remedies_says_no (new))
    return respite_remedies_says_no (old) && respite_remedies_says_no (new);

  return json_node_equal (old, new);
}

/* Takes over those changes that are of these members. Returns whether any of them changes anything. */
static gboolean
take_changes (JsonObject *object,
              JsonObject *changes,
              const char *const *members)
{
  gboolean changed = FALSE;

  for (; *members != NULL; members++)
    {
      JsonNode *old = json_object_get_member (object, *members);
      JsonNode *new = json_object_get_member (changes, *members);

      if (new == NULL || is_same (old, new))
        continue;

      if (JSON_NODE_HOLDS_NULL (new))
        json_object_remove_member (object, *members);
      else
        json_object_set_member (object, *members, json_node_copy (new));
      changed = TRUE;
    }

  return changed;
}

static RespitePersonalRemedies *
change_mark (RespitePersonalRemedies *self,
             const char *id,
             JsonObject *changes,
             GDateTime *now,
             GError **error)
{
  JsonObject *old = respite_personal_remedies_find_object (self, RESPITE_REMEDIES_MARKS, id);
  g_autoptr (JsonObject) new = old != NULL ? respite_json_copy_object (old) : json_object_new ();

  if (old == NULL)
    json_object_set_string_member (new, "id", id);
  if (!take_changes (new, changes, respite_remedy_mark_list_members ()))
    return g_object_ref (self);

  if (!respite_remedy_mark_check (new, error))
    return NULL;

  stamp (new, old, now);

  return respite_personal_remedies_put (self, RESPITE_REMEDIES_MARKS, old, new, error);
}

static RespitePersonalRemedies *
put_own (RespitePersonalRemedies *self,
         JsonObject *old,
         JsonObject *new,
         GDateTime *now,
         GError **error)
{
  g_autoptr (RespiteCatalogItem) checked = respite_own_remedy_read (new, error);

  if (checked == NULL)
    return NULL;

  stamp (new, old, now);

  return respite_personal_remedies_put (self, RESPITE_REMEDIES_OWN, old, new, error);
}

static RespitePersonalRemedies *
change_own (RespitePersonalRemedies *self,
            const char *id,
            JsonObject *changes,
            GDateTime *now,
            GError **error)
{
  JsonObject *old = respite_personal_remedies_find_object (self, RESPITE_REMEDIES_OWN, id);
  g_autoptr (JsonObject) new = old != NULL ? respite_json_copy_object (old) : NULL;

  if (new == NULL || !take_changes (new, changes, respite_own_remedy_list_members ()))
    return g_object_ref (self);

  if (respite_personal_remedies_is_deleted (self, id))
    {
      respite_remedy_refuse (error, RESPITE_REMEDY_ERROR_ID, "The remedy “%s” was deleted", id);
      return NULL;
    }

  return put_own (self, old, new, now, error);
}

/* Refuses what no remedy has, and for one that is not the person's own what only those have. */
static gboolean
check_members (JsonObject *changes,
               const char *id,
               gboolean own,
               GError **error)
{
  g_autoptr (GList) members = json_object_get_members (changes);

  if (!respite_word_is_valid (id))
    return respite_remedy_refuse (error, RESPITE_REMEDY_ERROR_ID, "“%s” is not the id of a remedy", id);

  for (GList *member = members; member != NULL; member = member->next)
    {
      if (g_strv_contains (respite_remedy_mark_list_members (), member->data))
        continue;
      if (!g_strv_contains (respite_own_remedy_list_members (), member->data))
        return respite_remedy_refuse (error, RESPITE_REMEDY_ERROR_MEMBER, "A remedy has no “%s”", (char *) member->data);
      if (!own)
        return respite_remedy_refuse (error, RESPITE_REMEDY_ERROR_MEMBER,
                       "“%s” can be set only for a remedy of your own, and “%s” is none; for any remedy there are "
                       "favourite, hidden and note",
                       (char *) member->data, id);
    }

  return TRUE;
}

/**
 * respite_personal_remedies_change:
 * @id: a remedy's id; one that neither the catalogue nor the person knows can be marked too
 * @changes: `favourite`, `hidden`, `note` and, for one of the person's own, the members of #RespitePersonalRemedies; null
 *   takes one away. Members that are not named stay as they are
 * @now: this moment
 * @error: a #RespiteRemedyError or #RespiteJsonError that names the value and what is allowed
 *
 * Returns: (transfer full) (nullable): the changed value; @self where all that is so already
 */
RespitePersonalRemedies *
respite_personal_remedies_change (RespitePersonalRemedies *self,
                                  const char *id,
                                  JsonObject *changes,
                                  GDateTime *now,
                                  GError **error)
{
  g_autoptr (RespitePersonalRemedies) marked = NULL;
  gboolean own = respite_personal_remedies_find_object (self, RESPITE_REMEDIES_OWN, id) != NULL;

  if (!check_members (changes, id, own, error))
    return NULL;

  marked = change_mark (self, id, changes, now, error);

  return marked != NULL ? change_own (marked, id, changes, now, error) : NULL;
}

/**
 * respite_personal_remedies_add:
 * @id: a fresh id, by respite_own_remedy_new_id()
 * @members: as for respite_personal_remedies_change(); the title at least
 * @now: this moment
 * @error: a #RespiteRemedyError or #RespiteJsonError that names the value and what is allowed
 *
 * Returns: (transfer full) (nullable): the value with one more remedy of the person's own, at the end
 */
RespitePersonalRemedies *
respite_personal_remedies_add (RespitePersonalRemedies *self,
                               const char *id,
                               JsonObject *members,
                               GDateTime *now,
                               GError **error)
{
  g_autoptr (JsonObject) new = json_object_new ();
  g_autoptr (RespitePersonalRemedies) longer = NULL;

  if (!check_members (members, id, TRUE, error))
    return NULL;
  if (respite_personal_remedies_find_object (self, RESPITE_REMEDIES_OWN, id) != NULL)
    {
      respite_remedy_refuse (error, RESPITE_REMEDY_ERROR_ID, "There is a remedy “%s” already", id);
      return NULL;
    }

  json_object_set_string_member (new, "id", id);
  take_changes (new, members, respite_own_remedy_list_members ());
  longer = put_own (self, NULL, new, now, error);

  return longer != NULL ? change_mark (longer, id, members, now, error) : NULL;
}

/**
 * respite_personal_remedies_set_deleted:
 * @id: the id of a remedy of the person's own
 * @deleted: whether it shall be gone, or be there again
 * @now: this moment
 * @error: %RESPITE_REMEDY_ERROR_ID where there is none
 *
 * Returns: (transfer full) (nullable): the changed value; @self where that is so already
 */
RespitePersonalRemedies *
respite_personal_remedies_set_deleted (RespitePersonalRemedies *self,
                                       const char *id,
                                       gboolean deleted,
                                       GDateTime *now,
                                       GError **error)
{
  JsonObject *old = respite_personal_remedies_find_object (self, RESPITE_REMEDIES_OWN, id);
  g_autoptr (JsonObject) new = NULL;

  if (old == NULL)
    {
      respite_remedy_refuse (error, RESPITE_REMEDY_ERROR_ID, "“%s” is not a remedy of your own", id);
      return NULL;
    }
  if (deleted == !respite_remedies_says_no (json_object_get_member (old, "deleted")))
    return g_object_ref (self);

  new = respite_json_copy_object (old);
  if (deleted)
    json_object_set_boolean_member (new, "deleted", TRUE);
  else
    json_object_remove_member (new, "deleted");

  return put_own (self, old, new, now, error);
}
