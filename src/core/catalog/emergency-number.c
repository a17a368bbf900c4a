/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/emergency-number.h"

#include <string.h>

#include "core/catalog/catalog-read.h"

#define DIGITS_LEAST 2
#define DIGITS_MOST 5

static gboolean
is_country (const char *code)
{
  return strlen (code) == 2 && g_ascii_isupper (code[0]) && g_ascii_isupper (code[1]);
}

static gboolean
is_number (const char *number)
{
  gsize n_digits = strspn (number, "0123456789");

  return number[n_digits] == '\0' && n_digits >= DIGITS_LEAST && n_digits <= DIGITS_MOST;
}

/* A wrong number may cost a life, so that not one is let through. */
static gboolean
check (RespiteEmergencyNumber *self,
       GError **error)
{
  if (self->code == NULL || !is_country (self->code))
    {
      g_set_error_literal (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_VALUE,
                           "“code” is not two capital letters such as DE or GB");
      return FALSE;
    }

  if (*self->numbers == NULL)
    {
      g_set_error_literal (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_MISSING, "“numbers” names none");
      return FALSE;
    }

  for (char **number = self->numbers; *number != NULL; number++)
    {
      if (is_number (*number))
        continue;

      g_set_error (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_VALUE,
                   "“numbers” names “%s”, which is not %d to %d digits", *number, DIGITS_LEAST, DIGITS_MOST);
      return FALSE;
    }

  return TRUE;
}

/**
 * respite_emergency_number_new_from_json:
 * @object: a record of its file
 * @error: a #RespiteCatalogError or #RespiteJsonError that names the member
 *
 * Returns: (transfer full) (nullable): the value, its title in the person's language
 */
RespiteEmergencyNumber *
respite_emergency_number_new_from_json (JsonObject *object,
                                        GError **error)
{
  g_autoptr (RespiteEmergencyNumber) self = g_new0 (RespiteEmergencyNumber, 1);

  g_return_val_if_fail (object != NULL, NULL);

  if (!respite_catalog_read_word (object, "code", &self->code, error) ||
      !respite_catalog_read_text (object, "title", &self->title, error) ||
      !respite_catalog_read_words (object, "numbers", &self->numbers, error) ||
      !check (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * respite_emergency_number_free:
 * @self: (transfer full): a value
 */
void
respite_emergency_number_free (RespiteEmergencyNumber *self)
{
  g_free (self->code);
  g_free (self->title);
  g_strfreev (self->numbers);
  g_free (self);
}
