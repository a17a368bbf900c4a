/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/catalog-item.h"
#include "core/insights/remedy-sums.h"
#include "core/journal/journal.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_USES (respite_remedy_uses_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemedyUses, respite_remedy_uses, RESPITE, REMEDY_USES, GObject)

RespiteRemedyUses *respite_remedy_uses_new (RespiteJournal *journal);
void respite_remedy_uses_set_range (RespiteRemedyUses *self,
                                    const GDate *from,
                                    const GDate *to,
                                    int day_start_minutes);
void respite_remedy_uses_start (RespiteRemedyUses *self);
void respite_remedy_uses_read (RespiteRemedyUses *self);
gboolean respite_remedy_uses_get_complete (RespiteRemedyUses *self);

const RespiteRemedyTally *respite_remedy_uses_look_up (RespiteRemedyUses *self,
                                                       const char *remedy,
                                                       const char *routine);
const RespiteRemedyTally *respite_remedy_uses_look_up_item (RespiteRemedyUses *self,
                                                            RespiteCatalogItem *item);
GStrv respite_remedy_uses_list_remedies (RespiteRemedyUses *self);
guint respite_remedy_uses_count_rests (RespiteRemedyUses *self);

G_END_DECLS
