/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/gate-row.h"

#include <glib/gi18n.h>
#include <string.h>

#include "ui/common/spoken-names.h"

/**
 * RespiteGateRow:
 *
 * One question before self-care. A yes shows at once what it may be about, how urgent that is and what to do; where a
 * question asks about several signs, all of them count until the person says which do not fit.
 */
struct _RespiteGateRow
{
  GtkListBoxRow parent_instance;

  RespiteCatalog *catalog;
  const RespiteGateQuestion *asked;
  GPtrArray *checks;
  gboolean quiet;

  GtkBox *line;
  GtkLabel *question;
  GtkBox *answers;
  GtkToggleButton *yes;
  GtkToggleButton *no;
  GtkBox *signs;
  GtkLabel *which;
};

enum
{
  ANSWERED,
  DENIED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteGateRow, respite_gate_row, GTK_TYPE_LIST_BOX_ROW)

static GtkCheckButton *
get_check (RespiteGateRow *self,
           guint index)
{
  return GTK_CHECK_BUTTON (self->checks->pdata[index]);
}

static void
tell (RespiteGateRow *self)
{
  if (!self->quiet)
    g_signal_emit (self, signals[ANSWERED], 0);
}

/* The two buttons are no group, because a group could not be without an answer. */
static void
toggled_cb (RespiteGateRow *self,
            GtkToggleButton *button)
{
  GtkToggleButton *other = button == self->yes ? self->no : self->yes;

  if (gtk_toggle_button_get_active (button) && gtk_toggle_button_get_active (other))
    {
      gboolean quiet = self->quiet;

      self->quiet = TRUE;
      gtk_toggle_button_set_active (other, FALSE);
      self->quiet = quiet;
    }

  tell (self);
  if (!self->quiet && button == self->no && gtk_toggle_button_get_active (button))
    g_signal_emit (self, signals[DENIED], 0);
}

/* The letter that a label underlines, which with Alt presses its button. */
static guint
get_letter (GtkToggleButton *button)
{
  const char *line = strchr (gtk_button_get_label (GTK_BUTTON (button)), '_');

  return line != NULL ? gdk_keyval_to_lower (gdk_unicode_to_keyval (g_utf8_get_char (line + 1))) : GDK_KEY_VoidSymbol;
}

static gboolean
any_checked (RespiteGateRow *self)
{
  for (guint i = 0; i < self->checks->len; i++)
    {
      if (gtk_check_button_get_active (get_check (self, i)))
        return TRUE;
    }

  return FALSE;
}

/* Where none of the signs fits, the answer is no; a later yes asks about all of them again. */
static void
checked_cb (RespiteGateRow *self)
{
  gboolean quiet = self->quiet;

  if (any_checked (self))
    {
      tell (self);
      return;
    }

  self->quiet = TRUE;
  gtk_toggle_button_set_active (self->no, TRUE);
  for (guint i = 0; i < self->checks->len; i++)
    gtk_check_button_set_active (get_check (self, i), TRUE);
  self->quiet = quiet;
  tell (self);
}

static GtkWidget *
make_line (const char *text,
           const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "hexpand", TRUE, NULL);

  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
make_level (RespiteGateRow *self,
            const RespiteWarningSign *sign)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  RespiteWarningLevel level = respite_warning_level_from_text (sign->level);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE,
                                  "icon-name", respite_warning_level_get_icon (level),
                                  "valign", GTK_ALIGN_START,
                                  "margin-top", 1,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  NULL);
  g_autofree char *text = NULL;

  /* Translators: how urgent a warning sign is, and what to do */
  text = g_strdup_printf (_("%s: %s"), respite_catalog_get_word_title (self->catalog, "level", sign->level), sign->action);
  gtk_widget_add_css_class (box, sign->level);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), make_line (text, "sign-action"));

  return box;
}

static void
add_sign (RespiteGateRow *self,
          const RespiteWarningSign *sign)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *notice = make_line (sign->notice, NULL);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  gtk_widget_set_valign (check, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, sign->notice, -1);
  g_signal_connect_object (check, "toggled", G_CALLBACK (checked_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->checks, check);

  gtk_box_append (GTK_BOX (text), notice);
  gtk_box_append (GTK_BOX (text), make_level (self, sign));
  gtk_box_append (GTK_BOX (box), check);
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (self->signs, box);
}

