/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/reminders-store.h"

#include "core/base/data-folder.h"
#include "core/base/folder-lock.h"
#include "core/base/folder-watch.h"
#include "core/base/json-file.h"

struct _RespiteRemindersStore
{
  GObject parent_instance;

  GFile *folder;
  GFile *file;
  RespiteFolderWatch *watch;
  RespiteReminderSet *set;
  char *etag;
  GError *unreadable;
};

enum
{
  PROP_SET = 1,
  N_PROPS
};

enum
{
  CHANGED,
  FAILED,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteRemindersStore, respite_reminders_store, G_TYPE_OBJECT)

/* What a worker needs to change the file: plain values, never the store itself. */
typedef struct
{
  GFile *folder;
  GFile *file;
  char *id;
  GStrv pairs;
} Job;

static void
job_free (Job *job)
{
  g_clear_object (&job->folder);
  g_clear_object (&job->file);
  g_clear_pointer (&job->id, g_free);
  g_clear_pointer (&job->pairs, g_strfreev);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

/* What a newer Respite wrote is no damage, and its message says what to do. */
static void
refuse_file (const GError *reason,
             GError **error)
{
  gboolean newer = g_error_matches (reason, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_NEWER);

  g_set_error (error, reason->domain, reason->code, "%s%s", reason->message,
               newer ? "" : ". Mend it or move it away");
}

static RespiteReminderSet *
read_set (GFile *file,
          GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autoptr (JsonNode) root = NULL;
  RespiteReminderSet *set = NULL;

  root = respite_json_file_load (file, RESPITE_REMINDERS_FORMAT, RESPITE_REMINDERS_VERSION, &reason);
  if (root == NULL && g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return respite_reminder_set_new_default ();

  if (root != NULL)
    set = respite_reminder_set_new_from_json (root, &reason);
  if (root != NULL && set == NULL)
    {
      g_autofree char *path = g_file_get_parse_name (file);

      g_prefix_error (&reason, "%s cannot be read and was left as it is. ", path);
    }
  if (set == NULL)
    refuse_file (reason, error);

  return set;
}

/*
 * Reads, changes and writes under the lock, so that two programs at once lose nothing. The etag is asked for while the
 * lock is still held, so that it is surely that of our own version. May run in any thread.
 */
static RespiteReminderSet *
edit_file (GFile *folder,
           GFile *file,
           RespiteRemindersEdit edit,
           gpointer data,
           char **etag,
           GError **error)
{
  g_autoptr (RespiteFolderLock) lock = NULL;
  g_autoptr (RespiteReminderSet) old = NULL;
  g_autoptr (RespiteReminderSet) new = NULL;
  g_autofree char *text = NULL;

  if (!respite_folder_ensure (folder, error))
    return NULL;
  lock = respite_folder_lock_acquire (folder, error);
  old = lock != NULL ? read_set (file, error) : NULL;
  new = old != NULL ? edit (old, data, error) : NULL;
  if (new == NULL)
    return NULL;

  text = respite_reminder_set_to_text (new);
  if (!respite_json_file_save (file, text, error))
    return NULL;
  *etag = respite_json_file_query_etag (file);

  return g_steal_pointer (&new);
}

static RespiteReminderSet *
apply_pairs (RespiteReminderSet *set,
             const char *id,
             const char *const *pairs,
             GError **error)
{
  g_autoptr (RespiteReminderSet) changed = g_object_ref (set);

  for (guint i = 0; pairs != NULL && pairs[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (pairs[i], "=", 2);
      RespiteReminderSet *next;

      if (g_strv_length (parts) != 2)
        {
          respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_MEMBER,
                                   "“%s” is not of the form MEMBER=VALUE", pairs[i]);
          return NULL;
        }

      next = respite_reminder_set_apply (changed, id, parts[0], parts[1], error);
      if (next == NULL)
        return NULL;

      g_object_unref (changed);
      changed = next;
    }

  return g_steal_pointer (&changed);
}

static void
take_etag (RespiteRemindersStore *self,
           char *etag)
{
  g_free (self->etag);
  self->etag = etag;
}

static void
take_set (RespiteRemindersStore *self,
          RespiteReminderSet *set)
{
  gboolean same = respite_reminder_set_equal (self->set, set) && self->unreadable == NULL;

  g_clear_error (&self->unreadable);
  g_set_object (&self->set, set);
  g_object_unref (set);

  if (!same)
    {
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SET]);
      g_signal_emit (self, signals[CHANGED], 0);
    }
}

