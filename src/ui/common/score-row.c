/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/score-row.h"

#include <glib/gi18n.h>

#include "draw/pain-scale.h"
#include "ui/common/pain-button.h"
#include "ui/common/score-layout.h"

struct _RespiteScoreRow
{
  GtkWidget parent_instance;

  GtkWidget *buttons;
  GtkWidget *captions;
  char *action_name;
  int selected;
};

enum
{
  PROP_ACTION_NAME = 1,
  PROP_SELECTED,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteScoreRow, respite_score_row, GTK_TYPE_WIDGET)

static GtkWidget *
add_caption (const char *text,
             GtkAlign align)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_set_halign (label, align);
  gtk_widget_set_hexpand (label, TRUE);

  return label;
}

static void
clicked_cb (GtkButton *button,
            RespiteScoreRow *self)
{
  int score = respite_pain_button_get_score (RESPITE_PAIN_BUTTON (button));

  if (self->action_name != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), self->action_name, "i", score);
  g_signal_emit (self, signals[CHOSEN], 0, score);
}

/* A digit walks to its button and does not press it: a slip of the finger is no score. 10 is reached by End or an arrow. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint keyval,
                guint keycode,
                GdkModifierType state,
                RespiteScoreRow *self)
{
  gunichar typed = gdk_keyval_to_unicode (keyval);

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  if (keyval == GDK_KEY_Home || keyval == GDK_KEY_End)
    respite_score_row_focus_score (self, keyval == GDK_KEY_Home ? 0 : RESPITE_PAIN_MAX);
  else if (typed != 0 && g_unichar_isdigit (typed))
    respite_score_row_focus_score (self, g_unichar_digit_value (typed));
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

static gboolean
respite_score_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (gtk_widget_get_first_child (RESPITE_SCORE_ROW (widget)->buttons));
}

static void
respite_score_row_get_property (GObject *object,
                                guint property_id,
                                GValue *value,
                                GParamSpec *pspec)
{
  RespiteScoreRow *self = RESPITE_SCORE_ROW (object);

  switch (property_id)
    {
    case PROP_ACTION_NAME:
      g_value_set_string (value, self->action_name);
      break;
    case PROP_SELECTED:
      g_value_set_int (value, self->selected);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_score_row_set_property (GObject *object,
                                guint property_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  RespiteScoreRow *self = RESPITE_SCORE_ROW (object);

  switch (property_id)
    {
    case PROP_ACTION_NAME:
      self->action_name = g_value_dup_string (value);
      break;
    case PROP_SELECTED:
      respite_score_row_set_selected (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_score_row_finalize (GObject *object)
{
  g_free (RESPITE_SCORE_ROW (object)->action_name);

  G_OBJECT_CLASS (respite_score_row_parent_class)->finalize (object);
}

static void
respite_score_row_dispose (GObject *object)
{
  RespiteScoreRow *self = RESPITE_SCORE_ROW (object);

  g_clear_pointer (&self->buttons, gtk_widget_unparent);
  g_clear_pointer (&self->captions, gtk_widget_unparent);

  G_OBJECT_CLASS (respite_score_row_parent_class)->dispose (object);
}

static void
respite_score_row_class_init (RespiteScoreRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = respite_score_row_get_property;
  object_class->set_property = respite_score_row_set_property;
  object_class->dispose = respite_score_row_dispose;
  object_class->finalize = respite_score_row_finalize;
  widget_class->grab_focus = respite_score_row_grab_focus;

  /**
   * RespiteScoreRow:action-name:
   *
   * The action that a score activates, with the score as its target.
   */
  props[PROP_ACTION_NAME] = g_param_spec_string ("action-name", NULL, NULL, NULL,
                                                 G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /**
   * RespiteScoreRow:selected:
   *
   * The score that is marked as chosen, or -1.
   */
  props[PROP_SELECTED] = g_param_spec_int ("selected", NULL, NULL, -1, RESPITE_PAIN_MAX, -1,
                                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * RespiteScoreRow::chosen:
   * @score: from 0 to 10
   *
   * A score was pressed.
   */
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "scorerow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
respite_score_row_init (RespiteScoreRow *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->selected = -1;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 8);

  self->buttons = g_object_new (GTK_TYPE_BOX, "layout-manager", g_object_new (RESPITE_TYPE_SCORE_LAYOUT, NULL), NULL);
  gtk_widget_set_parent (self->buttons, GTK_WIDGET (self));
  for (int score = 0; score <= RESPITE_PAIN_MAX; score++)
    {
      GtkWidget *button = respite_pain_button_new (score);

      g_signal_connect (button, "clicked", G_CALLBACK (clicked_cb), self);
      gtk_widget_set_parent (button, self->buttons);
    }

  self->captions = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_box_append (GTK_BOX (self->captions), add_caption (_("No pain"), GTK_ALIGN_START));
  gtk_box_append (GTK_BOX (self->captions), add_caption (_("Worst imaginable"), GTK_ALIGN_END));
  gtk_widget_set_parent (self->captions, GTK_WIDGET (self));

  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Pain from 0, no pain, to 10, the worst imaginable"), -1);
}

/**
 * respite_score_row_focus_score:
 * @self: a score row
 * @score: from 0 to 10
 *
 * Moves the keyboard's focus to a score.
 */
void
respite_score_row_focus_score (RespiteScoreRow *self,
                               int score)
{
  GtkWidget *button;

  g_return_if_fail (RESPITE_IS_SCORE_ROW (self));

  button = gtk_widget_get_first_child (self->buttons);
  while (button != NULL && respite_pain_button_get_score (RESPITE_PAIN_BUTTON (button)) != score)
    button = gtk_widget_get_next_sibling (button);

  if (button != NULL)
    gtk_widget_grab_focus (button);
}

int
respite_score_row_get_selected (RespiteScoreRow *self)
{
  g_return_val_if_fail (RESPITE_IS_SCORE_ROW (self), -1);

  return self->selected;
}

/**
 * respite_score_row_set_selected:
 * @self: a score row
 * @score: the score to mark, from 0 to 10, or -1 for none
 */
void
respite_score_row_set_selected (RespiteScoreRow *self,
                                int score)
{
  g_return_if_fail (RESPITE_IS_SCORE_ROW (self));
  g_return_if_fail (score >= -1 && score <= RESPITE_PAIN_MAX);

  if (self->selected == score)
    return;

  self->selected = score;
  for (GtkWidget *button = gtk_widget_get_first_child (self->buttons); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    {
      gboolean selected = respite_pain_button_get_score (RESPITE_PAIN_BUTTON (button)) == score;

      if (selected)
        gtk_widget_add_css_class (button, "selected");
      else
        gtk_widget_remove_css_class (button, "selected");
      gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_PRESSED,
                                   selected ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
    }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}
