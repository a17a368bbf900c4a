/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/journal/record.h"

#include <string.h>

#include "core/base/id.h"
#include "core/base/json-write.h"
#include "core/base/time-text.h"

struct _RespiteRecord
{
  GObject parent_instance;

  char *text;
  RespiteJsonValue *value;
  GError *problem;

  /* The same for json-glib, made when somebody first asks. */
  JsonNode *node;

  const char *id;
  const char *kind;
  GDateTime *at;
  GDateTime *recorded;
  GDateTime *modified;
  gboolean deleted;
};

G_DEFINE_FINAL_TYPE (RespiteRecord, respite_record, G_TYPE_OBJECT)

static gboolean
refuse (GError **error,
        const char *message)
{
  g_set_error_literal (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_VALUE, message);

  return FALSE;
}

/* Most records are written down as they happen and never changed: the same text is the same time. */
static gboolean
read_time (const RespiteJsonValue *members,
           const char *member,
           const char **text,
           GDateTime *last,
           GDateTime **time,
           GError **error)
{
  const char *last_text = *text;

  *text = NULL;
  if (!respite_json_value_read_text (members, member, text, error))
    return FALSE;

  *time = last != NULL && g_strcmp0 (*text, last_text) == 0 ? g_date_time_ref (last) : respite_time_parse (*text, error);
  if (*time == NULL)
    g_prefix_error (error, "“%s”: ", member);

  return *time != NULL;
}

static gboolean
read_common (RespiteRecord *self,
             const RespiteJsonValue *members,
             GError **error)
{
  const char *episode = NULL;
  const char *text = NULL;

  if (!respite_json_value_read_text (members, "id", &self->id, error) ||
      !respite_json_value_read_text (members, "kind", &self->kind, error))
    return FALSE;
  if (!respite_id_is_valid (self->id))
    return refuse (error, "It has no “id” that is a UUID in lower case");
  if (!respite_word_is_valid (self->kind))
    return refuse (error, "It has no “kind”");

  if (!read_time (members, "at", &text, NULL, &self->at, error) ||
      !read_time (members, "recorded", &text, self->at, &self->recorded, error) ||
      !read_time (members, "modified", &text, self->recorded, &self->modified, error))
    return FALSE;

  if (!respite_json_value_read_bool (members, "deleted", &self->deleted, error) ||
      !respite_json_value_read_text (members, "origin", &text, error) ||
      !respite_json_value_read_text (members, "note", &text, error) ||
      !respite_json_value_read_text (members, "episode", &episode, error))
    return FALSE;
  if (episode != NULL && !respite_id_is_valid (episode))
    return refuse (error, "Its “episode” is not the id of a record");

  return TRUE;
}

static gboolean
read_all (RespiteRecord *self,
          const char *text,
          const RespiteJsonSpan *spans,
          const char *month,
          RespiteRecordCheck check,
          GError **error)
{
  const char *at = NULL;

  if (spans->type != RESPITE_JSON_OBJECT)
    return refuse (error, "It is not an object");
  if (spans->length > RESPITE_JSON_MAX_STRING)
    return refuse (error, "It is longer than 1 MiB");

  self->value = respite_json_value_new (text, spans, error);
  if (self->value == NULL || !read_common (self, self->value, error) || !check (self->kind, self->value, error))
    return FALSE;

  /* A time in its own offset begins with its month. */
  respite_json_value_read_text (self->value, "at", &at, NULL);
  if (month != NULL && !g_str_has_prefix (at, month))
    {
      g_set_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_VALUE,
                   "Its “at” belongs to the month %.7s, not to this file", at);
      return FALSE;
    }

  return TRUE;
}

static void
respite_record_finalize (GObject *object)
{
  RespiteRecord *self = RESPITE_RECORD (object);

  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->value, g_free);
  g_clear_pointer (&self->node, json_node_unref);
  g_clear_error (&self->problem);
  g_clear_pointer (&self->at, g_date_time_unref);
  g_clear_pointer (&self->recorded, g_date_time_unref);
  g_clear_pointer (&self->modified, g_date_time_unref);

  G_OBJECT_CLASS (respite_record_parent_class)->finalize (object);
}

static void
respite_record_class_init (RespiteRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_record_finalize;
}

static void
respite_record_init (RespiteRecord *self)
{
}

/**
 * respite_record_new:
 * @members: (transfer none): all members; sealed from now on
 * @check: what holds for the kinds of this journal
 * @error: a #RespiteJsonError or an error of @check
 *
 * A record that is immutable, and valid from birth. Any thread may read it.
 *
 * Returns: (transfer full) (nullable): the record
 */
