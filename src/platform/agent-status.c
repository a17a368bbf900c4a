/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/agent-status.h"

#include <math.h>

/* The end of the year 9999, the last that a date can be made of. */
#define LAST_SECOND G_GINT64_CONSTANT (253402300799)

G_DEFINE_BOXED_TYPE (RespiteAgentStatus,
                     respite_agent_status,
                     respite_agent_status_copy,
                     respite_agent_status_free)

RespiteAgentStatus *
respite_agent_status_copy (const RespiteAgentStatus *self)
{
  RespiteAgentStatus *copy = g_new (RespiteAgentStatus, 1);

  *copy = *self;
  copy->id = g_strdup (self->id);
  copy->kind = g_strdup (self->kind);
  copy->state = g_strdup (self->state);
  copy->reason = g_strdup (self->reason);

  return copy;
}

void
respite_agent_status_free (RespiteAgentStatus *self)
{
  g_free (self->id);
  g_free (self->kind);
  g_free (self->state);
  g_free (self->reason);
  g_free (self);
}

static char *
dup_text (GVariant *dictionary,
          const char *key)
{
  const char *text = "";

  g_variant_lookup (dictionary, key, "&s", &text);

  return g_strdup (text);
}

/**
 * respite_agent_status_new_read:
 * @dictionary: an `a{sv}` as it came over the bus; what is missing or of another type counts as absent
 *
 * Returns: (transfer full) (nullable): the status, or %NULL where it says of no reminder
 */
RespiteAgentStatus *
respite_agent_status_new_read (GVariant *dictionary)
{
  g_autoptr (RespiteAgentStatus) self = g_new0 (RespiteAgentStatus, 1);

  g_return_val_if_fail (g_variant_is_of_type (dictionary, G_VARIANT_TYPE_VARDICT), NULL);

  self->id = dup_text (dictionary, "id");
  self->kind = dup_text (dictionary, "kind");
  self->state = dup_text (dictionary, "state");
  self->reason = dup_text (dictionary, "reason");
  g_variant_lookup (dictionary, "enabled", "b", &self->enabled);
  g_variant_lookup (dictionary, "due", "x", &self->due);
  g_variant_lookup (dictionary, "progress", "d", &self->progress);

  self->due = CLAMP (self->due, 0, LAST_SECOND);
  self->progress = isfinite (self->progress) ? CLAMP (self->progress, 0, 1) : 0;

  return *self->id != '\0' ? g_steal_pointer (&self) : NULL;
}

/**
 * respite_agent_status_to_variant:
 *
 * Returns: (transfer floating): the status as an `a{sv}`
 */
GVariant *
respite_agent_status_to_variant (const RespiteAgentStatus *self)
{
  g_auto (GVariantDict) dictionary = G_VARIANT_DICT_INIT (NULL);

  g_variant_dict_insert (&dictionary, "id", "s", self->id);
  g_variant_dict_insert (&dictionary, "kind", "s", self->kind);
  g_variant_dict_insert (&dictionary, "enabled", "b", self->enabled);
  g_variant_dict_insert (&dictionary, "due", "x", self->due);
  g_variant_dict_insert (&dictionary, "progress", "d", self->progress);
  g_variant_dict_insert (&dictionary, "state", "s", self->state);
  g_variant_dict_insert (&dictionary, "reason", "s", self->reason);

  return g_variant_dict_end (&dictionary);
}
