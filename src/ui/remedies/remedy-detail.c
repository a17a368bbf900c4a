/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-detail.h"

#include <glib/gi18n.h>

#include "ui/common/announce.h"
#include "ui/common/spoken-names.h"
#include "ui/common/wrap-layout.h"
#include "ui/remedies/check-line.h"
#include "ui/remedies/evidence-panel.h"
#include "ui/remedies/remedy-cautions.h"
#include "ui/remedies/remedy-facts.h"
#include "ui/remedies/remedy-head.h"
#include "ui/remedies/remedy-marks.h"
#include "ui/remedies/remedy-note.h"
#include "ui/remedies/remedy-past.h"
#include "ui/remedies/remedy-start.h"
#include "ui/remedies/remedy-steps.h"
#include "ui/remedies/tried-card.h"

#define USUAL_MINUTES 15

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
  RespiteRemediesStore *personal;
  RespiteProfileStore *profile;
  RespiteRemedyUses *uses;
  GSignalGroup *journal_signals;
  GSignalGroup *personal_signals;
  GSignalGroup *profile_signals;
  GSignalGroup *uses_signals;
  RespiteRemedyMarks *marks;

  GtkBox *sections;
  RespiteRemedyHead *head;
  GtkWidget *hidden_line;
  GtkWidget *against;
  RespiteCheckLine *check_line;
  RespiteEvidencePanel *evidence;
  RespiteRemedyStart *start;
  GtkButton *tried_button;
  RespiteTriedCard *tried_card;
  RespiteRemedySteps *steps;
  RespiteRemedyCautions *cautions;
  RespiteRemedyPast *past;
  RespiteRemedyNote *note;
  RespiteRemedyFacts *facts;
  GtkWidget *changes;
  GtkActionable *edit_button;
  GtkActionable *delete_button;
  GtkWidget *hide_button;
};

G_DEFINE_FINAL_TYPE (RespiteRemedyDetail, respite_remedy_detail, ADW_TYPE_BIN)

/* What concerns this person stands before anything can be started; what is said to everybody, after the steps. */
static void
show_cautions (RespiteRemedyDetail *self)
{
  RespiteProfile *profile = self->profile != NULL ? respite_profile_store_get_profile (self->profile) : NULL;
  const char *const *tags = profile != NULL ? respite_profile_get_tags (profile) : NULL;
  gboolean concerned = respite_remedy_cautions_set_item (self->cautions, self->catalog, self->item, tags);

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
show_past (RespiteRemedyDetail *self)
{
  g_autoptr (GDateTime) now = NULL;

  if (self->diary == NULL || self->item == NULL)
    return;

  now = respite_clock_now (respite_diary_get_clock (self->diary));
  respite_remedy_past_show (self->past, self->uses, self->catalog, self->item, now);
}

/* What is the person's own they may change; anything else they may hide. */
static void
show_changes (RespiteRemedyDetail *self)
{
  const char *id = respite_catalog_item_get_id (self->item);
  gboolean own = self->personal != NULL && respite_remedies_store_find_own (self->personal, id) != NULL;
  gboolean hidden = respite_remedy_marks_get_hidden (self->marks);

  gtk_widget_set_visible (self->hidden_line, hidden);
  gtk_widget_set_visible (self->changes, self->personal != NULL && (own || !hidden));
  gtk_widget_set_visible (self->hide_button, !hidden);
  gtk_widget_set_visible (GTK_WIDGET (self->edit_button), own);
  gtk_widget_set_visible (GTK_WIDGET (self->delete_button), own);
  if (own)
    {
      gtk_actionable_set_action_target (self->edit_button, "s", id);
      gtk_actionable_set_action_target (self->delete_button, "s", id);
    }
}

static void
allow_tried (RespiteRemedyDetail *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "remedy.tried",
                                 self->diary != NULL && !respite_tried_card_get_fresh (self->tried_card));
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
show_error_cb (RespiteRemedyDetail *self,
               const GError *error)
{
  AdwToastOverlay *toasts = find_toasts (self);

  if (toasts != NULL)
    adw_toast_overlay_add_toast (toasts, adw_toast_new (error->message));
}

static void
show_again_cb (AdwToast *toast,
               RespiteRemedyDetail *self)
{
  if (self->personal != NULL)
    respite_remedies_store_set_hidden_async (self->personal, g_object_get_data (G_OBJECT (toast), "remedy"), FALSE, NULL,
                                             NULL, NULL);
}

/* The list may show another remedy at once, so the way back is in the toast as well. */
static void
hid_cb (RespiteRemedyDetail *self,
        const char *id)
{
  AdwToastOverlay *toasts = find_toasts (self);
  AdwToast *toast;

  if (toasts == NULL)
    return;

  toast = adw_toast_new (_("Hidden from lists and suggestions"));
  adw_toast_set_button_label (toast, _("_Undo"));
  g_object_set_data_full (G_OBJECT (toast), "remedy", g_strdup (id), g_free);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (show_again_cb), self, 0);
  adw_toast_overlay_add_toast (toasts, toast);
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
      show_error_cb (self, error);
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

/* A remedy of one's own is another object after each change. */
static void
personal_changed_cb (RespiteRemedyDetail *self)
{
  const char *id = self->item != NULL ? respite_catalog_item_get_id (self->item) : NULL;
  RespiteCatalogItem *own = id != NULL ? respite_remedies_store_find_own (self->personal, id) : NULL;

  if (own != NULL)
    respite_remedy_detail_set_item (self, self->catalog, own);
  if (self->item != NULL)
    show_changes (self);
}

static void
hidden_changed_cb (RespiteRemedyDetail *self)
{
  if (self->item != NULL)
    show_changes (self);
}

static void
profile_changed_cb (RespiteRemedyDetail *self)
{
  if (self->item != NULL)
    show_cautions (self);
}

static void
respite_remedy_detail_map (GtkWidget *widget)
{
  RespiteRemedyDetail *self = RESPITE_REMEDY_DETAIL (widget);

  if (self->uses != NULL)
    respite_remedy_uses_start (self->uses);
  show_past (self);
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
  g_clear_object (&self->personal_signals);
  g_clear_object (&self->profile_signals);
  g_clear_object (&self->uses_signals);
  g_clear_object (&self->marks);
  g_clear_object (&self->uses);
  g_clear_object (&self->profile);
  g_clear_object (&self->personal);
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
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, head);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, hidden_line);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, against);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, check_line);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, evidence);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, start);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, tried_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, tried_card);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, steps);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, cautions);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, past);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, note);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, facts);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, changes);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, edit_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, delete_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, hide_button);
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
  g_type_ensure (RESPITE_TYPE_REMEDY_HEAD);
  g_type_ensure (RESPITE_TYPE_REMEDY_NOTE);
  g_type_ensure (RESPITE_TYPE_REMEDY_PAST);
  g_type_ensure (RESPITE_TYPE_REMEDY_START);
  g_type_ensure (RESPITE_TYPE_REMEDY_STEPS);
  g_type_ensure (RESPITE_TYPE_TRIED_CARD);
  g_type_ensure (RESPITE_TYPE_WRAP_LAYOUT);
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "remedy.tried", NULL, tried_cb);
}

