/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-head.h"

#include "ui/common/figure-picture.h"
#include "ui/common/plain-text.h"

#define PICTURE_SIZE 96

/**
 * RespiteRemedyHead:
 *
 * What a remedy is: its name, two lines and a picture, and the star that makes it a favourite by `mark.favourite`.
 */
struct _RespiteRemedyHead
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkToggleButton *favourite_button;
  GtkLabel *summary;
  AdwBin *picture;
};

G_DEFINE_FINAL_TYPE (RespiteRemedyHead, respite_remedy_head, ADW_TYPE_BIN)

static void
show_picture (RespiteRemedyHead *self,
              const RespitePose *pose)
{
  gtk_widget_set_visible (GTK_WIDGET (self->picture), pose != NULL);
  if (pose == NULL)
    return;

  if (adw_bin_get_child (self->picture) == NULL)
    adw_bin_set_child (self->picture, respite_figure_picture_new (PICTURE_SIZE));
  respite_figure_picture_set_pose (RESPITE_FIGURE_PICTURE (adw_bin_get_child (self->picture)), pose);
}

static char *
choose_star_cb (RespiteRemedyHead *self,
                gboolean favourite)
{
  return g_strdup (favourite ? "starred-symbolic" : "non-starred-symbolic");
}

static void
respite_remedy_head_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_REMEDY_HEAD);

  G_OBJECT_CLASS (respite_remedy_head_parent_class)->dispose (object);
}

static void
respite_remedy_head_class_init (RespiteRemedyHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_remedy_head_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedy-head.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyHead, title);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyHead, favourite_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyHead, summary);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyHead, picture);
  gtk_widget_class_bind_template_callback (widget_class, choose_star_cb);
}

static void
respite_remedy_head_init (RespiteRemedyHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  respite_plain_text_make_selectable (self->summary);
}

/**
 * respite_remedy_head_set_item:
 * @catalog: who knows the pictures
 * @item: the remedy
 */
void
respite_remedy_head_set_item (RespiteRemedyHead *self,
                              RespiteCatalog *catalog,
                              RespiteCatalogItem *item)
{
  const char *summary;

  g_return_if_fail (RESPITE_IS_REMEDY_HEAD (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));
  g_return_if_fail (RESPITE_IS_CATALOG_ITEM (item));

  summary = respite_catalog_item_get_summary (item);
  gtk_label_set_label (self->title, respite_catalog_item_get_title (item));
  gtk_label_set_label (self->summary, summary != NULL ? summary : "");
  show_picture (self, respite_catalog_get_picture (catalog, respite_catalog_item_get_id (item)));
}

/**
 * respite_remedy_head_set_can_mark:
 * @can_mark: whether there is somewhere to keep a favourite
 */
void
respite_remedy_head_set_can_mark (RespiteRemedyHead *self,
                                  gboolean can_mark)
{
  g_return_if_fail (RESPITE_IS_REMEDY_HEAD (self));

  gtk_widget_set_visible (GTK_WIDGET (self->favourite_button), can_mark);
}
