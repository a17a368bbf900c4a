/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/player/leave-question.h"

#include <adwaita.h>
#include <glib/gi18n.h>

static GtkWidget *
make_for_timer (GtkWindow *window)
{
  GtkWidget *dialog = adw_message_dialog_new (window, _("Leave the timer?"),
                                              _("It can run on without this page and tell you when the time is up. If you "
                                                "stop it, take the pack or pad off."));

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog),
                                    "stay", _("_Stay"),
                                    "leave", _("S_top the timer"),
                                    "apart", _("_Let it run"),
                                    NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "apart", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "apart");

  return dialog;
}

static GtkWidget *
make_for_routine (GtkWindow *window)
{
  GtkWidget *dialog = adw_message_dialog_new (window, _("Stop here?"),
                                              _("What you have done so far is kept in the diary."));

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog),
                                    "leave", _("_Stop here"),
                                    "stay", _("_Keep going"),
                                    NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "stay", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "stay");

  return dialog;
}

/**
 * respite_leave_question_new:
 * @window: (nullable): the window it stands before
 * @timer: whether it is warmth or cold that would be left
 *
 * Asks before a routine is left. It is answered with `stay`, `leave`, or, for a timer, `apart`: it then runs on unseen.
 *
 * Returns: (transfer none): a dialog that has not been presented yet
 */
GtkWidget *
respite_leave_question_new (GtkWindow *window,
                            gboolean timer)
{
  GtkWidget *dialog = timer ? make_for_timer (window) : make_for_routine (window);

  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "stay");

  return dialog;
}
