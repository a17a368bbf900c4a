/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/error-strip.h"

#include <glib/gi18n.h>

#include "ui/common/wrap-box.h"

struct _RespiteErrorStrip
{
  AdwBin parent_instance;

  GtkLabel *label;
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
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ALERT);
}

static void
respite_error_strip_init (RespiteErrorStrip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_error_strip_set_message:
 * @self: the strip, whose button activates `win.save-again`
 * @message: (nullable): what could not be saved and why; %NULL hides the strip
 */
void
respite_error_strip_set_message (RespiteErrorStrip *self,
                                 const char *message)
{
  g_return_if_fail (RESPITE_IS_ERROR_STRIP (self));

  if (message != NULL)
    {
      /* Translators: %s is a sentence that says why. */
      g_autofree char *text = g_strdup_printf (_("Your latest entries are not saved yet. %s"), message);

      gtk_label_set_label (self->label, text);
    }
  gtk_revealer_set_reveal_child (GTK_REVEALER (adw_bin_get_child (ADW_BIN (self))), message != NULL);
}
