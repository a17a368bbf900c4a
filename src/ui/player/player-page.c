/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/player/player-page.h"

#include <glib/gi18n.h>

#include "core/insights/routine-choice.h"
#include "core/insights/timer-limit.h"
#include "ui/common/announce.h"
#include "ui/common/ring.h"
#include "ui/common/score-row.h"
#include "ui/common/spoken-names.h"
#include "ui/common/time-words.h"
#include "ui/player/player-stage.h"
#include "ui/player/player-words.h"
#include "ui/player/step-bar.h"

/* Smooth enough for slow movements, at half the cost of every frame. */
#define FRAME_US (G_TIME_SPAN_SECOND / 30)
#define SMOOTH_S 60

struct _RespitePlayerPage
{
  AdwBin parent_instance;

  RespitePlayer *player;
  RespiteDiary *diary;
  RespiteCatalog *catalog;
  RespiteRoutine *routine;
  guint step;
  guint tick_id;
  gint64 drawn;
  gboolean asking;

  AdwWindowTitle *title;
  GtkToggleButton *sound_button;
  GtkStack *views;
  GtkLabel *step_label;
  RespiteStepBar *step_bar;
  RespitePlayerStage *stage;
  GtkLabel *time_label;
  GtkLabel *beat_label;
  GtkStack *cues;
  GtkLabel *next_label;
  GtkWidget *back_button;
  GtkWidget *main_button;
  AdwButtonContent *main_content;
  GtkWidget *stop_line;
  GtkLabel *stop_label;
  GtkLabel *done_label;
  GtkWidget *question;
  RespiteScoreRow *scores;
  GtkLabel *answer_label;
  GtkWidget *close_button;
  AdwStatusPage *refused;
  GtkWidget *refused_button;
};

enum
{
  CLOSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespitePlayerPage, respite_player_page, ADW_TYPE_BIN)

#define NO_STEP G_MAXUINT

static gboolean
is_shown (RespitePlayerPage *self,
          const char *view)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->views), view) == 0;
}

static gboolean
is_timer (RespitePlayerPage *self)
{
  return self->routine != NULL && respite_routine_get_timer (self->routine) != NULL;
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

/* A routine's sentences all get the room that the longest of them needs, so that nothing jumps between steps. */
static void
build_cues (RespitePlayerPage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->cues))) != NULL)
    gtk_stack_remove (self->cues, child);

  for (guint i = 0; i < respite_routine_get_n_steps (self->routine); i++)
    {
      GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                       "label", respite_routine_get_step (self->routine, i)->cue,
                                       "justify", GTK_JUSTIFY_CENTER,
                                       "wrap", TRUE,
                                       "valign", GTK_ALIGN_CENTER,
                                       NULL);
      g_autofree char *name = g_strdup_printf ("%u", i);

      gtk_widget_add_css_class (label, "player-cue");
      gtk_stack_add_named (self->cues, label, name);
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
show_routine (RespitePlayerPage *self)
{
  const char *stop = respite_routine_get_stop (self->routine);

  adw_window_title_set_title (self->title, respite_routine_get_title (self->routine));
  build_cues (self);
  gtk_label_set_label (self->stop_label, stop != NULL ? stop : "");
  gtk_widget_set_visible (self->stop_line, stop != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->beat_label), has_beats (self->routine));
  gtk_widget_set_visible (self->back_button, !is_timer (self));
  self->step = NO_STEP;
}

static void
show_step (RespitePlayerPage *self)
{
  guint n_steps = respite_routine_get_n_steps (self->routine);
  g_autofree char *name = g_strdup_printf ("%u", self->step);
  g_autofree char *text = respite_player_words_step (self->step, n_steps);
  g_autofree char *next = respite_player_words_next (self->routine, self->step);
  g_autofree char *announcement = respite_player_words_announcement (self->routine, self->step);

  respite_player_stage_set_step (self->stage, self->catalog, respite_routine_get_step (self->routine, self->step));
  gtk_widget_set_visible (GTK_WIDGET (self->time_label), respite_player_stage_has_figure (self->stage));
  respite_step_bar_set_step (self->step_bar, self->step, n_steps);
  gtk_stack_set_visible_child_name (self->cues, name);
  gtk_label_set_label (self->step_label, text);
  gtk_label_set_label (self->next_label, next);
  respite_announce (GTK_WIDGET (self->step_label), announcement);
}

