/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/emergency-line.h"

#include <glib/gi18n.h>

#include "core/base/territory.h"
#include "core/catalog/emergency-call.h"
#include "ui/remedies/emergency-words.h"

struct _RespiteEmergencyLine
{
  AdwBin parent_instance;

  RespiteCatalog *catalog;
  RespiteProfileStore *profile;

  GtkLabel *numbers;
  GtkLabel *reason;
};

G_DEFINE_FINAL_TYPE (RespiteEmergencyLine, respite_emergency_line, ADW_TYPE_BIN)

static char *
describe_reason (const RespiteEmergencyCall *call)
{
  switch (call->source)
    {
    case RESPITE_EMERGENCY_OWN:
      return g_strdup (_("The number you wrote down"));
    case RESPITE_EMERGENCY_COUNTRY:
      return g_strdup (call->title);
    case RESPITE_EMERGENCY_GUESS:
      /* Translators: a country */
      return g_strdup_printf (_("%s, where your settings say you are. Elsewhere? Choose your country in the preferences."),
                              call->title);
    case RESPITE_EMERGENCY_UNKNOWN:
    default:
      return g_strdup (_("It works from most mobile phones. Check which one your country has, and choose your country in the "
                         "preferences."));
    }
}

static void
refresh (RespiteEmergencyLine *self)
{
  RespiteProfile *profile = self->profile != NULL ? respite_profile_store_get_profile (self->profile) : NULL;
  g_autofree char *territory = NULL;
  g_autofree char *numbers = NULL;
  g_autofree char *reason = NULL;
  g_autoptr (RespiteEmergencyCall) call = NULL;

  if (self->catalog == NULL)
    return;

  territory = respite_territory_from_environment ();
  call = respite_emergency_call_new (self->catalog, profile, territory);
  numbers = respite_emergency_words_numbers (call);
  reason = describe_reason (call);
  gtk_label_set_label (self->numbers, numbers);
  gtk_label_set_label (self->reason, reason);
}

static void
respite_emergency_line_dispose (GObject *object)
{
  RespiteEmergencyLine *self = RESPITE_EMERGENCY_LINE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_EMERGENCY_LINE);
  g_clear_object (&self->catalog);
  g_clear_object (&self->profile);

  G_OBJECT_CLASS (respite_emergency_line_parent_class)->dispose (object);
}

static void
respite_emergency_line_class_init (RespiteEmergencyLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_emergency_line_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/emergency-line.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteEmergencyLine, numbers);
  gtk_widget_class_bind_template_child (widget_class, RespiteEmergencyLine, reason);
}

static void
respite_emergency_line_init (RespiteEmergencyLine *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_emergency_line_set_catalog:
 * @catalog: who knows the countries' numbers
 */
void
respite_emergency_line_set_catalog (RespiteEmergencyLine *self,
                                    RespiteCatalog *catalog)
{
  g_return_if_fail (RESPITE_IS_EMERGENCY_LINE (self));

  if (g_set_object (&self->catalog, catalog))
    refresh (self);
}

/**
 * respite_emergency_line_set_profile:
 * @profile: (nullable): what the person says of themselves
 */
void
respite_emergency_line_set_profile (RespiteEmergencyLine *self,
                                    RespiteProfileStore *profile)
{
  g_return_if_fail (RESPITE_IS_EMERGENCY_LINE (self));

  if (self->profile == profile)
    return;

  if (self->profile != NULL)
    g_signal_handlers_disconnect_by_func (self->profile, refresh, self);
  g_set_object (&self->profile, profile);
  if (profile != NULL)
    g_signal_connect_object (profile, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);
}
