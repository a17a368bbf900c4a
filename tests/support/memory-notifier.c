/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "tests/support/memory-notifier.h"

struct _MemoryNotifier
{
  GObject parent_instance;

  MemoryNotifierMode mode;
  RespiteNotice *notice;
  guint n_shown;
};

static void notifier_iface_init (RespiteNotifierInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MemoryNotifier,
                               memory_notifier,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (RESPITE_TYPE_NOTIFIER, notifier_iface_init))

static void
memory_notifier_withdraw (RespiteNotifier *notifier)
{
  g_clear_pointer (&MEMORY_NOTIFIER (notifier)->notice, respite_notice_unref);
}

static void
memory_notifier_show (RespiteNotifier *notifier,
                      RespiteNotice *notice)
{
  MemoryNotifier *self = MEMORY_NOTIFIER (notifier);

  memory_notifier_withdraw (notifier);
  if (self->mode == MEMORY_NOTIFIER_FAILS)
    {
      respite_notifier_emit_failed (notifier, respite_notice_get_tag (notice), "Nobody is there");
      return;
    }

  self->n_shown++;
  self->notice = respite_notice_ref (notice);
  if (self->mode == MEMORY_NOTIFIER_SHOWS)
    respite_notifier_emit_shown (notifier, respite_notice_get_tag (notice));
}

static void
memory_notifier_finalize (GObject *object)
{
  memory_notifier_withdraw (RESPITE_NOTIFIER (object));

  G_OBJECT_CLASS (memory_notifier_parent_class)->finalize (object);
}

static void
notifier_iface_init (RespiteNotifierInterface *iface)
{
  iface->show = memory_notifier_show;
  iface->withdraw = memory_notifier_withdraw;
}

static void
memory_notifier_class_init (MemoryNotifierClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = memory_notifier_finalize;
}

static void
memory_notifier_init (MemoryNotifier *self)
{
}

/** A notifier that remembers. */
MemoryNotifier *
memory_notifier_new (void)
{
  return g_object_new (MEMORY_TYPE_NOTIFIER, NULL);
}

void
memory_notifier_set_mode (MemoryNotifier *self,
                          MemoryNotifierMode mode)
{
  self->mode = mode;
}

/** What is up now, if anything. */
RespiteNotice *
memory_notifier_get_notice (MemoryNotifier *self)
{
  return self->notice;
}

guint
memory_notifier_get_n_shown (MemoryNotifier *self)
{
  return self->n_shown;
}

/** Presses a button of what is up. */
void
memory_notifier_answer (MemoryNotifier *self,
                        const char *answer,
                        const char *activation_token)
{
  RespiteNotice *notice = g_steal_pointer (&self->notice);

  g_assert_nonnull (notice);
  respite_notifier_emit_answered (RESPITE_NOTIFIER (self), respite_notice_get_tag (notice), answer, activation_token);
  respite_notice_unref (notice);
}
