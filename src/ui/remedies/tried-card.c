/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/tried-card.h"

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "core/insights/remedy-month.h"
#include "ui/common/announce.h"
#include "ui/common/score-row.h"
#include "ui/common/spoken-names.h"
#include "ui/common/time-words.h"

/**
 * RespiteTriedCard:
 *
 * After a remedy was logged it asks, for whoever likes to answer, how the back was before and how it is now. Each answer
 * is one press and saves at once. Whoever would rather say later how it is finds the card there again.
 */
struct _RespiteTriedCard
{
  AdwBin parent_instance;

  RespiteDiary *diary;
  RespiteRecord *remedy;
  GDateTime *before_at;
  char *before;
  gboolean fresh;

  GtkLabel *question;
  GtkLabel *hint;
  GtkWidget *skip_button;
  GtkWidget *later_button;
  GtkWidget *now_button;
  GtkActionable *details_button;
  RespiteScoreRow *scores;
  GtkLabel *trouble;
};

enum
{
  PROP_FRESH = 1,
  N_PROPS
};

enum
{
  ANSWERED,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteTriedCard, respite_tried_card, ADW_TYPE_BIN)

static void
set_fresh (RespiteTriedCard *self,
            gboolean fresh)
{
  if (self->fresh == fresh)
    return;

  self->fresh = fresh;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FRESH]);
}

/* One of the things the card can say, with the button that goes with it. */
static void
say (RespiteTriedCard *self,
     const char *question,
     const char *hint,
     GtkWidget *button)
{
  gtk_label_set_label (self->question, question);
  gtk_label_set_label (self->hint, hint);
  gtk_widget_set_visible (self->skip_button, button == self->skip_button);
  gtk_widget_set_visible (self->later_button, button == self->later_button);
  gtk_widget_set_visible (self->now_button, button == self->now_button);
  gtk_widget_set_visible (GTK_WIDGET (self->scores), button != self->now_button);
  gtk_widget_set_visible (GTK_WIDGET (self->trouble), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scores), GTK_ACCESSIBLE_PROPERTY_LABEL, question, -1);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

static void
ask_before (RespiteTriedCard *self,
            int minutes)
{
  g_autofree char *hint = g_strdup_printf (ngettext ("About %d minute ago. Only if you like.",
                                                     "About %d minutes ago. Only if you like.", minutes),
                                           minutes);

  say (self, _("How was your back before?"), hint, self->skip_button);
  set_fresh (self, TRUE);
}

static void
ask_now (RespiteTriedCard *self,
         const char *question,
         const char *hint)
{
  say (self, question, hint, self->later_button);
  gtk_widget_grab_focus (GTK_WIDGET (self->scores));
}

static void
ask_right_after (RespiteTriedCard *self)
{
  ask_now (self, _("And now?"), _("The score about two hours later says most, so this can wait."));
}

static char *
say_when (RespiteTriedCard *self)
{
  g_autofree char *clock = respite_time_words_clock (respite_record_get_at (self->remedy));

  /* Translators: %s is a time of day */
  return g_strdup_printf (_("You tried this at %s."), clock);
}

static void
ask_later (RespiteTriedCard *self)
{
  g_autofree char *when = say_when (self);

  ask_now (self, _("How is your back now?"), when);
}

static void
wait (RespiteTriedCard *self)
{
  g_autofree char *when = say_when (self);

  say (self, when, _("How it is about two hours later can be noted here."), self->now_button);
  set_fresh (self, FALSE);
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
  if (self->before != NULL)
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
  remedy = respite_diary_edit (self->diary, respite_record_get_id (self->remedy), changes, error);

  return remedy != NULL;
}

static void
show_trouble (RespiteTriedCard *self,
              const GError *error)
{
  gtk_label_set_label (self->trouble, error->message);
  gtk_widget_set_visible (GTK_WIDGET (self->trouble), TRUE);
  respite_announce (GTK_WIDGET (self->trouble), error->message);
}

