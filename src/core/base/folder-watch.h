/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_FOLDER_WATCH (respite_folder_watch_get_type ())

G_DECLARE_FINAL_TYPE (RespiteFolderWatch, respite_folder_watch, RESPITE, FOLDER_WATCH, GObject)

RespiteFolderWatch *respite_folder_watch_new (GFile *folder);

G_END_DECLS
