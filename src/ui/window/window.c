/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/window/window.h"

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "core/catalog/catalog.h"
#include "core/insights/notices.h"
#include "core/insights/remedy-uses.h"
#include "ui/common/error-strip.h"
#include "ui/common/first-fit.h"
#include "ui/diary/diary-page.h"
#include "ui/diary/entry-editor.h"
#include "ui/insights/insights-page.h"
#include "ui/remedies/remedies-page.h"
#include "ui/reminders/reminders-page.h"
#include "ui/today/today-page.h"
#include "ui/window/guide.h"
#include "ui/window/log-popover.h"
#include "ui/window/logbook.h"

struct _RespiteWindow
{
  AdwApplicationWindow parent_instance;

  RespiteDiary *diary;
  RespiteRemindersStore *reminders;
  RespiteRemediesStore *personal;
  RespiteProfileStore *profile;
  RespiteAgentProxy *agent;
  RespitePlayer *player;
  GFile *catalog_folder;
  RespiteCatalog *catalog;
  RespiteRemedyUses *uses;
  RespiteNotices *notices;
  RespiteLogbook *logbook;
  RespiteGuide *guide;

  GtkStack *layers;
  AdwViewStack *pages;
  AdwToastOverlay *toasts;
  RespiteFirstFit *title;
  GtkBox *content;
  AdwViewSwitcherBar *switcher_bar;
  RespiteErrorStrip *error_strip;
  GtkMenuButton *log_button;

  guint narrowed_id;
  guint wish_id;
};

