/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * RespiteGateQuestion:
 * @id: its stable id
 * @question: what to ask
 * @signs: ids of the warning signs that a yes points to
 *
 * One of the questions before self-care, to be asked in the order of the file. Any yes stops and shows the signs. A value
 * that never changes; the catalogue owns it and all that it holds.
 */
typedef struct
{
  char *id;
  char *question;
  GStrv signs;
} RespiteGateQuestion;

RespiteGateQuestion *respite_gate_question_new_from_json (JsonObject *object,
                                                          GError **error);
void respite_gate_question_free (RespiteGateQuestion *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteGateQuestion, respite_gate_question_free)

G_END_DECLS
