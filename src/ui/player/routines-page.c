/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/player/routines-page.h"

#include <glib/gi18n.h>

#include "ui/common/figure-picture.h"
#include "ui/player/player-words.h"

#define PICTURE_SIZE 96
#define TEXT_WIDTH 24

typedef enum
{
  PLACE_DESK,
  PLACE_ELSEWHERE,
  PLACE_PACK,
  N_PLACES
} Place;

struct _RespiteRoutinesPage
{
  AdwBin parent_instance;

  GtkScrolledWindow *scroller;
  GtkFlowBox *desk;
  GtkFlowBox *elsewhere;
  GtkFlowBox *packs;
};

enum
{
  CLOSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteRoutinesPage, respite_routines_page, ADW_TYPE_BIN)

static GtkWidget *
make_label (const char *text,
            const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "wrap", TRUE,
                                   "max-width-chars", TEXT_WIDTH, NULL);

  gtk_widget_add_css_class (label, style);

  return label;
}

/* What it is known by is what it spends most time on. */
static const RespitePose *
find_pose (RespiteCatalog *catalog,
           RespiteRoutine *routine)
{
  const RespiteRoutineStep *longest = respite_routine_get_step (routine, 0);
  guint n_poses;

  for (guint i = 1; i < respite_routine_get_n_steps (routine); i++)
    {
      const RespiteRoutineStep *step = respite_routine_get_step (routine, i);

      if (step->seconds > longest->seconds)
        longest = step;
    }

  n_poses = g_strv_length (longest->poses);

  return n_poses > 0 ? respite_catalog_get_pose (catalog, longest->poses[n_poses / 2]) : NULL;
}

static GtkWidget *
make_texts (RespiteRoutine *routine)
{
  GtkWidget *texts = g_object_new (GTK_TYPE_BOX,
                                   "orientation", GTK_ORIENTATION_VERTICAL,
                                   "spacing", 4,
                                   "valign", GTK_ALIGN_CENTER,
                                   "hexpand", TRUE,
                                   NULL);
  g_autofree char *length = respite_player_words_length (respite_routine_get_seconds (routine));
  GtkWidget *length_label = make_label (length, "caption");

  gtk_widget_add_css_class (length_label, "dim-label");
  gtk_box_append (GTK_BOX (texts), make_label (respite_routine_get_title (routine), "heading"));
  gtk_box_append (GTK_BOX (texts), make_label (respite_routine_get_summary (routine), "caption"));
  gtk_box_append (GTK_BOX (texts), length_label);

  return texts;
}

static GtkWidget *
make_card (RespiteCatalog *catalog,
           RespiteRoutine *routine)
{
  GtkWidget *card = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *picture = respite_figure_picture_new (PICTURE_SIZE);
  g_autofree char *length = respite_player_words_length (respite_routine_get_seconds (routine));
  /* Translators: what a screen reader says of a guided routine: its name and how long it takes */
  g_autofree char *name = g_strdup_printf (_("%s, %s"), respite_routine_get_title (routine), length);

  respite_figure_picture_set_pose (RESPITE_FIGURE_PICTURE (picture), find_pose (catalog, routine));
  gtk_widget_set_valign (picture, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), picture);
  gtk_box_append (GTK_BOX (box), make_texts (routine));
  gtk_button_set_child (GTK_BUTTON (card), box);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "routine");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (card), "win.open-routine");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (card), "s", respite_routine_get_id (routine));
  gtk_accessible_update_property (GTK_ACCESSIBLE (card),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, respite_routine_get_summary (routine),
                                  -1);

  return card;
}

static Place
get_place (RespiteRoutine *routine)
{
  if (respite_routine_get_timer (routine) != NULL)
    return PLACE_PACK;

  return respite_routine_get_desk (routine) ? PLACE_DESK : PLACE_ELSEWHERE;
}

/* The card is the button; what the box puts round it is none. */
static void
fill (RespiteRoutinesPage *self,
      RespiteCatalog *catalog)
{
  GtkFlowBox *boxes[N_PLACES] = { self->desk, self->elsewhere, self->packs };
  GListModel *routines = respite_catalog_get_routines (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (RespiteRoutine) routine = g_list_model_get_item (routines, i);
      GtkWidget *child = gtk_flow_box_child_new ();

      gtk_widget_set_focusable (child, FALSE);
      gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), make_card (catalog, routine));
      gtk_flow_box_append (boxes[get_place (routine)], child);
    }
}

static void
close_cb (GtkWidget *widget,
          const char *action,
          GVariant *target)
{
  g_signal_emit (widget, signals[CLOSED], 0);
}

static void
respite_routines_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_ROUTINES_PAGE);

  G_OBJECT_CLASS (respite_routines_page_parent_class)->dispose (object);
}

static void
respite_routines_page_class_init (RespiteRoutinesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_routines_page_dispose;

  /**
   * RespiteRoutinesPage::closed:
   *
   * The person goes back to where they came from.
   */
  signals[CLOSED] = g_signal_new ("closed", RESPITE_TYPE_ROUTINES_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/player/routines-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRoutinesPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, RespiteRoutinesPage, desk);
  gtk_widget_class_bind_template_child (widget_class, RespiteRoutinesPage, elsewhere);
  gtk_widget_class_bind_template_child (widget_class, RespiteRoutinesPage, packs);

  gtk_widget_class_install_action (widget_class, "routines.close", NULL, close_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "routines.close", NULL);
}

static void
respite_routines_page_init (RespiteRoutinesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_routines_page_new:
 * @catalog: the routines
 *
 * Returns: a page of all guided routines; a press on one asks for `win.open-routine`
 */
GtkWidget *
respite_routines_page_new (RespiteCatalog *catalog)
{
  RespiteRoutinesPage *self;

  g_return_val_if_fail (RESPITE_IS_CATALOG (catalog), NULL);

  self = g_object_new (RESPITE_TYPE_ROUTINES_PAGE, NULL);
  fill (self, catalog);

  return GTK_WIDGET (self);
}
