/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/remedies-store.h"

struct _RespiteRemediesStore
{
  RespiteValueStore parent_instance;

  RespiteClock *clock;
};

G_DEFINE_FINAL_TYPE (RespiteRemediesStore, respite_remedies_store, RESPITE_TYPE_VALUE_STORE)

typedef enum
{
  CHANGE_MEMBERS,
  CHANGE_ADD,
  CHANGE_DELETE,
  CHANGE_UNDELETE,
} ChangeKind;

/* One change, for whichever thread makes it. */
typedef struct
{
  ChangeKind kind;
  char *id;
  JsonObject *members;
  GDateTime *now;
} Change;

static const RespiteValueFile remedies_file = {
  .name = RESPITE_REMEDIES_FILE,
  .format = RESPITE_REMEDIES_FORMAT,
  .version = RESPITE_REMEDIES_VERSION,
  .new_default = (gpointer (*) (void)) respite_personal_remedies_new_default,
  .new_from_json = (gpointer (*) (JsonNode *, GError **)) respite_personal_remedies_new_from_json,
  .to_text = (char *(*) (gpointer)) respite_personal_remedies_to_text,
  .equal = (gboolean (*) (gpointer, gpointer)) respite_personal_remedies_equal,
};

static Change *
change_new (RespiteRemediesStore *self,
            ChangeKind kind,
            const char *id,
            JsonObject *members)
{
  Change *change = g_new0 (Change, 1);

  change->kind = kind;
  change->id = g_strdup (id);
  change->members = members != NULL ? json_object_ref (members) : NULL;
  change->now = respite_clock_now (self->clock);

  return change;
}

static void
change_free (Change *change)
{
  g_clear_pointer (&change->id, g_free);
  g_clear_pointer (&change->members, json_object_unref);
  g_clear_pointer (&change->now, g_date_time_unref);
  g_free (change);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Change, change_free)

static gpointer
change_edit (gpointer remedies,
             gpointer data,
             GError **error)
{
  Change *change = data;

  switch (change->kind)
    {
    case CHANGE_MEMBERS:
      return respite_personal_remedies_change (remedies, change->id, change->members, change->now, error);
    case CHANGE_ADD:
      return respite_personal_remedies_add (remedies, change->id, change->members, change->now, error);
    case CHANGE_DELETE:
    case CHANGE_UNDELETE:
    default:
      return respite_personal_remedies_set_deleted (remedies, change->id, change->kind == CHANGE_DELETE, change->now,
                                                    error);
    }
}

static gboolean
edit (RespiteRemediesStore *self,
      ChangeKind kind,
      const char *id,
      JsonObject *members,
      GError **error)
{
  g_autoptr (Change) change = change_new (self, kind, id, members);

  return respite_value_store_edit (RESPITE_VALUE_STORE (self), change_edit, change, error);
}

static void
edit_async (RespiteRemediesStore *self,
            ChangeKind kind,
            const char *id,
            JsonObject *members,
            GCancellable *cancellable,
            GAsyncReadyCallback callback,
            gpointer user_data)
{
  respite_value_store_edit_async (RESPITE_VALUE_STORE (self), change_edit, change_new (self, kind, id, members),
                                  (GDestroyNotify) change_free, cancellable, callback, user_data);
}

static void
respite_remedies_store_finalize (GObject *object)
{
  g_clear_object (&RESPITE_REMEDIES_STORE (object)->clock);

  G_OBJECT_CLASS (respite_remedies_store_parent_class)->finalize (object);
}

static void
respite_remedies_store_class_init (RespiteRemediesStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_remedies_store_finalize;
  RESPITE_VALUE_STORE_CLASS (klass)->file = &remedies_file;
}

static void
respite_remedies_store_init (RespiteRemediesStore *self)
{
}

/**
 * respite_remedies_store_new:
 * @folder: the data folder, which need not be there yet
 * @clock: says when a change is made
 *
 * Returns: (transfer full): a store that reads the file when it is first asked
 */
