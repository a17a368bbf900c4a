/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app/chime.h"

#include <gdk/gdk.h>
#include <gmodule.h>

#include "app/chime-module.h"

#define SOUND "step.wav"
#define MODULE "respite-chime." G_MODULE_SUFFIX

struct _RespiteChime
{
  GObject parent_instance;

  RespiteChimePlay play;
  gboolean ringing;
};

G_DEFINE_FINAL_TYPE (RespiteChime, respite_chime, G_TYPE_OBJECT)

static char *
find_file (const char *variable,
           const char *folder,
           const char *name)
{
  const char *named = g_getenv (variable);

  return g_build_filename (named != NULL && *named != '\0' ? named : folder, name, NULL);
}

/* What plays sounds is large, and many never hear one: it is loaded with the first. */
static RespiteChimePlay
load_module (void)
{
  static gsize loaded = 0;
  static gpointer play = NULL;

  if (g_once_init_enter (&loaded))
    {
      g_autofree char *path = find_file ("RESPITE_MODULE_DIR", RESPITE_MODULE_DIR, MODULE);
      GModule *module = g_module_open (path, G_MODULE_BIND_LAZY | G_MODULE_BIND_LOCAL);

      if (module != NULL)
        {
          g_module_make_resident (module);
          if (!g_module_symbol (module, RESPITE_CHIME_MODULE_PLAY, &play))
            play = NULL;
        }
      g_once_init_leave (&loaded, 1);
    }

  return (RespiteChimePlay) play;
}

static gboolean
play_by_module (const char *path,
                GError **error)
{
  RespiteChimePlay play = load_module ();

  if (play == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "There is nothing here that plays sounds");
      return FALSE;
    }

  return play (path, error);
}

static void
play_in_thread (GTask *task,
                gpointer source,
                gpointer data,
                GCancellable *cancellable)
{
  RespiteChimePlay play = (RespiteChimePlay) data;
  g_autofree char *path = find_file ("RESPITE_SOUND_DIR", RESPITE_SOUND_DIR, SOUND);
  GError *error = NULL;

  if (play (path, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* Without a server for sounds the desktop's own bell has to do. */
static void
played_cb (GObject *source,
           GAsyncResult *result,
           gpointer data)
{
  g_autoptr (RespiteChime) self = RESPITE_CHIME (data);
  g_autoptr (GError) error = NULL;

  self->ringing = FALSE;
  if (!g_task_propagate_boolean (G_TASK (result), &error) && gdk_display_get_default () != NULL)
    gdk_display_beep (gdk_display_get_default ());
}

static void
respite_chime_class_init (RespiteChimeClass *klass)
{
}

static void
respite_chime_init (RespiteChime *self)
{
}

/**
 * respite_chime_new:
 * @play: (nullable): what plays; %NULL for the machine's sound server
 *
 * The soft sound at another step of a routine. It costs nothing until it is first heard.
 *
 * Returns: (transfer full): a chime
 */
RespiteChime *
respite_chime_new (RespiteChimePlay play)
{
  RespiteChime *self = g_object_new (RESPITE_TYPE_CHIME, NULL);

  self->play = play != NULL ? play : play_by_module;

  return self;
}

/**
 * respite_chime_ring:
 *
 * Lets it be heard, and returns at once. While a server has not answered yet, no other sound is asked for.
 */
void
respite_chime_ring (RespiteChime *self)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (RESPITE_IS_CHIME (self));

  if (self->ringing)
    return;

  self->ringing = TRUE;
  task = g_task_new (NULL, NULL, played_cb, g_object_ref (self));
  g_task_set_source_tag (task, respite_chime_ring);
  g_task_set_task_data (task, self->play, NULL);
  g_task_run_in_thread (task, play_in_thread);
}

/**
 * respite_chime_is_ringing:
 *
 * Returns: whether a sound was asked for and the server has not answered yet
 */
gboolean
respite_chime_is_ringing (RespiteChime *self)
{
  g_return_val_if_fail (RESPITE_IS_CHIME (self), FALSE);

  return self->ringing;
}
