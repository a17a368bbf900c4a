/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GVariant *respite_agent_client_call (const char *method,
                                     GVariant *arguments,
                                     const char *reply,
                                     GError **error);
GVariant *respite_agent_client_read (const char *property,
                                     GError **error);

G_END_DECLS
