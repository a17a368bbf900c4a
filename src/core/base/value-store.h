/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * RespiteValueFile:
 * @name: what the file is called in the data folder
 * @format: the `format` it names
 * @version: the newest `version` this program knows
 * @new_default: (transfer full): the value where there is no file
 * @new_from_json: (transfer full) (nullable): the value that the file's one object stands for, or why there is none
 * @to_text: (transfer full): what the file shall hold
 * @equal: whether two values say the same, unknown members included
 *
 * How one file is read and written. All of it may run in any thread.
 */
typedef struct
{
  const char *name;
  const char *format;
  int version;
  gpointer (*new_default) (void);
  gpointer (*new_from_json) (JsonNode *root,
                             GError **error);
  char *(*to_text) (gpointer value);
  gboolean (*equal) (gpointer value,
                     gpointer other);
} RespiteValueFile;

/**
 * RespiteValueEdit:
 * @value: what the file holds now
 * @data: what the caller gave
 * @error: why the change cannot be made
 *
 * One change. It may run in another thread, so it looks at @value and @data alone.
 *
 * Returns: (transfer full) (nullable): the changed value; @value itself where there is nothing to change, and then
 *   nothing is written
 */
typedef gpointer (*RespiteValueEdit) (gpointer value,
                                      gpointer data,
                                      GError **error);

#define RESPITE_TYPE_VALUE_STORE (respite_value_store_get_type ())

G_DECLARE_DERIVABLE_TYPE (RespiteValueStore, respite_value_store, RESPITE, VALUE_STORE, GObject)

/**
 * RespiteValueStore:
 *
 * Owns one file of the data folder that holds one immutable value, an object. A change is a merge: the file is read
 * again under the folder's lock, changed and put in place as a whole. What cannot be read is kept as it is and never
 * written over. Which file it is, each kind of store says by its class.
 */
struct _RespiteValueStoreClass
{
  GObjectClass parent_class;

  const RespiteValueFile *file;

  void (*changed) (RespiteValueStore *self);
};

void respite_value_store_watch (RespiteValueStore *self);
gboolean respite_value_store_load (RespiteValueStore *self,
                                   GError **error);
const GError *respite_value_store_get_error (RespiteValueStore *self);
gboolean respite_value_store_get_saving (RespiteValueStore *self);
gpointer respite_value_store_get_value (RespiteValueStore *self);

gboolean respite_value_store_edit (RespiteValueStore *self,
                                   RespiteValueEdit edit,
                                   gpointer data,
                                   GError **error);
void respite_value_store_edit_async (RespiteValueStore *self,
                                     RespiteValueEdit edit,
                                     gpointer data,
                                     GDestroyNotify destroy,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data);
gboolean respite_value_store_edit_finish (RespiteValueStore *self,
                                          GAsyncResult *result,
                                          GError **error);

G_END_DECLS
