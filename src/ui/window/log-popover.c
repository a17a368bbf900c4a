/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/window/log-popover.h"

#include "ui/common/score-row.h"

/* What stands at both sides of the scores: margins, the popover's edge and shadow, and a little air. */
#define SIDES 48

struct _RespiteLogPopover
{
  GtkPopover parent_instance;

  AdwClamp *clamp;
};

G_DEFINE_FINAL_TYPE (RespiteLogPopover, respite_log_popover, GTK_TYPE_POPOVER)

static void
score_chosen_cb (RespiteLogPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
respite_log_popover_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_LOG_POPOVER);

  G_OBJECT_CLASS (respite_log_popover_parent_class)->dispose (object);
}

static void
respite_log_popover_class_init (RespiteLogPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_log_popover_dispose;

  g_type_ensure (RESPITE_TYPE_SCORE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/respite_app/Respite/ui/window/log-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteLogPopover, clamp);
  gtk_widget_class_bind_template_callback (widget_class, score_chosen_cb);
}

static void
respite_log_popover_init (RespiteLogPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_log_popover_new:
 *
 * Returns: (transfer floating): the row of scores, which log a score from anywhere
 */
GtkWidget *
respite_log_popover_new (void)
{
  return g_object_new (RESPITE_TYPE_LOG_POPOVER, NULL);
}

/**
 * respite_log_popover_set_room:
 * @width: how wide the window is, in pixels
 *
 * A popover asks for its height before it hears that the window is narrower than it would like to be; so it is told.
 */
void
respite_log_popover_set_room (RespiteLogPopover *self,
                              int width)
{
  int most, room;

  g_return_if_fail (RESPITE_IS_LOG_POPOVER (self));

  /* A clamp would like to be as wide as it may, whatever its child says. */
  gtk_widget_measure (adw_clamp_get_child (self->clamp), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &most, NULL, NULL);
  room = CLAMP (width - SIDES, 1, most);
  adw_clamp_set_maximum_size (self->clamp, room);
  adw_clamp_set_tightening_threshold (self->clamp, room);
}