enum
{
  PROP_DIARY = 1,
  PROP_REMINDERS,
  PROP_PERSONAL,
  PROP_PROFILE,
  PROP_AGENT,
  PROP_PLAYER,
  PROP_CATALOG_FOLDER,
  PROP_CATALOG,
  PROP_USES,
  PROP_NOTICES,
  PROP_DAY_START,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (RespiteWindow, respite_window, ADW_TYPE_APPLICATION_WINDOW)

static const struct
{
  const char *name;
  GType (*get_type) (void);
} page_types[] = {
  { "today", respite_today_page_get_type },
  { "diary", respite_diary_page_get_type },
  { "remedies", respite_remedies_page_get_type },
  { "reminders", respite_reminders_page_get_type },
  { "insights", respite_insights_page_get_type },
};

/* What the window can hand to a page, which takes what it has a property for. */
static const char *const shared[] = { "diary", "catalog", "uses", "notices", "reminders", "personal", "profile",
                                     "day-start", "agent" };

static RespiteCatalog *
get_catalog (RespiteWindow *self)
{
  g_autoptr (GError) error = NULL;

  if (self->catalog == NULL)
    {
      self->catalog = respite_catalog_new (self->catalog_folder, &error);
      if (self->catalog == NULL)
        adw_toast_overlay_add_toast (self->toasts, adw_toast_new (error->message));
    }

  return self->catalog;
}

/* Nothing of it is read before a page begins to look. */
static RespiteRemedyUses *
get_uses (RespiteWindow *self)
{
  if (self->uses == NULL)
    self->uses = respite_remedy_uses_new (respite_diary_get_journal (self->diary));

  return self->uses;
}

/* Nor does this one look before a page watches it. */
static RespiteNotices *
get_notices (RespiteWindow *self)
{
  if (self->notices == NULL)
    self->notices = respite_notices_new (self->diary, self->profile, self->catalog_folder);

  return self->notices;
}

static gboolean
give_catalog_cb (gpointer data)
{
  RespiteWindow *self = data;
  GtkWidget *place = adw_view_stack_get_child_by_name (self->pages, "today");

  self->wish_id = 0;
  respite_today_page_set_catalog (RESPITE_TODAY_PAGE (adw_bin_get_child (ADW_BIN (place))), get_catalog (self));

  return G_SOURCE_REMOVE;
}

/* The first page can do without the catalogue at first, and then the window stands there sooner. */
static void
follow_wish_cb (GObject *page,
                GParamSpec *pspec,
                RespiteWindow *self)
{
  gboolean wants = FALSE;

  g_object_get (page, "wants-catalog", &wants, NULL);
  if (wants && self->wish_id == 0)
    self->wish_id = g_idle_add_full (G_PRIORITY_LOW, give_catalog_cb, self, NULL);
}

static GtkWidget *
build_page (RespiteWindow *self,
            GType type)
{
  g_autoptr (GTypeClass) page_class = g_type_class_ref (type);
  gboolean waits = g_object_class_find_property (G_OBJECT_CLASS (page_class), "wants-catalog") != NULL;
  const char *names[G_N_ELEMENTS (shared)];
  GValue values[G_N_ELEMENTS (shared)] = { G_VALUE_INIT };
  guint count = 0;
  GObject *page;

  for (guint i = 0; i < G_N_ELEMENTS (shared); i++)
    {
      GParamSpec *pspec = g_object_class_find_property (G_OBJECT_CLASS (page_class), shared[i]);

      if (waits && g_str_equal (shared[i], "catalog"))
        continue;
      if (pspec == NULL || g_object_class_find_property (G_OBJECT_GET_CLASS (self), shared[i]) == NULL)
        continue;
      names[count] = shared[i];
      g_value_init (&values[count], pspec->value_type);
      g_object_get_property (G_OBJECT (self), shared[i], &values[count]);
      count++;
    }

  page = g_object_new_with_properties (type, count, names, values);
  for (guint i = 0; i < count; i++)
    g_value_unset (&values[i]);

  if (waits)
    {
      g_signal_connect_object (page, "notify::wants-catalog", G_CALLBACK (follow_wish_cb), self, 0);
      follow_wish_cb (page, NULL, self);
    }

  return GTK_WIDGET (page);
}

/* The other things are told to whoever asks them; a number has to be handed on. */
static void
hand_on_day_start (RespiteWindow *self)
{
  int day_start = respite_profile_get_day_start (respite_profile_store_get_profile (self->profile));

  for (guint i = 0; i < G_N_ELEMENTS (page_types); i++)
    {
      GtkWidget *place = adw_view_stack_get_child_by_name (self->pages, page_types[i].name);
      GtkWidget *page = adw_bin_get_child (ADW_BIN (place));

      if (page != NULL && g_object_class_find_property (G_OBJECT_GET_CLASS (page), "day-start") != NULL)
        g_object_set (page, "day-start", day_start, NULL);
    }
}

/* A page is built when it is first looked at, so that starting costs one page and not five. */
static GtkWidget *
ensure_page (RespiteWindow *self,
             const char *name)
{
  GtkWidget *place = adw_view_stack_get_child_by_name (self->pages, name);

  if (place == NULL)
    return NULL;

  for (guint i = 0; adw_bin_get_child (ADW_BIN (place)) == NULL && i < G_N_ELEMENTS (page_types); i++)
    {
      if (g_str_equal (page_types[i].name, name))
        adw_bin_set_child (ADW_BIN (place), build_page (self, page_types[i].get_type ()));
    }

  return adw_bin_get_child (ADW_BIN (place));
}

/* The file of now that cannot be read, if any: the pages then show less than there is. */
static char *
dup_reading_trouble (RespiteWindow *self)
{
  g_autoptr (GDateTime) now = respite_clock_now (respite_diary_get_clock (self->diary));
  g_autofree char *month = respite_time_get_month (now);
  gpointer stores[] = { self->reminders, self->personal, self->profile };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = respite_journal_dup_month (respite_diary_get_journal (self->diary), month, &error);

  if (records == NULL)
    return g_strdup (error->message);

  for (guint i = 0; i < G_N_ELEMENTS (stores); i++)
    if (respite_value_store_get_error (stores[i]) != NULL)
      return g_strdup (respite_value_store_get_error (stores[i])->message);

  return NULL;
}

/* What is not saved comes first. A save may also meet an old month that is broken, and yet lose nothing. */
static void
show_trouble (RespiteWindow *self)
{
  RespiteJournal *journal = respite_diary_get_journal (self->diary);
  const GError *error = respite_journal_get_error (journal);
  g_autofree char *reading = NULL;

  if (error != NULL && respite_journal_get_dirty (journal))
    {
      respite_error_strip_set_unsaved (self->error_strip, error->message);
      return;
    }

  reading = dup_reading_trouble (self);
  respite_error_strip_set_notice (self->error_strip, reading == NULL && error != NULL ? error->message : reading);
}

static void
page_shown_cb (RespiteWindow *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->pages);

