/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/base/profile-store.h"
#include "core/catalog/catalog.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_GATE_VIEW (respite_gate_view_get_type ())

/**
 * RespiteGateView:
 *
 * The questions before self-care, one by one or all at once. A yes says at once how urgent it is, what to do and whom to
 * call; the other questions can still be answered.
 */
G_DECLARE_FINAL_TYPE (RespiteGateView, respite_gate_view, RESPITE, GATE_VIEW, AdwBin)

void respite_gate_view_set_catalog (RespiteGateView *self,
                                    RespiteCatalog *catalog);
void respite_gate_view_set_profile (RespiteGateView *self,
                                    RespiteProfileStore *profile);
void respite_gate_view_set_one_by_one (RespiteGateView *self,
                                       gboolean one_by_one);
void respite_gate_view_set_kept (RespiteGateView *self,
                                 const char *text);
void respite_gate_view_read_flags (RespiteGateView *self,
                                   JsonObject *flags);
void respite_gate_view_write_flags (RespiteGateView *self,
                                    JsonObject *flags);
gboolean respite_gate_view_press (RespiteGateView *self,
                                  guint keyval);

G_END_DECLS