static void
show_moment (RespitePlayerPage *self)
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
show_main_button (RespitePlayerPage *self,
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

static void
allow_actions (RespitePlayerPage *self)
{
  gboolean running = is_shown (self, "run") && respite_player_get_run (self->player) != NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "player.toggle", running && !is_timer (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "player.back", running && !is_timer (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "player.skip", running);
}

/* What only looks at how somebody sits changes nothing that could be asked about. */
static gboolean
is_worth_asking (RespitePlayerPage *self)
{
  return respite_player_get_record (self->player) != NULL
         && (is_timer (self) || g_strcmp0 (respite_routine_get_effort (self->routine), "none") != 0);
}

static void
show_done (RespitePlayerPage *self)
{
  const RespiteRoutineRun *run = respite_player_get_run (self->player);
  g_autofree char *text = respite_player_words_done (respite_routine_run_is_completed (run),
                                                     respite_routine_run_get_done_seconds (run));

  gtk_label_set_label (self->done_label, text);
  gtk_widget_set_visible (self->question, is_worth_asking (self));
  respite_score_row_set_selected (self->scores, -1);
  gtk_label_set_label (self->answer_label, _("You need not answer."));
  gtk_stack_set_visible_child_name (self->views, "done");
  gtk_widget_grab_focus (self->close_button);
  respite_announce (GTK_WIDGET (self->done_label), text);
}

/* A ring that needs minutes to go round is well served with one look a second. */
static gboolean
is_smooth (RespitePlayerPage *self)
{
  return respite_player_stage_is_moving (self->stage)
         || (self->step != NO_STEP && respite_routine_get_step (self->routine, self->step)->seconds <= SMOOTH_S);
}

static gboolean
wants_frames (RespitePlayerPage *self)
{
  return gtk_widget_get_mapped (GTK_WIDGET (self)) && self->routine != NULL && is_shown (self, "run") && may_animate ()
         && respite_player_get_state (self->player) == RESPITE_ROUTINE_RUN_GOING && is_smooth (self);
}

static void follow_ticking (RespitePlayerPage *self);

static void
step_changed_cb (RespitePlayerPage *self)
{
  const RespiteRoutineRun *run = respite_player_get_run (self->player);

  if (run == NULL || self->routine == NULL)
    return;

  if (respite_routine_run_get_state (run) == RESPITE_ROUTINE_RUN_OVER)
    show_done (self);
  else
    {
      gboolean other = self->step != respite_routine_run_get_step (run);

      if (other && self->step != NO_STEP && respite_player_get_sound (self->player))
        gdk_display_beep (gtk_widget_get_display (GTK_WIDGET (self)));
      self->step = respite_routine_run_get_step (run);
      if (other)
        show_step (self);
      show_moment (self);
      show_main_button (self, respite_routine_run_get_state (run));
    }
  allow_actions (self);
  follow_ticking (self);
}

static gboolean
tick_cb (GtkWidget *widget,
         GdkFrameClock *clock,
         gpointer data)
{
  RespitePlayerPage *self = RESPITE_PLAYER_PAGE (widget);
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
follow_ticking (RespitePlayerPage *self)
{
  gboolean ticking = wants_frames (self);

  respite_player_set_shown (self->player, gtk_widget_get_mapped (GTK_WIDGET (self)) && self->routine != NULL);
  if (ticking && self->tick_id == 0)
    self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
  else if (!ticking && self->tick_id != 0)
    {
      gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);
      self->tick_id = 0;
    }
}

static void
animations_changed_cb (RespitePlayerPage *self)
{
  respite_player_stage_set_still (self->stage, !may_animate ());
  follow_ticking (self);
}

static void
close_page (RespitePlayerPage *self)
{
  g_clear_object (&self->routine);
  self->step = NO_STEP;
  follow_ticking (self);
  g_signal_emit (self, signals[CLOSED], 0);
}

static void
leave (RespitePlayerPage *self)
{
  respite_player_leave (self->player);
  close_page (self);
}

static void
answered_cb (AdwMessageDialog *dialog,
             const char *response,
             RespitePlayerPage *self)
{
  self->asking = FALSE;
  if (g_str_equal (response, "leave"))
    leave (self);
  else if (g_str_equal (response, "apart"))
    close_page (self);
  else
    respite_player_resume (self->player);
}

static GtkWidget *
make_question (RespitePlayerPage *self)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *dialog;

  if (is_timer (self))
    {
      dialog = adw_message_dialog_new (window, _("Leave the timer?"),
                                       _("It can run on without this page and tell you when the time is up. If you stop "
                                         "it, take the pack or pad off."));
      adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog),
                                        "stay", _("_Stay"),
                                        "leave", _("S_top the timer"),
                                        "apart", _("_Let it run"),
                                        NULL);
      adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "apart", ADW_RESPONSE_SUGGESTED);
      adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "apart");
    }
  else
    {
      dialog = adw_message_dialog_new (window, _("Stop here?"),
                                       _("What you have done so far is kept in the diary."));
      adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog),
                                        "leave", _("_Stop here"),
                                        "stay", _("_Keep going"),
                                        NULL);
      adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "stay", ADW_RESPONSE_SUGGESTED);
      adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "stay");
    }
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "stay");

  return dialog;
}

