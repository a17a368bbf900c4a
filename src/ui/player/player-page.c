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
#include "ui/common/spoken-names.h"
#include "ui/common/time-words.h"
#include "ui/player/leave-question.h"
#include "ui/player/player-end.h"
#include "ui/player/player-run.h"

struct _RespitePlayerPage
{
  AdwBin parent_instance;

  RespitePlayer *player;
  RespiteDiary *diary;
  RespiteCatalog *catalog;
  RespiteRoutine *routine;
  gboolean asking;

  AdwWindowTitle *title;
  GtkToggleButton *sound_button;
  GtkStack *views;
  RespitePlayerRun *run;
  RespitePlayerEnd *end;
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

static void
allow_actions (RespitePlayerPage *self)
{
  gboolean running = is_shown (self, "run") && respite_player_get_run (self->player) != NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "player.toggle", running && !is_timer (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "player.back", running && !is_timer (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "player.skip", running);
}

/* Whether anybody could see that the time is up. */
static void
follow_shown (RespitePlayerPage *self)
{
  respite_player_set_shown (self->player, gtk_widget_get_mapped (GTK_WIDGET (self)) && self->routine != NULL);
}

static void
show_end (RespitePlayerPage *self)
{
  respite_player_end_show (self->end, self->player);
  gtk_stack_set_visible_child_name (self->views, "done");
  gtk_widget_grab_focus (GTK_WIDGET (self->end));
}

static void
step_changed_cb (RespitePlayerPage *self)
{
  const RespiteRoutineRun *run = respite_player_get_run (self->player);

  if (run == NULL || self->routine == NULL)
    return;

  if (respite_routine_run_get_state (run) == RESPITE_ROUTINE_RUN_OVER)
    show_end (self);
  allow_actions (self);
}

static void
close_page (RespitePlayerPage *self)
{
  g_clear_object (&self->routine);
  respite_player_run_set_routine (self->run, NULL, NULL);
  follow_shown (self);
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

static void
ask_before_leaving (RespitePlayerPage *self)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *dialog = respite_leave_question_new (window, is_timer (self));

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

  follow_shown (RESPITE_PLAYER_PAGE (widget));
}

static void
respite_player_page_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (respite_player_page_parent_class)->unmap (widget);

  follow_shown (RESPITE_PLAYER_PAGE (widget));
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
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, run);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, end);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, refused);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerPage, refused_button);
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

  g_type_ensure (RESPITE_TYPE_PLAYER_END);
  g_type_ensure (RESPITE_TYPE_PLAYER_RUN);
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
  g_signal_connect_object (player, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (player, "sound", self->sound_button, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  respite_player_run_set_player (self->run, player);

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
  adw_window_title_set_title (self->title, respite_routine_get_title (routine));
  respite_player_run_set_routine (self->run, catalog, routine);
  gtk_stack_set_visible_child_name (self->views, "run");
  respite_player_begin (self->player, routine);
  follow_shown (self);
  allow_actions (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->run));
}
