/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-cautions.h"

#include <glib/gi18n.h>

#include "ui/common/plain-text.h"

/**
 * RespiteRemedyCautions:
 *
 * When to be careful with a remedy. What concerns this person comes first, and says so.
 */
struct _RespiteRemedyCautions
{
  AdwBin parent_instance;

  GtkWidget *box;
  GtkWidget *match;
  GtkLabel *matched;
  GtkLabel *text;
  GtkLabel *others;
};

G_DEFINE_FINAL_TYPE (RespiteRemedyCautions, respite_remedy_cautions, ADW_TYPE_BIN)

/* The words for tags, without those that stand elsewhere. */
static char *
join_titles (RespiteCatalog *catalog,
             const char *const *tags,
             const char *const *without)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) titles = NULL;

  for (guint i = 0; tags[i] != NULL; i++)
    {
      if (!g_strv_contains (without, tags[i]))
        g_strv_builder_add (builder, respite_catalog_get_word_title (catalog, "caution", tags[i]));
    }
  titles = g_strv_builder_end (builder);

  /* Translators: what stands between the words of a list */
  return g_strjoinv (_(" · "), titles);
}

static void
show_matches (RespiteRemedyCautions *self,
              RespiteCatalog *catalog,
              const char *const *matches)
{
  g_autofree char *titles = join_titles (catalog, matches, (const char *const[]) { NULL });

  gtk_widget_set_visible (self->match, matches[0] != NULL);
  gtk_label_set_label (self->matched, titles);
  if (matches[0] != NULL)
    gtk_widget_add_css_class (self->box, "caution");
  else
    gtk_widget_remove_css_class (self->box, "caution");
}

static void
show_others (RespiteRemedyCautions *self,
             RespiteCatalog *catalog,
             RespiteCatalogItem *item,
             const char *const *matches)
{
  g_autofree char *titles = join_titles (catalog, respite_catalog_item_get_tags (item), matches);
  /* Translators: a list of illnesses and circumstances follows */
  g_autofree char *text = g_strdup_printf (matches[0] != NULL ? _("Extra care also with: %s") : _("Extra care with: %s"),
                                           titles);

  gtk_label_set_label (self->others, text);
  gtk_widget_set_visible (GTK_WIDGET (self->others), *titles != '\0');
}

static void
respite_remedy_cautions_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_REMEDY_CAUTIONS);

  G_OBJECT_CLASS (respite_remedy_cautions_parent_class)->dispose (object);
}

static void
respite_remedy_cautions_class_init (RespiteRemedyCautionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_remedy_cautions_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedy-cautions.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyCautions, match);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyCautions, matched);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyCautions, text);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyCautions, others);
}

static void
respite_remedy_cautions_init (RespiteRemedyCautions *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->box = adw_bin_get_child (ADW_BIN (self));
  respite_plain_text_make_selectable (self->text);
}

/**
 * respite_remedy_cautions_set_item:
 * @catalog: who knows the words
 * @item: the remedy; one without cautions hides them
 * @tags: (nullable) (array zero-terminated=1): the caution tags of the person's profile
 *
 * Returns: whether any of it concerns this person
 */
gboolean
respite_remedy_cautions_set_item (RespiteRemedyCautions *self,
                                  RespiteCatalog *catalog,
                                  RespiteCatalogItem *item,
                                  const char *const *tags)
{
  g_auto (GStrv) matches = NULL;
  const char *text;

  g_return_val_if_fail (RESPITE_IS_REMEDY_CAUTIONS (self), FALSE);
  g_return_val_if_fail (RESPITE_IS_CATALOG (catalog), FALSE);
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (item), FALSE);

  matches = respite_catalog_item_match_tags (item, tags);
  text = respite_catalog_item_get_cautions (item);
  show_matches (self, catalog, (const char *const *) matches);
  show_others (self, catalog, item, (const char *const *) matches);
  gtk_label_set_label (self->text, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->text), text != NULL && *text != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self), gtk_widget_get_visible (GTK_WIDGET (self->text))
                                               || gtk_widget_get_visible (GTK_WIDGET (self->others))
                                               || matches[0] != NULL);

  return matches[0] != NULL;
}
