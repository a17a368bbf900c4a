/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-row.h"

#include <glib/gi18n.h>

#include "ui/remedies/evidence-badge.h"

struct _RespiteRemedyRow
{
  GtkListBoxRow parent_instance;

  RespiteCatalogItem *item;

  GtkLabel *title;
  GtkLabel *summary;
  RespiteEvidenceBadge *badge;
  GtkLabel *minutes;
};

G_DEFINE_FINAL_TYPE (RespiteRemedyRow, respite_remedy_row, GTK_TYPE_LIST_BOX_ROW)

static void
respite_remedy_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_REMEDY_ROW);
  g_clear_object (&RESPITE_REMEDY_ROW (object)->item);

  G_OBJECT_CLASS (respite_remedy_row_parent_class)->dispose (object);
}

static void
respite_remedy_row_class_init (RespiteRemedyRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_remedy_row_dispose;

  g_type_ensure (RESPITE_TYPE_EVIDENCE_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedy-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyRow, title);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyRow, summary);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyRow, badge);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyRow, minutes);
}

static void
respite_remedy_row_init (RespiteRemedyRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_remedy_row_new:
 * @catalog: who knows the words
 * @item: what to show
 *
 * Returns: (transfer floating): a row for the list of remedies
 */
GtkWidget *
respite_remedy_row_new (RespiteCatalog *catalog,
                        RespiteCatalogItem *item)
{
  RespiteRemedyRow *self = g_object_new (RESPITE_TYPE_REMEDY_ROW, NULL);
  g_autofree char *minutes = respite_remedy_row_format_minutes (item);
  g_autofree char *label = NULL;

  self->item = g_object_ref (item);
  gtk_label_set_label (self->title, respite_catalog_item_get_title (item));
  gtk_label_set_label (self->summary, respite_catalog_item_get_summary (item));
  respite_evidence_badge_set_grade (self->badge, catalog, respite_catalog_item_get_evidence (item));
  gtk_label_set_label (self->minutes, minutes != NULL ? minutes : "");
  gtk_widget_set_visible (GTK_WIDGET (self->minutes), minutes != NULL);

  /* Translators: what a screen reader says of a remedy: its name and how good the evidence is */
  label = g_strdup_printf (_("%s, evidence: %s"), respite_catalog_item_get_title (item),
                           respite_evidence_badge_get_text (self->badge));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return GTK_WIDGET (self);
}

RespiteCatalogItem *
respite_remedy_row_get_item (RespiteRemedyRow *self)
{
  g_return_val_if_fail (RESPITE_IS_REMEDY_ROW (self), NULL);

  return self->item;
}

/**
 * respite_remedy_row_format_minutes:
 *
 * Returns: (transfer full) (nullable): how long the remedy takes; %NULL where that is no question
 */
char *
respite_remedy_row_format_minutes (RespiteCatalogItem *item)
{
  int min = respite_catalog_item_get_minutes_min (item);
  int max = respite_catalog_item_get_minutes_max (item);

  if (max <= 0)
    return NULL;
  if (min >= max)
    return g_strdup_printf (ngettext ("%d min", "%d min", max), max);

  /* Translators: from so many to so many minutes */
  return g_strdup_printf (_("%d–%d min"), min, max);
}
