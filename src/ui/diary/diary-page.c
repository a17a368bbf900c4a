/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/diary/diary-page.h"

#include <string.h>

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "ui/common/spoken-names.h"
#include "ui/common/wrap-box.h"
#include "ui/diary/month-card.h"
#include "ui/diary/timeline-month.h"

/* A search goes on into older months until it has found this many. */
#define ENOUGH_FOUND 60

struct _RespiteDiaryPage
{
  AdwBin parent_instance;

  RespiteDiary *diary;
  RespiteCatalog *catalog;
  RespiteRemediesStore *personal;
  RespitePersonalRemedies *named;
  int day_start;
  char *wanted;
  char *newest;
  guint n_browsed;
  guint search_id;
  guint grow_id;

  GtkScrolledWindow *scroller;
  GtkSearchEntry *search_entry;
  RespiteMonthCard *month_card;
  GtkWidget *latest_button;
  GtkBox *months;
  GtkWidget *earlier_button;
  GtkWidget *nothing_found;
};

enum
{
  PROP_DIARY = 1,
  PROP_CATALOG,
  PROP_PERSONAL,
  PROP_DAY_START,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (RespiteDiaryPage, respite_diary_page, ADW_TYPE_BIN)

/* The months of the timeline, the latest first: all of the diary, or those up to the one that was gone back to. */
static GStrv
list_months (RespiteDiaryPage *self)
{
  g_auto (GStrv) all = respite_journal_list_months (respite_diary_get_journal (self->diary));
  guint first = 0;

  while (self->newest != NULL && all[first] != NULL && strcmp (all[first], self->newest) > 0)
    first++;

  return g_strdupv (all + first);
}

static guint
count_months (RespiteDiaryPage *self)
{
  guint count = 0;

  for (GtkWidget *month = gtk_widget_get_first_child (GTK_WIDGET (self->months)); month != NULL;
       month = gtk_widget_get_next_sibling (month))
    count++;

  return count;
}

static guint
count_found (RespiteDiaryPage *self)
{
  guint count = 0;

  for (GtkWidget *month = gtk_widget_get_first_child (GTK_WIDGET (self->months)); month != NULL;
       month = gtk_widget_get_next_sibling (month))
    count += respite_timeline_month_get_n_found (RESPITE_TIMELINE_MONTH (month));

  return count;
}

static gboolean
has_more (RespiteDiaryPage *self)
{
  GtkWidget *last = gtk_widget_get_last_child (GTK_WIDGET (self->months));

  return last != NULL && respite_timeline_month_has_more (RESPITE_TIMELINE_MONTH (last));
}

/* The newest months of the diary, one widget each; those that are there already stay as they are. */
static void
show_months (RespiteDiaryPage *self,
             const char *const *names,
             guint count)
{
  GtkWidget *last = NULL;

  for (guint i = 0; i < count && names[i] != NULL; i++)
    {
      GtkWidget *next = last != NULL ? gtk_widget_get_next_sibling (last)
                                     : gtk_widget_get_first_child (GTK_WIDGET (self->months));

      if (next == NULL || g_strcmp0 (respite_timeline_month_get_month (RESPITE_TIMELINE_MONTH (next)), names[i]) != 0)
        {
          next = respite_timeline_month_new (self->diary, self->catalog, self->personal, names[i]);
          respite_timeline_month_set_day_start (RESPITE_TIMELINE_MONTH (next), self->day_start);
          respite_timeline_month_set_wanted (RESPITE_TIMELINE_MONTH (next), self->wanted);
          gtk_box_insert_child_after (self->months, next, last);
          respite_timeline_month_reload (RESPITE_TIMELINE_MONTH (next));
        }
      if (last != NULL)
        respite_timeline_month_show_all (RESPITE_TIMELINE_MONTH (last));
      last = next;
    }

  while (TRUE)
    {
      GtkWidget *next = last != NULL ? gtk_widget_get_next_sibling (last)
                                     : gtk_widget_get_first_child (GTK_WIDGET (self->months));

      if (next == NULL)
        break;
      gtk_box_remove (self->months, next);
    }
}

static void
update_state (RespiteDiaryPage *self,
              guint n_months)
{
  guint shown = count_months (self);
  gboolean found = count_found (self) > 0;

  gtk_stack_set_visible_child_name (GTK_STACK (adw_bin_get_child (ADW_BIN (self))), n_months == 0 ? "empty" : "timeline");
  gtk_widget_set_visible (self->earlier_button, shown < n_months && self->search_id == 0 && !has_more (self));
  gtk_widget_set_visible (self->latest_button, self->newest != NULL);
  gtk_widget_set_visible (self->nothing_found, self->wanted != NULL && !found && self->search_id == 0);
}

/* A wrong clock may have made months that are still to come; they must not stand in the way of today. */
static guint
count_to_now (RespiteDiaryPage *self,
              const char *const *names)
{
  g_autoptr (GDateTime) now = respite_clock_now (respite_diary_get_clock (self->diary));
  g_autofree char *month = respite_time_get_month (now);
  guint count = 0;

  while (names[count] != NULL && strcmp (names[count], month) > 0)
    count++;

  return count + 1;
}

static void
sync_months (RespiteDiaryPage *self,
             guint count)
{
  g_auto (GStrv) names = list_months (self);

  show_months (self, (const char *const *) names, MAX (count, count_to_now (self, (const char *const *) names)));
  update_state (self, g_strv_length (names));
}

/* One month a turn, so that typing goes on while an old diary is looked through. */
static gboolean
search_on_cb (gpointer data)
{
  RespiteDiaryPage *self = data;
  g_auto (GStrv) names = list_months (self);
  guint count = count_months (self);
  gboolean done = count >= g_strv_length (names) || count_found (self) >= ENOUGH_FOUND;

  if (done)
    self->search_id = 0;
  else
    show_months (self, (const char *const *) names, count + 1);
  update_state (self, g_strv_length (names));

  return done ? G_SOURCE_REMOVE : G_SOURCE_CONTINUE;
}

static void
refresh_state (RespiteDiaryPage *self)
{
  g_auto (GStrv) names = list_months (self);

  update_state (self, g_strv_length (names));
}

static gboolean
grow_cb (gpointer data)
{
  RespiteDiaryPage *self = data;
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  double page = gtk_adjustment_get_page_size (adjustment);

  self->grow_id = 0;
  if (!has_more (self) || gtk_adjustment_get_value (adjustment) + 2 * page < gtk_adjustment_get_upper (adjustment))
    return G_SOURCE_REMOVE;

  respite_timeline_month_show_more (RESPITE_TIMELINE_MONTH (gtk_widget_get_last_child (GTK_WIDGET (self->months))));
  if (!has_more (self))
    refresh_state (self);

  return G_SOURCE_REMOVE;
}

/* The month's earlier days come before somebody has scrolled down to them; never in the middle of a layout. */
static void
grow_soon (RespiteDiaryPage *self)
{
  if (self->grow_id == 0 && has_more (self))
    self->grow_id = g_idle_add (grow_cb, self);
}

static void
reload_all (RespiteDiaryPage *self)
{
  for (GtkWidget *month = gtk_widget_get_first_child (GTK_WIDGET (self->months)); month != NULL;
       month = gtk_widget_get_next_sibling (month))
    {
      respite_timeline_month_set_day_start (RESPITE_TIMELINE_MONTH (month), self->day_start);
      respite_timeline_month_set_wanted (RESPITE_TIMELINE_MONTH (month), self->wanted);
      respite_timeline_month_reload (RESPITE_TIMELINE_MONTH (month));
    }
}

static void
respite_diary_page_set_day_start (RespiteDiaryPage *self,
                                  int day_start)
{
  if (self->day_start == day_start)
    return;

  self->day_start = day_start;
  respite_month_card_set_day_start (self->month_card, day_start);
  reload_all (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DAY_START]);
}

