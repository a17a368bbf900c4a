/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/window/logbook.h"

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "draw/pain-scale.h"
#include "ui/common/notice-words.h"
#include "ui/common/volume-words.h"

struct _RespiteLogbook
{
  GObject parent_instance;

  RespiteDiary *diary;
  RespiteNotices *notices;
  RespiteProfileStore *profile;
  AdwToastOverlay *toasts;
};

G_DEFINE_FINAL_TYPE (RespiteLogbook, respite_logbook, G_TYPE_OBJECT)

static void
say (RespiteLogbook *self,
     const char *text)
{
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (text));
}

static void
say_with_undo (RespiteLogbook *self,
               const char *text,
               const char *action,
               const char *id)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_action_name (toast, action);
  adw_toast_set_action_target (toast, "s", id);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* Tells how a change went; one that went well can be taken back. */
static void
conclude (RespiteLogbook *self,
          RespiteRecord *record,
          const GError *error,
          const char *text,
          const char *undo)
{
  if (record != NULL)
    say_with_undo (self, text, undo, respite_record_get_id (record));
  else
    say (self, error->message);
}

static void
log_score_cb (GSimpleAction *action,
              GVariant *target,
              gpointer data)
{
  RespiteLogbook *self = data;
  int score = CLAMP (g_variant_get_int32 (target), 0, RESPITE_PAIN_MAX);
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteRecord) record = respite_diary_log_pain (self->diary, score, "manual", &error);
  /* Translators: %d is a pain score that has just been noted. */
  g_autofree char *text = g_strdup_printf (_("Pain %d noted"), score);

  conclude (self, record, error, score == 0 ? _("No pain noted") : text, "win.undo-record");
}

static void
log_water_cb (GSimpleAction *action,
              GVariant *target,
              gpointer data)
{
  RespiteLogbook *self = data;
  int ml = g_variant_get_int32 (target);
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteRecord) record = respite_diary_log_water (self->diary, ml, "manual", &error);
  g_autofree char *glass = respite_volume_words_glass (ml);
  /* Translators: an amount of water, such as “250 ml” */
  g_autofree char *text = g_strdup_printf (_("%s noted"), glass);

  conclude (self, record, error, text, "win.undo-record");
}

static void
log_posture_cb (GSimpleAction *action,
                GVariant *target,
                gpointer data)
{
  RespiteLogbook *self = data;
  gboolean good = g_variant_get_boolean (target);
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteRecord) record = respite_diary_log_posture (self->diary, good, "manual", &error);

  conclude (self, record, error, good ? _("Sitting well, noted") : _("Slouching, noted"), "win.undo-record");
}

static void
set_deleted (RespiteLogbook *self,
             GVariant *id,
             gboolean deleted)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteRecord) record = respite_diary_set_deleted (self->diary, g_variant_get_string (id, NULL), deleted,
                                                                &error);

  if (record == NULL)
    say (self, error->message);
}

static void
undo_record_cb (GSimpleAction *action,
                GVariant *target,
                gpointer data)
{
  set_deleted (data, target, TRUE);
}

static void
delete_record_cb (GSimpleAction *action,
                  GVariant *target,
                  gpointer data)
{
  RespiteLogbook *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteRecord) record = respite_diary_set_deleted (self->diary, g_variant_get_string (target, NULL), TRUE,
                                                                &error);

  conclude (self, record, error, _("Entry deleted"), "win.undelete-record");
}

static void
undelete_record_cb (GSimpleAction *action,
                    GVariant *target,
                    gpointer data)
{
  set_deleted (data, target, FALSE);
}

static void
end_episode_cb (GSimpleAction *action,
                GVariant *target,
                gpointer data)
{
  RespiteLogbook *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteRecord) record = respite_diary_end_episode (self->diary, g_variant_get_string (target, NULL), NULL,
                                                                &error);

  conclude (self, record, error, _("Episode closed. Good to hear"), "win.reopen-episode");
}

static void
reopen_episode_cb (GSimpleAction *action,
                   GVariant *target,
                   gpointer data)
{
  RespiteLogbook *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) changes = json_object_new ();
  g_autoptr (RespiteRecord) record = NULL;

  json_object_set_null_member (changes, "end");
  record = respite_diary_edit (self->diary, g_variant_get_string (target, NULL), changes, &error);
  if (record == NULL)
    say (self, error->message);
}