  if (name != NULL && self->diary != NULL)
    ensure_page (self, name);
}

static gboolean
follow_width_cb (gpointer data)
{
  RespiteWindow *self = data;
  gboolean narrow = respite_first_fit_is_last_resort (self->title);

  self->narrowed_id = 0;
  if (narrow && self->switcher_bar == NULL)
    {
      self->switcher_bar = ADW_VIEW_SWITCHER_BAR (adw_view_switcher_bar_new ());
      adw_view_switcher_bar_set_stack (self->switcher_bar, self->pages);
      gtk_box_append (self->content, GTK_WIDGET (self->switcher_bar));
    }
  if (self->switcher_bar != NULL)
    adw_view_switcher_bar_set_reveal (self->switcher_bar, narrow);

  return G_SOURCE_REMOVE;
}

/* The title finds out in the middle of a layout, when it is too late to show a further bar. */
static void
narrowed_cb (RespiteWindow *self)
{
  if (self->narrowed_id == 0)
    self->narrowed_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, follow_width_cb, self, NULL);
}

/* Built when it is first opened, as the pages are. */
static void
build_popover_cb (GtkMenuButton *button,
                  gpointer data)
{
  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button, respite_log_popover_new ());

  respite_log_popover_set_room (RESPITE_LOG_POPOVER (gtk_menu_button_get_popover (button)),
                                gtk_widget_get_width (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (button)))));
}

static void
show_page_cb (GtkWidget *widget,
              const char *action,
              GVariant *target)
{
  respite_window_show_page (RESPITE_WINDOW (widget), g_variant_get_string (target, NULL));
}

static void
log_pain_cb (GtkWidget *widget,
             const char *action,
             GVariant *target)
{
  RespiteWindow *self = RESPITE_WINDOW (widget);

  if (respite_guide_is_away (self->guide) || g_strcmp0 (adw_view_stack_get_visible_child_name (self->pages), "today") == 0)
    respite_window_log_pain (self);
  else
    gtk_menu_button_popup (self->log_button);
}

/* What one page asks of the Remedies page: the same words behind `win.` and `remedies.`. */
static void
ask_remedies_cb (GtkWidget *widget,
                 const char *action,
                 GVariant *target)
{
  RespiteWindow *self = RESPITE_WINDOW (widget);
  g_autofree char *asked = g_strconcat ("remedies.", action + strlen ("win."), NULL);

  respite_window_show_page (self, "remedies");
  gtk_widget_activate_action_variant (ensure_page (self, "remedies"), asked, target);
}

static void
edit (RespiteWindow *self,
      const char *kind,
      RespiteRecord *record)
{
  gtk_window_present (GTK_WINDOW (respite_entry_editor_new (GTK_WINDOW (self), self->diary, get_catalog (self),
                                                            self->personal, kind, record)));
}

static void
edit_record_cb (GtkWidget *widget,
                const char *action,
                GVariant *target)
{
  RespiteWindow *self = RESPITE_WINDOW (widget);
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteRecord) record = respite_journal_find (respite_diary_get_journal (self->diary),
                                                           g_variant_get_string (target, NULL), &error);

  if (record != NULL)
    edit (self, respite_record_get_kind (record), record);
  else
    adw_toast_overlay_add_toast (self->toasts, adw_toast_new (error->message));
}

static void
open_record_cb (GtkWidget *widget,
                const char *action,
                GVariant *target)
{
  respite_window_show_page (RESPITE_WINDOW (widget), "diary");
  edit_record_cb (widget, action, target);
}

static void
add_record_cb (GtkWidget *widget,
               const char *action,
               GVariant *target)
{
  edit (RESPITE_WINDOW (widget), g_variant_get_string (target, NULL), NULL);
}

static void
search_diary_cb (GtkWidget *widget,
                 const char *action,
                 GVariant *target)
{
  RespiteWindow *self = RESPITE_WINDOW (widget);

  respite_window_show_page (self, "diary");
  gtk_widget_activate_action_variant (ensure_page (self, "diary"), "diary.search", target);
}

/* Each page that can be searched has an action of its own for it. */
static void
find_cb (GtkWidget *widget,
         const char *action,
         GVariant *target)
{
  RespiteWindow *self = RESPITE_WINDOW (widget);
  const char *name = adw_view_stack_get_visible_child_name (self->pages);
  g_autofree char *asked = g_strconcat (name, ".find", NULL);

  gtk_widget_activate_action_variant (ensure_page (self, name), asked, NULL);
}

