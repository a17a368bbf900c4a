/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_ERROR_STRIP (respite_error_strip_get_type ())

G_DECLARE_FINAL_TYPE (RespiteErrorStrip, respite_error_strip, RESPITE, ERROR_STRIP, AdwBin)

void respite_error_strip_set_unsaved (RespiteErrorStrip *self,
                                      const char *reason);
void respite_error_strip_set_notice (RespiteErrorStrip *self,
                                     const char *notice);

G_END_DECLS
