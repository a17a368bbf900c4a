/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/notice.h"

struct _RespiteNotice
{
  gatomicrefcount ref_count;

  char *tag;
  char *title;
  char *body;
  gboolean sound;
  GPtrArray *answers;
  GPtrArray *labels;
};

G_DEFINE_BOXED_TYPE (RespiteNotice, respite_notice, respite_notice_ref, respite_notice_unref)

/**
 * respite_notice_new:
 * @tag: what the notifier calls it when it speaks of it again
 * @title: plain text, not empty
 * @body: plain text
 * @sound: whether it may be heard
 *
 * Text that is not UTF-8 is mended, for what shows it stumbles over that.
 *
 * Returns: (transfer full): a notice without buttons
 */
RespiteNotice *
respite_notice_new (const char *tag,
                    const char *title,
                    const char *body,
                    gboolean sound)
{
  RespiteNotice *self;

  g_return_val_if_fail (tag != NULL && body != NULL, NULL);
  g_return_val_if_fail (title != NULL && *title != '\0', NULL);

  self = g_new0 (RespiteNotice, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->tag = g_strdup (tag);
  self->title = g_utf8_make_valid (title, -1);
  self->body = g_utf8_make_valid (body, -1);
  self->sound = sound;
  self->answers = g_ptr_array_new_with_free_func (g_free);
  self->labels = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/**
 * respite_notice_add_button:
 * @answer: what pressing it means
 * @label: what it says
 *
 * Adds a button, before the notice is shown. Three are as many as desktops have room for.
 */
void
respite_notice_add_button (RespiteNotice *self,
                           const char *answer,
                           const char *label)
{
  g_return_if_fail (self != NULL && answer != NULL && label != NULL);
  g_return_if_fail (self->answers->len < 3);

  g_ptr_array_add (self->answers, g_strdup (answer));
  g_ptr_array_add (self->labels, g_strdup (label));
}

RespiteNotice *
respite_notice_ref (RespiteNotice *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
respite_notice_unref (RespiteNotice *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->tag);
  g_free (self->title);
  g_free (self->body);
  g_ptr_array_unref (self->answers);
  g_ptr_array_unref (self->labels);
  g_free (self);
}

const char *
respite_notice_get_tag (RespiteNotice *self)
{
  return self->tag;
}

const char *
respite_notice_get_title (RespiteNotice *self)
{
  return self->title;
}

const char *
respite_notice_get_body (RespiteNotice *self)
{
  return self->body;
}

gboolean
respite_notice_get_sound (RespiteNotice *self)
{
  return self->sound;
}

guint
respite_notice_get_n_buttons (RespiteNotice *self)
{
  return self->answers->len;
}

const char *
respite_notice_get_answer (RespiteNotice *self,
                           guint button)
{
  g_return_val_if_fail (button < self->answers->len, NULL);

  return g_ptr_array_index (self->answers, button);
}

const char *
respite_notice_get_label (RespiteNotice *self,
                          guint button)
{
  g_return_val_if_fail (button < self->labels->len, NULL);

  return g_ptr_array_index (self->labels, button);
}
