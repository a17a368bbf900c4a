/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/diary/diary.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_TRIED_CARD (respite_tried_card_get_type ())

G_DECLARE_FINAL_TYPE (RespiteTriedCard, respite_tried_card, RESPITE, TRIED_CARD, AdwBin)

void respite_tried_card_ask (RespiteTriedCard *self,
                             RespiteDiary *diary,
                             RespiteRecord *remedy,
                             int minutes);
void respite_tried_card_offer (RespiteTriedCard *self,
                               RespiteDiary *diary,
                               const char *remedy);
void respite_tried_card_follow (RespiteTriedCard *self);
void respite_tried_card_dismiss (RespiteTriedCard *self);
gboolean respite_tried_card_get_fresh (RespiteTriedCard *self);

G_END_DECLS
