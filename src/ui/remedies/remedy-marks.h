/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/remedies-store.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_MARKS (respite_remedy_marks_get_type ())

/**
 * RespiteRemedyMarks:
 *
 * What the person marked one remedy with, as properties that buttons can be bound to: whether it is a favourite, and whether
 * it is hidden. Setting one writes it; it reads as before until it is written.
 */
G_DECLARE_FINAL_TYPE (RespiteRemedyMarks, respite_remedy_marks, RESPITE, REMEDY_MARKS, GObject)

RespiteRemedyMarks *respite_remedy_marks_new (void);
void respite_remedy_marks_set_store (RespiteRemedyMarks *self,
                                     RespiteRemediesStore *store);
void respite_remedy_marks_set_remedy (RespiteRemedyMarks *self,
                                      const char *id);
gboolean respite_remedy_marks_get_favourite (RespiteRemedyMarks *self);
void respite_remedy_marks_set_favourite (RespiteRemedyMarks *self,
                                         gboolean favourite);
gboolean respite_remedy_marks_get_hidden (RespiteRemedyMarks *self);
void respite_remedy_marks_set_hidden (RespiteRemedyMarks *self,
                                      gboolean hidden);
void respite_remedy_marks_show_again (RespiteRemedyMarks *self,
                                      const char *id);
GSimpleActionGroup *respite_remedy_marks_new_actions (RespiteRemedyMarks *self);

G_END_DECLS
