/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "agent/status-report.h"

#include "platform/agent-status.h"

static RespiteAgentStatus *
make_status (RespiteReminderStatus *status,
             RespiteNoticeBoard *board)
{
  RespiteReminder *reminder = status->reminder;
  RespiteAgentStatus *made = g_new0 (RespiteAgentStatus, 1);
  const char *id = respite_reminder_get_id (reminder);
  gboolean missed = g_str_equal (status->state, "shown") && respite_notice_board_is_unseen (board, id);

  made->id = g_strdup (id);
  made->kind = g_strdup (respite_reminder_kind_to_text (respite_reminder_get_kind (reminder)));
  made->enabled = respite_reminder_get_enabled (reminder);
  made->due = status->due;
  made->progress = status->progress;
  made->state = g_strdup (missed ? "missed" : status->state);
  made->reason = g_strdup (missed ? RESPITE_NOTICE_UNSEEN : status->reason);

  return made;
}

/**
 * respite_status_report_make:
 *
 * What the engine knows of each reminder, and whether the desktop could show it.
 *
 * Returns: (transfer full) (element-type RespiteAgentStatus): each reminder, as of the engine's last look at the clocks
 */
GPtrArray *
respite_status_report_make (RespiteEngine *engine,
                            RespiteNoticeBoard *board)
{
  g_autoptr (GPtrArray) statuses = respite_engine_list_status (engine);
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) respite_agent_status_free);

  for (guint i = 0; i < statuses->len; i++)
    g_ptr_array_add (list, make_status (g_ptr_array_index (statuses, i), board));

  return list;
}
