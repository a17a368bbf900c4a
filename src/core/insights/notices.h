/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/profile-store.h"
#include "core/diary/diary.h"
#include "core/insights/finding.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_NOTICES (respite_notices_get_type ())

G_DECLARE_FINAL_TYPE (RespiteNotices, respite_notices, RESPITE, NOTICES, GObject)

RespiteNotices *respite_notices_new (RespiteDiary *diary,
                                     RespiteProfileStore *profile,
                                     GFile *catalog_folder);

gboolean respite_notices_refresh (RespiteNotices *self,
                                  GError **error);
void respite_notices_watch (RespiteNotices *self);

GPtrArray *respite_notices_foresee (RespiteNotices *self,
                                    const char *remedy);
gboolean respite_notices_has_looked (RespiteNotices *self);
GPtrArray *respite_notices_get_findings (RespiteNotices *self);
RespiteFinding *respite_notices_find (RespiteNotices *self,
                                      const char *rule);
RespiteCatalog *respite_notices_get_catalog (RespiteNotices *self,
                                             GError **error);

RespiteRecord *respite_notices_put_away (RespiteNotices *self,
                                         const RespiteFinding *finding,
                                         const char *reason,
                                         const char *origin,
                                         GError **error);

G_END_DECLS
