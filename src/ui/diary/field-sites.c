/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/diary/field.h"

#include <glib/gi18n.h>

#include "draw/pain-scale.h"
#include "ui/common/body-map-view.h"
#include "ui/common/site-words.h"

/* The map, and the list that does exactly the same and is built when it is first opened. */
typedef struct
{
  RespiteBodyMapView *map;
  GtkWidget *last_button;
  GtkWidget *list;
  GtkWidget *checks[RESPITE_BODY_N_SITES];
  GtkWidget *scores[RESPITE_BODY_N_SITES];
  JsonNode *last;
  gboolean following;
} Sites;

static void
sites_free (Sites *self)
{
  g_clear_pointer (&self->last, json_node_unref);
  g_free (self);
}

static int
get_mark (Sites *self,
          guint site)
{
  return respite_body_map_view_get_mark (self->map, site);
}

static gboolean
is_empty (Sites *self)
{
  for (guint site = 0; site < RESPITE_BODY_N_SITES; site++)
    {
      if (get_mark (self, site) != RESPITE_BODY_UNMARKED)
        return FALSE;
    }

  return TRUE;
}

/* The first choice of the drop-down is no score. */
static guint
to_choice (int mark)
{
  return mark >= 0 ? (guint) mark + 1 : 0;
}

static void
follow_mark (Sites *self,
             guint site)
{
  int mark = get_mark (self, site);

  gtk_widget_set_visible (self->last_button, self->last != NULL && is_empty (self));
  if (self->checks[site] == NULL)
    return;

  self->following = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->checks[site]), mark != RESPITE_BODY_UNMARKED);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->scores[site]), to_choice (mark));
  gtk_widget_set_sensitive (self->scores[site], mark != RESPITE_BODY_UNMARKED);
  self->following = FALSE;
}

static void
set_mark (Sites *self,
          guint site,
          int mark)
{
  respite_body_map_view_set_mark (self->map, site, mark);
  follow_mark (self, site);
}

static void
marked_cb (RespiteBodyMapView *map,
           guint site,
           Sites *self)
{
  follow_mark (self, site);
}

static void
list_changed_cb (GtkWidget *widget,
                 GParamSpec *pspec,
                 Sites *self)
{
  guint site = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (widget), "site"));
  guint choice;

  if (self->following)
    return;

  choice = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->scores[site]));
  if (!gtk_check_button_get_active (GTK_CHECK_BUTTON (self->checks[site])))
    set_mark (self, site, RESPITE_BODY_UNMARKED);
  else
    set_mark (self, site, choice > 0 ? (int) choice - 1 : RESPITE_BODY_MARKED);
}

static GtkWidget *
build_scores (const char *title)
{
  g_autoptr (GtkStringList) choices = gtk_string_list_new (NULL);
  g_autofree char *label = NULL;
  GtkWidget *scores;

  gtk_string_list_append (choices, _("No score"));
  for (int score = 0; score <= RESPITE_PAIN_MAX; score++)
    {
      g_autofree char *number = g_strdup_printf ("%d", score);

      gtk_string_list_append (choices, number);
    }
  scores = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&choices)), NULL);
  /* Translators: how much it hurts at a place on the body. */
  label = g_strdup_printf (_("Score: %s"), title);
  gtk_widget_set_valign (scores, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (scores), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return scores;
}

static void
add_site (Sites *self,
          guint site)
{
  const char *title = respite_site_words_title (respite_body_site_get_id (site));
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", title, "use-markup", FALSE, NULL);

  self->checks[site] = gtk_check_button_new ();
  self->scores[site] = build_scores (title);
  gtk_widget_set_valign (self->checks[site], GTK_ALIGN_CENTER);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), self->checks[site]);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), self->scores[site]);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), self->checks[site]);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);

  g_object_set_data (G_OBJECT (self->checks[site]), "site", GUINT_TO_POINTER (site));
  g_object_set_data (G_OBJECT (self->scores[site]), "site", GUINT_TO_POINTER (site));
  follow_mark (self, site);
  g_signal_connect (self->checks[site], "notify::active", G_CALLBACK (list_changed_cb), self);
  g_signal_connect (self->scores[site], "notify::selected", G_CALLBACK (list_changed_cb), self);
}

static void
expanded_cb (GtkExpander *expander,
             GParamSpec *pspec,
             Sites *self)
{
  if (self->checks[0] != NULL)
    return;

  for (guint site = 0; site < RESPITE_BODY_N_SITES; site++)
    add_site (self, site);
}