static void
answer_cb (GtkWidget *widget,
           const char *action,
           GVariant *target)
{
  RespiteTriedCard *self = RESPITE_TRIED_CARD (widget);
  int score = g_variant_get_int32 (target);
  gboolean first = gtk_widget_get_visible (self->skip_button);
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteRecord) pain = NULL;

  if (self->diary == NULL)
    return;

  pain = first ? log_before (self, score, &error) : log_after (self, score, &error);
  if (pain == NULL || !join (self, first ? "before" : "after", pain, &error))
    show_trouble (self, error);
  else if (first)
    {
      self->before = g_strdup (respite_record_get_id (pain));
      ask_right_after (self);
    }
  else
    {
      respite_tried_card_dismiss (self);
      g_signal_emit (self, signals[ANSWERED], 0);
    }
}

static void
skip_cb (GtkWidget *widget,
         const char *action,
         GVariant *target)
{
  RespiteTriedCard *self = RESPITE_TRIED_CARD (widget);

  if (self->diary != NULL)
    ask_right_after (self);
}

static void
later_cb (GtkWidget *widget,
          const char *action,
          GVariant *target)
{
  RespiteTriedCard *self = RESPITE_TRIED_CARD (widget);

  if (self->diary == NULL)
    return;

  wait (self);
  gtk_widget_grab_focus (self->now_button);
}

static void
now_cb (GtkWidget *widget,
        const char *action,
        GVariant *target)
{
  RespiteTriedCard *self = RESPITE_TRIED_CARD (widget);

  if (self->diary != NULL)
    ask_later (self);
}

