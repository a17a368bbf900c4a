/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-detail.h"

#include <glib/gi18n.h>

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
#include "ui/remedies/remedy-steps.h"
#include "ui/remedies/remedy-try.h"
#include "ui/remedies/remedy-warnings.h"

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
  RespiteNotices *notices;
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
  RespiteRemedyWarnings *warnings;
  RespiteEvidencePanel *evidence;
  GtkWidget *own_line;
  RespiteRemedyTry *trial;
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
                               concerned ? GTK_WIDGET (self->warnings) : GTK_WIDGET (self->steps));
}

/* What speaks against it just now. It changes with every entry, and with time alone. */
static void
show_warnings (RespiteRemedyDetail *self)
{
  if (self->item != NULL)
    respite_remedy_warnings_show (self->warnings, self->notices, respite_catalog_item_get_id (self->item));
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
  gboolean own = self->personal != NULL && respite_remedies_store_find_own (self->personal, id) != NULL
                 && !respite_personal_remedies_is_deleted (respite_remedies_store_get_remedies (self->personal), id);
  gboolean hidden = respite_remedy_marks_get_hidden (self->marks);

  gtk_widget_set_visible (self->own_line, own);
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
  respite_remedy_marks_show_again (self->marks, g_object_get_data (G_OBJECT (toast), "remedy"));
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
show_item (RespiteRemedyDetail *self)
{
  const char *id = respite_catalog_item_get_id (self->item);

  respite_remedy_head_set_item (self->head, self->catalog, self->item);
  respite_remedy_marks_set_remedy (self->marks, id);
  gtk_widget_set_visible (self->against, respite_catalog_item_is_advised_against (self->item));
  respite_evidence_panel_set_item (self->evidence, self->catalog, self->item);
  respite_remedy_try_set_item (self->trial, self->catalog, self->item);
  respite_remedy_steps_set_item (self->steps, self->item);
  show_cautions (self);
  show_warnings (self);
  show_past (self);
  respite_remedy_note_set_remedy (self->note, id);
  show_changes (self);
  respite_remedy_facts_set_item (self->facts, self->catalog, self->item);
}

/* Nobody looks at a page that is not there; it catches up when it comes. */
static void
journal_changed_cb (RespiteRemedyDetail *self)
{
  if (self->item == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  show_check (self);
  show_warnings (self);
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
  show_warnings (self);
  if (self->item != NULL)
    show_check (self);

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
  g_clear_object (&self->notices);
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
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, warnings);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, evidence);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, own_line);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, trial);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, steps);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, cautions);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, past);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, note);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, facts);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, changes);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, edit_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, delete_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, hide_button);
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
  g_type_ensure (RESPITE_TYPE_REMEDY_STEPS);
  g_type_ensure (RESPITE_TYPE_REMEDY_TRY);
  g_type_ensure (RESPITE_TYPE_REMEDY_WARNINGS);
  g_type_ensure (RESPITE_TYPE_WRAP_LAYOUT);
  bind_template (widget_class);
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
}

/**
 * respite_remedy_detail_set_item:
 * @catalog: who knows the words and sources
 * @item: the remedy to show; another version of the one that is shown leaves the page where it is
 */
void
respite_remedy_detail_set_item (RespiteRemedyDetail *self,
                                RespiteCatalog *catalog,
                                RespiteCatalogItem *item)
{
  gboolean same;

  g_return_if_fail (RESPITE_IS_REMEDY_DETAIL (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));
  g_return_if_fail (RESPITE_IS_CATALOG_ITEM (item));

  same = self->item != NULL
         && g_str_equal (respite_catalog_item_get_id (self->item), respite_catalog_item_get_id (item));
  if (g_set_object (&self->catalog, catalog) && gtk_widget_get_mapped (GTK_WIDGET (self)))
    show_check (self);
  if (!g_set_object (&self->item, item))
    return;

  show_item (self);
  if (!same)
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
  respite_remedy_try_set_diary (self->trial, diary);
  if (self->item != NULL)
    show_check (self);
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

/**
 * respite_remedy_detail_set_notices:
 * @notices: (nullable): what the time rules say, and would say
 */
void
respite_remedy_detail_set_notices (RespiteRemedyDetail *self,
                                   RespiteNotices *notices)
{
  g_return_if_fail (RESPITE_IS_REMEDY_DETAIL (self));

  if (g_set_object (&self->notices, notices))
    show_warnings (self);
}
