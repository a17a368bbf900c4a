/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-detail.h"

#include <glib/gi18n.h>

#include "ui/common/announce.h"
#include "ui/common/figure-picture.h"
#include "ui/common/plain-text.h"
#include "ui/common/spoken-names.h"
#include "ui/common/wrap-box.h"
#include "ui/common/wrap-layout.h"
#include "ui/remedies/check-line.h"
#include "ui/remedies/evidence-panel.h"
#include "ui/remedies/remedy-cautions.h"
#include "ui/remedies/remedy-facts.h"
#include "ui/remedies/remedy-start.h"
#include "ui/remedies/remedy-steps.h"
#include "ui/remedies/tried-card.h"

#define USUAL_MINUTES 15
#define PICTURE_SIZE 120

/**
 * RespiteRemedyDetail:
 *
 * The page of one remedy. Each of its sections is a widget of its own, which shows what it is about and hides where there
 * is nothing to show; what there is to press comes before what there is to read.
 */
struct _RespiteRemedyDetail
{
  AdwBin parent_instance;

  RespiteCatalog *catalog;
  RespiteCatalogItem *item;
  RespiteDiary *diary;
  GSignalGroup *journal_signals;

  GtkBox *sections;
  GtkLabel *title;
  GtkLabel *summary;
  AdwBin *picture;
  GtkWidget *against;
  RespiteCheckLine *check_line;
  RespiteEvidencePanel *evidence;
  RespiteRemedyStart *start;
  GtkButton *tried_button;
  RespiteTriedCard *tried_card;
  RespiteRemedySteps *steps;
  RespiteRemedyCautions *cautions;
  RespiteRemedyFacts *facts;
};

G_DEFINE_FINAL_TYPE (RespiteRemedyDetail, respite_remedy_detail, ADW_TYPE_BIN)

/* What concerns this person stands before anything can be started; what is said to everybody, after the steps. */
static void
show_cautions (RespiteRemedyDetail *self)
{
  gboolean concerned = respite_remedy_cautions_set_item (self->cautions, self->catalog, self->item, NULL);

  gtk_box_reorder_child_after (self->sections, GTK_WIDGET (self->cautions),
                               concerned ? GTK_WIDGET (self->check_line) : GTK_WIDGET (self->steps));
}

/* What is advised against may have been tried all the same, and what is started here is noted by itself. */
static void
show_tried (RespiteRemedyDetail *self)
{
  gboolean against = respite_catalog_item_is_advised_against (self->item);

  gtk_widget_set_visible (self->against, against);
  if (against || gtk_widget_get_visible (GTK_WIDGET (self->start)))
    gtk_widget_remove_css_class (GTK_WIDGET (self->tried_button), "suggested-action");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->tried_button), "suggested-action");

  if (self->diary != NULL)
    respite_tried_card_offer (self->tried_card, self->diary, respite_catalog_item_get_id (self->item));
  else
    respite_tried_card_dismiss (self->tried_card);
}

/* What the diary says, which does not depend on the remedy. */
static void
show_check (RespiteRemedyDetail *self)
{
  g_autoptr (RespiteEpisode) episode = self->diary != NULL ? respite_diary_get_open_episode (self->diary) : NULL;

  respite_check_line_show (self->check_line, self->catalog, episode);
}

static void
allow_tried (RespiteRemedyDetail *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "remedy.tried",
                                 self->diary != NULL && !respite_tried_card_get_asking (self->tried_card));
}

static void
show_picture (RespiteRemedyDetail *self)
{
  const RespitePose *pose = respite_catalog_get_picture (self->catalog, respite_catalog_item_get_id (self->item));
  GtkWidget *picture = adw_bin_get_child (self->picture);

  if (picture == NULL)
    {
      picture = respite_figure_picture_new (PICTURE_SIZE);
      adw_bin_set_child (self->picture, picture);
    }

  respite_figure_picture_set_pose (RESPITE_FIGURE_PICTURE (picture), pose);
  gtk_widget_set_visible (GTK_WIDGET (self->picture), pose != NULL);
}

static void
scroll_to_top (RespiteRemedyDetail *self)
{
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (adw_bin_get_child (ADW_BIN (self)));

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (scroller), 0);
}

static AdwToastOverlay *
find_toasts (RespiteRemedyDetail *self)
{
  return ADW_TOAST_OVERLAY (gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY));
}

static void
show_error (RespiteRemedyDetail *self,
            const GError *error)
{
  AdwToastOverlay *toasts = find_toasts (self);

  if (toasts != NULL)
    adw_toast_overlay_add_toast (toasts, adw_toast_new (error->message));
}

static void
offer_undo (RespiteRemedyDetail *self,
            RespiteRecord *record)
{
  AdwToastOverlay *toasts = find_toasts (self);
  AdwToast *toast;

  if (toasts == NULL)
    return;

  toast = adw_toast_new (_("Noted in the diary"));
  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_action_name (toast, "win.undo-record");
  adw_toast_set_action_target (toast, "s", respite_record_get_id (record));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (respite_tried_card_dismiss), self->tried_card,
                           G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (toasts, toast);
}

