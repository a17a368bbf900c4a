/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/learn.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_LEARN_PAGE (respite_learn_page_get_type ())

/**
 * RespiteLearnPage:
 *
 * All there is to read on one topic.
 */
G_DECLARE_FINAL_TYPE (RespiteLearnPage, respite_learn_page, RESPITE, LEARN_PAGE, AdwBin)

void respite_learn_page_set_topic (RespiteLearnPage *self,
                                   RespiteCatalog *catalog,
                                   const RespiteLearnTopic *topic);
const RespiteLearnTopic *respite_learn_page_get_topic (RespiteLearnPage *self);
const char *respite_learn_page_get_place (RespiteLearnPage *self);
gboolean respite_learn_page_show_article (RespiteLearnPage *self,
                                          const char *id,
                                          gboolean focus);

G_END_DECLS
