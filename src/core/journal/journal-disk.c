/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/journal/journal-disk.h"

#include <string.h>

#include "core/base/data-folder.h"
#include "core/base/folder-lock.h"
#include "core/base/json-file.h"
#include "core/base/time-text.h"
#include "core/journal/journal-copies.h"

struct _RespiteJournalDisk
{
  gatomicrefcount ref_count;

  GFile *data;
  GFile *folder;
  char *format;
  RespiteRecordCheck check;
  RespiteJournalAmend amend;
};

struct _RespiteJournalDraft
{
  RespiteJournalDisk *disk;
  GPtrArray *changes;
  RespiteJournalOutcome *outcome;

  /* The months to write, in the order they were first put to: a record that moves is written before it is removed. */
  GPtrArray *touched;
};

/**
 * respite_journal_disk_new:
 * @folder: the data folder
 * @name: the journal's folder in it, which also makes its format: `respite-NAME`
 * @check: what holds for the journal's kinds
 * @amend: (nullable): called under the lock at every save
 *
 * What is to know of a journal on the disk. It holds no records and may be used from any thread.
 *
 * Returns: (transfer full): the journal's place
 */
RespiteJournalDisk *
respite_journal_disk_new (GFile *folder,
                          const char *name,
                          RespiteRecordCheck check,
                          RespiteJournalAmend amend)
{
  RespiteJournalDisk *self = g_new0 (RespiteJournalDisk, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->data = g_object_ref (folder);
  self->folder = g_file_get_child (folder, name);
  self->format = g_strconcat ("respite-", name, NULL);
  self->check = check;
  self->amend = amend;

  return self;
}

RespiteJournalDisk *
respite_journal_disk_ref (RespiteJournalDisk *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
respite_journal_disk_unref (RespiteJournalDisk *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_object_unref (self->data);
  g_object_unref (self->folder);
  g_free (self->format);
  g_free (self);
}

/**
 * respite_journal_disk_get_folder:
 *
 * Returns: (transfer none): the folder of the monthly files
 */
GFile *
respite_journal_disk_get_folder (RespiteJournalDisk *self)
{
  return self->folder;
}

RespiteRecordCheck
respite_journal_disk_get_check (RespiteJournalDisk *self)
{
  return self->check;
}

/**
 * respite_journal_disk_get_file:
 *
 * Returns: (transfer full): the file of a month, which may not be there
 */
GFile *
respite_journal_disk_get_file (RespiteJournalDisk *self,
                               const char *month)
{
  g_autofree char *name = g_strconcat (month, ".json", NULL);

  return g_file_get_child (self->folder, name);
}

static int
compare_months_cb (gconstpointer a,
                   gconstpointer b)
{
  return strcmp (*(const char *const *) b, *(const char *const *) a);
}

/**
 * respite_journal_disk_list_months:
 *
 * Returns: (transfer full): the months that have a file, the newest first
 */
GStrv
respite_journal_disk_list_months (RespiteJournalDisk *self)
{
  g_autoptr (GDir) dir = g_dir_open (g_file_peek_path (self->folder), 0, NULL);
  g_autoptr (GPtrArray) months = g_ptr_array_new ();
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *month = g_strndup (name, strlen ("2026-11"));

      if (strlen (name) == strlen ("2026-11.json") && g_str_has_suffix (name, ".json") && respite_month_is_valid (month))
        g_ptr_array_add (months, g_steal_pointer (&month));
    }

  g_ptr_array_sort (months, compare_months_cb);
  g_ptr_array_add (months, NULL);

  return (GStrv) g_ptr_array_free (g_steal_pointer (&months), FALSE);
}

static RespiteShard *
load_file (RespiteJournalDisk *self,
           GFile *file,
           const char *month,
           GError **error)
{
  g_autoptr (RespiteShard) shard = NULL;
  g_autoptr (GError) reason = NULL;
  g_autofree char *text = NULL;
  g_autofree char *etag = NULL;
  gsize length;

  text = respite_json_file_read (file, &length, &etag, &reason);
  if (text != NULL)
    shard = respite_shard_new_parsed (text, length, self->format, month, self->check, &reason);

  if (shard == NULL)
    {
      gboolean newer = g_error_matches (reason, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_NEWER);

      g_set_error (error, reason->domain, reason->code,
                   "%s cannot be used, was left as it is, and nothing is saved into it. %s. %s",
                   g_file_peek_path (file), reason->message,
                   newer ? "The other months go on working"
                         : "Mend it or move it away; the other months go on working");
      return NULL;
    }

  respite_shard_set_etag (shard, etag);

  return g_steal_pointer (&shard);
}

/**
 * respite_journal_disk_load:
 * @month: a month such as `2026-11`
 * @error: a #GIOErrorEnum or #RespiteJsonError, naming the file and what to do
 *
 * Returns: (transfer full) (nullable): the month as its file has it; one without records where there is no file
 */
RespiteShard *
respite_journal_disk_load (RespiteJournalDisk *self,
                           const char *month,
                           GError **error)
{
  g_autoptr (GFile) file = respite_journal_disk_get_file (self, month);

  if (!respite_json_file_exists (file))
    return respite_shard_new (self->format, month);

  return load_file (self, file, month, error);
}

static gboolean
names_kind (const char *text,
            const char *kind)
{
  static const char member[] = "\"kind\"";
  static const char blanks[] = " \t\r\n";
  g_autofree char *value = g_strdup_printf ("\"%s\"", kind);

  while ((text = strstr (text, member)) != NULL)
    {
      text += strlen (member);
      text += strspn (text, blanks);
      if (*text != ':')
        continue;

      text++;
      text += strspn (text, blanks);
      if (g_str_has_prefix (text, value))
        return TRUE;
    }

  return FALSE;
}

/**
 * respite_journal_disk_may_hold:
 * @month: a month that has a file
 * @kind: a kind of record
 *
 * A look at the bytes alone, many times quicker than parsing the month.
 *
 * Returns: %FALSE where the month has no record of that kind for sure
 */
gboolean
respite_journal_disk_may_hold (RespiteJournalDisk *self,
                               const char *month,
                               const char *kind)
{
  g_autoptr (GFile) file = respite_journal_disk_get_file (self, month);
  g_autofree char *text = NULL;
  gsize length;

  text = respite_json_file_read (file, &length, NULL, NULL);

  return text == NULL || names_kind (text, kind);
}

/**
 * respite_journal_disk_has_copies:
 *
 * Returns: whether a synchroniser left conflict copies that wait to be merged in
 */
gboolean
respite_journal_disk_has_copies (RespiteJournalDisk *self)
{
  g_auto (GStrv) names = respite_journal_copies_list (self->folder);

  return names[0] != NULL;
}

static void
keep_first_error (RespiteJournalOutcome *outcome,
                  GError *error)
{
  if (outcome->error == NULL)
    outcome->error = error;
  else
    g_error_free (error);
}

static gboolean
merge_month (RespiteJournalDraft *draft,
             const char *month,
             GPtrArray *records)
{
  RespiteShard *shard = respite_journal_draft_get_month (draft, month);

  if (shard == NULL)
    return FALSE;

  g_hash_table_replace (draft->outcome->shards, g_strdup (month), respite_shard_merge (shard, records));
  if (!g_ptr_array_find_with_equal_func (draft->touched, month, g_str_equal, NULL))
    g_ptr_array_add (draft->touched, g_strdup (month));

  return TRUE;
}

static void
fail_records (RespiteJournalDraft *draft,
              GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (draft->outcome->failed, g_object_ref (records->pdata[i]));
}

static void
merge_changes (RespiteJournalDraft *draft)
{
  g_autoptr (GPtrArray) months = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) groups = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                                         (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < draft->changes->len; i++)
    {
      g_autofree char *month = respite_record_dup_month (draft->changes->pdata[i]);
      GPtrArray *group = g_hash_table_lookup (groups, month);

      if (group == NULL)
        {
          group = g_ptr_array_new ();
          g_hash_table_insert (groups, month, group);
          g_ptr_array_add (months, g_steal_pointer (&month));
        }
      g_ptr_array_add (group, draft->changes->pdata[i]);
    }

  for (guint i = 0; i < months->len; i++)
    {
      GPtrArray *group = g_hash_table_lookup (groups, months->pdata[i]);

      if (!merge_month (draft, months->pdata[i], group))
        fail_records (draft, group);
    }
}

