/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/player/player-run.h"

#include <glib/gi18n.h>

#include "ui/common/announce.h"
#include "ui/player/player-stage.h"
#include "ui/player/player-words.h"
#include "ui/player/step-bar.h"

#define NO_STEP G_MAXUINT

/* Smooth enough for slow movements, at half the cost of every frame. */
#define FRAME_US (G_TIME_SPAN_SECOND / 30)
#define SMOOTH_S 60

struct _RespitePlayerRun
{
  AdwBin parent_instance;

  RespitePlayer *player;
  RespiteCatalog *catalog;
  RespiteRoutine *routine;
  guint step;
  guint tick_id;
  gint64 drawn;

  GtkLabel *step_label;
  RespiteStepBar *step_bar;
  RespitePlayerStage *stage;
  GtkLabel *time_label;
  GtkLabel *beat_label;
  GtkStack *cues;
  GtkWidget *back_button;
  GtkWidget *main_button;
  AdwButtonContent *main_content;
  GtkWidget *stop_line;
  GtkLabel *stop_label;
};

G_DEFINE_FINAL_TYPE (RespitePlayerRun, respite_player_run, ADW_TYPE_BIN)

static gboolean
is_timer (RespitePlayerRun *self)
{
  return respite_routine_get_timer (self->routine) != NULL;
}

static gboolean
may_animate (void)
{
  gboolean animations = TRUE;

  g_object_get (gtk_settings_get_default (), "gtk-enable-animations", &animations, NULL);

  return animations;
}

static void
set_text (GtkLabel *label,
          const char *text)
{
  if (g_strcmp0 (gtk_label_get_label (label), text) != 0)
    gtk_label_set_label (label, text);
}

static void
append_line (GtkBox *box,
             const char *text,
             const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "justify", GTK_JUSTIFY_CENTER,
                                   "wrap", TRUE,
                                   NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);
}

/*
 * What to do, and what comes after it. All steps of a routine get the room that the longest of them needs, so that
 * nothing jumps between them.
 */
static void
build_cues (RespitePlayerRun *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->cues))) != NULL)
    gtk_stack_remove (self->cues, child);

  for (guint i = 0; i < respite_routine_get_n_steps (self->routine); i++)
    {
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
      g_autofree char *next = respite_player_words_next (self->routine, i);
      g_autofree char *name = g_strdup_printf ("%u", i);

      append_line (GTK_BOX (box), respite_routine_get_step (self->routine, i)->cue, "player-cue");
      append_line (GTK_BOX (box), next, "dim-label");
      gtk_stack_add_named (self->cues, box, name);
    }
}

static gboolean
has_beats (RespiteRoutine *routine)
{
  for (guint i = 0; i < respite_routine_get_n_steps (routine); i++)
    {
      if (respite_routine_get_step (routine, i)->together > 0)
        return TRUE;
    }

  return FALSE;
}

static void
show_routine (RespitePlayerRun *self)
{
  const char *stop = respite_routine_get_stop (self->routine);

  build_cues (self);
  gtk_label_set_label (self->stop_label, stop != NULL ? stop : "");
  gtk_widget_set_visible (self->stop_line, stop != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->beat_label), has_beats (self->routine));
  gtk_widget_set_visible (self->back_button, !is_timer (self));
}

static void
show_step (RespitePlayerRun *self)
{
  guint n_steps = respite_routine_get_n_steps (self->routine);
  g_autofree char *name = g_strdup_printf ("%u", self->step);
  g_autofree char *text = respite_player_words_step (self->step, n_steps);
  g_autofree char *announcement = respite_player_words_announcement (self->routine, self->step);

  respite_player_stage_set_step (self->stage, self->catalog, respite_routine_get_step (self->routine, self->step));
  gtk_widget_set_visible (GTK_WIDGET (self->time_label), respite_player_stage_has_figure (self->stage));
  respite_step_bar_set_step (self->step_bar, self->step, n_steps);
  gtk_stack_set_visible_child_name (self->cues, name);
  gtk_label_set_label (self->step_label, text);
  respite_announce (GTK_WIDGET (self->step_label), announcement);
}

