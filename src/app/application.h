/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_APPLICATION (respite_application_get_type ())

G_DECLARE_FINAL_TYPE (RespiteApplication, respite_application, RESPITE, APPLICATION, AdwApplication)

RespiteApplication *respite_application_new (void);
int respite_application_get_status (RespiteApplication *self);

G_END_DECLS
