/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/emergency-words.h"

#include <glib/gi18n.h>

/**
 * respite_emergency_words_numbers:
 * @call: whom to call
 *
 * Returns: (transfer full): its numbers in words, such as `112 or 144`
 */
char *
respite_emergency_words_numbers (const RespiteEmergencyCall *call)
{
  char *joined;

  g_return_val_if_fail (call != NULL, NULL);

  joined = g_strdup (call->numbers[0]);
  for (guint i = 1; call->numbers[i] != NULL; i++)
    {
      g_autofree char *before = joined;

      /* Translators: numbers to dial, the first of which is to be tried first */
      joined = g_strdup_printf (_("%s or %s"), before, call->numbers[i]);
    }

  return joined;
}
