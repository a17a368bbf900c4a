/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/folder-check.h"

#include <stdarg.h>
#include <string.h>

#include <glib/gi18n.h>

#include "core/base/json-file.h"
#include "core/base/profile-store.h"
#include "core/base/time-text.h"
#include "core/catalog/remedies-store.h"
#include "core/diary/record-kinds.h"
#include "core/journal/journal-copies.h"
#include "core/journal/shard.h"
#include "core/reminders/history.h"
#include "core/reminders/reminders-store.h"

/* The clocks of two machines that share a folder are never quite the same. */
#define CLOCKS_APART (5 * G_TIME_SPAN_MINUTE)

/* A record that is there: where, of what kind, and whether it counts. */
typedef struct
{
  char *file;
  char *kind;
  gboolean deleted;
} Known;

typedef struct
{
  GFile *folder;
  GDateTime *now;
  RespiteFolderReport *report;

  /* The records of one journal by id, and those whose references are to be looked up. */
  GHashTable *known;
  GPtrArray *referring;

  /* Whether a file could not be read, so that what is not found may well be in it. */
  gboolean blind;
} Check;

/* The members that name another record, and the kind it must be of. */
static const struct
{
  const char *member;
  const char *kind;
} references[] = {
  { "of", "pain" },
  { "before", "pain" },
  { "after", "pain" },
  { "episode", "episode" },
};

static void
known_free (Known *known)
{
  g_free (known->file);
  g_free (known->kind);
  g_free (known);
}

static void
finding_free (RespiteFinding *finding)
{
  g_free (finding->file);
  g_free (finding->record);
  g_free (finding->text);
  g_free (finding);
}

static void
find_fault (Check *check,
            const char *file,
            const char *record,
            const char *format,
            ...) G_GNUC_PRINTF (4, 5);

static void
find_fault (Check *check,
            const char *file,
            const char *record,
            const char *format,
            ...)
{
  RespiteFinding *finding = g_new0 (RespiteFinding, 1);
  va_list values;

  finding->file = g_strdup (file);
  finding->record = g_strdup (record);
  va_start (values, format);
  finding->text = g_strdup_vprintf (format, values);
  va_end (values);
  g_ptr_array_add (check->report->findings, finding);
}

static gboolean
check_history_record (const char *kind,
                      const RespiteJsonValue *members,
                      GError **error)
{
  return respite_history_check (members, error);
}

/* A record that a wrong clock made stays in the way of all that comes before it. */
static void
check_time (Check *check,
            const char *file,
            RespiteRecord *record)
{
  GDateTime *at = respite_record_get_at (record);

  if (g_date_time_difference (at, check->now) > CLOCKS_APART)
    {
      g_autofree char *text = respite_time_format (at);

      find_fault (check, file, respite_record_get_id (record),
                  _("It is of %s, which is in the future; give it the right time with “respitectl edit”"), text);
    }
}

/* Takes note of a record that is good; one that is alive in two files at once is a fault. */
static void
meet_record (Check *check,
             const char *file,
             RespiteRecord *record)
{
  const char *id = respite_record_get_id (record);
  gboolean deleted = respite_record_is_deleted (record);
  Known *known = g_hash_table_lookup (check->known, id);

  if (known != NULL && !known->deleted && !deleted)
    find_fault (check, file, id, _("It is in %s too; the later version counts"), known->file);

  if (known == NULL || known->deleted)
    {
      known = g_new0 (Known, 1);
      known->file = g_strdup (file);
      known->kind = g_strdup (respite_record_get_kind (record));
      known->deleted = deleted;
      g_hash_table_replace (check->known, g_strdup (id), known);
    }

  if (!deleted)
    {
      check_time (check, file, record);
      g_ptr_array_add (check->referring, g_object_ref (record));
    }
}

static void
check_record (Check *check,
              const char *file,
              RespiteRecord *record,
              guint place)
{
  const GError *problem = respite_record_get_problem (record);
  const char *id = respite_record_get_id (record);
  g_autofree char *number = NULL;

  check->report->n_records++;
  if (problem == NULL)
    {
      meet_record (check, file, record);
      return;
    }

  number = g_strdup_printf (_("record %u"), place);
  find_fault (check, file, id != NULL ? id : number, _("%s. It is kept as it is and left out of sums"), problem->message);
  if (id != NULL && !g_hash_table_contains (check->known, id))
    {
      Known *known = g_new0 (Known, 1);

      known->file = g_strdup (file);
      known->deleted = TRUE;
      g_hash_table_insert (check->known, g_strdup (id), known);
    }
}

