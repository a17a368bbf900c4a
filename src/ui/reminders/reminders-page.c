/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/reminders/reminders-page.h"

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "ui/common/spoken-names.h"
#include "ui/reminders/own-reminder-dialog.h"
#include "ui/reminders/reminder-row.h"
#include "ui/reminders/reminder-sentences.h"

/* The shortest time shown is a minute. */
#define TICK_S 20

struct _RespiteRemindersPage
{
  AdwBin parent_instance;

  int day_start;
  RespiteRemindersStore *reminders;
  RespiteAgentProxy *agent;
  GPtrArray *rows;
  guint tick;

  GtkImage *state_icon;
  GtkLabel *state_title;
  GtkLabel *state_text;
  GtkWidget *pause_button;
  GtkWidget *resume_button;
  GtkLabel *trouble;
  AdwPreferencesGroup *group;
};

enum
{
  PROP_REMINDERS = 1,
  PROP_AGENT,
  PROP_DAY_START,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (RespiteRemindersPage, respite_reminders_page, ADW_TYPE_BIN)

static gint64
get_now (void)
{
  return g_get_real_time () / G_USEC_PER_SEC;
}

static gboolean
is_available (RespiteRemindersPage *self)
{
  return self->agent != NULL && respite_agent_proxy_get_available (self->agent);
}

static RespiteReminder *
find_next (RespiteRemindersPage *self,
           RespiteReminderSet *set,
           guint *n_enabled)
{
  RespiteReminder *next = NULL;
  gint64 soonest = G_MAXINT64;

  *n_enabled = 0;
  for (guint i = 0; i < respite_reminder_set_get_n_reminders (set); i++)
    {
      RespiteReminder *reminder = respite_reminder_set_get_reminder (set, i);
      const RespiteAgentStatus *status = NULL;

      *n_enabled += respite_reminder_get_enabled (reminder);
      if (is_available (self))
        status = respite_agent_proxy_lookup (self->agent, respite_reminder_get_id (reminder));
      if (status != NULL && status->enabled && status->due > 0 && status->due < soonest)
        {
          soonest = status->due;
          next = reminder;
        }
    }

  return next;
}

static void
set_state (RespiteRemindersPage *self,
           const char *icon,
           const char *title,
           const char *text)
{
  gtk_image_set_from_icon_name (self->state_icon, icon);
  gtk_label_set_label (self->state_title, title);
  gtk_label_set_label (self->state_text, text);
}

static void
show_unreachable (RespiteRemindersPage *self)
{
  const char *error = self->agent != NULL ? respite_agent_proxy_get_error (self->agent) : NULL;
  g_autofree char *text = NULL;

  text = g_strjoin ("\n", _("The part of Respite that reminds you cannot be reached, so nothing is shown for now. "
                            "What you set here is kept. Closing Respite and opening it again usually helps."),
                    error, NULL);
  set_state (self, "dialog-warning-symbolic", _("Reminders are not running"), text);
}

static void
show_running (RespiteRemindersPage *self,
              RespiteReminder *next)
{
  g_autofree char *text = NULL;

  if (next != NULL)
    {
      const RespiteAgentStatus *status = respite_agent_proxy_lookup (self->agent, respite_reminder_get_id (next));
      g_autofree char *state = respite_reminder_sentences_state (status, get_now ());

      if (state != NULL)
        /* Translators: a reminder and what comes next, such as “Stretch: next in 23 min”. */
        text = g_strdup_printf (_("%s: %s"), respite_reminder_sentences_title (next), state);
    }

  set_state (self, "respite-reminders-symbolic", _("Reminders are on"),
             text != NULL ? text : _("They go on while this window is closed."));
}

static void
show_state (RespiteRemindersPage *self)
{
  gint64 until = is_available (self) ? respite_agent_proxy_get_paused_until (self->agent) : 0;
  RespiteReminder *next = NULL;
  guint n_enabled = 0;

  if (self->reminders != NULL)
    next = find_next (self, respite_reminders_store_get_set (self->reminders), &n_enabled);

  gtk_widget_set_visible (self->pause_button, is_available (self) && until == 0 && n_enabled > 0);
  gtk_widget_set_visible (self->resume_button, until != 0);

  if (!is_available (self))
    show_unreachable (self);
  else if (until != 0)
    {
      g_autofree char *title = respite_reminder_sentences_pause (until, get_now ());

      set_state (self, "media-playback-pause-symbolic", title, _("Nothing is shown until then. The pause ends by itself."));
    }
  else if (n_enabled == 0)
    set_state (self, "respite-reminders-symbolic", _("No reminder is on"),
               _("Nothing is shown before you switch one on. Each can be switched off again at any time, and all can be "
                 "paused."));
  else
    show_running (self, next);
}

static void
refresh (RespiteRemindersPage *self)
{
  show_state (self);
  for (guint i = 0; i < self->rows->len; i++)
    respite_reminder_row_show_status (self->rows->pdata[i], self->agent, get_now ());
}

static gboolean
has_same_rows (RespiteRemindersPage *self,
               RespiteReminderSet *set)
{
  guint n_reminders = respite_reminder_set_get_n_reminders (set);

  if (self->rows->len != n_reminders)
    return FALSE;

  for (guint i = 0; i < n_reminders; i++)
    {
      const char *id = respite_reminder_get_id (respite_reminder_set_get_reminder (set, i));

      if (!g_str_equal (respite_reminder_row_get_id (self->rows->pdata[i]), id))
        return FALSE;
    }

  return TRUE;
}

static void
clear_rows (RespiteRemindersPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->group, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
}

static void
build_rows (RespiteRemindersPage *self,
            RespiteReminderSet *set)
{
  clear_rows (self);
  for (guint i = 0; i < respite_reminder_set_get_n_reminders (set); i++)
    {
      GtkWidget *row = respite_reminder_row_new (self->reminders, respite_reminder_set_get_reminder (set, i));

      adw_preferences_group_add (self->group, row);
      g_ptr_array_add (self->rows, row);
    }
}

static void
show_trouble (RespiteRemindersPage *self,
              const char *text)
{
  gtk_label_set_label (self->trouble, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->trouble), text != NULL && *text != '\0');
}

