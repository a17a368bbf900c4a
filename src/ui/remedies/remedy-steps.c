/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-steps.h"

#include <glib/gi18n.h>

#include "ui/common/plain-text.h"

/**
 * RespiteRemedySteps:
 *
 * How a remedy is done, one numbered step under the other.
 */
struct _RespiteRemedySteps
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkBox *steps;
};

G_DEFINE_FINAL_TYPE (RespiteRemedySteps, respite_remedy_steps, ADW_TYPE_BIN)

/* A grid, for a box asks its labels over and over how wide they would be at its height. */
static GtkWidget *
make_step (guint number,
           const char *text)
{
  GtkWidget *step = g_object_new (GTK_TYPE_GRID,
                                  "column-spacing", 12,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                  NULL);
  g_autofree char *mark = g_strdup_printf ("%u", number);
  GtkWidget *label = gtk_label_new (mark);

  gtk_widget_add_css_class (label, "step-number");
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_grid_attach (GTK_GRID (step), label, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (step), respite_plain_text_new (text), 1, 0, 1, 1);

  return step;
}

static void
respite_remedy_steps_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_REMEDY_STEPS);

  G_OBJECT_CLASS (respite_remedy_steps_parent_class)->dispose (object);
}

static void
respite_remedy_steps_class_init (RespiteRemedyStepsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_remedy_steps_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedy-steps.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedySteps, title);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedySteps, steps);
}

static void
respite_remedy_steps_init (RespiteRemedySteps *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_remedy_steps_set_item:
 * @item: what to do; what has no steps hides them
 */
void
respite_remedy_steps_set_item (RespiteRemedySteps *self,
                               RespiteCatalogItem *item)
{
  const char *const *steps, *const *paragraphs;
  GtkWidget *child;

  g_return_if_fail (RESPITE_IS_REMEDY_STEPS (self));
  g_return_if_fail (RESPITE_IS_CATALOG_ITEM (item));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->steps))) != NULL)
    gtk_box_remove (self->steps, child);

  paragraphs = respite_catalog_item_get_text (item);
  for (guint i = 0; paragraphs[i] != NULL; i++)
    gtk_box_append (self->steps, respite_plain_text_new (paragraphs[i]));
  steps = respite_catalog_item_get_steps (item);
  for (guint i = 0; steps[i] != NULL; i++)
    gtk_box_append (self->steps, make_step (i + 1, steps[i]));

  gtk_label_set_label (self->title, respite_catalog_item_is_advised_against (item) ? _("What to know")
                                                                                   : _("How to do it"));
  gtk_widget_set_visible (GTK_WIDGET (self), gtk_widget_get_first_child (GTK_WIDGET (self->steps)) != NULL);
}
