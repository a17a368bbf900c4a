/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/profile-store.h"

struct _RespiteProfileStore
{
  RespiteValueStore parent_instance;
};

G_DEFINE_FINAL_TYPE (RespiteProfileStore, respite_profile_store, RESPITE_TYPE_VALUE_STORE)

/* One change: a member's whole value, or one text of its list. */
typedef struct
{
  char *member;
  GVariant *value;
  char *word;
  gboolean in;
} Change;

static const RespiteValueFile profile_file = {
  .name = RESPITE_PROFILE_FILE,
  .format = RESPITE_PROFILE_FORMAT,
  .version = RESPITE_PROFILE_VERSION,
  .new_default = (gpointer (*) (void)) respite_profile_new_default,
  .new_from_json = (gpointer (*) (JsonNode *, GError **)) respite_profile_new_from_json,
  .to_text = (char *(*) (gpointer)) respite_profile_to_text,
  .equal = (gboolean (*) (gpointer, gpointer)) respite_profile_equal,
};

static void
change_free (Change *change)
{
  g_clear_pointer (&change->member, g_free);
  g_clear_pointer (&change->value, g_variant_unref);
  g_clear_pointer (&change->word, g_free);
  g_free (change);
}

static gpointer
change_edit (gpointer profile,
             gpointer data,
             GError **error)
{
  Change *change = data;

  if (change->word != NULL)
    return respite_profile_set_word (profile, change->member, change->word, change->in, error);

  return respite_profile_set (profile, change->member, change->value, error);
}

static gpointer
pairs_edit (gpointer profile,
            gpointer data,
            GError **error)
{
  g_autoptr (RespiteProfile) changed = g_object_ref (profile);

  for (const char *const *pair = data; *pair != NULL; pair++)
    {
      g_auto (GStrv) parts = g_strsplit (*pair, "=", 2);
      RespiteProfile *next;

      if (g_strv_length (parts) != 2)
        {
          g_set_error (error, RESPITE_PROFILE_ERROR, RESPITE_PROFILE_ERROR_MEMBER,
                       "“%s” is not of the form MEMBER=VALUE", *pair);
          return NULL;
        }

      next = respite_profile_apply (changed, parts[0], parts[1], error);
      if (next == NULL)
        return NULL;

      g_object_unref (changed);
      changed = next;
    }

  return g_steal_pointer (&changed);
}

static void
respite_profile_store_class_init (RespiteProfileStoreClass *klass)
{
  RESPITE_VALUE_STORE_CLASS (klass)->file = &profile_file;
}

static void
respite_profile_store_init (RespiteProfileStore *self)
{
}

/**
 * respite_profile_store_new:
 * @folder: the data folder, which need not be there yet
 *
 * Returns: (transfer full): a store that reads the file when it is first asked
 */
RespiteProfileStore *
respite_profile_store_new (GFile *folder)
{
  return g_object_new (RESPITE_TYPE_PROFILE_STORE, "folder", folder, NULL);
}

/**
 * respite_profile_store_get_profile:
 *
 * Who asks first has the file read.
 *
 * Returns: (transfer none): what the person said of themselves, as last read or written
 */
RespiteProfile *
respite_profile_store_get_profile (RespiteProfileStore *self)
{
  return respite_value_store_get_value (RESPITE_VALUE_STORE (self));
}

/**
 * respite_profile_store_apply:
 * @pairs: `MEMBER=VALUE` texts as for respite_profile_apply(), %NULL-terminated; all are set or none
 * @error: why nothing was changed
 *
 * Blocks for as long as the disk takes.
 *
 * Returns: whether the change is safe on the disk
 */
gboolean
respite_profile_store_apply (RespiteProfileStore *self,
                             const char *const *pairs,
                             GError **error)
{
  return respite_value_store_edit (RESPITE_VALUE_STORE (self), pairs_edit, (gpointer) pairs, error);
}

/**
 * respite_profile_store_set_async:
 * @member: what to set; see #RespiteProfile
 * @value: (nullable): its value, whose floating reference is taken; %NULL takes the member away
 *
 * Sets a member without waiting for the disk; end it with respite_profile_store_set_finish(). For one text of a list
 * there is respite_profile_store_set_word_async(), which leaves alone what others did to the list meanwhile.
 */
void
respite_profile_store_set_async (RespiteProfileStore *self,
                                 const char *member,
                                 GVariant *value,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  Change *change = g_new0 (Change, 1);

  change->member = g_strdup (member);
  change->value = value != NULL ? g_variant_ref_sink (value) : NULL;
  respite_value_store_edit_async (RESPITE_VALUE_STORE (self), change_edit, change, (GDestroyNotify) change_free,
                                  cancellable, callback, user_data);
}

/**
 * respite_profile_store_set_word_async:
 * @member: `tags` or `activities`
 * @word: one of the list's texts
 * @in: whether it shall be there
 *
 * Puts one text into a list or takes it out, without waiting for the disk; end it with
 * respite_profile_store_set_finish().
 */
void
respite_profile_store_set_word_async (RespiteProfileStore *self,
                                      const char *member,
                                      const char *word,
                                      gboolean in,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data)
{
  Change *change = g_new0 (Change, 1);

  change->member = g_strdup (member);
  change->word = g_strdup (word);
  change->in = in;
  respite_value_store_edit_async (RESPITE_VALUE_STORE (self), change_edit, change, (GDestroyNotify) change_free,
                                  cancellable, callback, user_data);
}

/**
 * respite_profile_store_set_finish:
 * @error: why nothing was changed, naming the value and what is allowed, or the file
 *
 * Returns: whether the change is safe on the disk
 */
gboolean
respite_profile_store_set_finish (RespiteProfileStore *self,
                                  GAsyncResult *result,
                                  GError **error)
{
  return respite_value_store_edit_finish (RESPITE_VALUE_STORE (self), result, error);
}
