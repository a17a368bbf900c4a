/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_NOTICE (respite_notice_get_type ())

/**
 * RespiteNotice:
 *
 * What one notification says, with the buttons that answer it. It must make sense without them.
 */
typedef struct _RespiteNotice RespiteNotice;

GType respite_notice_get_type (void);

RespiteNotice *respite_notice_new (const char *tag,
                                   const char *title,
                                   const char *body,
                                   gboolean sound);
void respite_notice_add_button (RespiteNotice *self,
                                const char *answer,
                                const char *label);
RespiteNotice *respite_notice_ref (RespiteNotice *self);
void respite_notice_unref (RespiteNotice *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteNotice, respite_notice_unref)

const char *respite_notice_get_tag (RespiteNotice *self);
const char *respite_notice_get_title (RespiteNotice *self);
const char *respite_notice_get_body (RespiteNotice *self);
gboolean respite_notice_get_sound (RespiteNotice *self);
guint respite_notice_get_n_buttons (RespiteNotice *self);
const char *respite_notice_get_answer (RespiteNotice *self,
                                       guint button);
const char *respite_notice_get_label (RespiteNotice *self,
                                      guint button);

G_END_DECLS
