/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/own-remedy-form.h"

#include <string.h>

#include <glib/gi18n.h>

#include "core/catalog/own-remedy.h"
#include "ui/remedies/chip-row.h"
#include "ui/remedies/text-row.h"

/**
 * RespiteOwnRemedyForm:
 *
 * What a remedy of one's own says, as rows. Only the title must be given.
 */
struct _RespiteOwnRemedyForm
{
  AdwBin parent_instance;

  GtkWidget *trouble_group;
  GtkLabel *trouble;
  AdwEntryRow *title;
  RespiteTextRow *summary;
  RespiteTextRow *steps;
  AdwEntryRow *minutes_min;
  AdwEntryRow *minutes_max;
  GtkSwitch *desk;
  RespiteChipRow *phases;
  RespiteChipRow *areas;
  RespiteChipRow *symptoms;
  RespiteChipRow *equipment;
  RespiteTextRow *cautions;
};

G_DEFINE_FINAL_TYPE (RespiteOwnRemedyForm, respite_own_remedy_form, ADW_TYPE_BIN)

/* The rows by the member they stand for. */
static GtkWidget *
find_row (RespiteOwnRemedyForm *self,
          const char *member)
{
  const struct
  {
    const char *member;
    gpointer row;
  } rows[] = {
    { "title", self->title },       { "summary", self->summary },   { "steps", self->steps },
    { "minutes", self->minutes_max }, { "phases", self->phases },   { "areas", self->areas },
    { "symptoms", self->symptoms }, { "equipment", self->equipment }, { "cautions", self->cautions },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (g_str_equal (rows[i].member, member))
      return rows[i].row;

  return NULL;
}

static void
set_marked (GtkWidget *row,
            gboolean marked)
{
  if (marked)
    gtk_widget_add_css_class (row, "error");
  else
    gtk_widget_remove_css_class (row, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_INVALID,
                               marked ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
clear_marks (RespiteOwnRemedyForm *self)
{
  for (const char *const *member = respite_own_remedy_list_members (); *member != NULL; member++)
    if (find_row (self, *member) != NULL)
      set_marked (find_row (self, *member), FALSE);
  set_marked (GTK_WIDGET (self->minutes_min), FALSE);
  gtk_widget_set_visible (self->trouble_group, FALSE);
}

static void
say (RespiteOwnRemedyForm *self,
     GtkWidget *row,
     const char *message)
{
  gtk_label_set_label (self->trouble, message);
  gtk_widget_set_visible (self->trouble_group, TRUE);
  if (row == NULL)
    return;

  set_marked (row, TRUE);
  gtk_widget_grab_focus (row);
}

/* What is refused names its member. */
static GtkWidget *
find_refused (RespiteOwnRemedyForm *self,
              const char *message)
{
  for (const char *const *member = respite_own_remedy_list_members (); *member != NULL; member++)
    {
      g_autofree char *quoted = g_strdup_printf ("“%s”", *member);

      if (strstr (message, quoted) != NULL)
        return find_row (self, *member);
    }

  return NULL;
}

static void
set_number (AdwEntryRow *row,
            int number)
{
  g_autofree char *text = number > 0 ? g_strdup_printf ("%d", number) : g_strdup ("");

  gtk_editable_set_text (GTK_EDITABLE (row), text);
}

static char *
dup_line (AdwEntryRow *row)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
}

static void
take_text (JsonObject *members,
           const char *member,
           char *text)
{
  if (*text != '\0')
    json_object_set_string_member (members, member, text);
  g_free (text);
}

static void
take_list (JsonObject *members,
           const char *member,
           GStrv words)
{
  JsonArray *list = json_array_new ();

  for (char **word = words; *word != NULL; word++)
    if (*g_strstrip (*word) != '\0')
      json_array_add_string_element (list, *word);

  if (json_array_get_length (list) > 0)
    json_object_set_array_member (members, member, json_array_ref (list));
  json_array_unref (list);
  g_strfreev (words);
}

static gboolean
read_title (RespiteOwnRemedyForm *self,
            JsonObject *members)
{
  char *title = dup_line (self->title);

  if (*title == '\0')
    say (self, GTK_WIDGET (self->title), _("Give the remedy a name."));
  take_text (members, "title", title);

  return json_object_has_member (members, "title");
}

static gboolean
read_number (RespiteOwnRemedyForm *self,
             AdwEntryRow *row,
             guint64 *number)
{
  g_autofree char *text = dup_line (row);
  g_autofree char *message = NULL;

  *number = 0;
  if (*text == '\0' || g_ascii_string_to_unsigned (text, 10, 0, RESPITE_OWN_MINUTES_MAX, number, NULL))
    return TRUE;

  /* Translators: the first is what was typed. */
  message = g_strdup_printf (_("“%s” is not a whole number of minutes from 0 to %d."), text, RESPITE_OWN_MINUTES_MAX);
  say (self, GTK_WIDGET (row), message);

  return FALSE;
}

/* One number is as good as two. */
static gboolean
read_minutes (RespiteOwnRemedyForm *self,
              JsonObject *members)
{
  JsonArray *list;
  guint64 min, max;

  if (!read_number (self, self->minutes_min, &min) || !read_number (self, self->minutes_max, &max))
    return FALSE;
  if (min == 0 && max == 0)
    return TRUE;

  if (max == 0)
    max = min;
  else if (min == 0)
    min = max;
  if (min > max)
    {
      say (self, GTK_WIDGET (self->minutes_max), _("The longest time is shorter than the shortest."));
      return FALSE;
    }

  list = json_array_new ();
  json_array_add_int_element (list, (gint64) min);
  json_array_add_int_element (list, (gint64) max);
  json_object_set_array_member (members, "minutes", list);

  return TRUE;
}

static GStrv
split_lines (char *text)
{
  GStrv lines = g_strsplit (text, "\n", -1);

  g_free (text);

  return lines;
}

static void
limit_title (RespiteOwnRemedyForm *self)
{
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (self->title));

  if (GTK_IS_TEXT (text))
    gtk_text_set_max_length (GTK_TEXT (text), RESPITE_OWN_TITLE_MAX);
}

static gboolean
respite_own_remedy_form_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (RESPITE_OWN_REMEDY_FORM (widget)->title));
}