static void
merge_copies (RespiteJournalDraft *draft)
{
  g_auto (GStrv) names = respite_journal_copies_list (draft->disk->folder);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *month = respite_journal_copy_get_month (names[i]);
      g_autoptr (GFile) copy = g_file_get_child (draft->disk->folder, names[i]);
      g_autoptr (RespiteShard) shard = load_file (draft->disk, copy, month, NULL);

      if (shard != NULL && merge_month (draft, month, respite_shard_get_records (shard)))
        g_ptr_array_add (draft->outcome->healed, g_strdup (names[i]));
    }
}

static gboolean
write_month (RespiteJournalDraft *draft,
             const char *month,
             GError **error)
{
  g_autoptr (GFile) file = respite_journal_disk_get_file (draft->disk, month);
  RespiteShard *shard = g_hash_table_lookup (draft->outcome->shards, month);
  g_autofree char *text = respite_shard_to_text (shard);
  g_autofree char *etag = NULL;

  if (strlen (text) > RESPITE_JSON_MAX_BYTES)
    {
      g_set_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_SIZE,
                   "%s would grow beyond 32 MiB; nothing was saved into it", g_file_peek_path (file));
      return FALSE;
    }

  if (!respite_json_file_save (file, text, error))
    return FALSE;

  etag = respite_json_file_query_etag (file);
  respite_shard_set_etag (shard, etag);

  return TRUE;
}

