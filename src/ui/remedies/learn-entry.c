/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/learn-entry.h"

#include <glib/gi18n.h>

#include "ui/remedies/learn-links.h"
#include "ui/remedies/source-row.h"
#include "ui/remedies/warning-level.h"

struct _RespiteLearnEntry
{
  GtkListBoxRow parent_instance;

  RespiteCatalog *catalog;
  const RespiteArticle *article;

  GtkLabel *title;
  GtkLabel *summary;
  GtkImage *level;
  GtkImage *arrow;
  GtkRevealer *revealer;
  GtkBox *content;
  GtkBox *texts;
  GtkLabel *text;
  gboolean built;
};

G_DEFINE_FINAL_TYPE (RespiteLearnEntry, respite_learn_entry, GTK_TYPE_LIST_BOX_ROW)

static GtkWidget *
make_label (const char *text,
            const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, NULL);

  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

static const char *
get_heading (const RespiteArticle *article)
{
  if (article->kind == RESPITE_ARTICLE_CLAIM)
    return _("What is wrong with it");
  if (article->kind == RESPITE_ARTICLE_CONFLICT)
    return _("What one hears");

  return NULL;
}

/* The first paragraph is there from the beginning: a box that was measured empty would go on as if no text ever wrapped. */
static void
add_text (RespiteLearnEntry *self)
{
  const char *heading = get_heading (self->article);

  if (heading != NULL)
    {
      GtkWidget *label = make_label (heading, "caption-heading");

      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_prepend (self->texts, label);
    }
  for (guint i = 1; self->article->text[i] != NULL; i++)
    gtk_box_append (self->texts, make_label (self->article->text[i], "reading"));
}

static void
add_sources (RespiteLearnEntry *self)
{
  guint n_sources = g_strv_length (self->article->sources);
  GtkWidget *expander, *list;
  g_autofree char *title = NULL;

  if (n_sources == 0)
    return;

  if (self->article->own_sources)
    title = g_strdup_printf (ngettext ("%u source", "%u sources", n_sources), n_sources);
  else
    title = g_strdup_printf (ngettext ("%u source of what it is about", "%u sources of what it is about", n_sources),
                             n_sources);

  list = g_object_new (GTK_TYPE_BOX,
                       "orientation", GTK_ORIENTATION_VERTICAL,
                       "spacing", 10,
                       "margin-top", 8,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                       NULL);
  for (guint i = 0; i < n_sources; i++)
    gtk_box_append (GTK_BOX (list), respite_source_row_new (self->catalog, self->article->sources[i]));

  expander = gtk_expander_new (title);
  gtk_expander_set_child (GTK_EXPANDER (expander), list);
  gtk_box_append (self->content, expander);
}

/* Most entries of a long page are never opened, and then never built. */
static void
ensure_content (RespiteLearnEntry *self)
{
  if (self->built)
    return;

  self->built = TRUE;
  add_text (self);
  respite_learn_links_add (self->content, self->catalog, self->article);
  add_sources (self);
}

/* The most urgent of its warning signs shows before the entry is opened. */
static void
show_level (RespiteLearnEntry *self)
{
  RespiteWarningLevel level = RESPITE_WARNING_LEVEL_NONE;
  const char *title;
  g_autofree char *text = NULL;

  for (const char *const *id = self->article->related; *id != NULL; id++)
    {
      const RespiteWarningSign *sign = respite_catalog_get_sign (self->catalog, *id);

      if (sign != NULL)
        level = MAX (level, respite_warning_level_from_text (sign->level));
    }

  gtk_widget_set_visible (GTK_WIDGET (self->level), level != RESPITE_WARNING_LEVEL_NONE);
  if (level == RESPITE_WARNING_LEVEL_NONE)
    return;

  title = respite_catalog_get_word_title (self->catalog, "level", respite_warning_level_to_text (level));
  /* Translators: how urgent a warning sign is, such as “Today” */
  text = g_strdup_printf (_("Warning sign: %s"), title);
  gtk_image_set_from_icon_name (self->level, respite_warning_level_get_icon (level));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->level), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->level), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
show_title (RespiteLearnEntry *self)
{
  const RespiteArticle *article = self->article;
  g_autofree char *title = NULL;

  /* Translators: what people say, as a quotation */
  title = g_strdup_printf (article->kind == RESPITE_ARTICLE_CLAIM ? _("“%s”") : "%s", article->title);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->text, article->text[0]);
  gtk_label_set_label (self->summary, article->summary != NULL ? article->summary : "");
  gtk_widget_set_visible (GTK_WIDGET (self->summary), article->summary != NULL);
  if (article->kind == RESPITE_ARTICLE_ITEM)
    gtk_widget_add_css_class (GTK_WIDGET (self->summary), "dim-label");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, article->summary != NULL ? article->summary : "",
                                  -1);
}

static void
show_open (RespiteLearnEntry *self,
           gboolean open)
{
  gtk_image_set_from_icon_name (self->arrow, open ? "pan-up-symbolic" : "pan-down-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, open, -1);
}

/* A source is whole as it stands. */
static void
become_source (RespiteLearnEntry *self)
{
  GtkWidget *row = respite_source_row_new (self->catalog, self->article->id);

  gtk_widget_add_css_class (row, "source");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), row);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
}

static void
respite_learn_entry_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_LEARN_ENTRY);
  g_clear_object (&RESPITE_LEARN_ENTRY (object)->catalog);

  G_OBJECT_CLASS (respite_learn_entry_parent_class)->dispose (object);
}

static void
respite_learn_entry_class_init (RespiteLearnEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_learn_entry_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/learn-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnEntry, title);
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnEntry, summary);
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnEntry, level);
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnEntry, arrow);
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnEntry, revealer);
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnEntry, content);
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnEntry, texts);
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnEntry, text);
}

static void
respite_learn_entry_init (RespiteLearnEntry *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_learn_entry_new:
 * @catalog: what the article speaks of
 * @article: what to show; it must outlive the entry
 *
 * Returns: (transfer floating): an entry that is not open
 */
GtkWidget *
respite_learn_entry_new (RespiteCatalog *catalog,
                         const RespiteArticle *article)
{
  RespiteLearnEntry *self = g_object_new (RESPITE_TYPE_LEARN_ENTRY, NULL);

  self->catalog = g_object_ref (catalog);
  self->article = article;
  if (article->kind == RESPITE_ARTICLE_REFERENCE)
    {
      become_source (self);
      return GTK_WIDGET (self);
    }

  show_title (self);
  show_level (self);
  show_open (self, FALSE);

  return GTK_WIDGET (self);
}

const RespiteArticle *
respite_learn_entry_get_article (RespiteLearnEntry *self)
{
  g_return_val_if_fail (RESPITE_IS_LEARN_ENTRY (self), NULL);

  return self->article;
}

gboolean
respite_learn_entry_get_open (RespiteLearnEntry *self)
{
  g_return_val_if_fail (RESPITE_IS_LEARN_ENTRY (self), FALSE);

  return self->article->kind != RESPITE_ARTICLE_REFERENCE && gtk_revealer_get_reveal_child (self->revealer);
}

/**
 * respite_learn_entry_set_open:
 * @open: whether to show all of the article; a source always does
 */
void
respite_learn_entry_set_open (RespiteLearnEntry *self,
                              gboolean open)
{
  g_return_if_fail (RESPITE_IS_LEARN_ENTRY (self));

  if (self->article->kind == RESPITE_ARTICLE_REFERENCE)
    return;

  if (open)
    ensure_content (self);
  gtk_revealer_set_reveal_child (self->revealer, open);
  show_open (self, open);
}
