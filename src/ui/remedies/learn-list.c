/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/learn-list.h"

#include "ui/remedies/learn-row.h"

/* More than one looks through; who wants another types on. */
#define MOST_FOUND 40

struct _RespiteLearnList
{
  AdwBin parent_instance;

  RespiteLearn *learn;
  gboolean quiet;

  GtkSearchEntry *search_entry;
  GtkStack *stack;
  GtkListBox *topics;
  GtkListBox *found;
};

enum
{
  PROP_QUERY = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

enum
{
  SELECTED,
  OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteLearnList, respite_learn_list, ADW_TYPE_BIN)

static const char *
get_query (RespiteLearnList *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
}

static void
clear (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

static void
show_found (RespiteLearnList *self,
            GPtrArray *found)
{
  clear (self->found);
  for (guint i = 0; i < MIN (found->len, MOST_FOUND); i++)
    {
      const RespiteArticle *article = found->pdata[i];

      gtk_list_box_append (self->found, respite_learn_row_new_for_article (
                                            respite_learn_get_topic (self->learn, article->topic), article));
    }
}

static void
refresh (RespiteLearnList *self)
{
  g_autoptr (GPtrArray) found = NULL;

  if (self->learn == NULL)
    return;

  found = respite_learn_search (self->learn, get_query (self));
  if (*get_query (self) == '\0')
    gtk_stack_set_visible_child_name (self->stack, "topics");
  else
    gtk_stack_set_visible_child_name (self->stack, found->len > 0 ? "found" : "nothing");

  show_found (self, found);
}

static void
query_changed_cb (RespiteLearnList *self)
{
  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_QUERY]);
}

static void
tell (RespiteLearnList *self,
      guint signal,
      GtkListBoxRow *row)
{
  if (row != NULL && !self->quiet)
    g_signal_emit (self, signals[signal], 0, respite_learn_row_get_topic (RESPITE_LEARN_ROW (row)),
                   respite_learn_row_get_article (RESPITE_LEARN_ROW (row)));
}

static void
row_selected_cb (RespiteLearnList *self,
                 GtkListBoxRow *row)
{
  tell (self, SELECTED, row);
}

static void
row_activated_cb (RespiteLearnList *self,
                  GtkListBoxRow *row)
{
  tell (self, OPENED, row);
}

static void
search_activated_cb (RespiteLearnList *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (*get_query (self) == '\0' ? self->topics : self->found, 0);

  tell (self, OPENED, row);
}

static void
clear_clicked_cb (RespiteLearnList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
}

static void
respite_learn_list_get_property (GObject *object,
                                 guint prop_id,
                                 GValue *value,
                                 GParamSpec *pspec)
{
  RespiteLearnList *self = RESPITE_LEARN_LIST (object);

  switch (prop_id)
    {
    case PROP_QUERY:
      g_value_set_string (value, get_query (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_learn_list_set_property (GObject *object,
                                 guint prop_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  RespiteLearnList *self = RESPITE_LEARN_LIST (object);

  switch (prop_id)
    {
    case PROP_QUERY:
      if (g_strcmp0 (get_query (self), g_value_get_string (value)) != 0)
        gtk_editable_set_text (GTK_EDITABLE (self->search_entry), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_learn_list_dispose (GObject *object)
{
  RespiteLearnList *self = RESPITE_LEARN_LIST (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_LEARN_LIST);
  g_clear_object (&self->learn);

  G_OBJECT_CLASS (respite_learn_list_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/learn-list.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnList, search_entry);
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnList, stack);
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnList, topics);
  gtk_widget_class_bind_template_child (widget_class, RespiteLearnList, found);
  gtk_widget_class_bind_template_callback (widget_class, query_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_clicked_cb);
}

static void
respite_learn_list_class_init (RespiteLearnListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = respite_learn_list_get_property;
  object_class->set_property = respite_learn_list_set_property;
  object_class->dispose = respite_learn_list_dispose;

  props[PROP_QUERY] = g_param_spec_string ("query", NULL, NULL, "",
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * RespiteLearnList::selected:
   * @topic: a #RespiteLearnTopic
   * @article: (nullable): a #RespiteArticle of it
   *
   * The topic is the one to show beside the list.
   */
  signals[SELECTED] = g_signal_new ("selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 2, G_TYPE_POINTER, G_TYPE_POINTER);
  /**
   * RespiteLearnList::opened:
   * @topic: a #RespiteLearnTopic
   * @article: (nullable): a #RespiteArticle of it
   *
   * The person asked for the topic.
   */
  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_POINTER, G_TYPE_POINTER);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
respite_learn_list_init (RespiteLearnList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_learn_list_set_learn:
 * @learn: (nullable): what there is to read
 */
void
respite_learn_list_set_learn (RespiteLearnList *self,
                              RespiteLearn *learn)
{
  GPtrArray *topics;

  g_return_if_fail (RESPITE_IS_LEARN_LIST (self));

  if (self->learn == learn)
    return;

  clear (self->topics);
  clear (self->found);
  g_set_object (&self->learn, learn);
  if (learn == NULL)
    return;

  topics = respite_learn_get_topics (learn);
  for (guint i = 0; i < topics->len; i++)
    gtk_list_box_append (self->topics, respite_learn_row_new_for_topic (topics->pdata[i]));
  refresh (self);
}

/**
 * respite_learn_list_set_beside:
 * @beside: whether a page stands beside the list
 *
 * Beside a page, a row is what the page shows; alone, a row is something to open.
 */
void
respite_learn_list_set_beside (RespiteLearnList *self,
                               gboolean beside)
{
  GtkSelectionMode mode = beside ? GTK_SELECTION_SINGLE : GTK_SELECTION_NONE;

  g_return_if_fail (RESPITE_IS_LEARN_LIST (self));

  gtk_list_box_set_selection_mode (self->topics, mode);
  gtk_list_box_set_selection_mode (self->found, mode);
}

/**
 * respite_learn_list_select:
 * @topic: what is shown beside the list
 *
 * Marks the topic, and tells nobody.
 */
void
respite_learn_list_select (RespiteLearnList *self,
                           const RespiteLearnTopic *topic)
{
  GtkListBoxRow *row;

  g_return_if_fail (RESPITE_IS_LEARN_LIST (self));

  self->quiet = TRUE;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->topics, i)) != NULL; i++)
    {
      if (respite_learn_row_get_topic (RESPITE_LEARN_ROW (row)) == topic)
        gtk_list_box_select_row (self->topics, row);
    }
  self->quiet = FALSE;
}

/**
 * respite_learn_list_focus_search:
 *
 * Has the next letters go into the search.
 */
void
respite_learn_list_focus_search (RespiteLearnList *self)
{
  g_return_if_fail (RESPITE_IS_LEARN_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}
