/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/libnotify-thread.h"

#include <libnotify/notify.h>

/*
 * Each call of libnotify may wait for the server, and its objects are not made for two threads. So all of libnotify
 * lives in one thread, its signals included: it connects to the bus there, and is told of buttons there. libnotify is
 * one per process, and so is the thread.
 */

typedef struct
{
  RespiteThreadFunc func;
  gpointer data;
  GDestroyNotify destroy;
} Message;

static gboolean
deliver_cb (gpointer data)
{
  Message *message = data;

  message->func (message->data);

  return G_SOURCE_REMOVE;
}

static void
message_free (gpointer data)
{
  Message *message = data;

  if (message->destroy != NULL)
    message->destroy (message->data);
  g_free (message);
}

static void
post (GMainContext *context,
      RespiteThreadFunc func,
      gpointer data,
      GDestroyNotify destroy)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  Message *message = g_new (Message, 1);

  *message = (Message) { func, data, destroy };
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, deliver_cb, message, message_free);
  g_source_attach (source, context);
}

static gpointer
run_thread (gpointer data)
{
  GMainContext *context = data;

  g_main_context_push_thread_default (context);
  notify_init ("Respite");
  for (;;)
    g_main_context_iteration (context, TRUE);

  return NULL;
}

static GMainContext *
get_context (void)
{
  static GMainContext *context = NULL;

  if (g_once_init_enter (&context))
    {
      GMainContext *made = g_main_context_new ();

      g_thread_unref (g_thread_new ("libnotify", run_thread, made));
      g_once_init_leave (&context, made);
    }

  return context;
}

/**
 * respite_libnotify_thread_run:
 * @func: what to do in the thread of libnotify, after all that was asked for before
 * @destroy: (nullable): frees @data, in that thread
 *
 * Returns at once.
 */
void
respite_libnotify_thread_run (RespiteThreadFunc func,
                              gpointer data,
                              GDestroyNotify destroy)
{
  post (get_context (), func, data, destroy);
}

/**
 * respite_libnotify_thread_tell:
 * @func: what to do in the main thread
 * @destroy: (nullable): frees @data, in the main thread
 *
 * For use in the thread of libnotify.
 */
void
respite_libnotify_thread_tell (RespiteThreadFunc func,
                               gpointer data,
                               GDestroyNotify destroy)
{
  post (NULL, func, data, destroy);
}
