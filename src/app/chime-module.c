/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app/chime-module.h"

#include <gsound.h>

/**
 * respite_chime_module_play:
 * @path: a file of sound
 * @error: of %GSOUND_ERROR
 *
 * Has the sound server play a file, as an event and once. It may take as long as that server likes, and is to be called by
 * one thread at a time.
 *
 * Returns: whether the server took it
 */
G_MODULE_EXPORT gboolean
respite_chime_module_play (const char *path,
                           GError **error)
{
  static GSoundContext *context = NULL;

  if (context == NULL)
    context = gsound_context_new (NULL, error);

  return context != NULL
         && gsound_context_play_simple (context, NULL, error,
                                        GSOUND_ATTR_APPLICATION_ID, RESPITE_APP_ID,
                                        GSOUND_ATTR_MEDIA_NAME, "Respite",
                                        GSOUND_ATTR_MEDIA_FILENAME, path,
                                        GSOUND_ATTR_MEDIA_ROLE, "event",
                                        NULL);
}
