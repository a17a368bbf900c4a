/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-detail.h"

#include <glib/gi18n.h>

#include "ui/common/figure-picture.h"
#include "ui/common/wrap-box.h"
#include "ui/remedies/evidence-panel.h"
#include "ui/remedies/remedy-row.h"
#include "ui/remedies/tried-card.h"

#define USUAL_MINUTES 15
#define PICTURE_SIZE 120

struct _RespiteRemedyDetail
{
  AdwBin parent_instance;

  RespiteCatalog *catalog;
  RespiteCatalogItem *item;
  RespiteDiary *diary;
  GPtrArray *fact_rows;

  GtkLabel *title;
  AdwBin *picture;
  GtkLabel *summary;
  GtkWidget *against;
  RespiteEvidencePanel *evidence;
  GtkWidget *start_button;
  GtkButton *tried_button;
  RespiteTriedCard *tried_card;
  GtkWidget *cautions;
  GtkLabel *cautions_text;
  GtkWidget *steps_section;
  GtkLabel *steps_title;
  GtkBox *steps;
  AdwPreferencesGroup *facts_group;
};

G_DEFINE_FINAL_TYPE (RespiteRemedyDetail, respite_remedy_detail, ADW_TYPE_BIN)

static GtkWidget *
make_text (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "hexpand", TRUE, NULL);
}

static GtkWidget *
make_step (guint number,
           const char *text)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "spacing", 12,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                 NULL);
  g_autofree char *mark = g_strdup_printf ("%u", number);
  GtkWidget *label = gtk_label_new (mark);

  gtk_widget_add_css_class (label, "step-number");
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), make_text (text));

  return box;
}

static void
show_steps (RespiteRemedyDetail *self)
{
  const char *const *steps = respite_catalog_item_get_steps (self->item);
  const char *const *paragraphs = respite_catalog_item_get_text (self->item);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->steps))) != NULL)
    gtk_box_remove (self->steps, child);

  for (guint i = 0; paragraphs[i] != NULL; i++)
    gtk_box_append (self->steps, make_text (paragraphs[i]));
  for (guint i = 0; steps[i] != NULL; i++)
    gtk_box_append (self->steps, make_step (i + 1, steps[i]));

  gtk_label_set_label (self->steps_title, respite_catalog_item_is_advised_against (self->item) ? _("What to know")
                                                                                               : _("How to do it"));
  gtk_widget_set_visible (self->steps_section, gtk_widget_get_first_child (GTK_WIDGET (self->steps)) != NULL);
}

static void
add_fact (RespiteRemedyDetail *self,
          const char *title,
          const char *text)
{
  GtkWidget *row;

  if (text == NULL || *text == '\0')
    return;

  row = g_object_new (ADW_TYPE_ACTION_ROW,
                      "use-markup", FALSE,
                      "title", title,
                      "subtitle", text,
                      NULL);
  gtk_widget_add_css_class (row, "fact");
  adw_preferences_group_add (self->facts_group, row);
  g_ptr_array_add (self->fact_rows, row);
}

/* The catalogue's lists go on from a word; here they begin a line. */
static char *
begin_large (const char *text)
{
  g_autofree char *first = NULL;
  g_autofree char *large = NULL;

  if (text == NULL || *text == '\0')
    return NULL;

  first = g_strndup (text, (gsize) (g_utf8_next_char (text) - text));
  large = g_utf8_strup (first, -1);

  return g_strconcat (large, g_utf8_next_char (text), NULL);
}

static void
add_words (RespiteRemedyDetail *self,
           const char *title,
           const char *group,
           const char *const *words)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) titles = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    g_strv_builder_add (builder, respite_catalog_get_word_title (self->catalog, group, words[i]));

  titles = g_strv_builder_end (builder);
  /* Translators: what stands between the words of a list */
  text = g_strjoinv (_(" · "), titles);
  add_fact (self, title, text);
}

