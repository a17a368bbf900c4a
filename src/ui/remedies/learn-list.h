/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/learn.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_LEARN_LIST (respite_learn_list_get_type ())

/**
 * RespiteLearnList:
 *
 * What one can know: the topics, and what a search finds in them.
 *
 * Properties: `query`, what was typed so far.
 */
G_DECLARE_FINAL_TYPE (RespiteLearnList, respite_learn_list, RESPITE, LEARN_LIST, AdwBin)

void respite_learn_list_set_learn (RespiteLearnList *self,
                                   RespiteLearn *learn);
void respite_learn_list_set_beside (RespiteLearnList *self,
                                    gboolean beside);
void respite_learn_list_select (RespiteLearnList *self,
                                const RespiteLearnTopic *topic);
void respite_learn_list_focus_search (RespiteLearnList *self);

G_END_DECLS