static GSignalGroup *
follow (RespiteRemedyDetail *self,
        GType type,
        GCallback changed_cb)
{
  GSignalGroup *group = g_signal_group_new (type);

  g_signal_group_connect_swapped (group, "changed", changed_cb, self);

  return group;
}

static void
respite_remedy_detail_init (RespiteRemedyDetail *self)
{
  g_autoptr (GSimpleActionGroup) actions = NULL;

  self->marks = respite_remedy_marks_new ();
  actions = respite_remedy_marks_new_actions (self->marks);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "mark", G_ACTION_GROUP (actions));
  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));

  g_signal_connect_object (self->marks, "notify::hidden", G_CALLBACK (hidden_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->marks, "hid", G_CALLBACK (hid_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->marks, "failed", G_CALLBACK (show_error_cb), self, G_CONNECT_SWAPPED);
  self->journal_signals = follow (self, RESPITE_TYPE_JOURNAL, G_CALLBACK (journal_changed_cb));
  self->personal_signals = follow (self, RESPITE_TYPE_REMEDIES_STORE, G_CALLBACK (personal_changed_cb));
  self->profile_signals = follow (self, RESPITE_TYPE_PROFILE_STORE, G_CALLBACK (profile_changed_cb));
  self->uses_signals = follow (self, RESPITE_TYPE_REMEDY_USES, G_CALLBACK (show_past));
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

  respite_remedy_head_set_item (self->head, catalog, item);
  respite_remedy_marks_set_remedy (self->marks, respite_catalog_item_get_id (item));
  respite_evidence_panel_set_item (self->evidence, catalog, item);
  respite_remedy_start_set_item (self->start, catalog, item);
  show_tried (self);
  respite_remedy_steps_set_item (self->steps, item);
  show_cautions (self);
  show_past (self);
  respite_remedy_note_set_remedy (self->note, respite_catalog_item_get_id (item));
  show_changes (self);
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

/**
 * respite_remedy_detail_set_personal:
 * @personal: (nullable): favourites, hidden remedies, notes, and remedies of the person's own
 */
void
respite_remedy_detail_set_personal (RespiteRemedyDetail *self,
                                    RespiteRemediesStore *personal)
{
  g_return_if_fail (RESPITE_IS_REMEDY_DETAIL (self));

  if (!g_set_object (&self->personal, personal))
    return;

  g_signal_group_set_target (self->personal_signals, personal);
  respite_remedy_head_set_can_mark (self->head, personal != NULL);
  respite_remedy_marks_set_store (self->marks, personal);
  respite_remedy_note_set_store (self->note, personal);
  if (self->item != NULL)
    show_changes (self);
}

/**
 * respite_remedy_detail_set_profile:
 * @profile: (nullable): what the person said of themselves, which some cautions are about
 */
void
respite_remedy_detail_set_profile (RespiteRemedyDetail *self,
                                   RespiteProfileStore *profile)
{
  g_return_if_fail (RESPITE_IS_REMEDY_DETAIL (self));

  if (!g_set_object (&self->profile, profile))
    return;

  g_signal_group_set_target (self->profile_signals, profile);
  profile_changed_cb (self);
}

/**
 * respite_remedy_detail_set_uses:
 * @uses: (nullable): what was done so far, and what came of it
 */
void
respite_remedy_detail_set_uses (RespiteRemedyDetail *self,
                                RespiteRemedyUses *uses)
{
  g_return_if_fail (RESPITE_IS_REMEDY_DETAIL (self));

  if (!g_set_object (&self->uses, uses))
    return;

  g_signal_group_set_target (self->uses_signals, uses);
  if (uses != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    respite_remedy_uses_start (uses);
  show_past (self);
}
