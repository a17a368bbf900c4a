/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/player/player.h"

#include "core/base/time-text.h"

#define ORIGIN "player"

/* A score given this long before a routine, or less, is how it was before. */
#define BEFORE_US (30 * G_TIME_SPAN_MINUTE)

/* So that a look that is due on the second does not come just before it. */
#define SLACK_MS 5

struct _RespitePlayer
{
  GObject parent_instance;

  RespiteDiary *diary;
  RespiteRoutineRun *run;
  GDateTime *began;
  RespiteRecord *record;
  char *after;
  gboolean sound;
  gboolean shown;
  guint look_id;
};

enum
{
  PROP_STATE = 1,
  PROP_SOUND,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

enum
{
  STEP_CHANGED,
  TICKED,
  ENDED,
  FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespitePlayer, respite_player, G_TYPE_OBJECT)

static void schedule (RespitePlayer *self);

static gint64
get_boot_time (RespitePlayer *self)
{
  return respite_clock_get_boot_time (respite_diary_get_clock (self->diary));
}

/* The score that stood when it began, if one was given shortly before. */
static char *
find_before (RespitePlayer *self)
{
  g_autoptr (GDate) to = respite_time_get_day (self->began, 0);
  g_autoptr (GDate) from = g_date_copy (to);
  g_autoptr (GPtrArray) records = NULL;

  g_date_subtract_days (from, 1);
  records = respite_journal_dup_range (respite_diary_get_journal (self->diary), from, to, 0);
  for (guint i = records->len; i > 0; i--)
    {
      RespiteRecord *record = records->pdata[i - 1];
      GTimeSpan since = g_date_time_difference (self->began, respite_record_get_at (record));

      if (since > BEFORE_US)
        break;
      if (since >= 0 && !respite_record_is_deleted (record) && respite_record_is_kind (record, "pain")
          && g_strcmp0 (respite_record_get_string (record, "scope"), "day") != 0)
        return g_strdup (respite_record_get_id (record));
    }

  return NULL;
}

static void
write_down (RespitePlayer *self)
{
  gboolean completed = respite_routine_run_is_completed (self->run);
  int seconds = respite_routine_run_get_done_seconds (self->run);
  g_autoptr (JsonObject) members = json_object_new ();
  g_autofree char *at = respite_time_format (self->began);
  g_autofree char *before = find_before (self);
  g_autoptr (GError) error = NULL;

  if (!completed && seconds < RESPITE_PLAYER_LEAST_SECONDS)
    return;

  json_object_set_string_member (members, "routine",
                                 respite_routine_get_id (respite_routine_run_get_routine (self->run)));
  json_object_set_int_member (members, "seconds", seconds);
  json_object_set_boolean_member (members, "completed", completed);
  json_object_set_string_member (members, "at", at);
  if (before != NULL)
    json_object_set_string_member (members, "before", before);

  self->record = respite_diary_add (self->diary, "routine", ORIGIN, members, &error);
  if (self->record == NULL)
    g_signal_emit (self, signals[FAILED], 0, error);
}

static void
forget (RespitePlayer *self)
{
  g_clear_handle_id (&self->look_id, g_source_remove);
  g_clear_pointer (&self->run, respite_routine_run_free);
  g_clear_pointer (&self->began, g_date_time_unref);
  g_clear_object (&self->record);
  g_clear_pointer (&self->after, g_free);
}

static void
follow (RespitePlayer *self)
{
  if (respite_player_get_state (self) == RESPITE_ROUTINE_RUN_OVER)
    {
      g_clear_handle_id (&self->look_id, g_source_remove);
      write_down (self);
    }
  else
    schedule (self);

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
  g_signal_emit (self, signals[STEP_CHANGED], 0);
  if (respite_player_get_state (self) == RESPITE_ROUTINE_RUN_OVER)
    g_signal_emit (self, signals[ENDED], 0);
}

static gboolean
look_cb (gpointer data)
{
  RespitePlayer *self = data;

  self->look_id = 0;
  respite_player_look (self);
  schedule (self);
  g_signal_emit (self, signals[TICKED], 0);

  return G_SOURCE_REMOVE;
}

/* The next look comes when the number of seconds left changes; while nothing goes on there is none. */
static void
schedule (RespitePlayer *self)
{
  double left;
  guint ms;

  g_clear_handle_id (&self->look_id, g_source_remove);
  if (respite_player_get_state (self) != RESPITE_ROUTINE_RUN_GOING)
    return;

  left = respite_routine_run_get_left (self->run);
  ms = (guint) ((left - (int) left) * 1000);
  self->look_id = g_timeout_add ((ms > 0 ? ms : 1000) + SLACK_MS, look_cb, self);
}

static void
respite_player_get_property (GObject *object,
                             guint property_id,
                             GValue *value,
                             GParamSpec *pspec)
{
  RespitePlayer *self = RESPITE_PLAYER (object);

  switch (property_id)
    {
    case PROP_STATE:
      g_value_set_int (value, (int) respite_player_get_state (self));
      break;
    case PROP_SOUND:
      g_value_set_boolean (value, self->sound);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_player_set_property (GObject *object,
                             guint property_id,
                             const GValue *value,
                             GParamSpec *pspec)
{
  RespitePlayer *self = RESPITE_PLAYER (object);

  switch (property_id)
    {
    case PROP_SOUND:
      respite_player_set_sound (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_player_finalize (GObject *object)
{
  RespitePlayer *self = RESPITE_PLAYER (object);

  forget (self);
  g_clear_object (&self->diary);

  G_OBJECT_CLASS (respite_player_parent_class)->finalize (object);
}

static void
respite_player_class_init (RespitePlayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = respite_player_get_property;
  object_class->set_property = respite_player_set_property;
  object_class->finalize = respite_player_finalize;

  /**
   * RespitePlayer:state:
   *
   * A #RespiteRoutineRunState; over where there is no routine.
   */
  props[PROP_STATE] = g_param_spec_int ("state", NULL, NULL, RESPITE_ROUTINE_RUN_READY, RESPITE_ROUTINE_RUN_OVER,
                                        RESPITE_ROUTINE_RUN_OVER, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * RespitePlayer:sound:
   *
   * Whether another step is heard.
   */
  props[PROP_SOUND] = g_param_spec_boolean ("sound", NULL, NULL, FALSE,
                                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * RespitePlayer::step-changed:
   *
   * Another step, another state, another routine, or none.
   */
  signals[STEP_CHANGED] = g_signal_new ("step-changed", RESPITE_TYPE_PLAYER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 0);
  /**
   * RespitePlayer::ticked:
   *
   * Another second is gone.
   */
  signals[TICKED] = g_signal_new ("ticked", RESPITE_TYPE_PLAYER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * RespitePlayer::ended:
   *
   * The routine came to its end; what was done is written down.
   */
  signals[ENDED] = g_signal_new ("ended", RESPITE_TYPE_PLAYER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * RespitePlayer::failed:
   * @error: why what was done could not be written down
   */
  signals[FAILED] = g_signal_new ("failed", RESPITE_TYPE_PLAYER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                  G_TYPE_ERROR);
}

static void
respite_player_init (RespitePlayer *self)
{
}

/**
 * respite_player_new:
 * @diary: its clock tells the time, and what was done is written into it
 *
 * What carries a routine through. It outlives windows, so that a timer goes on when its window is closed.
 *
 * Returns: (transfer full): a player without a routine
 */
RespitePlayer *
respite_player_new (RespiteDiary *diary)
{
  RespitePlayer *self;

  g_return_val_if_fail (RESPITE_IS_DIARY (diary), NULL);

  self = g_object_new (RESPITE_TYPE_PLAYER, NULL);
  self->diary = g_object_ref (diary);

  return self;
}

/**
 * respite_player_begin:
 * @routine: what to do
 *
 * Begins a routine. One that is going on is left before, unless it is the same.
 */
void
respite_player_begin (RespitePlayer *self,
                      RespiteRoutine *routine)
{
  g_return_if_fail (RESPITE_IS_PLAYER (self));
  g_return_if_fail (RESPITE_IS_ROUTINE (routine));

  if (respite_player_get_state (self) != RESPITE_ROUTINE_RUN_OVER
      && g_str_equal (respite_routine_get_id (respite_routine_run_get_routine (self->run)),
                      respite_routine_get_id (routine)))
    return;

  respite_player_leave (self);
  self->run = respite_routine_run_new (routine);
  self->began = respite_clock_now (respite_diary_get_clock (self->diary));
  respite_routine_run_start (self->run, get_boot_time (self));
  follow (self);
}

/**
 * respite_player_look:
 *
 * Lets the time pass. It looks by itself once a second; who draws looks as often as it draws.
 */
void
respite_player_look (RespitePlayer *self)
{
  g_return_if_fail (RESPITE_IS_PLAYER (self));

  if (self->run != NULL && respite_routine_run_look (self->run, get_boot_time (self)))
    follow (self);
}

void
respite_player_pause (RespitePlayer *self)
{
  g_return_if_fail (RESPITE_IS_PLAYER (self));

  if (self->run != NULL && respite_routine_run_pause (self->run, get_boot_time (self)))
    follow (self);
}

void
respite_player_resume (RespitePlayer *self)
{
  g_return_if_fail (RESPITE_IS_PLAYER (self));

  if (self->run != NULL && respite_routine_run_resume (self->run, get_boot_time (self)))
    follow (self);
}

/**
 * respite_player_back:
 *
 * Begins the step anew, or at its beginning the one before. A timer cannot go back.
 */
void
respite_player_back (RespitePlayer *self)
{
  g_return_if_fail (RESPITE_IS_PLAYER (self));

  if (self->run != NULL && respite_routine_run_back (self->run, get_boot_time (self)))
    follow (self);
}

void
respite_player_skip (RespitePlayer *self)
{
  g_return_if_fail (RESPITE_IS_PLAYER (self));

  if (self->run != NULL && respite_routine_run_skip (self->run, get_boot_time (self)))
    follow (self);
}

/**
 * respite_player_leave:
 *
 * Ends the routine where it stands and writes down what was done of it. Without a routine it does nothing.
 */
void
respite_player_leave (RespitePlayer *self)
{
  g_return_if_fail (RESPITE_IS_PLAYER (self));

  if (self->run == NULL)
    return;

  if (respite_player_get_state (self) != RESPITE_ROUTINE_RUN_OVER)
    {
      respite_routine_run_look (self->run, get_boot_time (self));
      write_down (self);
    }
  forget (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
  g_signal_emit (self, signals[STEP_CHANGED], 0);
}

/* The score, once given, may be corrected. */
static RespiteRecord *
write_score (RespitePlayer *self,
             int score,
             GError **error)
{
  g_autoptr (JsonObject) members = json_object_new ();

  json_object_set_int_member (members, "score", score);
  if (self->after != NULL)
    return respite_diary_edit (self->diary, self->after, members, error);

  json_object_set_string_member (members, "scope", "now");
  json_object_set_string_member (members, "prompt", "after-remedy");

  return respite_diary_add (self->diary, "pain", ORIGIN, members, error);
}

/**
 * respite_player_rate:
 * @score: pain after the routine, from 0 to 10
 * @error: see respite_diary_add()
 *
 * Writes down how it is after a routine that is over, and links the two.
 *
 * Returns: whether it is written
 */
gboolean
respite_player_rate (RespitePlayer *self,
                     int score,
                     GError **error)
{
  g_autoptr (RespiteRecord) pain = NULL;
  g_autoptr (JsonObject) changes = json_object_new ();
  RespiteRecord *linked;

  g_return_val_if_fail (RESPITE_IS_PLAYER (self), FALSE);
  g_return_val_if_fail (self->record != NULL, FALSE);

  pain = write_score (self, score, error);
  if (pain == NULL || self->after != NULL)
    return pain != NULL;

  self->after = g_strdup (respite_record_get_id (pain));
  json_object_set_string_member (changes, "after", self->after);
  linked = respite_diary_edit (self->diary, respite_record_get_id (self->record), changes, error);
  if (linked == NULL)
    return FALSE;

  g_object_unref (self->record);
  self->record = linked;

  return TRUE;
}

/**
 * respite_player_get_run:
 *
 * Returns: (nullable): how far the routine is; %NULL where there is none
 */
const RespiteRoutineRun *
respite_player_get_run (RespitePlayer *self)
{
  g_return_val_if_fail (RESPITE_IS_PLAYER (self), NULL);

  return self->run;
}

/**
 * respite_player_get_state:
 *
 * Returns: how the routine stands; over where there is none
 */
RespiteRoutineRunState
respite_player_get_state (RespitePlayer *self)
{
  g_return_val_if_fail (RESPITE_IS_PLAYER (self), RESPITE_ROUTINE_RUN_OVER);

  return self->run != NULL ? respite_routine_run_get_state (self->run) : RESPITE_ROUTINE_RUN_OVER;
}

/**
 * respite_player_get_record:
 *
 * Returns: (transfer none) (nullable): what was written down of the routine that is over, until it is left
 */
RespiteRecord *
respite_player_get_record (RespitePlayer *self)
{
  g_return_val_if_fail (RESPITE_IS_PLAYER (self), NULL);

  return self->record;
}

/**
 * respite_player_is_shown:
 *
 * Returns: whether a page shows the routine, so that its end need not be told otherwise
 */
gboolean
respite_player_is_shown (RespitePlayer *self)
{
  g_return_val_if_fail (RESPITE_IS_PLAYER (self), FALSE);

  return self->shown;
}

/**
 * respite_player_set_shown:
 * @shown: whether the page stands there
 */
void
respite_player_set_shown (RespitePlayer *self,
                          gboolean shown)
{
  g_return_if_fail (RESPITE_IS_PLAYER (self));

  self->shown = shown;
}

gboolean
respite_player_get_sound (RespitePlayer *self)
{
  g_return_val_if_fail (RESPITE_IS_PLAYER (self), FALSE);

  return self->sound;
}

void
respite_player_set_sound (RespitePlayer *self,
                          gboolean sound)
{
  g_return_if_fail (RESPITE_IS_PLAYER (self));

  sound = !!sound;
  if (self->sound == sound)
    return;

  self->sound = sound;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SOUND]);
}
