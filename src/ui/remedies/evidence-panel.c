/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/evidence-panel.h"

#include <glib/gi18n.h>

#include "ui/common/wrap-layout.h"
#include "ui/remedies/evidence-badge.h"
#include "ui/remedies/source-row.h"

/**
 * RespiteEvidencePanel:
 *
 * The badge of a remedy, which unfolds into what the grade means, where the evidence comes from, and the sources with
 * how far each citation was checked.
 */
struct _RespiteEvidencePanel
{
  AdwBin parent_instance;

  RespiteCatalog *catalog;
  RespiteCatalogItem *item;
  gboolean built;

  GtkToggleButton *toggle;
  RespiteEvidenceBadge *badge;
  GtkLabel *region;
  GtkImage *arrow;
  GtkRevealer *revealer;
  GtkLabel *meaning;
  GtkBox *sources;
};

G_DEFINE_FINAL_TYPE (RespiteEvidencePanel, respite_evidence_panel, ADW_TYPE_BIN)

static char *
describe_region (RespiteCatalog *catalog,
                 RespiteCatalogItem *item)
{
  const char *region = respite_catalog_item_get_region (item);
  const char *note = respite_catalog_item_get_region_note (item);

  if (note == NULL || *note == '\0')
    return g_strdup (respite_catalog_get_word_title (catalog, "region", region));

  return g_strdup_printf ("%s (%s)", respite_catalog_get_word_title (catalog, "region", region), note);
}

static void
show_meaning (RespiteEvidencePanel *self)
{
  const RespiteWord *word = respite_catalog_get_word (self->catalog, "evidence",
                                                      respite_catalog_item_get_evidence (self->item));

  gtk_label_set_label (self->meaning, word != NULL && word->description != NULL ? word->description : "");
}

static void
show_sources (RespiteEvidencePanel *self)
{
  const char *const *basis = respite_catalog_item_get_basis (self->item);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->sources))) != NULL)
    gtk_box_remove (self->sources, child);
  for (guint i = 0; basis[i] != NULL; i++)
    gtk_box_append (self->sources, respite_source_row_new (self->catalog, basis[i]));
}

/* Most people look at the badge and go on; so what is under it is built when it is first unfolded. */
static void
revealed_cb (RespiteEvidencePanel *self)
{
  gboolean shown = gtk_revealer_get_reveal_child (self->revealer);

  if (shown && !self->built)
    {
      show_meaning (self);
      show_sources (self);
      self->built = TRUE;
    }
  gtk_image_set_from_icon_name (self->arrow, shown ? "pan-up-symbolic" : "pan-down-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->toggle), GTK_ACCESSIBLE_STATE_EXPANDED, shown, -1);
}

static void
respite_evidence_panel_dispose (GObject *object)
{
  RespiteEvidencePanel *self = RESPITE_EVIDENCE_PANEL (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_EVIDENCE_PANEL);
  g_clear_object (&self->catalog);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (respite_evidence_panel_parent_class)->dispose (object);
}

static void
respite_evidence_panel_class_init (RespiteEvidencePanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_evidence_panel_dispose;

  g_type_ensure (RESPITE_TYPE_EVIDENCE_BADGE);
  g_type_ensure (RESPITE_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/evidence-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteEvidencePanel, toggle);
  gtk_widget_class_bind_template_child (widget_class, RespiteEvidencePanel, badge);
  gtk_widget_class_bind_template_child (widget_class, RespiteEvidencePanel, region);
  gtk_widget_class_bind_template_child (widget_class, RespiteEvidencePanel, arrow);
  gtk_widget_class_bind_template_child (widget_class, RespiteEvidencePanel, revealer);
  gtk_widget_class_bind_template_child (widget_class, RespiteEvidencePanel, meaning);
  gtk_widget_class_bind_template_child (widget_class, RespiteEvidencePanel, sources);
  gtk_widget_class_bind_template_callback (widget_class, revealed_cb);
}

static void
respite_evidence_panel_init (RespiteEvidencePanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_evidence_panel_set_item:
 * @catalog: who knows the words and the sources
 * @item: what to show; one without a grade hides the panel
 */
void
respite_evidence_panel_set_item (RespiteEvidencePanel *self,
                                 RespiteCatalog *catalog,
                                 RespiteCatalogItem *item)
{
  g_autofree char *region = NULL;
  g_autofree char *from = NULL;
  g_autofree char *label = NULL;

  g_return_if_fail (RESPITE_IS_EVIDENCE_PANEL (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));
  g_return_if_fail (RESPITE_IS_CATALOG_ITEM (item));

  g_set_object (&self->catalog, catalog);
  g_set_object (&self->item, item);
  self->built = FALSE;
  gtk_toggle_button_set_active (self->toggle, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), respite_catalog_item_is_graded (item));
  if (!respite_catalog_item_is_graded (item))
    return;

  respite_evidence_badge_set_grade (self->badge, catalog, respite_catalog_item_get_evidence (item));
  region = describe_region (catalog, item);
  /* Translators: the part of the body that trials looked at */
  from = g_strdup_printf (_("Evidence from: %s"), region);
  gtk_label_set_label (self->region, from);

  /* Translators: the name of a button that unfolds the sources; the word is a grade such as “Some support” */
  label = g_strdup_printf (_("Evidence: %s. Show what it rests on"), respite_evidence_badge_get_text (self->badge));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}
