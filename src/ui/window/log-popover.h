/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_LOG_POPOVER (respite_log_popover_get_type ())

G_DECLARE_FINAL_TYPE (RespiteLogPopover, respite_log_popover, RESPITE, LOG_POPOVER, GtkPopover)

GtkWidget *respite_log_popover_new (void);
void respite_log_popover_set_room (RespiteLogPopover *self,
                                   int width);

G_END_DECLS
