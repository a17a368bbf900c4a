/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/diary/field.h"

#include <errno.h>
#include <math.h>
#include <string.h>

#include <glib/gi18n.h>

#include "draw/pain-scale.h"
#include "ui/common/score-row.h"

G_DEFINE_QUARK (respite-field-error-quark, respite_field_error)

static void
option_free (RespiteFieldOption *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self);
}

/**
 * respite_field_options_new:
 *
 * Returns: (transfer full) (element-type RespiteFieldOption): an empty list of options
 */
GPtrArray *
respite_field_options_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) option_free);
}

void
respite_field_options_add (GPtrArray *options,
                           const char *id,
                           const char *title)
{
  RespiteFieldOption *option = g_new0 (RespiteFieldOption, 1);

  option->id = g_strdup (id);
  option->title = g_strdup (title);
  g_ptr_array_add (options, option);
}

/**
 * respite_field_new:
 * @member: (transfer none): a static string
 * @row: (transfer none): the row
 * @read: reads it
 * @original: (transfer none) (nullable): what the record says
 *
 * Returns: (transfer full): a field for an own kind of row
 */
RespiteField *
respite_field_new (const char *member,
                   GtkWidget *row,
                   RespiteFieldRead read,
                   JsonNode *original)
{
  RespiteField *self = g_new0 (RespiteField, 1);

  self->member = member;
  self->row = row;
  self->read = read;
  self->original = original != NULL ? json_node_copy (original) : NULL;

  return self;
}

void
respite_field_free (RespiteField *self)
{
  g_clear_pointer (&self->original, json_node_unref);
  if (self->free_data != NULL)
    self->free_data (self->data);
  g_free (self);
}

/**
 * respite_field_set_marked:
 * @self: a field
 * @marked: whether what it says was refused
 */
void
respite_field_set_marked (RespiteField *self,
                          gboolean marked)
{
  if (marked)
    {
      gtk_widget_add_css_class (self->row, "error");
      gtk_widget_grab_focus (self->row);
    }
  else
    gtk_widget_remove_css_class (self->row, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->row), GTK_ACCESSIBLE_STATE_INVALID,
                               marked ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static JsonNode *
int_node (gint64 value)
{
  return json_node_init_int (json_node_alloc (), value);
}

static JsonNode *
text_node (const char *text)
{
  return json_node_init_string (json_node_alloc (), text);
}

static gboolean
read_score (RespiteField *self,
            JsonNode **node,
            GError **error)
{
  int score = respite_score_row_get_selected (self->data);

  *node = score >= 0 ? int_node (score) : NULL;

  return TRUE;
}

static void
score_chosen_cb (RespiteScoreRow *scores,
                 int score)
{
  respite_score_row_set_selected (scores, score);
}

/**
 * respite_field_new_score:
 *
 * Returns: (transfer full): the row of eleven scores, of which one is marked
 */
RespiteField *
respite_field_new_score (const char *member,
                         JsonNode *node)
{
  GtkWidget *scores = g_object_new (RESPITE_TYPE_SCORE_ROW, NULL);
  GtkWidget *row = adw_preferences_row_new ();
  RespiteField *self = respite_field_new (member, row, read_score, node);

  g_signal_connect (scores, "chosen", G_CALLBACK (score_chosen_cb), NULL);
  if (node != NULL)
    respite_score_row_set_selected (RESPITE_SCORE_ROW (scores), (int) json_node_get_int (node));
  gtk_widget_add_css_class (scores, "field-scores");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), scores);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Pain"));
  self->data = scores;

  return self;
}

static gboolean
read_choice (RespiteField *self,
             JsonNode **node,
             GError **error)
{
  GPtrArray *options = self->data;
  RespiteFieldOption *option = options->pdata[adw_combo_row_get_selected (ADW_COMBO_ROW (self->row))];

  *node = option->id != NULL ? text_node (option->id) : NULL;

  return TRUE;
}

static GtkWidget *
build_combo (const char *title,
             GPtrArray *options,
             guint selected)
{
  GtkStringList *titles = gtk_string_list_new (NULL);
  GtkWidget *row;

  for (guint i = 0; i < options->len; i++)
    gtk_string_list_append (titles, ((RespiteFieldOption *) options->pdata[i])->title);

  row = g_object_new (ADW_TYPE_COMBO_ROW, "title", title, "model", titles, "selected", selected, NULL);
  g_object_unref (titles);

  return row;
}

/**
 * respite_field_new_choice:
 * @options: (transfer full) (element-type RespiteFieldOption): what there is to choose from
 * @optional: whether nothing may be chosen
 *
 * Returns: (transfer full): one of several words
 */
RespiteField *
respite_field_new_choice (const char *member,
                          const char *title,
                          GPtrArray *options,
                          gboolean optional,
                          JsonNode *node)
{
  RespiteField *self;
  guint selected = 0;

  if (optional)
    {
      RespiteFieldOption *nothing = g_new0 (RespiteFieldOption, 1);

      nothing->title = g_strdup (_("Not given"));
      g_ptr_array_insert (options, 0, nothing);
    }
  for (guint i = 0; node != NULL && i < options->len; i++)
    {
      if (g_strcmp0 (((RespiteFieldOption *) options->pdata[i])->id, json_node_get_string (node)) == 0)
        selected = i;
    }

  self = respite_field_new (member, build_combo (title, options, selected), read_choice, node);
  self->data = options;
  self->free_data = (GDestroyNotify) g_ptr_array_unref;

  return self;
}

