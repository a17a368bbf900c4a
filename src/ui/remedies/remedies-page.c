/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedies-page.h"

struct _RespiteRemediesPage
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (RespiteRemediesPage, respite_remedies_page, ADW_TYPE_BIN)

static void
respite_remedies_page_class_init (RespiteRemediesPageClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/io/github/respite_app/Respite/ui/remedies/remedies-page.ui");
}

static void
respite_remedies_page_init (RespiteRemediesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
