/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/today/today-page.h"

struct _RespiteTodayPage
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (RespiteTodayPage, respite_today_page, ADW_TYPE_BIN)

static void
respite_today_page_class_init (RespiteTodayPageClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/io/github/respite_app/Respite/ui/today/today-page.ui");
}

static void
respite_today_page_init (RespiteTodayPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
