/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/learn-links.h"

#include <glib/gi18n.h>

#include "ui/common/wrap-layout.h"
#include "ui/remedies/sign-notice.h"

/*
 * Where an article leads: to warning signs, which say at once what to do, to what may help, to further articles, and to
 * what the diary watches for.
 */

/* On these pages what is linked is an answer; on the others it is what the page speaks of. */
static const char *const answered[] = { "causes", "triggers", "symptoms", "outlook", "complications", "hints", NULL };

static gboolean
may_help (const RespiteArticle *article,
          RespiteCatalogItem *item)
{
  return g_strv_contains (answered, article->topic) && respite_catalog_item_is_graded (item)
         && !respite_catalog_item_is_advised_against (item);
}

static GtkWidget *
make_link (const char *title,
           GtkWidget *mark,
           const char *action,
           const char *id)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", title,
                                   "ellipsize", PANGO_ELLIPSIZE_END,
                                   "tooltip-text", title,
                                   NULL);

  gtk_box_append (GTK_BOX (box), label);
  if (mark != NULL)
    gtk_box_append (GTK_BOX (box), mark);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "link-pill");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return button;
}

static GtkWidget *
make_routine_link (RespiteRoutine *routine)
{
  GtkWidget *mark = g_object_new (GTK_TYPE_IMAGE,
                                  "icon-name", "media-playback-start-symbolic",
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  NULL);

  return make_link (respite_routine_get_title (routine), mark, "win.open-routine", respite_routine_get_id (routine));
}

/**
 * respite_learn_link_new:
 * @catalog: who knows the grades
 * @item: where it leads
 *
 * The grade goes with the name, so that nothing is taken for advice that is none.
 *
 * Returns: (transfer floating): a small button that opens a remedy or something to read
 */
GtkWidget *
respite_learn_link_new (RespiteCatalog *catalog,
                        RespiteCatalogItem *item)
{
  const RespiteWord *grade = respite_catalog_get_word (catalog, "evidence", respite_catalog_item_get_evidence (item));
  const char *title = respite_catalog_item_get_title (item);
  const char *id = respite_catalog_item_get_id (item);
  g_autofree char *spoken = NULL;
  GtkWidget *link;

  if (grade == NULL)
    return make_link (title, NULL, "remedies.follow", id);

  link = make_link (title, gtk_label_new (grade->symbol), "remedies.follow", id);
  /* Translators: what a screen reader says of a remedy: its name and how good the evidence is */
  spoken = g_strdup_printf (_("%s, evidence: %s"), title, grade->title);
  gtk_widget_set_tooltip_text (link, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (link), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  return link;
}

static GtkWidget *
make_links (const char *title)
{
  GtkWidget *links = g_object_new (GTK_TYPE_BOX,
                                   "layout-manager", g_object_new (RESPITE_TYPE_WRAP_LAYOUT, NULL),
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                   NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (links), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return g_object_ref_sink (links);
}

static void
add_links (GtkBox *box,
           const char *title,
           GtkWidget *links)
{
  GtkWidget *section, *label;

  if (gtk_widget_get_first_child (links) == NULL)
    return;

  section = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  label = g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, NULL);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (section), label);
  gtk_box_append (GTK_BOX (section), links);
  gtk_box_append (box, section);
}

static void
add_rule (GtkBox *box,
          const RespiteTimeRule *rule)
{
  /* Translators: what the diary watches for, such as “28 days without improvement.” */
  g_autofree char *text = g_strdup_printf (_("The diary watches for this: %s"), rule->when);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, NULL);

  gtk_widget_add_css_class (line, "dim-label");
  gtk_box_append (GTK_BOX (line), g_object_new (GTK_TYPE_IMAGE,
                                                "icon-name", "respite-diary-symbolic",
                                                "valign", GTK_ALIGN_START,
                                                "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                                NULL));
  gtk_box_append (GTK_BOX (line), label);
  gtk_box_append (box, line);
}

/**
 * respite_learn_links_add:
 * @box: where they go
 * @catalog: what they lead to
 * @article: whose
 *
 * Appends where an article leads.
 */
void
respite_learn_links_add (GtkBox *box,
                         RespiteCatalog *catalog,
                         const RespiteArticle *article)
{
  g_autoptr (GtkWidget) helping = make_links (_("What may help"));
  g_autoptr (GtkWidget) further = make_links (_("Read on"));

  for (const char *const *id = article->related; *id != NULL; id++)
    {
      RespiteCatalogItem *item = respite_catalog_get_item (catalog, *id);
      RespiteRoutine *routine = respite_catalog_get_routine (catalog, *id);
      const RespiteWarningSign *sign = respite_catalog_get_sign (catalog, *id);
      const RespiteTimeRule *rule = respite_catalog_get_rule (catalog, *id);

      if (item != NULL)
        gtk_box_append (GTK_BOX (may_help (article, item) ? helping : further), respite_learn_link_new (catalog, item));
      else if (routine != NULL)
        gtk_box_append (GTK_BOX (helping), make_routine_link (routine));
      else if (sign != NULL)
        gtk_box_append (box, respite_sign_notice_new (catalog, sign));
      else if (rule != NULL)
        add_rule (box, rule);
    }

  add_links (box, _("What may help"), helping);
  add_links (box, _("Read on"), further);
}
