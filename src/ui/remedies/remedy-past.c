/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-past.h"

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "ui/common/effect-words.h"
#include "ui/common/plain-text.h"
#include "ui/common/time-words.h"
#include "ui/common/wrap-layout.h"

/**
 * RespiteRemedyPast:
 *
 * What a remedy did for this person: how often it was used, what can honestly be said of it, what was noted last, and the
 * way to the diary.
 */
struct _RespiteRemedyPast
{
  AdwBin parent_instance;

  const char *style;

  GtkLabel *uses;
  GtkWidget *verdict;
  GtkLabel *symbol;
  GtkLabel *words;
  GtkLabel *reasons;
  GtkLabel *change;
  GtkWidget *caution;
  GtkLabel *side_effect;
  GtkLabel *note;
  GtkBox *links;
};

G_DEFINE_FINAL_TYPE (RespiteRemedyPast, respite_remedy_past, ADW_TYPE_BIN)

static const char *const styles[] = {
  [RESPITE_REMEDY_VERDICT_NOT_ENOUGH] = "none-or-traditional",
  [RESPITE_REMEDY_VERDICT_HELPS] = "strong",
  [RESPITE_REMEDY_VERDICT_HELPS_A_LITTLE] = "moderate",
  [RESPITE_REMEDY_VERDICT_LITTLE_DIFFERENCE] = "none-or-traditional",
  [RESPITE_REMEDY_VERDICT_WORSE] = "advise-against",
  [RESPITE_REMEDY_VERDICT_CANNOT_TELL] = "none-or-traditional",
};

static void
set_text (GtkLabel *label,
          const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static char *
say_day (GDateTime *at,
         const GDate *today)
{
  g_autoptr (GDate) date = respite_time_get_day (at, 0);

  return respite_time_words_short_day (date, today);
}

/* What was written down with the uses, the latest of each. */
static void
show_noted (RespiteRemedyPast *self,
            const RespiteRemedyTally *tally,
            const GDate *today)
{
  g_autofree char *side_effect = NULL;
  g_autofree char *note = NULL;

  if (tally->side_effect != NULL)
    {
      g_autofree char *day = say_day (tally->side_effect_at, today);

      /* Translators: the first %s is a day inside a sentence, such as “today”, the second what was noted on it. */
      side_effect = g_strdup_printf (_("Unwanted effect, noted %1$s: “%2$s”"), day, tally->side_effect);
    }
  if (tally->note != NULL)
    {
      g_autofree char *day = say_day (tally->note_at, today);

      /* Translators: the first %s is a day inside a sentence, such as “today”, the second what was noted on it. */
      note = g_strdup_printf (_("Last note, %1$s: “%2$s”"), day, tally->note);
    }

  set_text (self->side_effect, side_effect);
  set_text (self->note, note);
}

static void
show_verdict (RespiteRemedyPast *self,
              const RespiteRemedyTally *tally)
{
  RespiteRemedyVerdict verdict = tally->effect.verdict;
  g_autofree char *reasons = respite_effect_words_reasons (&tally->effect);
  g_autofree char *change = respite_effect_words_change (tally);

  if (self->style != NULL)
    gtk_widget_remove_css_class (self->verdict, self->style);
  self->style = styles[verdict];
  gtk_widget_add_css_class (self->verdict, self->style);
  gtk_label_set_label (self->symbol, respite_effect_words_symbol (verdict));
  gtk_label_set_label (self->words, respite_effect_words_verdict (verdict));
  set_text (self->reasons, reasons);
  set_text (self->change, change);
  gtk_widget_set_visible (self->caution, verdict != RESPITE_REMEDY_VERDICT_NOT_ENOUGH);
}

static void
add_link (RespiteRemedyPast *self,
          const char *label,
          const char *wanted)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_add_css_class (button, "pill-small");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", wanted);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.search-diary");
  gtk_box_append (self->links, button);
}

/* A routine has entries of its own, under its own name. */
static void
show_links (RespiteRemedyPast *self,
            RespiteRemedyUses *uses,
            RespiteCatalog *catalog,
            RespiteCatalogItem *item)
{
  const char *id = respite_catalog_item_get_routine (item);
  RespiteRoutine *routine = id != NULL ? respite_catalog_get_routine (catalog, id) : NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->links))) != NULL)
    gtk_box_remove (self->links, child);

  if (respite_remedy_uses_look_up (uses, respite_catalog_item_get_id (item), NULL) != NULL)
    add_link (self, _("See it in the diary"), respite_catalog_item_get_title (item));
  if (routine != NULL && respite_remedy_uses_look_up (uses, NULL, id) != NULL)
    {
      /* Translators: %s is the name of a routine, such as “Heat pad timer”. */
      g_autofree char *label = g_strdup_printf (_("See “%s” in the diary"), respite_routine_get_title (routine));

      add_link (self, label, respite_routine_get_title (routine));
    }
}

static void
respite_remedy_past_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_REMEDY_PAST);

  G_OBJECT_CLASS (respite_remedy_past_parent_class)->dispose (object);
}

static void
respite_remedy_past_class_init (RespiteRemedyPastClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_remedy_past_dispose;

  g_type_ensure (RESPITE_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedy-past.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyPast, uses);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyPast, verdict);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyPast, symbol);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyPast, words);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyPast, reasons);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyPast, change);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyPast, caution);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyPast, side_effect);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyPast, note);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyPast, links);
}

static void
respite_remedy_past_init (RespiteRemedyPast *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  respite_plain_text_make_selectable (self->reasons);
  respite_plain_text_make_selectable (self->note);
}

/**
 * respite_remedy_past_show:
 * @uses: (nullable): what was done so far
 * @catalog: who knows the routines
 * @item: the remedy; one that was never used hides it all
 * @now: the present
 */
void
respite_remedy_past_show (RespiteRemedyPast *self,
                          RespiteRemedyUses *uses,
                          RespiteCatalog *catalog,
                          RespiteCatalogItem *item,
                          GDateTime *now)
{
  const RespiteRemedyTally *tally;
  g_autoptr (GDate) today = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (RESPITE_IS_REMEDY_PAST (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));
  g_return_if_fail (RESPITE_IS_CATALOG_ITEM (item));

  /* Before every month is read, a verdict would be one on the newest months alone. */
  tally = uses != NULL && respite_remedy_uses_get_complete (uses) ? respite_remedy_uses_look_up_item (uses, item) : NULL;
  gtk_widget_set_visible (GTK_WIDGET (self), tally != NULL);
  if (tally == NULL)
    return;

  today = respite_time_get_day (now, 0);
  text = respite_effect_words_uses (tally, today);
  gtk_label_set_label (self->uses, text);
  show_verdict (self, tally);
  show_noted (self, tally, today);
  show_links (self, uses, catalog, item);
}
