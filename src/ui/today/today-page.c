/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/today/today-page.h"

#include <glib/gi18n.h>

#include "core/base/profile-store.h"
#include "core/base/time-text.h"
#include "core/catalog/remedies-store.h"
#include "core/insights/notices.h"
#include "core/insights/remedy-order.h"
#include "core/insights/routine-choice.h"
#include "ui/common/pain-dot.h"
#include "ui/common/score-row.h"
#include "ui/common/spoken-names.h"
#include "ui/common/time-words.h"
#include "ui/today/episode-card.h"
#include "ui/today/notice-action.h"
#include "ui/today/notice-list.h"
#include "ui/today/reminder-tiles.h"

struct _RespiteTodayPage
{
  AdwBin parent_instance;

  RespiteDiary *diary;
  int day_start;
  RespiteRemindersStore *reminders;
  RespiteAgentProxy *agent;
  RespiteCatalog *catalog;
  RespiteRemedyUses *uses;
  RespiteRemediesStore *personal;
  RespiteProfileStore *profile;
  RespiteNotices *notices;
  gboolean wants_catalog;

  RespiteScoreRow *scores;
  GtkWidget *welcome;
  GtkWidget *last_line;
  RespitePainDot *last_dot;
  GtkLabel *last_label;
  GtkActionable *details_button;
  RespiteNoticeList *notice_list;
  RespiteEpisodeCard *episode_card;
  RespiteReminderTiles *tiles;
};

enum
{
  PROP_DIARY = 1,
  PROP_REMINDERS,
  PROP_AGENT,
  PROP_CATALOG,
  PROP_USES,
  PROP_PERSONAL,
  PROP_PROFILE,
  PROP_NOTICES,
  PROP_DAY_START,
  PROP_WANTS_CATALOG,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (RespiteTodayPage, respite_today_page, ADW_TYPE_BIN)

static RespiteRecord *
find_last_score (GPtrArray *records)
{
  for (guint i = records->len; i > 0; i--)
    {
      RespiteRecord *record = records->pdata[i - 1];

      if (respite_record_is_kind (record, "pain"))
        return record;
    }

  return NULL;
}

static void
show_last_score (RespiteTodayPage *self,
                 const GDate *today)
{
  g_autoptr (GPtrArray) records = respite_journal_dup_range (respite_diary_get_journal (self->diary), today, today,
                                                             self->day_start);
  RespiteRecord *last = find_last_score (records);

  gtk_widget_set_visible (self->last_line, last != NULL);
  if (last != NULL)
    {
      g_autofree char *clock = respite_time_words_clock (respite_record_get_at (last));
      /* Translators: %s is a time of day, and stands behind a pain score. */
      g_autofree char *text = g_strdup_printf (_("at %s"), clock);
      gint64 score = 0;

      respite_record_get_int (last, "score", &score);
      respite_pain_dot_set_score (self->last_dot, (int) score);
      gtk_label_set_label (self->last_label, text);
      gtk_actionable_set_action_target (self->details_button, "s", respite_record_get_id (last));
    }
}

/* Before anything is suggested it must be known that nothing speaks against self-care: no question is open, and no sign of
 * an emergency was ticked. */
static gboolean
allows_self_care (RespiteTodayPage *self)
{
  GPtrArray *findings;

  if (self->notices == NULL)
    return TRUE;
  if (!respite_notices_has_looked (self->notices))
    return FALSE;

  findings = respite_notices_get_findings (self->notices);
  for (guint i = 0; i < findings->len; i++)
    {
      const char *level = ((const RespiteFinding *) findings->pdata[i])->level;

      if (g_str_equal (level, "gate") || g_str_equal (level, "emergency-now"))
        return FALSE;
    }

  return TRUE;
}

/* Whether a notice leads to the warning signs, so that nothing else on the page need. */
static gboolean
asks_for_check (RespiteTodayPage *self)
{
  GPtrArray *findings = self->notices != NULL ? respite_notices_get_findings (self->notices) : NULL;

  for (guint i = 0; findings != NULL && i < findings->len; i++)
    {
      RespiteNoticeAction action = respite_notice_action_find (findings->pdata[i]);

      if (g_str_equal (action.name, "win.check-warning-signs"))
        return TRUE;
    }

  return FALSE;
}

/* The files of these are read only when there is something to suggest. */
static void
fill_moment (RespiteTodayPage *self,
             RespiteMoment *moment)
{
  moment->uses = self->uses;
  if (self->personal != NULL)
    moment->personal = respite_remedies_store_get_remedies (self->personal);
  if (self->profile != NULL)
    moment->cautions = respite_profile_get_tags (respite_profile_store_get_profile (self->profile));
}

/* Self-care is suggested when the warning signs have had their say, and the catalogue is read only then. */
static void
suggest (RespiteTodayPage *self,
         RespiteEpisode *episode,
         gboolean allowed)
{
  RespiteMoment moment = { .phase = respite_routine_choice_get_phase (episode) };
  gboolean wants = allowed && self->catalog == NULL;

  if (allowed && self->catalog != NULL)
    fill_moment (self, &moment);
  respite_episode_card_suggest (self->episode_card, allowed ? self->catalog : NULL, &moment);
  if (wants != self->wants_catalog)
    {
      self->wants_catalog = wants;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WANTS_CATALOG]);
    }
}

