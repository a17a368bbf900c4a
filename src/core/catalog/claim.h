/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * RespiteClaim:
 * @id: its stable id
 * @claim: what one hears
 * @why_not: what is wrong with it
 * @instead: what to do or think instead
 * @related: ids of items, warning signs and rules that it is about
 *
 * A common claim put right. A value that never changes; the catalogue owns it and all that it holds.
 */
typedef struct
{
  char *id;
  char *claim;
  char *why_not;
  char *instead;
  GStrv related;
} RespiteClaim;

RespiteClaim *respite_claim_new_from_json (JsonObject *object,
                                           GError **error);
void respite_claim_free (RespiteClaim *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteClaim, respite_claim_free)

G_END_DECLS
