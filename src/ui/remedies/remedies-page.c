/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedies-page.h"

#include "ui/common/spoken-names.h"
#include "ui/remedies/remedy-detail.h"
#include "ui/remedies/remedy-list.h"
#include "ui/remedies/warning-signs-dialog.h"

#define LIST_WIDTH 400
#define LIST_WIDTH_FOLDED 640

struct _RespiteRemediesPage
{
  AdwBin parent_instance;

  RespiteDiary *diary;
  RespiteCatalog *catalog;

  AdwLeaflet *leaflet;
  AdwClamp *list_clamp;
  RespiteRemedyList *list;
  RespiteRemedyDetail *detail;
};

enum
{
  PROP_DIARY = 1,
  PROP_CATALOG,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (RespiteRemediesPage, respite_remedies_page, ADW_TYPE_BIN)

static void
item_selected_cb (RespiteRemediesPage *self,
                  RespiteCatalogItem *item)
{
  respite_remedy_detail_set_item (self->detail, self->catalog, item);
}

static void
item_opened_cb (RespiteRemediesPage *self,
                RespiteCatalogItem *item)
{
  item_selected_cb (self, item);
  adw_leaflet_set_visible_child_name (self->leaflet, "detail");
}

static void
folded_cb (RespiteRemediesPage *self)
{
  gboolean folded = adw_leaflet_get_folded (self->leaflet);

  adw_clamp_set_maximum_size (self->list_clamp, folded ? LIST_WIDTH_FOLDED : LIST_WIDTH);
  respite_remedy_list_set_beside (self->list, !folded, respite_remedy_detail_get_item (self->detail));
}

static void
back_cb (GtkWidget *widget,
         const char *action,
         GVariant *target)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (widget);

  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_BACK);
}

static void
find_cb (GtkWidget *widget,
         const char *action,
         GVariant *target)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (widget);

  adw_leaflet_set_visible_child_name (self->leaflet, "list");
  respite_remedy_list_focus_search (self->list);
}

static void
check_warning_signs_cb (GtkWidget *widget,
                        const char *action,
                        GVariant *target)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (widget);
  GtkRoot *root = gtk_widget_get_root (widget);

  if (self->catalog != NULL)
    gtk_window_present (GTK_WINDOW (respite_warning_signs_dialog_new (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL,
                                                                      self->catalog, self->diary)));
}

static void
open_remedy_cb (GtkWidget *widget,
                const char *action,
                GVariant *target)
{
  respite_remedies_page_show_item (RESPITE_REMEDIES_PAGE (widget), g_variant_get_string (target, NULL));
}

static void
respite_remedies_page_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (object);

  switch (prop_id)
    {
    case PROP_DIARY:
      g_value_set_object (value, self->diary);
      break;
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_remedies_page_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (object);

  switch (prop_id)
    {
    case PROP_DIARY:
      respite_remedies_page_set_diary (self, g_value_get_object (value));
      break;
    case PROP_CATALOG:
      respite_remedies_page_set_catalog (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_remedies_page_dispose (GObject *object)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_REMEDIES_PAGE);
  g_clear_object (&self->diary);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (respite_remedies_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedies-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, list_clamp);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, list);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, detail);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_opened_cb);
}

static void
respite_remedies_page_class_init (RespiteRemediesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = respite_remedies_page_get_property;
  object_class->set_property = respite_remedies_page_set_property;
  object_class->dispose = respite_remedies_page_dispose;

  props[PROP_DIARY] = g_param_spec_object ("diary", NULL, NULL, RESPITE_TYPE_DIARY, flags);
  props[PROP_CATALOG] = g_param_spec_object ("catalog", NULL, NULL, RESPITE_TYPE_CATALOG, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (RESPITE_TYPE_REMEDY_DETAIL);
  g_type_ensure (RESPITE_TYPE_REMEDY_LIST);
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "remedies.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "remedies.find", NULL, find_cb);
  gtk_widget_class_install_action (widget_class, "remedies.check-warning-signs", NULL, check_warning_signs_cb);
  gtk_widget_class_install_action (widget_class, "remedies.open-remedy", "s", open_remedy_cb);
}

static void
respite_remedies_page_init (RespiteRemediesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));
  self->leaflet = ADW_LEAFLET (adw_bin_get_child (ADW_BIN (self)));
  respite_remedy_detail_set_diary (self->detail, NULL);
}

/**
 * respite_remedies_page_set_diary:
 * @diary: (nullable): where what was tried goes
 */
void
respite_remedies_page_set_diary (RespiteRemediesPage *self,
                                 RespiteDiary *diary)
{
  g_return_if_fail (RESPITE_IS_REMEDIES_PAGE (self));

  if (!g_set_object (&self->diary, diary))
    return;

  respite_remedy_detail_set_diary (self->detail, diary);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DIARY]);
}

/**
 * respite_remedies_page_set_catalog:
 * @catalog: (nullable): where the remedies come from
 */
void
respite_remedies_page_set_catalog (RespiteRemediesPage *self,
                                   RespiteCatalog *catalog)
{
  g_return_if_fail (RESPITE_IS_REMEDIES_PAGE (self));

  if (!g_set_object (&self->catalog, catalog))
    return;

  respite_remedy_list_set_catalog (self->list, catalog);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CATALOG]);
}

/**
 * respite_remedies_page_show_item:
 * @id: the id of a remedy
 *
 * Opens a remedy, whatever was searched for.
 *
 * Returns: whether the catalogue knows it as something to do
 */
gboolean
respite_remedies_page_show_item (RespiteRemediesPage *self,
                                 const char *id)
{
  g_return_val_if_fail (RESPITE_IS_REMEDIES_PAGE (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return respite_remedy_list_show_item (self->list, id);
}
