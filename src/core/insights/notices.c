/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/notices.h"

#include "core/base/time-text.h"
#include "core/diary/recent-records.h"
#include "core/insights/time-rules.h"

/*
 * What the time rules say now, over one diary. It reads nothing until it is asked for the first time, and from then on
 * half a year at the most; see respite_recent_records_read(). Watching, it looks again after each change of the diary or
 * the profile, and when the person's day turns.
 */
struct _RespiteNotices
{
  GObject parent_instance;

  RespiteDiary *diary;
  RespiteProfileStore *profile;
  GFile *catalog_folder;

  RespiteCatalog *catalog;
  RespiteRecentRecords *records;
  GPtrArray *findings;

  gboolean looked;
  gboolean watching;
  guint soon_id;
  guint turn_id;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteNotices, respite_notices, G_TYPE_OBJECT)

static GPtrArray *
new_findings (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) respite_finding_free);
}

static gboolean
same_cause (const RespiteFinding *a,
            const RespiteFinding *b)
{
  if (a->cause->len != b->cause->len)
    return FALSE;

  for (guint i = 0; i < a->cause->len; i++)
    if (!g_str_equal (a->cause->pdata[i], b->cause->pdata[i]))
      return FALSE;

  return TRUE;
}

static gboolean
same_findings (GPtrArray *a,
               GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    {
      const RespiteFinding *one = a->pdata[i];
      const RespiteFinding *other = b->pdata[i];

      if (one->rule != other->rule || one->raised != other->raised || !g_str_equal (one->level, other->level) ||
          !g_date_time_equal (one->since, other->since) || !same_cause (one, other))
        return FALSE;
    }

  return TRUE;
}

