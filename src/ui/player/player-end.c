/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/player/player-end.h"

#include <glib/gi18n.h>

#include "ui/common/announce.h"
#include "ui/common/ring.h"
#include "ui/common/score-row.h"
#include "ui/player/player-words.h"

struct _RespitePlayerEnd
{
  AdwBin parent_instance;

  RespitePlayer *player;

  GtkLabel *done_label;
  GtkWidget *question;
  RespiteScoreRow *scores;
  GtkLabel *answer_label;
  GtkWidget *close_button;
};

G_DEFINE_FINAL_TYPE (RespitePlayerEnd, respite_player_end, ADW_TYPE_BIN)

/* What only looks at how somebody sits changes nothing that could be asked about. */
static gboolean
is_worth_asking (RespitePlayerEnd *self)
{
  RespiteRoutine *routine = respite_routine_run_get_routine (respite_player_get_run (self->player));

  return respite_player_get_record (self->player) != NULL
         && (respite_routine_get_timer (routine) != NULL || g_strcmp0 (respite_routine_get_effort (routine), "none") != 0);
}

static void
score_chosen_cb (RespitePlayerEnd *self,
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

static gboolean
respite_player_end_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (RESPITE_PLAYER_END (widget)->close_button);
}

static void
respite_player_end_dispose (GObject *object)
{
  RespitePlayerEnd *self = RESPITE_PLAYER_END (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_PLAYER_END);
  g_clear_object (&self->player);

  G_OBJECT_CLASS (respite_player_end_parent_class)->dispose (object);
}

static void
respite_player_end_class_init (RespitePlayerEndClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_player_end_dispose;
  widget_class->grab_focus = respite_player_end_grab_focus;

  g_type_ensure (RESPITE_TYPE_RING);
  g_type_ensure (RESPITE_TYPE_SCORE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/respite_app/Respite/ui/player/player-end.ui");
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerEnd, done_label);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerEnd, question);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerEnd, scores);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerEnd, answer_label);
  gtk_widget_class_bind_template_child (widget_class, RespitePlayerEnd, close_button);
  gtk_widget_class_bind_template_callback (widget_class, score_chosen_cb);
}

static void
respite_player_end_init (RespitePlayerEnd *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_player_end_show:
 * @player: its routine is over, and not left yet
 *
 * Says how long it was, and asks how it is now, which need not be answered.
 */
void
respite_player_end_show (RespitePlayerEnd *self,
                         RespitePlayer *player)
{
  const RespiteRoutineRun *run = respite_player_get_run (player);
  g_autofree char *text = NULL;

  g_return_if_fail (RESPITE_IS_PLAYER_END (self));
  g_return_if_fail (run != NULL);

  g_set_object (&self->player, player);
  text = respite_player_words_done (respite_routine_run_is_completed (run), respite_routine_run_get_done_seconds (run));
  gtk_label_set_label (self->done_label, text);
  gtk_widget_set_visible (self->question, is_worth_asking (self));
  respite_score_row_set_selected (self->scores, -1);
  gtk_label_set_label (self->answer_label, _("You need not answer."));
  respite_announce (GTK_WIDGET (self->done_label), text);
}