static void
show_episode (RespiteTodayPage *self,
              const GDate *today)
{
  g_autoptr (RespiteEpisode) episode = respite_diary_get_open_episode (self->diary);

  gtk_widget_set_visible (GTK_WIDGET (self->episode_card), episode != NULL);
  if (episode != NULL)
    {
      respite_episode_card_show (self->episode_card, episode, today, !asks_for_check (self));
      suggest (self, episode, allows_self_care (self));
    }
}

static void
show_notices (RespiteTodayPage *self)
{
  g_autoptr (GDateTime) now = respite_clock_now (respite_diary_get_clock (self->diary));
  g_autoptr (GDate) today = respite_time_get_day (now, self->day_start);

  respite_notice_list_show (self->notice_list, self->notices, self->catalog, today, self->day_start);
  show_episode (self, today);
}

static void
refresh (RespiteTodayPage *self)
{
  g_autoptr (GDateTime) now = respite_clock_now (respite_diary_get_clock (self->diary));
  g_autoptr (GDate) today = respite_time_get_day (now, self->day_start);
  g_auto (GStrv) months = respite_journal_list_months (respite_diary_get_journal (self->diary));

  gtk_widget_set_visible (self->welcome, months[0] == NULL);
  show_last_score (self, today);
  show_episode (self, today);
}

static void
respite_today_page_set_day_start (RespiteTodayPage *self,
                                  int day_start)
{
  if (self->day_start == day_start)
    return;

  self->day_start = day_start;
  respite_reminder_tiles_set_day_start (self->tiles, day_start);
  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DAY_START]);
}

/* What helped before is read when there is something to suggest, and the window stands there already. */
static void
start_uses (RespiteTodayPage *self)
{
  if (self->catalog != NULL && self->uses != NULL)
    respite_remedy_uses_start (self->uses);
}

static void
respite_today_page_map (GtkWidget *widget)
{
  RespiteTodayPage *self = RESPITE_TODAY_PAGE (widget);

  refresh (self);
  start_uses (self);
  if (self->notices != NULL)
    respite_notices_watch (self->notices);

  GTK_WIDGET_CLASS (respite_today_page_parent_class)->map (widget);
}

static gboolean
respite_today_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (RESPITE_TODAY_PAGE (widget)->scores));
}

