/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/reminders-store.h"

struct _RespiteRemindersStore
{
  RespiteValueStore parent_instance;
};

enum
{
  PROP_SET = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (RespiteRemindersStore, respite_reminders_store, RESPITE_TYPE_VALUE_STORE)

/* Which reminder to change, and how. */
typedef struct
{
  char *id;
  GStrv pairs;
} Change;

static const RespiteValueFile reminders_file = {
  .name = RESPITE_REMINDERS_FILE,
  .format = RESPITE_REMINDERS_FORMAT,
  .version = RESPITE_REMINDERS_VERSION,
  .new_default = (gpointer (*) (void)) respite_reminder_set_new_default,
  .new_from_json = (gpointer (*) (JsonNode *, GError **)) respite_reminder_set_new_from_json,
  .to_text = (char *(*) (gpointer)) respite_reminder_set_to_text,
  .equal = (gboolean (*) (gpointer, gpointer)) respite_reminder_set_equal,
};

static Change *
change_new (const char *id,
            const char *const *pairs)
{
  Change *change = g_new0 (Change, 1);

  change->id = g_strdup (id);
  change->pairs = g_strdupv ((char **) pairs);

  return change;
}

static void
change_free (Change *change)
{
  g_clear_pointer (&change->id, g_free);
  g_clear_pointer (&change->pairs, g_strfreev);
  g_free (change);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Change, change_free)

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

static RespiteReminderSet *
set_members_edit (RespiteReminderSet *set,
                  gpointer data,
                  GError **error)
{
  Change *change = data;

  return apply_pairs (set, change->id, (const char *const *) change->pairs, error);
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
      g_value_set_object (value, respite_reminders_store_get_set (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
respite_reminders_store_changed (RespiteValueStore *store)
{
  g_object_notify_by_pspec (G_OBJECT (store), props[PROP_SET]);
}

static void
respite_reminders_store_class_init (RespiteRemindersStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  RespiteValueStoreClass *store_class = RESPITE_VALUE_STORE_CLASS (klass);

  object_class->get_property = respite_reminders_store_get_property;
  store_class->file = &reminders_file;
  store_class->changed = respite_reminders_store_changed;

  /**
   * RespiteRemindersStore:set:
   *
   * What the file says, as far as it could be read.
   */
  props[PROP_SET] = g_param_spec_object ("set", NULL, NULL, RESPITE_TYPE_REMINDER_SET,
                                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
respite_reminders_store_init (RespiteRemindersStore *self)
{
}

/**
 * respite_reminders_store_new:
 * @folder: the data folder, which need not be there yet
 *
 * Returns: (transfer full): a store that reads the file when it is first asked
 */
RespiteRemindersStore *
respite_reminders_store_new (GFile *folder)
{
  return g_object_new (RESPITE_TYPE_REMINDERS_STORE, "folder", folder, NULL);
}

/**
 * respite_reminders_store_watch:
 *
 * respite_value_store_watch() of these.
 */
void
respite_reminders_store_watch (RespiteRemindersStore *self)
{
  respite_value_store_watch (RESPITE_VALUE_STORE (self));
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
  return respite_value_store_load (RESPITE_VALUE_STORE (self), error);
}

/**
 * respite_reminders_store_get_error:
 *
 * Returns: (transfer none) (nullable): why the file could not be read when last looked at, naming it and what to do
 */
const GError *
respite_reminders_store_get_error (RespiteRemindersStore *self)
{
  return respite_value_store_get_error (RESPITE_VALUE_STORE (self));
}

/**
 * respite_reminders_store_get_set:
 *
 * Returns: (transfer none): the reminders as last read or written
 */
RespiteReminderSet *
respite_reminders_store_get_set (RespiteRemindersStore *self)
{
  return respite_value_store_get_value (RESPITE_VALUE_STORE (self));
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
  return respite_value_store_edit (RESPITE_VALUE_STORE (self), (RespiteValueEdit) edit, data, error);
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
  g_autoptr (Change) change = change_new (id, pairs);

  return respite_reminders_store_edit (self, set_members_edit, change, error);
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
  respite_value_store_edit_async (RESPITE_VALUE_STORE (self), (RespiteValueEdit) set_members_edit,
                                  change_new (id, pairs), (GDestroyNotify) change_free, cancellable, callback,
                                  user_data);
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
  return respite_value_store_edit_finish (RESPITE_VALUE_STORE (self), result, error);
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