static void
answered_cb (AdwMessageDialog *dialog,
             const char *response,
             RespiteWindow *self)
{
  RespiteJournal *journal = respite_diary_get_journal (self->diary);

  if (g_str_equal (response, "retry"))
    respite_journal_flush_async (journal, NULL, NULL, NULL);
  else if (g_str_equal (response, "close"))
    {
      respite_journal_forget_unsaved (journal);

      /* The dialog outlives the window by a moment, and must not look for it then. */
      gtk_window_set_transient_for (GTK_WINDOW (dialog), NULL);
      gtk_window_close (GTK_WINDOW (self));
    }
}

static void
ask_before_losing (RespiteWindow *self,
                   const GError *error)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), _("Some entries are not saved"), error->message);

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog),
                                    "cancel", _("_Keep open"),
                                    "close", _("_Close without saving"),
                                    "retry", _("_Try again"),
                                    NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "close", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "retry", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "retry");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static gboolean
respite_window_close_request (GtkWindow *window)
{
  RespiteWindow *self = RESPITE_WINDOW (window);
  const GError *error = respite_journal_get_error (respite_diary_get_journal (self->diary));

  if (error != NULL && respite_journal_get_dirty (respite_diary_get_journal (self->diary)))
    {
      ask_before_losing (self, error);
      return GDK_EVENT_STOP;
    }

  /* Warmth and cold go on without a window; anything else ends with it. */
  if (self->player != NULL && respite_player_get_run (self->player) != NULL
      && !respite_routine_run_keeps_time (respite_player_get_run (self->player)))
    respite_player_leave (self->player);

  return GTK_WINDOW_CLASS (respite_window_parent_class)->close_request (window);
}

static RespiteCatalog *
find_catalog (gpointer window)
{
  return get_catalog (RESPITE_WINDOW (window));
}

