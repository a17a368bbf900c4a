/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-note.h"

#include <glib/gi18n.h>

#include "ui/common/announce.h"
#include "ui/common/spoken-names.h"

/* So long after the last key a thought is taken to be written down. */
#define PAUSE_MS 800

/**
 * RespiteRemedyNote:
 *
 * What the person writes about a remedy. It is saved after a pause, and at once when they turn to something else. What
 * cannot be saved stays in the field, there again whenever the remedy is, and says why.
 */
struct _RespiteRemedyNote
{
  AdwBin parent_instance;

  RespiteRemediesStore *store;
  GSignalGroup *store_signals;
  char *id;

  /* What is not on the disk, by remedy; what is being written, and of which. */
  GHashTable *drafts;
  char *writing;
  char *writing_id;
  guint pause_id;
  gboolean filling;

  GtkTextView *view;
  GtkTextBuffer *buffer;
  GtkWidget *placeholder;
  GtkWidget *trouble_box;
  GtkLabel *trouble;
};

G_DEFINE_FINAL_TYPE (RespiteRemedyNote, respite_remedy_note, ADW_TYPE_BIN)

static char *
dup_text (RespiteRemedyNote *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);

  return gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE);
}

/* What was pasted may hold what no file of ours does; nothing but blanks is no note. */
static char *
make_plain (const char *text)
{
  GString *plain = g_string_new (NULL);
  gboolean says_something = FALSE;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      says_something |= g_unichar_isgraph (character);
      if (character != '\r' || c[1] != '\n')
        g_string_append_unichar (plain, g_unichar_iscntrl (character) && strchr ("\n\t", *c) == NULL ? ' ' : character);
    }
  if (!says_something)
    g_string_truncate (plain, 0);

  return g_string_free (plain, FALSE);
}

static void
show_trouble (RespiteRemedyNote *self,
              const char *text)
{
  if (text == NULL && !gtk_widget_get_visible (self->trouble_box))
    return;

  gtk_label_set_label (self->trouble, text != NULL ? text : "");
  gtk_widget_set_visible (self->trouble_box, text != NULL);
  if (text != NULL)
    respite_announce (GTK_WIDGET (self->trouble), text);
}

static char *
describe_length (const char *text)
{
  long n = g_utf8_strlen (text, -1);

  if (n <= RESPITE_REMEDY_NOTE_MAX)
    return NULL;

  return g_strdup_printf (_("Not saved: a note has room for %d characters, and this one has %ld. Shorten it, and it is saved."),
                          RESPITE_REMEDY_NOTE_MAX, n);
}

static void
fill (RespiteRemedyNote *self,
      const char *text)
{
  g_autofree char *shown = dup_text (self);

  if (g_strcmp0 (shown, text) == 0)
    return;

  self->filling = TRUE;
  gtk_text_buffer_set_text (self->buffer, text, -1);
  self->filling = FALSE;
}

static const char *
get_saved (RespiteRemedyNote *self)
{
  const char *note = self->store != NULL && self->id != NULL ? respite_remedies_store_get_note (self->store, self->id)
                                                             : NULL;

  return note != NULL ? note : "";
}

static void write_next (RespiteRemedyNote *self,
                        RespiteRemediesStore *store);

/* Whoever went on writing meanwhile has another draft; it is written next, even if the field is gone by now. */
static void
written_cb (GObject *store,
            GAsyncResult *result,
            gpointer data)
{
  g_autoptr (RespiteRemedyNote) self = data;
  g_autofree char *text = g_steal_pointer (&self->writing);
  g_autofree char *id = g_steal_pointer (&self->writing_id);
  g_autoptr (GError) error = NULL;
  gboolean shown = self->view != NULL && g_strcmp0 (id, self->id) == 0;

  if (respite_remedies_store_change_finish (RESPITE_REMEDIES_STORE (store), result, &error))
    {
      if (g_strcmp0 (g_hash_table_lookup (self->drafts, id), text) == 0)
        g_hash_table_remove (self->drafts, id);
      if (shown && g_hash_table_lookup (self->drafts, id) == NULL)
        show_trouble (self, NULL);
      write_next (self, RESPITE_REMEDIES_STORE (store));
    }
  else if (shown)
    {
      /* Translators: the reason follows as a sentence */
      g_autofree char *trouble = g_strdup_printf (_("Not saved yet; the text stays here. %s"), error->message);

      show_trouble (self, trouble);
    }
}

static gboolean
can_write (const char *draft)
{
  return draft != NULL && g_utf8_strlen (draft, -1) <= RESPITE_REMEDY_NOTE_MAX;
}

/* The remedy whose draft is to be written: the one that is shown before all others. */
static char *
find_draft (RespiteRemedyNote *self)
{
  GHashTableIter iter;
  gpointer id, draft;

  if (self->id != NULL && can_write (g_hash_table_lookup (self->drafts, self->id)))
    return g_strdup (self->id);

  g_hash_table_iter_init (&iter, self->drafts);
  while (g_hash_table_iter_next (&iter, &id, &draft))
    {
      if (can_write (draft))
        return g_strdup (id);
    }

  return NULL;
}