static void
reminders_changed_cb (RespiteRemindersPage *self)
{
  RespiteReminderSet *set = respite_reminders_store_get_set (self->reminders);
  const GError *error = respite_reminders_store_get_error (self->reminders);
  g_autofree char *problems = g_strjoinv ("\n", (char **) respite_reminder_set_get_problems (set));

  if (!has_same_rows (self, set))
    build_rows (self, set);
  else
    for (guint i = 0; i < self->rows->len; i++)
      respite_reminder_row_set_reminder (self->rows->pdata[i], respite_reminder_set_get_reminder (set, i));

  show_trouble (self, error != NULL ? error->message : problems);
  refresh (self);
}

static void
reminders_failed_cb (RespiteRemindersPage *self,
                     const GError *error)
{
  show_trouble (self, error->message);
}

static gboolean
tick_cb (gpointer data)
{
  refresh (data);

  return G_SOURCE_CONTINUE;
}

static guint64
count_to_tomorrow (RespiteRemindersPage *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) shifted = g_date_time_add_minutes (now, -self->day_start);
  g_autoptr (GDateTime) next = g_date_time_add_days (shifted, 1);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) start = g_date_time_new (zone, g_date_time_get_year (next), g_date_time_get_month (next),
                                                 g_date_time_get_day_of_month (next), self->day_start / 60,
                                                 self->day_start % 60, 0);

  return (guint64) (g_date_time_difference (start, now) / G_TIME_SPAN_SECOND);
}

static void
pause_cb (GtkWidget *widget,
          const char *action,
          GVariant *target)
{
  RespiteRemindersPage *self = RESPITE_REMINDERS_PAGE (widget);
  const char *length = g_variant_get_string (target, NULL);
  guint64 seconds = 30 * 60;

  if (g_str_equal (length, "hour"))
    seconds = 60 * 60;
  else if (g_str_equal (length, "two-hours"))
    seconds = 2 * 60 * 60;
  else if (g_str_equal (length, "tomorrow"))
    seconds = count_to_tomorrow (self);

  if (self->agent != NULL)
    respite_agent_proxy_pause (self->agent, seconds);
}

static void
resume_cb (GtkWidget *widget,
           const char *action,
           GVariant *target)
{
  RespiteRemindersPage *self = RESPITE_REMINDERS_PAGE (widget);

  if (self->agent != NULL)
    respite_agent_proxy_resume (self->agent);
}

static void
add_cb (GtkWidget *widget,
        const char *action,
        GVariant *target)
{
  RespiteRemindersPage *self = RESPITE_REMINDERS_PAGE (widget);
  GtkRoot *root = gtk_widget_get_root (widget);

  if (self->reminders != NULL)
    gtk_window_present (GTK_WINDOW (respite_own_reminder_dialog_new (GTK_WINDOW (root), self->reminders)));
}

static void
respite_reminders_page_map (GtkWidget *widget)
{
  RespiteRemindersPage *self = RESPITE_REMINDERS_PAGE (widget);

  GTK_WIDGET_CLASS (respite_reminders_page_parent_class)->map (widget);

  refresh (self);
  if (self->tick == 0)
    self->tick = g_timeout_add_seconds (TICK_S, tick_cb, self);
}

static void
respite_reminders_page_unmap (GtkWidget *widget)
{
  RespiteRemindersPage *self = RESPITE_REMINDERS_PAGE (widget);

  g_clear_handle_id (&self->tick, g_source_remove);

  GTK_WIDGET_CLASS (respite_reminders_page_parent_class)->unmap (widget);
}

