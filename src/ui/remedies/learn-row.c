/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/learn-row.h"

#include <glib/gi18n.h>

/* Of a long title, such as a source's, this much is enough to know it by. */
#define TITLE_LINES 3

struct _RespiteLearnRow
{
  GtkListBoxRow parent_instance;

  const RespiteLearnTopic *topic;
  const RespiteArticle *article;

  GtkLabel *title;
  GtkLabel *subtitle;
  GtkLabel *count;
};

G_DEFINE_FINAL_TYPE (RespiteLearnRow, respite_learn_row, GTK_TYPE_LIST_BOX_ROW)

static void
respite_learn_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_LEARN_ROW);

  G_OBJECT_CLASS (respite_learn_row_parent_class)->dispose (object);
}

static void
respite_learn_row_class_init (RespiteLearnRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_learn_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/learn-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnRow, title);
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnRow, count);
}

static void
respite_learn_row_init (RespiteLearnRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
name_row (RespiteLearnRow *self,
          const char *title,
          const char *subtitle)
{
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->subtitle, subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle, -1);
}

/**
 * respite_learn_row_new_for_topic:
 * @topic: what to show; it must outlive the row
 *
 * Returns: (transfer floating): a row with the topic, what it is about and how much there is to read
 */
GtkWidget *
respite_learn_row_new_for_topic (const RespiteLearnTopic *topic)
{
  RespiteLearnRow *self = g_object_new (RESPITE_TYPE_LEARN_ROW, NULL);
  g_autofree char *count = g_strdup_printf ("%u", topic->articles->len);
  g_autofree char *spoken = NULL;

  self->topic = topic;
  name_row (self, topic->word->title, topic->word->description);
  gtk_label_set_label (self->count, count);

  /* Translators: a topic, and how many articles there are on it */
  spoken = g_strdup_printf (ngettext ("%s, %u entry", "%s, %u entries", topic->articles->len), topic->word->title,
                            topic->articles->len);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  return GTK_WIDGET (self);
}

/**
 * respite_learn_row_new_for_article:
 * @topic: the topic the article stands on
 * @article: what to show; both must outlive the row
 *
 * Returns: (transfer floating): a row with the article and where it stands
 */
GtkWidget *
respite_learn_row_new_for_article (const RespiteLearnTopic *topic,
                                   const RespiteArticle *article)
{
  RespiteLearnRow *self = g_object_new (RESPITE_TYPE_LEARN_ROW, NULL);
  g_autofree char *title = NULL;

  /* Translators: what people say, as a quotation */
  title = g_strdup_printf (article->kind == RESPITE_ARTICLE_CLAIM ? _("“%s”") : "%s", article->title);
  self->topic = topic;
  self->article = article;
  name_row (self, title, topic->word->title);
  gtk_label_set_lines (self->title, TITLE_LINES);
  gtk_label_set_ellipsize (self->title, PANGO_ELLIPSIZE_END);
  gtk_widget_set_visible (GTK_WIDGET (self->count), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return GTK_WIDGET (self);
}

const RespiteLearnTopic *
respite_learn_row_get_topic (RespiteLearnRow *self)
{
  g_return_val_if_fail (RESPITE_IS_LEARN_ROW (self), NULL);

  return self->topic;
}

/**
 * respite_learn_row_get_article:
 *
 * Returns: (transfer none) (nullable): the article, or %NULL where the row is a topic
 */
const RespiteArticle *
respite_learn_row_get_article (RespiteLearnRow *self)
{
  g_return_val_if_fail (RESPITE_IS_LEARN_ROW (self), NULL);

  return self->article;
}
