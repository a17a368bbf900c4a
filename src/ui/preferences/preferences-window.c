/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/preferences/preferences-window.h"

#include <glib/gi18n.h>

#include "ui/common/spoken-names.h"
#include "ui/preferences/about-you-page.h"
#include "ui/preferences/behaviour-page.h"
#include "ui/preferences/cautions-page.h"

#define WIDTH 620
#define HEIGHT 680

/*
 * The only place that knows what kind of window preferences stand in: later versions of the library have another.
 */

static int
fit (int wanted,
     int parent)
{
  return parent > 0 ? MIN (wanted, parent) : wanted;
}

/**
 * respite_preferences_window_new:
 * @parent: (nullable): the window it stands before
 * @profile: what the person says of themselves
 * @catalog: who knows the caution tags and the countries' numbers
 * @player: what carries routines through, and has its own setting
 *
 * Returns: (transfer none): the preferences, not yet presented, owned by GTK
 */
GtkWindow *
respite_preferences_window_new (GtkWindow *parent,
                                RespiteProfileStore *profile,
                                RespiteCatalog *catalog,
                                RespitePlayer *player)
{
  AdwPreferencesWindow *window;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (RESPITE_IS_PROFILE_STORE (profile), NULL);
  g_return_val_if_fail (RESPITE_IS_CATALOG (catalog), NULL);

  window = g_object_new (ADW_TYPE_PREFERENCES_WINDOW,
                         "transient-for", parent,
                         "modal", TRUE,
                         "destroy-with-parent", TRUE,
                         "search-enabled", TRUE,
                         "default-width", fit (WIDTH, parent != NULL ? gtk_widget_get_width (GTK_WIDGET (parent)) : 0),
                         "default-height", fit (HEIGHT, parent != NULL ? gtk_widget_get_height (GTK_WIDGET (parent)) : 0),
                         "width-request", 340,
                         NULL);
  adw_preferences_window_add (window, ADW_PREFERENCES_PAGE (respite_about_you_page_new (profile, catalog)));
  adw_preferences_window_add (window, ADW_PREFERENCES_PAGE (respite_cautions_page_new (profile, catalog)));
  adw_preferences_window_add (window, ADW_PREFERENCES_PAGE (respite_behaviour_page_new (player)));
  respite_spoken_names_mend (GTK_WIDGET (window));

  return GTK_WINDOW (window);
}

/**
 * respite_preferences_window_say:
 * @widget: something in the preferences
 * @text: a sentence
 *
 * Shows the sentence for a while, over whatever page is in sight.
 */
void
respite_preferences_window_say (GtkWidget *widget,
                                const char *text)
{
  GtkWidget *window;
  AdwToast *toast;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (text != NULL);

  window = gtk_widget_get_ancestor (widget, ADW_TYPE_PREFERENCES_WINDOW);
  if (window == NULL)
    return;

  toast = adw_toast_new (text);
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  adw_preferences_window_add_toast (ADW_PREFERENCES_WINDOW (window), toast);
}
