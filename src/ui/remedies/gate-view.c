/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/gate-view.h"

#include <glib/gi18n.h>

#include "ui/common/announce.h"
#include "ui/common/spoken-names.h"
#include "ui/remedies/emergency-line.h"
#include "ui/remedies/gate-outcome.h"
#include "ui/remedies/gate-row.h"

struct _RespiteGateView
{
  AdwBin parent_instance;

  RespiteCatalog *catalog;
  GPtrArray *rows; /* (element-type RespiteGateRow), borrowed from the list */
  gboolean one_by_one;
  guint current; /* the question in sight; after the last one their outcome */
  const char *style;

  GtkWidget *verdict;
  GtkImage *verdict_icon;
  GtkLabel *verdict_title;
  GtkLabel *verdict_text;
  RespiteEmergencyLine *number;
  GtkScrolledWindow *scroller;
  GtkWidget *progress;
  GtkLabel *progress_label;
  GtkProgressBar *progress_bar;
  GtkListBox *questions;
  RespiteGateOutcome *outcome;
  GtkWidget *steps;
  GtkButton *back_button;
  GtkButton *next_button;
  GtkLabel *kept;
};

enum
{
  ANSWERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteGateView, respite_gate_view, ADW_TYPE_BIN)

static RespiteGateRow *
get_row (RespiteGateView *self,
         guint index)
{
  return self->rows->pdata[index];
}

static guint
count_open (RespiteGateView *self)
{
  guint n_open = 0;

  for (guint i = 0; i < self->rows->len; i++)
    n_open += !respite_gate_row_is_answered (get_row (self, i));

  return n_open;
}

static guint
find_open (RespiteGateView *self)
{
  guint i = 0;

  while (i < self->rows->len && respite_gate_row_is_answered (get_row (self, i)))
    i++;

  return i;
}

static gboolean
filter_cb (GtkListBoxRow *row,
           gpointer data)
{
  RespiteGateView *self = data;

  return !self->one_by_one || (guint) gtk_list_box_row_get_index (row) == self->current;
}

static void
set_style (RespiteGateView *self,
           const char *style)
{
  if (self->style != NULL)
    gtk_widget_remove_css_class (self->verdict, self->style);
  self->style = style;
  if (style != NULL)
    gtk_widget_add_css_class (self->verdict, style);
}

static void
show_level (RespiteGateView *self,
            RespiteWarningLevel level)
{
  const char *text = respite_warning_level_to_text (level);
  const char *title = respite_catalog_get_word_title (self->catalog, "level", text);
  const RespiteWord *word = respite_catalog_get_word (self->catalog, "level", text);

  gtk_image_set_from_icon_name (self->verdict_icon, respite_warning_level_get_icon (level));
  if (g_strcmp0 (gtk_label_get_label (self->verdict_title), title) != 0)
    respite_announce (GTK_WIDGET (self->verdict_title), title);
  gtk_label_set_label (self->verdict_title, title);
  gtk_label_set_label (self->verdict_text, word != NULL && word->description != NULL ? word->description : "");
  set_style (self, text);
}

static void
show_none (RespiteGateView *self)
{
  gboolean all = count_open (self) == 0;
  const char *title = all ? _("No warning sign") : _("Before you try something yourself");

  gtk_image_set_from_icon_name (self->verdict_icon, all ? "object-select-symbolic" : "dialog-question-symbolic");
  gtk_label_set_label (self->verdict_title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->verdict_title), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_label_set_label (self->verdict_text,
                       all ? _("Nothing here speaks against self-care. Should something change, look in again.")
                           : _("Ten short questions. Serious causes are rare; these are their signs. When in doubt, say yes."));
  set_style (self, NULL);
}

/* What is urgent stays in sight whatever else is; the rest only where it says something new. */
static void
show_verdict (RespiteGateView *self)
{
  RespiteWarningLevel level = RESPITE_WARNING_LEVEL_NONE;

  for (guint i = 0; i < self->rows->len; i++)
    level = MAX (level, respite_gate_row_get_level (get_row (self, i)));

  if (level == RESPITE_WARNING_LEVEL_NONE)
    show_none (self);
  else
    show_level (self, level);
  gtk_widget_set_visible (GTK_WIDGET (self->number), level == RESPITE_WARNING_LEVEL_EMERGENCY);
  gtk_widget_set_visible (self->verdict, level != RESPITE_WARNING_LEVEL_NONE || !self->one_by_one || self->current == 0);
}

static void
show_outcome (RespiteGateView *self)
{
  g_autoptr (GPtrArray) fitting = g_ptr_array_new ();

  for (guint i = 0; i < self->rows->len; i++)
    respite_gate_row_add_signs (get_row (self, i), fitting);
  respite_gate_outcome_show (self->outcome, fitting, count_open (self));
  gtk_widget_set_visible (GTK_WIDGET (self->outcome), TRUE);
}