static void
fail_month (RespiteJournalDraft *draft,
            const char *month)
{
  for (guint i = 0; i < draft->changes->len; i++)
    {
      g_autofree char *own = respite_record_dup_month (draft->changes->pdata[i]);

      if (g_str_equal (own, month))
        g_ptr_array_add (draft->outcome->failed, g_object_ref (draft->changes->pdata[i]));
    }
  g_hash_table_remove (draft->outcome->shards, month);
}

static void
write_touched (RespiteJournalDraft *draft)
{
  for (guint i = 0; i < draft->touched->len; i++)
    {
      GError *error = NULL;

      if (!write_month (draft, draft->touched->pdata[i], &error))
        {
          fail_month (draft, draft->touched->pdata[i]);
          keep_first_error (draft->outcome, error);
        }
    }
}

static void
put_copies_away (RespiteJournalDraft *draft)
{
  g_autoptr (GFile) backups = g_file_get_child (draft->disk->data, "backups");

  for (guint i = 0; i < draft->outcome->healed->len; i++)
    {
      const char *name = draft->outcome->healed->pdata[i];
      g_autofree char *month = respite_journal_copy_get_month (name);
      g_autoptr (GFile) copy = g_file_get_child (draft->disk->folder, name);
      GError *error = NULL;

      if (g_hash_table_contains (draft->outcome->shards, month) && !respite_journal_copy_put_away (copy, backups, &error))
        keep_first_error (draft->outcome, error);
    }
}

static void
commit_locked (RespiteJournalDraft *draft)
{
  merge_copies (draft);
  merge_changes (draft);
  if (draft->disk->amend != NULL)
    draft->disk->amend (draft);
  write_touched (draft);
  put_copies_away (draft);
}

/**
 * respite_journal_disk_commit:
 * @changes: (element-type RespiteRecord): new and changed records
 *
 * The one way a journal gets to the disk: under the folder's lock each month is read again, what changed is merged
 * in by id, and the whole is put in place by one durable replacement. Conflict copies are merged in on the way. A
 * month that cannot be read or written keeps its bytes, and its changes are handed back; the other months are saved.
 * Blocks; may run in any thread.
 *
 * Returns: (transfer full): what came of it
 */