static void
respite_tried_card_get_property (GObject *object,
                                 guint prop_id,
                                 GValue *value,
                                 GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_FRESH:
      g_value_set_boolean (value, respite_tried_card_get_fresh (RESPITE_TRIED_CARD (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
forget (RespiteTriedCard *self)
{
  g_clear_object (&self->diary);
  g_clear_object (&self->remedy);
  g_clear_pointer (&self->before, g_free);
  g_clear_pointer (&self->before_at, g_date_time_unref);
}

static void
respite_tried_card_dispose (GObject *object)
{
  RespiteTriedCard *self = RESPITE_TRIED_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_TRIED_CARD);
  forget (self);

  G_OBJECT_CLASS (respite_tried_card_parent_class)->dispose (object);
}

static void
respite_tried_card_class_init (RespiteTriedCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = respite_tried_card_get_property;
  object_class->dispose = respite_tried_card_dispose;

  /**
   * RespiteTriedCard:fresh:
   *
   * Whether a use was noted just now and is still being asked about, so that it is not noted a second time.
   */
  props[PROP_FRESH] = g_param_spec_boolean ("fresh", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * RespiteTriedCard::answered:
   *
   * Nothing is left to ask, and the keyboard needs another place.
   */
  signals[ANSWERED] = g_signal_new ("answered", RESPITE_TYPE_TRIED_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);

  g_type_ensure (RESPITE_TYPE_SCORE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/tried-card.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteTriedCard, question);
  gtk_widget_class_bind_template_child (widget_class, RespiteTriedCard, hint);
  gtk_widget_class_bind_template_child (widget_class, RespiteTriedCard, skip_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteTriedCard, later_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteTriedCard, now_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteTriedCard, details_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteTriedCard, scores);
  gtk_widget_class_bind_template_child (widget_class, RespiteTriedCard, trouble);

  gtk_widget_class_install_action (widget_class, "tried.answer", "i", answer_cb);
  gtk_widget_class_install_action (widget_class, "tried.skip", NULL, skip_cb);
  gtk_widget_class_install_action (widget_class, "tried.later", NULL, later_cb);
  gtk_widget_class_install_action (widget_class, "tried.now", NULL, now_cb);
}

static void
respite_tried_card_init (RespiteTriedCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));
}

static void
take (RespiteTriedCard *self,
      RespiteDiary *diary,
      RespiteRecord *remedy)
{
  forget (self);
  self->diary = g_object_ref (diary);
  self->remedy = g_object_ref (remedy);
  self->before = g_strdup (respite_record_get_string (remedy, "before"));
  gtk_actionable_set_action_target (self->details_button, "s", respite_record_get_id (remedy));
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

  take (self, diary, remedy);
  self->before_at = g_date_time_add_minutes (respite_record_get_at (remedy), -minutes);
  ask_before (self, minutes);
  gtk_widget_grab_focus (GTK_WIDGET (self->scores));
}

/* The last use for which a score afterwards still counts, unless it has one. */
static RespiteRecord *
find_waiting (RespiteDiary *diary,
              const char *remedy,
              GDateTime *now)
{
  g_autoptr (GDate) to = respite_time_get_day (now, 0);
  g_autoptr (GDate) from = g_date_copy (to);
  g_autoptr (GPtrArray) records = NULL;

  g_date_subtract_days (from, 1);
  records = respite_journal_dup_range (respite_diary_get_journal (diary), from, to, 0);
  for (guint i = records->len; i > 0; i--)
    {
      RespiteRecord *record = records->pdata[i - 1];
      GTimeSpan since = g_date_time_difference (now, respite_record_get_at (record));

      if (since > RESPITE_REMEDY_GAP_MAX_S * G_TIME_SPAN_SECOND)
        break;
      if (since >= 0 && !respite_record_is_deleted (record) && respite_record_is_kind (record, "remedy")
          && g_strcmp0 (respite_record_get_string (record, "remedy"), remedy) == 0)
        return respite_record_get_string (record, "after") == NULL ? g_object_ref (record) : NULL;
    }

  return NULL;
}

/**
 * respite_tried_card_offer:
 * @diary: what was done, and where the answer goes
 * @remedy: a remedy's id
 *
 * Shows itself if the remedy was tried in the last hours and nobody has said yet how it is since: at first as a line,
 * after an hour with the question.
 */
void
respite_tried_card_offer (RespiteTriedCard *self,
                          RespiteDiary *diary,
                          const char *remedy)
{
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (RespiteRecord) record = NULL;

  g_return_if_fail (RESPITE_IS_TRIED_CARD (self));
  g_return_if_fail (RESPITE_IS_DIARY (diary));
  g_return_if_fail (remedy != NULL);

  respite_tried_card_dismiss (self);
  now = respite_clock_now (respite_diary_get_clock (diary));
  record = find_waiting (diary, remedy, now);
  if (record == NULL)
    return;

  take (self, diary, record);
  wait (self);
  if (g_date_time_difference (now, respite_record_get_at (record)) >= RESPITE_REMEDY_GAP_MIN_S * G_TIME_SPAN_SECOND)
    {
      g_autofree char *when = say_when (self);

      say (self, _("How is your back now?"), when, self->later_button);
    }
}

/**
 * respite_tried_card_follow:
 *
 * Looks whether the use it asks about is still there and still wants an answer; otherwise it goes.
 */
void
respite_tried_card_follow (RespiteTriedCard *self)
{
  g_autoptr (RespiteRecord) record = NULL;

  g_return_if_fail (RESPITE_IS_TRIED_CARD (self));

  if (self->diary == NULL)
    return;

  record = respite_journal_find (respite_diary_get_journal (self->diary), respite_record_get_id (self->remedy), NULL);
  if (record == NULL || respite_record_is_deleted (record) || respite_record_get_string (record, "after") != NULL)
    respite_tried_card_dismiss (self);
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
  forget (self);
  set_fresh (self, FALSE);
}

/**
 * respite_tried_card_get_fresh:
 *
 * Returns: whether a use was noted just now and is still being asked about
 */
gboolean
respite_tried_card_get_fresh (RespiteTriedCard *self)
{
  g_return_val_if_fail (RESPITE_IS_TRIED_CARD (self), FALSE);

  return self->fresh;
}
