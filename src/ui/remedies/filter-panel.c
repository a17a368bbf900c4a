/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/filter-panel.h"

#include <glib/gi18n.h>

#include "ui/common/wrap-layout.h"
#include "ui/remedies/filter-chip.h"

/**
 * RespiteFilterPanel:
 *
 * All that can be asked of a remedy, as chips. The short questions stand open; those with many answers unfold, and say
 * what is chosen while they are folded.
 */
struct _RespiteFilterPanel
{
  AdwBin parent_instance;

  RespiteRemedyFilters *filters;
  RespiteCatalog *catalog;
  GtkLabel *values[RESPITE_REMEDY_FILTER_COUNT];

  GtkBox *sections;
  GtkLabel *found;
  GtkButton *clear_button;
};

G_DEFINE_FINAL_TYPE (RespiteFilterPanel, respite_filter_panel, ADW_TYPE_BIN)

static const char *const minutes[] = { "5", "10", "20", "30", NULL };
static const char *const places[] = { "desk", NULL };
static const char *const care[] = { "self", "professional", NULL };
static const char *const mine[] = { "favourite", "own", NULL };

/* A section without a title goes on with the one before. */
static const struct
{
  RespiteRemedyFilter filter;
  const char *title;
  const char *const *ids;
  gboolean unfolds;
} sections[] = {
  { RESPITE_REMEDY_FILTER_PHASE, N_ ("When"), NULL, FALSE },
  { RESPITE_REMEDY_FILTER_MINUTES, N_ ("Time you have"), minutes, FALSE },
  { RESPITE_REMEDY_FILTER_PLACE, N_ ("Where and by whom"), places, FALSE },
  { RESPITE_REMEDY_FILTER_CARE, NULL, care, FALSE },
  { RESPITE_REMEDY_FILTER_MINE, N_ ("Yours"), mine, FALSE },
  { RESPITE_REMEDY_FILTER_EQUIPMENT, N_ ("What you have at hand"), NULL, TRUE },
  { RESPITE_REMEDY_FILTER_EVIDENCE, N_ ("Evidence"), NULL, TRUE },
  { RESPITE_REMEDY_FILTER_AREA, N_ ("Where it hurts"), NULL, TRUE },
  { RESPITE_REMEDY_FILTER_SYMPTOM, N_ ("What it is for"), NULL, TRUE },
};

static void
add_chip (RespiteFilterPanel *self,
          GtkWidget *box,
          RespiteRemedyFilter filter,
          const char *id)
{
  gtk_box_append (GTK_BOX (box), respite_filter_chip_new (self->filters, filter, id, self->catalog));
}

static void
add_chips (RespiteFilterPanel *self,
           GtkWidget *box,
           guint section)
{
  RespiteRemedyFilter filter = sections[section].filter;
  const char *const *ids = sections[section].ids;
  const char *group = ids == NULL ? respite_remedy_filter_get_group (filter) : NULL;
  GPtrArray *words = group != NULL ? respite_catalog_get_words (self->catalog, group) : NULL;

  if (filter == RESPITE_REMEDY_FILTER_EQUIPMENT)
    add_chip (self, box, filter, "none");
  for (; ids != NULL && *ids != NULL; ids++)
    add_chip (self, box, filter, *ids);
  for (guint i = 0; words != NULL && i < words->len; i++)
    add_chip (self, box, filter, ((RespiteWord *) words->pdata[i])->id);
}

static GtkWidget *
new_chip_box (const char *title)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                 "layout-manager", g_object_new (RESPITE_TYPE_WRAP_LAYOUT, NULL),
                                 NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return box;
}

