/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/nothing-fits.h"

#include <glib/gi18n.h>

/**
 * RespiteNothingFits:
 *
 * What stands in the place of an empty list: why it is empty, and a button that helps.
 */
struct _RespiteNothingFits
{
  AdwBin parent_instance;

  RespiteRemedyFilters *filters;
  RespiteRemedyFilter obstacle;
  gboolean in_search;
  gboolean in_hidden;

  AdwStatusPage *status;
  GtkButton *button;
};

enum
{
  CLEAR_SEARCH,
  SHOW_HIDDEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteNothingFits, respite_nothing_fits, ADW_TYPE_BIN)

static void
help_cb (RespiteNothingFits *self)
{
  if (self->in_hidden)
    g_signal_emit (self, signals[SHOW_HIDDEN], 0);
  else if (self->in_search)
    g_signal_emit (self, signals[CLEAR_SEARCH], 0);
  else if (self->obstacle != RESPITE_REMEDY_FILTER_COUNT)
    respite_remedy_filters_drop (self->filters, self->obstacle);
  else
    respite_remedy_filters_clear (self->filters);
}

static char *
dup_titles (RespiteNothingFits *self,
            RespiteCatalog *catalog)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) titles = NULL;

  for (const char *const *id = respite_remedy_filters_get_ids (self->filters, self->obstacle); *id != NULL; id++)
    {
      g_autofree char *title = respite_remedy_filter_dup_title (self->obstacle, *id, catalog);

      g_strv_builder_add (builder, title);
    }
  titles = g_strv_builder_end (builder);

  return g_strjoinv (", ", titles);
}

static void
say (RespiteNothingFits *self,
     const char *description,
     const char *button)
{
  adw_status_page_set_description (self->status, description);
  gtk_button_set_label (self->button, button);
}

static void
blame_filter (RespiteNothingFits *self,
              RespiteCatalog *catalog,
              guint n_gained)
{
  g_autofree char *titles = dup_titles (self, catalog);
  g_autofree char *escaped = g_markup_escape_text (titles, -1);
  g_autofree char *description = g_strdup_printf (ngettext ("Without “%s” there would be %u.",
                                                            "Without “%s” there would be %u.", n_gained),
                                                  escaped, n_gained);
  g_autofree char *button = g_strdup_printf (_("Drop “%s”"), titles);

  say (self, description, button);
}

static void
blame_hiding (RespiteNothingFits *self,
              guint n_hidden)
{
  g_autofree char *description = g_strdup_printf (ngettext ("%u that fits is hidden.", "%u that fit are hidden.",
                                                            n_hidden), n_hidden);

  say (self, description, _("Show what is hidden"));
}

static void
respite_nothing_fits_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_NOTHING_FITS);
  g_clear_object (&RESPITE_NOTHING_FITS (object)->filters);

  G_OBJECT_CLASS (respite_nothing_fits_parent_class)->dispose (object);
}

static void
respite_nothing_fits_class_init (RespiteNothingFitsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_nothing_fits_dispose;

  /**
   * RespiteNothingFits::clear-search:
   *
   * The person gives up what was searched for.
   */
  signals[CLEAR_SEARCH] = g_signal_new ("clear-search", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                        NULL, G_TYPE_NONE, 0);
  /**
   * RespiteNothingFits::show-hidden:
   *
   * The person wants to see what is hidden.
   */
  signals[SHOW_HIDDEN] = g_signal_new ("show-hidden", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/nothing-fits.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteNothingFits, button);
  gtk_widget_class_bind_template_callback (widget_class, help_cb);
}

static void
respite_nothing_fits_init (RespiteNothingFits *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->status = ADW_STATUS_PAGE (adw_bin_get_child (ADW_BIN (self)));
}

/**
 * respite_nothing_fits_explain:
 * @filters: what is asked, with nothing left
 * @catalog: who knows the words
 * @found: what the search found before it was asked, and how much is hidden
 *
 * Says which filter to drop, or that it is hidden, or that nothing was found in the first place.
 */
void
respite_nothing_fits_explain (RespiteNothingFits *self,
                              RespiteRemedyFilters *filters,
                              RespiteCatalog *catalog,
                              const RespiteRemedyFound *found)
{
  guint n_gained;

  g_return_if_fail (RESPITE_IS_NOTHING_FITS (self));

  g_set_object (&self->filters, filters);
  self->in_hidden = found->n_hidden > 0;
  self->in_search = found->matching->len == 0;
  self->obstacle = respite_remedy_filters_find_obstacle (filters, found->matching, &n_gained);
  if (self->in_hidden)
    blame_hiding (self, found->n_hidden);
  else if (self->in_search)
    say (self, _("Try another word, or a part of it."), _("Clear the search"));
  else if (self->obstacle != RESPITE_REMEDY_FILTER_COUNT)
    blame_filter (self, catalog, n_gained);
  else
    say (self, _("No single filter is to blame. Start afresh and add them one by one."), _("Clear all filters"));
}