static void
respite_gate_row_dispose (GObject *object)
{
  RespiteGateRow *self = RESPITE_GATE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_GATE_ROW);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (respite_gate_row_parent_class)->dispose (object);
}

static void
respite_gate_row_finalize (GObject *object)
{
  g_ptr_array_unref (RESPITE_GATE_ROW (object)->checks);

  G_OBJECT_CLASS (respite_gate_row_parent_class)->finalize (object);
}

static void
respite_gate_row_class_init (RespiteGateRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_gate_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = respite_gate_row_finalize;

  /**
   * RespiteGateRow::answered:
   *
   * The person changed the answer, or which signs it is about.
   */
  signals[ANSWERED] = g_signal_new ("answered", RESPITE_TYPE_GATE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
  /**
   * RespiteGateRow::denied:
   *
   * The person pressed no.
   */
  signals[DENIED] = g_signal_new ("denied", RESPITE_TYPE_GATE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/respite_app/Respite/ui/remedies/gate-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteGateRow, line);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateRow, question);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateRow, answers);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateRow, yes);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateRow, no);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateRow, signs);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateRow, which);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
respite_gate_row_init (RespiteGateRow *self)
{
  self->checks = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));
}

/**
 * respite_gate_row_new:
 * @catalog: whose question it is
 * @question: what to ask
 *
 * Returns: (transfer floating): a row without an answer
 */
