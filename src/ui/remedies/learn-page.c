/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/learn-page.h"

#include <glib/gi18n.h>

#include "ui/common/scroll-to.h"
#include "ui/remedies/learn-entry.h"

/* So few entries are read from top to bottom; more are looked through. */
#define FEW_ENTRIES 7

struct _RespiteLearnPage
{
  AdwBin parent_instance;

  const RespiteLearnTopic *topic;

  GtkScrolledWindow *scroller;
  GtkLabel *title;
  GtkLabel *description;
  GtkButton *all_button;
  GtkListBox *entries;
  GtkLabel *custom;
};

G_DEFINE_FINAL_TYPE (RespiteLearnPage, respite_learn_page, ADW_TYPE_BIN)

static RespiteLearnEntry *
get_entry (RespiteLearnPage *self,
           int index)
{
  return RESPITE_LEARN_ENTRY (gtk_list_box_get_row_at_index (self->entries, index));
}

static gboolean
is_all_open (RespiteLearnPage *self)
{
  RespiteLearnEntry *entry;

  for (int i = 0; (entry = get_entry (self, i)) != NULL; i++)
    if (!respite_learn_entry_get_open (entry))
      return FALSE;

  return TRUE;
}

static void
show_all_button (RespiteLearnPage *self)
{
  gtk_button_set_label (self->all_button, is_all_open (self) ? _("Close all") : _("Open all"));
}

static void
all_clicked_cb (RespiteLearnPage *self)
{
  gboolean open = !is_all_open (self);
  RespiteLearnEntry *entry;

  for (int i = 0; (entry = get_entry (self, i)) != NULL; i++)
    respite_learn_entry_set_open (entry, open);
  show_all_button (self);
}

static void
row_activated_cb (RespiteLearnPage *self,
                  GtkListBoxRow *row)
{
  RespiteLearnEntry *entry = RESPITE_LEARN_ENTRY (row);

  respite_learn_entry_set_open (entry, !respite_learn_entry_get_open (entry));
  show_all_button (self);
}

static void
respite_learn_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_LEARN_PAGE);

  G_OBJECT_CLASS (respite_learn_page_parent_class)->dispose (object);
}

static void
respite_learn_page_class_init (RespiteLearnPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_learn_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/learn-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnPage, title);
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnPage, description);
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnPage, all_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnPage, entries);
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnPage, custom);
  gtk_widget_class_bind_template_callback (widget_class, all_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
respite_learn_page_init (RespiteLearnPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->scroller = GTK_SCROLLED_WINDOW (adw_bin_get_child (ADW_BIN (self)));
}

static void
fill (RespiteLearnPage *self,
      RespiteCatalog *catalog)
{
  GPtrArray *articles = self->topic->articles;
  gboolean few = articles->len <= FEW_ENTRIES;
  gboolean custom = FALSE;

  for (guint i = 0; i < articles->len; i++)
    {
      const RespiteArticle *article = articles->pdata[i];
      GtkWidget *entry = respite_learn_entry_new (catalog, article);

      respite_learn_entry_set_open (RESPITE_LEARN_ENTRY (entry), few);
      gtk_list_box_append (self->entries, entry);
      custom |= article->kind == RESPITE_ARTICLE_ITEM && article->sources[0] == NULL;
    }

  gtk_widget_set_visible (GTK_WIDGET (self->custom), custom);
}

/**
 * respite_learn_page_set_topic:
 * @catalog: what the articles speak of
 * @topic: what to show; it must outlive the page
 */
void
respite_learn_page_set_topic (RespiteLearnPage *self,
                              RespiteCatalog *catalog,
                              const RespiteLearnTopic *topic)
{
  GtkListBoxRow *row;

  g_return_if_fail (RESPITE_IS_LEARN_PAGE (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));
  g_return_if_fail (topic != NULL);

  if (self->topic == topic)
    return;

  self->topic = topic;
  while ((row = gtk_list_box_get_row_at_index (self->entries, 0)) != NULL)
    gtk_list_box_remove (self->entries, GTK_WIDGET (row));

  gtk_label_set_label (self->title, topic->word->title);
  gtk_label_set_label (self->description, topic->word->description);
  fill (self, catalog);
  gtk_widget_set_visible (GTK_WIDGET (self->all_button), !g_str_equal (topic->word->id, "sources"));
  show_all_button (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/**
 * respite_learn_page_get_topic:
 *
 * Returns: (transfer none) (nullable): the topic that is shown
 */
const RespiteLearnTopic *
respite_learn_page_get_topic (RespiteLearnPage *self)
{
  g_return_val_if_fail (RESPITE_IS_LEARN_PAGE (self), NULL);

  return self->topic;
}

/**
 * respite_learn_page_get_place:
 *
 * Returns: (transfer none) (nullable): where the keyboard is: the id of an article, else that of the topic
 */
const char *
respite_learn_page_get_place (RespiteLearnPage *self)
{
  GtkWidget *focus;

  g_return_val_if_fail (RESPITE_IS_LEARN_PAGE (self), NULL);

  focus = gtk_widget_get_focus_child (GTK_WIDGET (self->entries));
  if (focus != NULL)
    return respite_learn_entry_get_article (RESPITE_LEARN_ENTRY (focus))->id;

  return self->topic != NULL ? self->topic->word->id : NULL;
}

/**
 * respite_learn_page_show_article:
 * @id: the id of one of the topic's articles
 * @focus: whether the keyboard goes there too
 *
 * Opens an article and goes to it.
 *
 * Returns: whether the topic has it
 */
gboolean
respite_learn_page_show_article (RespiteLearnPage *self,
                                 const char *id,
                                 gboolean focus)
{
  RespiteLearnEntry *entry;

  g_return_val_if_fail (RESPITE_IS_LEARN_PAGE (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  for (int i = 0; (entry = get_entry (self, i)) != NULL; i++)
    {
      if (!g_str_equal (respite_learn_entry_get_article (entry)->id, id))
        continue;

      respite_learn_entry_set_open (entry, TRUE);
      show_all_button (self);
      if (focus)
        gtk_widget_grab_focus (GTK_WIDGET (entry));
      respite_scroll_to (GTK_WIDGET (entry));
      return TRUE;
    }

  return FALSE;
}