static void
take_trouble (RespiteRemindersStore *self,
              const GError *reason)
{
  gboolean same = self->unreadable != NULL && g_str_equal (self->unreadable->message, reason->message);

  if (same)
    return;

  g_clear_error (&self->unreadable);
  self->unreadable = g_error_copy (reason);
  g_signal_emit (self, signals[FAILED], 0, self->unreadable);
}

static RespiteReminderSet *
set_members_edit (RespiteReminderSet *set,
                  gpointer data,
                  GError **error)
{
  Job *job = data;

  return apply_pairs (set, job->id, (const char *const *) job->pairs, error);
}

typedef struct
{
  RespiteReminderKind kind;
  const char *const *pairs;
  char *id;
} Addition;

static RespiteReminderSet *
add_edit (RespiteReminderSet *set,
          gpointer data,
          GError **error)
{
  Addition *addition = data;
  g_autoptr (RespiteReminderSet) longer = NULL;

  longer = respite_reminder_set_add (set, NULL, addition->kind, NULL, &addition->id, error);

  return longer != NULL ? apply_pairs (longer, addition->id, addition->pairs, error) : NULL;
}

static RespiteReminderSet *
remove_edit (RespiteReminderSet *set,
             gpointer data,
             GError **error)
{
  return respite_reminder_set_remove (set, data, error);
}

static Job *
job_new (RespiteRemindersStore *self,
         const char *id,
         const char *const *pairs)
{
  Job *job = g_new0 (Job, 1);

  job->folder = g_object_ref (self->folder);
  job->file = g_object_ref (self->file);
  job->id = g_strdup (id);
  job->pairs = g_strdupv ((char **) pairs);

  return job;
}

