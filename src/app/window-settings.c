/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app/window-settings.h"

/**
 * respite_settings_open:
 * @id: the id of a schema
 *
 * Asking outright for a schema that is not installed would end the program.
 *
 * Returns: (transfer full) (nullable): the settings, or %NULL where the schema is not installed
 */
GSettings *
respite_settings_open (const char *id)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = source != NULL ? g_settings_schema_source_lookup (source, id, TRUE) : NULL;

  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

/**
 * respite_window_settings_bind:
 * @window: a window that is not shown yet
 *
 * Gives the window the size it had last time, and keeps what it is given from now on.
 */
void
respite_window_settings_bind (GtkWindow *window)
{
  g_autoptr (GSettings) settings = respite_settings_open (RESPITE_APP_ID);

  if (settings == NULL)
    return;

  g_settings_bind (settings, "window-width", window, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-height", window, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-maximized", window, "maximized", G_SETTINGS_BIND_DEFAULT);
}
