/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedies-page.h"

#include <glib/gi18n.h>

#include "core/catalog/learn.h"
#include "ui/common/spoken-names.h"
#include "ui/remedies/learn-list.h"
#include "ui/remedies/learn-page.h"
#include "ui/remedies/own-remedy-actions.h"
#include "ui/remedies/remedy-detail.h"
#include "ui/remedies/remedy-list.h"
#include "ui/remedies/warning-signs-dialog.h"

#define LIST_WIDTH 400
#define LIST_WIDTH_FOLDED 640

struct _RespiteRemediesPage
{
  AdwBin parent_instance;

  RespiteDiary *diary;
  RespiteCatalog *catalog;
  RespiteRemediesStore *personal;
  RespiteProfileStore *profile;
  RespiteRemedyUses *uses;
  RespiteNotices *notices;
  RespiteMomentWatch *watch;
  RespiteLearn *learn;
  GPtrArray *trail; /* (element-type utf8): what was left by following links, the first left first */
  gboolean on_trail;
  GtkWidget *came_from;

  AdwLeaflet *leaflet;
  AdwClamp *list_clamp;
  GtkStack *rooms;
  RespiteRemedyList *list;
  GtkStackPage *learn_room;
  RespiteLearnList *learn_list;
  GtkWidget *bar;
  GtkWidget *back_button;
  GtkStack *details;
  RespiteRemedyDetail *detail;
  RespiteLearnPage *learn_page;
};

enum
{
  PROP_DIARY = 1,
  PROP_CATALOG,
  PROP_PERSONAL,
  PROP_PROFILE,
  PROP_USES,
  PROP_NOTICES,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (RespiteRemediesPage, respite_remedies_page, ADW_TYPE_BIN)

static gboolean
is_learning (RespiteRemediesPage *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->rooms), "learn") == 0;
}

/* Made when it is first asked for: most who look for a remedy read nothing. */
static RespiteLearn *
ensure_learn (RespiteRemediesPage *self)
{
  if (self->learn == NULL && self->catalog != NULL)
    self->learn = respite_learn_new (self->catalog);

  return self->learn;
}

static void
show_bar (RespiteRemediesPage *self)
{
  gtk_widget_set_visible (self->bar, adw_leaflet_get_folded (self->leaflet) || self->trail->len > 0);
}

/* Whoever chooses anew leaves no way back. */
static void
forget_trail (RespiteRemediesPage *self)
{
  if (!self->on_trail)
    g_ptr_array_set_size (self->trail, 0);
  show_bar (self);
}

/* Alone on the window, the page takes the keyboard along, and gives it back when it is left. */
static void
enter_detail (RespiteRemediesPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  gboolean entered = g_strcmp0 (adw_leaflet_get_visible_child_name (self->leaflet), "list") == 0;

  if (entered && root != NULL)
    g_set_weak_pointer (&self->came_from, gtk_root_get_focus (root));
  adw_leaflet_set_visible_child_name (self->leaflet, "detail");
  if (entered && adw_leaflet_get_folded (self->leaflet))
    gtk_widget_grab_focus (self->back_button);
}

static void
item_selected_cb (RespiteRemediesPage *self,
                  RespiteCatalogItem *item)
{
  respite_remedy_detail_set_item (self->detail, self->catalog, item);
  gtk_stack_set_visible_child (self->details, GTK_WIDGET (self->detail));
  forget_trail (self);
}

static void
item_opened_cb (RespiteRemediesPage *self,
                RespiteCatalogItem *item)
{
  item_selected_cb (self, item);
  enter_detail (self);
}

static void
topic_selected_cb (RespiteRemediesPage *self,
                   const RespiteLearnTopic *topic,
                   const RespiteArticle *article)
{
  respite_learn_page_set_topic (self->learn_page, self->catalog, topic);
  gtk_stack_set_visible_child (self->details, GTK_WIDGET (self->learn_page));
  if (article != NULL)
    respite_learn_page_show_article (self->learn_page, article->id, FALSE);
  forget_trail (self);
}

