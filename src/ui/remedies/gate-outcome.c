/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/gate-outcome.h"

#include <glib/gi18n.h>

#include "ui/common/announce.h"
#include "ui/remedies/sign-notice.h"

struct _RespiteGateOutcome
{
  AdwBin parent_instance;

  RespiteCatalog *catalog;

  GtkBox *box;
  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *meaning;
  GtkLabel *limit;
  GtkWidget *signs;
  GtkButton *open_button;
  GtkWidget *again_button;
};

G_DEFINE_FINAL_TYPE (RespiteGateOutcome, respite_gate_outcome, ADW_TYPE_BIN)

static void
say (RespiteGateOutcome *self,
     const char *icon,
     const char *title,
     const char *meaning,
     const char *limit)
{
  gtk_image_set_from_icon_name (self->icon, icon);
  gtk_widget_set_visible (GTK_WIDGET (self->icon), icon != NULL);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->meaning, meaning != NULL ? meaning : "");
  gtk_widget_set_visible (GTK_WIDGET (self->meaning), meaning != NULL);
  gtk_label_set_label (self->limit, limit);
  respite_announce (GTK_WIDGET (self->title), title);
}

/* How urgent it is stands above, and stays there. */
static void
say_signs (RespiteGateOutcome *self)
{
  say (self, NULL, _("What you said yes to"), NULL,
       _("That is to be on the safe side: most who have such a sign turn out to have nothing serious. Leave exercises and "
         "massage until somebody has looked."));
}

static void
say_none (RespiteGateOutcome *self)
{
  say (self, "object-select-symbolic", _("No warning sign"),
       _("Nothing you said points to a cause that has to be looked at first. Gentle self-care is a good way to go on."),
       _("It does not mean that nothing is wrong: ten questions cannot replace somebody who examines you. Should something "
         "change, or should you be worried, look in again or ask a clinician."));
}

static void
say_open (RespiteGateOutcome *self,
          guint n_open)
{
  g_autofree char *title = g_strdup_printf (ngettext ("%u question is still open", "%u questions are still open", n_open),
                                            n_open);

  say (self, "dialog-question-symbolic", title, _("What you said so far points to nothing that has to be looked at first."),
       _("Only all ten together say something. When in doubt, say yes."));
}

/* A new box each time: one that was measured empty would go on to measure its texts as if they never wrapped. */
static void
fill_signs (RespiteGateOutcome *self,
            GPtrArray *signs)
{
  if (self->signs != NULL)
    gtk_box_remove (self->box, self->signs);
  self->signs = NULL;
  if (signs->len == 0)
    return;

  self->signs = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  for (guint i = 0; i < signs->len; i++)
    gtk_box_append (GTK_BOX (self->signs), respite_sign_notice_new (self->catalog, signs->pdata[i]));
  gtk_box_insert_child_after (self->box, self->signs, GTK_WIDGET (self->meaning));
}

static void
respite_gate_outcome_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_GATE_OUTCOME);
  g_clear_object (&RESPITE_GATE_OUTCOME (object)->catalog);

  G_OBJECT_CLASS (respite_gate_outcome_parent_class)->dispose (object);
}

static void
respite_gate_outcome_class_init (RespiteGateOutcomeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_gate_outcome_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/gate-outcome.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteGateOutcome, icon);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateOutcome, title);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateOutcome, meaning);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateOutcome, limit);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateOutcome, open_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateOutcome, again_button);
}

static void
respite_gate_outcome_init (RespiteGateOutcome *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->box = GTK_BOX (adw_bin_get_child (ADW_BIN (self)));
}

/**
 * respite_gate_outcome_set_catalog:
 * @catalog: who knows the words
 */
void
respite_gate_outcome_set_catalog (RespiteGateOutcome *self,
                                  RespiteCatalog *catalog)
{
  g_return_if_fail (RESPITE_IS_GATE_OUTCOME (self));

  g_set_object (&self->catalog, catalog);
}

/**
 * respite_gate_outcome_show:
 * @signs: (element-type RespiteWarningSign): what fits
 * @n_open: how many questions have no answer
 */
void
respite_gate_outcome_show (RespiteGateOutcome *self,
                           GPtrArray *signs,
                           guint n_open)
{
  g_return_if_fail (RESPITE_IS_GATE_OUTCOME (self));
  g_return_if_fail (signs != NULL);

  if (signs->len > 0)
    say_signs (self);
  else if (n_open > 0)
    say_open (self, n_open);
  else
    say_none (self);

  fill_signs (self, signs);
  gtk_widget_set_visible (GTK_WIDGET (self->open_button), n_open > 0);
}

/**
 * respite_gate_outcome_focus:
 *
 * Takes the keyboard to what can be done next.
 */
void
respite_gate_outcome_focus (RespiteGateOutcome *self)
{
  g_return_if_fail (RESPITE_IS_GATE_OUTCOME (self));

  gtk_widget_grab_focus (gtk_widget_get_visible (GTK_WIDGET (self->open_button)) ? GTK_WIDGET (self->open_button)
                                                                                 : self->again_button);
}
