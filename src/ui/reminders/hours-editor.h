/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/reminders/hours.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_HOURS_EDITOR (respite_hours_editor_get_type ())

G_DECLARE_FINAL_TYPE (RespiteHoursEditor, respite_hours_editor, RESPITE, HOURS_EDITOR, AdwPreferencesRow)

RespiteHours *respite_hours_editor_dup_hours (RespiteHoursEditor *self,
                                              GError **error);
void respite_hours_editor_set_hours (RespiteHoursEditor *self,
                                     RespiteHours *hours);

G_END_DECLS