/* One at a time, so that an older text never comes after a newer one. */
static void
write_next (RespiteRemedyNote *self,
            RespiteRemediesStore *store)
{
  if (self->writing != NULL || store == NULL)
    return;

  self->writing_id = find_draft (self);
  if (self->writing_id == NULL)
    return;

  self->writing = g_strdup (g_hash_table_lookup (self->drafts, self->writing_id));
  respite_remedies_store_set_note_async (store, self->writing_id, self->writing, NULL, written_cb, g_object_ref (self));
}

static void
show_note (RespiteRemedyNote *self)
{
  const char *draft = self->id != NULL ? g_hash_table_lookup (self->drafts, self->id) : NULL;
  g_autofree char *trouble = draft != NULL ? describe_length (draft) : NULL;

  fill (self, draft != NULL ? draft : get_saved (self));
  show_trouble (self, trouble);
}

/* What is being written here weighs more than what comes from elsewhere. */
static void
store_changed_cb (RespiteRemedyNote *self)
{
  if (self->id != NULL && !g_hash_table_contains (self->drafts, self->id))
    fill (self, get_saved (self));
}

static gboolean
paused_cb (gpointer data)
{
  RespiteRemedyNote *self = data;

  self->pause_id = 0;
  respite_remedy_note_save (self);

  return G_SOURCE_REMOVE;
}

static void
text_changed_cb (RespiteRemedyNote *self)
{
  g_autofree char *text = dup_text (self);
  g_autofree char *plain = make_plain (text);
  g_autofree char *trouble = NULL;

  gtk_widget_set_visible (self->placeholder, *text == '\0');
  if (self->filling || self->id == NULL)
    return;

  g_hash_table_insert (self->drafts, g_strdup (self->id), g_strdup (plain));
  trouble = describe_length (plain);
  show_trouble (self, trouble);

  g_clear_handle_id (&self->pause_id, g_source_remove);
  if (trouble == NULL)
    self->pause_id = g_timeout_add (PAUSE_MS, paused_cb, self);
}

static void
try_again_cb (GtkWidget *widget,
              const char *action,
              GVariant *target)
{
  respite_remedy_note_save (RESPITE_REMEDY_NOTE (widget));
}

static void
respite_remedy_note_unmap (GtkWidget *widget)
{
  respite_remedy_note_save (RESPITE_REMEDY_NOTE (widget));

  GTK_WIDGET_CLASS (respite_remedy_note_parent_class)->unmap (widget);
}

static void
respite_remedy_note_dispose (GObject *object)
{
  RespiteRemedyNote *self = RESPITE_REMEDY_NOTE (object);

  g_clear_handle_id (&self->pause_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_REMEDY_NOTE);
  g_clear_object (&self->store_signals);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (respite_remedy_note_parent_class)->dispose (object);
}

static void
respite_remedy_note_finalize (GObject *object)
{
  RespiteRemedyNote *self = RESPITE_REMEDY_NOTE (object);

  g_hash_table_unref (self->drafts);
  g_free (self->id);

  G_OBJECT_CLASS (respite_remedy_note_parent_class)->finalize (object);
}

static void
respite_remedy_note_class_init (RespiteRemedyNoteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_remedy_note_dispose;
  G_OBJECT_CLASS (klass)->finalize = respite_remedy_note_finalize;
  widget_class->unmap = respite_remedy_note_unmap;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedy-note.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyNote, view);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyNote, buffer);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyNote, placeholder);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyNote, trouble_box);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyNote, trouble);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, respite_remedy_note_save);

  gtk_widget_class_install_action (widget_class, "note.save", NULL, try_again_cb);
}

static void
respite_remedy_note_init (RespiteRemedyNote *self)
{
  self->drafts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->store_signals = g_signal_group_new (RESPITE_TYPE_REMEDIES_STORE);
  g_signal_group_connect_swapped (self->store_signals, "changed", G_CALLBACK (store_changed_cb), self);

  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));
}

/**
 * respite_remedy_note_set_store:
 * @store: (nullable): where notes are kept; without it the field hides
 */
void
respite_remedy_note_set_store (RespiteRemedyNote *self,
                               RespiteRemediesStore *store)
{
  g_return_if_fail (RESPITE_IS_REMEDY_NOTE (self));

  if (self->store == store)
    return;

  respite_remedy_note_save (self);
  g_set_object (&self->store, store);
  g_signal_group_set_target (self->store_signals, store);
  gtk_widget_set_visible (GTK_WIDGET (self), store != NULL);
  show_note (self);
}

/**
 * respite_remedy_note_set_remedy:
 * @id: (nullable): the remedy that the note is about
 */
void
respite_remedy_note_set_remedy (RespiteRemedyNote *self,
                                const char *id)
{
  g_return_if_fail (RESPITE_IS_REMEDY_NOTE (self));

  if (g_strcmp0 (self->id, id) == 0)
    return;

  respite_remedy_note_save (self);
  g_free (self->id);
  self->id = g_strdup (id);
  show_note (self);
  respite_remedy_note_save (self);
}

/**
 * respite_remedy_note_save:
 *
 * Saves at once what was written and is not saved yet.
 */
void
respite_remedy_note_save (RespiteRemedyNote *self)
{
  g_return_if_fail (RESPITE_IS_REMEDY_NOTE (self));

  g_clear_handle_id (&self->pause_id, g_source_remove);
  write_next (self, self->store);
}
