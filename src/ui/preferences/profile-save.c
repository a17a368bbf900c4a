/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/preferences/profile-save.h"

#include <glib/gi18n.h>

#include "ui/preferences/preferences-window.h"

/* The page may be closed before the disk has answered. */
typedef struct
{
  GWeakRef page;
  RespiteProfileSaved saved;
} Saving;

static Saving *
saving_new (GtkWidget *page,
            RespiteProfileSaved saved)
{
  Saving *saving = g_new0 (Saving, 1);

  g_weak_ref_init (&saving->page, page);
  saving->saved = saved;

  return saving;
}

static void
saving_free (Saving *saving)
{
  g_weak_ref_clear (&saving->page);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
saved_cb (GObject *store,
          GAsyncResult *result,
          gpointer data)
{
  g_autoptr (Saving) saving = data;
  g_autoptr (GtkWidget) page = g_weak_ref_get (&saving->page);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (!respite_profile_store_set_finish (RESPITE_PROFILE_STORE (store), result, &error))
    text = g_strdup_printf (_("Not saved; all is as it was. %s"), error->message);
  if (page == NULL)
    return;

  if (text != NULL)
    respite_preferences_window_say (page, text);
  saving->saved (page);
}

/**
 * respite_profile_save:
 * @store: what the person says of themselves
 * @member: what to set; see #RespiteProfile
 * @value: (nullable): its value, whose floating reference is taken; %NULL takes the member away
 * @page: who asks; it need not live until the disk has answered
 * @saved: called with @page if it does
 *
 * Saves at once; what goes wrong is said over the page.
 */
void
respite_profile_save (RespiteProfileStore *store,
                      const char *member,
                      GVariant *value,
                      GtkWidget *page,
                      RespiteProfileSaved saved)
{
  respite_profile_store_set_async (store, member, value, NULL, saved_cb, saving_new (page, saved));
}

/**
 * respite_profile_save_word:
 * @store: what the person says of themselves
 * @member: `tags` or `activities`
 * @word: one of the list's texts
 * @in: whether it shall be there
 * @page: who asks; it need not live until the disk has answered
 * @saved: called with @page if it does
 *
 * The same for one text of a list.
 */
void
respite_profile_save_word (RespiteProfileStore *store,
                           const char *member,
                           const char *word,
                           gboolean in,
                           GtkWidget *page,
                           RespiteProfileSaved saved)
{
  respite_profile_store_set_word_async (store, member, word, in, NULL, saved_cb, saving_new (page, saved));
}