/* What is no place that is known stays in the record, and is not on the map. */
static void
take_marks (Sites *self,
            JsonNode *node)
{
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonObject *element = json_array_get_object_element (array, i);
      int site = respite_body_site_find (json_object_get_string_member_with_default (element, "site", ""));

      if (site >= 0)
        set_mark (self, (guint) site, (int) json_object_get_int_member_with_default (element, "score", RESPITE_BODY_MARKED));
    }
}

static void
last_clicked_cb (GtkButton *button,
                 Sites *self)
{
  take_marks (self, self->last);
  gtk_widget_grab_focus (GTK_WIDGET (self->map));
}

static void
write_mark (JsonObject *element,
            int mark)
{
  if (mark >= 0)
    json_object_set_int_member (element, "score", mark);
  else
    json_object_remove_member (element, "score");
}

/* The places that stay keep their order and all else they hold; new ones follow. */
static gboolean
read_sites (RespiteField *self,
            JsonNode **node,
            GError **error)
{
  Sites *sites = self->data;
  g_autoptr (JsonArray) merged = json_array_new ();
  JsonArray *old = self->original != NULL && JSON_NODE_HOLDS_ARRAY (self->original)
                     ? json_node_get_array (self->original)
                     : NULL;
  gboolean seen[RESPITE_BODY_N_SITES] = { FALSE };

  for (guint i = 0; old != NULL && i < json_array_get_length (old); i++)
    {
      g_autoptr (JsonNode) element = json_node_copy (json_array_get_element (old, i));
      JsonObject *object = json_node_get_object (element);
      int site = respite_body_site_find (json_object_get_string_member_with_default (object, "site", ""));

      if (site >= 0 && (seen[site] || get_mark (sites, (guint) site) == RESPITE_BODY_UNMARKED))
        continue;
      if (site >= 0)
        {
          seen[site] = TRUE;
          write_mark (object, get_mark (sites, (guint) site));
        }
      json_array_add_element (merged, g_steal_pointer (&element));
    }

  for (guint site = 0; site < RESPITE_BODY_N_SITES; site++)
    {
      JsonObject *object;

      if (seen[site] || get_mark (sites, site) == RESPITE_BODY_UNMARKED)
        continue;

      object = json_object_new ();
      json_object_set_string_member (object, "site", respite_body_site_get_id (site));
      write_mark (object, get_mark (sites, site));
      json_array_add_object_element (merged, object);
    }

  *node = json_array_get_length (merged) > 0 ? json_node_init_array (json_node_alloc (), merged) : NULL;

  return TRUE;
}

static GtkWidget *
build_head (Sites *self,
            const char *title)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, "hexpand", TRUE, NULL);

  self->last_button = g_object_new (GTK_TYPE_BUTTON, "label", _("As last time"), "valign", GTK_ALIGN_CENTER,
                                    "tooltip-text", _("Mark the places of the entry before"), NULL);
  gtk_widget_add_css_class (self->last_button, "pill-small");
  g_signal_connect (self->last_button, "clicked", G_CALLBACK (last_clicked_cb), self);
  gtk_box_append (GTK_BOX (head), label);
  gtk_box_append (GTK_BOX (head), self->last_button);

  return head;
}

static GtkWidget *
build_list (Sites *self)
{
  GtkWidget *expander = gtk_expander_new_with_mnemonic (_("As a _list, with scores"));

  self->list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE, "margin-top", 6, NULL);
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_expander_set_child (GTK_EXPANDER (expander), self->list);
  g_signal_connect (expander, "notify::expanded", G_CALLBACK (expanded_cb), self);

  return expander;
}

/**
 * respite_field_new_sites:
 * @last: (transfer none) (nullable): the places of the entry before, to be offered and never assumed
 *
 * Returns: (transfer full): any number of places on the body, each with a score or without
 */
RespiteField *
respite_field_new_sites (const char *member,
                         const char *title,
                         JsonNode *node,
                         JsonNode *last)
{
  GtkWidget *row = g_object_new (ADW_TYPE_PREFERENCES_ROW, "title", title, "activatable", FALSE, "focusable", FALSE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  RespiteField *self = respite_field_new (member, row, read_sites, node);
  Sites *sites = g_new0 (Sites, 1);

  sites->last = last != NULL ? json_node_ref (last) : NULL;
  sites->map = RESPITE_BODY_MAP_VIEW (respite_body_map_view_new ());
  gtk_widget_add_css_class (box, "field-sites");
  gtk_box_append (GTK_BOX (box), build_head (sites, title));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (sites->map));
  gtk_box_append (GTK_BOX (box), build_list (sites));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_signal_connect (sites->map, "marked", G_CALLBACK (marked_cb), sites);
  self->data = sites;
  self->free_data = (GDestroyNotify) sites_free;

  take_marks (sites, node);
  gtk_widget_set_visible (sites->last_button, last != NULL && is_empty (sites));

  return self;
}
