/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_APPLICATION_HOST (respite_application_host_get_type ())

G_DECLARE_FINAL_TYPE (RespiteApplicationHost, respite_application_host, RESPITE, APPLICATION_HOST, GObject)

RespiteApplicationHost *respite_application_host_new (GtkApplication *application);

G_END_DECLS
