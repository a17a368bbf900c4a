/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <unistd.h>

#include <glib-unix.h>
#include <glib/gi18n.h>

#include "agent/agent-service.h"
#include "agent/simulate.h"
#include "core/base/data-folder.h"
#include "core/base/system-clock.h"
#include "platform/desktop-notifier.h"

/* What saving may take at the end, and a server to take down what it shows. */
#define SAVE_MS 10000
#define WITHDRAW_MS 1000

/* GLib passes over what it does not know, so that ours can be told from the person's own. */
#define NO_SLICES "always-malloc,respite-agent"

typedef struct
{
  gboolean replace;
  gboolean version;
  char *data_folder;
  char *scenario;
} Options;

static gboolean
parse_options (Options *options,
               int *argc,
               char ***argv,
               GError **error)
{
  const GOptionEntry entries[] = {
    { "replace", 0, 0, G_OPTION_ARG_NONE, &options->replace, N_("Take over from the agent that runs now"), NULL },
    { "simulate", 0, 0, G_OPTION_ARG_FILENAME, &options->scenario,
      N_("Print what the reminders would do in a scenario, and exit"), N_("FILE") },
    { "data-dir", 0, 0, G_OPTION_ARG_FILENAME, &options->data_folder, N_("Use this data folder"), N_("FOLDER") },
    { "version", 0, 0, G_OPTION_ARG_NONE, &options->version, N_("Print the version and exit"), NULL },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, _("Reminds of breaks, posture and water, for as long as the session lasts."));

  return g_option_context_parse (context, argc, argv, error);
}

static gboolean
passed_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

static gboolean
quit_cb (gpointer data)
{
  g_main_loop_quit (data);

  return G_SOURCE_CONTINUE;
}

/* The last things to be done are waited for, but not for ever. */
static void
finish (RespiteAgent *agent,
        RespiteDesktopNotifier *notifier)
{
  gboolean save_late = FALSE, withdraw_late = FALSE;
  guint save_id = g_timeout_add (SAVE_MS, passed_cb, &save_late);
  guint withdraw_id = g_timeout_add (WITHDRAW_MS, passed_cb, &withdraw_late);

  respite_agent_stop (agent);
  while ((!respite_agent_is_saved (agent) && !save_late) ||
         (respite_desktop_notifier_is_busy (notifier) && !withdraw_late))
    g_main_context_iteration (NULL, TRUE);

  if (!save_late)
    g_source_remove (save_id);
  if (!withdraw_late)
    g_source_remove (withdraw_id);
}

static gboolean
trim_cb (gpointer data)
{
  guint *trim_id = data;

  *trim_id = 0;
#ifdef __GLIBC__
  malloc_trim (0);
#endif

  return G_SOURCE_REMOVE;
}

/* The agent stays for the whole session: what it needed to do something goes back when that is done. */
static void
trim_later (guint *trim_id)
{
  if (*trim_id == 0)
    *trim_id = g_idle_add_full (G_PRIORITY_LOW, trim_cb, trim_id, NULL);
}

static void
serve (GDBusConnection *bus,
       RespiteAgentService *service,
       GMainLoop *loop,
       const Options *options)
{
  g_autoptr (GFile) folder = respite_data_folder_resolve (options->data_folder);
  g_autoptr (GFile) state_folder = respite_state_folder_resolve ();
  g_autoptr (GFile) state_file = g_file_get_child (state_folder, "agent.json");
  g_autoptr (RespiteClock) clock = respite_system_clock_new ();
  g_autoptr (RespiteDesktopNotifier) notifier = respite_desktop_notifier_new (bus);
  g_autoptr (RespitePresence) presence = respite_presence_new_for_desktop (bus);
  g_autoptr (RespiteWindowOpener) opener = respite_window_opener_new (bus);
  g_autoptr (RespiteWaker) waker = respite_waker_new ();
  const RespiteAgentParts parts = {
    .folder = folder,
    .state_file = state_file,
    .clock = clock,
    .notifier = RESPITE_NOTIFIER (notifier),
    .presence = presence,
    .opener = opener,
    .waker = waker,
  };
  g_autoptr (RespiteAgent) agent = respite_agent_new (&parts);
  guint trim_id = 0;

  trim_later (&trim_id);
  respite_agent_service_set_agent (service, agent);
  g_signal_connect_swapped (agent, "changed", G_CALLBACK (trim_later), &trim_id);
  g_signal_connect_swapped (service, "replaced", G_CALLBACK (g_main_loop_quit), loop);
  g_signal_connect_swapped (bus, "closed", G_CALLBACK (g_main_loop_quit), loop);

  g_main_loop_run (loop);
  finish (agent, notifier);
  g_clear_handle_id (&trim_id, g_source_remove);
}

/*
 * Before 2.76, GLib takes memory for small things in pieces of its own, and on glibc half of it is lost between them. It
 * reads whether to do so before main(), so this program starts once more.
 */
static void
do_without_slices (char **argv)
{
  g_autofree char *chosen = g_strdup (g_getenv ("G_SLICE"));
  g_autofree char *self = NULL;

  if (g_strcmp0 (chosen, NO_SLICES) == 0)
    g_unsetenv ("G_SLICE");
  if (chosen != NULL || glib_check_version (2, 76, 0) == NULL)
    return;

  self = g_file_read_link ("/proc/self/exe", NULL);
  g_setenv ("G_SLICE", NO_SLICES, TRUE);
  if (self != NULL)
    execv (self, argv);
  g_unsetenv ("G_SLICE");
}

/* Memory from one heap instead of one for each thread, of which most have next to nothing to do. */
static void
share_heap (void)
{
#ifdef __GLIBC__
  mallopt (M_ARENA_MAX, 1);
#endif
}

static gboolean
run (const Options *options,
     GError **error)
{
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, error);
  g_autoptr (RespiteAgentService) service = NULL;
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);

  if (bus == NULL)
    return FALSE;

  /* Before the name is taken: who sees it may ask the agent to stop at once. */
  g_unix_signal_add (SIGTERM, quit_cb, loop);
  g_unix_signal_add (SIGINT, quit_cb, loop);

  g_dbus_connection_set_exit_on_close (bus, FALSE);
  service = respite_agent_service_new (bus, error);
  if (service == NULL || !respite_agent_service_take_name (service, options->replace, error))
    return FALSE;

  serve (bus, service, loop, options);

  return TRUE;
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  Options options = { 0 };
  gboolean done;

  do_without_slices (argv);

  /* Of a locale the agent uses no more than the language. */
  setlocale (LC_CTYPE, "");
  setlocale (LC_MESSAGES, "");
  bindtextdomain (GETTEXT_PACKAGE, RESPITE_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("respite-agent");
  g_set_application_name (_("Respite"));

  share_heap ();

  if (!parse_options (&options, &argc, &argv, &error))
    {
      g_printerr ("respite-agent: %s\n", error->message);
      return 2;
    }

  if (options.version)
    {
      g_print ("respite-agent %s\n", RESPITE_VERSION);
      return EXIT_SUCCESS;
    }

  if (options.scenario != NULL)
    done = respite_simulate_file (options.scenario, &error);
  else
    done = run (&options, &error);

  if (!done)
    g_printerr ("respite-agent: %s\n", error->message);
  g_free (options.data_folder);
  g_free (options.scenario);

  return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
