/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/source-row.h"

#include <glib/gi18n.h>

static GtkWidget *
make_label (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "label", text,
                       "xalign", 0.0,
                       "wrap", TRUE,
                       "wrap-mode", PANGO_WRAP_WORD_CHAR,
                       NULL);
}

static char *
describe_check (RespiteCatalog *catalog,
                const RespiteReference *reference)
{
  /* Translators: how far the citation was checked, such as “verified” */
  g_autofree char *status = g_strdup_printf (_("Citation: %s"),
                                             respite_catalog_get_word_title (catalog, "status", reference->status));

  if (reference->remark == NULL)
    return g_steal_pointer (&status);

  /* Translators: how far a citation was checked, and a sentence on which part of it was checked how */
  return g_strdup_printf (_("%s. %s"), status, reference->remark);
}

/**
 * respite_source_row_new:
 * @catalog: who knows the sources
 * @code: a source's code
 *
 * Returns: (transfer floating): the source, and how far its citation was checked
 */
GtkWidget *
respite_source_row_new (RespiteCatalog *catalog,
                        const char *code)
{
  const RespiteReference *reference = respite_catalog_get_reference (catalog, code);
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "orientation", GTK_ORIENTATION_VERTICAL,
                                 "spacing", 2,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                 NULL);
  GtkWidget *text = make_label (reference != NULL ? reference->text : code);

  gtk_label_set_selectable (GTK_LABEL (text), TRUE);
  gtk_box_append (GTK_BOX (box), text);

  if (reference != NULL)
    {
      g_autofree char *check = describe_check (catalog, reference);
      GtkWidget *label = make_label (check);

      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (GTK_BOX (box), label);
    }

  return box;
}