/* Somebody who knows has looked at it: that holds for this back, and not for this notice alone. */
static void
note_checked (RespiteLogbook *self)
{
  g_autoptr (GDateTime) now = respite_clock_now (respite_diary_get_clock (self->diary));
  g_autoptr (GDate) today = respite_time_get_day (now, 0);
  g_autofree char *text = respite_date_format (today);

  respite_profile_store_set_async (self->profile, "clinician_checked", g_variant_new_string (text), NULL, NULL, NULL);
  say (self, _("Noted among what Respite knows about you"));
}

static void
put_away_cb (GSimpleAction *action,
             GVariant *target,
             gpointer data)
{
  RespiteLogbook *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteRecord) record = NULL;
  RespiteFinding *finding;
  const char *rule, *reason;

  g_variant_get (target, "(&s&s)", &rule, &reason);
  finding = respite_notices_find (self->notices, rule);
  if (finding == NULL)
    return;

  if (g_str_equal (rule, RESPITE_NOTICE_UPPER_BACK) && g_str_equal (reason, RESPITE_NOTICE_SEEN))
    {
      note_checked (self);
      return;
    }

  record = respite_notices_put_away (self->notices, finding, reason, "manual", &error);
  conclude (self, record, error, _("Put away until its cause returns"), "win.undo-record");
}

static void
save_again_cb (GSimpleAction *action,
               GVariant *target,
               gpointer data)
{
  RespiteLogbook *self = data;

  respite_journal_flush_async (respite_diary_get_journal (self->diary), NULL, NULL, NULL);
}

static void
healed_cb (RespiteLogbook *self)
{
  say (self, _("Merged in what another computer wrote"));
}

static const GActionEntry entries[] = {
  { .name = "log-score", .activate = log_score_cb, .parameter_type = "i" },
  { .name = "log-water", .activate = log_water_cb, .parameter_type = "i" },
  { .name = "log-posture", .activate = log_posture_cb, .parameter_type = "b" },
  { .name = "undo-record", .activate = undo_record_cb, .parameter_type = "s" },
  { .name = "delete-record", .activate = delete_record_cb, .parameter_type = "s" },
  { .name = "undelete-record", .activate = undelete_record_cb, .parameter_type = "s" },
  { .name = "end-episode", .activate = end_episode_cb, .parameter_type = "s" },
  { .name = "reopen-episode", .activate = reopen_episode_cb, .parameter_type = "s" },
  { .name = "put-away", .activate = put_away_cb, .parameter_type = "(ss)" },
  { .name = "save-again", .activate = save_again_cb },
};

static void
respite_logbook_finalize (GObject *object)
{
  RespiteLogbook *self = RESPITE_LOGBOOK (object);

  g_clear_object (&self->profile);
  g_clear_object (&self->notices);
  g_clear_object (&self->diary);

  G_OBJECT_CLASS (respite_logbook_parent_class)->finalize (object);
}

static void
respite_logbook_class_init (RespiteLogbookClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_logbook_finalize;
}

static void
respite_logbook_init (RespiteLogbook *self)
{
}

/**
 * respite_logbook_new:
 * @diary: where to write
 * @notices: what the time rules say, to be put away
 * @profile: what the person says of themselves
 * @actions: the window that gets the actions
 * @toasts: (unowned): the window's toasts, which tell how it went
 *
 * Gives a window the actions that write into the diary, each with its toast and its way back.
 *
 * Returns: (transfer full): the logbook; it must live as long as the window
 */
RespiteLogbook *
respite_logbook_new (RespiteDiary *diary,
                     RespiteNotices *notices,
                     RespiteProfileStore *profile,
                     GActionMap *actions,
                     AdwToastOverlay *toasts)
{
  RespiteLogbook *self;

  g_return_val_if_fail (RESPITE_IS_DIARY (diary), NULL);
  g_return_val_if_fail (ADW_IS_TOAST_OVERLAY (toasts), NULL);

  self = g_object_new (RESPITE_TYPE_LOGBOOK, NULL);
  self->diary = g_object_ref (diary);
  self->notices = g_object_ref (notices);
  self->profile = g_object_ref (profile);
  self->toasts = toasts;
  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (respite_diary_get_journal (diary), "healed", G_CALLBACK (healed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}