/* What a newer Respite wrote is no damage, and its message says what to do. */
static void
refuse_file (Check *check,
             const char *file,
             const GError *error)
{
  if (g_error_matches (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_NEWER))
    find_fault (check, file, NULL, _("It cannot be used and is left as it is. %s"), error->message);
  else
    find_fault (check, file, NULL, _("It cannot be used and is left as it is. %s. Mend it or move it away"),
                error->message);
}

static RespiteShard *
read_shard (Check *check,
            const char *journal,
            const char *file,
            const char *month,
            RespiteRecordCheck record_check)
{
  g_autoptr (GFile) whole = g_file_resolve_relative_path (check->folder, file);
  g_autoptr (GError) error = NULL;
  g_autofree char *format = g_strconcat ("respite-", journal, NULL);
  g_autofree char *text = NULL;
  RespiteShard *shard = NULL;
  gsize length = 0;

  check->report->n_files++;
  text = respite_json_file_read (whole, &length, NULL, &error);
  if (text != NULL)
    shard = respite_shard_new_parsed (text, length, format, month, record_check, &error);

  if (shard == NULL)
    {
      check->blind = TRUE;
      refuse_file (check, file, error);
    }

  return shard;
}

/* One that cannot be read stays where it is, and no entry merges it in. */
static void
check_copy (Check *check,
            const char *journal,
            const char *name,
            const char *month,
            RespiteRecordCheck record_check)
{
  g_autofree char *file = g_build_filename (journal, name, NULL);
  g_autoptr (RespiteShard) shard = read_shard (check, journal, file, month, record_check);

  if (shard != NULL)
    find_fault (check, file, NULL, _("It is a synchroniser’s second version of %s, and is merged in by the next entry"),
                month);
}

static void
check_shard (Check *check,
             const char *journal,
             const char *name,
             const char *month,
             RespiteRecordCheck record_check)
{
  g_autofree char *file = g_build_filename (journal, name, NULL);
  g_autoptr (RespiteShard) shard = read_shard (check, journal, file, month, record_check);
  GPtrArray *records;

  if (shard == NULL)
    return;

  records = respite_shard_get_records (shard);
  if (respite_shard_get_n_listed (shard) > records->len)
    find_fault (check, file, NULL, _("It holds %u records more than once; the later version of each counts"),
                respite_shard_get_n_listed (shard) - records->len);

  for (guint i = 0; i < records->len; i++)
    check_record (check, file, records->pdata[i], i + 1);
}

static int
compare_names_cb (gconstpointer a,
                  gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
list_names (GFile *folder)
{
  g_autoptr (GDir) dir = g_dir_open (g_file_peek_path (folder), 0, NULL);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names_cb);

  return names;
}

/* A month's own file is read; a conflict copy waits for the next save, and is a fault until then. Anything else is not
 * ours. */
static void
check_name (Check *check,
            const char *journal,
            const char *name,
            RespiteRecordCheck record_check)
{
  g_autofree char *month = g_strndup (name, strlen ("2026-11"));
  g_autofree char *copied = respite_journal_copy_get_month (name);

  if (strlen (name) == strlen ("2026-11.json") && g_str_has_suffix (name, ".json") && respite_month_is_valid (month))
    check_shard (check, journal, name, month, record_check);
  else if (copied != NULL)
    check_copy (check, journal, name, copied, record_check);
}

static void
look_up (Check *check,
         RespiteRecord *record)
{
  const char *id = respite_record_get_id (record);
  Known *self = g_hash_table_lookup (check->known, id);

  for (gsize i = 0; i < G_N_ELEMENTS (references); i++)
    {
      const char *named = respite_record_get_string (record, references[i].member);
      Known *other = named != NULL ? g_hash_table_lookup (check->known, named) : NULL;

      if (named == NULL)
        continue;
      if (other == NULL)
        find_fault (check, self->file, id, _("Its “%s” names the record %s, which is not there"), references[i].member,
                    named);
      else if (other->kind != NULL && !g_str_equal (other->kind, references[i].kind))
        find_fault (check, self->file, id, _("Its “%s” names the record %s, which is of the kind “%s”, not “%s”"),
                    references[i].member, named, other->kind, references[i].kind);
    }
}

