/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/today/reminder-tiles.h"

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "ui/common/time-words.h"
#include "ui/common/volume-words.h"
#include "ui/common/wrap-box.h"
#include "ui/today/reminder-tile.h"
#include "ui/today/reminder-words.h"

#define REFRESH_S 60
#define GLASS_ML 250

struct _RespiteReminderTiles
{
  AdwBin parent_instance;

  RespiteDiary *diary;
  int day_start;
  RespiteRemindersStore *reminders;
  RespiteAgentProxy *agent;
  guint refresh_id;

  RespiteReminderTile *stretch;
  RespiteReminderTile *posture;
  RespiteReminderTile *water;
  GtkActionable *water_button;
  GtkLabel *status;
  GtkWidget *resume_button;
  GtkWidget *turn_on_button;
};

G_DEFINE_FINAL_TYPE (RespiteReminderTiles, respite_reminder_tiles, ADW_TYPE_BIN)

/* The first one of its kind that is on, or else the first one at all. */
static RespiteReminder *
find_reminder (RespiteReminderTiles *self,
               RespiteReminderKind kind)
{
  RespiteReminderSet *set = respite_reminders_store_get_set (self->reminders);
  RespiteReminder *found = NULL;

  for (guint i = 0; set != NULL && i < respite_reminder_set_get_n_reminders (set); i++)
    {
      RespiteReminder *reminder = respite_reminder_set_get_reminder (set, i);

      if (respite_reminder_get_kind (reminder) != kind)
        continue;
      if (respite_reminder_get_enabled (reminder))
        return reminder;
      if (found == NULL)
        found = reminder;
    }

  return found;
}

static gboolean
is_on (RespiteReminder *reminder)
{
  return reminder != NULL && respite_reminder_get_enabled (reminder);
}

static gboolean
is_any_on (RespiteReminderTiles *self)
{
  return is_on (find_reminder (self, RESPITE_REMINDER_STRETCH)) || is_on (find_reminder (self, RESPITE_REMINDER_POSTURE))
         || is_on (find_reminder (self, RESPITE_REMINDER_HYDRATION));
}

static gint64
get_now (RespiteReminderTiles *self)
{
  return respite_clock_get_real_time (respite_diary_get_clock (self->diary)) / G_USEC_PER_SEC;
}

/* A tile without its reminder still serves, and says nothing of what is missing. */
static char *
say_state (RespiteReminderTiles *self,
           RespiteReminder *reminder,
           const char *otherwise)
{
  const RespiteAgentStatus *status;

  if (!is_on (reminder))
    return g_strdup (otherwise);

  status = respite_agent_proxy_lookup (self->agent, respite_reminder_get_id (reminder));
  if (status == NULL && respite_agent_proxy_get_looking (self->agent))
    return g_strdup (_("one moment…"));

  return respite_reminder_words_state (status, get_now (self));
}

static void
show_countdown (RespiteReminderTiles *self,
                RespiteReminderTile *tile,
                RespiteReminder *reminder,
                const char *otherwise)
{
  const RespiteAgentStatus *status = is_on (reminder)
                                          ? respite_agent_proxy_lookup (self->agent, respite_reminder_get_id (reminder))
                                          : NULL;
  g_autofree char *subtitle = say_state (self, reminder, otherwise);
  g_autofree char *left = respite_reminder_words_left (status, get_now (self));

  respite_reminder_tile_show (tile, subtitle, status != NULL && status->enabled ? status->progress : 0, left);
}

static void
show_stretch (RespiteReminderTiles *self)
{
  RespiteReminder *reminder = find_reminder (self, RESPITE_REMINDER_STRETCH);

  show_countdown (self, self->stretch, reminder, _("a minute is enough"));
}

/* Water counts towards its goal, and not towards its next reminder. */
static void
show_water (RespiteReminderTiles *self)
{
  RespiteReminder *reminder = find_reminder (self, RESPITE_REMINDER_HYDRATION);
  gint64 goal = reminder != NULL ? respite_reminder_get_goal_ml (reminder) : 0;
  gint64 glass = reminder != NULL ? respite_reminder_get_glass_ml (reminder) : GLASS_ML;
  gint64 drunk = respite_diary_get_water_today (self->diary, self->day_start);
  g_autofree char *amount = respite_reminder_words_water (drunk, goal);
  g_autofree char *state = say_state (self, reminder, NULL);
  g_autofree char *subtitle = g_strjoin ("\n", amount, state, NULL);
  g_autofree char *share = goal > 0 ? g_strdup_printf (_("%d%%"), (int) MIN (drunk * 100 / goal, 999)) : NULL;
  g_autofree char *size = respite_volume_words_glass (glass);
  /* Translators: adds a glass of water, such as “250 ml” */
  g_autofree char *label = g_strdup_printf (_("+ %s"), size);

  respite_reminder_tile_show (self->water, subtitle, goal > 0 ? MIN (1.0, (double) drunk / (double) goal) : 0, share);
  gtk_button_set_label (GTK_BUTTON (self->water_button), label);
  gtk_actionable_set_action_target (self->water_button, "i", (gint32) glass);
}

static void
show_status (RespiteReminderTiles *self)
{
  gint64 until = respite_agent_proxy_get_paused_until (self->agent);
  const char *error = respite_agent_proxy_get_error (self->agent);
  gboolean on = is_any_on (self);
  g_autofree char *text = NULL;

  if (!on)
    text = g_strdup (_("Reminders are off. They can ask you to move, to sit well and to drink, when it suits you."));
  else if (until == G_MAXINT64)
    text = g_strdup (_("Reminders are paused"));
  else if (until > 0)
    {
      g_autoptr (GDateTime) end = g_date_time_new_from_unix_local (until);
      g_autofree char *clock = end != NULL ? respite_time_words_clock (end) : NULL;

      /* Translators: %s is a time of day. */
      text = g_strdup_printf (_("Reminders are paused until %s"), clock != NULL ? clock : "–");
    }
  else if (error != NULL)
    text = g_strdup (error);

  gtk_label_set_label (self->status, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->status), text != NULL);
  gtk_widget_set_visible (self->turn_on_button, !on);
  gtk_widget_set_visible (self->resume_button, on && until > 0);
}

