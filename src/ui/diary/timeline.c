/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/diary/timeline.h"

#include "core/base/time-text.h"
#include "core/journal/record.h"

static void
day_free (RespiteTimelineDay *self)
{
  g_date_free (self->date);
  g_ptr_array_unref (self->records);
  g_free (self);
}

static RespiteTimelineDay *
day_new (const GDate *date)
{
  RespiteTimelineDay *self = g_new0 (RespiteTimelineDay, 1);

  self->date = g_date_copy (date);
  self->records = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

static int
compare_latest_first_cb (gconstpointer a,
                         gconstpointer b)
{
  return respite_record_compare_time (*(RespiteRecord *const *) b, *(RespiteRecord *const *) a);
}

/**
 * respite_timeline_group:
 * @records: (element-type RespiteRecord): records in any order
 * @day_start_minutes: when the person's day begins, in minutes after midnight
 *
 * Returns: (transfer full) (element-type RespiteTimelineDay): the days on which something happened, the latest first
 */
GPtrArray *
respite_timeline_group (GPtrArray *records,
                        int day_start_minutes)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_copy (records, NULL, NULL);
  GPtrArray *days = g_ptr_array_new_with_free_func ((GDestroyNotify) day_free);
  RespiteTimelineDay *day = NULL;

  g_ptr_array_set_free_func (sorted, NULL);
  g_ptr_array_sort (sorted, compare_latest_first_cb);
  for (guint i = 0; i < sorted->len; i++)
    {
      g_autoptr (GDate) date = respite_time_get_day (respite_record_get_at (sorted->pdata[i]), day_start_minutes);

      if (day == NULL || g_date_compare (day->date, date) != 0)
        {
          day = day_new (date);
          g_ptr_array_add (days, day);
        }
      g_ptr_array_add (day->records, g_object_ref (sorted->pdata[i]));
    }

  return days;
}
