/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ctl/command.h"

G_BEGIN_DECLS

#define RESPITE_ENTRY_ORIGIN "cli"

gboolean respite_entry_read_whole (const char *text,
                                   const char *what,
                                   int min,
                                   int max,
                                   int *value,
                                   GError **error);
GDateTime *respite_entry_set_time (RespiteSession *session,
                                   JsonObject *members,
                                   const char *member,
                                   const char *text,
                                   GError **error);
gboolean respite_entry_set_text (JsonObject *members,
                                 const char *member,
                                 const char *text,
                                 GError **error);
gboolean respite_entry_set_whole (JsonObject *members,
                                  const char *member,
                                  const char *text,
                                  const char *what,
                                  int min,
                                  int max,
                                  GError **error);
void respite_entry_set_words (JsonObject *members,
                              const char *member,
                              char **words);
RespiteRecord *respite_entry_find (RespiteSession *session,
                                   RespiteRecord *like,
                                   const char *id);
RespiteRecord *respite_entry_finish (RespiteCall *call,
                                     RespiteRecord *record,
                                     GError **error);
void respite_entry_print_id (RespiteCall *call,
                             const char *id);
void respite_entry_print (RespiteCall *call,
                          RespiteRecord *record);

G_END_DECLS
