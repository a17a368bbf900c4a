/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/reminders/reminders-page.h"

struct _RespiteRemindersPage
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (RespiteRemindersPage, respite_reminders_page, ADW_TYPE_BIN)

static void
respite_reminders_page_class_init (RespiteRemindersPageClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/io/github/respite_app/Respite/ui/reminders/reminders-page.ui");
}

static void
respite_reminders_page_init (RespiteRemindersPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
