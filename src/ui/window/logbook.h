/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/insights/notices.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_LOGBOOK (respite_logbook_get_type ())

G_DECLARE_FINAL_TYPE (RespiteLogbook, respite_logbook, RESPITE, LOGBOOK, GObject)

RespiteLogbook *respite_logbook_new (RespiteDiary *diary,
                                     RespiteNotices *notices,
                                     RespiteProfileStore *profile,
                                     GActionMap *actions,
                                     AdwToastOverlay *toasts);

G_END_DECLS
