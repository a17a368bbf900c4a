/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RespiteSearchIndex:
 *
 * Which words stand in which documents, and how weightily. Documents are numbered from 0; words come in folded.
 */
typedef struct _RespiteSearchIndex RespiteSearchIndex;

RespiteSearchIndex *respite_search_index_new (void);
void respite_search_index_free (RespiteSearchIndex *self);
void respite_search_index_add (RespiteSearchIndex *self,
                               guint document,
                               const char *folded,
                               float weight);
guint respite_search_index_look_up (RespiteSearchIndex *self,
                                    const char *word,
                                    guint n_documents,
                                    float *scores,
                                    const char **meant);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteSearchIndex, respite_search_index_free)

G_END_DECLS