static void
topic_opened_cb (RespiteRemediesPage *self,
                 const RespiteLearnTopic *topic,
                 const RespiteArticle *article)
{
  topic_selected_cb (self, topic, article);
  enter_detail (self);
}

/* What was typed goes along, and each room says how much it has for it. */
static void
query_changed_cb (RespiteRemediesPage *self)
{
  g_autofree char *query = NULL;
  g_autofree char *title = NULL;
  g_autoptr (GPtrArray) found = NULL;

  g_object_get (self->list, "query", &query, NULL);
  if (*query == '\0' || ensure_learn (self) == NULL)
    {
      gtk_stack_page_set_title (self->learn_room, _("Learn"));
      return;
    }

  found = respite_learn_search (self->learn, query);
  /* Translators: the title of a list, and how much was found in it */
  title = g_strdup_printf (_("%s (%u)"), _("Learn"), found->len);
  gtk_stack_page_set_title (self->learn_room, title);
}

/* Beside a list there is always a page. */
static void
ensure_topic (RespiteRemediesPage *self)
{
  GPtrArray *topics = respite_learn_get_topics (self->learn);

  if (respite_learn_page_get_topic (self->learn_page) == NULL && topics->len > 0)
    respite_learn_page_set_topic (self->learn_page, self->catalog, topics->pdata[0]);
  respite_learn_list_select (self->learn_list, respite_learn_page_get_topic (self->learn_page));
}

static void
enter_learn (RespiteRemediesPage *self)
{
  g_autofree char *query = NULL;

  g_object_get (self->list, "query", &query, NULL);
  respite_learn_list_set_learn (self->learn_list, ensure_learn (self));
  g_object_set (self->learn_list, "query", query, NULL);
  ensure_topic (self);
  gtk_stack_set_visible_child (self->details, GTK_WIDGET (self->learn_page));
}

static void
enter_remedies (RespiteRemediesPage *self)
{
  g_autofree char *query = NULL;

  g_object_get (self->learn_list, "query", &query, NULL);
  g_object_set (self->list, "query", query, NULL);
  gtk_stack_set_visible_child (self->details, GTK_WIDGET (self->detail));
}

static void
room_changed_cb (RespiteRemediesPage *self)
{
  if (self->catalog == NULL)
    return;

  if (is_learning (self))
    enter_learn (self);
  else
    enter_remedies (self);
  forget_trail (self);
}

static void
folded_cb (RespiteRemediesPage *self)
{
  gboolean folded = adw_leaflet_get_folded (self->leaflet);

  adw_clamp_set_maximum_size (self->list_clamp, folded ? LIST_WIDTH_FOLDED : LIST_WIDTH);
  respite_remedy_list_set_beside (self->list, !folded, respite_remedy_detail_get_item (self->detail));
  respite_learn_list_set_beside (self->learn_list, !folded);
  if (!folded && is_learning (self))
    ensure_topic (self);
  show_bar (self);
}

static const char *
get_place (RespiteRemediesPage *self)
{
  RespiteCatalogItem *item = respite_remedy_detail_get_item (self->detail);

  if (gtk_stack_get_visible_child (self->details) == GTK_WIDGET (self->learn_page))
    return respite_learn_page_get_place (self->learn_page);

  return item != NULL ? respite_catalog_item_get_id (item) : NULL;
}

static void
follow_cb (GtkWidget *widget,
           const char *action,
           GVariant *target)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (widget);
  g_autofree char *place = g_strdup (get_place (self));

  self->on_trail = TRUE;
  if (respite_remedies_page_show_item (self, g_variant_get_string (target, NULL)) && place != NULL)
    g_ptr_array_add (self->trail, g_steal_pointer (&place));
  self->on_trail = FALSE;
  show_bar (self);
}

static void
leave_detail (RespiteRemediesPage *self)
{
  if (adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_BACK)
      && self->came_from != NULL && gtk_widget_get_mapped (self->came_from))
    gtk_widget_grab_focus (self->came_from);
}

