/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/body-map-view.h"

#include <glib/gi18n.h>

#include "draw/pain-scale.h"
#include "ui/common/announce.h"
#include "ui/common/site-words.h"

#define MINIMUM_WIDTH 240
#define NATURAL_WIDTH 520
#define HEIGHT_MOST 300

struct _RespiteBodyMapView
{
  RespiteDrawing parent_instance;

  RespiteBodyMap map;
};

enum
{
  MARKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteBodyMapView, respite_body_map_view, RESPITE_TYPE_DRAWING)

static guint
get_site (int zone)
{
  guint n_zones;

  return respite_body_zones_get (&n_zones)[zone].site;
}

static char *
say_mark (guint site,
          int mark)
{
  const char *title = respite_site_words_title (respite_body_site_get_id (site));

  if (mark == RESPITE_BODY_UNMARKED)
    /* Translators: a place on the body, on which no pain is marked. */
    return g_strdup_printf (_("%s: not marked"), title);
  if (mark == RESPITE_BODY_MARKED)
    /* Translators: a place on the body. */
    return g_strdup_printf (_("%s: marked"), title);

  /* Translators: a place on the body, and how much it hurts. */
  return g_strdup_printf (_("%1$s: %2$d of 10"), title, mark);
}

static void
name_map (RespiteBodyMapView *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint site = 0; site < RESPITE_BODY_N_SITES; site++)
    {
      g_autofree char *said = NULL;

      if (self->map.marks[site] == RESPITE_BODY_UNMARKED)
        continue;

      said = say_mark (site, self->map.marks[site]);
      g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", said);
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Map of the body"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text->len > 0 ? text->str : _("Nothing is marked"),
                                  -1);
}

static void
change (RespiteBodyMapView *self,
        guint site,
        int mark)
{
  g_autofree char *said = say_mark (site, mark);

  respite_body_map_view_set_mark (self, site, mark);
  respite_announce (GTK_WIDGET (self), said);
  g_signal_emit (self, signals[MARKED], 0, site);
}

static void
toggle (RespiteBodyMapView *self,
        int zone)
{
  guint site = get_site (zone);

  change (self, site, self->map.marks[site] == RESPITE_BODY_UNMARKED ? RESPITE_BODY_MARKED : RESPITE_BODY_UNMARKED);
}

static void
set_cursor (RespiteBodyMapView *self,
            int zone)
{
  if (self->map.cursor == zone)
    return;

  self->map.cursor = zone;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (zone >= 0)
    {
      g_autofree char *said = say_mark (get_site (zone), self->map.marks[get_site (zone)]);

      respite_announce (GTK_WIDGET (self), said);
    }
  else
    name_map (self);
}

static void
set_hover (RespiteBodyMapView *self,
           int zone)
{
  if (self->map.hover == zone)
    return;

  self->map.hover = zone;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), zone >= 0 ? "pointer" : NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static int
find_zone (RespiteBodyMapView *self,
           double x,
           double y)
{
  GtkWidget *widget = GTK_WIDGET (self);

  return respite_body_map_find_zone (gtk_widget_get_pango_context (widget), gtk_widget_get_width (widget),
                                     gtk_widget_get_height (widget), x, y);
}

/* A place without a score begins at the mildest; below 0 there is none. */
static void
step_score (RespiteBodyMapView *self,
            int by)
{
  guint site = get_site (self->map.cursor);
  int mark = self->map.marks[site];

  if (mark < 0)
    change (self, site, by > 0 ? 1 : RESPITE_BODY_UNMARKED);
  else if (mark + by <= RESPITE_PAIN_MAX)
    change (self, site, MAX (mark + by, RESPITE_BODY_MARKED));
}

