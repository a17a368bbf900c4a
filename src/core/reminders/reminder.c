/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/reminder.h"

#include "core/base/id.h"

#define TITLE_MAX 200
#define BODY_MAX 2000
#define ROUTINES_MAX 64
#define GOAL_MAX_ML 20000
#define GLASS_MAX_ML 5000

struct _RespiteReminder
{
  GObject parent_instance;

  RespiteReminderMembers members;
  char *id;
  char *title;
  char *body;
  GStrv routines;
};

static const char *const kind_names[] = { "stretch", "posture", "hydration", "custom" };
static const char *const counts_names[] = { "active", "clock" };
static const char *const missed_names[] = { "drop", "once", "hold" };

G_DEFINE_FINAL_TYPE (RespiteReminder, respite_reminder, G_TYPE_OBJECT)

static gboolean
find_name (const char *const *names,
           int n_names,
           const char *text,
           int *index)
{
  for (int i = 0; i < n_names; i++)
    {
      if (g_strcmp0 (names[i], text) == 0)
        {
          *index = i;
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
check_number (const char *member,
              gint64 value,
              gint64 min,
              gint64 max,
              GError **error)
{
  return (value >= min && value <= max)
         || respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_VALUE,
                                     "“%s” is %" G_GINT64_FORMAT "; allowed are %" G_GINT64_FORMAT
                                     " to %" G_GINT64_FORMAT,
                                     member, value, min, max);
}

static gboolean
check_text (const char *member,
            const char *text,
            glong max,
            GError **error)
{
  return text == NULL || g_utf8_strlen (text, -1) <= max
         || respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_VALUE,
                                     "“%s” is %ld characters long; allowed are %ld",
                                     member, g_utf8_strlen (text, -1), max);
}

static gboolean
check_routines (const char *const *routines,
                GError **error)
{
  guint n_routines = routines != NULL ? g_strv_length ((char **) routines) : 0;

  if (!check_number ("routines", n_routines, 0, ROUTINES_MAX, error))
    return FALSE;

  for (guint i = 0; i < n_routines; i++)
    {
      if (!respite_word_is_valid (routines[i]))
        return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_VALUE,
                                        "“%s” is not the id of a routine; allowed are words such as desk-reset",
                                        routines[i]);
    }

  return TRUE;
}

static gboolean
check_members (const RespiteReminderMembers *members,
               GError **error)
{
  if (!respite_word_is_valid (members->id))
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_ID,
                                    "“%s” is not an id of a reminder; allowed are lower-case letters, digits and "
                                    "single hyphens",
                                    members->id != NULL ? members->id : "");
  if (members->title != NULL && *members->title == '\0')
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_VALUE,
                                    "The title is empty; give it at least one character");

  return check_text ("title", members->title, TITLE_MAX, error)
         && check_text ("body", members->body, BODY_MAX, error)
         && check_number ("every_s", members->every_s, 1, RESPITE_REMINDER_SECONDS_MAX, error)
         && check_number ("rest_s", members->rest_s, 0, RESPITE_REMINDER_SECONDS_MAX, error)
         && check_number ("snooze_s", members->snooze_s, 1, RESPITE_REMINDER_SECONDS_MAX, error)
         && check_number ("goal_ml", members->goal_ml, 1, GOAL_MAX_ML, error)
         && check_number ("glass_ml", members->glass_ml, 1, GLASS_MAX_ML, error)
         && check_routines (members->routines, error);
}

static void
respite_reminder_finalize (GObject *object)
{
  RespiteReminder *self = RESPITE_REMINDER (object);

  g_clear_pointer (&self->members.hours, respite_hours_unref);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->body, g_free);
  g_clear_pointer (&self->routines, g_strfreev);

  G_OBJECT_CLASS (respite_reminder_parent_class)->finalize (object);
}

static void
respite_reminder_class_init (RespiteReminderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_reminder_finalize;
}

static void
respite_reminder_init (RespiteReminder *self)
{
}