static GtkWidget *
new_label (const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
add_open (RespiteFilterPanel *self,
          guint section)
{
  GtkWidget *chips = new_chip_box (_(sections[section].title));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_box_append (GTK_BOX (box), new_label (_(sections[section].title), "heading"));
  gtk_box_append (GTK_BOX (box), chips);
  gtk_box_append (self->sections, box);

  return chips;
}

static GtkWidget *
add_folded (RespiteFilterPanel *self,
            guint section)
{
  GtkWidget *chips = new_chip_box (_(sections[section].title));
  GtkWidget *heading = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *value = new_label (NULL, "dim-label");
  GtkWidget *expander = gtk_expander_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (value), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (value), 1);
  gtk_widget_set_hexpand (value, TRUE);
  self->values[sections[section].filter] = GTK_LABEL (value);
  gtk_box_append (GTK_BOX (heading), new_label (_(sections[section].title), "heading"));
  gtk_box_append (GTK_BOX (heading), value);

  gtk_widget_set_margin_top (chips, 6);
  gtk_expander_set_label_widget (GTK_EXPANDER (expander), heading);
  gtk_expander_set_child (GTK_EXPANDER (expander), chips);
  gtk_box_append (self->sections, expander);

  return chips;
}

static void
build_sections (RespiteFilterPanel *self)
{
  GtkWidget *chips = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      if (sections[i].unfolds)
        chips = add_folded (self, i);
      else if (sections[i].title != NULL)
        chips = add_open (self, i);
      add_chips (self, chips, i);
    }
}

static char *
describe (RespiteFilterPanel *self,
          RespiteRemedyFilter filter)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) titles = NULL;

  for (const char *const *id = respite_remedy_filters_get_ids (self->filters, filter); *id != NULL; id++)
    {
      g_autofree char *title = respite_remedy_filter_dup_title (filter, *id, self->catalog);

      g_strv_builder_add (builder, title);
    }
  titles = g_strv_builder_end (builder);

  return *titles != NULL ? g_strjoinv (", ", titles) : g_strdup (_("Any"));
}

static void
follow_filters (RespiteFilterPanel *self)
{
  for (guint i = 0; i < RESPITE_REMEDY_FILTER_COUNT; i++)
    {
      g_autofree char *text = self->values[i] != NULL ? describe (self, i) : NULL;

      if (text != NULL)
        gtk_label_set_label (self->values[i], text);
    }
  gtk_widget_set_sensitive (GTK_WIDGET (self->clear_button), respite_remedy_filters_count (self->filters) > 0);
}

static void
clear_cb (RespiteFilterPanel *self)
{
  respite_remedy_filters_clear (self->filters);
}

static void
respite_filter_panel_dispose (GObject *object)
{
  RespiteFilterPanel *self = RESPITE_FILTER_PANEL (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_FILTER_PANEL);
  g_clear_object (&self->filters);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (respite_filter_panel_parent_class)->dispose (object);
}

static void
respite_filter_panel_class_init (RespiteFilterPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_filter_panel_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/filter-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteFilterPanel, sections);
  gtk_widget_class_bind_template_child (widget_class, RespiteFilterPanel, found);
  gtk_widget_class_bind_template_child (widget_class, RespiteFilterPanel, clear_button);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
}

static void
respite_filter_panel_init (RespiteFilterPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_filter_panel_new:
 * @filters: what is asked
 * @catalog: who knows the words
 *
 * Returns: (transfer floating): a panel that changes @filters and follows them
 */
GtkWidget *
respite_filter_panel_new (RespiteRemedyFilters *filters,
                          RespiteCatalog *catalog)
{
  RespiteFilterPanel *self = g_object_new (RESPITE_TYPE_FILTER_PANEL, NULL);

  self->filters = g_object_ref (filters);
  self->catalog = g_object_ref (catalog);
  build_sections (self);
  follow_filters (self);
  g_signal_connect_object (filters, "changed", G_CALLBACK (follow_filters), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * respite_filter_panel_set_found:
 * @n_found: how many remedies agree with the filters
 */
void
respite_filter_panel_set_found (RespiteFilterPanel *self,
                                guint n_found)
{
  g_autofree char *text = NULL;

  g_return_if_fail (RESPITE_IS_FILTER_PANEL (self));

  text = g_strdup_printf (ngettext ("%u remedy fits", "%u remedies fit", n_found), n_found);
  gtk_label_set_label (self->found, text);
}
