/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/today/suggestions.h"

#include <glib/gi18n.h>

#include "ui/common/figure-picture.h"
#include "ui/common/remedy-words.h"
#include "ui/common/wrap-box.h"

#define COUNT 3
#define PICTURE_SIZE 56
#define ROW_WIDTH 600
#define SPACING 10

struct _RespiteSuggestions
{
  AdwBin parent_instance;

  GtkWidget *box;
  char *shown;
};

G_DEFINE_FINAL_TYPE (RespiteSuggestions, respite_suggestions, ADW_TYPE_BIN)

static char *
say_minutes (RespiteCatalogItem *item)
{
  int least = respite_catalog_item_get_minutes_min (item);
  int most = respite_catalog_item_get_minutes_max (item);

  if (least == most)
    /* Translators: minutes, in short. */
    return g_strdup_printf (_("%d min"), most);

  /* Translators: from so many to so many minutes, in short. */
  return g_strdup_printf (_("%1$d–%2$d min"), least, most);
}

static GtkWidget *
build_label (const char *text,
             const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
build_words (RespiteCatalogItem *item,
             const char *reason)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *minutes = say_minutes (item);
  GtkWidget *details = build_label (minutes, "caption");

  gtk_widget_add_css_class (details, "dim-label");
  gtk_widget_set_visible (details, respite_catalog_item_get_minutes_max (item) > 0);
  gtk_box_append (GTK_BOX (box), build_label (respite_catalog_item_get_title (item), "heading"));
  gtk_box_append (GTK_BOX (box), build_label (reason, "caption"));
  gtk_box_append (GTK_BOX (box), details);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (box, TRUE);

  return box;
}

static GtkWidget *
build_suggestion (RespiteCatalog *catalog,
                  RespiteCatalogItem *item,
                  const char *reason)
{
  const RespitePose *pose = respite_catalog_get_picture (catalog, respite_catalog_item_get_id (item));
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  if (pose != NULL)
    {
      GtkWidget *picture = respite_figure_picture_new (PICTURE_SIZE);

      respite_figure_picture_set_pose (RESPITE_FIGURE_PICTURE (picture), pose);
      gtk_box_append (GTK_BOX (box), picture);
    }
  gtk_box_append (GTK_BOX (box), build_words (item, reason));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "suggestion");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, respite_catalog_item_get_title (item),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, reason,
                                  -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", respite_catalog_item_get_id (item));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-remedy");

  return button;
}

static void
respite_suggestions_finalize (GObject *object)
{
  RespiteSuggestions *self = RESPITE_SUGGESTIONS (object);

  g_free (self->shown);

  G_OBJECT_CLASS (respite_suggestions_parent_class)->finalize (object);
}

static void
respite_suggestions_class_init (RespiteSuggestionsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_suggestions_finalize;
}

static void
respite_suggestions_init (RespiteSuggestions *self)
{
  self->box = g_object_new (RESPITE_TYPE_WRAP_BOX, "homogeneous", TRUE, "row-width", ROW_WIDTH, "spacing", SPACING, NULL);
  adw_bin_set_child (ADW_BIN (self), self->box);
}

/* What is to be seen, in one text. */
static char *
describe (GPtrArray *items,
          char **reasons)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    g_string_append_printf (text, "%s %s %s\n", respite_catalog_item_get_id (items->pdata[i]),
                            respite_catalog_item_get_title (items->pdata[i]), reasons[i]);

  return g_string_free (text, FALSE);
}

static GStrv
list_reasons (RespiteCatalog *catalog,
              const RespiteMoment *moment,
              GPtrArray *items)
{
  GStrv reasons = g_new0 (char *, items->len + 1);

  for (guint i = 0; i < items->len; i++)
    reasons[i] = respite_remedy_words_reason (moment, catalog, items->pdata[i]);

  return reasons;
}

/**
 * respite_suggestions_show:
 * @self: the suggestions
 * @catalog: the catalogue
 * @moment: what they are to fit
 *
 * Shows what is best for the moment, each with the reason; pressing one opens its page.
 */
void
respite_suggestions_show (RespiteSuggestions *self,
                          RespiteCatalog *catalog,
                          const RespiteMoment *moment)
{
  g_autoptr (GPtrArray) items = NULL;
  g_auto (GStrv) reasons = NULL;
  g_autofree char *shown = NULL;
  GtkWidget *old;

  g_return_if_fail (RESPITE_IS_SUGGESTIONS (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));
  g_return_if_fail (moment != NULL);

  items = respite_remedy_order_suggest (moment, respite_catalog_get_items (catalog), COUNT);
  reasons = list_reasons (catalog, moment, items);
  shown = describe (items, reasons);
  if (g_strcmp0 (self->shown, shown) == 0)
    return;

  g_free (self->shown);
  self->shown = g_steal_pointer (&shown);
  while ((old = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_widget_unparent (old);
  for (guint i = 0; i < items->len; i++)
    gtk_widget_set_parent (build_suggestion (catalog, items->pdata[i], reasons[i]), self->box);
}
