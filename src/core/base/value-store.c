/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/value-store.h"

#include "core/base/data-folder.h"
#include "core/base/folder-lock.h"
#include "core/base/folder-watch.h"
#include "core/base/json-file.h"

typedef struct
{
  GFile *folder;
  GFile *file;
  RespiteFolderWatch *watch;
  GObject *value;
  char *etag;
  GError *unreadable;
  gboolean looked;
  guint n_saving;
  GQueue waiting; /* (element-type GTask): changes whose turn comes after the one under way */
} RespiteValueStorePrivate;

enum
{
  PROP_FOLDER = 1,
  PROP_SAVING,
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

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RespiteValueStore, respite_value_store, G_TYPE_OBJECT)

/* What a worker needs to change the file: plain values, never the store itself. */
typedef struct
{
  GFile *folder;
  GFile *file;
  const RespiteValueFile *kind;
  RespiteValueEdit edit;
  gpointer data;
  GDestroyNotify destroy;
} Job;

/* What is in the file now, and what tells this version of it from any other. */
typedef struct
{
  GObject *value;
  char *etag;
} Written;

static void
job_free (Job *job)
{
  g_clear_object (&job->folder);
  g_clear_object (&job->file);
  if (job->destroy != NULL)
    job->destroy (job->data);
  g_free (job);
}

static void
written_free (Written *written)
{
  g_clear_object (&written->value);
  g_clear_pointer (&written->etag, g_free);
  g_free (written);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Written, written_free)

static RespiteValueStorePrivate *
get_private (RespiteValueStore *self)
{
  return respite_value_store_get_instance_private (self);
}

/* What a newer Respite wrote is no damage, and its message says what to do. */
static void
refuse_file (const GError *reason,
             GError **error)
{
  gboolean newer = g_error_matches (reason, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_NEWER);

  g_set_error (error, reason->domain, reason->code, "%s%s", reason->message,
               newer ? "" : ". Mend it or move it away");
}

