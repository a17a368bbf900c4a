/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-row.h"

#include <glib/gi18n.h>

#include "ui/remedies/evidence-badge.h"

/**
 * RespiteRemedyRow:
 *
 * One remedy in the list: its name, what it is, how good the evidence is, how long it takes, and a star.
 */
struct _RespiteRemedyRow
{
  GtkListBoxRow parent_instance;

  RespiteCatalogItem *item;
  gboolean hidden;
  gboolean following;

  GtkLabel *title;
  GtkLabel *summary;
  RespiteEvidenceBadge *badge;
  GtkLabel *own_badge;
  GtkLabel *hidden_badge;
  GtkLabel *minutes;
  GtkLabel *reason;
  GtkToggleButton *star;
  GtkButton *unhide_button;
};

enum
{
  STARRED,
  UNHIDDEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteRemedyRow, respite_remedy_row, GTK_TYPE_LIST_BOX_ROW)

static void
starred_cb (RespiteRemedyRow *self)
{
  gboolean starred = gtk_toggle_button_get_active (self->star);

  gtk_button_set_icon_name (GTK_BUTTON (self->star), starred ? "starred-symbolic" : "non-starred-symbolic");
  if (!self->following)
    g_signal_emit (self, signals[STARRED], 0, starred);
}

static void
unhide_cb (RespiteRemedyRow *self)
{
  g_signal_emit (self, signals[UNHIDDEN], 0);
}

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

  /**
   * RespiteRemedyRow::starred:
   * @starred: whether it shall be a favourite
   *
   * The person pressed the star.
   */
  signals[STARRED] = g_signal_new ("starred", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  /**
   * RespiteRemedyRow::unhidden:
   *
   * The person wants to see it in lists again.
   */
  signals[UNHIDDEN] = g_signal_new ("unhidden", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);

  g_type_ensure (RESPITE_TYPE_EVIDENCE_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedy-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyRow, title);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyRow, summary);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyRow, badge);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyRow, own_badge);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyRow, hidden_badge);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyRow, minutes);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyRow, reason);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyRow, star);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyRow, unhide_button);
  gtk_widget_class_bind_template_callback (widget_class, starred_cb);
  gtk_widget_class_bind_template_callback (widget_class, unhide_cb);
}

static void
respite_remedy_row_init (RespiteRemedyRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_text (GtkLabel *label,
           const char *text)
{
  gboolean shown = text != NULL && *text != '\0';

  gtk_label_set_label (label, shown ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), shown);
}

static void
name_row (RespiteRemedyRow *self)
{
  const char *title = respite_catalog_item_get_title (self->item);
  g_autofree char *name = NULL;
  g_autofree char *spoken = NULL;

  if (respite_catalog_item_is_own (self->item))
    /* Translators: what a screen reader says of a remedy that the person wrote down: its name */
    name = g_strdup_printf (_("%s, your own"), title);
  else
    /* Translators: what a screen reader says of a remedy: its name and how good the evidence is */
    name = g_strdup_printf (_("%s, evidence: %s"), title, respite_evidence_badge_get_text (self->badge));
  /* Translators: what a screen reader says of a remedy that the person has hidden: its name */
  spoken = self->hidden ? g_strdup_printf (_("%s, hidden"), name) : g_strdup (name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
name_buttons (RespiteRemedyRow *self)
{
  const char *title = respite_catalog_item_get_title (self->item);
  /* Translators: a star beside a remedy, as a screen reader says it; %s is the remedy. */
  g_autofree char *star = g_strdup_printf (_("Favourite: %s"), title);
  /* Translators: %s is a remedy that was hidden. */
  g_autofree char *unhide = g_strdup_printf (_("Bring back: %s"), title);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->star), GTK_ACCESSIBLE_PROPERTY_LABEL, star, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->unhide_button), GTK_ACCESSIBLE_PROPERTY_LABEL, unhide, -1);
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

  self->item = g_object_ref (item);
  gtk_label_set_label (self->title, respite_catalog_item_get_title (item));
  show_text (self->summary, respite_catalog_item_get_summary (item));
  respite_evidence_badge_set_grade (self->badge, catalog, respite_catalog_item_get_evidence (item));
  gtk_widget_set_visible (GTK_WIDGET (self->own_badge), respite_catalog_item_is_own (item));
  show_text (self->minutes, minutes);
  name_row (self);
  name_buttons (self);

  return GTK_WIDGET (self);
}

/**
 * respite_remedy_row_set_marks:
 * @favourite: whether it is a favourite
 * @hidden: whether it is left out of lists as a rule
 *
 * Without this, the row has no star.
 */
void
respite_remedy_row_set_marks (RespiteRemedyRow *self,
                              gboolean favourite,
                              gboolean hidden)
{
  g_return_if_fail (RESPITE_IS_REMEDY_ROW (self));

  self->following = TRUE;
  gtk_toggle_button_set_active (self->star, favourite);
  self->following = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->star), !hidden);
  if (self->hidden == hidden)
    return;

  self->hidden = hidden;
  gtk_widget_set_visible (GTK_WIDGET (self->unhide_button), hidden);
  gtk_widget_set_visible (GTK_WIDGET (self->hidden_badge), hidden);
  name_row (self);
}

/**
 * respite_remedy_row_set_reason:
 * @reason: (nullable): why the remedy stands where it stands, in a few words
 */
void
respite_remedy_row_set_reason (RespiteRemedyRow *self,
                               const char *reason)
{
  g_return_if_fail (RESPITE_IS_REMEDY_ROW (self));

  show_text (self->reason, reason);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  reason != NULL ? reason : "", -1);
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
