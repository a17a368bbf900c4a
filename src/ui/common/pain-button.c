/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/pain-button.h"

#include <glib/gi18n.h>

#include "draw/pain-scale.h"
#include "ui/common/pain-dot.h"

/* A finger is this wide. */
#define SMALLEST 44

struct _RespitePainButton
{
  GtkButton parent_instance;

  int score;
};

G_DEFINE_FINAL_TYPE (RespitePainButton, respite_pain_button, GTK_TYPE_BUTTON)

static char *
say_score (int score)
{
  if (score == 0)
    return g_strdup (_("Pain 0 of 10, no pain"));
  if (score == RESPITE_PAIN_MAX)
    return g_strdup (_("Pain 10 of 10, worst imaginable"));

  /* Translators: %d is a pain score. */
  return g_strdup_printf (_("Pain %d of 10"), score);
}

static void
respite_pain_button_class_init (RespitePainButtonClass *klass)
{
}

static void
respite_pain_button_init (RespitePainButton *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "pain");
}

/**
 * respite_pain_button_new:
 * @score: from 0 to 10
 *
 * Returns: (transfer floating): a round button in the colour of the score
 */
GtkWidget *
respite_pain_button_new (int score)
{
  RespitePainButton *self;
  GtkWidget *dot;
  g_autofree char *name = NULL;

  g_return_val_if_fail (score >= 0 && score <= RESPITE_PAIN_MAX, NULL);

  self = g_object_new (RESPITE_TYPE_PAIN_BUTTON, NULL);
  self->score = score;
  name = say_score (score);
  dot = respite_pain_dot_new (score);
  gtk_widget_set_size_request (dot, SMALLEST, SMALLEST);
  gtk_widget_set_halign (dot, GTK_ALIGN_FILL);
  gtk_widget_set_valign (dot, GTK_ALIGN_FILL);
  gtk_button_set_child (GTK_BUTTON (self), dot);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return GTK_WIDGET (self);
}

int
respite_pain_button_get_score (RespitePainButton *self)
{
  g_return_val_if_fail (RESPITE_IS_PAIN_BUTTON (self), 0);

  return self->score;
}