static void
refresh (RespiteReminderTiles *self)
{
  if (self->diary == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  show_stretch (self);
  show_countdown (self, self->posture, find_reminder (self, RESPITE_REMINDER_POSTURE), _("how do you sit?"));
  show_water (self);
  show_status (self);
}

static gboolean
refresh_cb (gpointer data)
{
  refresh (data);

  return G_SOURCE_CONTINUE;
}

/* Minutes go by only where somebody looks and something is counting. */
static void
follow_time (RespiteReminderTiles *self)
{
  gboolean wanted = self->diary != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)) && is_any_on (self);

  if (!wanted)
    g_clear_handle_id (&self->refresh_id, g_source_remove);
  else if (self->refresh_id == 0)
    self->refresh_id = g_timeout_add_seconds (REFRESH_S, refresh_cb, self);
}

static void
changed_cb (RespiteReminderTiles *self)
{
  refresh (self);
  follow_time (self);
}

static void
answer_posture_cb (GtkWidget *widget,
                   const char *action,
                   GVariant *target)
{
  RespiteReminderTiles *self = RESPITE_REMINDER_TILES (widget);
  RespiteReminder *reminder = find_reminder (self, RESPITE_REMINDER_POSTURE);

  gtk_widget_activate_action_variant (widget, "win.log-posture", target);
  if (is_on (reminder))
    respite_agent_proxy_answer (self->agent, respite_reminder_get_id (reminder), "done");
}

/* As the Start of its notification does: the interval begins afresh, and a routine that fits opens. */
static void
start_cb (GtkWidget *widget,
          const char *action,
          GVariant *target)
{
  RespiteReminderTiles *self = RESPITE_REMINDER_TILES (widget);
  RespiteReminder *reminder = find_reminder (self, RESPITE_REMINDER_STRETCH);

  if (is_on (reminder))
    respite_agent_proxy_answer (self->agent, respite_reminder_get_id (reminder), "done");
  gtk_widget_activate_action (widget, "win.start-reminder", "s",
                              reminder != NULL ? respite_reminder_get_id (reminder) : "");
}

static void
resume_cb (GtkWidget *widget,
           const char *action,
           GVariant *target)
{
  respite_agent_proxy_resume (RESPITE_REMINDER_TILES (widget)->agent);
}

static void
respite_reminder_tiles_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (respite_reminder_tiles_parent_class)->map (widget);

  changed_cb (RESPITE_REMINDER_TILES (widget));
}

static void
respite_reminder_tiles_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (respite_reminder_tiles_parent_class)->unmap (widget);

  follow_time (RESPITE_REMINDER_TILES (widget));
}

static void
respite_reminder_tiles_dispose (GObject *object)
{
  RespiteReminderTiles *self = RESPITE_REMINDER_TILES (object);

  g_clear_handle_id (&self->refresh_id, g_source_remove);
  g_clear_object (&self->diary);
  g_clear_object (&self->reminders);
  g_clear_object (&self->agent);
  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_REMINDER_TILES);

  G_OBJECT_CLASS (respite_reminder_tiles_parent_class)->dispose (object);
}

static void
respite_reminder_tiles_class_init (RespiteReminderTilesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_reminder_tiles_dispose;
  widget_class->map = respite_reminder_tiles_map;
  widget_class->unmap = respite_reminder_tiles_unmap;

  g_type_ensure (RESPITE_TYPE_REMINDER_TILE);
  g_type_ensure (RESPITE_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/today/reminder-tiles.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderTiles, stretch);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderTiles, posture);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderTiles, water);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderTiles, water_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderTiles, status);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderTiles, resume_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderTiles, turn_on_button);

  gtk_widget_class_install_action (widget_class, "tiles.answer-posture", "b", answer_posture_cb);
  gtk_widget_class_install_action (widget_class, "tiles.start", NULL, start_cb);
  gtk_widget_class_install_action (widget_class, "tiles.resume", NULL, resume_cb);
}

static void
respite_reminder_tiles_init (RespiteReminderTiles *self)
{
  self->day_start = RESPITE_DAY_START_MINUTES;

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_reminder_tiles_take:
 * @self: the tiles, which take these once
 * @diary: what was drunk, and the clock
 * @reminders: the reminders, as set
 * @agent: how they stand
 */
void
respite_reminder_tiles_take (RespiteReminderTiles *self,
                             RespiteDiary *diary,
                             RespiteRemindersStore *reminders,
                             RespiteAgentProxy *agent)
{
  g_return_if_fail (RESPITE_IS_REMINDER_TILES (self) && self->diary == NULL);

  self->diary = g_object_ref (diary);
  self->reminders = g_object_ref (reminders);
  self->agent = g_object_ref (agent);
  g_signal_connect_object (respite_diary_get_journal (diary), "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (reminders, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (agent, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (agent, "notify::error", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  changed_cb (self);
}

/**
 * respite_reminder_tiles_set_day_start:
 * @day_start: when the person's day begins, in minutes after midnight, 0 to 1439
 */
void
respite_reminder_tiles_set_day_start (RespiteReminderTiles *self,
                                      int day_start)
{
  g_return_if_fail (RESPITE_IS_REMINDER_TILES (self));

  if (self->day_start == day_start)
    return;

  self->day_start = day_start;
  if (self->diary != NULL)
    refresh (self);
}