static void
check_journal (Check *check,
               const char *journal,
               RespiteRecordCheck record_check)
{
  g_autoptr (GFile) folder = g_file_get_child (check->folder, journal);
  g_autoptr (GPtrArray) names = list_names (folder);

  check->blind = FALSE;
  check->known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) known_free);
  check->referring = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < names->len; i++)
    check_name (check, journal, names->pdata[i], record_check);
  for (guint i = 0; i < check->referring->len && !check->blind; i++)
    look_up (check, check->referring->pdata[i]);

  g_clear_pointer (&check->known, g_hash_table_unref);
  g_clear_pointer (&check->referring, g_ptr_array_unref);
}

static JsonNode *
check_file (Check *check,
            const char *name,
            const char *format)
{
  g_autoptr (GFile) file = g_file_get_child (check->folder, name);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autoptr (JsonNode) root = NULL;
  gsize length = 0;

  if (!respite_json_file_exists (file))
    return NULL;

  check->report->n_files++;
  text = respite_json_file_read (file, &length, NULL, &error);
  if (text != NULL)
    root = respite_json_parse (text, length, &error);
  if (root == NULL || !respite_json_check_header (json_node_get_object (root), format, 1, &error))
    {
      refuse_file (check, name, error);
      return NULL;
    }

  return g_steal_pointer (&root);
}

static void
find_faults (Check *check,
             const char *file,
             const char *const *problems)
{
  for (; *problems != NULL; problems++)
    find_fault (check, file, NULL, "%s", *problems);
}

static void
check_reminders (Check *check)
{
  g_autoptr (JsonNode) root = check_file (check, RESPITE_REMINDERS_FILE, RESPITE_REMINDERS_FORMAT);
  g_autoptr (RespiteReminderSet) set = NULL;
  g_autoptr (GError) error = NULL;

  if (root == NULL)
    return;

  set = respite_reminder_set_new_from_json (root, &error);
  if (set != NULL)
    find_faults (check, RESPITE_REMINDERS_FILE, respite_reminder_set_get_problems (set));
  else
    find_fault (check, RESPITE_REMINDERS_FILE, NULL, "%s", error->message);
}

static void
check_remedies (Check *check)
{
  g_autoptr (JsonNode) root = check_file (check, RESPITE_REMEDIES_FILE, RESPITE_REMEDIES_FORMAT);
  g_autoptr (RespitePersonalRemedies) remedies = NULL;
  g_autoptr (GError) error = NULL;

  if (root == NULL)
    return;

  remedies = respite_personal_remedies_new_from_json (root, &error);
  if (remedies != NULL)
    find_faults (check, RESPITE_REMEDIES_FILE, respite_personal_remedies_get_problems (remedies));
  else
    refuse_file (check, RESPITE_REMEDIES_FILE, error);
}

static void
check_profile (Check *check)
{
  g_autoptr (JsonNode) root = check_file (check, RESPITE_PROFILE_FILE, RESPITE_PROFILE_FORMAT);
  g_autoptr (RespiteProfile) profile = root != NULL ? respite_profile_new_from_json (root, NULL) : NULL;

  if (profile != NULL)
    find_faults (check, RESPITE_PROFILE_FILE, respite_profile_get_problems (profile));
}

/**
 * respite_folder_check:
 * @folder: a data folder, which may not be there
 * @now: this moment; nothing can have happened after it
 *
 * Reads everything in it, and changes nothing.
 *
 * Returns: (transfer full): what is wrong with it
 */
RespiteFolderReport *
respite_folder_check (GFile *folder,
                      GDateTime *now)
{
  RespiteFolderReport *report = g_new0 (RespiteFolderReport, 1);
  Check check = { .folder = folder, .now = now, .report = report };

  report->findings = g_ptr_array_new_with_free_func ((GDestroyNotify) finding_free);

  check_journal (&check, "diary", respite_record_kinds_check);
  check_journal (&check, "history", check_history_record);
  check_reminders (&check);
  check_remedies (&check);
  check_profile (&check);

  return report;
}

/**
 * respite_folder_report_free:
 * @self: (transfer full): a report
 */
void
respite_folder_report_free (RespiteFolderReport *self)
{
  g_ptr_array_unref (self->findings);
  g_free (self);
}
