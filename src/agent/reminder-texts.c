/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "agent/reminder-texts.h"

#include <glib/gi18n.h>

static char *
format_litres (gint64 ml)
{
  return g_strdup_printf ("%.1f", (double) ml / 1000);
}

static char *
make_water_body (RespiteReminder *reminder,
                 gint64 drunk_ml)
{
  g_autofree char *drunk = format_litres (drunk_ml);
  g_autofree char *goal = format_litres (respite_reminder_get_goal_ml (reminder));

  if (drunk_ml == 0)
    /* Translators: litres, such as “2.0”. */
    return g_strdup_printf (_("None noted yet today; %s litres is what you aim for."), goal);

  /* Translators: both are litres, such as “1.2” of “2.0”. */
  return g_strdup_printf (_("So far today: %s of %s litres."), drunk, goal);
}

static const char *
get_title (RespiteReminder *reminder)
{
  const char *title = respite_reminder_get_title (reminder);

  switch (respite_reminder_get_kind (reminder))
    {
    case RESPITE_REMINDER_STRETCH:
      return _("Time to move a little");
    case RESPITE_REMINDER_POSTURE:
      return _("How are you sitting?");
    case RESPITE_REMINDER_HYDRATION:
      return _("A glass of water?");
    case RESPITE_REMINDER_CUSTOM:
    default:
      return title != NULL && *title != '\0' ? title : _("A reminder of your own");
    }
}

static char *
make_body (RespiteReminder *reminder,
           gint64 drunk_ml)
{
  const char *body = respite_reminder_get_body (reminder);

  switch (respite_reminder_get_kind (reminder))
    {
    case RESPITE_REMINDER_STRETCH:
      return g_strdup (_("A minute or two of gentle movement does your back good."));
    case RESPITE_REMINDER_POSTURE:
      return g_strdup (_("Let your shoulders sink, and change the way you sit if you like."));
    case RESPITE_REMINDER_HYDRATION:
      return make_water_body (reminder, drunk_ml);
    case RESPITE_REMINDER_CUSTOM:
    default:
      return g_strdup (body != NULL ? body : "");
    }
}

static char *
make_joined_line (RespiteReminder *reminder)
{
  switch (respite_reminder_get_kind (reminder))
    {
    case RESPITE_REMINDER_STRETCH:
      return g_strdup (_("Also due: a little movement."));
    case RESPITE_REMINDER_POSTURE:
      return g_strdup (_("Also due: a look at how you sit."));
    case RESPITE_REMINDER_HYDRATION:
      return g_strdup (_("Also due: a glass of water."));
    case RESPITE_REMINDER_CUSTOM:
    default:
      /* Translators: the title of a reminder, in the person's own words. */
      return g_strdup_printf (_("Also due: %s."), get_title (reminder));
    }
}

static void
add_buttons (RespiteNotice *notice,
             RespiteReminderKind kind)
{
  switch (kind)
    {
    case RESPITE_REMINDER_STRETCH:
      respite_notice_add_button (notice, RESPITE_BUTTON_START, _("Start"));
      respite_notice_add_button (notice, "snooze", _("Later"));
      respite_notice_add_button (notice, "skip", _("Skip"));
      break;
    case RESPITE_REMINDER_POSTURE:
      respite_notice_add_button (notice, "good", _("Sitting well"));
      respite_notice_add_button (notice, "slouching", _("Was slouching"));
      respite_notice_add_button (notice, "snooze", _("Later"));
      break;
    case RESPITE_REMINDER_HYDRATION:
      respite_notice_add_button (notice, "drank", _("Drank a glass"));
      respite_notice_add_button (notice, "snooze", _("Later"));
      respite_notice_add_button (notice, "skip", _("Skip"));
      break;
    case RESPITE_REMINDER_CUSTOM:
    default:
      respite_notice_add_button (notice, "done", _("Done"));
      respite_notice_add_button (notice, "snooze", _("Later"));
      respite_notice_add_button (notice, "skip", _("Skip"));
    }
}

/**
 * respite_reminder_texts_make_notice:
 * @lead: the reminder whose buttons the notice has
 * @joined: (element-type RespiteReminder): those shown together with it
 * @drunk_ml: what was drunk today, in millilitres
 *
 * Returns: (transfer full): what the notification says; its tag is the id of @lead
 */
RespiteNotice *
respite_reminder_texts_make_notice (RespiteReminder *lead,
                                    GPtrArray *joined,
                                    gint64 drunk_ml)
{
  g_autofree char *first = make_body (lead, drunk_ml);
  g_autoptr (GString) body = g_string_new (first);
  RespiteNotice *notice;

  for (guint i = 0; i < joined->len; i++)
    {
      g_autofree char *line = make_joined_line (g_ptr_array_index (joined, i));

      if (body->len > 0)
        g_string_append_c (body, '\n');
      g_string_append (body, line);
    }

  notice = respite_notice_new (respite_reminder_get_id (lead), get_title (lead), body->str,
                               respite_reminder_get_sound (lead));
  add_buttons (notice, respite_reminder_get_kind (lead));

  return notice;
}
