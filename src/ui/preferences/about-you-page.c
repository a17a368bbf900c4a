/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/preferences/about-you-page.h"

#include <glib/gi18n.h>

#include "core/base/territory.h"
#include "core/base/time-text.h"
#include "core/catalog/emergency-call.h"
#include "ui/common/time-words.h"
#include "ui/preferences/country-list.h"
#include "ui/preferences/preferences-window.h"
#include "ui/preferences/profile-save.h"
#include "ui/remedies/emergency-words.h"

/* A day begins at a full hour up to noon, or when the file says. */
#define LAST_HOUR 12

struct _RespiteAboutYouPage
{
  AdwPreferencesPage parent_instance;

  RespiteProfileStore *profile;
  RespiteCatalog *catalog;
  char *territory;
  gboolean showing;

  AdwPreferencesGroup *trouble;
  AdwActionRow *call_row;
  GtkDropDown *country;
  AdwEntryRow *own_number;
  AdwExpanderRow *checked;
  GtkCalendar *calendar;
  AdwComboRow *day_start;
  AdwComboRow *units;
};

G_DEFINE_FINAL_TYPE (RespiteAboutYouPage, respite_about_you_page, ADW_TYPE_PREFERENCES_PAGE)

static const char *const unit_words[] = { "metric", "us", "imperial" };

static RespiteProfile *
get_profile (RespiteAboutYouPage *self)
{
  return respite_profile_store_get_profile (self->profile);
}

static char *
describe_source (const RespiteEmergencyCall *call)
{
  switch (call->source)
    {
    case RESPITE_EMERGENCY_OWN:
      return g_strdup (_("The number you wrote down"));
    case RESPITE_EMERGENCY_COUNTRY:
      return g_strdup (call->title);
    case RESPITE_EMERGENCY_GUESS:
      /* Translators: a country */
      return g_strdup_printf (_("%s, where your settings say you are"), call->title);
    case RESPITE_EMERGENCY_UNKNOWN:
    default:
      return g_strdup (_("It works from most mobile phones. Check which one your country has."));
    }
}

static void
show_call (RespiteAboutYouPage *self)
{
  g_autoptr (RespiteEmergencyCall) call = respite_emergency_call_new (self->catalog, get_profile (self), self->territory);
  g_autofree char *numbers = respite_emergency_words_numbers (call);
  g_autofree char *source = describe_source (call);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->call_row), numbers);
  adw_action_row_set_subtitle (self->call_row, source);
}

static void
show_checked (RespiteAboutYouPage *self)
{
  const GDate *date = respite_profile_get_clinician_checked (get_profile (self));
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDate) today = respite_time_get_day (now, 0);
  g_autofree char *text = date != NULL ? respite_time_words_short_day (date, today) : NULL;

  adw_expander_row_set_subtitle (self->checked, text != NULL ? text : _("Switch on once somebody has looked at it"));
  adw_expander_row_set_enable_expansion (self->checked, date != NULL);
  if (date != NULL)
    {
      g_autoptr (GDateTime) noon = g_date_time_new_local (g_date_get_year (date), (int) g_date_get_month (date),
                                                          g_date_get_day (date), 12, 0, 0);

      gtk_calendar_select_day (self->calendar, noon);
    }
}

static void
show_day_start (RespiteAboutYouPage *self)
{
  GtkStringList *hours = GTK_STRING_LIST (adw_combo_row_get_model (self->day_start));
  int minutes = respite_profile_get_day_start (get_profile (self));
  guint n_hours = g_list_model_get_n_items (G_LIST_MODEL (hours));

  /* What stands in the file and not in the list comes last, for as long as it stands there. */
  if (n_hours > LAST_HOUR + 1)
    gtk_string_list_remove (hours, n_hours - 1);
  if (minutes % 60 == 0 && minutes / 60 <= LAST_HOUR)
    {
      adw_combo_row_set_selected (self->day_start, (guint) minutes / 60);
    }
  else
    {
      g_autoptr (GDateTime) time = g_date_time_new_local (2026, 1, 1, minutes / 60, minutes % 60, 0);
      g_autofree char *text = respite_time_words_clock (time);

      gtk_string_list_append (hours, text);
      adw_combo_row_set_selected (self->day_start, LAST_HOUR + 1);
    }
}

/* While a file cannot be read nothing can be saved into it, and that is better known before one tries. */
static void
show_trouble (RespiteAboutYouPage *self)
{
  const GError *error = respite_value_store_get_error (RESPITE_VALUE_STORE (self->profile));
  g_autofree char *text = error != NULL ? g_markup_escape_text (error->message, -1) : NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->trouble), error != NULL);
  adw_preferences_group_set_description (self->trouble, text);
}

static void
show (RespiteAboutYouPage *self)
{
  RespiteProfile *profile = get_profile (self);
  const char *own = respite_profile_get_emergency_number (profile);

  self->showing = TRUE;
  show_trouble (self);
  show_call (self);
  respite_country_list_select (self->country, respite_profile_get_country (profile));
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->own_number)), own != NULL ? own : "") != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->own_number), own != NULL ? own : "");
  show_checked (self);
  show_day_start (self);
  adw_combo_row_set_selected (self->units, respite_profile_get_units (profile));
  self->showing = FALSE;
}

