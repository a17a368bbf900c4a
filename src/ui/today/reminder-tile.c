/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/today/reminder-tile.h"

#include "ui/common/ring.h"
#include "ui/common/wrap-box.h"

struct _RespiteReminderTile
{
  AdwBin parent_instance;

  RespiteRing *ring;
  GtkImage *image;
  GtkLabel *title;
  GtkLabel *subtitle;
};

enum
{
  PROP_TITLE = 1,
  PROP_ICON_NAME,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void respite_reminder_tile_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RespiteReminderTile, respite_reminder_tile, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, respite_reminder_tile_buildable_init))

static GtkBuildableIface *parent_buildable_iface;

/* What a template puts into a tile is its button. */
static void
respite_reminder_tile_add_child (GtkBuildable *buildable,
                                 GtkBuilder *builder,
                                 GObject *child,
                                 const char *type)
{
  GtkWidget *box = adw_bin_get_child (ADW_BIN (buildable));

  if (box != NULL && GTK_IS_WIDGET (child))
    gtk_widget_set_parent (GTK_WIDGET (child), box);
  else
    parent_buildable_iface->add_child (buildable, builder, child, type);
}

static void
respite_reminder_tile_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable_iface = g_type_interface_peek_parent (iface);
  iface->add_child = respite_reminder_tile_add_child;
}

static void
respite_reminder_tile_get_property (GObject *object,
                                    guint property_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  RespiteReminderTile *self = RESPITE_REMINDER_TILE (object);

  switch (property_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, gtk_label_get_label (self->title));
      break;
    case PROP_ICON_NAME:
      g_value_set_string (value, gtk_image_get_icon_name (self->image));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_reminder_tile_set_property (GObject *object,
                                    guint property_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  RespiteReminderTile *self = RESPITE_REMINDER_TILE (object);

  switch (property_id)
    {
    case PROP_TITLE:
      gtk_label_set_label (self->title, g_value_get_string (value));
      break;
    case PROP_ICON_NAME:
      gtk_image_set_from_icon_name (self->image, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_reminder_tile_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_REMINDER_TILE);

  G_OBJECT_CLASS (respite_reminder_tile_parent_class)->dispose (object);
}

static void
respite_reminder_tile_class_init (RespiteReminderTileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = respite_reminder_tile_get_property;
  object_class->set_property = respite_reminder_tile_set_property;
  object_class->dispose = respite_reminder_tile_dispose;

  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  /**
   * RespiteReminderTile:icon-name:
   *
   * What stands inside the ring while there is no number to show.
   */
  props[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (RESPITE_TYPE_RING);
  g_type_ensure (RESPITE_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/today/reminder-tile.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderTile, ring);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderTile, image);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderTile, title);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderTile, subtitle);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
respite_reminder_tile_init (RespiteReminderTile *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_reminder_tile_show:
 * @self: a tile
 * @subtitle: how it stands, in words
 * @fraction: how far round the ring goes, from 0 to 1
 * @inside: (nullable): a few letters inside the ring; its icon where there are none
 */
void
respite_reminder_tile_show (RespiteReminderTile *self,
                            const char *subtitle,
                            double fraction,
                            const char *inside)
{
  g_autofree char *name = NULL;

  g_return_if_fail (RESPITE_IS_REMINDER_TILE (self));

  name = g_strdup_printf ("%s, %s", gtk_label_get_label (self->title), subtitle);
  gtk_label_set_label (self->subtitle, subtitle);
  respite_ring_set_fraction (self->ring, fraction);
  respite_ring_set_text (self->ring, inside);
  gtk_widget_set_visible (GTK_WIDGET (self->image), inside == NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