static char *
describe_progress (RespiteGateView *self)
{
  /* Translators: the number of a question, and how many there are */
  return g_strdup_printf (_("Question %u of %u"), self->current + 1, self->rows->len);
}

static void
show_step (RespiteGateView *self)
{
  gboolean over = self->current == self->rows->len;
  gboolean one = self->one_by_one;
  g_autofree char *progress = describe_progress (self);

  gtk_widget_set_visible (self->progress, one && !over);
  gtk_widget_set_visible (self->steps, one);
  gtk_widget_set_sensitive (GTK_WIDGET (self->back_button), self->current > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->next_button), !over);
  if (one && over)
    show_outcome (self);
  else
    gtk_widget_set_visible (GTK_WIDGET (self->questions), TRUE);

  gtk_label_set_label (self->progress_label, progress);
  gtk_progress_bar_set_fraction (self->progress_bar, (double) self->current / MAX (self->rows->len, 1));
  for (guint i = 0; i < self->rows->len; i++)
    respite_gate_row_set_alone (get_row (self, i), one, one ? progress : NULL);
  gtk_list_box_invalidate_filter (self->questions);
  show_verdict (self);
}

/* What is left goes once the keyboard has gone on. */
static void
hide_rest (RespiteGateView *self)
{
  gboolean over = self->one_by_one && self->current == self->rows->len;

  gtk_widget_set_visible (GTK_WIDGET (self->questions), !over);
  gtk_widget_set_visible (GTK_WIDGET (self->outcome), over);
}

static void
focus_step (RespiteGateView *self)
{
  if (self->current < self->rows->len)
    respite_gate_row_focus (get_row (self, self->current));
  else
    respite_gate_outcome_focus (self->outcome);
}

static void
go_to (RespiteGateView *self,
       guint index)
{
  self->current = MIN (index, self->rows->len);
  show_step (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  focus_step (self);
  hide_rest (self);
}

static void
answered_cb (RespiteGateView *self)
{
  show_verdict (self);
  g_signal_emit (self, signals[ANSWERED], 0);
}

/* A no needs no further thought; a yes stays, to be read. */
static void
denied_cb (RespiteGateView *self,
           RespiteGateRow *row)
{
  if (self->one_by_one && self->current < self->rows->len && row == get_row (self, self->current))
    go_to (self, self->current + 1);
}

static void
back_cb (GtkWidget *widget,
         const char *action,
         GVariant *target)
{
  RespiteGateView *self = RESPITE_GATE_VIEW (widget);

  if (self->one_by_one && self->current > 0)
    go_to (self, self->current - 1);
}

static void
next_cb (GtkWidget *widget,
         const char *action,
         GVariant *target)
{
  RespiteGateView *self = RESPITE_GATE_VIEW (widget);

  if (self->one_by_one && self->current < self->rows->len)
    go_to (self, self->current + 1);
}

static void
go_to_open_cb (GtkWidget *widget,
               const char *action,
               GVariant *target)
{
  RespiteGateView *self = RESPITE_GATE_VIEW (widget);

  go_to (self, find_open (self));
}

static void
ask_again_cb (GtkWidget *widget,
              const char *action,
              GVariant *target)
{
  RespiteGateView *self = RESPITE_GATE_VIEW (widget);

  for (guint i = 0; i < self->rows->len; i++)
    respite_gate_row_clear (get_row (self, i));
  go_to (self, 0);
}

static void
respite_gate_view_dispose (GObject *object)
{
  RespiteGateView *self = RESPITE_GATE_VIEW (object);

  g_ptr_array_set_size (self->rows, 0);
  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_GATE_VIEW);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (respite_gate_view_parent_class)->dispose (object);
}

static void
respite_gate_view_finalize (GObject *object)
{
  g_ptr_array_unref (RESPITE_GATE_VIEW (object)->rows);

  G_OBJECT_CLASS (respite_gate_view_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/respite_app/Respite/ui/remedies/gate-view.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteGateView, verdict);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateView, verdict_icon);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateView, verdict_title);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateView, verdict_text);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateView, number);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateView, scroller);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateView, progress);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateView, progress_label);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateView, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateView, questions);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateView, outcome);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateView, steps);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateView, back_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateView, next_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteGateView, kept);
}

static void
respite_gate_view_class_init (RespiteGateViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_gate_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = respite_gate_view_finalize;

  /**
   * RespiteGateView::answered:
   *
   * The person changed an answer.
   */
  signals[ANSWERED] = g_signal_new ("answered", RESPITE_TYPE_GATE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);

  g_type_ensure (RESPITE_TYPE_EMERGENCY_LINE);
  g_type_ensure (RESPITE_TYPE_GATE_OUTCOME);
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "gate.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "gate.next", NULL, next_cb);
  gtk_widget_class_install_action (widget_class, "gate.go-to-open", NULL, go_to_open_cb);
  gtk_widget_class_install_action (widget_class, "gate.ask-again", NULL, ask_again_cb);
}

