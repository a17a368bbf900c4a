/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/diary/field.h"

#include <string.h>

#include <glib/gi18n.h>

/* What a list of options has chosen; its rows are built when it is first opened. */
typedef struct
{
  GPtrArray *options;
  GHashTable *chosen;
  GtkWidget *row;
  gboolean built;
} Choice;

static void
choice_free (Choice *self)
{
  g_ptr_array_unref (self->options);
  g_hash_table_unref (self->chosen);
  g_free (self);
}

static void
summarise (Choice *self)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();
  g_autofree char *text = NULL;

  for (guint i = 0; i < self->options->len; i++)
    {
      RespiteFieldOption *option = self->options->pdata[i];

      if (g_hash_table_contains (self->chosen, option->id))
        g_ptr_array_add (titles, option->title);
    }
  g_ptr_array_add (titles, NULL);
  text = g_strjoinv (" · ", (char **) titles->pdata);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self->row), text);
}

static void
toggled_cb (GtkCheckButton *button,
            Choice *self)
{
  const char *id = g_object_get_data (G_OBJECT (button), "option-id");

  if (gtk_check_button_get_active (button))
    g_hash_table_add (self->chosen, g_strdup (id));
  else
    g_hash_table_remove (self->chosen, id);
  summarise (self);
}

static void
add_option (Choice *self,
            RespiteFieldOption *option)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", option->title, "use-markup", FALSE, NULL);
  GtkWidget *check = gtk_check_button_new ();

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), g_hash_table_contains (self->chosen, option->id));
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (check), "option-id", g_strdup (option->id), g_free);
  g_signal_connect (check, "toggled", G_CALLBACK (toggled_cb), self);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self->row), row);
}

static void
expanded_cb (GtkWidget *row,
             GParamSpec *pspec,
             Choice *self)
{
  if (self->built)
    return;

  self->built = TRUE;
  for (guint i = 0; i < self->options->len; i++)
    add_option (self, self->options->pdata[i]);
}

static GHashTable *
collect_words (JsonNode *node)
{
  GHashTable *chosen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      g_hash_table_add (chosen, g_strdup (json_array_get_string_element (array, i)));
    }

  return chosen;
}

/* The words that stay keep their place, those of other versions among them; new ones follow. */
static gboolean
read_words (RespiteField *self,
            JsonNode **node,
            GError **error)
{
  Choice *choice = self->data;
  g_autoptr (JsonArray) merged = json_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  JsonArray *old = self->original != NULL && JSON_NODE_HOLDS_ARRAY (self->original)
                     ? json_node_get_array (self->original)
                     : NULL;

  for (guint i = 0; old != NULL && i < json_array_get_length (old); i++)
    {
      const char *word = json_array_get_string_element (old, i);

      if (g_hash_table_contains (choice->chosen, word) && g_hash_table_add (seen, g_strdup (word)))
        json_array_add_string_element (merged, word);
    }
  for (guint i = 0; i < choice->options->len; i++)
    {
      const char *id = ((RespiteFieldOption *) choice->options->pdata[i])->id;

      if (g_hash_table_contains (choice->chosen, id) && !g_hash_table_contains (seen, id))
        json_array_add_string_element (merged, id);
    }

  *node = json_array_get_length (merged) > 0 ? json_node_init_array (json_node_alloc (), merged) : NULL;

  return TRUE;
}

/**
 * respite_field_new_words:
 * @options: (transfer full) (element-type RespiteFieldOption): what there is to choose from
 *
 * Returns: (transfer full): any number of words
 */
RespiteField *
respite_field_new_words (const char *member,
                         const char *title,
                         GPtrArray *options,
                         JsonNode *node)
{
  GtkWidget *row = g_object_new (ADW_TYPE_EXPANDER_ROW, "title", title, "use-markup", FALSE, NULL);
  RespiteField *self = respite_field_new (member, row, read_words, node);
  Choice *choice = g_new0 (Choice, 1);

  choice->options = options;
  choice->chosen = collect_words (node);
  choice->row = row;
  summarise (choice);
  g_signal_connect (row, "notify::expanded", G_CALLBACK (expanded_cb), choice);
  self->data = choice;
  self->free_data = (GDestroyNotify) choice_free;

  return self;
}

typedef struct
{
  GPtrArray *options;
  GPtrArray *rows;
} Answers;

static void
answers_free (Answers *self)
{
  g_ptr_array_unref (self->options);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

static gboolean
read_answers (RespiteField *self,
              JsonNode **node,
              GError **error)
{
  Answers *answers = self->data;
  g_autoptr (JsonObject) object = json_object_new ();

  if (self->original != NULL && JSON_NODE_HOLDS_OBJECT (self->original))
    {
      JsonObjectIter iter;
      const char *name;
      JsonNode *value;

      json_object_iter_init (&iter, json_node_get_object (self->original));
      while (json_object_iter_next (&iter, &name, &value))
        json_object_set_member (object, name, json_node_copy (value));
    }
  for (guint i = 0; i < answers->rows->len; i++)
    {
      const char *id = ((RespiteFieldOption *) answers->options->pdata[i])->id;
      guint selected = adw_combo_row_get_selected (answers->rows->pdata[i]);

      if (selected == 0)
        json_object_remove_member (object, id);
      else
        json_object_set_boolean_member (object, id, selected == 1);
    }
  *node = json_object_get_size (object) > 0 ? json_node_init_object (json_node_alloc (), object) : NULL;

  return TRUE;
}

/**
 * respite_field_new_answers:
 * @options: (transfer full) (element-type RespiteFieldOption): the questions
 *
 * Returns: (transfer full): yes, no or no answer to each of several questions
 */
RespiteField *
respite_field_new_answers (const char *member,
                           const char *title,
                           GPtrArray *options,
                           JsonNode *node)
{
  const char *const titles[] = { _("Not given"), _("Yes"), _("No"), NULL };
  GtkWidget *row = g_object_new (ADW_TYPE_EXPANDER_ROW, "title", title, "use-markup", FALSE, NULL);
  RespiteField *self = respite_field_new (member, row, read_answers, node);
  JsonObject *object = node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  Answers *answers = g_new0 (Answers, 1);

  answers->options = options;
  answers->rows = g_ptr_array_new ();
  for (guint i = 0; i < options->len; i++)
    {
      RespiteFieldOption *option = options->pdata[i];
      g_autoptr (GtkStringList) model = gtk_string_list_new (titles);
      guint selected = 0;

      if (object != NULL && json_object_has_member (object, option->id))
        selected = json_object_get_boolean_member (object, option->id) ? 1 : 2;
      g_ptr_array_add (answers->rows, g_object_new (ADW_TYPE_COMBO_ROW, "title", option->title, "use-markup", FALSE,
                                                    "model", model, "selected", selected, NULL));
      adw_expander_row_add_row (ADW_EXPANDER_ROW (row), answers->rows->pdata[i]);
    }
  self->data = answers;
  self->free_data = (GDestroyNotify) answers_free;

  return self;
}
