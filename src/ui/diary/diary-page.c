/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/diary/diary-page.h"

struct _RespiteDiaryPage
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (RespiteDiaryPage, respite_diary_page, ADW_TYPE_BIN)

static void
respite_diary_page_class_init (RespiteDiaryPageClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/io/github/respite_app/Respite/ui/diary/diary-page.ui");
}

static void
respite_diary_page_init (RespiteDiaryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
