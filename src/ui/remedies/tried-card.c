/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/tried-card.h"

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "ui/common/score-row.h"

/**
 * RespiteTriedCard:
 *
 * After a remedy was logged it asks, for whoever likes to answer, how the back was before and how it is now. Each answer
 * is one press and saves at once.
 */
struct _RespiteTriedCard
{
  AdwBin parent_instance;

  RespiteDiary *diary;
  char *remedy;
  GDateTime *before_at;
  char *before;

  GtkLabel *question;
  GtkLabel *hint;
  RespiteScoreRow *scores;
  GtkLabel *trouble;
};

G_DEFINE_FINAL_TYPE (RespiteTriedCard, respite_tried_card, ADW_TYPE_BIN)

static void
ask_before (RespiteTriedCard *self,
            int minutes)
{
  g_autofree char *hint = g_strdup_printf (ngettext ("About %d minute ago. Only if you like.",
                                                     "About %d minutes ago. Only if you like.", minutes),
                                           minutes);

  gtk_label_set_label (self->question, _("How was your back before?"));
  gtk_label_set_label (self->hint, hint);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scores), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("How was your back before?"), -1);
}

static void
ask_now (RespiteTriedCard *self)
{
  gtk_label_set_label (self->question, _("And now?"));
  gtk_label_set_label (self->hint, _("The score about two hours later says most, so this can wait."));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scores), GTK_ACCESSIBLE_PROPERTY_LABEL, _("And now?"), -1);
  gtk_widget_grab_focus (GTK_WIDGET (self->scores));
}

static RespiteRecord *
log_before (RespiteTriedCard *self,
            int score,
            GError **error)
{
  g_autoptr (JsonObject) members = json_object_new ();
  g_autofree char *at = respite_time_format (self->before_at);

  json_object_set_int_member (members, "score", score);
  json_object_set_string_member (members, "at", at);

  return respite_diary_add (self->diary, "pain", "manual", members, error);
}

static RespiteRecord *
log_after (RespiteTriedCard *self,
           int score,
           GError **error)
{
  g_autoptr (JsonObject) members = json_object_new ();

  json_object_set_int_member (members, "score", score);
  json_object_set_string_member (members, "prompt", "after-remedy");
  json_object_set_string_member (members, "of", self->before);

  return respite_diary_add (self->diary, "pain", "manual", members, error);
}

static gboolean
join (RespiteTriedCard *self,
      const char *member,
      RespiteRecord *pain,
      GError **error)
{
  g_autoptr (JsonObject) changes = json_object_new ();
  g_autoptr (RespiteRecord) remedy = NULL;

  json_object_set_string_member (changes, member, respite_record_get_id (pain));
  remedy = respite_diary_edit (self->diary, self->remedy, changes, error);

  return remedy != NULL;
}

static void
answer_cb (GtkWidget *widget,
           const char *action,
           GVariant *target)
{
  RespiteTriedCard *self = RESPITE_TRIED_CARD (widget);
  int score = g_variant_get_int32 (target);
  gboolean first = self->before == NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteRecord) pain = NULL;

  if (self->diary == NULL)
    return;

  pain = first ? log_before (self, score, &error) : log_after (self, score, &error);
  if (pain == NULL || !join (self, first ? "before" : "after", pain, &error))
    {
      gtk_label_set_label (self->trouble, error->message);
      gtk_widget_set_visible (GTK_WIDGET (self->trouble), TRUE);
      return;
    }

  if (!first)
    {
      respite_tried_card_dismiss (self);
      return;
    }

  self->before = g_strdup (respite_record_get_id (pain));
  ask_now (self);
}

static void
dismiss_cb (GtkWidget *widget,
            const char *action,
            GVariant *target)
{
  respite_tried_card_dismiss (RESPITE_TRIED_CARD (widget));
}

static void
respite_tried_card_dispose (GObject *object)
{
  RespiteTriedCard *self = RESPITE_TRIED_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_TRIED_CARD);
  g_clear_object (&self->diary);

  G_OBJECT_CLASS (respite_tried_card_parent_class)->dispose (object);
}

static void
respite_tried_card_finalize (GObject *object)
{
  RespiteTriedCard *self = RESPITE_TRIED_CARD (object);

  g_free (self->remedy);
  g_free (self->before);
  g_clear_pointer (&self->before_at, g_date_time_unref);

  G_OBJECT_CLASS (respite_tried_card_parent_class)->finalize (object);
}

static void
respite_tried_card_class_init (RespiteTriedCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_tried_card_dispose;
  G_OBJECT_CLASS (klass)->finalize = respite_tried_card_finalize;

  g_type_ensure (RESPITE_TYPE_SCORE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/tried-card.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteTriedCard, question);
  gtk_widget_class_bind_template_child (widget_class, RespiteTriedCard, hint);
  gtk_widget_class_bind_template_child (widget_class, RespiteTriedCard, scores);
  gtk_widget_class_bind_template_child (widget_class, RespiteTriedCard, trouble);

  gtk_widget_class_install_action (widget_class, "tried.answer", "i", answer_cb);
  gtk_widget_class_install_action (widget_class, "tried.dismiss", NULL, dismiss_cb);
}

static void
respite_tried_card_init (RespiteTriedCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_tried_card_ask:
 * @diary: where the answers go
 * @remedy: the record of the remedy that was tried
 * @minutes: how long it takes, at least 1: that long ago was before
 *
 * Shows itself with the first question.
 */
void
respite_tried_card_ask (RespiteTriedCard *self,
                        RespiteDiary *diary,
                        RespiteRecord *remedy,
                        int minutes)
{
  g_return_if_fail (RESPITE_IS_TRIED_CARD (self));
  g_return_if_fail (RESPITE_IS_DIARY (diary));
  g_return_if_fail (RESPITE_IS_RECORD (remedy));
  g_return_if_fail (minutes >= 1);

  respite_tried_card_dismiss (self);
  g_set_object (&self->diary, diary);
  self->remedy = g_strdup (respite_record_get_id (remedy));
  self->before_at = g_date_time_add_minutes (respite_record_get_at (remedy), -minutes);

  ask_before (self, minutes);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

/**
 * respite_tried_card_dismiss:
 *
 * Hides and forgets the question; what was answered stays.
 */
void
respite_tried_card_dismiss (RespiteTriedCard *self)
{
  g_return_if_fail (RESPITE_IS_TRIED_CARD (self));

  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->trouble), FALSE);
  g_clear_object (&self->diary);
  g_clear_pointer (&self->remedy, g_free);
  g_clear_pointer (&self->before, g_free);
  g_clear_pointer (&self->before_at, g_date_time_unref);
}
