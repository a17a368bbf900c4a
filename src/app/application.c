/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app/application.h"

#include <glib/gi18n.h>

#include "app/application-host.h"
#include "app/player-watch.h"
#include "app/screenshot.h"
#include "app/window-settings.h"
#include "core/base/data-folder.h"
#include "core/base/system-clock.h"
#include "core/catalog/catalog.h"
#include "ui/common/time-words.h"
#include "ui/common/volume-words.h"
#include "ui/preferences/preferences-window.h"
#include "ui/window/window.h"

struct _RespiteApplication
{
  AdwApplication parent_instance;

  RespiteDiary *diary;
  RespiteRemindersStore *reminders;
  RespiteRemediesStore *personal;
  RespiteProfileStore *profile;
  RespiteAgentProxy *agent;
  RespitePlayer *player;
  RespitePlayerWatch *player_watch;
  GSettings *settings;
  GSettings *desktop;
  gboolean saving;
  guint watch_id;

  char *screenshot;
  char *page;
  char *action;
  int width;
  int height;
  gboolean dark;
  int status;
};

G_DEFINE_FINAL_TYPE (RespiteApplication, respite_application, ADW_TYPE_APPLICATION)

static void
take_units (RespiteApplication *self)
{
  respite_volume_words_set_units (respite_profile_get_units (respite_profile_store_get_profile (self->profile)));
}

static RespiteWindow *
ensure_window (RespiteApplication *self)
{
  g_autoptr (GFile) catalog = NULL;
  RespiteWindow *window;

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    {
      if (RESPITE_IS_WINDOW (l->data))
        return l->data;
    }

  take_units (self);
  catalog = respite_catalog_folder_resolve ();

  window = respite_window_new (GTK_APPLICATION (self), self->diary, self->reminders, self->personal, self->profile,
                               self->agent, self->player, catalog);
  if (self->screenshot == NULL)
    respite_window_settings_bind (GTK_WINDOW (window));

  return window;
}

/* A window may be closed before its last entry is on the disk; the program then stays until it is. */
static void
follow_saving_cb (RespiteApplication *self)
{
  gboolean dirty = respite_journal_get_dirty (respite_diary_get_journal (self->diary));

  if (dirty == self->saving)
    return;

  self->saving = dirty;
  if (dirty)
    g_application_hold (G_APPLICATION (self));
  else
    g_application_release (G_APPLICATION (self));
}

/* The same for what is set: each change holds the program for as long as it is on its way. */
static void
follow_setting_cb (RespiteApplication *self,
                   GParamSpec *pspec,
                   RespiteValueStore *store)
{
  if (respite_value_store_get_saving (store))
    g_application_hold (G_APPLICATION (self));
  else
    g_application_release (G_APPLICATION (self));
}

/* What could not be saved is told even if the window was closed meanwhile. */
static void
save_failed_cb (RespiteApplication *self)
{
  if (respite_journal_get_error (respite_diary_get_journal (self->diary)) != NULL
      && gtk_application_get_windows (GTK_APPLICATION (self)) == NULL)
    g_application_activate (G_APPLICATION (self));
}

/* What changes behind the window's back is looked for when the window stands there, and not before. */
static gboolean
begin_watching_cb (gpointer data)
{
  RespiteApplication *self = data;
  gpointer stores[] = { self->reminders, self->personal, self->profile };

  self->watch_id = 0;
  respite_journal_watch (respite_diary_get_journal (self->diary));
  respite_journal_reload (respite_diary_get_journal (self->diary));
  for (guint i = 0; i < G_N_ELEMENTS (stores); i++)
    {
      respite_value_store_watch (stores[i]);
      respite_value_store_load (stores[i], NULL);
    }

  return G_SOURCE_REMOVE;
}

static void
build_player (RespiteApplication *self)
{
  g_autoptr (RespiteApplicationHost) host = respite_application_host_new (GTK_APPLICATION (self));

  self->player = respite_player_new (self->diary);
  self->player_watch = respite_player_watch_new (self->player, RESPITE_PLAYER_HOST (host));
  self->settings = respite_settings_open (RESPITE_APP_ID);
  if (self->settings != NULL)
    g_settings_bind (self->settings, "player-sound", self->player, "sound", G_SETTINGS_BIND_DEFAULT);
}

