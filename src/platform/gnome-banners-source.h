/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "platform/bus-source.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_GNOME_BANNERS_SOURCE (respite_gnome_banners_source_get_type ())

G_DECLARE_FINAL_TYPE (RespiteGnomeBannersSource,
                      respite_gnome_banners_source,
                      RESPITE,
                      GNOME_BANNERS_SOURCE,
                      RespiteBusSource)

RespitePresenceSource *respite_gnome_banners_source_new (GDBusConnection *session_bus);

G_END_DECLS
