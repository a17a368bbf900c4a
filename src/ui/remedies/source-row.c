/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/source-row.h"

#include <glib/gi18n.h>

#include "ui/common/plain-text.h"

/* How far the citation was checked, and what of it was not. */
static char *
describe_check (RespiteCatalog *catalog,
                const RespiteReference *reference)
{
  const RespiteWord *status = respite_catalog_get_word (catalog, "status", reference->status);
  const char *more = reference->remark != NULL ? reference->remark : status != NULL ? status->description : NULL;

  if (status == NULL || more == NULL)
    return g_strdup (respite_catalog_get_word_title (catalog, "status", reference->status));

  /* Translators: how far a citation was checked, such as “Checked”, and a sentence that says more of it */
  return g_strdup_printf (_("%s. %s"), status->title, more);
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

  gtk_box_append (GTK_BOX (box), respite_plain_text_new (reference != NULL ? reference->text : code));
  if (reference != NULL)
    {
      g_autofree char *check = describe_check (catalog, reference);
      GtkWidget *label = respite_plain_text_new (check);

      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (GTK_BOX (box), label);
    }

  return box;
}
