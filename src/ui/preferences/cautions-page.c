/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/preferences/cautions-page.h"

#include <glib/gi18n.h>

#include "ui/preferences/profile-save.h"

struct _RespiteCautionsPage
{
  AdwPreferencesPage parent_instance;

  RespiteProfileStore *profile;
  RespiteCatalog *catalog;
  GHashTable *switches; /* (element-type utf8 GtkSwitch), the switches borrowed from their rows */
  AdwPreferencesGroup *summary;
  AdwPreferencesGroup *others;
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (RespiteCautionsPage, respite_cautions_page, ADW_TYPE_PREFERENCES_PAGE)

/* So many in one row would not be read. A tag that stands in no group comes last. */
static const struct
{
  const char *title;
  const char *tags[12];
} groups[] = {
  { N_ ("Age and circumstances"),
    { "pregnancy", "breastfeeding", "under-16", "over-65", "low-body-weight", "driving", "alcohol", NULL } },
  { N_ ("Heart and circulation"),
    { "heart-disease", "high-blood-pressure", "low-blood-pressure", "pacemaker", "clot-history", "poor-circulation",
      "raynauds", NULL } },
  { N_ ("Bones, joints and muscles"),
    { "osteoporosis", "rheumatoid-arthritis", "hypermobility", "gout", "shoulder-injury", "neck-trauma", "hernia", "falls",
      NULL } },
  { N_ ("Nerves and mind"),
    { "neuropathy", "epilepsy", "dementia", "panic", "mental-health-crisis", NULL } },
  { N_ ("Organs"),
    { "diabetes", "kidney-disease", "liver-disease", "ulcer-history", "bowel-disease", "asthma", "lung-disease", "glaucoma",
      "cancer", NULL } },
  { N_ ("Skin, allergies and immunity"),
    { "skin-broken", "allergy", "cold-allergy", "asthma-nsaid", "immunosuppressed", "fever", NULL } },
  { N_ ("Medicines and operations"),
    { "anticoagulants", "sedatives", "thyroid-medicine", "antibiotics", "surgery-recent", "surgery-soon", NULL } },
};

static const char *const *
get_tags (RespiteCautionsPage *self)
{
  return respite_profile_get_tags (respite_profile_store_get_profile (self->profile));
}

static const char *
get_title (RespiteCautionsPage *self,
           const char *tag)
{
  return respite_catalog_get_word_title (self->catalog, "caution", tag);
}

static void
show_summary (RespiteCautionsPage *self)
{
  const char *const *tags = get_tags (self);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *text = NULL;

  for (; *tags != NULL; tags++)
    {
      if (names->len > 0)
        /* Translators: what stands between the words of a list */
        g_string_append (names, _(" · "));
      g_string_append (names, get_title (self, *tags));
    }

  if (names->len > 0)
    /* Translators: a list of what the person has to take care of */
    text = g_markup_printf_escaped (_("Switched on: %s"), names->str);
  adw_preferences_group_set_title (self->summary, _("What to take care of"));
  adw_preferences_group_set_description (self->summary,
                                         text != NULL ? text
                                                      : _("A remedy says first, and marked, what concerns you. It is kept in "
                                                          "your own folder and goes nowhere else."));
}

static void
show (RespiteCautionsPage *self)
{
  const char *const *tags = get_tags (self);
  GHashTableIter iter;
  gpointer tag, widget;

  self->showing = TRUE;
  g_hash_table_iter_init (&iter, self->switches);
  while (g_hash_table_iter_next (&iter, &tag, &widget))
    gtk_switch_set_active (widget, g_strv_contains (tags, tag));
  self->showing = FALSE;
  show_summary (self);
}

static void
saved_cb (GtkWidget *page)
{
  show (RESPITE_CAUTIONS_PAGE (page));
}

static void
switched_cb (RespiteCautionsPage *self,
             GParamSpec *pspec,
             GtkSwitch *widget)
{
  if (!self->showing)
    respite_profile_save_word (self->profile, "tags", gtk_widget_get_name (GTK_WIDGET (widget)),
                               gtk_switch_get_active (widget), GTK_WIDGET (self), saved_cb);
}

static void
add_tag (RespiteCautionsPage *self,
         AdwPreferencesGroup *group,
         const char *tag)
{
  GtkWidget *widget = g_object_new (GTK_TYPE_SWITCH, "name", tag, "valign", GTK_ALIGN_CENTER, NULL);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "title", get_title (self, tag),
                                 "activatable-widget", widget,
                                 NULL);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), widget);
  g_hash_table_insert (self->switches, g_strdup (tag), widget);
  g_signal_connect_object (widget, "notify::active", G_CALLBACK (switched_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, row);
}

static AdwPreferencesGroup *
add_group (RespiteCautionsPage *self,
           const char *title)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, title);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (self), group);

  return group;
}

static void
add_other (RespiteCautionsPage *self,
           const char *tag)
{
  if (g_hash_table_contains (self->switches, tag))
    return;

  if (self->others == NULL)
    self->others = add_group (self, _("Others"));
  add_tag (self, self->others, tag);
}

/* What the catalogue knows, and then what was written into the file by hand or by a newer Respite. */
static void
add_groups (RespiteCautionsPage *self)
{
  GPtrArray *words = respite_catalog_get_words (self->catalog, "caution");

  self->summary = add_group (self, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      AdwPreferencesGroup *group = add_group (self, _(groups[i].title));

      for (guint j = 0; groups[i].tags[j] != NULL; j++)
        if (respite_catalog_get_word (self->catalog, "caution", groups[i].tags[j]) != NULL)
          add_tag (self, group, groups[i].tags[j]);
    }

  for (guint i = 0; words != NULL && i < words->len; i++)
    add_other (self, ((const RespiteWord *) words->pdata[i])->id);
  for (const char *const *tag = get_tags (self); *tag != NULL; tag++)
    add_other (self, *tag);
}

static void
respite_cautions_page_dispose (GObject *object)
{
  RespiteCautionsPage *self = RESPITE_CAUTIONS_PAGE (object);

  g_hash_table_remove_all (self->switches);
  g_clear_object (&self->profile);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (respite_cautions_page_parent_class)->dispose (object);
}

static void
respite_cautions_page_finalize (GObject *object)
{
  g_hash_table_unref (RESPITE_CAUTIONS_PAGE (object)->switches);

  G_OBJECT_CLASS (respite_cautions_page_parent_class)->finalize (object);
}

static void
respite_cautions_page_class_init (RespiteCautionsPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = respite_cautions_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = respite_cautions_page_finalize;
}

static void
respite_cautions_page_init (RespiteCautionsPage *self)
{
  self->switches = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * respite_cautions_page_new:
 * @profile: what the person says of themselves
 * @catalog: who knows the caution tags
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
respite_cautions_page_new (RespiteProfileStore *profile,
                           RespiteCatalog *catalog)
{
  RespiteCautionsPage *self = g_object_new (RESPITE_TYPE_CAUTIONS_PAGE,
                                            "name", "cautions",
                                            "title", _("_Cautions"),
                                            "use-underline", TRUE,
                                            "icon-name", "dialog-warning-symbolic",
                                            NULL);

  self->profile = g_object_ref (profile);
  self->catalog = g_object_ref (catalog);
  add_groups (self);
  g_signal_connect_object (profile, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);

  return GTK_WIDGET (self);
}
