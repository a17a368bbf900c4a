/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/error-strip.h"

#include <glib/gi18n.h>

#include "ui/common/spoken-names.h"
#include "ui/common/wrap-box.h"

struct _RespiteErrorStrip
{
  AdwBin parent_instance;

  GtkLabel *label;
  GtkWidget *button;
};

G_DEFINE_FINAL_TYPE (RespiteErrorStrip, respite_error_strip, ADW_TYPE_BIN)

static void
respite_error_strip_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_ERROR_STRIP);

  G_OBJECT_CLASS (respite_error_strip_parent_class)->dispose (object);
}

static void
respite_error_strip_class_init (RespiteErrorStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_error_strip_dispose;

  g_type_ensure (RESPITE_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/respite_app/Respite/ui/common/error-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteErrorStrip, label);
  gtk_widget_class_bind_template_child (widget_class, RespiteErrorStrip, button);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ALERT);
}

static void
respite_error_strip_init (RespiteErrorStrip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));
}

static void
show (RespiteErrorStrip *self,
      const char *text,
      gboolean can_save)
{
  if (text != NULL)
    gtk_label_set_label (self->label, text);
  gtk_widget_set_visible (self->button, can_save);
  gtk_revealer_set_reveal_child (GTK_REVEALER (adw_bin_get_child (ADW_BIN (self))), text != NULL);
}

/**
 * respite_error_strip_set_unsaved:
 * @self: the strip, whose button then activates `win.save-again`
 * @reason: why the latest entries are not saved
 */
void
respite_error_strip_set_unsaved (RespiteErrorStrip *self,
                                 const char *reason)
{
  g_autofree char *text = NULL;

  g_return_if_fail (RESPITE_IS_ERROR_STRIP (self));
  g_return_if_fail (reason != NULL);

  /* Translators: %s is a sentence that says why. */
  text = g_strdup_printf (_("Your latest entries are not saved yet. %s"), reason);
  show (self, text, TRUE);
}

/**
 * respite_error_strip_set_notice:
 * @self: the strip
 * @notice: (nullable): what is wrong although everything is saved; %NULL hides the strip
 */
void
respite_error_strip_set_notice (RespiteErrorStrip *self,
                                const char *notice)
{
  g_return_if_fail (RESPITE_IS_ERROR_STRIP (self));

  show (self, notice, FALSE);
}
