/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/journal/shard.h"

#include <string.h>

#include "core/base/json-file.h"
#include "core/base/json-read.h"
#include "core/base/json-write.h"

#define VERSION 1

struct _RespiteShard
{
  gatomicrefcount ref_count;

  char *format;
  char *month;
  char *etag;

  /* What the file says besides the records, %NULL while there is none. */
  JsonNode *root;
  GPtrArray *records;
  GHashTable *by_id;
  guint n_listed;
};

static int
compare_cb (gconstpointer a,
            gconstpointer b)
{
  return respite_record_compare_time (*(RespiteRecord *const *) a, *(RespiteRecord *const *) b);
}

/* What is in order already, as files are, is left alone. */
static void
sort (RespiteShard *self)
{
  for (guint i = 1; i < self->records->len; i++)
    if (compare_cb (&self->records->pdata[i - 1], &self->records->pdata[i]) > 0)
      {
        g_ptr_array_sort (self->records, compare_cb);
        return;
      }
}

/* A good record is known by its id, one with a problem by its bytes. */
static const char *
get_key (RespiteRecord *record)
{
  return respite_record_get_problem (record) == NULL ? respite_record_get_id (record) : respite_record_get_text (record);
}

static void
add (RespiteShard *self,
     RespiteRecord *record)
{
  g_hash_table_insert (self->by_id, (gpointer) get_key (record), record);
  g_ptr_array_add (self->records, g_object_ref (record));
}

static void
take_in (RespiteShard *self,
         RespiteRecord *record)
{
  RespiteRecord *known = g_hash_table_lookup (self->by_id, get_key (record));

  if (known != NULL && (respite_record_get_problem (record) != NULL || !respite_record_supersedes (record, known)))
    return;

  if (known != NULL)
    {
      guint index;

      g_ptr_array_find (self->records, known, &index);
      g_hash_table_replace (self->by_id, (gpointer) get_key (record), record);
      g_object_unref (self->records->pdata[index]);
      self->records->pdata[index] = g_object_ref (record);
      return;
    }

  add (self, record);
}

/**
 * respite_shard_new:
 * @format: the format its file names
 * @month: a month such as `2026-11`
 *
 * Returns: (transfer full): a month without records
 */
RespiteShard *
respite_shard_new (const char *format,
                   const char *month)
{
  RespiteShard *self = g_new0 (RespiteShard, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->format = g_strdup (format);
  self->month = g_strdup (month);
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);

  return self;
}

/* The list of records, of several the last; %NULL where there is none, or it is no list. */
static const RespiteJsonSpan *
find_list (const char *text,
           const RespiteJsonSpan *root)
{
  static const char name[] = "\"records\"";
  const RespiteJsonSpan *end = root + root->count;
  const RespiteJsonSpan *found = NULL;

  if (root->type != RESPITE_JSON_OBJECT)
    return NULL;

  for (const RespiteJsonSpan *span = root + 1; span < end; span += 1 + span[1].count)
    if (span->length == strlen (name) && strncmp (text + span->start, name, span->length) == 0)
      found = span + 1;

  return found != NULL && found->type == RESPITE_JSON_LIST ? found : NULL;
}

/* What the file says besides the records: the same object, with that list left empty. */
static JsonNode *
parse_root (const char *text,
            gsize length,
            const RespiteJsonSpan *list,
            GError **error)
{
  g_autoptr (GString) rest = NULL;

  if (list == NULL)
    return respite_json_parse (text, length, error);

  rest = g_string_new_len (text, list->start + 1);
  g_string_append_len (rest, text + list->start + list->length - 1, length - list->start - list->length + 1);

  return respite_json_parse (rest->str, rest->len, error);
}

static gboolean
check_root (JsonObject *root,
            const char *format,
            const char *month,
            GError **error)
{
  const char *found = NULL;
  JsonArray *records = NULL;

  if (!respite_json_check_header (root, format, VERSION, error) ||
      !respite_json_read_text (root, "month", &found, error) ||
      !respite_json_read_list (root, "records", &records, error))
    return FALSE;

  if (g_strcmp0 (found, month) != 0)
    {
      g_set_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_SHAPE,
                   "It says that its month is “%s”, not %s", found != NULL ? found : "", month);
      return FALSE;
    }
  if (records == NULL || json_array_get_length (records) > 0)
    {
      /* One that is not empty is named in a roundabout way, such as “r\u0065cords”. */
      g_set_error_literal (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_SHAPE, "It has no list of records");
      return FALSE;
    }

  return TRUE;
}

static void
read_records (RespiteShard *self,
              const char *text,
              const RespiteJsonSpan *list,
              RespiteRecordCheck check)
{
  const RespiteJsonSpan *end = list + list->count;

  for (const RespiteJsonSpan *span = list + 1; span < end; span += span->count)
    {
      g_autoptr (RespiteRecord) record = respite_record_new_read (text, span, self->month, check);

      take_in (self, record);
      self->n_listed++;
    }
  sort (self);
}