static void
show_moment (RespitePlayerRun *self)
{
  const RespiteRoutineRun *run = respite_player_get_run (self->player);
  RespiteRoutineBeat beat;
  g_autofree char *beat_text = NULL;
  g_autofree char *time = NULL;

  if (run == NULL || self->step == NO_STEP)
    return;

  beat = respite_routine_run_get_beat (run);
  beat_text = respite_player_words_beat (&beat, respite_player_stage_is_breathing (self->stage));
  time = respite_player_words_time (respite_routine_run_get_left (run));
  respite_player_stage_show_moment (self->stage, respite_routine_run_get_elapsed (run),
                                    respite_routine_run_get_left (run));
  set_text (self->time_label, time);
  set_text (self->beat_label, beat_text != NULL ? beat_text : "");
}

/* Warmth and cold cannot be paused: they go on, or are taken off. */
static void
show_main_button (RespitePlayerRun *self,
                  RespiteRoutineRunState state)
{
  gboolean paused = state == RESPITE_ROUTINE_RUN_PAUSED;
  const char *label = is_timer (self) ? _("_Stop") : paused ? _("_Go on") : _("_Pause");
  const char *icon = is_timer (self) ? "media-playback-stop-symbolic"
                     : paused        ? "media-playback-start-symbolic"
                                     : "media-playback-pause-symbolic";

  adw_button_content_set_label (self->main_content, label);
  adw_button_content_set_use_underline (self->main_content, TRUE);
  adw_button_content_set_icon_name (self->main_content, icon);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->main_button), is_timer (self) ? "player.leave" : "player.toggle");
  if (is_timer (self))
    gtk_widget_remove_css_class (self->main_button, "suggested-action");
  else
    gtk_widget_add_css_class (self->main_button, "suggested-action");
}

/* A ring that needs minutes to go round is well served with one look a second. */
static gboolean
is_smooth (RespitePlayerRun *self)
{
  return respite_player_stage_is_moving (self->stage)
         || (self->step != NO_STEP && respite_routine_get_step (self->routine, self->step)->seconds <= SMOOTH_S);
}

static gboolean
wants_frames (RespitePlayerRun *self)
{
  return gtk_widget_get_mapped (GTK_WIDGET (self)) && self->routine != NULL && may_animate ()
         && respite_player_get_state (self->player) == RESPITE_ROUTINE_RUN_GOING && is_smooth (self);
}

static void follow_ticking (RespitePlayerRun *self);

static gboolean
tick_cb (GtkWidget *widget,
         GdkFrameClock *clock,
         gpointer data)
{
  RespitePlayerRun *self = RESPITE_PLAYER_RUN (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);

  if (now - self->drawn < FRAME_US - G_TIME_SPAN_MILLISECOND)
    return G_SOURCE_CONTINUE;

  self->drawn = now;
  respite_player_look (self->player);
  show_moment (self);
  follow_ticking (self);

  return G_SOURCE_CONTINUE;
}

/* The frames are asked for only while something moves and can be seen. */
static void
follow_ticking (RespitePlayerRun *self)
{
  gboolean ticking = wants_frames (self);

  if (ticking && self->tick_id == 0)
    self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
  else if (!ticking && self->tick_id != 0)
    {
      gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);
      self->tick_id = 0;
    }
}

/* Another may still be under way when a routine is about to begin. */
static gboolean
is_under_way (RespitePlayerRun *self,
              const RespiteRoutineRun *run)
{
  return run != NULL && self->routine != NULL && respite_routine_run_get_state (run) != RESPITE_ROUTINE_RUN_OVER
         && g_str_equal (respite_routine_get_id (respite_routine_run_get_routine (run)),
                         respite_routine_get_id (self->routine));
}

