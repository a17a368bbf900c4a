/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/window/guide.h"

#include "core/insights/routine-choice.h"
#include "ui/player/player-page.h"
#include "ui/player/routines-page.h"

#define MINUTE 60

struct _RespiteGuide
{
  GObject parent_instance;

  RespiteDiary *diary;
  RespiteRemindersStore *reminders;
  RespitePlayer *player;
  GtkStack *layers;
  RespiteGuideCatalog get_catalog;
  GtkWindow *window;
  gboolean came_from_routines;
};

G_DEFINE_FINAL_TYPE (RespiteGuide, respite_guide, G_TYPE_OBJECT)

static gboolean
is_shown (RespiteGuide *self,
          const char *name)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->layers), name) == 0;
}

static void
show (RespiteGuide *self,
      const char *name)
{
  gtk_stack_set_visible_child_name (self->layers, name);
}

static void
player_closed_cb (RespiteGuide *self)
{
  show (self, self->came_from_routines ? "routines" : "pages");
}

static void
routines_closed_cb (RespiteGuide *self)
{
  show (self, "pages");
}

/* The layers are built when they are first needed. */
static RespitePlayerPage *
ensure_player_page (RespiteGuide *self)
{
  GtkWidget *page = gtk_stack_get_child_by_name (self->layers, "player");

  if (page == NULL)
    {
      page = respite_player_page_new (self->player, self->diary);
      g_signal_connect_object (page, "closed", G_CALLBACK (player_closed_cb), self, G_CONNECT_SWAPPED);
      gtk_stack_add_named (self->layers, page, "player");
    }

  return RESPITE_PLAYER_PAGE (page);
}

static void
open (RespiteGuide *self,
      RespiteCatalog *catalog,
      RespiteRoutine *routine)
{
  RespitePlayerPage *page = ensure_player_page (self);

  if (!is_shown (self, "player"))
    self->came_from_routines = is_shown (self, "routines");
  show (self, "player");
  respite_player_page_open (page, catalog, routine);
}

/* A routine that the catalogue does not know changes nothing. */
static void
open_routine_cb (GSimpleAction *action,
                 GVariant *target,
                 gpointer data)
{
  RespiteGuide *self = data;
  RespiteCatalog *catalog = self->get_catalog (self->window);
  RespiteRoutine *routine = NULL;

  if (catalog != NULL)
    routine = respite_catalog_get_routine (catalog, g_variant_get_string (target, NULL));
  if (routine != NULL)
    open (self, catalog, routine);
}

/* A length that would not be safe, or cannot be, changes nothing. */
static void
open_timer_cb (GSimpleAction *action,
               GVariant *target,
               gpointer data)
{
  RespiteGuide *self = data;
  RespiteCatalog *catalog = self->get_catalog (self->window);
  RespiteRoutine *whole = NULL;
  g_autoptr (RespiteRoutine) routine = NULL;
  const char *id;
  int minutes;

  g_variant_get (target, "(&si)", &id, &minutes);
  if (catalog != NULL && minutes > 0 && minutes < G_MAXINT / MINUTE)
    whole = respite_catalog_get_routine (catalog, id);
  if (whole != NULL)
    routine = respite_routine_shorten (whole, minutes * MINUTE);
  if (routine != NULL)
    open (self, catalog, routine);
}

/* A reminder's routines take turns by what fits; one that is no more there leaves the choice to all that can be done at the desk. */
static void
start_reminder_cb (GSimpleAction *action,
                   GVariant *target,
                   gpointer data)
{
  RespiteGuide *self = data;
  RespiteCatalog *catalog = self->get_catalog (self->window);
  RespiteReminderSet *set = respite_reminders_store_get_set (self->reminders);
  RespiteReminder *reminder = respite_reminder_set_lookup (set, g_variant_get_string (target, NULL));
  const char *const *among = reminder != NULL ? respite_reminder_get_routines (reminder) : NULL;
  RespiteRoutine *routine = NULL;

  if (catalog != NULL)
    routine = respite_routine_suggest (catalog, self->diary, among);
  if (routine != NULL)
    open (self, catalog, routine);
}