static void
back_cb (GtkWidget *widget,
         const char *action,
         GVariant *target)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (widget);
  g_autofree char *place = NULL;

  if (self->trail->len == 0)
    {
      leave_detail (self);
      return;
    }

  place = g_ptr_array_steal_index (self->trail, self->trail->len - 1);
  self->on_trail = TRUE;
  respite_remedies_page_show_item (self, place);
  self->on_trail = FALSE;
  show_bar (self);
}

static void
find_cb (GtkWidget *widget,
         const char *action,
         GVariant *target)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (widget);

  adw_leaflet_set_visible_child_name (self->leaflet, "list");
  if (is_learning (self))
    respite_learn_list_focus_search (self->learn_list);
  else
    respite_remedy_list_focus_search (self->list);
}

static void
show_warning_signs (RespiteRemediesPage *self,
                    const char *sign)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *dialog;

  if (self->catalog == NULL)
    return;

  dialog = respite_warning_signs_dialog_new (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, self->catalog,
                                             self->diary, self->profile);
  if (sign != NULL)
    respite_warning_signs_dialog_show_sign (RESPITE_WARNING_SIGNS_DIALOG (dialog), sign);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
check_warning_signs_cb (GtkWidget *widget,
                        const char *action,
                        GVariant *target)
{
  show_warning_signs (RESPITE_REMEDIES_PAGE (widget), NULL);
}

static void
open_warning_sign_cb (GtkWidget *widget,
                      const char *action,
                      GVariant *target)
{
  show_warning_signs (RESPITE_REMEDIES_PAGE (widget), g_variant_get_string (target, NULL));
}

static void
open_cb (GtkWidget *widget,
         const char *action,
         GVariant *target)
{
  respite_remedies_page_show_item (RESPITE_REMEDIES_PAGE (widget), g_variant_get_string (target, NULL));
}

static void
edit_own_cb (GtkWidget *widget,
             const char *action,
             GVariant *target)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (widget);

  if (self->catalog != NULL && self->personal != NULL)
    respite_own_remedy_edit (widget, self->catalog, self->personal,
                             target != NULL ? g_variant_get_string (target, NULL) : NULL);
}

static void
delete_own_cb (GtkWidget *widget,
               const char *action,
               GVariant *target)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (widget);

  if (self->personal == NULL)
    return;

  respite_own_remedy_delete (widget, self->personal, g_variant_get_string (target, NULL));
  leave_detail (self);
}

static void
respite_remedies_page_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (object);

  switch (prop_id)
    {
    case PROP_DIARY:
      g_value_set_object (value, self->diary);
      break;
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_PERSONAL:
      g_value_set_object (value, self->personal);
      break;
    case PROP_PROFILE:
      g_value_set_object (value, self->profile);
      break;
    case PROP_USES:
      g_value_set_object (value, self->uses);
      break;
    case PROP_NOTICES:
      g_value_set_object (value, self->notices);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_remedies_page_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (object);

  switch (prop_id)
    {
    case PROP_DIARY:
      respite_remedies_page_set_diary (self, g_value_get_object (value));
      break;
    case PROP_CATALOG:
      respite_remedies_page_set_catalog (self, g_value_get_object (value));
      break;
    case PROP_PERSONAL:
      respite_remedies_page_set_personal (self, g_value_get_object (value));
      break;
    case PROP_PROFILE:
      respite_remedies_page_set_profile (self, g_value_get_object (value));
      break;
    case PROP_USES:
      respite_remedies_page_set_uses (self, g_value_get_object (value));
      break;
    case PROP_NOTICES:
      respite_remedies_page_set_notices (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_remedies_page_dispose (GObject *object)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (object);

  g_clear_weak_pointer (&self->came_from);
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_REMEDIES_PAGE);
  g_clear_object (&self->learn);
  g_clear_object (&self->watch);
  g_clear_object (&self->notices);
  g_clear_object (&self->uses);
  g_clear_object (&self->profile);
  g_clear_object (&self->personal);
  g_clear_object (&self->diary);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (respite_remedies_page_parent_class)->dispose (object);
}

static void
respite_remedies_page_finalize (GObject *object)
{
  g_ptr_array_unref (RESPITE_REMEDIES_PAGE (object)->trail);

  G_OBJECT_CLASS (respite_remedies_page_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedies-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, list_clamp);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, rooms);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, list);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, learn_room);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, learn_list);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, bar);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, back_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, details);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, detail);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, learn_page);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, topic_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, topic_opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, query_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, room_changed_cb);
}

