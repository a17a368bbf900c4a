/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include <json-glib/json-glib.h>

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

#define RESPITE_FIELD_ERROR (respite_field_error_quark ())

typedef enum
{
  RESPITE_FIELD_ERROR_TEXT,
} RespiteFieldError;

GQuark respite_field_error_quark (void);

typedef struct _RespiteField RespiteField;

/**
 * RespiteFieldRead:
 * @node: (out) (transfer full) (nullable): what the row says; %NULL where nothing is given
 * @error: a #RespiteFieldError for a text that is no value
 */
typedef gboolean (*RespiteFieldRead) (RespiteField *self,
                                      JsonNode **node,
                                      GError **error);

/**
 * RespiteField:
 * @member: the record's member it stands for
 * @row: (transfer none): its row
 * @read: reads the row
 * @original: (nullable): what the record said, kept where the row still says the same
 *
 * One member of a record in the editor: a row to show and change it. The row lives in the editor; the field is freed
 * with respite_field_free().
 */
struct _RespiteField
{
  const char *member;
  GtkWidget *row;
  RespiteFieldRead read;
  JsonNode *original;
  gpointer data;
  GDestroyNotify free_data;
};

/**
 * RespiteFieldOption:
 * @id: what the file says
 * @title: what people read
 */
typedef struct
{
  char *id;
  char *title;
} RespiteFieldOption;

GPtrArray *respite_field_options_new (void);
void respite_field_options_add (GPtrArray *options,
                                const char *id,
                                const char *title);

RespiteField *respite_field_new (const char *member,
                                 GtkWidget *row,
                                 RespiteFieldRead read,
                                 JsonNode *original);
void respite_field_free (RespiteField *self);
void respite_field_set_marked (RespiteField *self,
                               gboolean marked);

RespiteField *respite_field_new_score (const char *member,
                                       JsonNode *node);
RespiteField *respite_field_new_scale (const char *member,
                                       const char *title,
                                       JsonNode *node);
RespiteField *respite_field_new_choice (const char *member,
                                        const char *title,
                                        GPtrArray *options,
                                        gboolean optional,
                                        JsonNode *node);
RespiteField *respite_field_new_switch (const char *member,
                                        const char *title,
                                        JsonNode *node);
RespiteField *respite_field_new_text (const char *member,
                                      const char *title,
                                      JsonNode *node);
RespiteField *respite_field_new_number (const char *member,
                                        const char *title,
                                        gboolean whole,
                                        JsonNode *node);
RespiteField *respite_field_new_note (const char *member,
                                      JsonNode *node);
RespiteField *respite_field_new_time (const char *member,
                                      const char *title,
                                      JsonNode *node,
                                      GDateTime *now);
RespiteField *respite_field_new_date (const char *member,
                                      const char *title,
                                      JsonNode *node,
                                      GDateTime *now);
RespiteField *respite_field_new_words (const char *member,
                                       const char *title,
                                       GPtrArray *options,
                                       JsonNode *node);
RespiteField *respite_field_new_sites (const char *member,
                                       const char *title,
                                       JsonNode *node,
                                       JsonNode *last);
RespiteField *respite_field_new_answers (const char *member,
                                         const char *title,
                                         GPtrArray *options,
                                         JsonNode *node);

G_END_DECLS