/**
 * respite_reminder_members_init:
 * @members: (out): receives what a reminder of this kind is where nothing else is said
 * @id: (transfer none): its id
 * @kind: its kind
 *
 * Hours are left %NULL, which means always.
 */
void
respite_reminder_members_init (RespiteReminderMembers *members,
                               const char *id,
                               RespiteReminderKind kind)
{
  static const gint64 every_s[] = { 45 * 60, 30 * 60, 60 * 60, 60 * 60 };

  *members = (RespiteReminderMembers){
    .id = id,
    .kind = kind,
    .enabled = TRUE,
    .every_s = every_s[kind],
    .counts = kind == RESPITE_REMINDER_HYDRATION ? RESPITE_REMINDER_COUNTS_CLOCK : RESPITE_REMINDER_COUNTS_ACTIVE,
    .rest_s = 5 * 60,
    .snooze_s = 10 * 60,
    .missed = RESPITE_REMINDER_MISSED_ONCE,
    .sound = TRUE,
    .goal_ml = 2000,
    .glass_ml = 250,
  };
}

/**
 * respite_reminder_new:
 * @members: what it is made of, copied
 * @error: a #RespiteReminderError that names the value and what is allowed
 *
 * Returns: (transfer full) (nullable): the reminder, which never changes
 */
RespiteReminder *
respite_reminder_new (const RespiteReminderMembers *members,
                      GError **error)
{
  g_autoptr (RespiteReminder) self = NULL;
  static const char *const none[] = { NULL };

  if (!check_members (members, error))
    return NULL;

  self = g_object_new (RESPITE_TYPE_REMINDER, NULL);
  self->members = *members;
  self->members.hours = members->hours != NULL ? respite_hours_ref (members->hours) : respite_hours_new (NULL, 0, NULL);
  self->id = g_strdup (members->id);
  self->title = g_strdup (members->title);
  self->body = g_strdup (members->body);
  self->routines = g_strdupv ((char **) (members->routines != NULL ? members->routines : none));

  return g_steal_pointer (&self);
}

/**
 * respite_reminder_get_id:
 *
 * Returns: its id
 */
const char *
respite_reminder_get_id (RespiteReminder *self)
{
  return self->id;
}

/**
 * respite_reminder_get_kind:
 *
 * Returns: its kind
 */
RespiteReminderKind
respite_reminder_get_kind (RespiteReminder *self)
{
  return self->members.kind;
}

/**
 * respite_reminder_get_title:
 *
 * Returns: (nullable): the person's own title, never empty; %NULL where none was given
 */
const char *
respite_reminder_get_title (RespiteReminder *self)
{
  return self->title;
}

/**
 * respite_reminder_get_body:
 *
 * Returns: (nullable): the person's own text
 */
const char *
respite_reminder_get_body (RespiteReminder *self)
{
  return self->body;
}

/**
 * respite_reminder_get_enabled:
 *
 * Returns: whether it is on
 */
gboolean
respite_reminder_get_enabled (RespiteReminder *self)
{
  return self->members.enabled;
}

/**
 * respite_reminder_get_every_s:
 *
 * Returns: its interval in seconds, at least 1
 */
gint64
respite_reminder_get_every_s (RespiteReminder *self)
{
  return self->members.every_s;
}

/**
 * respite_reminder_get_counts:
 *
 * Returns: which time its interval counts
 */
RespiteReminderCounts
respite_reminder_get_counts (RespiteReminder *self)
{
  return self->members.counts;
}

/**
 * respite_reminder_get_rest_s:
 *
 * Returns: how many seconds away count as a break
 */
gint64
respite_reminder_get_rest_s (RespiteReminder *self)
{
  return self->members.rest_s;
}

/**
 * respite_reminder_get_snooze_s:
 *
 * Returns: after how many seconds it comes again when put off, at least 1
 */
gint64
respite_reminder_get_snooze_s (RespiteReminder *self)
{
  return self->members.snooze_s;
}