static GObject *
read_value (GFile *file,
            const RespiteValueFile *kind,
            GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autoptr (JsonNode) root = respite_json_file_load (file, kind->format, kind->version, &reason);
  GObject *value = NULL;

  if (root == NULL && g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return kind->new_default ();

  if (root != NULL)
    value = kind->new_from_json (root, &reason);
  if (root != NULL && value == NULL)
    {
      g_autofree char *path = g_file_get_parse_name (file);

      g_prefix_error (&reason, "%s cannot be read and was left as it is. ", path);
    }
  if (value == NULL)
    refuse_file (reason, error);

  return value;
}

static gboolean
save_value (const Job *job,
            GObject *value,
            GError **error)
{
  g_autofree char *text = job->kind->to_text (value);

  return respite_json_file_save (job->file, text, error);
}

/*
 * Reads, changes and writes under the lock, so that two programs at once lose nothing. The etag is asked for while the
 * lock is still held, so that it is surely that of our own version. May run in any thread.
 */
static Written *
carry_out (const Job *job,
           GError **error)
{
  g_autoptr (RespiteFolderLock) lock = NULL;
  g_autoptr (GObject) old = NULL;
  g_autoptr (GObject) new = NULL;
  Written *written;

  if (!respite_folder_ensure (job->folder, error))
    return NULL;
  lock = respite_folder_lock_acquire (job->folder, error);
  old = lock != NULL ? read_value (job->file, job->kind, error) : NULL;
  new = old != NULL ? job->edit (old, job->data, error) : NULL;
  if (new == NULL || (new != old && !save_value (job, new, error)))
    return NULL;

  written = g_new0 (Written, 1);
  written->value = g_steal_pointer (&new);
  written->etag = respite_json_file_query_etag (job->file);

  return written;
}

static Job *
job_new (RespiteValueStore *self,
         RespiteValueEdit edit,
         gpointer data,
         GDestroyNotify destroy)
{
  Job *job = g_new0 (Job, 1);

  job->folder = g_object_ref (get_private (self)->folder);
  job->file = g_object_ref (get_private (self)->file);
  job->kind = RESPITE_VALUE_STORE_GET_CLASS (self)->file;
  job->edit = edit;
  job->data = data;
  job->destroy = destroy;

  return job;
}

static void
take_etag (RespiteValueStore *self,
           char *etag)
{
  RespiteValueStorePrivate *priv = get_private (self);

  g_free (priv->etag);
  priv->etag = etag;
  priv->looked = TRUE;
}

/* Whoever has not seen what was before need not hear that it is another now. */
static void
take_value (RespiteValueStore *self,
            GObject *value,
            gboolean tell)
{
  RespiteValueStorePrivate *priv = get_private (self);
  gboolean same = RESPITE_VALUE_STORE_GET_CLASS (self)->file->equal (priv->value, value) && priv->unreadable == NULL;

  g_clear_error (&priv->unreadable);
  g_set_object (&priv->value, value);
  if (!same && tell)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
take_trouble (RespiteValueStore *self,
              const GError *reason)
{
  RespiteValueStorePrivate *priv = get_private (self);
  gboolean same = priv->unreadable != NULL && g_str_equal (priv->unreadable->message, reason->message);

  if (same)
    return;

  g_clear_error (&priv->unreadable);
  priv->unreadable = g_error_copy (reason);
  g_signal_emit (self, signals[FAILED], 0, priv->unreadable);
}

static gboolean
look (RespiteValueStore *self,
      gboolean tell,
      GError **error)
{
  RespiteValueStorePrivate *priv = get_private (self);
  g_autoptr (GError) reason = NULL;
  g_autoptr (GObject) value = NULL;

  /* Asked before reading: should the file be replaced meanwhile, the next look finds it changed. */
  take_etag (self, respite_json_file_query_etag (priv->file));
  value = read_value (priv->file, RESPITE_VALUE_STORE_GET_CLASS (self)->file, &reason);
  if (value != NULL)
    {
      take_value (self, value, tell);
      return TRUE;
    }

  take_trouble (self, reason);
  g_propagate_error (error, g_steal_pointer (&reason));

  return FALSE;
}

/* Another change may have been written since, by whomever; the file then says more than we know. */
static void
take_written (RespiteValueStore *self,
              Written *written)
{
  g_autofree char *etag = respite_json_file_query_etag (get_private (self)->file);

  if (g_strcmp0 (etag, written->etag) != 0)
    {
      look (self, TRUE, NULL);
      return;
    }

  take_etag (self, g_steal_pointer (&etag));
  take_value (self, written->value, TRUE);
}

static void
count_saving (RespiteValueStore *self,
              int by)
{
  RespiteValueStorePrivate *priv = get_private (self);
  gboolean saving = priv->n_saving > 0;

  priv->n_saving += by;
  if ((priv->n_saving > 0) != saving)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SAVING]);
}

static void
edit_thread (GTask *task,
             gpointer source,
             gpointer data,
             GCancellable *cancellable)
{
  GError *error = NULL;
  Written *written = carry_out (data, &error);

  if (written != NULL)
    g_task_return_pointer (task, written, (GDestroyNotify) written_free);
  else
    g_task_return_error (task, error);
}

/* One after the other: two changes of one member must end as the later one says, and threads keep no order. */
static void
begin_next (RespiteValueStore *self)
{
  g_autoptr (GTask) worker = g_queue_pop_head (&get_private (self)->waiting);

  if (worker != NULL)
    g_task_run_in_thread (worker, edit_thread);
}