static void
show_facts (RespiteRemedyDetail *self)
{
  const RespiteWord *care = respite_catalog_get_word (self->catalog, "care", respite_catalog_item_get_care (self->item));
  g_autofree char *minutes = respite_remedy_row_format_minutes (self->item);
  g_autofree char *equipment = begin_large (respite_catalog_item_get_equipment_text (self->item));

  for (guint i = 0; i < self->fact_rows->len; i++)
    adw_preferences_group_remove (self->facts_group, self->fact_rows->pdata[i]);
  g_ptr_array_set_size (self->fact_rows, 0);

  add_words (self, respite_catalog_item_is_advised_against (self->item) ? _("What it is offered for") : _("What it is for"),
             "symptom", respite_catalog_item_get_symptoms (self->item));
  add_words (self, _("Where"), "area", respite_catalog_item_get_areas (self->item));
  add_words (self, _("When"), "phase", respite_catalog_item_get_phases (self->item));
  add_fact (self, _("How long"), minutes);
  add_fact (self, _("What you need"), equipment);
  if (care != NULL)
    add_fact (self, care->title, care->description);

  gtk_widget_set_visible (GTK_WIDGET (self->facts_group), self->fact_rows->len > 0);
}

/* What is advised against may have been tried all the same; it is only no suggestion. */
static void
show_tried (RespiteRemedyDetail *self)
{
  gboolean against = respite_catalog_item_is_advised_against (self->item);

  respite_tried_card_dismiss (self->tried_card);
  gtk_widget_set_visible (self->against, against);
  if (against)
    gtk_widget_remove_css_class (GTK_WIDGET (self->tried_button), "suggested-action");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->tried_button), "suggested-action");
}

/* What has a routine is started here and noted by itself; so the other button steps back. */
static void
show_start (RespiteRemedyDetail *self)
{
  const char *routine = respite_catalog_item_get_routine (self->item);
  gboolean can_start = routine != NULL && !respite_catalog_item_is_advised_against (self->item);

  gtk_widget_set_visible (self->start_button, can_start);
  if (!can_start)
    return;

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->start_button), "s", routine);
  gtk_widget_remove_css_class (GTK_WIDGET (self->tried_button), "suggested-action");
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
  minutes = respite_catalog_item_get_minutes_max (self->item);
  respite_tried_card_ask (self->tried_card, self->diary, record, minutes > 0 ? minutes : USUAL_MINUTES);
}

static void
respite_remedy_detail_dispose (GObject *object)
{
  RespiteRemedyDetail *self = RESPITE_REMEDY_DETAIL (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_REMEDY_DETAIL);
  g_clear_object (&self->catalog);
  g_clear_object (&self->item);
  g_clear_object (&self->diary);

  G_OBJECT_CLASS (respite_remedy_detail_parent_class)->dispose (object);
}

static void
respite_remedy_detail_finalize (GObject *object)
{
  g_ptr_array_unref (RESPITE_REMEDY_DETAIL (object)->fact_rows);

  G_OBJECT_CLASS (respite_remedy_detail_parent_class)->finalize (object);
}

static void
respite_remedy_detail_class_init (RespiteRemedyDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_remedy_detail_dispose;
  G_OBJECT_CLASS (klass)->finalize = respite_remedy_detail_finalize;

  g_type_ensure (RESPITE_TYPE_EVIDENCE_PANEL);
  g_type_ensure (RESPITE_TYPE_TRIED_CARD);
  g_type_ensure (RESPITE_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedy-detail.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, title);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, picture);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, start_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, summary);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, against);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, evidence);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, tried_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, tried_card);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, cautions);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, cautions_text);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, steps_section);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, steps_title);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, steps);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyDetail, facts_group);

  gtk_widget_class_install_action (widget_class, "remedy.tried", NULL, tried_cb);
}

static void
respite_remedy_detail_init (RespiteRemedyDetail *self)
{
  self->fact_rows = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
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
  const char *cautions;

  g_return_if_fail (RESPITE_IS_REMEDY_DETAIL (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));
  g_return_if_fail (RESPITE_IS_CATALOG_ITEM (item));

  g_set_object (&self->catalog, catalog);
  if (!g_set_object (&self->item, item))
    return;

  cautions = respite_catalog_item_get_cautions (item);
  gtk_label_set_label (self->title, respite_catalog_item_get_title (item));
  gtk_label_set_label (self->summary, respite_catalog_item_get_summary (item));
  gtk_label_set_label (self->cautions_text, cautions != NULL ? cautions : "");
  gtk_widget_set_visible (self->cautions, cautions != NULL && *cautions != '\0');
  respite_evidence_panel_set_item (self->evidence, catalog, item);
  show_tried (self);
  show_start (self);
  show_picture (self);
  show_steps (self);
  show_facts (self);
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

  g_set_object (&self->diary, diary);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "remedy.tried", diary != NULL);
}