static void
respite_gate_view_init (RespiteGateView *self)
{
  self->rows = g_ptr_array_new ();
  self->one_by_one = TRUE;

  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));
  gtk_list_box_set_filter_func (self->questions, filter_cb, self, NULL);
}

/**
 * respite_gate_view_set_catalog:
 * @catalog: whose questions; it is set once
 */
void
respite_gate_view_set_catalog (RespiteGateView *self,
                               RespiteCatalog *catalog)
{
  GPtrArray *gate;

  g_return_if_fail (RESPITE_IS_GATE_VIEW (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog) && self->catalog == NULL);

  self->catalog = g_object_ref (catalog);
  respite_emergency_line_set_catalog (self->number, catalog);
  respite_gate_outcome_set_catalog (self->outcome, catalog);

  gate = respite_catalog_get_gate (catalog);
  for (guint i = 0; i < gate->len; i++)
    {
      GtkWidget *row = respite_gate_row_new (catalog, gate->pdata[i]);

      g_signal_connect_object (row, "answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (row, "denied", G_CALLBACK (denied_cb), self, G_CONNECT_SWAPPED);
      gtk_list_box_append (self->questions, row);
      g_ptr_array_add (self->rows, row);
    }
  show_step (self);
  hide_rest (self);
}

/**
 * respite_gate_view_set_profile:
 * @profile: (nullable): what the person says of themselves, for whom to call
 */
void
respite_gate_view_set_profile (RespiteGateView *self,
                               RespiteProfileStore *profile)
{
  g_return_if_fail (RESPITE_IS_GATE_VIEW (self));

  respite_emergency_line_set_profile (self->number, profile);
}

/**
 * respite_gate_view_set_one_by_one:
 * @one_by_one: whether one question is in sight, and the next after its answer, or all of them
 */
void
respite_gate_view_set_one_by_one (RespiteGateView *self,
                                  gboolean one_by_one)
{
  g_return_if_fail (RESPITE_IS_GATE_VIEW (self));

  if (self->one_by_one == one_by_one)
    return;

  self->one_by_one = one_by_one;
  if (one_by_one)
    {
      go_to (self, find_open (self));
      return;
    }

  show_step (self);
  hide_rest (self);
}

/**
 * respite_gate_view_set_kept:
 * @text: a sentence on what becomes of the answers
 */
void
respite_gate_view_set_kept (RespiteGateView *self,
                            const char *text)
{
  g_return_if_fail (RESPITE_IS_GATE_VIEW (self));

  gtk_label_set_label (self->kept, text);
}

/**
 * respite_gate_view_read_flags:
 * @flags: an episode's answers by warning sign
 *
 * Takes over what was answered before, and goes to the first question that was not.
 */
void
respite_gate_view_read_flags (RespiteGateView *self,
                              JsonObject *flags)
{
  g_return_if_fail (RESPITE_IS_GATE_VIEW (self));
  g_return_if_fail (flags != NULL);

  for (guint i = 0; i < self->rows->len; i++)
    respite_gate_row_read_flags (get_row (self, i), flags);
  go_to (self, find_open (self));
}

/**
 * respite_gate_view_write_flags:
 * @flags: an episode's answers by warning sign
 *
 * Adds what was answered; a question without an answer leaves them as they are.
 */
void
respite_gate_view_write_flags (RespiteGateView *self,
                               JsonObject *flags)
{
  g_return_if_fail (RESPITE_IS_GATE_VIEW (self));
  g_return_if_fail (flags != NULL);

  for (guint i = 0; i < self->rows->len; i++)
    respite_gate_row_write_flags (get_row (self, i), flags);
}

/* Among all questions, the one that the keyboard is at. */
static RespiteGateRow *
find_asked (RespiteGateView *self)
{
  GtkWidget *focused = gtk_widget_get_focus_child (GTK_WIDGET (self->questions));

  if (!self->one_by_one)
    return focused != NULL ? RESPITE_GATE_ROW (focused) : NULL;

  return self->current < self->rows->len ? get_row (self, self->current) : NULL;
}

/**
 * respite_gate_view_press:
 * @keyval: the key that was pressed, without a modifier
 *
 * Returns: whether the key answers a question, or goes from one to another
 */
gboolean
respite_gate_view_press (RespiteGateView *self,
                         guint keyval)
{
  RespiteGateRow *row;

  g_return_val_if_fail (RESPITE_IS_GATE_VIEW (self), FALSE);

  if (self->one_by_one && (keyval == GDK_KEY_Page_Up || keyval == GDK_KEY_Page_Down))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), keyval == GDK_KEY_Page_Up ? "gate.back" : "gate.next", NULL);
      return TRUE;
    }

  row = find_asked (self);

  return row != NULL && respite_gate_row_press (row, keyval);
}
