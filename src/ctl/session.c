/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/session.h"

#include <string.h>

#include <glib/gi18n.h>

#include "core/base/data-folder.h"
#include "core/base/id.h"
#include "core/base/manual-clock.h"
#include "core/base/system-clock.h"
#include "core/base/time-text.h"
#include "ctl/command.h"
#include "ctl/output.h"
#include "ctl/when.h"

#define PREFIX_MIN 4
#define GLASS_ML 250

struct _RespiteSession
{
  GFile *folder;
  RespiteClock *clock;
  RespiteDiary *diary;
  RespiteCatalog *catalog;
  RespiteRemindersStore *reminders;
  RespiteProfileStore *profile;
  RespiteRemediesStore *personal;
};

/**
 * respite_session_new:
 *
 * Returns: (transfer full): a session with the person's own data folder and the clock of the machine, for as long as
 *   the program runs
 */
RespiteSession *
respite_session_new (void)
{
  RespiteSession *self = g_new0 (RespiteSession, 1);

  self->clock = respite_system_clock_new ();

  return self;
}

/**
 * respite_session_set_folder:
 * @folder: the data folder to use, before anything was asked of it
 * @error: %RESPITE_COMMAND_ERROR_USAGE
 *
 * Returns: %FALSE where no folder is named
 */
gboolean
respite_session_set_folder (RespiteSession *self,
                            const char *folder,
                            GError **error)
{
  g_assert (self->diary == NULL);

  if (*folder == '\0')
    {
      g_set_error_literal (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_USAGE, _("--data-dir names no folder"));
      return FALSE;
    }

  g_clear_object (&self->folder);
  self->folder = respite_data_folder_resolve (folder);

  /* What is started from here works on the same folder. */
  g_setenv ("RESPITE_DATA_DIR", g_file_peek_path (self->folder), TRUE);

  return TRUE;
}

/**
 * respite_session_get_folder:
 *
 * Returns: (transfer none): the data folder, which may not be there yet
 */
GFile *
respite_session_get_folder (RespiteSession *self)
{
  if (self->folder == NULL)
    self->folder = respite_data_folder_resolve (NULL);

  return self->folder;
}

/**
 * respite_session_check_folder:
 * @error: %RESPITE_COMMAND_ERROR_VALUE
 *
 * A folder that is not there yet is one without entries. What is no folder must not pass for that.
 *
 * Returns: %FALSE where something else is in the folder's place
 */
gboolean
respite_session_check_folder (RespiteSession *self,
                              GError **error)
{
  const char *path = g_file_peek_path (respite_session_get_folder (self));

  if (g_file_test (path, G_FILE_TEST_IS_DIR) ||
      !(g_file_test (path, G_FILE_TEST_EXISTS) || g_file_test (path, G_FILE_TEST_IS_SYMLINK)))
    return TRUE;

  g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
               _("“%s” is no folder, so the data cannot be kept there; move it away or name another folder with --data-dir"),
               path);

  return FALSE;
}

const char *
respite_session_get_folder_name (RespiteSession *self)
{
  return g_file_peek_path (respite_session_get_folder (self));
}

RespiteClock *
respite_session_get_clock (RespiteSession *self)
{
  return self->clock;
}

/**
 * respite_session_set_now:
 * @time: a time as respite_when_parse_time() takes it, not in the future
 * @error: a #RespiteWhenError or %RESPITE_COMMAND_ERROR_VALUE
 *
 * From now on it is that time, which stands still: for trying out what would have been. Before anything else is asked.
 *
 * Returns: %FALSE where it is no time, or one to come
 */