/**
 * respite_shard_new_parsed:
 * @text: what a file holds
 * @length: its bytes
 * @format: the format it must name
 * @month: the month it must name
 * @check: what holds for the kinds of this journal
 * @error: a #RespiteJsonError
 *
 * Returns: (transfer full) (nullable): the month, records that make no sense included
 */
RespiteShard *
respite_shard_new_parsed (const char *text,
                          gsize length,
                          const char *format,
                          const char *month,
                          RespiteRecordCheck check,
                          GError **error)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (RespiteJsonSpan));
  g_autoptr (RespiteShard) self = NULL;
  const RespiteJsonSpan *list;

  if (!respite_json_scan (text, length, spans, error))
    return NULL;

  list = find_list (text, (const RespiteJsonSpan *) spans->data);
  self = respite_shard_new (format, month);
  self->root = parse_root (text, length, list, error);
  if (self->root == NULL || !check_root (json_node_get_object (self->root), format, month, error))
    return NULL;

  if (list != NULL)
    read_records (self, text, list, check);

  return g_steal_pointer (&self);
}

RespiteShard *
respite_shard_ref (RespiteShard *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
respite_shard_unref (RespiteShard *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->records);
  g_clear_pointer (&self->root, json_node_unref);
  g_free (self->etag);
  g_free (self->format);
  g_free (self->month);
  g_free (self);
}

const char *
respite_shard_get_month (RespiteShard *self)
{
  return self->month;
}

/**
 * respite_shard_get_records:
 *
 * Returns: (transfer none) (element-type RespiteRecord): all records in order of time, deleted ones and those with a
 *   problem included
 */
GPtrArray *
respite_shard_get_records (RespiteShard *self)
{
  return self->records;
}

/**
 * respite_shard_get_n_listed:
 *
 * Returns: how many records the file lists, where a record may stand more than once; 0 where there was no file
 */
guint
respite_shard_get_n_listed (RespiteShard *self)
{
  return self->n_listed;
}

/**
 * respite_shard_find:
 *
 * Returns: (transfer none) (nullable): the record of that id, deleted or not
 */
RespiteRecord *
respite_shard_find (RespiteShard *self,
                    const char *id)
{
  RespiteRecord *record = g_hash_table_lookup (self->by_id, id);

  return record != NULL && respite_record_get_problem (record) == NULL ? record : NULL;
}

/**
 * respite_shard_merge:
 * @records: (element-type RespiteRecord): records of this month
 *
 * Merges by id, the later version winning, whatever the order things are merged in.
 *
 * Returns: (transfer full): the month with the records in it; @self is unchanged
 */
RespiteShard *
respite_shard_merge (RespiteShard *self,
                     GPtrArray *records)
{
  RespiteShard *merged = respite_shard_new (self->format, self->month);

  if (self->root != NULL)
    merged->root = json_node_ref (self->root);
  for (guint i = 0; i < self->records->len; i++)
    add (merged, self->records->pdata[i]);
  for (guint i = 0; i < records->len; i++)
    take_in (merged, records->pdata[i]);
  sort (merged);

  return merged;
}

static void
append_member (GString *text,
               const char *name,
               JsonNode *value)
{
  g_autoptr (JsonNode) name_node = json_node_init_string (json_node_alloc (), name);
  g_autofree char *name_text = respite_json_to_text (name_node);
  g_autofree char *value_text = respite_json_to_text (value);

  g_string_append_printf (text, ", %s: %s", name_text, value_text);
}

/**
 * respite_shard_to_text:
 *
 * Returns: (transfer full): the whole file, a record to a line; what this version does not know is kept
 */
char *
respite_shard_to_text (RespiteShard *self)
{
  GString *text = g_string_new (NULL);
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  g_string_append_printf (text, "{ \"format\": \"%s\", \"version\": %d, \"month\": \"%s\"", self->format, VERSION,
                          self->month);
  if (self->root != NULL)
    {
      json_object_iter_init_ordered (&iter, json_node_get_object (self->root));
      while (json_object_iter_next_ordered (&iter, &name, &value))
        if (!g_str_equal (name, "format") && !g_str_equal (name, "version") && !g_str_equal (name, "month") &&
            !g_str_equal (name, "records"))
          append_member (text, name, value);
    }

  g_string_append (text, ", \"records\": [");
  for (guint i = 0; i < self->records->len; i++)
    {
      g_string_append (text, i > 0 ? ",\n" : "\n");
      g_string_append (text, respite_record_get_text (self->records->pdata[i]));
    }
  g_string_append (text, "\n] }\n");

  return g_string_free (text, FALSE);
}

/**
 * respite_shard_get_etag:
 *
 * Returns: (transfer none) (nullable): what told the file's version from any other when this was read or written;
 *   %NULL where there was no file
 */
const char *
respite_shard_get_etag (RespiteShard *self)
{
  return self->etag;
}

void
respite_shard_set_etag (RespiteShard *self,
                        const char *etag)
{
  g_free (self->etag);
  self->etag = g_strdup (etag);
}
