/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/window/window.h"

#include "ui/diary/diary-page.h"
#include "ui/insights/insights-page.h"
#include "ui/remedies/remedies-page.h"
#include "ui/reminders/reminders-page.h"
#include "ui/today/today-page.h"

struct _RespiteWindow
{
  AdwApplicationWindow parent_instance;

  AdwViewStack *pages;
  AdwToastOverlay *toasts;
  AdwViewSwitcherTitle *switcher_title;
  AdwViewSwitcherBar *switcher_bar;

  guint narrowed_id;
};

G_DEFINE_FINAL_TYPE (RespiteWindow, respite_window, ADW_TYPE_APPLICATION_WINDOW)

static const struct
{
  const char *name;
  GType (*get_type) (void);
} page_types[] = {
  { "today", respite_today_page_get_type },
  { "diary", respite_diary_page_get_type },
  { "remedies", respite_remedies_page_get_type },
  { "reminders", respite_reminders_page_get_type },
  { "insights", respite_insights_page_get_type },
};

/* A page is built when it is first looked at, so that starting costs one page and not five. */
static GtkWidget *
ensure_page (RespiteWindow *self,
             const char *name)
{
  GtkWidget *place = adw_view_stack_get_child_by_name (self->pages, name);

  if (place == NULL)
    return NULL;

  if (adw_bin_get_child (ADW_BIN (place)) == NULL)
    {
      for (guint i = 0; i < G_N_ELEMENTS (page_types); i++)
        {
          if (g_str_equal (page_types[i].name, name))
            adw_bin_set_child (ADW_BIN (place), g_object_new (page_types[i].get_type (), NULL));
        }
    }

  return adw_bin_get_child (ADW_BIN (place));
}

static void
page_shown_cb (RespiteWindow *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->pages);

  if (name != NULL)
    ensure_page (self, name);
}

static gboolean
follow_width_cb (gpointer data)
{
  RespiteWindow *self = data;

  self->narrowed_id = 0;
  adw_view_switcher_bar_set_reveal (self->switcher_bar,
                                    adw_view_switcher_title_get_title_visible (self->switcher_title));

  return G_SOURCE_REMOVE;
}

/* The title finds out in the middle of a layout, when it is too late to show a further bar. */
static void
narrowed_cb (RespiteWindow *self)
{
  if (self->narrowed_id == 0)
    self->narrowed_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, follow_width_cb, self, NULL);
}

static void
show_page_cb (GtkWidget *widget,
              const char *action,
              GVariant *target)
{
  respite_window_show_page (RESPITE_WINDOW (widget), g_variant_get_string (target, NULL));
}

static void
respite_window_dispose (GObject *object)
{
  RespiteWindow *self = RESPITE_WINDOW (object);

  g_clear_handle_id (&self->narrowed_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_WINDOW);

  G_OBJECT_CLASS (respite_window_parent_class)->dispose (object);
}

static void
respite_window_class_init (RespiteWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_window_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/respite_app/Respite/ui/window/window.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, RespiteWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, RespiteWindow, switcher_title);
  gtk_widget_class_bind_template_child (widget_class, RespiteWindow, switcher_bar);
  gtk_widget_class_bind_template_callback (widget_class, narrowed_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_shown_cb);

  gtk_widget_class_install_action (widget_class, "win.show-page", "s", show_page_cb);
}

static void
respite_window_init (RespiteWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  page_shown_cb (self);
}

/**
 * respite_window_new:
 * @application: the application it belongs to
 *
 * Returns: (transfer none): a window on the Today page, owned by GTK
 */
RespiteWindow *
respite_window_new (GtkApplication *application)
{
  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);

  return g_object_new (RESPITE_TYPE_WINDOW, "application", application, NULL);
}

/**
 * respite_window_show_page:
 * @self: a window
 * @name: `today`, `diary`, `remedies`, `reminders` or `insights`; any other changes nothing
 */
void
respite_window_show_page (RespiteWindow *self,
                          const char *name)
{
  g_return_if_fail (RESPITE_IS_WINDOW (self));
  g_return_if_fail (name != NULL);

  if (ensure_page (self, name) != NULL)
    adw_view_stack_set_visible_child_name (self->pages, name);
}