gboolean
respite_session_set_now (RespiteSession *self,
                         const char *time,
                         GError **error)
{
  g_autoptr (GDateTime) real = respite_session_now (self);
  g_autoptr (GTimeZone) zone = respite_clock_dup_zone (self->clock);
  g_autoptr (GDateTime) now = respite_when_parse_time (time, real, error);

  g_assert (self->diary == NULL);

  if (now == NULL)
    return FALSE;

  if (g_date_time_compare (now, real) > 0)
    {
      g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                   _("“%s” is still to come; name a time in the past"), time);
      return FALSE;
    }

  g_object_unref (self->clock);
  self->clock = RESPITE_CLOCK (respite_manual_clock_new (now, zone));

  return TRUE;
}

/**
 * respite_session_now:
 *
 * Returns: (transfer full): this moment in the local zone
 */
GDateTime *
respite_session_now (RespiteSession *self)
{
  return respite_clock_now (self->clock);
}

/**
 * respite_session_today:
 *
 * Returns: (transfer full): the person's present day, which may begin later than at midnight
 */
GDate *
respite_session_today (RespiteSession *self)
{
  g_autoptr (GDateTime) now = respite_session_now (self);

  return respite_time_get_day (now, respite_session_get_day_start (self));
}

/**
 * respite_session_get_day_start:
 *
 * Returns: when the person's day begins, in minutes after midnight
 */
int
respite_session_get_day_start (RespiteSession *self)
{
  return respite_profile_get_day_start (respite_profile_store_get_profile (respite_session_get_profile (self)));
}

static void
healed_cb (RespiteJournal *journal,
           const char *name,
           gpointer data)
{
  respite_print_error (_("The second version “%s” that a file synchroniser left was merged into the diary; the file lies in "
                         "the backups now."), name);
  respite_print_error ("\n");
}

RespiteDiary *
respite_session_get_diary (RespiteSession *self)
{
  if (self->diary == NULL)
    {
      self->diary = respite_diary_new (respite_session_get_folder (self), self->clock);
      g_signal_connect (respite_diary_get_journal (self->diary), "healed", G_CALLBACK (healed_cb), NULL);
    }

  return self->diary;
}

/**
 * respite_session_get_catalog:
 * @error: why it cannot be read
 *
 * Returns: (transfer none) (nullable): the catalogue, which takes some milliseconds to read
 */
RespiteCatalog *
respite_session_get_catalog (RespiteSession *self,
                             GError **error)
{
  if (self->catalog == NULL)
    {
      g_autoptr (GFile) folder = respite_catalog_folder_resolve ();

      self->catalog = respite_catalog_new (folder, error);
    }

  return self->catalog;
}

/**
 * respite_session_get_reminders:
 * @error: why they cannot be read, naming the file
 *
 * Returns: (transfer none) (nullable): the reminders as set
 */
RespiteRemindersStore *
respite_session_get_reminders (RespiteSession *self,
                               GError **error)
{
  g_autoptr (RespiteRemindersStore) store = NULL;

  if (self->reminders != NULL)
    return self->reminders;

  store = respite_reminders_store_new (respite_session_get_folder (self));
  if (respite_reminders_store_load (store, error))
    self->reminders = g_steal_pointer (&store);

  return self->reminders;
}

/**
 * respite_session_get_profile:
 *
 * Returns: (transfer none): what the person said of themselves; its error says why it cannot be read
 */
RespiteProfileStore *
respite_session_get_profile (RespiteSession *self)
{
  if (self->profile == NULL)
    self->profile = respite_profile_store_new (respite_session_get_folder (self));

  return self->profile;
}

/**
 * respite_session_get_personal:
 *
 * Returns: (transfer none): favourites, notes and the person's own remedies; its error says why they cannot be read
 */
RespiteRemediesStore *
respite_session_get_personal (RespiteSession *self)
{
  if (self->personal == NULL)
    self->personal = respite_remedies_store_new (respite_session_get_folder (self), self->clock);

  return self->personal;
}

/**
 * respite_session_read_personal:
 *
 * Reads them, and says on stderr where that cannot be: no reason to be without the remedies of the catalogue.
 *
 * Returns: (transfer none): favourites, notes and the person's own remedies
 */
