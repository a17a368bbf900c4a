/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/journal/record.h"

G_BEGIN_DECLS

/**
 * RespiteRecentChoices:
 *
 * What a person marked lately, so that it can be offered first. It is never assumed to hold again.
 */
typedef struct _RespiteRecentChoices RespiteRecentChoices;

RespiteRecentChoices *respite_recent_choices_new (GPtrArray *records,
                                                  RespiteRecord *edited);
void respite_recent_choices_free (RespiteRecentChoices *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteRecentChoices, respite_recent_choices_free)

guint respite_recent_choices_count (RespiteRecentChoices *self,
                                    const char *member,
                                    const char *word);
JsonNode *respite_recent_choices_get_sites (RespiteRecentChoices *self);

G_END_DECLS
