/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-facts.h"

#include <glib/gi18n.h>

#include "ui/common/plain-text.h"
#include "ui/common/wrap-layout.h"
#include "ui/remedies/learn-links.h"
#include "ui/remedies/remedy-row.h"
#include "ui/remedies/sign-notice.h"

/**
 * RespiteRemedyFacts:
 *
 * What else there is to know about a remedy at a glance: what it is for, where, when, how long, and what one needs. Under
 * it stands what is akin to it.
 */
struct _RespiteRemedyFacts
{
  AdwBin parent_instance;

  RespiteCatalog *catalog;
  int n_facts;

  GtkWidget *facts_section;
  GtkGrid *facts;
  GtkWidget *related_section;
  GtkBox *signs;
  GtkBox *related;
};

G_DEFINE_FINAL_TYPE (RespiteRemedyFacts, respite_remedy_facts, ADW_TYPE_BIN)

static void
empty (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
add_fact (RespiteRemedyFacts *self,
          const char *title,
          const char *text)
{
  GtkWidget *label, *value;

  if (text == NULL || *text == '\0')
    return;

  label = g_object_new (GTK_TYPE_LABEL,
                        "label", title,
                        "xalign", 0.0,
                        "valign", GTK_ALIGN_START,
                        "wrap", TRUE,
                        "width-chars", 9,
                        "max-width-chars", 12,
                        NULL);
  gtk_widget_add_css_class (label, "dim-label");
  value = respite_plain_text_new (text);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (value), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL, -1);
  gtk_grid_attach (self->facts, label, 0, self->n_facts, 1, 1);
  gtk_grid_attach (self->facts, value, 1, self->n_facts, 1, 1);
  self->n_facts++;
}

/* The catalogue's lists go on from a word; here they begin a line. */
static char *
begin_large (const char *text)
{
  g_autofree char *first = NULL;
  g_autofree char *large = NULL;

  if (text == NULL || *text == '\0')
    return NULL;

  first = g_strndup (text, (gsize) (g_utf8_next_char (text) - text));
  large = g_utf8_strup (first, -1);

  return g_strconcat (large, g_utf8_next_char (text), NULL);
}

static void
add_words (RespiteRemedyFacts *self,
           const char *title,
           const char *group,
           const char *const *words)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) titles = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    g_strv_builder_add (builder, respite_catalog_get_word_title (self->catalog, group, words[i]));

  titles = g_strv_builder_end (builder);
  /* Translators: what stands between the words of a list */
  text = g_strjoinv (_(" · "), titles);
  add_fact (self, title, text);
}

static void
show_facts (RespiteRemedyFacts *self,
            RespiteCatalogItem *item)
{
  const RespiteWord *care = respite_catalog_get_word (self->catalog, "care", respite_catalog_item_get_care (item));
  g_autofree char *minutes = respite_remedy_row_format_minutes (item);
  g_autofree char *equipment = begin_large (respite_catalog_item_get_equipment_text (item));

  add_words (self, respite_catalog_item_is_advised_against (item) ? _("Offered for") : _("Used for"), "symptom",
             respite_catalog_item_get_symptoms (item));
  add_words (self, _("Where"), "area", respite_catalog_item_get_areas (item));
  add_words (self, _("When"), "phase", respite_catalog_item_get_phases (item));
  add_fact (self, _("How long"), minutes);
  add_fact (self, _("You need"), equipment);
  if (care != NULL)
    add_fact (self, care->title, care->description);
}

static void
show_related (RespiteRemedyFacts *self,
              RespiteCatalogItem *item)
{
  const char *const *related = respite_catalog_item_get_related (item);

  for (guint i = 0; related[i] != NULL; i++)
    {
      RespiteCatalogItem *other = respite_catalog_get_item (self->catalog, related[i]);
      const RespiteWarningSign *sign = respite_catalog_get_sign (self->catalog, related[i]);

      if (other != NULL)
        gtk_box_append (self->related, respite_learn_link_new (self->catalog, other));
      else if (sign != NULL)
        gtk_box_append (self->signs, respite_sign_notice_new (self->catalog, sign));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->related), gtk_widget_get_first_child (GTK_WIDGET (self->related)) != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->signs), gtk_widget_get_first_child (GTK_WIDGET (self->signs)) != NULL);
  gtk_widget_set_visible (self->related_section, related[0] != NULL);
}

static void
respite_remedy_facts_dispose (GObject *object)
{
  RespiteRemedyFacts *self = RESPITE_REMEDY_FACTS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_REMEDY_FACTS);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (respite_remedy_facts_parent_class)->dispose (object);
}

static void
respite_remedy_facts_class_init (RespiteRemedyFactsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_remedy_facts_dispose;

  g_type_ensure (RESPITE_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedy-facts.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyFacts, facts_section);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyFacts, facts);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyFacts, related_section);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyFacts, signs);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyFacts, related);
}

static void
respite_remedy_facts_init (RespiteRemedyFacts *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_remedy_facts_set_item:
 * @catalog: who knows the words
 * @item: the remedy
 */
void
respite_remedy_facts_set_item (RespiteRemedyFacts *self,
                               RespiteCatalog *catalog,
                               RespiteCatalogItem *item)
{
  GtkWidget *child;

  g_return_if_fail (RESPITE_IS_REMEDY_FACTS (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));
  g_return_if_fail (RESPITE_IS_CATALOG_ITEM (item));

  g_set_object (&self->catalog, catalog);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->facts))) != NULL)
    gtk_grid_remove (self->facts, child);
  self->n_facts = 0;
  empty (self->signs);
  empty (self->related);

  show_facts (self, item);
  show_related (self, item);
  gtk_widget_set_visible (self->facts_section, self->n_facts > 0);
}
