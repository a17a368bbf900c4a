/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/spoken-names.h"

#include <adwaita.h>

/* What is left is the relation to the label inside, which has no underscore. */
static void
name_button (GtkButton *button)
{
  if (gtk_button_get_label (button) != NULL && gtk_button_get_use_underline (button))
    gtk_accessible_reset_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL);
}

/* An action row is named by its title as it is. */
static void
name_row (AdwPreferencesRow *row)
{
  const char *title = adw_preferences_row_get_title (row);

  if (title != NULL && *title != '\0')
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

/**
 * respite_spoken_names_mend:
 * @widget: a widget whose children are all there
 *
 * Gives the buttons and rows in @widget, and @widget itself, the names that are seen, also when these change. GTK 4.8
 * has a screen reader read a label with a mnemonic twice, once with its underscore, and leaves a row of preferences
 * without a name.
 */
void
respite_spoken_names_mend (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (GTK_IS_BUTTON (widget))
    {
      name_button (GTK_BUTTON (widget));
      g_signal_connect (widget, "notify::label", G_CALLBACK (name_button), NULL);
    }
  else if (ADW_IS_PREFERENCES_ROW (widget) && !ADW_IS_ACTION_ROW (widget))
    {
      name_row (ADW_PREFERENCES_ROW (widget));
      g_signal_connect (widget, "notify::title", G_CALLBACK (name_row), NULL);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    respite_spoken_names_mend (child);
}