static void
respite_window_constructed (GObject *object)
{
  RespiteWindow *self = RESPITE_WINDOW (object);
  RespiteJournal *journal = respite_diary_get_journal (self->diary);
  gpointer stores[] = { self->reminders, self->personal, self->profile };

  G_OBJECT_CLASS (respite_window_parent_class)->constructed (object);

  self->logbook = respite_logbook_new (self->diary, get_notices (self), self->profile, G_ACTION_MAP (self), self->toasts);
  self->guide = respite_guide_new (self->diary, self->reminders, self->player, self->layers, find_catalog,
                                   GTK_WINDOW (self));
  g_signal_connect_object (journal, "notify::error", G_CALLBACK (show_trouble), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (journal, "changed", G_CALLBACK (show_trouble), self, G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (stores); i++)
    {
      g_signal_connect_object (stores[i], "changed", G_CALLBACK (show_trouble), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (stores[i], "failed", G_CALLBACK (show_trouble), self, G_CONNECT_SWAPPED);
    }
  g_signal_connect_object (self->profile, "changed", G_CALLBACK (hand_on_day_start), self, G_CONNECT_SWAPPED);
  show_trouble (self);
  page_shown_cb (self);
  respite_guide_come_back (self->guide);
}

static void
respite_window_get_property (GObject *object,
                             guint property_id,
                             GValue *value,
                             GParamSpec *pspec)
{
  RespiteWindow *self = RESPITE_WINDOW (object);

  switch (property_id)
    {
    case PROP_DIARY:
      g_value_set_object (value, self->diary);
      break;
    case PROP_REMINDERS:
      g_value_set_object (value, self->reminders);
      break;
    case PROP_PERSONAL:
      g_value_set_object (value, self->personal);
      break;
    case PROP_PROFILE:
      g_value_set_object (value, self->profile);
      break;
    case PROP_AGENT:
      g_value_set_object (value, self->agent);
      break;
    case PROP_PLAYER:
      g_value_set_object (value, self->player);
      break;
    case PROP_CATALOG_FOLDER:
      g_value_set_object (value, self->catalog_folder);
      break;
    case PROP_CATALOG:
      g_value_set_object (value, get_catalog (self));
      break;
    case PROP_USES:
      g_value_set_object (value, get_uses (self));
      break;
    case PROP_NOTICES:
      g_value_set_object (value, get_notices (self));
      break;
    case PROP_DAY_START:
      g_value_set_int (value, respite_profile_get_day_start (respite_profile_store_get_profile (self->profile)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_window_set_property (GObject *object,
                             guint property_id,
                             const GValue *value,
                             GParamSpec *pspec)
{
  RespiteWindow *self = RESPITE_WINDOW (object);

  switch (property_id)
    {
    case PROP_DIARY:
      self->diary = g_value_dup_object (value);
      break;
    case PROP_REMINDERS:
      self->reminders = g_value_dup_object (value);
      break;
    case PROP_PERSONAL:
      self->personal = g_value_dup_object (value);
      break;
    case PROP_PROFILE:
      self->profile = g_value_dup_object (value);
      break;
    case PROP_AGENT:
      self->agent = g_value_dup_object (value);
      break;
    case PROP_PLAYER:
      self->player = g_value_dup_object (value);
      break;
    case PROP_CATALOG_FOLDER:
      self->catalog_folder = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_window_dispose (GObject *object)
{
  RespiteWindow *self = RESPITE_WINDOW (object);

  g_clear_handle_id (&self->narrowed_id, g_source_remove);
  g_clear_handle_id (&self->wish_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_WINDOW);

  G_OBJECT_CLASS (respite_window_parent_class)->dispose (object);
}

static void
respite_window_finalize (GObject *object)
{
  RespiteWindow *self = RESPITE_WINDOW (object);

  g_clear_object (&self->guide);
  g_clear_object (&self->logbook);
  g_clear_object (&self->notices);
  g_clear_object (&self->uses);
  g_clear_object (&self->catalog);
  g_clear_object (&self->catalog_folder);
  g_clear_object (&self->player);
  g_clear_object (&self->agent);
  g_clear_object (&self->profile);
  g_clear_object (&self->personal);
  g_clear_object (&self->reminders);
  g_clear_object (&self->diary);

  G_OBJECT_CLASS (respite_window_parent_class)->finalize (object);
}

static void
respite_window_class_init (RespiteWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags given = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = respite_window_constructed;
  object_class->get_property = respite_window_get_property;
  object_class->set_property = respite_window_set_property;
  object_class->dispose = respite_window_dispose;
  object_class->finalize = respite_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = respite_window_close_request;

  props[PROP_DIARY] = g_param_spec_object ("diary", NULL, NULL, RESPITE_TYPE_DIARY, given);
  props[PROP_REMINDERS] = g_param_spec_object ("reminders", NULL, NULL, RESPITE_TYPE_REMINDERS_STORE, given);
  props[PROP_PERSONAL] = g_param_spec_object ("personal", NULL, NULL, RESPITE_TYPE_REMEDIES_STORE, given);
  props[PROP_PROFILE] = g_param_spec_object ("profile", NULL, NULL, RESPITE_TYPE_PROFILE_STORE, given);
  props[PROP_AGENT] = g_param_spec_object ("agent", NULL, NULL, RESPITE_TYPE_AGENT_PROXY, given);
  props[PROP_PLAYER] = g_param_spec_object ("player", NULL, NULL, RESPITE_TYPE_PLAYER, given);
  props[PROP_CATALOG_FOLDER] = g_param_spec_object ("catalog-folder", NULL, NULL, G_TYPE_FILE, given);
  /**
   * RespiteWindow:catalog:
   *
   * The catalogue, read from `catalog-folder` when it is first asked for.
   */
  props[PROP_CATALOG] = g_param_spec_object ("catalog", NULL, NULL, RESPITE_TYPE_CATALOG,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * RespiteWindow:uses:
   *
   * What was done about pain, the same for all pages; a page that shows it starts it when it is mapped.
   */
  props[PROP_USES] = g_param_spec_object ("uses", NULL, NULL, RESPITE_TYPE_REMEDY_USES,
                                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_NOTICES] = g_param_spec_object ("notices", NULL, NULL, RESPITE_TYPE_NOTICES,
                                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * RespiteWindow:day-start:
   *
   * When the person's day begins, in minutes after midnight.
   */
  props[PROP_DAY_START] = g_param_spec_int ("day-start", NULL, NULL, 0, 24 * 60 - 1, RESPITE_DAY_START_MINUTES,
                                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (RESPITE_TYPE_ERROR_STRIP);
  g_type_ensure (RESPITE_TYPE_FIRST_FIT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/respite_app/Respite/ui/window/window.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteWindow, layers);
  gtk_widget_class_bind_template_child (widget_class, RespiteWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, RespiteWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, RespiteWindow, title);
  gtk_widget_class_bind_template_child (widget_class, RespiteWindow, content);
  gtk_widget_class_bind_template_child (widget_class, RespiteWindow, error_strip);
  gtk_widget_class_bind_template_child (widget_class, RespiteWindow, log_button);
  gtk_widget_class_bind_template_callback (widget_class, narrowed_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_shown_cb);

  gtk_widget_class_install_action (widget_class, "win.show-page", "s", show_page_cb);
  gtk_widget_class_install_action (widget_class, "win.log-pain", NULL, log_pain_cb);
  gtk_widget_class_install_action (widget_class, "win.find", NULL, find_cb);
  gtk_widget_class_install_action (widget_class, "win.add-record", "s", add_record_cb);
  gtk_widget_class_install_action (widget_class, "win.edit-record", "s", edit_record_cb);
  gtk_widget_class_install_action (widget_class, "win.open-record", "s", open_record_cb);
  gtk_widget_class_install_action (widget_class, "win.check-warning-signs", NULL, ask_remedies_cb);
  gtk_widget_class_install_action (widget_class, "win.open-warning-sign", "s", ask_remedies_cb);
  gtk_widget_class_install_action (widget_class, "win.open-remedy", "s", ask_remedies_cb);
  gtk_widget_class_install_action (widget_class, "win.open-learn", "s", ask_remedies_cb);
  gtk_widget_class_install_action (widget_class, "win.search-diary", "s", search_diary_cb);
}

static void
respite_window_init (RespiteWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->log_button, build_popover_cb, NULL, NULL);
}

/**
 * respite_window_new:
 * @application: the application it belongs to
 * @diary: what it writes and shows
 * @reminders: the reminders, as set
 * @personal: favourites, notes and the person's own remedies
 * @profile: what the person said of themselves
 * @agent: the background service
 * @player: what carries routines through
 * @catalog_folder: where the catalogue lies
 *
 * Returns: (transfer none): a window on the Today page, owned by GTK
 */
RespiteWindow *
respite_window_new (GtkApplication *application,
                    RespiteDiary *diary,
                    RespiteRemindersStore *reminders,
                    RespiteRemediesStore *personal,
                    RespiteProfileStore *profile,
                    RespiteAgentProxy *agent,
                    RespitePlayer *player,
                    GFile *catalog_folder)
{
  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);

  return g_object_new (RESPITE_TYPE_WINDOW,
                       "application", application,
                       "diary", diary,
                       "reminders", reminders,
                       "personal", personal,
                       "profile", profile,
                       "agent", agent,
                       "player", player,
                       "catalog-folder", catalog_folder,
                       NULL);
}

/**
 * respite_window_get_catalog:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the catalogue, read when it is first asked for; %NULL where it cannot be read,
 *   which the window then says
 */
RespiteCatalog *
respite_window_get_catalog (RespiteWindow *self)
{
  g_return_val_if_fail (RESPITE_IS_WINDOW (self), NULL);

  return get_catalog (self);
}

/**
 * respite_window_show_page:
 * @self: a window
 * @name: `today`, `diary`, `remedies`, `reminders` or `insights`; any other changes nothing
 */
void
respite_window_show_page (RespiteWindow *self,
                          const char *name)
{
  g_return_if_fail (RESPITE_IS_WINDOW (self));
  g_return_if_fail (name != NULL);

  if (ensure_page (self, name) == NULL)
    return;

  adw_view_stack_set_visible_child_name (self->pages, name);
  respite_guide_leave (self->guide);
}

/**
 * respite_window_log_pain:
 * @self: a window
 *
 * Shows the Today page, ready for a score.
 */
void
respite_window_log_pain (RespiteWindow *self)
{
  g_return_if_fail (RESPITE_IS_WINDOW (self));

  respite_window_show_page (self, "today");
  respite_today_page_focus_scores (RESPITE_TODAY_PAGE (ensure_page (self, "today")));
}
