/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * RespiteReference:
 * @code: what other files call it
 * @text: citation and finding, in one line or a few
 * @status: how far the citation was checked: a word of the vocabulary's `status`
 * @remark: (nullable): which part of it was checked how
 *
 * A source that grades and warning signs rest on. A value that never changes; the catalogue owns it and all that it holds.
 */
typedef struct
{
  char *code;
  char *text;
  char *status;
  char *remark;
} RespiteReference;

RespiteReference *respite_reference_new_from_json (JsonObject *object,
                                                   GError **error);
void respite_reference_free (RespiteReference *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteReference, respite_reference_free)

G_END_DECLS