static void
respite_today_page_constructed (GObject *object)
{
  RespiteTodayPage *self = RESPITE_TODAY_PAGE (object);
  gpointer speakers[] = { respite_diary_get_journal (self->diary), self->uses, self->personal, self->profile };

  G_OBJECT_CLASS (respite_today_page_parent_class)->constructed (object);

  for (guint i = 0; i < G_N_ELEMENTS (speakers); i++)
    if (speakers[i] != NULL)
      g_signal_connect_object (speakers[i], "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  if (self->notices != NULL)
    g_signal_connect_object (self->notices, "changed", G_CALLBACK (show_notices), self, G_CONNECT_SWAPPED);
  respite_reminder_tiles_take (self->tiles, self->diary, self->reminders, self->agent);
  refresh (self);
}

static void
respite_today_page_get_property (GObject *object,
                                 guint property_id,
                                 GValue *value,
                                 GParamSpec *pspec)
{
  RespiteTodayPage *self = RESPITE_TODAY_PAGE (object);

  switch (property_id)
    {
    case PROP_DIARY:
      g_value_set_object (value, self->diary);
      break;
    case PROP_REMINDERS:
      g_value_set_object (value, self->reminders);
      break;
    case PROP_AGENT:
      g_value_set_object (value, self->agent);
      break;
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_USES:
      g_value_set_object (value, self->uses);
      break;
    case PROP_PERSONAL:
      g_value_set_object (value, self->personal);
      break;
    case PROP_PROFILE:
      g_value_set_object (value, self->profile);
      break;
    case PROP_NOTICES:
      g_value_set_object (value, self->notices);
      break;
    case PROP_DAY_START:
      g_value_set_int (value, self->day_start);
      break;
    case PROP_WANTS_CATALOG:
      g_value_set_boolean (value, self->wants_catalog);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_today_page_set_property (GObject *object,
                                 guint property_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  RespiteTodayPage *self = RESPITE_TODAY_PAGE (object);

  switch (property_id)
    {
    case PROP_DIARY:
      self->diary = g_value_dup_object (value);
      break;
    case PROP_REMINDERS:
      self->reminders = g_value_dup_object (value);
      break;
    case PROP_AGENT:
      self->agent = g_value_dup_object (value);
      break;
    case PROP_CATALOG:
      respite_today_page_set_catalog (self, g_value_get_object (value));
      break;
    case PROP_USES:
      self->uses = g_value_dup_object (value);
      break;
    case PROP_PERSONAL:
      self->personal = g_value_dup_object (value);
      break;
    case PROP_PROFILE:
      self->profile = g_value_dup_object (value);
      break;
    case PROP_NOTICES:
      self->notices = g_value_dup_object (value);
      break;
    case PROP_DAY_START:
      respite_today_page_set_day_start (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_today_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_TODAY_PAGE);

  G_OBJECT_CLASS (respite_today_page_parent_class)->dispose (object);
}

static void
respite_today_page_finalize (GObject *object)
{
  RespiteTodayPage *self = RESPITE_TODAY_PAGE (object);

  g_clear_object (&self->notices);
  g_clear_object (&self->profile);
  g_clear_object (&self->personal);
  g_clear_object (&self->uses);
  g_clear_object (&self->catalog);
  g_clear_object (&self->agent);
  g_clear_object (&self->reminders);
  g_clear_object (&self->diary);

  G_OBJECT_CLASS (respite_today_page_parent_class)->finalize (object);
}

static void
respite_today_page_class_init (RespiteTodayPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags given = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = respite_today_page_constructed;
  object_class->get_property = respite_today_page_get_property;
  object_class->set_property = respite_today_page_set_property;
  object_class->dispose = respite_today_page_dispose;
  object_class->finalize = respite_today_page_finalize;
  widget_class->map = respite_today_page_map;
  widget_class->grab_focus = respite_today_page_grab_focus;

  props[PROP_DIARY] = g_param_spec_object ("diary", NULL, NULL, RESPITE_TYPE_DIARY, given);
  props[PROP_REMINDERS] = g_param_spec_object ("reminders", NULL, NULL, RESPITE_TYPE_REMINDERS_STORE, given);
  props[PROP_AGENT] = g_param_spec_object ("agent", NULL, NULL, RESPITE_TYPE_AGENT_PROXY, given);
  /**
   * RespiteTodayPage:catalog:
   *
   * What there is to suggest; it may come later than the page.
   */
  props[PROP_CATALOG] = g_param_spec_object ("catalog", NULL, NULL, RESPITE_TYPE_CATALOG,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  props[PROP_USES] = g_param_spec_object ("uses", NULL, NULL, RESPITE_TYPE_REMEDY_USES, given);
  props[PROP_PERSONAL] = g_param_spec_object ("personal", NULL, NULL, RESPITE_TYPE_REMEDIES_STORE, given);
  props[PROP_PROFILE] = g_param_spec_object ("profile", NULL, NULL, RESPITE_TYPE_PROFILE_STORE, given);
  props[PROP_NOTICES] = g_param_spec_object ("notices", NULL, NULL, RESPITE_TYPE_NOTICES, given);
  /**
   * RespiteTodayPage:day-start:
   *
   * When the person's day begins, in minutes after midnight.
   */
  props[PROP_DAY_START] = g_param_spec_int ("day-start", NULL, NULL, 0, 24 * 60 - 1, RESPITE_DAY_START_MINUTES,
                                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  /**
   * RespiteTodayPage:wants-catalog:
   *
   * Whether there is a use for the catalogue, and it has not come yet.
   */
  props[PROP_WANTS_CATALOG] = g_param_spec_boolean ("wants-catalog", NULL, NULL, FALSE,
                                                    G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY
                                                    | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (RESPITE_TYPE_SCORE_ROW);
  g_type_ensure (RESPITE_TYPE_PAIN_DOT);
  g_type_ensure (RESPITE_TYPE_EPISODE_CARD);
  g_type_ensure (RESPITE_TYPE_NOTICE_LIST);
  g_type_ensure (RESPITE_TYPE_REMINDER_TILES);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/respite_app/Respite/ui/today/today-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteTodayPage, scores);
  gtk_widget_class_bind_template_child (widget_class, RespiteTodayPage, welcome);
  gtk_widget_class_bind_template_child (widget_class, RespiteTodayPage, last_line);
  gtk_widget_class_bind_template_child (widget_class, RespiteTodayPage, last_dot);
  gtk_widget_class_bind_template_child (widget_class, RespiteTodayPage, last_label);
  gtk_widget_class_bind_template_child (widget_class, RespiteTodayPage, details_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteTodayPage, notice_list);
  gtk_widget_class_bind_template_child (widget_class, RespiteTodayPage, episode_card);
  gtk_widget_class_bind_template_child (widget_class, RespiteTodayPage, tiles);
}

static void
respite_today_page_init (RespiteTodayPage *self)
{
  self->day_start = RESPITE_DAY_START_MINUTES;

  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));
}

/**
 * respite_today_page_focus_scores:
 * @self: the page
 *
 * Moves the keyboard's focus to the scores, ready to log.
 */
void
respite_today_page_focus_scores (RespiteTodayPage *self)
{
  g_return_if_fail (RESPITE_IS_TODAY_PAGE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->scores));
}

/**
 * respite_today_page_set_catalog:
 * @self: the page
 * @catalog: (nullable): what there is to suggest
 */
void
respite_today_page_set_catalog (RespiteTodayPage *self,
                                RespiteCatalog *catalog)
{
  g_return_if_fail (RESPITE_IS_TODAY_PAGE (self));

  if (!g_set_object (&self->catalog, catalog))
    return;

  refresh (self);
  start_uses (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CATALOG]);
}