static void
saved_cb (GtkWidget *page)
{
  show (RESPITE_ABOUT_YOU_PAGE (page));
}

static void
save_text (RespiteAboutYouPage *self,
           const char *member,
           const char *text)
{
  respite_profile_save (self->profile, member, text != NULL ? g_variant_new_string (text) : NULL, GTK_WIDGET (self),
                        saved_cb);
}

static void
country_chosen_cb (RespiteAboutYouPage *self)
{
  if (!self->showing)
    save_text (self, "country", respite_country_list_get (self->country));
}

static void
number_applied_cb (RespiteAboutYouPage *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->own_number))));

  save_text (self, "emergency_number", *text != '\0' ? text : NULL);
}

static void
save_day (RespiteAboutYouPage *self,
          GDateTime *day)
{
  g_autofree char *text = g_date_time_format (day, "%Y-%m-%d");

  save_text (self, "clinician_checked", text);
}

static void
checked_cb (RespiteAboutYouPage *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  if (self->showing)
    return;

  if (adw_expander_row_get_enable_expansion (self->checked))
    save_day (self, now);
  else
    save_text (self, "clinician_checked", NULL);
}

static void
day_chosen_cb (RespiteAboutYouPage *self)
{
  g_autoptr (GDateTime) day = gtk_calendar_get_date (self->calendar);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  if (self->showing || !adw_expander_row_get_enable_expansion (self->checked))
    return;

  if (g_date_time_difference (day, now) <= 0)
    {
      save_day (self, day);
      return;
    }

  respite_preferences_window_say (GTK_WIDGET (self), _("That day is still to come; choose today or a day before."));
  show (self);
}

static void
day_start_chosen_cb (RespiteAboutYouPage *self)
{
  guint hour = adw_combo_row_get_selected (self->day_start);
  g_autofree char *text = NULL;

  if (self->showing || hour > LAST_HOUR)
    return;

  text = g_strdup_printf ("%02u:00", hour);
  save_text (self, "day_start", text);
}

static void
units_chosen_cb (RespiteAboutYouPage *self)
{
  guint chosen = adw_combo_row_get_selected (self->units);

  if (!self->showing && chosen < G_N_ELEMENTS (unit_words))
    save_text (self, "units", unit_words[chosen]);
}

static void
add_hours (RespiteAboutYouPage *self)
{
  g_autoptr (GtkStringList) hours = gtk_string_list_new (NULL);

  for (int hour = 0; hour <= LAST_HOUR; hour++)
    {
      g_autoptr (GDateTime) time = g_date_time_new_local (2026, 1, 1, hour, 0, 0);
      g_autofree char *text = respite_time_words_clock (time);

      gtk_string_list_append (hours, text);
    }
  adw_combo_row_set_model (self->day_start, G_LIST_MODEL (hours));
}

static void
respite_about_you_page_dispose (GObject *object)
{
  RespiteAboutYouPage *self = RESPITE_ABOUT_YOU_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_ABOUT_YOU_PAGE);
  g_clear_object (&self->profile);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (respite_about_you_page_parent_class)->dispose (object);
}

static void
respite_about_you_page_finalize (GObject *object)
{
  g_free (RESPITE_ABOUT_YOU_PAGE (object)->territory);

  G_OBJECT_CLASS (respite_about_you_page_parent_class)->finalize (object);
}

static void
respite_about_you_page_class_init (RespiteAboutYouPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_about_you_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = respite_about_you_page_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/preferences/about-you-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteAboutYouPage, trouble);
  gtk_widget_class_bind_template_child (widget_class, RespiteAboutYouPage, call_row);
  gtk_widget_class_bind_template_child (widget_class, RespiteAboutYouPage, country);
  gtk_widget_class_bind_template_child (widget_class, RespiteAboutYouPage, own_number);
  gtk_widget_class_bind_template_child (widget_class, RespiteAboutYouPage, checked);
  gtk_widget_class_bind_template_child (widget_class, RespiteAboutYouPage, calendar);
  gtk_widget_class_bind_template_child (widget_class, RespiteAboutYouPage, day_start);
  gtk_widget_class_bind_template_child (widget_class, RespiteAboutYouPage, units);
  gtk_widget_class_bind_template_callback (widget_class, country_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, number_applied_cb);
  gtk_widget_class_bind_template_callback (widget_class, checked_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_start_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, units_chosen_cb);
}

static void
respite_about_you_page_init (RespiteAboutYouPage *self)
{
  self->showing = TRUE;
  self->territory = respite_territory_from_environment ();

  gtk_widget_init_template (GTK_WIDGET (self));
  add_hours (self);
}

/**
 * respite_about_you_page_new:
 * @profile: what the person says of themselves
 * @catalog: who knows the countries' numbers
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
respite_about_you_page_new (RespiteProfileStore *profile,
                            RespiteCatalog *catalog)
{
  RespiteAboutYouPage *self = g_object_new (RESPITE_TYPE_ABOUT_YOU_PAGE, NULL);

  self->profile = g_object_ref (profile);
  self->catalog = g_object_ref (catalog);
  respite_country_list_fill (self->country, catalog, self->territory);
  g_signal_connect_object (profile, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (profile, "failed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);

  return GTK_WIDGET (self);
}