static gboolean
read_scale (RespiteField *self,
            JsonNode **node,
            GError **error)
{
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self->row));

  *node = selected > 0 ? int_node (selected - 1) : NULL;

  return TRUE;
}

/**
 * respite_field_new_scale:
 *
 * Returns: (transfer full): 0 to 10, or nothing, which is not the same as 0
 */
RespiteField *
respite_field_new_scale (const char *member,
                         const char *title,
                         JsonNode *node)
{
  g_autoptr (GPtrArray) options = respite_field_options_new ();

  respite_field_options_add (options, NULL, _("Not given"));
  for (int i = 0; i <= RESPITE_PAIN_MAX; i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", i);

      respite_field_options_add (options, NULL, number);
    }

  return respite_field_new (member, build_combo (title, options, node != NULL ? (guint) json_node_get_int (node) + 1 : 0),
                            read_scale, node);
}

static gboolean
read_switch (RespiteField *self,
             JsonNode **node,
             GError **error)
{
  gboolean active = gtk_switch_get_active (self->data);

  *node = json_node_init_boolean (json_node_alloc (), active);

  return TRUE;
}

/**
 * respite_field_new_switch:
 *
 * Returns: (transfer full): yes or no
 */
RespiteField *
respite_field_new_switch (const char *member,
                          const char *title,
                          JsonNode *node)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", title, NULL);
  GtkWidget *toggle = gtk_switch_new ();
  RespiteField *self = respite_field_new (member, row, read_switch, node);

  gtk_switch_set_active (GTK_SWITCH (toggle), node != NULL && json_node_get_boolean (node));
  gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), toggle);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), toggle);
  self->data = toggle;

  return self;
}

static char *
dup_entry_text (RespiteField *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->row))));
}

static gboolean
read_text (RespiteField *self,
           JsonNode **node,
           GError **error)
{
  g_autofree char *text = dup_entry_text (self);

  *node = *text != '\0' ? text_node (text) : NULL;

  return TRUE;
}

/**
 * respite_field_new_text:
 *
 * Returns: (transfer full): a line of text; nothing where it is empty
 */
RespiteField *
respite_field_new_text (const char *member,
                        const char *title,
                        JsonNode *node)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ENTRY_ROW, "title", title, NULL);

  if (node != NULL)
    gtk_editable_set_text (GTK_EDITABLE (row), json_node_get_string (node));

  return respite_field_new (member, row, read_text, node);
}

static gboolean
read_number (RespiteField *self,
             JsonNode **node,
             GError **error)
{
  g_autofree char *text = g_strdelimit (dup_entry_text (self), ",", '.');
  gboolean whole = GPOINTER_TO_INT (self->data);
  char *end = NULL;
  double value;

  *node = NULL;
  if (*text == '\0')
    return TRUE;

  errno = 0;
  value = g_ascii_strtod (text, &end);
  if (errno != 0 || *end != '\0' || !isfinite (value) || (whole && (value != floor (value) || ABS (value) > 1e9)))
    {
      g_set_error (error, RESPITE_FIELD_ERROR, RESPITE_FIELD_ERROR_TEXT,
                   whole ? _("“%s” is not a whole number") : _("“%s” is not a number"), text);
      return FALSE;
    }

  *node = value == floor (value) ? int_node ((gint64) value) : json_node_init_double (json_node_alloc (), value);

  return TRUE;
}

/**
 * respite_field_new_number:
 * @whole: whether only whole numbers do
 *
 * Returns: (transfer full): a number; nothing where it is empty
 */
RespiteField *
respite_field_new_number (const char *member,
                          const char *title,
                          gboolean whole,
                          JsonNode *node)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ENTRY_ROW,
                                 "title", title,
                                 "input-purpose", GTK_INPUT_PURPOSE_NUMBER,
                                 NULL);
  RespiteField *self = respite_field_new (member, row, read_number, node);

  self->data = GINT_TO_POINTER (whole);
  if (node != NULL)
    {
      g_autofree char *text = g_strdup_printf ("%g", json_node_get_double (node));

      gtk_editable_set_text (GTK_EDITABLE (row), text);
    }

  return self;
}

static gboolean
read_note (RespiteField *self,
           JsonNode **node,
           GError **error)
{
  GtkTextBuffer *buffer = self->data;
  GtkTextIter start, end;
  g_autofree char *text = NULL;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  text = g_strstrip (gtk_text_buffer_get_text (buffer, &start, &end, FALSE));
  *node = *text != '\0' ? text_node (text) : NULL;

  return TRUE;
}

/**
 * respite_field_new_note:
 *
 * Returns: (transfer full): text of any length
 */
RespiteField *
respite_field_new_note (const char *member,
                        JsonNode *node)
{
  GtkWidget *view = g_object_new (GTK_TYPE_TEXT_VIEW,
                                  "wrap-mode", GTK_WRAP_WORD_CHAR,
                                  "accepts-tab", FALSE,
                                  "top-margin", 10, "bottom-margin", 10, "left-margin", 12, "right-margin", 12,
                                  NULL);
  GtkWidget *row = adw_preferences_row_new ();
  RespiteField *self = respite_field_new (member, row, read_note, node);

  gtk_widget_set_size_request (view, -1, 84);
  gtk_widget_add_css_class (view, "field-note");
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Note"), -1);
  if (node != NULL)
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), json_node_get_string (node), -1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), view);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Note"));
  self->data = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));

  return self;
}
