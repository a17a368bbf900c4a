/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/catalog-item.h"

G_BEGIN_DECLS

/** How long the texts of a remedy of one's own may be, in characters, and how many steps it may have. */
#define RESPITE_OWN_TITLE_MAX 120
#define RESPITE_OWN_TEXT_MAX 2000
#define RESPITE_OWN_STEP_MAX 500
#define RESPITE_OWN_STEPS_MAX 30
#define RESPITE_OWN_MINUTES_MAX 1440
#define RESPITE_REMEDY_NOTE_MAX 4000

#define RESPITE_REMEDY_ERROR (respite_remedy_error_quark ())

typedef enum
{
  RESPITE_REMEDY_ERROR_ID,
  RESPITE_REMEDY_ERROR_MEMBER,
  RESPITE_REMEDY_ERROR_VALUE,
} RespiteRemedyError;

GQuark respite_remedy_error_quark (void);
gboolean respite_remedy_refuse (GError **error,
                                RespiteRemedyError code,
                                const char *format,
                                ...) G_GNUC_PRINTF (3, 4);

char *respite_own_remedy_new_id (void);
RespiteCatalogItem *respite_own_remedy_read (JsonObject *object,
                                             GError **error);
const char *const *respite_own_remedy_list_members (void);

const char *const *respite_remedy_mark_list_members (void);
gboolean respite_remedy_mark_check (JsonObject *object,
                                    GError **error);

JsonNode *respite_remedy_member_from_text (const char *member,
                                           const char *text,
                                           GError **error);

G_END_DECLS
