/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/clock.h"
#include "core/base/value-store.h"
#include "core/catalog/personal-remedies.h"

G_BEGIN_DECLS

#define RESPITE_REMEDIES_FILE "remedies.json"

#define RESPITE_TYPE_REMEDIES_STORE (respite_remedies_store_get_type ())

/**
 * RespiteRemediesStore:
 *
 * Owns `remedies.json`. Watching, loading, errors and the signals `changed` and `failed` are those of #RespiteValueStore.
 * Every `_async` ends with respite_remedies_store_change_finish(), and needs no callback.
 */
G_DECLARE_FINAL_TYPE (RespiteRemediesStore, respite_remedies_store, RESPITE, REMEDIES_STORE, RespiteValueStore)

RespiteRemediesStore *respite_remedies_store_new (GFile *folder,
                                                  RespiteClock *clock);
RespitePersonalRemedies *respite_remedies_store_get_remedies (RespiteRemediesStore *self);

gboolean respite_remedies_store_is_favourite (RespiteRemediesStore *self,
                                              const char *id);
gboolean respite_remedies_store_is_hidden (RespiteRemediesStore *self,
                                           const char *id);
const char *respite_remedies_store_get_note (RespiteRemediesStore *self,
                                             const char *id);
GPtrArray *respite_remedies_store_get_own (RespiteRemediesStore *self);
RespiteCatalogItem *respite_remedies_store_find_own (RespiteRemediesStore *self,
                                                     const char *id);

gboolean respite_remedies_store_change (RespiteRemediesStore *self,
                                        const char *id,
                                        JsonObject *changes,
                                        GError **error);
gboolean respite_remedies_store_add_own (RespiteRemediesStore *self,
                                         const char *id,
                                         JsonObject *members,
                                         GError **error);
gboolean respite_remedies_store_delete_own (RespiteRemediesStore *self,
                                            const char *id,
                                            GError **error);

void respite_remedies_store_set_favourite_async (RespiteRemediesStore *self,
                                                 const char *id,
                                                 gboolean favourite,
                                                 GCancellable *cancellable,
                                                 GAsyncReadyCallback callback,
                                                 gpointer user_data);
void respite_remedies_store_set_hidden_async (RespiteRemediesStore *self,
                                              const char *id,
                                              gboolean hidden,
                                              GCancellable *cancellable,
                                              GAsyncReadyCallback callback,
                                              gpointer user_data);
void respite_remedies_store_set_note_async (RespiteRemediesStore *self,
                                            const char *id,
                                            const char *note,
                                            GCancellable *cancellable,
                                            GAsyncReadyCallback callback,
                                            gpointer user_data);
void respite_remedies_store_add_own_async (RespiteRemediesStore *self,
                                           const char *id,
                                           JsonObject *members,
                                           GCancellable *cancellable,
                                           GAsyncReadyCallback callback,
                                           gpointer user_data);
void respite_remedies_store_edit_own_async (RespiteRemediesStore *self,
                                            const char *id,
                                            JsonObject *changes,
                                            GCancellable *cancellable,
                                            GAsyncReadyCallback callback,
                                            gpointer user_data);
void respite_remedies_store_delete_own_async (RespiteRemediesStore *self,
                                              const char *id,
                                              GCancellable *cancellable,
                                              GAsyncReadyCallback callback,
                                              gpointer user_data);
void respite_remedies_store_undelete_own_async (RespiteRemediesStore *self,
                                                const char *id,
                                                GCancellable *cancellable,
                                                GAsyncReadyCallback callback,
                                                gpointer user_data);
gboolean respite_remedies_store_change_finish (RespiteRemediesStore *self,
                                               GAsyncResult *result,
                                               GError **error);

G_END_DECLS