static void
ask_before_leaving (RespitePlayerPage *self)
{
  GtkWidget *dialog = make_question (self);

  self->asking = TRUE;
  respite_player_pause (self->player);
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* It is worth a question only if there is something to lose. */
static void
leave_cb (GtkWidget *widget,
          const char *action,
          GVariant *target)
{
  RespitePlayerPage *self = RESPITE_PLAYER_PAGE (widget);
  const RespiteRoutineRun *run = respite_player_get_run (self->player);

  if (self->asking)
    return;

  if (!is_shown (self, "run") || run == NULL)
    leave (self);
  else if (respite_routine_run_get_done_seconds (run) < RESPITE_PLAYER_LEAST_SECONDS)
    leave (self);
  else
    ask_before_leaving (self);
}

static void
toggle_cb (GtkWidget *widget,
           const char *action,
           GVariant *target)
{
  RespitePlayerPage *self = RESPITE_PLAYER_PAGE (widget);

  if (respite_player_get_state (self->player) == RESPITE_ROUTINE_RUN_PAUSED)
    respite_player_resume (self->player);
  else
    respite_player_pause (self->player);
}

static void
back_cb (GtkWidget *widget,
         const char *action,
         GVariant *target)
{
  respite_player_back (RESPITE_PLAYER_PAGE (widget)->player);
}

static void
skip_cb (GtkWidget *widget,
         const char *action,
         GVariant *target)
{
  respite_player_skip (RESPITE_PLAYER_PAGE (widget)->player);
}

/* Where text runs from right to left, so does time. */
static void
turn_cb (GtkWidget *widget,
         const char *action,
         GVariant *target)
{
  gboolean forward = g_variant_get_boolean (target) != (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL);

  gtk_widget_activate_action (widget, forward ? "player.skip" : "player.back", NULL);
}

static void
score_chosen_cb (RespitePlayerPage *self,
                 int score)
{
  g_autoptr (GError) error = NULL;

  if (respite_player_rate (self->player, score, &error))
    {
      respite_score_row_set_selected (self->scores, score);
      gtk_label_set_label (self->answer_label, _("Noted. Press another number to correct it."));
    }
  else
    gtk_label_set_label (self->answer_label, error->message);
}

static void
failed_cb (RespitePlayerPage *self,
           const GError *error)
{
  GtkWidget *toasts = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);

  if (toasts != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (toasts), adw_toast_new (error->message));
}

