/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * RespiteConflict:
 * @id: its stable id
 * @topic: the question
 * @views: what one hears on either side
 * @line: what this catalogue says
 * @related: ids of items, routines and rules that it is about
 *
 * A question on which common advice disagrees. A value that never changes; the catalogue owns it and all that it holds.
 */
typedef struct
{
  char *id;
  char *topic;
  char *views;
  char *line;
  GStrv related;
} RespiteConflict;

RespiteConflict *respite_conflict_new_from_json (JsonObject *object,
                                                 GError **error);
void respite_conflict_free (RespiteConflict *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteConflict, respite_conflict_free)

G_END_DECLS
