/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-start.h"

#include <glib/gi18n.h>

#define MINUTE 60
#define STEP_MINUTES 5

/**
 * RespiteRemedyStart:
 *
 * The button that starts the routine of a remedy. Warmth and cold have a second one beside it, by which their minutes
 * are chosen: there is nothing to choose that would not be safe.
 */
struct _RespiteRemedyStart
{
  AdwBin parent_instance;

  RespiteRoutine *routine;
  int minutes;

  GtkButton *button;
  GtkMenuButton *minutes_button;
};

enum
{
  PROP_MINUTES = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (RespiteRemedyStart, respite_remedy_start, ADW_TYPE_BIN)

static gboolean
is_timer (RespiteRemedyStart *self)
{
  return self->routine != NULL && respite_routine_get_timer (self->routine) != NULL;
}

static gboolean
can_last (RespiteRemedyStart *self,
          int minutes)
{
  g_autoptr (RespiteRoutine) routine = NULL;

  if (!is_timer (self) || minutes < 1 || minutes > respite_routine_get_seconds (self->routine) / MINUTE)
    return FALSE;

  routine = respite_routine_shorten (self->routine, minutes * MINUTE);

  return routine != NULL;
}

static void
build_menu (RespiteRemedyStart *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  for (int minutes = STEP_MINUTES; minutes <= respite_routine_get_seconds (self->routine) / MINUTE; minutes += STEP_MINUTES)
    {
      g_autofree char *label = g_strdup_printf (ngettext ("%d minute", "%d minutes", minutes), minutes);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      if (!can_last (self, minutes))
        continue;

      g_menu_item_set_action_and_target (item, "start.minutes", "i", minutes);
      g_menu_append_item (menu, item);
    }

  gtk_menu_button_set_menu_model (self->minutes_button, G_MENU_MODEL (menu));
}

static void
show_action (RespiteRemedyStart *self)
{
  const char *id = respite_routine_get_id (self->routine);

  /* Between the two changes the button must not name an action that takes another target. */
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), NULL);
  if (is_timer (self))
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self->button), "(si)", id, self->minutes);
  else
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self->button), "s", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), is_timer (self) ? "win.open-timer" : "win.open-routine");
}

static void
show_minutes (RespiteRemedyStart *self)
{
  g_autofree char *label = g_strdup_printf (ngettext ("%d min", "%d min", self->minutes), self->minutes);
  /* Translators: the name of a button by which a length of time is chosen, such as “20 min” */
  g_autofree char *name = g_strdup_printf (_("How long: %s"), label);

  gtk_menu_button_set_label (self->minutes_button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->minutes_button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* The card's lesser number, for the skin; what has none, or another, takes the whole. */
static int
choose_minutes (RespiteRemedyStart *self,
                RespiteCatalogItem *item)
{
  int minutes = respite_catalog_item_get_minutes_min (item);

  return can_last (self, minutes) ? minutes : respite_routine_get_seconds (self->routine) / MINUTE;
}

static RespiteRoutine *
find_routine (RespiteCatalog *catalog,
              RespiteCatalogItem *item)
{
  const char *id = respite_catalog_item_get_routine (item);

  if (id == NULL || respite_catalog_item_is_advised_against (item))
    return NULL;

  return respite_catalog_get_routine (catalog, id);
}

static void
respite_remedy_start_get_property (GObject *object,
                                   guint prop_id,
                                   GValue *value,
                                   GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_MINUTES:
      g_value_set_int (value, respite_remedy_start_get_minutes (RESPITE_REMEDY_START (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_remedy_start_set_property (GObject *object,
                                   guint prop_id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_MINUTES:
      respite_remedy_start_set_minutes (RESPITE_REMEDY_START (object), g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_remedy_start_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_REMEDY_START);
  g_clear_object (&RESPITE_REMEDY_START (object)->routine);

  G_OBJECT_CLASS (respite_remedy_start_parent_class)->dispose (object);
}

static void
respite_remedy_start_class_init (RespiteRemedyStartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = respite_remedy_start_get_property;
  object_class->set_property = respite_remedy_start_set_property;
  object_class->dispose = respite_remedy_start_dispose;

  /**
   * RespiteRemedyStart:minutes:
   *
   * How long warmth or cold shall last; 0 where there is nothing to choose.
   */
  props[PROP_MINUTES] = g_param_spec_int ("minutes", NULL, NULL, 0, G_MAXINT, 0,
                                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedy-start.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyStart, button);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyStart, minutes_button);

  gtk_widget_class_install_property_action (widget_class, "start.minutes", "minutes");
}

static void
respite_remedy_start_init (RespiteRemedyStart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_remedy_start_set_item:
 * @catalog: who knows the routines
 * @item: what to start; one without a routine, or that is advised against, hides the button
 */
void
respite_remedy_start_set_item (RespiteRemedyStart *self,
                               RespiteCatalog *catalog,
                               RespiteCatalogItem *item)
{
  g_return_if_fail (RESPITE_IS_REMEDY_START (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));
  g_return_if_fail (RESPITE_IS_CATALOG_ITEM (item));

  g_set_object (&self->routine, find_routine (catalog, item));
  self->minutes = is_timer (self) ? choose_minutes (self, item) : 0;
  gtk_widget_set_visible (GTK_WIDGET (self), self->routine != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->minutes_button), is_timer (self));
  if (is_timer (self))
    {
      build_menu (self);
      show_minutes (self);
    }
  if (self->routine != NULL)
    show_action (self);

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MINUTES]);
}

/**
 * respite_remedy_start_get_minutes:
 *
 * Returns: how long warmth or cold shall last; 0 where there is nothing to choose
 */
int
respite_remedy_start_get_minutes (RespiteRemedyStart *self)
{
  g_return_val_if_fail (RESPITE_IS_REMEDY_START (self), 0);

  return self->minutes;
}

/**
 * respite_remedy_start_set_minutes:
 * @minutes: how long warmth or cold shall last; a length that is not safe, or cannot be, changes nothing
 */
void
respite_remedy_start_set_minutes (RespiteRemedyStart *self,
                                  int minutes)
{
  g_return_if_fail (RESPITE_IS_REMEDY_START (self));

  if (self->minutes == minutes || !can_last (self, minutes))
    return;

  self->minutes = minutes;
  show_minutes (self);
  show_action (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MINUTES]);
}