static void
take_findings (RespiteNotices *self,
               GPtrArray *findings)
{
  gboolean news = !self->looked || !same_findings (self->findings, findings);

  self->looked = TRUE;
  g_ptr_array_unref (self->findings);
  self->findings = findings;
  if (news)
    g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean look_again_cb (gpointer data);

/* Timers stand still while the machine sleeps, so the day may have turned before this one goes off; whoever comes back to
 * the window asks anyway. */
static void
wait_for_turn (RespiteNotices *self,
               const RespiteRuleView *view)
{
  g_autoptr (GDateTime) turn = respite_rule_view_begin_day (view, view->today + 1);
  GTimeSpan left = g_date_time_difference (turn, view->now);

  g_clear_handle_id (&self->turn_id, g_source_remove);
  if (self->watching)
    self->turn_id = g_timeout_add_seconds ((guint) (left / G_TIME_SPAN_SECOND + 1), look_again_cb, self);
}

static gboolean
look_again_cb (gpointer data)
{
  RespiteNotices *self = data;

  self->turn_id = 0;
  respite_notices_refresh (self, NULL);

  return G_SOURCE_REMOVE;
}

static gboolean
look_soon_cb (gpointer data)
{
  RespiteNotices *self = data;

  self->soon_id = 0;
  respite_notices_refresh (self, NULL);

  return G_SOURCE_REMOVE;
}

/* What the person sees and types comes first. */
static void
look_soon (RespiteNotices *self)
{
  if (self->soon_id == 0)
    self->soon_id = g_idle_add_full (G_PRIORITY_LOW, look_soon_cb, self, NULL);
}

static void
respite_notices_dispose (GObject *object)
{
  RespiteNotices *self = RESPITE_NOTICES (object);

  g_clear_handle_id (&self->soon_id, g_source_remove);
  g_clear_handle_id (&self->turn_id, g_source_remove);

  G_OBJECT_CLASS (respite_notices_parent_class)->dispose (object);
}

static void
respite_notices_finalize (GObject *object)
{
  RespiteNotices *self = RESPITE_NOTICES (object);

  g_ptr_array_unref (self->findings);
  respite_recent_records_free (self->records);
  g_clear_object (&self->catalog);
  g_object_unref (self->catalog_folder);
  g_object_unref (self->profile);
  g_object_unref (self->diary);

  G_OBJECT_CLASS (respite_notices_parent_class)->finalize (object);
}

static void
respite_notices_class_init (RespiteNoticesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = respite_notices_dispose;
  object_class->finalize = respite_notices_finalize;

  /**
   * RespiteNotices::changed:
   *
   * The rules say something else than before; at the first look that they say something at all, or nothing.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
respite_notices_init (RespiteNotices *self)
{
  self->findings = new_findings ();
}

/**
 * respite_notices_new:
 * @diary: what to look at, and whose clock says what time it is
 * @profile: what is known of the person
 * @catalog_folder: where the rules are
 *
 * Returns: (transfer full): notices that have not looked yet
 */
RespiteNotices *
respite_notices_new (RespiteDiary *diary,
                     RespiteProfileStore *profile,
                     GFile *catalog_folder)
{
  RespiteNotices *self = g_object_new (RESPITE_TYPE_NOTICES, NULL);

  self->diary = g_object_ref (diary);
  self->profile = g_object_ref (profile);
  self->catalog_folder = g_object_ref (catalog_folder);
  self->records = respite_recent_records_new (respite_diary_get_journal (diary));

  return self;
}

/**
 * respite_notices_refresh:
 * @error: why the rules cannot be read
 *
 * Looks now. Over a diary with nothing to look at no rule is read.
 *
 * Returns: whether the rules could be read
 */
gboolean
respite_notices_refresh (RespiteNotices *self,
                         GError **error)
{
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (RespiteRuleView) view = NULL;

  g_return_val_if_fail (RESPITE_IS_NOTICES (self), FALSE);

  now = respite_clock_now (respite_diary_get_clock (self->diary));
  records = respite_recent_records_read (self->records, now);
  if (records->len == 0)
    {
      take_findings (self, new_findings ());
      return TRUE;
    }

  if (respite_notices_get_catalog (self, error) == NULL)
    return FALSE;

  view = respite_rule_view_new (records, respite_profile_store_get_profile (self->profile), now);
  wait_for_turn (self, view);
  take_findings (self, respite_time_rules_evaluate (view, self->catalog));

  return TRUE;
}

/**
 * respite_notices_watch:
 *
 * Looks as soon as nothing else is to be done, and from then on again whenever something may have changed. Asked again, it
 * looks again, for time goes by too.
 */
void
respite_notices_watch (RespiteNotices *self)
{
  g_return_if_fail (RESPITE_IS_NOTICES (self));

  look_soon (self);
  if (self->watching)
    return;

  self->watching = TRUE;
  g_signal_connect_object (respite_diary_get_journal (self->diary), "changed", G_CALLBACK (look_soon), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->profile, "changed", G_CALLBACK (look_soon), self, G_CONNECT_SWAPPED);
}

/**
 * respite_notices_foresee:
 * @remedy: the id of what the person is about to use
 *
 * See respite_time_rules_foresee().
 *
 * Returns: (transfer full) (element-type RespiteFinding): what the rules would say if it were used now; nothing where they
 *   cannot be read. It lives no longer than the notices
 */
GPtrArray *
respite_notices_foresee (RespiteNotices *self,
                         const char *remedy)
{
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (GPtrArray) records = NULL;

  g_return_val_if_fail (RESPITE_IS_NOTICES (self), NULL);
  g_return_val_if_fail (remedy != NULL, NULL);

  now = respite_clock_now (respite_diary_get_clock (self->diary));
  records = respite_recent_records_read (self->records, now);
  if (respite_notices_get_catalog (self, NULL) == NULL)
    return new_findings ();

  return respite_time_rules_foresee (records, respite_profile_store_get_profile (self->profile), now, self->catalog, remedy);
}

/**
 * respite_notices_has_looked:
 *
 * Returns: whether it is known what the rules say; before that, nothing found means nothing
 */
gboolean
respite_notices_has_looked (RespiteNotices *self)
{
  g_return_val_if_fail (RESPITE_IS_NOTICES (self), FALSE);

  return self->looked;
}

/**
 * respite_notices_get_findings:
 *
 * Returns: (transfer none) (element-type RespiteFinding): what the rules said at the last look, the gravest first; until
 *   the next look
 */
GPtrArray *
respite_notices_get_findings (RespiteNotices *self)
{
  g_return_val_if_fail (RESPITE_IS_NOTICES (self), NULL);

  return self->findings;
}

/**
 * respite_notices_find:
 * @rule: a rule's id
 *
 * Returns: (transfer none) (nullable): what that rule said at the last look, if anything
 */
RespiteFinding *
respite_notices_find (RespiteNotices *self,
                      const char *rule)
{
  g_return_val_if_fail (RESPITE_IS_NOTICES (self), NULL);

  for (guint i = 0; i < self->findings->len; i++)
    if (g_str_equal (((RespiteFinding *) self->findings->pdata[i])->rule->id, rule))
      return self->findings->pdata[i];

  return NULL;
}

/**
 * respite_notices_get_catalog:
 * @error: why they cannot be read
 *
 * Returns: (transfer none) (nullable): the rules, the warning signs and the words for levels
 */
RespiteCatalog *
respite_notices_get_catalog (RespiteNotices *self,
                             GError **error)
{
  g_return_val_if_fail (RESPITE_IS_NOTICES (self), NULL);

  if (self->catalog == NULL)
    self->catalog = respite_catalog_new_parts (self->catalog_folder, RESPITE_CATALOG_SIGNS | RESPITE_CATALOG_RULES, error);

  return self->catalog;
}

/**
 * respite_notices_put_away:
 * @finding: one of the findings
 * @reason: (nullable): why, in a word or in the person's words
 * @origin: see respite_diary_add()
 * @error: see respite_diary_add()
 *
 * Writes down that the person has read it, and why it need not stand there. It returns when its cause does; deleting the
 * record brings it back at once.
 *
 * Returns: (transfer full) (nullable): the record
 */
RespiteRecord *
respite_notices_put_away (RespiteNotices *self,
                          const RespiteFinding *finding,
                          const char *reason,
                          const char *origin,
                          GError **error)
{
  g_autoptr (JsonObject) members = json_object_new ();
  g_autofree char *since = NULL;
  JsonArray *cause = json_array_new ();

  g_return_val_if_fail (RESPITE_IS_NOTICES (self), NULL);
  g_return_val_if_fail (finding != NULL && origin != NULL, NULL);

  since = respite_time_format (finding->since);
  for (guint i = 0; i < finding->cause->len; i++)
    json_array_add_string_element (cause, finding->cause->pdata[i]);
  json_object_set_string_member (members, "rule", finding->rule->id);
  json_object_set_string_member (members, "level", finding->level);
  json_object_set_string_member (members, "since", since);
  json_object_set_array_member (members, "cause", cause);
  if (reason != NULL && *reason != '\0')
    json_object_set_string_member (members, "reason", reason);

  return respite_diary_add (self->diary, "notice", origin, members, error);
}
