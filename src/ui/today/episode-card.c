/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/today/episode-card.h"

#include "ui/common/sparkline.h"
#include "ui/common/wrap-box.h"
#include "ui/today/episode-words.h"
#include "ui/today/suggestions.h"

struct _RespiteEpisodeCard
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *since;
  GtkLabel *outlook;
  RespiteSparkline *sparkline;
  RespiteSuggestions *suggestions;
  GtkWidget *check_button;
  GtkActionable *update_button;
  GtkActionable *end_button;
};

G_DEFINE_FINAL_TYPE (RespiteEpisodeCard, respite_episode_card, ADW_TYPE_BIN)

static void
draw_scores (RespiteEpisodeCard *self,
             RespiteEpisode *episode)
{
  GPtrArray *scores = respite_episode_get_scores (episode);
  g_autofree RespiteSparkPoint *points = g_new0 (RespiteSparkPoint, scores->len + 1);
  g_autofree char *words = respite_episode_words_curve (episode);

  for (guint i = 0; i < scores->len; i++)
    {
      gint64 score = 0;

      respite_record_get_int (scores->pdata[i], "score", &score);
      points[i].at = g_date_time_to_unix (respite_record_get_at (scores->pdata[i]));
      points[i].score = (double) score;
    }

  respite_sparkline_set_points (self->sparkline, points, scores->len);
  gtk_widget_set_visible (GTK_WIDGET (self->sparkline), scores->len > 1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sparkline), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
respite_episode_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_EPISODE_CARD);

  G_OBJECT_CLASS (respite_episode_card_parent_class)->dispose (object);
}

static void
respite_episode_card_class_init (RespiteEpisodeCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_episode_card_dispose;

  g_type_ensure (RESPITE_TYPE_SPARKLINE);
  g_type_ensure (RESPITE_TYPE_SUGGESTIONS);
  g_type_ensure (RESPITE_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/respite_app/Respite/ui/today/episode-card.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteEpisodeCard, title);
  gtk_widget_class_bind_template_child (widget_class, RespiteEpisodeCard, since);
  gtk_widget_class_bind_template_child (widget_class, RespiteEpisodeCard, outlook);
  gtk_widget_class_bind_template_child (widget_class, RespiteEpisodeCard, sparkline);
  gtk_widget_class_bind_template_child (widget_class, RespiteEpisodeCard, suggestions);
  gtk_widget_class_bind_template_child (widget_class, RespiteEpisodeCard, check_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteEpisodeCard, update_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteEpisodeCard, end_button);
}

static void
respite_episode_card_init (RespiteEpisodeCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_episode_card_show:
 * @self: the card
 * @episode: an open episode
 * @today: the day it is
 * @offers_check: whether the warning signs are offered here, and not elsewhere on the page
 *
 * Shows an episode; its buttons name actions of the window.
 */
void
respite_episode_card_show (RespiteEpisodeCard *self,
                           RespiteEpisode *episode,
                           const GDate *today,
                           gboolean offers_check)
{
  g_autofree char *title = NULL;
  g_autofree char *since = NULL;

  g_return_if_fail (RESPITE_IS_EPISODE_CARD (self));
  g_return_if_fail (RESPITE_IS_EPISODE (episode));

  title = respite_episode_words_title (episode);
  since = respite_episode_words_since (episode, today);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->since, since);
  gtk_label_set_label (self->outlook, respite_episode_words_outlook (respite_episode_get_day (episode)));
  gtk_actionable_set_action_target (self->update_button, "s", respite_episode_get_id (episode));
  gtk_actionable_set_action_target (self->end_button, "s", respite_episode_get_id (episode));
  gtk_widget_set_visible (self->check_button, offers_check);
  draw_scores (self, episode);
}

/**
 * respite_episode_card_suggest:
 * @self: the card
 * @catalog: (nullable): the catalogue; without it nothing is suggested
 * @moment: what they are to fit
 */
void
respite_episode_card_suggest (RespiteEpisodeCard *self,
                              RespiteCatalog *catalog,
                              const RespiteMoment *moment)
{
  g_return_if_fail (RESPITE_IS_EPISODE_CARD (self));

  gtk_widget_set_visible (GTK_WIDGET (self->suggestions), catalog != NULL);
  if (catalog != NULL)
    respite_suggestions_show (self->suggestions, catalog, moment);
}