RespiteRemediesStore *
respite_remedies_store_new (GFile *folder,
                            RespiteClock *clock)
{
  RespiteRemediesStore *self = g_object_new (RESPITE_TYPE_REMEDIES_STORE, "folder", folder, NULL);

  self->clock = g_object_ref (clock);

  return self;
}

/**
 * respite_remedies_store_get_remedies:
 *
 * Who asks first has the file read.
 *
 * Returns: (transfer none): what the file says, as last read or written
 */
RespitePersonalRemedies *
respite_remedies_store_get_remedies (RespiteRemediesStore *self)
{
  return respite_value_store_get_value (RESPITE_VALUE_STORE (self));
}

/**
 * respite_remedies_store_is_favourite:
 * @id: (nullable): a remedy's id
 *
 * Returns: whether the person marked it as one they like
 */
gboolean
respite_remedies_store_is_favourite (RespiteRemediesStore *self,
                                     const char *id)
{
  return respite_personal_remedies_is_favourite (respite_remedies_store_get_remedies (self), id);
}

/**
 * respite_remedies_store_is_hidden:
 * @id: (nullable): a remedy's id
 *
 * Returns: whether the person does not want to see it in lists
 */
gboolean
respite_remedies_store_is_hidden (RespiteRemediesStore *self,
                                  const char *id)
{
  return respite_personal_remedies_is_hidden (respite_remedies_store_get_remedies (self), id);
}

/**
 * respite_remedies_store_get_note:
 * @id: (nullable): a remedy's id
 *
 * Returns: (transfer none) (nullable): what the person wrote about it; valid until the store changes
 */
const char *
respite_remedies_store_get_note (RespiteRemediesStore *self,
                                 const char *id)
{
  return respite_personal_remedies_get_note (respite_remedies_store_get_remedies (self), id);
}

/**
 * respite_remedies_store_get_own:
 *
 * Returns: (transfer none) (element-type RespiteCatalogItem): the person's own remedies, without those they deleted; valid
 *   until the store changes
 */
GPtrArray *
respite_remedies_store_get_own (RespiteRemediesStore *self)
{
  return respite_personal_remedies_get_own (respite_remedies_store_get_remedies (self));
}

/**
 * respite_remedies_store_find_own:
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the person's own remedy of that id, be it deleted or not; valid until the store
 *   changes
 */
RespiteCatalogItem *
respite_remedies_store_find_own (RespiteRemediesStore *self,
                                 const char *id)
{
  return respite_personal_remedies_find_own (respite_remedies_store_get_remedies (self), id);
}

/**
 * respite_remedies_store_change:
 * @id: a remedy's id
 * @changes: see respite_personal_remedies_change()
 * @error: why nothing was changed
 *
 * Blocks for as long as the disk takes.
 *
 * Returns: whether the change is safe on the disk
 */
gboolean
respite_remedies_store_change (RespiteRemediesStore *self,
                               const char *id,
                               JsonObject *changes,
                               GError **error)
{
  return edit (self, CHANGE_MEMBERS, id, changes, error);
}

/**
 * respite_remedies_store_add_own:
 * @id: a fresh id, by respite_own_remedy_new_id()
 * @members: see respite_personal_remedies_add()
 * @error: why nothing was changed
 *
 * Blocks for as long as the disk takes.
 *
 * Returns: whether the new remedy is safe on the disk
 */
gboolean
respite_remedies_store_add_own (RespiteRemediesStore *self,
                                const char *id,
                                JsonObject *members,
                                GError **error)
{
  return edit (self, CHANGE_ADD, id, members, error);
}

/**
 * respite_remedies_store_delete_own:
 * @id: the id of a remedy of the person's own
 * @error: why nothing was changed
 *
 * Blocks for as long as the disk takes. Its title stays known to the diary.
 *
 * Returns: whether the remedy is gone
 */
gboolean
respite_remedies_store_delete_own (RespiteRemediesStore *self,
                                   const char *id,
                                   GError **error)
{
  return edit (self, CHANGE_DELETE, id, NULL, error);
}

/**
 * respite_remedies_store_set_favourite_async:
 * @id: a remedy's id
 * @favourite: whether it is one the person likes
 */