static void
set_members_thread (GTask *task,
                    gpointer source,
                    gpointer data,
                    GCancellable *cancellable)
{
  Job *job = data;
  GError *error = NULL;
  g_autofree char *etag = NULL;
  g_autoptr (RespiteReminderSet) set = edit_file (job->folder, job->file, set_members_edit, job, &etag, &error);

  if (set != NULL)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
folder_changed_cb (RespiteRemindersStore *self)
{
  g_autofree char *etag = respite_json_file_query_etag (self->file);

  if (g_strcmp0 (etag, self->etag) != 0)
    respite_reminders_store_load (self, NULL);
}

static void
respite_reminders_store_get_property (GObject *object,
                                      guint id,
                                      GValue *value,
                                      GParamSpec *pspec)
{
  RespiteRemindersStore *self = RESPITE_REMINDERS_STORE (object);

  switch (id)
    {
    case PROP_SET:
      g_value_set_object (value, self->set);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
respite_reminders_store_dispose (GObject *object)
{
  RespiteRemindersStore *self = RESPITE_REMINDERS_STORE (object);

  g_clear_object (&self->watch);
  g_clear_object (&self->folder);
  g_clear_object (&self->file);
  g_clear_object (&self->set);
  g_clear_pointer (&self->etag, g_free);
  g_clear_error (&self->unreadable);

  G_OBJECT_CLASS (respite_reminders_store_parent_class)->dispose (object);
}

static void
respite_reminders_store_class_init (RespiteRemindersStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = respite_reminders_store_get_property;
  object_class->dispose = respite_reminders_store_dispose;

  /**
   * RespiteRemindersStore:set:
   *
   * What the file says, as far as it could be read.
   */
  props[PROP_SET] = g_param_spec_object ("set", NULL, NULL, RESPITE_TYPE_REMINDER_SET,
                                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * RespiteRemindersStore::changed:
   *
   * The reminders are others than before, by this program or another; or the file can be read again.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  /**
   * RespiteRemindersStore::failed:
   * @error: why, naming the file
   *
   * The file cannot be read, or for another reason than before; the reminders stay as they were.
   */
  signals[FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
respite_reminders_store_init (RespiteRemindersStore *self)
{
  self->set = respite_reminder_set_new_default ();
}

/**
 * respite_reminders_store_new:
 * @folder: the data folder, which need not be there yet
 *
 * Returns: (transfer full): a store that holds the default set until it is loaded
 */
RespiteRemindersStore *
respite_reminders_store_new (GFile *folder)
{
  RespiteRemindersStore *self = g_object_new (RESPITE_TYPE_REMINDERS_STORE, NULL);

  self->folder = g_object_ref (folder);
  self->file = g_file_get_child (folder, RESPITE_REMINDERS_FILE);

  return self;
}

/**
 * respite_reminders_store_watch:
 *
 * From now on changes by other programs are taken over, and told with `changed` or `failed`. The folder must be there.
 */
void
respite_reminders_store_watch (RespiteRemindersStore *self)
{
  if (self->watch != NULL)
    return;

  self->watch = respite_folder_watch_new (self->folder);
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (folder_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * respite_reminders_store_load:
 * @error: a #GIOErrorEnum, #RespiteJsonError or #RespiteReminderError, naming the file; the set then stays as it was
 *
 * Reads the file. Where there is none, the default set holds, and nothing is written.
 *
 * Returns: whether the file could be read
 */
gboolean
respite_reminders_store_load (RespiteRemindersStore *self,
                              GError **error)
{
  g_autoptr (GError) reason = NULL;
  RespiteReminderSet *set;

  /* Asked before reading: should the file be replaced meanwhile, the next look finds it changed. */
  take_etag (self, respite_json_file_query_etag (self->file));
  set = read_set (self->file, &reason);
  if (set != NULL)
    {
      take_set (self, set);
      return TRUE;
    }

  take_trouble (self, reason);
  g_propagate_error (error, g_steal_pointer (&reason));

  return FALSE;
}

/**
 * respite_reminders_store_get_error:
 *
 * Returns: (transfer none) (nullable): why the file could not be read when last looked at, naming it and what to do
 */
const GError *
respite_reminders_store_get_error (RespiteRemindersStore *self)
{
  return self->unreadable;
}

/**
 * respite_reminders_store_get_set:
 *
 * Returns: (transfer none): the reminders as last read or written
 */
RespiteReminderSet *
respite_reminders_store_get_set (RespiteRemindersStore *self)
{
  return self->set;
}

/**
 * respite_reminders_store_edit:
 * @edit: (scope call): makes the changed set from what the file holds now
 * @data: for @edit
 * @error: why nothing was changed
 *
 * Reads the file again under the folder's lock, makes the one change and writes the whole. Blocks for as long as the
 * disk takes.
 *
 * Returns: whether the change is safe on the disk
 */
gboolean
respite_reminders_store_edit (RespiteRemindersStore *self,
                              RespiteRemindersEdit edit,
                              gpointer data,
                              GError **error)
{
  char *etag = NULL;
  RespiteReminderSet *set = edit_file (self->folder, self->file, edit, data, &etag, error);

  if (set == NULL)
    return FALSE;

  take_etag (self, etag);
  take_set (self, set);

  return TRUE;
}

/**
 * respite_reminders_store_set_members:
 * @id: (nullable): a reminder, or %NULL for what all share
 * @pairs: `MEMBER=VALUE` texts, %NULL-terminated; all are set or none
 * @error: why nothing was changed
 *
 * Returns: whether the change is safe on the disk
 */
gboolean
respite_reminders_store_set_members (RespiteRemindersStore *self,
                                     const char *id,
                                     const char *const *pairs,
                                     GError **error)
{
  g_autoptr (Job) job = job_new (self, id, pairs);

  return respite_reminders_store_edit (self, set_members_edit, job, error);
}

/**
 * respite_reminders_store_set_members_async:
 *
 * respite_reminders_store_set_members() without waiting for the disk.
 */
void
respite_reminders_store_set_members_async (RespiteRemindersStore *self,
                                           const char *id,
                                           const char *const *pairs,
                                           GCancellable *cancellable,
                                           GAsyncReadyCallback callback,
                                           gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, respite_reminders_store_set_members_async);
  g_task_set_task_data (task, job_new (self, id, pairs), (GDestroyNotify) job_free);
  g_task_run_in_thread (task, set_members_thread);
}

/**
 * respite_reminders_store_set_members_finish:
 * @error: why nothing was changed
 *
 * Returns: whether the change is safe on the disk
 */
gboolean
respite_reminders_store_set_members_finish (RespiteRemindersStore *self,
                                            GAsyncResult *result,
                                            GError **error)
{
  /* Read again: another change may have been written since. */
  return g_task_propagate_boolean (G_TASK (result), error) && respite_reminders_store_load (self, error);
}

/**
 * respite_reminders_store_add:
 * @kind: its kind
 * @pairs: (nullable): `MEMBER=VALUE` texts for what shall differ from the usual
 * @error: why nothing was changed
 *
 * Returns: (transfer full) (nullable): the id of the new reminder
 */
char *
respite_reminders_store_add (RespiteRemindersStore *self,
                             RespiteReminderKind kind,
                             const char *const *pairs,
                             GError **error)
{
  Addition addition = { .kind = kind, .pairs = pairs };

  if (respite_reminders_store_edit (self, add_edit, &addition, error))
    return addition.id;

  g_free (addition.id);

  return NULL;
}

/**
 * respite_reminders_store_remove:
 * @error: why nothing was changed
 *
 * Returns: whether the reminder is gone
 */
gboolean
respite_reminders_store_remove (RespiteRemindersStore *self,
                                const char *id,
                                GError **error)
{
  return respite_reminders_store_edit (self, remove_edit, (gpointer) id, error);
}