static void
respite_remedies_page_class_init (RespiteRemediesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = respite_remedies_page_get_property;
  object_class->set_property = respite_remedies_page_set_property;
  object_class->dispose = respite_remedies_page_dispose;
  object_class->finalize = respite_remedies_page_finalize;

  props[PROP_DIARY] = g_param_spec_object ("diary", NULL, NULL, RESPITE_TYPE_DIARY, flags);
  props[PROP_CATALOG] = g_param_spec_object ("catalog", NULL, NULL, RESPITE_TYPE_CATALOG, flags);
  props[PROP_PERSONAL] = g_param_spec_object ("personal", NULL, NULL, RESPITE_TYPE_REMEDIES_STORE, flags);
  props[PROP_PROFILE] = g_param_spec_object ("profile", NULL, NULL, RESPITE_TYPE_PROFILE_STORE, flags);
  props[PROP_USES] = g_param_spec_object ("uses", NULL, NULL, RESPITE_TYPE_REMEDY_USES, flags);
  props[PROP_NOTICES] = g_param_spec_object ("notices", NULL, NULL, RESPITE_TYPE_NOTICES, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (RESPITE_TYPE_LEARN_LIST);
  g_type_ensure (RESPITE_TYPE_LEARN_PAGE);
  g_type_ensure (RESPITE_TYPE_REMEDY_DETAIL);
  g_type_ensure (RESPITE_TYPE_REMEDY_LIST);
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "remedies.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "remedies.find", NULL, find_cb);
  gtk_widget_class_install_action (widget_class, "remedies.check-warning-signs", NULL, check_warning_signs_cb);
  gtk_widget_class_install_action (widget_class, "remedies.open-remedy", "s", open_cb);
  gtk_widget_class_install_action (widget_class, "remedies.open-learn", "s", open_cb);
  gtk_widget_class_install_action (widget_class, "remedies.open-warning-sign", "s", open_warning_sign_cb);
  gtk_widget_class_install_action (widget_class, "remedies.follow", "s", follow_cb);
  gtk_widget_class_install_action (widget_class, "remedies.new-own", NULL, edit_own_cb);
  gtk_widget_class_install_action (widget_class, "remedies.edit-own", "s", edit_own_cb);
  gtk_widget_class_install_action (widget_class, "remedies.delete-own", "s", delete_own_cb);
}

static void
respite_remedies_page_init (RespiteRemediesPage *self)
{
  self->trail = g_ptr_array_new_with_free_func (g_free);
  self->watch = respite_moment_watch_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));
  self->leaflet = ADW_LEAFLET (adw_bin_get_child (ADW_BIN (self)));
  respite_remedy_list_set_watch (self->list, self->watch);
  respite_remedy_detail_set_diary (self->detail, NULL);
  show_bar (self);
}

/**
 * respite_remedies_page_set_diary:
 * @diary: (nullable): where what was tried goes
 */
void
respite_remedies_page_set_diary (RespiteRemediesPage *self,
                                 RespiteDiary *diary)
{
  g_return_if_fail (RESPITE_IS_REMEDIES_PAGE (self));

  if (!g_set_object (&self->diary, diary))
    return;

  respite_remedy_detail_set_diary (self->detail, diary);
  respite_moment_watch_set_diary (self->watch, diary);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DIARY]);
}

/**
 * respite_remedies_page_set_personal:
 * @personal: (nullable): favourites, hidden remedies, notes, and remedies of the person's own
 */
