/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/today/suggestions.h"

#include <glib/gi18n.h>

#include "ui/common/figure-picture.h"
#include "ui/common/wrap-box.h"

#define COUNT 3
#define PICTURE_SIZE 56
#define ROW_WIDTH 600
#define SPACING 10

struct _RespiteSuggestions
{
  AdwBin parent_instance;

  GtkWidget *box;
  RespiteCatalog *catalog;
  char *phase;
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

static char *
say_evidence (RespiteCatalog *catalog,
              RespiteCatalogItem *item)
{
  const RespiteWord *word = respite_catalog_get_word (catalog, "evidence", respite_catalog_item_get_evidence (item));

  return g_strdup (word != NULL ? word->title : "");
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
build_words (RespiteCatalog *catalog,
             RespiteCatalogItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *minutes = say_minutes (item);
  g_autofree char *evidence = say_evidence (catalog, item);
  g_autofree char *line = g_strdup_printf ("%s · %s", minutes, evidence);
  GtkWidget *details = build_label (line, "caption");

  gtk_widget_add_css_class (details, "dim-label");
  gtk_box_append (GTK_BOX (box), build_label (respite_catalog_item_get_title (item), "heading"));
  gtk_box_append (GTK_BOX (box), details);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (box, TRUE);

  return box;
}

static GtkWidget *
build_suggestion (RespiteCatalog *catalog,
                  RespiteCatalogItem *item)
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
  gtk_box_append (GTK_BOX (box), build_words (catalog, item));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "suggestion");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  respite_catalog_item_get_title (item), -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", respite_catalog_item_get_id (item));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-remedy");

  return button;
}

static void
respite_suggestions_finalize (GObject *object)
{
  RespiteSuggestions *self = RESPITE_SUGGESTIONS (object);

  g_clear_object (&self->catalog);
  g_free (self->phase);

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

/**
 * respite_suggestions_show:
 * @self: the suggestions
 * @catalog: the catalogue
 * @phase: `A`, `S`, `R` or `P`
 *
 * Shows what is best supported for a phase; pressing one opens its page.
 */
void
respite_suggestions_show (RespiteSuggestions *self,
                          RespiteCatalog *catalog,
                          const char *phase)
{
  g_autoptr (GPtrArray) items = NULL;
  GtkWidget *old;

  g_return_if_fail (RESPITE_IS_SUGGESTIONS (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));

  if (self->catalog == catalog && g_strcmp0 (self->phase, phase) == 0)
    return;

  g_set_object (&self->catalog, catalog);
  g_free (self->phase);
  self->phase = g_strdup (phase);

  while ((old = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_widget_unparent (old);

  items = respite_suggestions_choose (catalog, phase, COUNT);
  for (guint i = 0; i < items->len; i++)
    gtk_widget_set_parent (build_suggestion (catalog, items->pdata[i]), self->box);
}

static gboolean
can_be_suggested (RespiteCatalogItem *item,
                  const char *phase)
{
  const char *kind = respite_catalog_item_get_kind (item);

  return (g_str_equal (kind, "remedy") || g_str_equal (kind, "exercise"))
         && g_strcmp0 (respite_catalog_item_get_care (item), "self") == 0
         && respite_catalog_item_is_graded (item)
         && !respite_catalog_item_is_advised_against (item)
         && respite_catalog_item_has_phase (item, phase)
         && respite_catalog_item_get_minutes_max (item) > 0;
}

static int
compare_evidence_cb (gconstpointer a,
                     gconstpointer b)
{
  return respite_catalog_item_get_evidence_rank (*(RespiteCatalogItem *const *) a)
         - respite_catalog_item_get_evidence_rank (*(RespiteCatalogItem *const *) b);
}

/**
 * respite_suggestions_choose:
 * @catalog: the catalogue
 * @phase: `A`, `S`, `R` or `P`
 * @count: how many at the most
 *
 * Returns: (transfer full) (element-type RespiteCatalogItem): the self-care for a phase that is best supported, and nothing
 *   that is advised against or to be asked about first
 */
GPtrArray *
respite_suggestions_choose (RespiteCatalog *catalog,
                            const char *phase,
                            guint count)
{
  GListModel *all = respite_catalog_get_items (catalog);
  GPtrArray *chosen = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RespiteCatalogItem) item = g_list_model_get_item (all, i);

      if (can_be_suggested (item, phase))
        g_ptr_array_add (chosen, g_steal_pointer (&item));
    }

  g_ptr_array_sort (chosen, compare_evidence_cb);
  if (chosen->len > count)
    g_ptr_array_set_size (chosen, (gint) count);

  return chosen;
}
