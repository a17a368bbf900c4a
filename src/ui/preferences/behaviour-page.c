/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/preferences/behaviour-page.h"

/**
 * respite_behaviour_page_new:
 * @player: (nullable): what carries routines through, and has its own setting
 *
 * Returns: (transfer floating): the page with what the program does, each setting bound to who has it
 */
GtkWidget *
respite_behaviour_page_new (RespitePlayer *player)
{
  g_autoptr (GtkBuilder) builder
      = gtk_builder_new_from_resource ("/io/github/respite_app/Respite/ui/preferences/behaviour-page.ui");

  if (player != NULL)
    g_object_bind_property (player, "sound", gtk_builder_get_object (builder, "sound"), "active",
                            G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);

  return g_object_ref (GTK_WIDGET (gtk_builder_get_object (builder, "page")));
}