/**
 * respite_reminder_get_hours:
 *
 * Returns: (transfer none): when it may be shown
 */
RespiteHours *
respite_reminder_get_hours (RespiteReminder *self)
{
  return self->members.hours;
}

/**
 * respite_reminder_get_missed:
 *
 * Returns: what happens when it is due but may not be shown
 */
RespiteReminderMissed
respite_reminder_get_missed (RespiteReminder *self)
{
  return self->members.missed;
}

/**
 * respite_reminder_get_sound:
 *
 * Returns: whether it makes a sound
 */
gboolean
respite_reminder_get_sound (RespiteReminder *self)
{
  return self->members.sound;
}

/**
 * respite_reminder_get_routines:
 *
 * Returns: (transfer none): the ids of the routines it offers, %NULL-terminated, maybe none
 */
const char *const *
respite_reminder_get_routines (RespiteReminder *self)
{
  return (const char *const *) self->routines;
}

/**
 * respite_reminder_get_goal_ml:
 *
 * Returns: how much to drink in a day, in millilitres; for hydration
 */
gint64
respite_reminder_get_goal_ml (RespiteReminder *self)
{
  return self->members.goal_ml;
}

/**
 * respite_reminder_get_glass_ml:
 *
 * Returns: what one glass holds, in millilitres; for hydration
 */
gint64
respite_reminder_get_glass_ml (RespiteReminder *self)
{
  return self->members.glass_ml;
}

/**
 * respite_reminder_kind_to_text:
 *
 * Returns: the word files and commands use
 */
const char *
respite_reminder_kind_to_text (RespiteReminderKind kind)
{
  return kind_names[kind];
}

/**
 * respite_reminder_kind_from_text:
 * @kind: (out): receives the kind
 * @error: %RESPITE_REMINDER_ERROR_KIND
 *
 * Returns: whether the word is known
 */
gboolean
respite_reminder_kind_from_text (const char *text,
                                 RespiteReminderKind *kind,
                                 GError **error)
{
  int index = 0;

  if (!find_name (kind_names, G_N_ELEMENTS (kind_names), text, &index))
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_KIND,
                                    "“%s” is no kind of reminder; allowed are stretch, posture, hydration and custom",
                                    text);

  *kind = (RespiteReminderKind) index;

  return TRUE;
}

/**
 * respite_reminder_counts_to_text:
 *
 * Returns: the word files and commands use
 */
const char *
respite_reminder_counts_to_text (RespiteReminderCounts counts)
{
  return counts_names[counts];
}

/**
 * respite_reminder_counts_from_text:
 * @counts: (out): receives which time is counted
 * @error: %RESPITE_REMINDER_ERROR_VALUE
 *
 * Returns: whether the word is known
 */
gboolean
respite_reminder_counts_from_text (const char *text,
                                   RespiteReminderCounts *counts,
                                   GError **error)
{
  int index = 0;

  if (!find_name (counts_names, G_N_ELEMENTS (counts_names), text, &index))
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_VALUE,
                                    "“counts” is “%s”; allowed are active and clock", text);

  *counts = (RespiteReminderCounts) index;

  return TRUE;
}

/**
 * respite_reminder_missed_to_text:
 *
 * Returns: the word files and commands use
 */
const char *
respite_reminder_missed_to_text (RespiteReminderMissed missed)
{
  return missed_names[missed];
}

/**
 * respite_reminder_missed_from_text:
 * @missed: (out): receives the policy
 * @error: %RESPITE_REMINDER_ERROR_VALUE
 *
 * Returns: whether the word is known
 */
gboolean
respite_reminder_missed_from_text (const char *text,
                                   RespiteReminderMissed *missed,
                                   GError **error)
{
  int index = 0;

  if (!find_name (missed_names, G_N_ELEMENTS (missed_names), text, &index))
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_VALUE,
                                    "“missed” is “%s”; allowed are drop, once and hold", text);

  *missed = (RespiteReminderMissed) index;

  return TRUE;
}