void
respite_remedies_store_set_favourite_async (RespiteRemediesStore *self,
                                            const char *id,
                                            gboolean favourite,
                                            GCancellable *cancellable,
                                            GAsyncReadyCallback callback,
                                            gpointer user_data)
{
  g_autoptr (JsonObject) changes = json_object_new ();

  json_object_set_boolean_member (changes, "favourite", favourite);
  edit_async (self, CHANGE_MEMBERS, id, changes, cancellable, callback, user_data);
}

/**
 * respite_remedies_store_set_hidden_async:
 * @id: a remedy's id
 * @hidden: whether to leave it out of lists
 */
void
respite_remedies_store_set_hidden_async (RespiteRemediesStore *self,
                                         const char *id,
                                         gboolean hidden,
                                         GCancellable *cancellable,
                                         GAsyncReadyCallback callback,
                                         gpointer user_data)
{
  g_autoptr (JsonObject) changes = json_object_new ();

  json_object_set_boolean_member (changes, "hidden", hidden);
  edit_async (self, CHANGE_MEMBERS, id, changes, cancellable, callback, user_data);
}

/**
 * respite_remedies_store_set_note_async:
 * @id: a remedy's id
 * @note: (nullable): what the person writes about it, up to %RESPITE_REMEDY_NOTE_MAX characters; nothing takes it away
 */
void
respite_remedies_store_set_note_async (RespiteRemediesStore *self,
                                       const char *id,
                                       const char *note,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data)
{
  g_autoptr (JsonObject) changes = json_object_new ();

  if (note != NULL && *note != '\0')
    json_object_set_string_member (changes, "note", note);
  else
    json_object_set_null_member (changes, "note");
  edit_async (self, CHANGE_MEMBERS, id, changes, cancellable, callback, user_data);
}

/**
 * respite_remedies_store_add_own_async:
 * @id: a fresh id, by respite_own_remedy_new_id()
 * @members: (transfer none): see respite_personal_remedies_add(); not to be changed any more
 */
void
respite_remedies_store_add_own_async (RespiteRemediesStore *self,
                                      const char *id,
                                      JsonObject *members,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data)
{
  edit_async (self, CHANGE_ADD, id, members, cancellable, callback, user_data);
}

/**
 * respite_remedies_store_edit_own_async:
 * @id: the id of a remedy of the person's own
 * @changes: (transfer none): see respite_personal_remedies_change(); not to be changed any more
 */
void
respite_remedies_store_edit_own_async (RespiteRemediesStore *self,
                                       const char *id,
                                       JsonObject *changes,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data)
{
  edit_async (self, CHANGE_MEMBERS, id, changes, cancellable, callback, user_data);
}

/**
 * respite_remedies_store_delete_own_async:
 * @id: the id of a remedy of the person's own
 *
 * respite_remedies_store_undelete_own_async() brings it back as it was.
 */
void
respite_remedies_store_delete_own_async (RespiteRemediesStore *self,
                                         const char *id,
                                         GCancellable *cancellable,
                                         GAsyncReadyCallback callback,
                                         gpointer user_data)
{
  edit_async (self, CHANGE_DELETE, id, NULL, cancellable, callback, user_data);
}

/**
 * respite_remedies_store_undelete_own_async:
 * @id: the id of a remedy of the person's own that was deleted
 */
void
respite_remedies_store_undelete_own_async (RespiteRemediesStore *self,
                                           const char *id,
                                           GCancellable *cancellable,
                                           GAsyncReadyCallback callback,
                                           gpointer user_data)
{
  edit_async (self, CHANGE_UNDELETE, id, NULL, cancellable, callback, user_data);
}

/**
 * respite_remedies_store_change_finish:
 * @error: why nothing was changed, naming the value and what is allowed, or the file
 *
 * Returns: whether the change is safe on the disk
 */
gboolean
respite_remedies_store_change_finish (RespiteRemediesStore *self,
                                      GAsyncResult *result,
                                      GError **error)
{
  return respite_value_store_edit_finish (RESPITE_VALUE_STORE (self), result, error);
}