RespiteJournalOutcome *
respite_journal_disk_commit (RespiteJournalDisk *self,
                             GPtrArray *changes)
{
  RespiteJournalOutcome *outcome = g_new0 (RespiteJournalOutcome, 1);
  g_autoptr (GPtrArray) touched = g_ptr_array_new_with_free_func (g_free);
  RespiteJournalDraft draft = { .disk = self, .changes = changes, .outcome = outcome, .touched = touched };
  g_autoptr (RespiteFolderLock) lock = NULL;
  g_autoptr (GError) error = NULL;

  outcome->shards = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) respite_shard_unref);
  outcome->failed = g_ptr_array_new_with_free_func (g_object_unref);
  outcome->healed = g_ptr_array_new_with_free_func (g_free);

  if (respite_folder_ensure (self->data, &error) && respite_folder_ensure (self->folder, &error))
    lock = respite_folder_lock_acquire (self->data, &error);

  if (lock == NULL)
    {
      fail_records (&draft, changes);
      outcome->error = g_steal_pointer (&error);
      return outcome;
    }

  commit_locked (&draft);

  return outcome;
}

void
respite_journal_outcome_free (RespiteJournalOutcome *self)
{
  g_hash_table_unref (self->shards);
  g_ptr_array_unref (self->failed);
  g_ptr_array_unref (self->healed);
  g_clear_error (&self->error);
  g_free (self);
}

RespiteJournalDisk *
respite_journal_draft_get_disk (RespiteJournalDraft *self)
{
  return self->disk;
}

/**
 * respite_journal_draft_get_changes:
 *
 * Returns: (transfer none) (element-type RespiteRecord): what this save is about
 */
GPtrArray *
respite_journal_draft_get_changes (RespiteJournalDraft *self)
{
  return self->changes;
}

GStrv
respite_journal_draft_list_months (RespiteJournalDraft *self)
{
  return respite_journal_disk_list_months (self->disk);
}

/**
 * respite_journal_draft_get_month:
 *
 * Returns: (transfer none) (nullable): the month as it will be saved, valid until the next put to it; %NULL where it
 *   cannot be read
 */
RespiteShard *
respite_journal_draft_get_month (RespiteJournalDraft *self,
                                 const char *month)
{
  RespiteShard *shard = g_hash_table_lookup (self->outcome->shards, month);
  GError *error = NULL;

  if (shard != NULL)
    return shard;

  shard = respite_journal_disk_load (self->disk, month, &error);
  if (shard == NULL)
    keep_first_error (self->outcome, error);
  else
    g_hash_table_insert (self->outcome->shards, g_strdup (month), shard);

  return shard;
}

/**
 * respite_journal_draft_find:
 *
 * Returns: (transfer none) (nullable): the record of that id, in the newest month that has it; valid as long as the draft
 */
RespiteRecord *
respite_journal_draft_find (RespiteJournalDraft *self,
                            const char *id)
{
  g_auto (GStrv) months = respite_journal_draft_list_months (self);
  GHashTableIter iter;
  RespiteShard *shard;
  RespiteRecord *record;

  g_hash_table_iter_init (&iter, self->outcome->shards);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &shard))
    if ((record = respite_shard_find (shard, id)) != NULL)
      return record;

  for (guint i = 0; months[i] != NULL; i++)
    if ((shard = respite_journal_draft_get_month (self, months[i])) != NULL &&
        (record = respite_shard_find (shard, id)) != NULL)
      return record;

  return NULL;
}

/**
 * respite_journal_draft_put:
 * @record: a record to save besides the changes
 */
void
respite_journal_draft_put (RespiteJournalDraft *self,
                           RespiteRecord *record)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new ();
  g_autofree char *month = respite_record_dup_month (record);

  g_ptr_array_add (one, record);
  merge_month (self, month, one);
}