static void
tried_cb (GtkWidget *widget,
          const char *action,
          GVariant *target)
{
  RespiteRemedyDetail *self = RESPITE_REMEDY_DETAIL (widget);
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteRecord) record = NULL;
  int minutes;

  if (self->diary == NULL || self->item == NULL)
    return;

  json_object_set_string_member (members, "remedy", respite_catalog_item_get_id (self->item));
  record = respite_diary_add (self->diary, "remedy", "manual", members, &error);
  if (record == NULL)
    {
      show_error (self, error);
      return;
    }

  offer_undo (self, record);
  respite_announce (widget, _("Noted in the diary"));
  minutes = respite_catalog_item_get_minutes_max (self->item);
  respite_tried_card_ask (self->tried_card, self->diary, record, minutes > 0 ? minutes : USUAL_MINUTES);
}

/* Nobody looks at a page that is not there; it catches up when it comes. */
static void
journal_changed_cb (RespiteRemedyDetail *self)
{
  if (self->item == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  show_check (self);
  respite_tried_card_follow (self->tried_card);
}

static void
respite_remedy_detail_map (GtkWidget *widget)
{
  RespiteRemedyDetail *self = RESPITE_REMEDY_DETAIL (widget);

  if (self->item != NULL)
    {
      show_check (self);
      show_tried (self);
    }

  GTK_WIDGET_CLASS (respite_remedy_detail_parent_class)->map (widget);
}

static void
respite_remedy_detail_dispose (GObject *object)
{
  RespiteRemedyDetail *self = RESPITE_REMEDY_DETAIL (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_REMEDY_DETAIL);
  g_clear_object (&self->journal_signals);
  g_clear_object (&self->catalog);
  g_clear_object (&self->item);
  g_clear_object (&self->diary);

  G_OBJECT_CLASS (respite_remedy_detail_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedy-detail.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, sections);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, title);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, summary);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, picture);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, against);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, check_line);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, evidence);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, start);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, tried_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, tried_card);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, steps);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, cautions);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, facts);
  gtk_widget_class_bind_template_callback (widget_class, allow_tried);
}

static void
respite_remedy_detail_class_init (RespiteRemedyDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_remedy_detail_dispose;
  widget_class->map = respite_remedy_detail_map;

  g_type_ensure (RESPITE_TYPE_CHECK_LINE);
  g_type_ensure (RESPITE_TYPE_EVIDENCE_PANEL);
  g_type_ensure (RESPITE_TYPE_REMEDY_CAUTIONS);
  g_type_ensure (RESPITE_TYPE_REMEDY_FACTS);
  g_type_ensure (RESPITE_TYPE_REMEDY_START);
  g_type_ensure (RESPITE_TYPE_REMEDY_STEPS);
  g_type_ensure (RESPITE_TYPE_TRIED_CARD);
  g_type_ensure (RESPITE_TYPE_WRAP_BOX);
  g_type_ensure (RESPITE_TYPE_WRAP_LAYOUT);
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "remedy.tried", NULL, tried_cb);
}

static void
respite_remedy_detail_init (RespiteRemedyDetail *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));
  respite_plain_text_make_selectable (self->summary);

  self->journal_signals = g_signal_group_new (RESPITE_TYPE_JOURNAL);
  g_signal_group_connect_swapped (self->journal_signals, "changed", G_CALLBACK (journal_changed_cb), self);
  allow_tried (self);
}

/**
 * respite_remedy_detail_set_item:
 * @catalog: who knows the words and sources
 * @item: the remedy to show
 */
void
respite_remedy_detail_set_item (RespiteRemedyDetail *self,
                                RespiteCatalog *catalog,
                                RespiteCatalogItem *item)
{
  g_return_if_fail (RESPITE_IS_REMEDY_DETAIL (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));
  g_return_if_fail (RESPITE_IS_CATALOG_ITEM (item));

  if (g_set_object (&self->catalog, catalog) && gtk_widget_get_mapped (GTK_WIDGET (self)))
    show_check (self);
  if (!g_set_object (&self->item, item))
    return;

  gtk_label_set_label (self->title, respite_catalog_item_get_title (item));
  gtk_label_set_label (self->summary, respite_catalog_item_get_summary (item));
  show_picture (self);
  respite_evidence_panel_set_item (self->evidence, catalog, item);
  respite_remedy_start_set_item (self->start, catalog, item);
  show_tried (self);
  respite_remedy_steps_set_item (self->steps, item);
  show_cautions (self);
  respite_remedy_facts_set_item (self->facts, catalog, item);
  scroll_to_top (self);
}

/**
 * respite_remedy_detail_get_item:
 *
 * Returns: (transfer none) (nullable): the remedy that is shown
 */
RespiteCatalogItem *
respite_remedy_detail_get_item (RespiteRemedyDetail *self)
{
  g_return_val_if_fail (RESPITE_IS_REMEDY_DETAIL (self), NULL);

  return self->item;
}

/**
 * respite_remedy_detail_set_diary:
 * @diary: (nullable): where what was tried goes
 */
void
respite_remedy_detail_set_diary (RespiteRemedyDetail *self,
                                 RespiteDiary *diary)
{
  g_return_if_fail (RESPITE_IS_REMEDY_DETAIL (self));

  if (!g_set_object (&self->diary, diary))
    return;

  g_signal_group_set_target (self->journal_signals, diary != NULL ? respite_diary_get_journal (diary) : NULL);
  if (self->item != NULL)
    {
      show_check (self);
      show_tried (self);
    }
  allow_tried (self);
}
