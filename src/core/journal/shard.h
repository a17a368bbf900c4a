/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/journal/record.h"

G_BEGIN_DECLS

/**
 * RespiteShard:
 *
 * One month of a journal: an immutable list of records, those it cannot make sense of among them.
 */
typedef struct _RespiteShard RespiteShard;

RespiteShard *respite_shard_new (const char *format,
                                 const char *month);
RespiteShard *respite_shard_new_parsed (const char *text,
                                        gsize length,
                                        const char *format,
                                        const char *month,
                                        RespiteRecordCheck check,
                                        GError **error);
RespiteShard *respite_shard_ref (RespiteShard *self);
void respite_shard_unref (RespiteShard *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteShard, respite_shard_unref)

const char *respite_shard_get_month (RespiteShard *self);
GPtrArray *respite_shard_get_records (RespiteShard *self);
guint respite_shard_get_n_listed (RespiteShard *self);
RespiteRecord *respite_shard_find (RespiteShard *self,
                                   const char *id);
RespiteShard *respite_shard_merge (RespiteShard *self,
                                   GPtrArray *records);
char *respite_shard_to_text (RespiteShard *self);

const char *respite_shard_get_etag (RespiteShard *self);
void respite_shard_set_etag (RespiteShard *self,
                             const char *etag);

G_END_DECLS
