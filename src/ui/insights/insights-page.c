/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/insights/insights-page.h"

struct _RespiteInsightsPage
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (RespiteInsightsPage, respite_insights_page, ADW_TYPE_BIN)

static void
respite_insights_page_class_init (RespiteInsightsPageClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/io/github/respite_app/Respite/ui/insights/insights-page.ui");
}

static void
respite_insights_page_init (RespiteInsightsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