static void
step_changed_cb (RespitePlayerRun *self)
{
  const RespiteRoutineRun *run = respite_player_get_run (self->player);

  if (is_under_way (self, run))
    {
      gboolean other = self->step != respite_routine_run_get_step (run);

      self->step = respite_routine_run_get_step (run);
      if (other)
        show_step (self);
      if (respite_routine_run_get_state (run) != RESPITE_ROUTINE_RUN_GOING)
        respite_player_stage_arrive (self->stage);
      show_moment (self);
      show_main_button (self, respite_routine_run_get_state (run));
    }
  follow_ticking (self);
}

static void
animations_changed_cb (RespitePlayerRun *self)
{
  respite_player_stage_set_still (self->stage, !may_animate ());
  follow_ticking (self);
}

static void
respite_player_run_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (respite_player_run_parent_class)->map (widget);

  follow_ticking (RESPITE_PLAYER_RUN (widget));
}

static void
respite_player_run_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (respite_player_run_parent_class)->unmap (widget);

  follow_ticking (RESPITE_PLAYER_RUN (widget));
}

static gboolean
respite_player_run_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (RESPITE_PLAYER_RUN (widget)->main_button);
}

static void
respite_player_run_dispose (GObject *object)
{
  RespitePlayerRun *self = RESPITE_PLAYER_RUN (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_PLAYER_RUN);
  g_clear_object (&self->routine);
  g_clear_object (&self->catalog);
  g_clear_object (&self->player);

  G_OBJECT_CLASS (respite_player_run_parent_class)->dispose (object);
}

static void
respite_player_run_class_init (RespitePlayerRunClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_player_run_dispose;
  widget_class->map = respite_player_run_map;
  widget_class->unmap = respite_player_run_unmap;
  widget_class->grab_focus = respite_player_run_grab_focus;

  g_type_ensure (RESPITE_TYPE_PLAYER_STAGE);
  g_type_ensure (RESPITE_TYPE_STEP_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/respite_app/Respite/ui/player/player-run.ui");
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerRun, step_label);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerRun, step_bar);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerRun, stage);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerRun, time_label);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerRun, beat_label);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerRun, cues);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerRun, back_button);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerRun, main_button);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerRun, main_content);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerRun, stop_line);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerRun, stop_label);
}

static void
respite_player_run_init (RespitePlayerRun *self)
{
  self->step = NO_STEP;

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_player_run_set_player:
 * @player: what is followed; to be given once
 */
void
respite_player_run_set_player (RespitePlayerRun *self,
                               RespitePlayer *player)
{
  g_return_if_fail (RESPITE_IS_PLAYER_RUN (self));
  g_return_if_fail (RESPITE_IS_PLAYER (player));
  g_return_if_fail (self->player == NULL);

  self->player = g_object_ref (player);
  g_signal_connect_object (player, "step-changed", G_CALLBACK (step_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (player, "ticked", G_CALLBACK (show_moment), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_settings_get_default (), "notify::gtk-enable-animations",
                           G_CALLBACK (animations_changed_cb), self, G_CONNECT_SWAPPED);
  animations_changed_cb (self);
}

/**
 * respite_player_run_set_routine:
 * @catalog: (nullable): the catalogue that @routine and its poses are of
 * @routine: (nullable): what the player carries through, or is about to; %NULL to show nothing more
 *
 * Shows a routine: each step with its figure, how long it still takes, what to do, what comes next and when to stop.
 */
void
respite_player_run_set_routine (RespitePlayerRun *self,
                                RespiteCatalog *catalog,
                                RespiteRoutine *routine)
{
  g_return_if_fail (RESPITE_IS_PLAYER_RUN (self));
  g_return_if_fail (routine == NULL || RESPITE_IS_CATALOG (catalog));

  g_set_object (&self->catalog, catalog);
  g_set_object (&self->routine, routine);
  self->step = NO_STEP;
  if (routine != NULL)
    show_routine (self);
  step_changed_cb (self);
}