static void
respite_own_remedy_form_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_OWN_REMEDY_FORM);

  G_OBJECT_CLASS (respite_own_remedy_form_parent_class)->dispose (object);
}

static void
respite_own_remedy_form_class_init (RespiteOwnRemedyFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_own_remedy_form_dispose;
  widget_class->grab_focus = respite_own_remedy_form_grab_focus;

  g_type_ensure (RESPITE_TYPE_CHIP_ROW);
  g_type_ensure (RESPITE_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/own-remedy-form.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteOwnRemedyForm, trouble_group);
  gtk_widget_class_bind_template_child (widget_class, RespiteOwnRemedyForm, trouble);
  gtk_widget_class_bind_template_child (widget_class, RespiteOwnRemedyForm, title);
  gtk_widget_class_bind_template_child (widget_class, RespiteOwnRemedyForm, summary);
  gtk_widget_class_bind_template_child (widget_class, RespiteOwnRemedyForm, steps);
  gtk_widget_class_bind_template_child (widget_class, RespiteOwnRemedyForm, minutes_min);
  gtk_widget_class_bind_template_child (widget_class, RespiteOwnRemedyForm, minutes_max);
  gtk_widget_class_bind_template_child (widget_class, RespiteOwnRemedyForm, desk);
  gtk_widget_class_bind_template_child (widget_class, RespiteOwnRemedyForm, phases);
  gtk_widget_class_bind_template_child (widget_class, RespiteOwnRemedyForm, areas);
  gtk_widget_class_bind_template_child (widget_class, RespiteOwnRemedyForm, symptoms);
  gtk_widget_class_bind_template_child (widget_class, RespiteOwnRemedyForm, equipment);
  gtk_widget_class_bind_template_child (widget_class, RespiteOwnRemedyForm, cautions);
}

static void
respite_own_remedy_form_init (RespiteOwnRemedyForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limit_title (self);
}

/**
 * respite_own_remedy_form_set_item:
 * @catalog: the words to choose from
 * @item: (nullable): the remedy to show; nothing for a new one
 *
 * To be said once.
 */
