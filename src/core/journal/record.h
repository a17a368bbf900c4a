/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "core/base/json-value.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_RECORD (respite_record_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRecord, respite_record, RESPITE, RECORD, GObject)

/**
 * RespiteRecordCheck:
 * @kind: a record's kind
 * @members: an object, all its members
 * @error: receives what is wrong, naming the member and what is allowed
 *
 * Says whether the members that belong to a kind are right. A kind or member it does not know is right.
 */
typedef gboolean (*RespiteRecordCheck) (const char *kind,
                                        const RespiteJsonValue *members,
                                        GError **error);

RespiteRecord *respite_record_new (JsonObject *members,
                                   RespiteRecordCheck check,
                                   GError **error);
RespiteRecord *respite_record_new_read (const char *text,
                                        const RespiteJsonSpan *spans,
                                        const char *month,
                                        RespiteRecordCheck check);
RespiteRecord *respite_record_amend (RespiteRecord *self,
                                     JsonObject *changes,
                                     GDateTime *modified,
                                     RespiteRecordCheck check,
                                     GError **error);

const GError *respite_record_get_problem (RespiteRecord *self);
const char *respite_record_get_id (RespiteRecord *self);
const char *respite_record_get_kind (RespiteRecord *self);
gboolean respite_record_is_kind (RespiteRecord *self,
                                 const char *kind);
GDateTime *respite_record_get_at (RespiteRecord *self);
GDateTime *respite_record_get_recorded (RespiteRecord *self);
GDateTime *respite_record_get_modified (RespiteRecord *self);
char *respite_record_dup_month (RespiteRecord *self);
gboolean respite_record_is_deleted (RespiteRecord *self);

JsonObject *respite_record_get_members (RespiteRecord *self);
const char *respite_record_get_text (RespiteRecord *self);
const RespiteJsonValue *respite_record_get_value (RespiteRecord *self,
                                                  const char *member);
gboolean respite_record_get_int (RespiteRecord *self,
                                 const char *member,
                                 gint64 *value);
const char *respite_record_get_string (RespiteRecord *self,
                                       const char *member);
GStrv respite_record_dup_words (RespiteRecord *self,
                                const char *member);

int respite_record_compare_time (RespiteRecord *a,
                                 RespiteRecord *b);
gboolean respite_record_supersedes (RespiteRecord *self,
                                    RespiteRecord *other);

G_END_DECLS