static void
search_changed_cb (RespiteDiaryPage *self)
{
  g_autofree char *wanted = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search_entry))));

  g_clear_pointer (&self->newest, g_free);
  g_free (self->wanted);
  self->wanted = *wanted != '\0' ? g_steal_pointer (&wanted) : NULL;

  g_clear_handle_id (&self->search_id, g_source_remove);
  self->n_browsed = 1;
  sync_months (self, self->n_browsed);
  reload_all (self);
  if (self->wanted != NULL)
    self->search_id = g_idle_add (search_on_cb, self);
  sync_months (self, count_months (self));
}

static void
stop_search_cb (RespiteDiaryPage *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
}

static void
earlier_cb (RespiteDiaryPage *self)
{
  self->n_browsed = MAX (self->n_browsed, count_months (self)) + 1;
  sync_months (self, self->n_browsed);
}

static void
go_to (RespiteDiaryPage *self,
       const char *newest)
{
  g_free (self->newest);
  self->newest = g_strdup (newest);
  self->n_browsed = 1;
  sync_months (self, self->n_browsed);
}

static void
latest_cb (RespiteDiaryPage *self)
{
  go_to (self, NULL);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/* The first hours of a month may belong to the last day of the one before. */
static gboolean
reveal_day (RespiteDiaryPage *self,
            const GDate *day)
{
  for (GtkWidget *month = gtk_widget_get_first_child (GTK_WIDGET (self->months)); month != NULL;
       month = gtk_widget_get_next_sibling (month))
    {
      if (respite_timeline_month_reveal_day (RESPITE_TIMELINE_MONTH (month), day))
        return TRUE;
    }

  return FALSE;
}

static void
day_chosen_cb (RespiteDiaryPage *self,
               guint julian)
{
  g_autoptr (GDate) day = g_date_new_julian (julian);
  g_autofree char *month = g_strdup_printf ("%04d-%02d", g_date_get_year (day), g_date_get_month (day));

  if (reveal_day (self, day))
    return;

  go_to (self, month);
  reveal_day (self, day);
}

static void
journal_changed_cb (RespiteDiaryPage *self,
                    const char *name)
{
  for (GtkWidget *month = gtk_widget_get_first_child (GTK_WIDGET (self->months)); month != NULL;
       month = gtk_widget_get_next_sibling (month))
    {
      if (name == NULL || g_str_equal (respite_timeline_month_get_month (RESPITE_TIMELINE_MONTH (month)), name))
        respite_timeline_month_reload (RESPITE_TIMELINE_MONTH (month));
    }
  sync_months (self, MAX (self->n_browsed, count_months (self)));
}

/* A favourite more or less says nothing here; another title does. */
static void
follow_titles (RespiteDiaryPage *self)
{
  RespitePersonalRemedies *remedies = respite_remedies_store_get_remedies (self->personal);
  gboolean same = respite_personal_remedies_names_equal (self->named, remedies);

  g_set_object (&self->named, remedies);
  if (!same)
    journal_changed_cb (self, NULL);
}

static void
find_cb (GtkWidget *widget,
         const char *action,
         GVariant *target)
{
  gtk_widget_grab_focus (GTK_WIDGET (RESPITE_DIARY_PAGE (widget)->search_entry));
}

static void
search_cb (GtkWidget *widget,
           const char *action,
           GVariant *target)
{
  gtk_editable_set_text (GTK_EDITABLE (RESPITE_DIARY_PAGE (widget)->search_entry), g_variant_get_string (target, NULL));
}

static void
respite_diary_page_constructed (GObject *object)
{
  RespiteDiaryPage *self = RESPITE_DIARY_PAGE (object);

  G_OBJECT_CLASS (respite_diary_page_parent_class)->constructed (object);

  g_signal_connect_object (respite_diary_get_journal (self->diary), "changed", G_CALLBACK (journal_changed_cb), self,
                           G_CONNECT_SWAPPED);
  if (self->personal != NULL)
    {
      g_set_object (&self->named, respite_remedies_store_get_remedies (self->personal));
      g_signal_connect_object (self->personal, "changed", G_CALLBACK (follow_titles), self, G_CONNECT_SWAPPED);
    }
  respite_month_card_set_diary (self->month_card, self->diary);
  sync_months (self, self->n_browsed);
}

static void
respite_diary_page_get_property (GObject *object,
                                 guint property_id,
                                 GValue *value,
                                 GParamSpec *pspec)
{
  RespiteDiaryPage *self = RESPITE_DIARY_PAGE (object);

  switch (property_id)
    {
    case PROP_DIARY:
      g_value_set_object (value, self->diary);
      break;
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_PERSONAL:
      g_value_set_object (value, self->personal);
      break;
    case PROP_DAY_START:
      g_value_set_int (value, self->day_start);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_diary_page_set_property (GObject *object,
                                 guint property_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  RespiteDiaryPage *self = RESPITE_DIARY_PAGE (object);

  switch (property_id)
    {
    case PROP_DIARY:
      self->diary = g_value_dup_object (value);
      break;
    case PROP_CATALOG:
      self->catalog = g_value_dup_object (value);
      break;
    case PROP_PERSONAL:
      self->personal = g_value_dup_object (value);
      break;
    case PROP_DAY_START:
      respite_diary_page_set_day_start (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_diary_page_dispose (GObject *object)
{
  RespiteDiaryPage *self = RESPITE_DIARY_PAGE (object);

  g_clear_handle_id (&self->search_id, g_source_remove);
  g_clear_handle_id (&self->grow_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_DIARY_PAGE);

  G_OBJECT_CLASS (respite_diary_page_parent_class)->dispose (object);
}

static void
respite_diary_page_finalize (GObject *object)
{
  RespiteDiaryPage *self = RESPITE_DIARY_PAGE (object);

  g_clear_object (&self->named);
  g_clear_object (&self->personal);
  g_clear_object (&self->catalog);
  g_clear_object (&self->diary);
  g_free (self->wanted);
  g_free (self->newest);

  G_OBJECT_CLASS (respite_diary_page_parent_class)->finalize (object);
}

static void
respite_diary_page_class_init (RespiteDiaryPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags given = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = respite_diary_page_constructed;
  object_class->get_property = respite_diary_page_get_property;
  object_class->set_property = respite_diary_page_set_property;
  object_class->dispose = respite_diary_page_dispose;
  object_class->finalize = respite_diary_page_finalize;

  props[PROP_DIARY] = g_param_spec_object ("diary", NULL, NULL, RESPITE_TYPE_DIARY, given);
  props[PROP_CATALOG] = g_param_spec_object ("catalog", NULL, NULL, RESPITE_TYPE_CATALOG, given);
  props[PROP_PERSONAL] = g_param_spec_object ("personal", NULL, NULL, RESPITE_TYPE_REMEDIES_STORE, given);
  /**
   * RespiteDiaryPage:day-start:
   *
   * When the person's day begins, in minutes after midnight.
   */
  props[PROP_DAY_START] = g_param_spec_int ("day-start", NULL, NULL, 0, 24 * 60 - 1, RESPITE_DAY_START_MINUTES,
                                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (RESPITE_TYPE_MONTH_CARD);
  g_type_ensure (RESPITE_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/respite_app/Respite/ui/diary/diary-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteDiaryPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, RespiteDiaryPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, RespiteDiaryPage, month_card);
  gtk_widget_class_bind_template_child (widget_class, RespiteDiaryPage, latest_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteDiaryPage, months);
  gtk_widget_class_bind_template_child (widget_class, RespiteDiaryPage, earlier_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteDiaryPage, nothing_found);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, earlier_cb);
  gtk_widget_class_bind_template_callback (widget_class, latest_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_chosen_cb);

  gtk_widget_class_install_action (widget_class, "diary.find", NULL, find_cb);
  gtk_widget_class_install_action (widget_class, "diary.search", "s", search_cb);
}

static void
respite_diary_page_init (RespiteDiaryPage *self)
{
  self->day_start = RESPITE_DAY_START_MINUTES;
  self->n_browsed = 1;

  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "value-changed", G_CALLBACK (grow_soon),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "changed", G_CALLBACK (grow_soon), self,
                           G_CONNECT_SWAPPED);
}