static void
show_routines_cb (GSimpleAction *action,
                  GVariant *target,
                  gpointer data)
{
  RespiteGuide *self = data;
  RespiteCatalog *catalog = self->get_catalog (self->window);

  if (catalog == NULL)
    return;

  if (gtk_stack_get_child_by_name (self->layers, "routines") == NULL)
    {
      GtkWidget *page = respite_routines_page_new (catalog);

      g_signal_connect_object (page, "closed", G_CALLBACK (routines_closed_cb), self, G_CONNECT_SWAPPED);
      gtk_stack_add_named (self->layers, page, "routines");
    }
  show (self, "routines");
}

static const GActionEntry entries[] = {
  { .name = "open-routine", .activate = open_routine_cb, .parameter_type = "s" },
  { .name = "open-timer", .activate = open_timer_cb, .parameter_type = "(si)" },
  { .name = "start-reminder", .activate = start_reminder_cb, .parameter_type = "s" },
  { .name = "show-routines", .activate = show_routines_cb },
};

static void
respite_guide_finalize (GObject *object)
{
  RespiteGuide *self = RESPITE_GUIDE (object);

  g_clear_object (&self->diary);
  g_clear_object (&self->reminders);
  g_clear_object (&self->player);

  G_OBJECT_CLASS (respite_guide_parent_class)->finalize (object);
}

static void
respite_guide_class_init (RespiteGuideClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_guide_finalize;
}

static void
respite_guide_init (RespiteGuide *self)
{
}

/**
 * respite_guide_new:
 * @diary: where what was done is written
 * @reminders: whose routines a reminder starts
 * @player: (nullable): what guides
 * @layers: (unowned): the window's layers, of which `pages` is there
 * @get_catalog: where the routines come from
 * @window: (unowned): the window that gets the actions
 *
 * Gives a window the actions that guide through a routine, and the layers before its pages on which that happens.
 *
 * Returns: (transfer full): the guide; it must live as long as the window
 */
RespiteGuide *
respite_guide_new (RespiteDiary *diary,
                   RespiteRemindersStore *reminders,
                   RespitePlayer *player,
                   GtkStack *layers,
                   RespiteGuideCatalog get_catalog,
                   GtkWindow *window)
{
  RespiteGuide *self = g_object_new (RESPITE_TYPE_GUIDE, NULL);

  self->diary = g_object_ref (diary);
  self->reminders = g_object_ref (reminders);
  g_set_object (&self->player, player);
  self->layers = layers;
  self->get_catalog = get_catalog;
  self->window = window;
  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), self);

  return self;
}

/**
 * respite_guide_come_back:
 *
 * Shows the warmth or cold that went on without a window.
 */
void
respite_guide_come_back (RespiteGuide *self)
{
  RespiteCatalog *catalog;

  g_return_if_fail (RESPITE_IS_GUIDE (self));

  if (self->player == NULL || respite_player_get_state (self->player) == RESPITE_ROUTINE_RUN_OVER)
    return;

  catalog = self->get_catalog (self->window);
  if (catalog != NULL)
    open (self, catalog, respite_routine_run_get_routine (respite_player_get_run (self->player)));
}

/**
 * respite_guide_leave:
 *
 * Goes back to the pages; out of a routine that is under way only if the person says so.
 */
void
respite_guide_leave (RespiteGuide *self)
{
  g_return_if_fail (RESPITE_IS_GUIDE (self));

  self->came_from_routines = FALSE;
  if (is_shown (self, "player"))
    gtk_widget_activate_action (GTK_WIDGET (ensure_player_page (self)), "player.leave", NULL);
  else
    show (self, "pages");
}

/**
 * respite_guide_is_away:
 *
 * Returns: whether something stands before the pages
 */
gboolean
respite_guide_is_away (RespiteGuide *self)
{
  g_return_val_if_fail (RESPITE_IS_GUIDE (self), FALSE);

  return !is_shown (self, "pages");
}