static gboolean
sound_icon_cb (GBinding *binding,
               const GValue *from,
               GValue *to,
               gpointer data)
{
  g_value_set_static_string (to, g_value_get_boolean (from) ? "audio-volume-medium-symbolic"
                                                            : "audio-volume-muted-symbolic");

  return TRUE;
}

static void
respite_player_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (respite_player_page_parent_class)->map (widget);

  follow_ticking (RESPITE_PLAYER_PAGE (widget));
}

static void
respite_player_page_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (respite_player_page_parent_class)->unmap (widget);

  follow_ticking (RESPITE_PLAYER_PAGE (widget));
}

static void
respite_player_page_dispose (GObject *object)
{
  RespitePlayerPage *self = RESPITE_PLAYER_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_PLAYER_PAGE);
  g_clear_object (&self->routine);
  g_clear_object (&self->catalog);
  g_clear_object (&self->diary);
  g_clear_object (&self->player);

  G_OBJECT_CLASS (respite_player_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/player/player-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, title);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, sound_button);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, views);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, step_label);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, step_bar);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, stage);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, time_label);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, beat_label);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, cues);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, next_label);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, back_button);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, main_button);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, main_content);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, stop_line);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, stop_label);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, done_label);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, question);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, scores);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, answer_label);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, close_button);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, refused);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, refused_button);
  gtk_widget_class_bind_template_callback (widget_class, score_chosen_cb);
}

static void
respite_player_page_class_init (RespitePlayerPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_player_page_dispose;
  widget_class->map = respite_player_page_map;
  widget_class->unmap = respite_player_page_unmap;

  /**
   * RespitePlayerPage::closed:
   *
   * The person has left; what was shown before comes back.
   */
  signals[CLOSED] = g_signal_new ("closed", RESPITE_TYPE_PLAYER_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  g_type_ensure (RESPITE_TYPE_PLAYER_STAGE);
  g_type_ensure (RESPITE_TYPE_RING);
  g_type_ensure (RESPITE_TYPE_SCORE_ROW);
  g_type_ensure (RESPITE_TYPE_STEP_BAR);
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "player.toggle", NULL, toggle_cb);
  gtk_widget_class_install_action (widget_class, "player.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "player.skip", NULL, skip_cb);
  gtk_widget_class_install_action (widget_class, "player.turn", "b", turn_cb);
  gtk_widget_class_install_action (widget_class, "player.leave", NULL, leave_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, 0, "player.toggle", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, 0, "player.turn", "b", FALSE);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Right, 0, "player.turn", "b", TRUE);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "player.leave", NULL);
}

static void
respite_player_page_init (RespitePlayerPage *self)
{
  self->step = NO_STEP;

  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));
  g_object_bind_property_full (self->sound_button, "active", self->sound_button, "icon-name", G_BINDING_SYNC_CREATE,
                               sound_icon_cb, NULL, NULL, NULL);
}

/**
 * respite_player_page_new:
 * @player: what carries the routine through; it may be under way already
 * @diary: what was done before
 *
 * Returns: a page that shows nothing yet
 */
