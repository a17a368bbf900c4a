/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-try.h"

#include <glib/gi18n.h>

#include "ui/common/announce.h"
#include "ui/common/spoken-names.h"
#include "ui/common/wrap-layout.h"
#include "ui/remedies/remedy-start.h"
#include "ui/remedies/tried-card.h"

#define USUAL_MINUTES 15

/**
 * RespiteRemedyTry:
 *
 * What there is to press for a remedy: its routine is started, or that it was tried is noted, and then the card asks how it
 * was before and how it is since.
 */
struct _RespiteRemedyTry
{
  AdwBin parent_instance;

  RespiteCatalogItem *item;
  RespiteDiary *diary;
  GSignalGroup *journal_signals;

  RespiteRemedyStart *start;
  GtkWidget *tried_button;
  RespiteTriedCard *tried_card;
};

G_DEFINE_FINAL_TYPE (RespiteRemedyTry, respite_remedy_try, ADW_TYPE_BIN)

/* What is advised against may have been tried all the same, and what is started here is noted by itself. */
static void
show_button (RespiteRemedyTry *self)
{
  if (respite_catalog_item_is_advised_against (self->item) || gtk_widget_get_visible (GTK_WIDGET (self->start)))
    gtk_widget_remove_css_class (self->tried_button, "suggested-action");
  else
    gtk_widget_add_css_class (self->tried_button, "suggested-action");
}

static void
offer_card (RespiteRemedyTry *self)
{
  if (self->diary != NULL && self->item != NULL)
    respite_tried_card_offer (self->tried_card, self->diary, respite_catalog_item_get_id (self->item));
  else
    respite_tried_card_dismiss (self->tried_card);
}

static void
allow_tried (RespiteRemedyTry *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "remedy.tried",
                                 self->diary != NULL && !respite_tried_card_get_fresh (self->tried_card));
}

static void
add_toast (RespiteRemedyTry *self,
           AdwToast *toast)
{
  GtkWidget *toasts = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);

  if (toasts != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (toasts), toast);
  else
    g_object_unref (toast);
}

static void
offer_undo (RespiteRemedyTry *self,
            RespiteRecord *record)
{
  AdwToast *toast = adw_toast_new (_("Noted in the diary"));

  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_action_name (toast, "win.undo-record");
  adw_toast_set_action_target (toast, "s", respite_record_get_id (record));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (respite_tried_card_dismiss), self->tried_card,
                           G_CONNECT_SWAPPED);
  add_toast (self, toast);
}

static void
tried_cb (GtkWidget *widget,
          const char *action,
          GVariant *target)
{
  RespiteRemedyTry *self = RESPITE_REMEDY_TRY (widget);
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
      add_toast (self, adw_toast_new (error->message));
      return;
    }

  offer_undo (self, record);
  respite_announce (widget, _("Noted in the diary"));
  minutes = respite_catalog_item_get_minutes_max (self->item);
  respite_tried_card_ask (self->tried_card, self->diary, record, minutes > 0 ? minutes : USUAL_MINUTES);
}

static void
answered_cb (RespiteRemedyTry *self)
{
  respite_announce (GTK_WIDGET (self), _("Noted in the diary"));
  gtk_widget_grab_focus (self->tried_button);
}

static void
journal_changed_cb (RespiteRemedyTry *self)
{
  respite_tried_card_follow (self->tried_card);
}

/* Whoever comes back after a while is asked what could not be answered before. */
static void
respite_remedy_try_map (GtkWidget *widget)
{
  offer_card (RESPITE_REMEDY_TRY (widget));

  GTK_WIDGET_CLASS (respite_remedy_try_parent_class)->map (widget);
}

static void
respite_remedy_try_dispose (GObject *object)
{
  RespiteRemedyTry *self = RESPITE_REMEDY_TRY (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_REMEDY_TRY);
  g_clear_object (&self->journal_signals);
  g_clear_object (&self->item);
  g_clear_object (&self->diary);

  G_OBJECT_CLASS (respite_remedy_try_parent_class)->dispose (object);
}

static void
respite_remedy_try_class_init (RespiteRemedyTryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_remedy_try_dispose;
  widget_class->map = respite_remedy_try_map;

  g_type_ensure (RESPITE_TYPE_REMEDY_START);
  g_type_ensure (RESPITE_TYPE_TRIED_CARD);
  g_type_ensure (RESPITE_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedy-try.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyTry, start);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyTry, tried_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyTry, tried_card);
  gtk_widget_class_bind_template_callback (widget_class, allow_tried);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);

  gtk_widget_class_install_action (widget_class, "remedy.tried", NULL, tried_cb);
}

static void
respite_remedy_try_init (RespiteRemedyTry *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));

  self->journal_signals = g_signal_group_new (RESPITE_TYPE_JOURNAL);
  g_signal_group_connect_swapped (self->journal_signals, "changed", G_CALLBACK (journal_changed_cb), self);
  allow_tried (self);
}

/**
 * respite_remedy_try_set_item:
 * @catalog: who knows the routines
 * @item: the remedy; for another version of the same one, what was asked goes on being asked
 */
void
respite_remedy_try_set_item (RespiteRemedyTry *self,
                             RespiteCatalog *catalog,
                             RespiteCatalogItem *item)
{
  gboolean same;

  g_return_if_fail (RESPITE_IS_REMEDY_TRY (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));
  g_return_if_fail (RESPITE_IS_CATALOG_ITEM (item));

  same = self->item != NULL
         && g_str_equal (respite_catalog_item_get_id (self->item), respite_catalog_item_get_id (item));
  g_set_object (&self->item, item);
  respite_remedy_start_set_item (self->start, catalog, item);
  show_button (self);
  if (!same)
    offer_card (self);
}

/**
 * respite_remedy_try_set_diary:
 * @diary: (nullable): where what was tried goes; without it nothing can be noted
 */
void
respite_remedy_try_set_diary (RespiteRemedyTry *self,
                              RespiteDiary *diary)
{
  g_return_if_fail (RESPITE_IS_REMEDY_TRY (self));

  if (!g_set_object (&self->diary, diary))
    return;

  g_signal_group_set_target (self->journal_signals, diary != NULL ? respite_diary_get_journal (diary) : NULL);
  offer_card (self);
  allow_tried (self);
}
