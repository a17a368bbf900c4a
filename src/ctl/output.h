/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * RespiteTable:
 *
 * Rows of text in columns as wide as they need to be. On a terminal the last column is cut to what fits; elsewhere
 * nothing is cut.
 */
typedef struct _RespiteTable RespiteTable;

RespiteTable *respite_table_new (const char *first,
                                 ...) G_GNUC_NULL_TERMINATED;
void respite_table_add (RespiteTable *self,
                        const char *first,
                        ...) G_GNUC_NULL_TERMINATED;
void respite_table_print (RespiteTable *self);
void respite_table_free (RespiteTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteTable, respite_table_free)

int respite_output_measure (const char *text);
char *respite_output_wrap (const char *text,
                           int indent,
                           int hang);

void respite_print (const char *format,
                    ...) G_GNUC_PRINTF (1, 2);
void respite_print_error (const char *format,
                          ...) G_GNUC_PRINTF (1, 2);
void respite_print_title (const char *text);
void respite_print_numbered (guint number,
                             const char *text,
                             int indent);
void respite_print_paragraph (const char *text,
                              int indent);
void respite_print_json (JsonNode *node);
void respite_print_built (JsonBuilder *builder);
gboolean respite_print_finish (void);

G_END_DECLS