GtkWidget *
respite_player_page_new (RespitePlayer *player,
                         RespiteDiary *diary)
{
  RespitePlayerPage *self;

  g_return_val_if_fail (RESPITE_IS_PLAYER (player), NULL);
  g_return_val_if_fail (RESPITE_IS_DIARY (diary), NULL);

  self = g_object_new (RESPITE_TYPE_PLAYER_PAGE, NULL);
  self->player = g_object_ref (player);
  self->diary = g_object_ref (diary);
  g_signal_connect_object (player, "step-changed", G_CALLBACK (step_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (player, "ticked", G_CALLBACK (show_moment), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (player, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (player, "sound", self->sound_button, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  g_signal_connect_object (gtk_settings_get_default (), "notify::gtk-enable-animations",
                           G_CALLBACK (animations_changed_cb), self, G_CONNECT_SWAPPED);
  animations_changed_cb (self);

  return GTK_WIDGET (self);
}

/* What was stopped while it was still being put on has warmed or cooled nothing. */
static gint64
get_seconds_since (RespitePlayerPage *self,
                   RespiteRoutine *routine,
                   GDateTime *now)
{
  g_autoptr (RespiteRecord) last = respite_routine_find_last (self->diary, respite_routine_get_id (routine));
  gint64 seconds = 0;

  if (last == NULL || !respite_record_get_int (last, "seconds", &seconds)
      || seconds <= respite_routine_get_step (routine, 0)->seconds)
    return -1;

  return MAX (0, g_date_time_difference (now, respite_record_get_at (last)) / G_TIME_SPAN_SECOND - seconds);
}

static gboolean
refuse (RespitePlayerPage *self,
        RespiteRoutine *routine)
{
  g_autoptr (GDateTime) now = respite_clock_now (respite_diary_get_clock (self->diary));
  RespiteTimerLimit limit = respite_timer_limit_check (self->catalog, routine, get_seconds_since (self, routine, now));
  g_autoptr (GDateTime) again = g_date_time_add_seconds (now, (double) (limit.wait_s + 59));
  g_autofree char *clock = respite_time_words_clock (again);
  /* Translators: the first %s is a sentence that says why, the second a time of day */
  g_autofree char *text = limit.rule == NULL ? NULL
                          : limit.wait_s > 0 ? g_strdup_printf (_("%s\n\nThe next can begin at %s."), limit.rule->text, clock)
                                             : g_strdup (limit.rule->text);

  if (limit.rule == NULL)
    return FALSE;

  adw_window_title_set_title (self->title, respite_routine_get_title (routine));
  adw_status_page_set_description (self->refused, text);
  gtk_stack_set_visible_child_name (self->views, "refused");
  allow_actions (self);
  gtk_widget_grab_focus (self->refused_button);

  return TRUE;
}

static RespiteRoutine *
get_under_way (RespitePlayerPage *self)
{
  if (respite_player_get_state (self->player) == RESPITE_ROUTINE_RUN_OVER)
    return NULL;

  return respite_routine_run_get_routine (respite_player_get_run (self->player));
}

/* Warmth or cold that runs on apart is come back to first, whatever was asked for. */
static RespiteRoutine *
get_what_to_show (RespitePlayerPage *self,
                  RespiteRoutine *asked)
{
  RespiteRoutine *under_way = get_under_way (self);

  return under_way != NULL && respite_routine_get_timer (under_way) != NULL ? under_way : asked;
}

/**
 * respite_player_page_open:
 * @catalog: the catalogue that @routine and its poses are of
 * @routine: what to do
 *
 * Begins a routine, or comes back to it where it is under way. Warmth and cold are refused where the skin needs a rest,
 * and while they run nothing else begins.
 */
void
respite_player_page_open (RespitePlayerPage *self,
                          RespiteCatalog *catalog,
                          RespiteRoutine *routine)
{
  g_return_if_fail (RESPITE_IS_PLAYER_PAGE (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));
  g_return_if_fail (RESPITE_IS_ROUTINE (routine));

  g_set_object (&self->catalog, catalog);
  routine = get_what_to_show (self, routine);
  if (routine != get_under_way (self) && refuse (self, routine))
    return;

  g_set_object (&self->routine, routine);
  show_routine (self);
  gtk_stack_set_visible_child_name (self->views, "run");
  respite_player_begin (self->player, routine);
  step_changed_cb (self);
  gtk_widget_grab_focus (self->main_button);
}