/* What nobody has asked for yet is not read yet. */
static void
build_stores (RespiteApplication *self,
              GFile *folder,
              RespiteClock *clock)
{
  self->reminders = respite_reminders_store_new (folder);
  respite_reminders_store_load (self->reminders, NULL);
  self->personal = respite_remedies_store_new (folder, clock);
  self->profile = respite_profile_store_new (folder);

  g_signal_connect_object (self->reminders, "notify::saving", G_CALLBACK (follow_setting_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->personal, "notify::saving", G_CALLBACK (follow_setting_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->profile, "notify::saving", G_CALLBACK (follow_setting_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->profile, "changed", G_CALLBACK (take_units), self, G_CONNECT_SWAPPED);
}

static void
build_core (RespiteApplication *self)
{
  g_autoptr (GFile) folder = respite_data_folder_resolve (NULL);
  g_autoptr (RespiteClock) clock = respite_system_clock_new ();
  RespiteJournal *journal;

  self->diary = respite_diary_new (folder, clock);
  journal = respite_diary_get_journal (self->diary);
  respite_diary_read_ahead (self->diary);
  g_signal_connect_object (journal, "notify::dirty", G_CALLBACK (follow_saving_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (journal, "notify::error", G_CALLBACK (save_failed_cb), self, G_CONNECT_SWAPPED);

  build_stores (self, folder, clock);
  self->agent = respite_agent_proxy_new ();
  self->watch_id = g_idle_add_full (G_PRIORITY_LOW, begin_watching_cb, self, NULL);
}

static void
take_clock_format (RespiteApplication *self)
{
  g_autofree char *format = g_settings_get_string (self->desktop, "clock-format");

  respite_time_words_set_clock_format (g_str_equal (format, "12h") ? RESPITE_CLOCK_FORMAT_12
                                                                   : RESPITE_CLOCK_FORMAT_24);
}

static void
follow_desktop (RespiteApplication *self)
{
  self->desktop = respite_settings_open ("org.gnome.desktop.interface");
  if (self->desktop != NULL)
    {
      g_signal_connect_object (self->desktop, "changed::clock-format", G_CALLBACK (take_clock_format), self,
                               G_CONNECT_SWAPPED);
      take_clock_format (self);
    }
}

static void
quit_cb (GSimpleAction *action,
         GVariant *target,
         gpointer data)
{
  /* Whoever quits wants no timer to go on. */
  respite_player_leave (RESPITE_APPLICATION (data)->player);

  /* Each window asks first where something is not saved. */
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (data)), *next; l != NULL; l = next)
    {
      next = l->next;
      gtk_window_close (l->data);
    }
}

static void
about_cb (GSimpleAction *action,
          GVariant *target,
          gpointer data)
{
  adw_show_about_window (gtk_application_get_active_window (GTK_APPLICATION (data)),
                         "application-name", _("Respite"),
                         "application-icon", RESPITE_APP_ID,
                         "developer-name", _("The Respite authors"),
                         "version", RESPITE_VERSION,
                         "license-type", GTK_LICENSE_GPL_3_0,
                         NULL);
}

/* Not the window's own help overlay: GTK would build that with the window, before anybody asks. */
static void
shortcuts_cb (GSimpleAction *action,
              GVariant *target,
              gpointer data)
{
  g_autoptr (GtkBuilder) builder = NULL;
  GtkApplicationWindow *window = GTK_APPLICATION_WINDOW (ensure_window (RESPITE_APPLICATION (data)));

  /* Only as a window's help does it know the keys of actions. */
  if (gtk_application_window_get_help_overlay (window) == NULL)
    {
      builder = gtk_builder_new_from_resource ("/io/github/respite_app/Respite/ui/window/shortcuts.ui");
      gtk_application_window_set_help_overlay (window,
                                               GTK_SHORTCUTS_WINDOW (gtk_builder_get_object (builder, "shortcuts")));
    }
  gtk_window_present (GTK_WINDOW (gtk_application_window_get_help_overlay (window)));
}

static void
preferences_cb (GSimpleAction *action,
                GVariant *target,
                gpointer data)
{
  RespiteApplication *self = data;
  RespiteWindow *window = ensure_window (self);
  RespiteCatalog *catalog = respite_window_get_catalog (window);

  /* Without a catalogue the window has said so, and has no words for what there is to prefer. */
  gtk_window_present (GTK_WINDOW (window));
  if (catalog != NULL)
    gtk_window_present (respite_preferences_window_new (GTK_WINDOW (window), self->profile, catalog, self->player));
}

static void
show_page_cb (GSimpleAction *action,
              GVariant *target,
              gpointer data)
{
  RespiteWindow *window = ensure_window (RESPITE_APPLICATION (data));

  respite_window_show_page (window, g_variant_get_string (target, NULL));
  gtk_window_present (GTK_WINDOW (window));
}

/* The desktop entry names this one. */
static void
log_pain_cb (GSimpleAction *action,
             GVariant *target,
             gpointer data)
{
  RespiteWindow *window = ensure_window (RESPITE_APPLICATION (data));

  respite_window_log_pain (window);
  gtk_window_present (GTK_WINDOW (window));
}

/* A notification was pressed: the same words behind `app.` and `win.`. */
static void
open_cb (GSimpleAction *action,
         GVariant *target,
         gpointer data)
{
  RespiteWindow *window = ensure_window (RESPITE_APPLICATION (data));
  g_autofree char *asked = g_strconcat ("win.", g_action_get_name (G_ACTION (action)), NULL);

  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_activate_action_variant (GTK_WIDGET (window), asked, target);
}

static const GActionEntry action_entries[] = {
  { .name = "quit", .activate = quit_cb },
  { .name = "about", .activate = about_cb },
  { .name = "shortcuts", .activate = shortcuts_cb },
  { .name = "preferences", .activate = preferences_cb },
  { .name = "log-pain", .activate = log_pain_cb },
  { .name = "show-page", .activate = show_page_cb, .parameter_type = "s" },
  { .name = "check-warning-signs", .activate = open_cb },
  { .name = "open-remedy", .activate = open_cb, .parameter_type = "s" },
  { .name = "open-routine", .activate = open_cb, .parameter_type = "s" },
  { .name = "start-reminder", .activate = open_cb, .parameter_type = "s" },
  { .name = "open-record", .activate = open_cb, .parameter_type = "s" },
};

static const struct
{
  const char *action;
  const char *accels[2];
} accels[] = {
  { "app.quit", { "<Control>q" } },
  { "app.shortcuts", { "<Control>question" } },
  { "app.preferences", { "<Control>comma" } },
  { "window.close", { "<Control>w" } },
  { "win.log-pain", { "<Control>n" } },
  { "win.find", { "<Control>f" } },
  { "win.show-page('today')", { "<Control>1" } },
  { "win.show-page('diary')", { "<Control>2" } },
  { "win.show-page('remedies')", { "<Control>3" } },
  { "win.show-page('reminders')", { "<Control>4" } },
  { "win.show-page('insights')", { "<Control>5" } },
};

/* The desktop's bus may end before what is not saved yet is safe; the window does without it. */
static void
outlive_bus (GApplication *application)
{
  GDBusConnection *bus = g_application_get_dbus_connection (application);

  if (bus != NULL)
    g_dbus_connection_set_exit_on_close (bus, FALSE);
}

static void
respite_application_startup (GApplication *application)
{
  outlive_bus (application);

  /* The diary is read in a thread while GTK sets itself up. */
  build_core (RESPITE_APPLICATION (application));

  G_APPLICATION_CLASS (respite_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), action_entries, G_N_ELEMENTS (action_entries),
                                   application);
  build_player (RESPITE_APPLICATION (application));
  follow_desktop (RESPITE_APPLICATION (application));
  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accels[i].action,
                                           (const char *[]) { accels[i].accels[0], NULL });
}

static void
screenshot_taken_cb (GObject *window,
                     GAsyncResult *result,
                     gpointer data)
{
  g_autoptr (RespiteApplication) self = RESPITE_APPLICATION (data);
  g_autoptr (GError) error = NULL;

  if (!respite_screenshot_take_finish (GTK_WINDOW (window), result, &error))
    {
      g_printerr ("%s\n", error->message);
      self->status = EXIT_FAILURE;
    }

  g_application_quit (G_APPLICATION (self));
}

/* A picture holds still: no animation may be half way when it is drawn. */
static void
prepare_screenshot (RespiteApplication *self,
                    RespiteWindow *window)
{
  g_object_set (gtk_settings_get_default (),
                "gtk-enable-animations", FALSE,
                "gtk-decoration-layout", ":close",
                "gtk-font-name", "Cantarell 11",
                NULL);
  if (self->dark)
    adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
  if (self->width > 0)
    gtk_window_set_default_size (GTK_WINDOW (window), self->width, self->height);
  if (self->page != NULL)
    respite_window_show_page (window, self->page);

  respite_screenshot_take_async (GTK_WINDOW (window), self->screenshot, screenshot_taken_cb, g_object_ref (self));
}

static void
activate_once (RespiteApplication *self,
               RespiteWindow *window)
{
  g_autofree char *detailed = g_steal_pointer (&self->action);
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  if (g_action_parse_detailed_name (detailed, &name, &target, NULL))
    gtk_widget_activate_action_variant (GTK_WIDGET (window), name, target);
}

static void
respite_application_activate (GApplication *application)
{
  RespiteApplication *self = RESPITE_APPLICATION (application);
  RespiteWindow *window = ensure_window (self);

  if (self->screenshot != NULL)
    prepare_screenshot (self, window);

  gtk_window_present (GTK_WINDOW (window));
  if (self->action != NULL)
    activate_once (self, window);
}

static int
respite_application_handle_local_options (GApplication *application,
                                          GVariantDict *options)
{
  RespiteApplication *self = RESPITE_APPLICATION (application);
  g_autofree char *size = NULL;
  g_autofree char *data_folder = NULL;

  /* So that the agent, where it has to be started, works on the same folder. */
  if (g_variant_dict_lookup (options, "data-dir", "^ay", &data_folder))
    g_setenv ("RESPITE_DATA_DIR", data_folder, TRUE);

  g_variant_dict_lookup (options, "screenshot", "^ay", &self->screenshot);
  g_variant_dict_lookup (options, "page", "s", &self->page);
  g_variant_dict_lookup (options, "action", "s", &self->action);
  g_variant_dict_lookup (options, "dark", "b", &self->dark);
  if (g_variant_dict_lookup (options, "size", "s", &size)
      && sscanf (size, "%dx%d", &self->width, &self->height) != 2)
    {
      g_printerr (_("The size %s is not a width and a height such as 1000x720\n"), size);
      return 2;
    }

  if (self->screenshot != NULL)
    g_application_set_flags (application, g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);

  return -1;
}

static void
respite_application_finalize (GObject *object)
{
  RespiteApplication *self = RESPITE_APPLICATION (object);

  g_clear_handle_id (&self->watch_id, g_source_remove);
  g_clear_object (&self->desktop);
  g_clear_object (&self->settings);
  g_clear_object (&self->player_watch);
  g_clear_object (&self->player);
  g_clear_object (&self->agent);
  g_clear_object (&self->profile);
  g_clear_object (&self->personal);
  g_clear_object (&self->reminders);
  g_clear_object (&self->diary);
  g_free (self->screenshot);
  g_free (self->page);
  g_free (self->action);

  G_OBJECT_CLASS (respite_application_parent_class)->finalize (object);
}

static void
respite_application_class_init (RespiteApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = respite_application_finalize;

  application_class->handle_local_options = respite_application_handle_local_options;
  application_class->startup = respite_application_startup;
  application_class->activate = respite_application_activate;
}

static const GOptionEntry option_entries[] = {
  { "data-dir", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_("Keep the data in another folder"), N_("FOLDER") },
  { "screenshot", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_FILENAME, NULL, "Draw the window into a PNG file and end", "FILE" },
  { "page", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_STRING, NULL, "The page to draw", "NAME" },
  { "action", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_STRING, NULL, "What to do before the picture", "ACTION" },
  { "size", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_STRING, NULL, "The size to draw at", "WIDTHxHEIGHT" },
  { "dark", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE, NULL, "Draw in the dark style", NULL },
  { NULL }
};

static void
respite_application_init (RespiteApplication *self)
{
  g_application_add_main_option_entries (G_APPLICATION (self), option_entries);
}

/**
 * respite_application_get_status:
 * @self: the application, after it ran
 *
 * Returns: %EXIT_SUCCESS, or %EXIT_FAILURE when what was asked for on the command line failed
 */
int
respite_application_get_status (RespiteApplication *self)
{
  g_return_val_if_fail (RESPITE_IS_APPLICATION (self), EXIT_FAILURE);

  return self->status;
}

/**
 * respite_application_new:
 *
 * Returns: (transfer full): the application, not yet running
 */
RespiteApplication *
respite_application_new (void)
{
  return g_object_new (RESPITE_TYPE_APPLICATION,
                       "application-id", RESPITE_APP_ID,
                       "resource-base-path", "/io/github/respite_app/Respite",
                       "flags", G_APPLICATION_DEFAULT_FLAGS,
                       NULL);
}