static void
edit_written_cb (GObject *source,
                 GAsyncResult *result,
                 gpointer data)
{
  g_autoptr (GTask) task = data;
  RespiteValueStore *self = g_task_get_source_object (task);
  GError *error = NULL;
  g_autoptr (Written) written = g_task_propagate_pointer (G_TASK (result), &error);

  if (written != NULL)
    take_written (self, written);
  count_saving (self, -1);
  begin_next (self);

  if (error == NULL)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
folder_changed_cb (RespiteValueStore *self)
{
  RespiteValueStorePrivate *priv = get_private (self);
  g_autofree char *etag = respite_json_file_query_etag (priv->file);

  if (g_strcmp0 (etag, priv->etag) != 0)
    look (self, TRUE, NULL);
}

static void
respite_value_store_get_property (GObject *object,
                                  guint id,
                                  GValue *value,
                                  GParamSpec *pspec)
{
  RespiteValueStore *self = RESPITE_VALUE_STORE (object);

  switch (id)
    {
    case PROP_FOLDER:
      g_value_set_object (value, get_private (self)->folder);
      break;
    case PROP_SAVING:
      g_value_set_boolean (value, respite_value_store_get_saving (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
respite_value_store_set_property (GObject *object,
                                  guint id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_FOLDER:
      get_private (RESPITE_VALUE_STORE (object))->folder = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
respite_value_store_constructed (GObject *object)
{
  RespiteValueStorePrivate *priv = get_private (RESPITE_VALUE_STORE (object));
  const RespiteValueFile *file = RESPITE_VALUE_STORE_GET_CLASS (object)->file;

  G_OBJECT_CLASS (respite_value_store_parent_class)->constructed (object);

  priv->file = g_file_get_child (priv->folder, file->name);
  priv->value = file->new_default ();
}

static void
respite_value_store_dispose (GObject *object)
{
  RespiteValueStorePrivate *priv = get_private (RESPITE_VALUE_STORE (object));

  g_clear_object (&priv->watch);
  g_clear_object (&priv->folder);
  g_clear_object (&priv->file);
  g_clear_object (&priv->value);
  g_clear_pointer (&priv->etag, g_free);
  g_clear_error (&priv->unreadable);

  G_OBJECT_CLASS (respite_value_store_parent_class)->dispose (object);
}

static void
respite_value_store_class_init (RespiteValueStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = respite_value_store_get_property;
  object_class->set_property = respite_value_store_set_property;
  object_class->constructed = respite_value_store_constructed;
  object_class->dispose = respite_value_store_dispose;

  /**
   * RespiteValueStore:folder:
   *
   * The data folder, which need not be there yet.
   */
  props[PROP_FOLDER] = g_param_spec_object ("folder", NULL, NULL, G_TYPE_FILE,
                                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /**
   * RespiteValueStore:saving:
   *
   * Whether a change is on its way to the disk; a program that ends now loses it.
   */
  props[PROP_SAVING] = g_param_spec_boolean ("saving", NULL, NULL, FALSE,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * RespiteValueStore::changed:
   *
   * The value is another than before, by this program or another; or the file can be read again.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_FIRST,
                                   G_STRUCT_OFFSET (RespiteValueStoreClass, changed), NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * RespiteValueStore::failed:
   * @error: why, naming the file
   *
   * The file cannot be read, or for another reason than before; the value stays as it was.
   */
  signals[FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
respite_value_store_init (RespiteValueStore *self)
{
}

/**
 * respite_value_store_watch:
 *
 * From now on changes by other programs are taken over, and told with `changed` or `failed`. The folder must be there.
 */
void
respite_value_store_watch (RespiteValueStore *self)
{
  RespiteValueStorePrivate *priv = get_private (self);

  g_return_if_fail (RESPITE_IS_VALUE_STORE (self));

  if (priv->watch != NULL)
    return;

  priv->watch = respite_folder_watch_new (priv->folder);
  g_signal_connect_object (priv->watch, "changed", G_CALLBACK (folder_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * respite_value_store_load:
 * @error: a #GIOErrorEnum, #RespiteJsonError or an error of the value, naming the file; the value then stays as it was
 *
 * Reads the file. Where there is none, the default value holds, and nothing is written.
 *
 * Returns: whether the file could be read
 */
gboolean
respite_value_store_load (RespiteValueStore *self,
                          GError **error)
{
  g_return_val_if_fail (RESPITE_IS_VALUE_STORE (self), FALSE);

  return look (self, TRUE, error);
}

/**
 * respite_value_store_get_error:
 *
 * Returns: (transfer none) (nullable): why the file could not be read when last looked at, naming it and what to do
 */
const GError *
respite_value_store_get_error (RespiteValueStore *self)
{
  g_return_val_if_fail (RESPITE_IS_VALUE_STORE (self), NULL);

  return get_private (self)->unreadable;
}

/**
 * respite_value_store_get_saving:
 *
 * Returns: whether a change is on its way to the disk
 */
gboolean
respite_value_store_get_saving (RespiteValueStore *self)
{
  g_return_val_if_fail (RESPITE_IS_VALUE_STORE (self), FALSE);

  return get_private (self)->n_saving > 0;
}

/**
 * respite_value_store_get_value:
 *
 * Who asks first has the file read.
 *
 * Returns: (transfer none): the value as last read or written, the default one where the file cannot be read
 */
gpointer
respite_value_store_get_value (RespiteValueStore *self)
{
  g_return_val_if_fail (RESPITE_IS_VALUE_STORE (self), NULL);

  if (!get_private (self)->looked)
    look (self, FALSE, NULL);

  return get_private (self)->value;
}

/**
 * respite_value_store_edit:
 * @edit: (scope call): makes the changed value from what the file holds now
 * @data: for @edit
 * @error: why nothing was changed
 *
 * Reads the file again under the folder's lock, makes the one change and writes the whole. Blocks for as long as the
 * disk takes.
 *
 * Returns: whether the change is safe on the disk
 */
gboolean
respite_value_store_edit (RespiteValueStore *self,
                          RespiteValueEdit edit,
                          gpointer data,
                          GError **error)
{
  g_autoptr (Job) job = NULL;
  g_autoptr (Written) written = NULL;

  g_return_val_if_fail (RESPITE_IS_VALUE_STORE (self) && edit != NULL, FALSE);

  job = job_new (self, edit, data, NULL);
  written = carry_out (job, error);
  if (written != NULL)
    take_written (self, written);

  return written != NULL;
}

/**
 * respite_value_store_edit_async:
 * @edit: (scope async): makes the changed value from what the file holds now, in another thread
 * @data: for @edit
 * @destroy: (nullable): frees @data, in any thread
 *
 * respite_value_store_edit() without waiting for the disk. The store holds the new value when @callback is called, and
 * `saving` until then. Several changes are made in the order they were asked for.
 */
void
respite_value_store_edit_async (RespiteValueStore *self,
                                RespiteValueEdit edit,
                                gpointer data,
                                GDestroyNotify destroy,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  g_autoptr (GTask) worker = NULL;
  GTask *task;

  g_return_if_fail (RESPITE_IS_VALUE_STORE (self) && edit != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, respite_value_store_edit_async);

  /* A task of its own, for a task may end its life in the worker, and the store must not. */
  worker = g_task_new (NULL, NULL, edit_written_cb, task);
  g_task_set_source_tag (worker, respite_value_store_edit_async);
  g_task_set_task_data (worker, job_new (self, edit, data, destroy), (GDestroyNotify) job_free);
  g_queue_push_tail (&get_private (self)->waiting, g_steal_pointer (&worker));
  count_saving (self, 1);
  if (get_private (self)->n_saving == 1)
    begin_next (self);
}

/**
 * respite_value_store_edit_finish:
 * @error: why nothing was changed
 *
 * Returns: whether the change is safe on the disk
 */
gboolean
respite_value_store_edit_finish (RespiteValueStore *self,
                                 GAsyncResult *result,
                                 GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
