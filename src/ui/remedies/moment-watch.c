/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/moment-watch.h"

#include "core/insights/routine-choice.h"

/**
 * RespiteMomentWatch:
 *
 * What decides which remedy comes first, and the word when it has changed.
 */
struct _RespiteMomentWatch
{
  GObject parent_instance;

  RespiteDiary *diary;
  RespiteRemediesStore *personal;
  RespiteRemedyUses *uses;
  GSignalGroup *journal_signals;
  GSignalGroup *personal_signals;
  GSignalGroup *uses_signals;

  gboolean looking;
  int day;
};

enum
{
  MOVED,
  MARKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteMomentWatch, respite_moment_watch, G_TYPE_OBJECT)

static void
tell_moved (RespiteMomentWatch *self)
{
  g_signal_emit (self, signals[MOVED], 0);
}

static void
tell_marked (RespiteMomentWatch *self)
{
  g_signal_emit (self, signals[MARKED], 0);
}

/* Most of what is written into a diary leaves the day of the episode as it is. */
static void
journal_changed_cb (RespiteMomentWatch *self)
{
  int before = self->day;

  respite_moment_watch_look (self);
  if (self->day != before)
    tell_moved (self);
}

static void
respite_moment_watch_finalize (GObject *object)
{
  RespiteMomentWatch *self = RESPITE_MOMENT_WATCH (object);

  g_object_unref (self->journal_signals);
  g_object_unref (self->personal_signals);
  g_object_unref (self->uses_signals);
  g_clear_object (&self->diary);
  g_clear_object (&self->personal);
  g_clear_object (&self->uses);

  G_OBJECT_CLASS (respite_moment_watch_parent_class)->finalize (object);
}

static void
respite_moment_watch_class_init (RespiteMomentWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_moment_watch_finalize;

  /**
   * RespiteMomentWatch::moved:
   *
   * Another remedy may come first: an episode began, ended or is a day older, or more is known of what helped.
   */
  signals[MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
  /**
   * RespiteMomentWatch::marked:
   *
   * Favourites, what is hidden, or remedies of the person's own have changed.
   */
  signals[MARKED] = g_signal_new ("marked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
}

static GSignalGroup *
listen (RespiteMomentWatch *self,
        GType type,
        void (*changed_cb) (RespiteMomentWatch *self))
{
  GSignalGroup *group = g_signal_group_new (type);

  g_signal_group_connect_swapped (group, "changed", G_CALLBACK (changed_cb), self);

  return group;
}

static void
respite_moment_watch_init (RespiteMomentWatch *self)
{
  self->journal_signals = listen (self, RESPITE_TYPE_JOURNAL, journal_changed_cb);
  self->personal_signals = listen (self, RESPITE_TYPE_REMEDIES_STORE, tell_marked);
  self->uses_signals = listen (self, RESPITE_TYPE_REMEDY_USES, tell_moved);
}

/**
 * respite_moment_watch_new:
 *
 * Returns: (transfer full): a watch that knows nothing yet
 */
RespiteMomentWatch *
respite_moment_watch_new (void)
{
  return g_object_new (RESPITE_TYPE_MOMENT_WATCH, NULL);
}

/**
 * respite_moment_watch_set_diary:
 * @diary: (nullable): knows the open episode
 */
void
respite_moment_watch_set_diary (RespiteMomentWatch *self,
                                RespiteDiary *diary)
{
  g_return_if_fail (RESPITE_IS_MOMENT_WATCH (self));

  if (!g_set_object (&self->diary, diary))
    return;

  g_signal_group_set_target (self->journal_signals, diary != NULL ? respite_diary_get_journal (diary) : NULL);
  tell_moved (self);
}

/**
 * respite_moment_watch_set_personal:
 * @personal: (nullable): favourites, what is hidden, and remedies of the person's own
 */
void
respite_moment_watch_set_personal (RespiteMomentWatch *self,
                                   RespiteRemediesStore *personal)
{
  g_return_if_fail (RESPITE_IS_MOMENT_WATCH (self));

  if (!g_set_object (&self->personal, personal))
    return;

  g_signal_group_set_target (self->personal_signals, personal);
  tell_marked (self);
}

/**
 * respite_moment_watch_set_uses:
 * @uses: (nullable): what was done so far, and what came of it
 */
void
respite_moment_watch_set_uses (RespiteMomentWatch *self,
                               RespiteRemedyUses *uses)
{
  g_return_if_fail (RESPITE_IS_MOMENT_WATCH (self));

  if (!g_set_object (&self->uses, uses))
    return;

  g_signal_group_set_target (self->uses_signals, uses);
  if (self->looking)
    respite_moment_watch_begin (self);
  tell_moved (self);
}

/**
 * respite_moment_watch_get_personal:
 *
 * Returns: (transfer none) (nullable): where favourites and the like are kept
 */
RespiteRemediesStore *
respite_moment_watch_get_personal (RespiteMomentWatch *self)
{
  g_return_val_if_fail (RESPITE_IS_MOMENT_WATCH (self), NULL);

  return self->personal;
}

/**
 * respite_moment_watch_begin:
 *
 * To be said whenever somebody begins to look: what was done so far is read from now on. Nobody waits for it.
 */
void
respite_moment_watch_begin (RespiteMomentWatch *self)
{
  g_return_if_fail (RESPITE_IS_MOMENT_WATCH (self));

  self->looking = TRUE;
  if (self->uses != NULL)
    respite_remedy_uses_start (self->uses);
}

/**
 * respite_moment_watch_look:
 *
 * Returns: the moment as it is now, valid until the next signal
 */
RespiteMoment
respite_moment_watch_look (RespiteMomentWatch *self)
{
  g_autoptr (RespiteEpisode) episode = self->diary != NULL ? respite_diary_get_open_episode (self->diary) : NULL;

  self->day = episode != NULL ? respite_episode_get_day (episode) : 0;

  return (RespiteMoment){
    .phase = respite_routine_choice_get_phase (episode),
    .uses = self->uses,
    .personal = self->personal != NULL ? respite_remedies_store_get_remedies (self->personal) : NULL,
  };
}

/**
 * respite_moment_watch_get_day:
 *
 * Returns: which day of the open episode it was when the moment was last looked at; 0 without one
 */
int
respite_moment_watch_get_day (RespiteMomentWatch *self)
{
  g_return_val_if_fail (RESPITE_IS_MOMENT_WATCH (self), 0);

  return self->day;
}
