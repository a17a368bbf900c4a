/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/own-remedy-actions.h"

#include <glib/gi18n.h>

#include "ui/remedies/own-remedy-editor.h"

/* A change under way, and what is said when it is made. */
typedef struct
{
  GtkWidget *page;
  char *id;
  char *title;
} Change;

static Change *
change_new (GtkWidget *page,
            const char *id,
            const char *title)
{
  Change *change = g_new0 (Change, 1);

  change->page = g_object_ref (page);
  change->id = g_strdup (id);
  change->title = g_strdup (title);

  return change;
}

static void
change_free (Change *change)
{
  g_object_unref (change->page);
  g_free (change->id);
  g_free (change->title);
  g_free (change);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Change, change_free)

static void
say (GtkWidget *page,
     AdwToast *toast)
{
  GtkWidget *toasts = gtk_widget_get_ancestor (page, ADW_TYPE_TOAST_OVERLAY);

  if (toasts != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (toasts), toast);
  else
    g_object_unref (toast);
}

static void
undeleted_cb (GObject *store,
              GAsyncResult *result,
              gpointer data)
{
  g_autoptr (Change) change = data;
  g_autoptr (GError) error = NULL;

  if (respite_remedies_store_change_finish (RESPITE_REMEDIES_STORE (store), result, &error))
    gtk_widget_activate_action (change->page, "remedies.open-remedy", "s", change->id);
  else
    say (change->page, adw_toast_new (error->message));
}

static void
undo_cb (AdwToast *toast,
         RespiteRemediesStore *personal)
{
  Change *change = g_object_get_data (G_OBJECT (toast), "change");

  respite_remedies_store_undelete_own_async (personal, change->id, NULL, undeleted_cb,
                                             change_new (change->page, change->id, change->title));
}

static void
deleted_cb (GObject *store,
            GAsyncResult *result,
            gpointer data)
{
  g_autoptr (Change) change = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *title = g_markup_escape_text (change->title, -1);
  g_autofree char *text = NULL;
  AdwToast *toast;

  if (!respite_remedies_store_change_finish (RESPITE_REMEDIES_STORE (store), result, &error))
    {
      say (change->page, adw_toast_new (error->message));
      return;
    }

  /* Translators: %s is a remedy that the person wrote down. */
  text = g_strdup_printf (_("“%s” deleted"), title);
  toast = adw_toast_new (text);
  adw_toast_set_button_label (toast, _("_Undo"));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo_cb), store, 0);
  g_object_set_data_full (G_OBJECT (toast), "change", change_new (change->page, change->id, change->title),
                          (GDestroyNotify) change_free);
  say (change->page, toast);
}

static void
saved_cb (GtkWidget *page,
          const char *id)
{
  gtk_widget_activate_action (page, "remedies.open-remedy", "s", id);
}

/**
 * respite_own_remedy_edit:
 * @page: the page of remedies
 * @catalog: the words to choose from
 * @personal: where it is kept
 * @id: (nullable): the remedy to change; a new one without
 *
 * Opens the editor above the page, which then shows what was saved.
 */
void
respite_own_remedy_edit (GtkWidget *page,
                         RespiteCatalog *catalog,
                         RespiteRemediesStore *personal,
                         const char *id)
{
  GtkRoot *root = gtk_widget_get_root (page);
  RespiteOwnRemedyEditor *editor = respite_own_remedy_editor_new (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, catalog,
                                                                  personal, id);

  if (id == NULL)
    g_signal_connect_object (editor, "saved", G_CALLBACK (saved_cb), page, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (editor));
}

/**
 * respite_own_remedy_delete:
 * @page: the page of remedies
 * @personal: where it is kept
 * @id: a remedy of the person's own
 *
 * Deletes it, and offers to take that back.
 */
void
respite_own_remedy_delete (GtkWidget *page,
                           RespiteRemediesStore *personal,
                           const char *id)
{
  RespiteCatalogItem *item = respite_remedies_store_find_own (personal, id);

  if (item != NULL)
    respite_remedies_store_delete_own_async (personal, id, NULL, deleted_cb,
                                             change_new (page, id, respite_catalog_item_get_title (item)));
}
