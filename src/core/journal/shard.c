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
};

static int
compare_cb (gconstpointer a,
            gconstpointer b)
{
  return respite_record_compare_time (*(RespiteRecord *const *) a, *(RespiteRecord *const *) b);
}

/* Takes in one record: a good one by its id, one with a problem by its bytes. */
static void
take_in (RespiteShard *self,
         RespiteRecord *record)
{
  const char *key = respite_record_get_problem (record) == NULL ? respite_record_get_id (record)
                                                                : respite_record_get_text (record);
  RespiteRecord *known = g_hash_table_lookup (self->by_id, key);

  if (known != NULL && (respite_record_get_problem (record) != NULL || !respite_record_supersedes (record, known)))
    return;

  if (known != NULL)
    {
      guint index;

      g_ptr_array_find (self->records, known, &index);
      g_hash_table_replace (self->by_id, (gpointer) key, record);
      g_object_unref (self->records->pdata[index]);
      self->records->pdata[index] = g_object_ref (record);
      return;
    }

  g_hash_table_replace (self->by_id, (gpointer) key, record);
  g_ptr_array_add (self->records, g_object_ref (record));
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

static gboolean
check_root (JsonObject *root,
            const char *format,
            const char *month,
            JsonArray **records,
            GError **error)
{
  const char *found = NULL;

  if (!respite_json_check_header (root, format, VERSION, error) ||
      !respite_json_read_text (root, "month", &found, error) ||
      !respite_json_read_list (root, "records", records, error))
    return FALSE;

  if (g_strcmp0 (found, month) != 0)
    {
      g_set_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_SHAPE,
                   "It says that its month is “%s”, not %s", found != NULL ? found : "", month);
      return FALSE;
    }
  if (*records == NULL)
    {
      g_set_error_literal (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_SHAPE, "It has no list of records");
      return FALSE;
    }

  return TRUE;
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
  g_autoptr (JsonNode) root = NULL;
  JsonArray *records = NULL;

  if (!respite_json_scan (text, length, "records", spans, error))
    return NULL;

  root = respite_json_parse (text, length, error);
  if (root == NULL || !check_root (json_node_get_object (root), format, month, &records, error))
    return NULL;
  if (spans->len != json_array_get_length (records))
    {
      g_set_error_literal (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_SHAPE, "Its list of records is not well formed");
      return NULL;
    }

  self = respite_shard_new (format, month);
  self->root = json_node_ref (root);
  for (guint i = 0; i < spans->len; i++)
    {
      RespiteJsonSpan *span = &g_array_index (spans, RespiteJsonSpan, i);
      g_autoptr (RespiteRecord) record = respite_record_new_read (json_array_get_element (records, i),
                                                                  text + span->start, span->length, month, check);

      take_in (self, record);
    }
  g_ptr_array_sort (self->records, compare_cb);

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
    take_in (merged, self->records->pdata[i]);
  for (guint i = 0; i < records->len; i++)
    take_in (merged, records->pdata[i]);
  g_ptr_array_sort (merged->records, compare_cb);

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
      json_object_iter_init (&iter, json_node_get_object (self->root));
      while (json_object_iter_next (&iter, &name, &value))
        if (!g_str_equal (name, "format") && !g_str_equal (name, "version") && !g_str_equal (name, "month") &&
            !g_str_equal (name, "records"))
          append_member (text, name, value);
    }

  g_string_append (text, ", \"records\": [");
  for (guint i = 0; i < self->records->len; i++)
    g_string_append_printf (text, "%s\n%s", i > 0 ? "," : "", respite_record_get_text (self->records->pdata[i]));
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