static gboolean
key_pressed_cb (RespiteBodyMapView *self,
                guint keyval,
                guint keycode,
                GdkModifierType state)
{
  gboolean on_zone = self->map.cursor >= 0;

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return GDK_EVENT_PROPAGATE;

  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      set_cursor (self, respite_body_zones_step (self->map.cursor, -1, 0));
      return GDK_EVENT_STOP;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      set_cursor (self, respite_body_zones_step (self->map.cursor, 1, 0));
      return GDK_EVENT_STOP;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      set_cursor (self, respite_body_zones_step (self->map.cursor, 0, -1));
      return GDK_EVENT_STOP;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      set_cursor (self, respite_body_zones_step (self->map.cursor, 0, 1));
      return GDK_EVENT_STOP;
    default:
      break;
    }

  if (!on_zone)
    return GDK_EVENT_PROPAGATE;

  if (keyval == GDK_KEY_space || keyval == GDK_KEY_KP_Space || keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    toggle (self, self->map.cursor);
  else if (keyval == GDK_KEY_plus || keyval == GDK_KEY_KP_Add)
    step_score (self, 1);
  else if (keyval == GDK_KEY_minus || keyval == GDK_KEY_KP_Subtract)
    step_score (self, -1);
  else if (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_9)
    change (self, get_site (self->map.cursor), (int) (keyval - GDK_KEY_0));
  else if (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9)
    change (self, get_site (self->map.cursor), (int) (keyval - GDK_KEY_KP_0));
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

/* Whoever comes by pointer needs no cursor. */
static void
focus_cb (RespiteBodyMapView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  gboolean by_keys = gtk_widget_has_focus (GTK_WIDGET (self)) && GTK_IS_WINDOW (root)
                     && gtk_window_get_focus_visible (GTK_WINDOW (root));

  set_cursor (self, by_keys ? respite_body_zones_step (-1, 0, 0) : -1);
}

static void
motion_cb (RespiteBodyMapView *self,
           double x,
           double y)
{
  set_hover (self, find_zone (self, x, y));
}

static void
leave_cb (RespiteBodyMapView *self)
{
  set_hover (self, -1);
}

static void
released_cb (RespiteBodyMapView *self,
             int n_press,
             double x,
             double y)
{
  int zone = find_zone (self, x, y);

  if (zone >= 0)
    toggle (self, zone);
}

static gboolean
respite_body_map_view_query_tooltip (GtkWidget *widget,
                                     int x,
                                     int y,
                                     gboolean keyboard,
                                     GtkTooltip *tooltip)
{
  RespiteBodyMapView *self = RESPITE_BODY_MAP_VIEW (widget);
  int zone = keyboard ? self->map.cursor : find_zone (self, x, y);

  if (zone < 0)
    return FALSE;

  gtk_tooltip_set_text (tooltip, respite_site_words_title (respite_body_site_get_id (get_site (zone))));

  return TRUE;
}

static GtkSizeRequestMode
respite_body_map_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
respite_body_map_view_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MINIMUM_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }

  *minimum = *natural = MIN (HEIGHT_MOST, (int) respite_body_map_get_height (for_size > 0 ? for_size : MINIMUM_WIDTH,
                                                                            gtk_widget_get_pango_context (widget)));
}

static void
respite_body_map_view_draw (RespiteDrawing *drawing,
                            cairo_t *cr,
                            const RespitePalette *palette,
                            double width,
                            double height)
{
  RespiteBodyMap map = RESPITE_BODY_MAP_VIEW (drawing)->map;

  map.back = C_ ("side of the body", "Back");
  map.front = C_ ("side of the body", "Front");
  respite_draw_body_map (cr, &map, palette, gtk_widget_get_pango_context (GTK_WIDGET (drawing)), width, height);
}

static void
respite_body_map_view_class_init (RespiteBodyMapViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->get_request_mode = respite_body_map_view_get_request_mode;
  widget_class->measure = respite_body_map_view_measure;
  widget_class->query_tooltip = respite_body_map_view_query_tooltip;
  RESPITE_DRAWING_CLASS (klass)->draw = respite_body_map_view_draw;

  /**
   * RespiteBodyMapView::marked:
   * @site: the place
   *
   * The person marked a place, took its mark away or gave it a score.
   */
  signals[MARKED] = g_signal_new ("marked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
respite_body_map_view_init (RespiteBodyMapView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  respite_body_map_init (&self->map);
  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_has_tooltip (widget, TRUE);
  name_map (self);

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (widget, keys);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (widget, motion);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_cb), NULL);
}

/**
 * respite_body_map_view_new:
 *
 * Back and front of a person, to mark places on: by pressing them, or with the arrow keys, space, plus, minus and the
 * digits. A list beside it must do the same for whoever cannot see it.
 *
 * Returns: (transfer floating): a map on which nothing is marked
 */
GtkWidget *
respite_body_map_view_new (void)
{
  return g_object_new (RESPITE_TYPE_BODY_MAP_VIEW, NULL);
}

/**
 * respite_body_map_view_get_mark:
 *
 * Returns: %RESPITE_BODY_UNMARKED, %RESPITE_BODY_MARKED, or a score from 0 to 10
 */
int
respite_body_map_view_get_mark (RespiteBodyMapView *self,
                                guint site)
{
  g_return_val_if_fail (RESPITE_IS_BODY_MAP_VIEW (self), RESPITE_BODY_UNMARKED);
  g_return_val_if_fail (site < RESPITE_BODY_N_SITES, RESPITE_BODY_UNMARKED);

  return self->map.marks[site];
}

/**
 * respite_body_map_view_set_mark:
 * @mark: %RESPITE_BODY_UNMARKED, %RESPITE_BODY_MARKED, or a score from 0 to 10
 */
void
respite_body_map_view_set_mark (RespiteBodyMapView *self,
                                guint site,
                                int mark)
{
  g_return_if_fail (RESPITE_IS_BODY_MAP_VIEW (self));
  g_return_if_fail (site < RESPITE_BODY_N_SITES);
  g_return_if_fail (mark >= RESPITE_BODY_UNMARKED && mark <= RESPITE_PAIN_MAX);

  if (self->map.marks[site] == mark)
    return;

  self->map.marks[site] = mark;
  name_map (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