void
respite_remedies_page_set_personal (RespiteRemediesPage *self,
                                    RespiteRemediesStore *personal)
{
  g_return_if_fail (RESPITE_IS_REMEDIES_PAGE (self));

  if (!g_set_object (&self->personal, personal))
    return;

  respite_remedy_detail_set_personal (self->detail, personal);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "remedies.new-own", personal != NULL);
  respite_moment_watch_set_personal (self->watch, personal);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PERSONAL]);
}

/**
 * respite_remedies_page_set_profile:
 * @profile: (nullable): what the person said of themselves
 */
void
respite_remedies_page_set_profile (RespiteRemediesPage *self,
                                   RespiteProfileStore *profile)
{
  g_return_if_fail (RESPITE_IS_REMEDIES_PAGE (self));

  if (!g_set_object (&self->profile, profile))
    return;

  respite_remedy_detail_set_profile (self->detail, profile);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PROFILE]);
}

/**
 * respite_remedies_page_set_uses:
 * @uses: (nullable): what was done so far, and what came of it
 */
void
respite_remedies_page_set_uses (RespiteRemediesPage *self,
                                RespiteRemedyUses *uses)
{
  g_return_if_fail (RESPITE_IS_REMEDIES_PAGE (self));

  if (!g_set_object (&self->uses, uses))
    return;

  respite_remedy_detail_set_uses (self->detail, uses);
  respite_moment_watch_set_uses (self->watch, uses);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_USES]);
}

/**
 * respite_remedies_page_set_notices:
 * @notices: (nullable): what the time rules say, and would say of a remedy
 */
void
respite_remedies_page_set_notices (RespiteRemediesPage *self,
                                   RespiteNotices *notices)
{
  g_return_if_fail (RESPITE_IS_REMEDIES_PAGE (self));

  if (!g_set_object (&self->notices, notices))
    return;

  respite_remedy_detail_set_notices (self->detail, notices);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NOTICES]);
}

/**
 * respite_remedies_page_set_catalog:
 * @catalog: (nullable): where the remedies come from
 */
void
respite_remedies_page_set_catalog (RespiteRemediesPage *self,
                                   RespiteCatalog *catalog)
{
  g_return_if_fail (RESPITE_IS_REMEDIES_PAGE (self));

  if (!g_set_object (&self->catalog, catalog))
    return;

  gtk_stack_set_visible_child_name (self->rooms, "remedies");
  respite_learn_list_set_learn (self->learn_list, NULL);
  g_clear_object (&self->learn);
  respite_remedy_list_set_catalog (self->list, catalog);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CATALOG]);
}

static gboolean
show_learn (RespiteRemediesPage *self,
            const char *id)
{
  const RespiteArticle *article = respite_learn_get_article (ensure_learn (self), id);
  const RespiteLearnTopic *topic = respite_learn_get_topic (self->learn, article != NULL ? article->topic : id);

  if (topic == NULL)
    return FALSE;

  g_object_set (self->list, "query", "", NULL);
  g_object_set (self->learn_list, "query", "", NULL);
  respite_learn_page_set_topic (self->learn_page, self->catalog, topic);
  gtk_stack_set_visible_child_name (self->rooms, "learn");
  respite_learn_list_select (self->learn_list, topic);
  topic_opened_cb (self, topic, NULL);
  if (article != NULL)
    respite_learn_page_show_article (self->learn_page, article->id, TRUE);

  return TRUE;
}

/**
 * respite_remedies_page_show_item:
 * @id: the id of a remedy, or of an article or a topic of Learn
 *
 * Opens what there is to do or to read, whatever was searched for.
 *
 * Returns: whether the catalogue knows it
 */
gboolean
respite_remedies_page_show_item (RespiteRemediesPage *self,
                                 const char *id)
{
  g_return_val_if_fail (RESPITE_IS_REMEDIES_PAGE (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  if (self->catalog == NULL)
    return FALSE;

  if (!respite_remedy_list_knows (self->list, id))
    return show_learn (self, id);

  gtk_stack_set_visible_child_name (self->rooms, "remedies");

  return respite_remedy_list_show_item (self->list, id);
}