static void
respite_reminders_page_get_property (GObject *object,
                                     guint prop_id,
                                     GValue *value,
                                     GParamSpec *pspec)
{
  RespiteRemindersPage *self = RESPITE_REMINDERS_PAGE (object);

  switch (prop_id)
    {
    case PROP_REMINDERS:
      g_value_set_object (value, self->reminders);
      break;
    case PROP_AGENT:
      g_value_set_object (value, self->agent);
      break;
    case PROP_DAY_START:
      g_value_set_int (value, self->day_start);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_reminders_page_set_property (GObject *object,
                                     guint prop_id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  RespiteRemindersPage *self = RESPITE_REMINDERS_PAGE (object);

  switch (prop_id)
    {
    case PROP_REMINDERS:
      respite_reminders_page_set_reminders (self, g_value_get_object (value));
      break;
    case PROP_AGENT:
      respite_reminders_page_set_agent (self, g_value_get_object (value));
      break;
    case PROP_DAY_START:
      respite_reminders_page_set_day_start (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_reminders_page_dispose (GObject *object)
{
  RespiteRemindersPage *self = RESPITE_REMINDERS_PAGE (object);

  g_clear_handle_id (&self->tick, g_source_remove);
  g_ptr_array_set_size (self->rows, 0);
  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_REMINDERS_PAGE);
  if (self->reminders != NULL)
    g_signal_handlers_disconnect_by_data (self->reminders, self);
  if (self->agent != NULL)
    g_signal_handlers_disconnect_by_data (self->agent, self);
  g_clear_object (&self->reminders);
  g_clear_object (&self->agent);

  G_OBJECT_CLASS (respite_reminders_page_parent_class)->dispose (object);
}

static void
respite_reminders_page_finalize (GObject *object)
{
  g_ptr_array_unref (RESPITE_REMINDERS_PAGE (object)->rows);

  G_OBJECT_CLASS (respite_reminders_page_parent_class)->finalize (object);
}

static void
respite_reminders_page_class_init (RespiteRemindersPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = respite_reminders_page_get_property;
  object_class->set_property = respite_reminders_page_set_property;
  object_class->dispose = respite_reminders_page_dispose;
  object_class->finalize = respite_reminders_page_finalize;
  widget_class->map = respite_reminders_page_map;
  widget_class->unmap = respite_reminders_page_unmap;

  props[PROP_REMINDERS] = g_param_spec_object ("reminders", NULL, NULL, RESPITE_TYPE_REMINDERS_STORE, flags);
  props[PROP_AGENT] = g_param_spec_object ("agent", NULL, NULL, RESPITE_TYPE_AGENT_PROXY, flags);
  /**
   * RespiteRemindersPage:day-start:
   *
   * When the person's day begins, in minutes after midnight; a pause until tomorrow ends then.
   */
  props[PROP_DAY_START] = g_param_spec_int ("day-start", NULL, NULL, 0, 24 * 60 - 1, RESPITE_DAY_START_MINUTES, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/reminders/reminders-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemindersPage, state_icon);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemindersPage, state_title);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemindersPage, state_text);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemindersPage, pause_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemindersPage, resume_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemindersPage, trouble);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemindersPage, group);

  gtk_widget_class_install_action (widget_class, "reminders.pause", "s", pause_cb);
  gtk_widget_class_install_action (widget_class, "reminders.resume", NULL, resume_cb);
  gtk_widget_class_install_action (widget_class, "reminders.add", NULL, add_cb);
}

static void
respite_reminders_page_init (RespiteRemindersPage *self)
{
  self->day_start = RESPITE_DAY_START_MINUTES;

  self->rows = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));
  show_state (self);
}

/**
 * respite_reminders_page_set_reminders:
 * @reminders: (nullable): the reminders to show and to change
 */
void
respite_reminders_page_set_reminders (RespiteRemindersPage *self,
                                      RespiteRemindersStore *reminders)
{
  g_return_if_fail (RESPITE_IS_REMINDERS_PAGE (self));

  if (self->reminders == reminders)
    return;

  if (self->reminders != NULL)
    g_signal_handlers_disconnect_by_data (self->reminders, self);
  clear_rows (self);

  g_set_object (&self->reminders, reminders);
  if (reminders != NULL)
    {
      g_signal_connect_object (reminders, "changed", G_CALLBACK (reminders_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (reminders, "failed", G_CALLBACK (reminders_failed_cb), self, G_CONNECT_SWAPPED);
      reminders_changed_cb (self);
    }

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_REMINDERS]);
}

/**
 * respite_reminders_page_set_agent:
 * @agent: (nullable): who reminds
 */
void
respite_reminders_page_set_agent (RespiteRemindersPage *self,
                                  RespiteAgentProxy *agent)
{
  g_return_if_fail (RESPITE_IS_REMINDERS_PAGE (self));

  if (self->agent == agent)
    return;

  if (self->agent != NULL)
    g_signal_handlers_disconnect_by_data (self->agent, self);

  g_set_object (&self->agent, agent);
  if (agent != NULL)
    {
      g_signal_connect_object (agent, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (agent, "notify", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
    }

  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_AGENT]);
}

/**
 * respite_reminders_page_set_day_start:
 * @day_start: when the person's day begins, in minutes after midnight, 0 to 1439
 */
void
respite_reminders_page_set_day_start (RespiteRemindersPage *self,
                                      int day_start)
{
  g_return_if_fail (RESPITE_IS_REMINDERS_PAGE (self));
  g_return_if_fail (day_start >= 0 && day_start < 24 * 60);

  if (self->day_start == day_start)
    return;

  self->day_start = day_start;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DAY_START]);
}