void
respite_own_remedy_form_set_item (RespiteOwnRemedyForm *self,
                                  RespiteCatalog *catalog,
                                  RespiteCatalogItem *item)
{
  g_autofree char *steps = NULL;

  g_return_if_fail (RESPITE_IS_OWN_REMEDY_FORM (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));

  respite_chip_row_set_words (self->phases, respite_catalog_get_words (catalog, "phase"));
  respite_chip_row_set_words (self->areas, respite_catalog_get_words (catalog, "area"));
  respite_chip_row_set_words (self->symptoms, respite_catalog_get_words (catalog, "symptom"));
  respite_chip_row_set_words (self->equipment, respite_catalog_get_words (catalog, "equipment"));
  if (item == NULL)
    return;

  steps = g_strjoinv ("\n", (char **) respite_catalog_item_get_steps (item));
  gtk_editable_set_text (GTK_EDITABLE (self->title), respite_catalog_item_get_title (item));
  respite_text_row_set_text (self->summary, respite_catalog_item_get_summary (item));
  respite_text_row_set_text (self->steps, steps);
  set_number (self->minutes_min, respite_catalog_item_get_minutes_min (item));
  set_number (self->minutes_max, respite_catalog_item_get_minutes_max (item));
  gtk_switch_set_active (self->desk, respite_catalog_item_get_desk (item));
  respite_chip_row_set_chosen (self->phases, respite_catalog_item_get_phases (item));
  respite_chip_row_set_chosen (self->areas, respite_catalog_item_get_areas (item));
  respite_chip_row_set_chosen (self->symptoms, respite_catalog_item_get_symptoms (item));
  respite_chip_row_set_chosen (self->equipment, respite_catalog_item_get_equipment (item));
  respite_text_row_set_text (self->cautions, respite_catalog_item_get_cautions (item));
}

/**
 * respite_own_remedy_form_read:
 *
 * Returns: (transfer full) (nullable): the members that are given, as respite_remedies_store_add_own() takes them; %NULL
 *   where a row makes no sense, which is then marked and said
 */
JsonObject *
respite_own_remedy_form_read (RespiteOwnRemedyForm *self)
{
  g_autoptr (JsonObject) members = json_object_new ();

  g_return_val_if_fail (RESPITE_IS_OWN_REMEDY_FORM (self), NULL);

  clear_marks (self);
  if (!read_title (self, members) || !read_minutes (self, members))
    return NULL;

  take_text (members, "summary", respite_text_row_dup_text (self->summary));
  take_list (members, "steps", split_lines (respite_text_row_dup_text (self->steps)));
  take_list (members, "phases", respite_chip_row_dup_chosen (self->phases));
  take_list (members, "areas", respite_chip_row_dup_chosen (self->areas));
  take_list (members, "symptoms", respite_chip_row_dup_chosen (self->symptoms));
  take_list (members, "equipment", respite_chip_row_dup_chosen (self->equipment));
  take_text (members, "cautions", respite_text_row_dup_text (self->cautions));
  if (gtk_switch_get_active (self->desk))
    json_object_set_boolean_member (members, "desk", TRUE);

  return g_steal_pointer (&members);
}

/**
 * respite_own_remedy_form_show_error:
 * @error: why what the rows say was not saved
 *
 * Says it and marks the row it is about.
 */
void
respite_own_remedy_form_show_error (RespiteOwnRemedyForm *self,
                                    const GError *error)
{
  g_return_if_fail (RESPITE_IS_OWN_REMEDY_FORM (self));

  say (self, find_refused (self, error->message), error->message);
}

/**
 * respite_own_remedy_form_dup_text:
 *
 * Returns: (transfer full): all that the rows say, in one text, to tell whether it was changed
 */
char *
respite_own_remedy_form_dup_text (RespiteOwnRemedyForm *self)
{
  RespiteTextRow *texts[] = { self->summary, self->steps, self->cautions };
  RespiteChipRow *words[] = { self->phases, self->areas, self->symptoms, self->equipment };
  AdwEntryRow *lines[] = { self->title, self->minutes_min, self->minutes_max };
  g_autoptr (GString) all = g_string_new (NULL);

  g_return_val_if_fail (RESPITE_IS_OWN_REMEDY_FORM (self), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    g_string_append_printf (all, "%s\n", gtk_editable_get_text (GTK_EDITABLE (lines[i])));
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *text = respite_text_row_dup_text (texts[i]);

      g_string_append_printf (all, "%s\n", text);
    }
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_auto (GStrv) chosen = respite_chip_row_dup_chosen (words[i]);
      g_autofree char *text = g_strjoinv (" ", chosen);

      g_string_append_printf (all, "%s\n", text);
    }
  g_string_append (all, gtk_switch_get_active (self->desk) ? "desk" : "");

  return g_strdup (all->str);
}
