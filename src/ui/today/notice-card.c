/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/today/notice-card.h"

#include "core/base/time-text.h"
#include "ui/common/notice-words.h"
#include "ui/common/spoken-names.h"
#include "ui/common/time-words.h"
#include "ui/today/notice-action.h"

/**
 * RespiteNoticeCard:
 *
 * One thing that the diary has to say: how urgent it is, what it says, where it leads, and why it may be put away.
 */
struct _RespiteNoticeCard
{
  AdwBin parent_instance;

  GtkImage *icon;
  GtkLabel *level;
  GtkLabel *text;
  GtkLabel *details;
  GtkLabel *origin;
  GtkButton *action;
  GtkMenuButton *away;
};

G_DEFINE_FINAL_TYPE (RespiteNoticeCard, respite_notice_card, ADW_TYPE_BIN)

static void
show_text (GtkLabel *label,
           const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
show_origin (RespiteNoticeCard *self,
             const RespiteFinding *finding,
             const GDate *today,
             int day_start)
{
  g_autoptr (GDate) day = respite_time_get_day (finding->since, day_start);
  g_autofree char *words = g_date_compare (day, today) < 0 ? respite_time_words_short_day (day, today) : NULL;
  g_autofree char *text = respite_notice_words_origin (finding, words);

  show_text (self->origin, text);
}

static void
show_action (RespiteNoticeCard *self,
             const RespiteFinding *finding)
{
  RespiteNoticeAction action = respite_notice_action_find (finding);

  gtk_button_set_label (self->action, action.label);
  if (action.target != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self->action), "s", action.target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->action), action.name);
}

static void
respite_notice_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_NOTICE_CARD);

  G_OBJECT_CLASS (respite_notice_card_parent_class)->dispose (object);
}

static void
respite_notice_card_class_init (RespiteNoticeCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_notice_card_dispose;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/respite_app/Respite/ui/today/notice-card.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteNoticeCard, icon);
  gtk_widget_class_bind_template_child (widget_class, RespiteNoticeCard, level);
  gtk_widget_class_bind_template_child (widget_class, RespiteNoticeCard, text);
  gtk_widget_class_bind_template_child (widget_class, RespiteNoticeCard, details);
  gtk_widget_class_bind_template_child (widget_class, RespiteNoticeCard, origin);
  gtk_widget_class_bind_template_child (widget_class, RespiteNoticeCard, action);
  gtk_widget_class_bind_template_child (widget_class, RespiteNoticeCard, away);
}

static void
respite_notice_card_init (RespiteNoticeCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));
}

/**
 * respite_notice_card_new:
 * @finding: what a rule says
 * @items: (nullable): the titles of remedies and routines
 * @today: the day it is
 * @day_start: when the person's day begins, in minutes after midnight
 *
 * Its buttons name actions of the window.
 *
 * Returns: (transfer full): a card
 */
GtkWidget *
respite_notice_card_new (const RespiteFinding *finding,
                         RespiteCatalog *items,
                         const GDate *today,
                         int day_start)
{
  RespiteNoticeCard *self = g_object_new (RESPITE_TYPE_NOTICE_CARD, NULL);
  const char *item = items != NULL && finding->item != NULL ? respite_catalog_get_title (items, finding->item) : NULL;
  g_autofree char *details = respite_notice_words_details (finding, item);
  g_autoptr (GMenuModel) menu = respite_notice_words_menu (finding->rule->id);

  gtk_widget_add_css_class (GTK_WIDGET (self), finding->level);
  gtk_image_set_from_icon_name (self->icon, respite_notice_words_icon (finding->level));
  gtk_label_set_label (self->level, respite_notice_words_level (finding->level));
  show_text (self->text, respite_finding_get_text (finding));
  show_text (self->details, details);
  show_origin (self, finding, today, day_start);
  show_action (self, finding);
  gtk_menu_button_set_menu_model (self->away, menu);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_label (self->level), -1);

  return GTK_WIDGET (self);
}
