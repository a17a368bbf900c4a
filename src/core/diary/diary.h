/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/clock.h"
#include "core/diary/episode.h"
#include "core/journal/journal.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_DIARY (respite_diary_get_type ())

G_DECLARE_FINAL_TYPE (RespiteDiary, respite_diary, RESPITE, DIARY, GObject)

RespiteDiary *respite_diary_new (GFile *folder,
                                 RespiteClock *clock);

RespiteJournal *respite_diary_get_journal (RespiteDiary *self);
RespiteClock *respite_diary_get_clock (RespiteDiary *self);

void respite_diary_read_ahead (RespiteDiary *self);

RespiteRecord *respite_diary_add (RespiteDiary *self,
                                  const char *kind,
                                  const char *origin,
                                  JsonObject *members,
                                  GError **error);
RespiteRecord *respite_diary_log_pain (RespiteDiary *self,
                                       int score,
                                       const char *origin,
                                       GError **error);
RespiteRecord *respite_diary_log_water (RespiteDiary *self,
                                        int ml,
                                        const char *origin,
                                        GError **error);
RespiteRecord *respite_diary_log_posture (RespiteDiary *self,
                                          gboolean good,
                                          const char *origin,
                                          GError **error);
RespiteRecord *respite_diary_edit (RespiteDiary *self,
                                   const char *id,
                                   JsonObject *changes,
                                   GError **error);
RespiteRecord *respite_diary_set_deleted (RespiteDiary *self,
                                          const char *id,
                                          gboolean deleted,
                                          GError **error);

RespiteEpisode *respite_diary_get_open_episode (RespiteDiary *self);
GPtrArray *respite_diary_list_episodes (RespiteDiary *self);
RespiteRecord *respite_diary_start_episode (RespiteDiary *self,
                                            const char *origin,
                                            JsonObject *members,
                                            GError **error);
RespiteRecord *respite_diary_end_episode (RespiteDiary *self,
                                          const char *id,
                                          GDateTime *end,
                                          GError **error);
int respite_diary_get_water_today (RespiteDiary *self,
                                   int day_start_minutes);

G_END_DECLS
