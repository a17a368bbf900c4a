/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/sign-notice.h"

#include <glib/gi18n.h>

#include "ui/remedies/warning-level.h"

static GtkWidget *
make_label (const char *text,
            const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "hexpand", TRUE, NULL);

  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
make_texts (RespiteCatalog *catalog,
            const RespiteWarningSign *sign)
{
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  g_autofree char *title = NULL;

  /* Translators: how urgent a warning sign is, such as “Today” */
  title = g_strdup_printf (_("Warning sign: %s"), respite_catalog_get_word_title (catalog, "level", sign->level));
  gtk_box_append (GTK_BOX (texts), make_label (title, "heading"));
  gtk_box_append (GTK_BOX (texts), make_label (sign->notice, NULL));
  gtk_box_append (GTK_BOX (texts), make_label (sign->action, "sign-action"));

  return texts;
}

/**
 * respite_sign_notice_new:
 * @catalog: who knows the words
 * @sign: a warning sign
 *
 * Returns: (transfer floating): a quiet box with what one notices, how urgent it is and what to do; pressing it shows
 *   all warning signs
 */
GtkWidget *
respite_sign_notice_new (RespiteCatalog *catalog,
                         const RespiteWarningSign *sign)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *spoken = NULL;

  gtk_box_append (GTK_BOX (box),
                  g_object_new (GTK_TYPE_IMAGE,
                                "icon-name", respite_warning_level_get_icon (respite_warning_level_from_text (sign->level)),
                                "valign", GTK_ALIGN_START,
                                "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                NULL));
  gtk_box_append (GTK_BOX (box), make_texts (catalog, sign));
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE,
                                               "icon-name", "go-next-symbolic",
                                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                               NULL));

  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "sign-notice");
  gtk_widget_add_css_class (button, "notice");
  gtk_widget_add_css_class (button, sign->level);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", sign->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-warning-sign");

  /* Translators: a warning sign as a screen reader says it: how urgent, what one notices, what to do */
  spoken = g_strdup_printf (_("Warning sign, %s: %s. %s"),
                            respite_catalog_get_word_title (catalog, "level", sign->level), sign->notice, sign->action);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  return button;
}