RespiteRemediesStore *
respite_session_read_personal (RespiteSession *self)
{
  RespiteRemediesStore *personal = respite_session_get_personal (self);
  g_autoptr (GError) error = NULL;

  if (!respite_value_store_load (RESPITE_VALUE_STORE (personal), &error))
    respite_print_error ("respitectl: %s\n", error->message);

  return personal;
}

/**
 * respite_session_get_glass:
 *
 * Returns: how much a glass of the person's is, in millilitres
 */
int
respite_session_get_glass (RespiteSession *self)
{
  RespiteRemindersStore *store = respite_session_get_reminders (self, NULL);
  RespiteReminderSet *set = store != NULL ? respite_reminders_store_get_set (store) : NULL;

  for (guint i = 0; set != NULL && i < respite_reminder_set_get_n_reminders (set); i++)
    {
      RespiteReminder *reminder = respite_reminder_set_get_reminder (set, i);

      if (respite_reminder_get_kind (reminder) == RESPITE_REMINDER_HYDRATION)
        return (int) respite_reminder_get_glass_ml (reminder);
    }

  return GLASS_ML;
}

static gboolean
refuse_ambiguous (const char *id,
                  RespiteRecord *a,
                  RespiteRecord *b,
                  GError **error)
{
  g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
               _("More than one record's id begins with “%s”: %s and %s among them; give more of it"), id,
               respite_record_get_id (a), respite_record_get_id (b));

  return FALSE;
}

/* Looks for the one record whose id begins so, deleted ones included. */
static gboolean
search_month (RespiteShard *shard,
              const char *id,
              RespiteRecord **found,
              GError **error)
{
  GPtrArray *records = respite_shard_get_records (shard);

  for (guint i = 0; i < records->len; i++)
    {
      RespiteRecord *record = records->pdata[i];

      if (respite_record_get_problem (record) != NULL || !g_str_has_prefix (respite_record_get_id (record), id))
        continue;
      if (*found != NULL && !g_str_equal (respite_record_get_id (*found), respite_record_get_id (record)))
        return refuse_ambiguous (id, *found, record, error);

      g_set_object (found, record);
    }

  return TRUE;
}

/**
 * respite_session_find:
 * @id: a record's id, or at least its first four characters
 * @error: a #RespiteJournalError or a #RespiteCommandError
 *
 * Returns: (transfer full) (nullable): the record, which may be a deleted one
 */
RespiteRecord *
respite_session_find (RespiteSession *self,
                      const char *id,
                      GError **error)
{
  RespiteJournal *journal = respite_diary_get_journal (respite_session_get_diary (self));
  g_auto (GStrv) months = NULL;
  g_autoptr (RespiteRecord) found = NULL;

  if (respite_id_is_valid (id))
    return respite_journal_find (journal, id, error);

  if (strlen (id) < PREFIX_MIN || strspn (id, "0123456789abcdef-") != strlen (id))
    {
      g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                   _("“%s” is not a record's id; give the id that “respitectl list” shows, or its first characters, at "
                     "least %d of them"),
                   id, PREFIX_MIN);
      return NULL;
    }

  months = respite_journal_list_months (journal);
  for (guint i = 0; months[i] != NULL; i++)
    {
      g_autoptr (RespiteShard) shard = respite_journal_disk_load (respite_journal_get_disk (journal), months[i], NULL);

      if (shard != NULL && !search_month (shard, id, &found, error))
        return NULL;
    }

  if (found == NULL)
    g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                 _("There is no record whose id begins with “%s”"), id);

  return g_steal_pointer (&found);
}

/**
 * respite_session_save:
 * @error: a #GIOErrorEnum or #RespiteJsonError, naming the file
 *
 * Returns: whether all that was written down is safe on the disk
 */
gboolean
respite_session_save (RespiteSession *self,
                      GError **error)
{
  return respite_journal_flush (respite_diary_get_journal (respite_session_get_diary (self)), error);
}
