/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-warnings.h"

#include "ui/common/notice-words.h"
#include "ui/common/plain-text.h"

#define SPACING 12

/**
 * RespiteRemedyWarnings:
 *
 * What speaks against using a remedy just now, after what the diary says: a dose too soon after the last one, warmth over a
 * rub, pressure on a fresh injury.
 */
struct _RespiteRemedyWarnings
{
  AdwBin parent_instance;

  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (RespiteRemedyWarnings, respite_remedy_warnings, ADW_TYPE_BIN)

static GtkWidget *
build_warning (const RespiteFinding *finding)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", respite_finding_get_text (finding), "wrap", TRUE, "xalign", 0.0,
                                   "hexpand", TRUE, NULL);

  respite_plain_text_make_selectable (GTK_LABEL (label));
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE,
                                               "icon-name", respite_notice_words_icon (finding->level),
                                               "valign", GTK_ALIGN_START,
                                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                               NULL));
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_add_css_class (box, "notice");
  gtk_widget_add_css_class (box, "caution");

  return box;
}

static void
respite_remedy_warnings_class_init (RespiteRemedyWarningsClass *klass)
{
}

static void
respite_remedy_warnings_init (RespiteRemedyWarnings *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * respite_remedy_warnings_show:
 * @self: the warnings
 * @notices: (nullable): what the time rules say
 * @remedy: the remedy's id
 *
 * Shows what the rules would say if the remedy were used now, in their words; nothing where they would say nothing.
 */
void
respite_remedy_warnings_show (RespiteRemedyWarnings *self,
                              RespiteNotices *notices,
                              const char *remedy)
{
  g_autoptr (GPtrArray) findings = NULL;
  GtkWidget *old;

  g_return_if_fail (RESPITE_IS_REMEDY_WARNINGS (self));
  g_return_if_fail (remedy != NULL);

  while ((old = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, old);

  findings = notices != NULL ? respite_notices_foresee (notices, remedy) : NULL;
  for (guint i = 0; findings != NULL && i < findings->len; i++)
    gtk_box_append (self->box, build_warning (findings->pdata[i]));
  gtk_widget_set_visible (GTK_WIDGET (self), findings != NULL && findings->len > 0);
}
