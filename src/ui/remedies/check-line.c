/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/check-line.h"

#include <glib/gi18n.h>

#include "ui/common/plain-text.h"
#include "ui/remedies/warning-level.h"

/**
 * RespiteCheckLine:
 *
 * A quiet reminder that the warning-sign check of the open episode advised to see someone first: how soon, and what to do.
 */
struct _RespiteCheckLine
{
  AdwBin parent_instance;

  const char *style;

  GtkWidget *box;
  GtkImage *icon;
  GtkLabel *action;
};

G_DEFINE_FINAL_TYPE (RespiteCheckLine, respite_check_line, ADW_TYPE_BIN)

static gboolean
is_yes (JsonObject *flags,
        const char *sign)
{
  JsonNode *node = json_object_get_member (flags, sign);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_BOOLEAN && json_node_get_boolean (node);
}

static JsonObject *
get_flags (RespiteEpisode *episode)
{
  JsonNode *node = json_object_get_member (respite_record_get_members (respite_episode_get_record (episode)), "flags");

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

/* The signs answered with yes whose level is the highest of them. */
static GPtrArray *
find_highest (RespiteCatalog *catalog,
              JsonObject *flags,
              RespiteWarningLevel *level)
{
  GPtrArray *signs = respite_catalog_get_signs (catalog);
  GPtrArray *highest = g_ptr_array_new ();

  *level = RESPITE_WARNING_LEVEL_NONE;
  for (guint i = 0; i < signs->len; i++)
    {
      const RespiteWarningSign *sign = signs->pdata[i];
      RespiteWarningLevel other = respite_warning_level_from_text (sign->level);

      if (!is_yes (flags, sign->id) || other < *level)
        continue;
      if (other > *level)
        g_ptr_array_set_size (highest, 0);
      *level = other;
      g_ptr_array_add (highest, signs->pdata[i]);
    }

  return highest;
}

/* What to do, said once where several signs ask for the same. */
static char *
join_actions (GPtrArray *signs)
{
  g_autoptr (GPtrArray) actions = g_ptr_array_new ();

  for (guint i = 0; i < signs->len; i++)
    {
      char *action = ((const RespiteWarningSign *) signs->pdata[i])->action;

      if (!g_ptr_array_find_with_equal_func (actions, action, g_str_equal, NULL))
        g_ptr_array_add (actions, action);
    }
  g_ptr_array_add (actions, NULL);

  return g_strjoinv (" ", (char **) actions->pdata);
}

static void
set_style (RespiteCheckLine *self,
           const char *style)
{
  if (self->style != NULL)
    gtk_widget_remove_css_class (self->box, self->style);
  self->style = style;
  gtk_widget_add_css_class (self->box, style);
}

static void
respite_check_line_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_CHECK_LINE);

  G_OBJECT_CLASS (respite_check_line_parent_class)->dispose (object);
}

static void
respite_check_line_class_init (RespiteCheckLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_check_line_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/check-line.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteCheckLine, icon);
  gtk_widget_class_bind_template_child (widget_class, RespiteCheckLine, action);
}

static void
respite_check_line_init (RespiteCheckLine *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->box = adw_bin_get_child (ADW_BIN (self));
  respite_plain_text_make_selectable (self->action);
}

/**
 * respite_check_line_show:
 * @catalog: who knows the signs
 * @episode: (nullable): the open episode, whose answers count
 *
 * Shows what the highest of the signs answered with yes asks for, and hides itself where there is none.
 */
void
respite_check_line_show (RespiteCheckLine *self,
                         RespiteCatalog *catalog,
                         RespiteEpisode *episode)
{
  JsonObject *flags;
  RespiteWarningLevel level = RESPITE_WARNING_LEVEL_NONE;
  g_autoptr (GPtrArray) signs = NULL;
  g_autofree char *actions = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (RESPITE_IS_CHECK_LINE (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));

  flags = episode != NULL ? get_flags (episode) : NULL;
  if (flags != NULL)
    signs = find_highest (catalog, flags, &level);
  gtk_widget_set_visible (GTK_WIDGET (self), level != RESPITE_WARNING_LEVEL_NONE);
  if (level == RESPITE_WARNING_LEVEL_NONE)
    return;

  actions = join_actions (signs);
  /* Translators: how urgent a warning sign is, and what to do */
  text = g_strdup_printf (_("%s: %s"),
                          respite_catalog_get_word_title (catalog, "level", respite_warning_level_to_text (level)),
                          actions);
  gtk_label_set_label (self->action, text);
  gtk_image_set_from_icon_name (self->icon, respite_warning_level_get_icon (level));
  set_style (self, respite_warning_level_to_text (level));
}
