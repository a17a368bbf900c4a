/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/today/notice-list.h"

#include <glib/gi18n.h>

#include "ui/today/notice-card.h"

/* What is less grave waits behind a button. */
#define SHOWN_AT_FIRST 2

/**
 * RespiteNoticeList:
 *
 * What the diary has to say, the gravest first, and no more of it at once than somebody can take in.
 */
struct _RespiteNoticeList
{
  AdwBin parent_instance;

  GtkBox *box;
  GtkWidget *more;
  gboolean all;
};

G_DEFINE_FINAL_TYPE (RespiteNoticeList, respite_notice_list, ADW_TYPE_BIN)

static void
follow_all (RespiteNoticeList *self)
{
  guint n = 0;
  guint n_more;
  g_autofree char *text = NULL;

  for (GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self->box)); RESPITE_IS_NOTICE_CARD (card);
       card = gtk_widget_get_next_sibling (card))
    gtk_widget_set_visible (card, self->all || n++ < SHOWN_AT_FIRST);

  n_more = n > SHOWN_AT_FIRST ? n - SHOWN_AT_FIRST : 0;
  text = g_strdup_printf (ngettext ("%u more _notice", "%u more _notices", n_more), n_more);
  gtk_button_set_label (GTK_BUTTON (self->more), text);
  gtk_widget_set_visible (self->more, n_more > 0);
}

static void
more_cb (RespiteNoticeList *self)
{
  GtkWidget *next = gtk_widget_get_first_child (GTK_WIDGET (self->box));

  for (guint i = 0; i < SHOWN_AT_FIRST; i++)
    next = gtk_widget_get_next_sibling (next);

  self->all = TRUE;
  follow_all (self);
  gtk_widget_child_focus (next, GTK_DIR_TAB_FORWARD);
}

static void
remove_cards (RespiteNoticeList *self)
{
  GtkWidget *card;

  while (RESPITE_IS_NOTICE_CARD (card = gtk_widget_get_first_child (GTK_WIDGET (self->box))))
    gtk_box_remove (self->box, card);
}

static void
respite_notice_list_class_init (RespiteNoticeListClass *klass)
{
}

static void
respite_notice_list_init (RespiteNoticeList *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  self->more = g_object_new (GTK_TYPE_BUTTON, "use-underline", TRUE, "halign", GTK_ALIGN_CENTER, "visible", FALSE, NULL);
  gtk_widget_add_css_class (self->more, "flat");
  g_signal_connect_object (self->more, "clicked", G_CALLBACK (more_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->box, self->more);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

/**
 * respite_notice_list_show:
 * @self: the list
 * @notices: what the time rules say
 * @items: (nullable): the titles of what they are about
 * @today: the day it is
 * @day_start: when the person's day begins, in minutes after midnight
 *
 * Shows the notices as they are now. Where one had the keyboard's focus, the first of them gets it.
 */
void
respite_notice_list_show (RespiteNoticeList *self,
                          RespiteNotices *notices,
                          RespiteCatalog *items,
                          const GDate *today,
                          int day_start)
{
  GPtrArray *findings;
  gboolean focused;

  g_return_if_fail (RESPITE_IS_NOTICE_LIST (self));
  g_return_if_fail (RESPITE_IS_NOTICES (notices));

  findings = respite_notices_get_findings (notices);
  focused = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  remove_cards (self);
  for (guint i = findings->len; i > 0; i--)
    gtk_box_prepend (self->box, respite_notice_card_new (findings->pdata[i - 1], items, today, day_start));

  self->all = self->all && findings->len > SHOWN_AT_FIRST;
  follow_all (self);
  gtk_widget_set_visible (GTK_WIDGET (self), findings->len > 0);
  if (focused && findings->len > 0)
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}