RespiteRecord *
respite_record_new (JsonObject *members,
                    RespiteRecordCheck check,
                    GError **error)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (RespiteJsonSpan));
  g_autoptr (RespiteRecord) self = NULL;

  g_return_val_if_fail (members != NULL && check != NULL, NULL);

  self = g_object_new (RESPITE_TYPE_RECORD, NULL);
  self->node = json_node_init_object (json_node_alloc (), members);
  json_node_seal (self->node);
  self->text = respite_json_to_text (self->node);

  if (!respite_json_scan (self->text, strlen (self->text), spans, error) ||
      !read_all (self, self->text, (RespiteJsonSpan *) spans->data, NULL, check, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * respite_record_new_read:
 * @text: what the file holds
 * @spans: where the record stands in it, and all its values
 * @month: the month of the file
 * @check: what holds for the kinds of this journal
 *
 * A record as a file holds it. One that makes no sense is kept all the same, with its bytes, and says what is wrong
 * by respite_record_get_problem().
 *
 * Returns: (transfer full): the record
 */
RespiteRecord *
respite_record_new_read (const char *text,
                         const RespiteJsonSpan *spans,
                         const char *month,
                         RespiteRecordCheck check)
{
  RespiteRecord *self = g_object_new (RESPITE_TYPE_RECORD, NULL);

  self->text = g_strndup (text + spans->start, spans->length);
  read_all (self, text, spans, month, check, &self->problem);

  return self;
}

/* Two threads may come here at once; the first to be done with it wins. */
static JsonNode *
get_node (RespiteRecord *self)
{
  JsonNode *node = g_atomic_pointer_get (&self->node);

  if (node != NULL)
    return node;

  node = respite_json_value_to_node (self->value);
  json_node_seal (node);
  if (g_atomic_pointer_compare_and_exchange (&self->node, NULL, node))
    return node;

  json_node_unref (node);

  return g_atomic_pointer_get (&self->node);
}

/**
 * respite_record_amend:
 * @self: a record without a problem
 * @changes: (transfer none): the members to set; a null removes one
 * @modified: when this happens
 * @check: what holds for the kinds of this journal
 * @error: a #RespiteJsonError or an error of @check; @self is as it was in any case
 *
 * Returns: (transfer full) (nullable): the next version of the record, with all members that it had besides
 */
RespiteRecord *
respite_record_amend (RespiteRecord *self,
                      JsonObject *changes,
                      GDateTime *modified,
                      RespiteRecordCheck check,
                      GError **error)
{
  g_autoptr (JsonObject) members = json_object_new ();
  g_autofree char *modified_text = respite_time_format_exact (modified);
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  g_return_val_if_fail (RESPITE_IS_RECORD (self) && self->problem == NULL, NULL);

  json_object_iter_init_ordered (&iter, json_node_get_object (get_node (self)));
  while (json_object_iter_next_ordered (&iter, &name, &value))
    if (!json_object_has_member (changes, name))
      json_object_set_member (members, name, json_node_copy (value));

  json_object_iter_init_ordered (&iter, changes);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    if (!JSON_NODE_HOLDS_NULL (value))
      json_object_set_member (members, name, json_node_copy (value));

  json_object_set_string_member (members, "modified", modified_text);

  return respite_record_new (members, check, error);
}

/**
 * respite_record_get_problem:
 *
 * Returns: (nullable): what is wrong with a record read from a file; with such a one only its text can be used
 */
const GError *
respite_record_get_problem (RespiteRecord *self)
{
  g_return_val_if_fail (RESPITE_IS_RECORD (self), NULL);

  return self->problem;
}

/**
 * respite_record_get_id:
 *
 * Returns: (nullable): the id; %NULL only where the record has a problem
 */
const char *
respite_record_get_id (RespiteRecord *self)
{
  g_return_val_if_fail (RESPITE_IS_RECORD (self), NULL);

  return self->id;
}

const char *
respite_record_get_kind (RespiteRecord *self)
{
  g_return_val_if_fail (RESPITE_IS_RECORD (self), NULL);

  return self->kind;
}

/**
 * respite_record_is_kind:
 *
 * Returns: whether the record is one of @kind that counts: good, and not deleted
 */
gboolean
respite_record_is_kind (RespiteRecord *self,
                        const char *kind)
{
  g_return_val_if_fail (RESPITE_IS_RECORD (self), FALSE);

  return self->problem == NULL && !self->deleted && g_str_equal (self->kind, kind);
}

/**
 * respite_record_get_at:
 *
 * Returns: (transfer none): when it happened, in the offset it was felt in
 */
GDateTime *
respite_record_get_at (RespiteRecord *self)
{
  g_return_val_if_fail (RESPITE_IS_RECORD (self), NULL);

  return self->at;
}

/**
 * respite_record_get_recorded:
 *
 * Returns: (transfer none): when it was first written down
 */
GDateTime *
respite_record_get_recorded (RespiteRecord *self)
{
  g_return_val_if_fail (RESPITE_IS_RECORD (self), NULL);

  return self->recorded;
}

GDateTime *
respite_record_get_modified (RespiteRecord *self)
{
  g_return_val_if_fail (RESPITE_IS_RECORD (self), NULL);

  return self->modified;
}

/**
 * respite_record_dup_month:
 *
 * Returns: (transfer full): the month of the shard it belongs in, such as `2026-11`
 */
char *
respite_record_dup_month (RespiteRecord *self)
{
  g_return_val_if_fail (RESPITE_IS_RECORD (self) && self->at != NULL, NULL);

  return respite_time_get_month (self->at);
}

gboolean
respite_record_is_deleted (RespiteRecord *self)
{
  g_return_val_if_fail (RESPITE_IS_RECORD (self), FALSE);

  return self->deleted;
}

/**
 * respite_record_get_members:
 *
 * Returns: (transfer none): all members, sealed; only for a record without a problem
 */
JsonObject *
respite_record_get_members (RespiteRecord *self)
{
  g_return_val_if_fail (RESPITE_IS_RECORD (self) && self->problem == NULL, NULL);

  return json_node_get_object (get_node (self));
}

/**
 * respite_record_get_text:
 *
 * Returns: (transfer none): the record as it stands in the file, byte for byte
 */
const char *
respite_record_get_text (RespiteRecord *self)
{
  g_return_val_if_fail (RESPITE_IS_RECORD (self), NULL);

  return self->text;
}

/**
 * respite_record_get_value:
 *
 * For a look at a member without a tree of nodes for the whole record.
 *
 * Returns: (transfer none) (nullable): the member of that name; only for a record without a problem
 */
const RespiteJsonValue *
respite_record_get_value (RespiteRecord *self,
                          const char *member)
{
  g_return_val_if_fail (RESPITE_IS_RECORD (self) && self->problem == NULL, NULL);

  return respite_json_value_get_member (self->value, member);
}

/**
 * respite_record_get_int:
 * @value: (out): left as it is where there is no such number
 *
 * Returns: whether the record has a whole number of that name
 */
gboolean
respite_record_get_int (RespiteRecord *self,
                        const char *member,
                        gint64 *value)
{
  const RespiteJsonValue *found;

  g_return_val_if_fail (RESPITE_IS_RECORD (self) && self->problem == NULL, FALSE);

  found = respite_json_value_get_member (self->value, member);
  if (found == NULL || found->type != RESPITE_JSON_WHOLE)
    return FALSE;

  *value = found->whole;

  return TRUE;
}

/**
 * respite_record_get_string:
 *
 * Returns: (transfer none) (nullable): the text of that name
 */
const char *
respite_record_get_string (RespiteRecord *self,
                           const char *member)
{
  const char *value = NULL;

  g_return_val_if_fail (RESPITE_IS_RECORD (self) && self->problem == NULL, NULL);

  respite_json_value_read_text (self->value, member, &value, NULL);

  return value;
}

/**
 * respite_record_dup_words:
 *
 * Of a list of objects, as `sites` is, the `site` of each is taken.
 *
 * Returns: (transfer full): the texts of the list of that name; none where there is no such list
 */
GStrv
respite_record_dup_words (RespiteRecord *self,
                          const char *member)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  const RespiteJsonValue *list = NULL;
  const RespiteJsonValue *value = NULL;

  g_return_val_if_fail (RESPITE_IS_RECORD (self) && self->problem == NULL, NULL);

  respite_json_value_read_list (self->value, member, &list, NULL);
  while (list != NULL && (value = respite_json_value_next (list, value)) != NULL)
    {
      const char *word = value->type == RESPITE_JSON_TEXT ? value->text : NULL;

      if (value->type == RESPITE_JSON_OBJECT)
        respite_json_value_read_text (value, "site", &word, NULL);
      if (word != NULL)
        g_strv_builder_add (words, word);
    }

  return g_strv_builder_end (words);
}

/**
 * respite_record_compare_time:
 *
 * Orders by when it happened, then by when it was written down, then by id. A record without a time goes last.
 *
 * Returns: below, at or above 0 as @a comes before, with or after @b
 */
int
respite_record_compare_time (RespiteRecord *a,
                             RespiteRecord *b)
{
  int order;

  if (a->problem != NULL || b->problem != NULL)
    return (a->problem != NULL) - (b->problem != NULL);

  order = g_date_time_compare (a->at, b->at);
  if (order == 0)
    order = g_date_time_compare (a->recorded, b->recorded);

  return order != 0 ? order : strcmp (a->id, b->id);
}

/**
 * respite_record_supersedes:
 * @self: a record without a problem
 * @other: another version of it
 *
 * The later `modified` wins; of two that are equally late, the one whose compact JSON sorts later, so that every
 * machine comes to the same end.
 *
 * Returns: whether @self is to be kept rather than @other
 */
gboolean
respite_record_supersedes (RespiteRecord *self,
                           RespiteRecord *other)
{
  g_autofree char *own = NULL;
  g_autofree char *others = NULL;
  int order;

  g_return_val_if_fail (RESPITE_IS_RECORD (self) && RESPITE_IS_RECORD (other), FALSE);

  if (self->modified == NULL || other->modified == NULL)
    return self->modified != NULL;

  order = g_date_time_compare (self->modified, other->modified);
  if (order != 0)
    return order > 0;

  own = respite_json_to_text (get_node (self));
  others = respite_json_to_text (get_node (other));

  return strcmp (own, others) > 0;
}
