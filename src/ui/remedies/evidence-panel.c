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

/**
 * RespiteEvidencePanel:
 *
 * The badge of a remedy, which unfolds into what the grade means, where the evidence comes from, and the sources with
 * how far each citation was checked.
 */
struct _RespiteEvidencePanel
{
  AdwBin parent_instance;

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
describe_meaning (RespiteEvidencePanel *self,
                  RespiteCatalog *catalog,
                  RespiteCatalogItem *item)
{
  const RespiteWord *word = respite_catalog_get_word (catalog, "evidence", respite_catalog_item_get_evidence (item));
  g_autofree char *region = describe_region (catalog, item);
  /* Translators: the part of the body that trials looked at */
  g_autofree char *from = g_strdup_printf (_("Evidence from: %s"), region);

  gtk_label_set_label (self->meaning, word != NULL && word->description != NULL ? word->description : "");
  gtk_label_set_label (self->region, from);
}

static void
add_source (RespiteEvidencePanel *self,
            RespiteCatalog *catalog,
            const char *code)
{
  const RespiteReference *reference = respite_catalog_get_reference (catalog, code);
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "orientation", GTK_ORIENTATION_VERTICAL,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                 NULL);
  GtkWidget *text = gtk_label_new (reference != NULL ? reference->text : code);
  g_autofree char *status = NULL;

  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (text), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (text), TRUE);
  gtk_box_append (GTK_BOX (box), text);

  if (reference != NULL)
    {
      GtkWidget *label;

      /* Translators: how far the citation was checked, such as “verified” */
      status = g_strdup_printf (_("Citation: %s"), respite_catalog_get_word_title (catalog, "status", reference->status));
      label = gtk_label_new (status);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (GTK_BOX (box), label);
    }

  gtk_box_append (self->sources, box);
}

static void
revealed_cb (RespiteEvidencePanel *self)
{
  gboolean shown = gtk_revealer_get_reveal_child (self->revealer);

  gtk_image_set_from_icon_name (self->arrow, shown ? "pan-up-symbolic" : "pan-down-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->toggle), GTK_ACCESSIBLE_STATE_EXPANDED, shown, -1);
}

static void
respite_evidence_panel_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_EVIDENCE_PANEL);

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
  const char *const *basis;
  g_autofree char *label = NULL;
  GtkWidget *child;

  g_return_if_fail (RESPITE_IS_EVIDENCE_PANEL (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));
  g_return_if_fail (RESPITE_IS_CATALOG_ITEM (item));

  gtk_toggle_button_set_active (self->toggle, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), respite_catalog_item_is_graded (item));
  if (!respite_catalog_item_is_graded (item))
    return;

  respite_evidence_badge_set_grade (self->badge, catalog, respite_catalog_item_get_evidence (item));
  describe_meaning (self, catalog, item);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->sources))) != NULL)
    gtk_box_remove (self->sources, child);
  basis = respite_catalog_item_get_basis (item);
  for (guint i = 0; basis[i] != NULL; i++)
    add_source (self, catalog, basis[i]);

  /* Translators: the name of a button that unfolds the sources; the word is a grade such as “Some support” */
  label = g_strdup_printf (_("Evidence: %s. Show what it rests on"), respite_evidence_badge_get_text (self->badge));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}
