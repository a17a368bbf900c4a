/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/profile.h"
#include "core/base/value-store.h"

G_BEGIN_DECLS

#define RESPITE_PROFILE_FILE "profile.json"

#define RESPITE_TYPE_PROFILE_STORE (respite_profile_store_get_type ())

/**
 * RespiteProfileStore:
 *
 * Owns `profile.json`. Watching, loading, errors and the signals `changed` and `failed` are those of #RespiteValueStore.
 */
G_DECLARE_FINAL_TYPE (RespiteProfileStore, respite_profile_store, RESPITE, PROFILE_STORE, RespiteValueStore)

RespiteProfileStore *respite_profile_store_new (GFile *folder);
RespiteProfile *respite_profile_store_get_profile (RespiteProfileStore *self);

gboolean respite_profile_store_apply (RespiteProfileStore *self,
                                      const char *const *pairs,
                                      GError **error);
void respite_profile_store_set_async (RespiteProfileStore *self,
                                      const char *member,
                                      GVariant *value,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);
void respite_profile_store_set_word_async (RespiteProfileStore *self,
                                           const char *member,
                                           const char *word,
                                           gboolean in,
                                           GCancellable *cancellable,
                                           GAsyncReadyCallback callback,
                                           gpointer user_data);
gboolean respite_profile_store_set_finish (RespiteProfileStore *self,
                                           GAsyncResult *result,
                                           GError **error);

G_END_DECLS
