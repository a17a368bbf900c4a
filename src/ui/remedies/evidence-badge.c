/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/evidence-badge.h"

/**
 * RespiteEvidenceBadge:
 *
 * How good the evidence for a remedy is: a word with a symbol, and a colour that only repeats them.
 */
struct _RespiteEvidenceBadge
{
  AdwBin parent_instance;

  GtkLabel *symbol;
  GtkLabel *label;
  char *style;
};

G_DEFINE_FINAL_TYPE (RespiteEvidenceBadge, respite_evidence_badge, ADW_TYPE_BIN)

static void
respite_evidence_badge_finalize (GObject *object)
{
  g_free (RESPITE_EVIDENCE_BADGE (object)->style);

  G_OBJECT_CLASS (respite_evidence_badge_parent_class)->finalize (object);
}

static void
respite_evidence_badge_class_init (RespiteEvidenceBadgeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_evidence_badge_finalize;

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "badge");
}

static void
respite_evidence_badge_init (RespiteEvidenceBadge *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 5);

  /* The symbol says nothing that the word does not, so it is not read aloud. */
  self->symbol = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->symbol));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->label));
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
}

/**
 * respite_evidence_badge_new:
 *
 * Returns: (transfer floating): an empty badge
 */
GtkWidget *
respite_evidence_badge_new (void)
{
  return g_object_new (RESPITE_TYPE_EVIDENCE_BADGE, NULL);
}

/**
 * respite_evidence_badge_set_grade:
 * @catalog: who knows the words
 * @grade: (nullable): a grade; without one the badge hides
 */
void
respite_evidence_badge_set_grade (RespiteEvidenceBadge *self,
                                  RespiteCatalog *catalog,
                                  const char *grade)
{
  const RespiteWord *word;

  g_return_if_fail (RESPITE_IS_EVIDENCE_BADGE (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));

  if (self->style != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self), self->style);
  g_clear_pointer (&self->style, g_free);

  gtk_widget_set_visible (GTK_WIDGET (self), grade != NULL);
  if (grade == NULL)
    return;

  word = respite_catalog_get_word (catalog, "evidence", grade);
  gtk_label_set_label (self->symbol, word != NULL && word->symbol != NULL ? word->symbol : "");
  gtk_widget_set_visible (GTK_WIDGET (self->symbol), word != NULL && word->symbol != NULL);
  gtk_label_set_label (self->label, respite_catalog_get_word_title (catalog, "evidence", grade));
  self->style = g_strdup (grade);
  gtk_widget_add_css_class (GTK_WIDGET (self), grade);
}

/**
 * respite_evidence_badge_get_text:
 *
 * Returns: (transfer none): the word that is shown
 */
const char *
respite_evidence_badge_get_text (RespiteEvidenceBadge *self)
{
  g_return_val_if_fail (RESPITE_IS_EVIDENCE_BADGE (self), NULL);

  return gtk_label_get_label (self->label);
}
