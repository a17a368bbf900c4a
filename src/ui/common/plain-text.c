/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/plain-text.h"

/**
 * respite_plain_text_make_selectable:
 * @label: text to read
 *
 * Lets somebody mark and copy the text with the pointer. It is no stop for the Tab key, for a page of text would else be
 * a long way to the next button.
 */
void
respite_plain_text_make_selectable (GtkLabel *label)
{
  g_return_if_fail (GTK_IS_LABEL (label));

  gtk_label_set_selectable (label, TRUE);
  gtk_widget_set_focusable (GTK_WIDGET (label), FALSE);
}

/**
 * respite_plain_text_new:
 * @text: one paragraph
 *
 * Returns: (transfer floating): a label that wraps and can be marked
 */
GtkWidget *
respite_plain_text_new (const char *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "xalign", 0.0,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "hexpand", TRUE,
                                   NULL);

  respite_plain_text_make_selectable (GTK_LABEL (label));

  return label;
}