GtkWidget *
respite_gate_row_new (RespiteCatalog *catalog,
                      const RespiteGateQuestion *question)
{
  RespiteGateRow *self = g_object_new (RESPITE_TYPE_GATE_ROW, NULL);

  self->catalog = g_object_ref (catalog);
  self->asked = question;
  gtk_label_set_label (self->question, question->question);
  respite_gate_row_set_alone (self, FALSE, NULL);

  for (guint i = 0; question->signs[i] != NULL; i++)
    add_sign (self, respite_catalog_get_sign (catalog, question->signs[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->which), self->checks->len > 1);

  return GTK_WIDGET (self);
}

/**
 * respite_gate_row_set_alone:
 * @alone: whether it is the only question in sight
 * @progress: (nullable): how far one has come, such as “Question 3 of 10”
 *
 * Alone a question has room, and room for its answers; among others it is a line.
 */
void
respite_gate_row_set_alone (RespiteGateRow *self,
                            gboolean alone,
                            const char *progress)
{
  g_autofree char *spoken = NULL;

  g_return_if_fail (RESPITE_IS_GATE_ROW (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->line),
                                  alone ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  if (alone)
    gtk_widget_add_css_class (GTK_WIDGET (self), "alone");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "alone");

  spoken = progress != NULL ? g_strdup_printf ("%s. %s", progress, self->asked->question) : g_strdup (self->asked->question);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->answers), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

/**
 * respite_gate_row_press:
 * @keyval: the key that was pressed, without a modifier
 *
 * Answers by the letter that stands for yes or no in the person's language; to say no once more counts as said.
 *
 * Returns: whether the key is an answer
 */
gboolean
respite_gate_row_press (RespiteGateRow *self,
                        guint keyval)
{
  g_return_val_if_fail (RESPITE_IS_GATE_ROW (self), FALSE);

  keyval = gdk_keyval_to_lower (keyval);
  if (keyval != get_letter (self->yes) && keyval != get_letter (self->no))
    return FALSE;

  if (keyval == get_letter (self->no) && gtk_toggle_button_get_active (self->no))
    g_signal_emit (self, signals[DENIED], 0);
  respite_gate_row_set_answer (self, keyval == get_letter (self->yes));
  if (keyval == get_letter (self->yes))
    gtk_widget_grab_focus (GTK_WIDGET (self->yes));

  return TRUE;
}

/**
 * respite_gate_row_focus:
 *
 * Takes the keyboard to the answers.
 */
void
respite_gate_row_focus (RespiteGateRow *self)
{
  g_return_if_fail (RESPITE_IS_GATE_ROW (self));

  gtk_widget_grab_focus (GTK_WIDGET (gtk_toggle_button_get_active (self->yes) ? self->yes : self->no));
}

gboolean
respite_gate_row_is_answered (RespiteGateRow *self)
{
  g_return_val_if_fail (RESPITE_IS_GATE_ROW (self), FALSE);

  return gtk_toggle_button_get_active (self->yes) || gtk_toggle_button_get_active (self->no);
}

void
respite_gate_row_set_answer (RespiteGateRow *self,
                             gboolean yes)
{
  g_return_if_fail (RESPITE_IS_GATE_ROW (self));

  gtk_toggle_button_set_active (yes ? self->yes : self->no, TRUE);
}

/**
 * respite_gate_row_clear:
 *
 * Takes the answer back, and tells nobody.
 */
void
respite_gate_row_clear (RespiteGateRow *self)
{
  g_return_if_fail (RESPITE_IS_GATE_ROW (self));

  self->quiet = TRUE;
  gtk_toggle_button_set_active (self->yes, FALSE);
  gtk_toggle_button_set_active (self->no, FALSE);
  for (guint i = 0; i < self->checks->len; i++)
    gtk_check_button_set_active (get_check (self, i), TRUE);
  self->quiet = FALSE;
}

/**
 * respite_gate_row_get_level:
 *
 * Returns: the highest level among the signs that fit, %RESPITE_WARNING_LEVEL_NONE unless the answer is yes
 */
RespiteWarningLevel
respite_gate_row_get_level (RespiteGateRow *self)
{
  g_autoptr (GPtrArray) fitting = g_ptr_array_new ();
  RespiteWarningLevel highest = RESPITE_WARNING_LEVEL_NONE;

  g_return_val_if_fail (RESPITE_IS_GATE_ROW (self), highest);

  respite_gate_row_add_signs (self, fitting);
  for (guint i = 0; i < fitting->len; i++)
    {
      const RespiteWarningSign *sign = fitting->pdata[i];

      highest = MAX (highest, respite_warning_level_from_text (sign->level));
    }

  return highest;
}

static gboolean
look_up (JsonObject *flags,
         const char *id,
         gboolean *value)
{
  JsonNode *node = json_object_get_member (flags, id);

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return FALSE;

  *value = json_node_get_boolean (node);
  return TRUE;
}

/**
 * respite_gate_row_add_signs:
 * @signs: (element-type RespiteWarningSign): where they go
 *
 * Appends the warning signs that fit, unless the answer is another than yes.
 */
void
respite_gate_row_add_signs (RespiteGateRow *self,
                            GPtrArray *signs)
{
  g_return_if_fail (RESPITE_IS_GATE_ROW (self));

  if (!gtk_toggle_button_get_active (self->yes))
    return;

  for (guint i = 0; i < self->checks->len; i++)
    {
      if (gtk_check_button_get_active (get_check (self, i)))
        g_ptr_array_add (signs, (gpointer) respite_catalog_get_sign (self->catalog, self->asked->signs[i]));
    }
}

/**
 * respite_gate_row_read_flags:
 * @flags: an episode's answers by warning sign
 *
 * Takes over what was answered before: yes when one of its signs was there, no when all were denied.
 */
void
respite_gate_row_read_flags (RespiteGateRow *self,
                             JsonObject *flags)
{
  guint n_yes = 0, n_known = 0;

  g_return_if_fail (RESPITE_IS_GATE_ROW (self));
  g_return_if_fail (flags != NULL);

  self->quiet = TRUE;
  for (guint i = 0; i < self->checks->len; i++)
    {
      gboolean value = FALSE;

      n_known += look_up (flags, self->asked->signs[i], &value);
      n_yes += value;
    }

  for (guint i = 0; i < self->checks->len && n_yes > 0; i++)
    {
      gboolean value = FALSE;

      look_up (flags, self->asked->signs[i], &value);
      gtk_check_button_set_active (get_check (self, i), value);
    }

  if (n_yes > 0 || n_known == self->checks->len)
    respite_gate_row_set_answer (self, n_yes > 0);
  self->quiet = FALSE;
}

/**
 * respite_gate_row_write_flags:
 * @flags: an episode's answers by warning sign
 *
 * Adds its own; a question without an answer leaves them as they are.
 */
void
respite_gate_row_write_flags (RespiteGateRow *self,
                              JsonObject *flags)
{
  gboolean yes;

  g_return_if_fail (RESPITE_IS_GATE_ROW (self));
  g_return_if_fail (flags != NULL);

  if (!respite_gate_row_is_answered (self))
    return;

  yes = gtk_toggle_button_get_active (self->yes);
  for (guint i = 0; i < self->checks->len; i++)
    json_object_set_boolean_member (flags, self->asked->signs[i],
                                    yes && gtk_check_button_get_active (get_check (self, i)));
}
