/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _RespiteFolderLock RespiteFolderLock;

RespiteFolderLock *respite_folder_lock_acquire (GFile *folder,
                                                GError **error);
void respite_folder_lock_release (RespiteFolderLock *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteFolderLock, respite_folder_lock_release)

G_END_DECLS
