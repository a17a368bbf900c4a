/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ctl/session.h"

G_BEGIN_DECLS

/**
 * RespiteAllowed:
 *
 * What an id stands for, and so which ids are allowed.
 */
typedef enum
{
  RESPITE_ALLOWED_SITE,
  RESPITE_ALLOWED_QUALITY,
  RESPITE_ALLOWED_TRIGGER,
  RESPITE_ALLOWED_SYMPTOM,
  RESPITE_ALLOWED_REMEDY,
  RESPITE_ALLOWED_ROUTINE,
  RESPITE_ALLOWED_FACTOR,
  RESPITE_ALLOWED_SIGN,
} RespiteAllowed;

gboolean respite_allowed_check (RespiteSession *session,
                                RespiteAllowed what,
                                const char *id,
                                GError **error);
gboolean respite_allowed_check_vocabulary (RespiteSession *session,
                                           const char *group,
                                           const char *where,
                                           const char *word,
                                           GError **error);
gboolean respite_allowed_check_words (RespiteSession *session,
                                      RespiteAllowed what,
                                      char **ids,
                                      GError **error);
gboolean respite_allowed_check_member (RespiteSession *session,
                                       const char *member,
                                       JsonNode *value,
                                       GError **error);

G_END_DECLS
