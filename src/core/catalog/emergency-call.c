/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/emergency-call.h"

/* Part of the standard for mobile phones: they dial it as an emergency even without a contract. */
#define MOBILE_NUMBER "112"

static RespiteEmergencyCall *
make_call (RespiteEmergencySource source,
           const char *title,
           const char *const *numbers)
{
  RespiteEmergencyCall *self = g_new0 (RespiteEmergencyCall, 1);

  self->source = source;
  self->title = g_strdup (title);
  self->numbers = g_strdupv ((char **) numbers);

  return self;
}

/**
 * respite_emergency_call_new:
 * @catalog: who knows the countries' numbers
 * @profile: (nullable): what the person says of themselves
 * @territory: (nullable): the country that their settings speak of, ISO 3166-1 alpha-2
 *
 * The person's own number goes before their country's, and what they say before what their settings say. A country that
 * was named and is not known is never exchanged for the one that is guessed.
 *
 * Returns: (transfer full): whom to call
 */
RespiteEmergencyCall *
respite_emergency_call_new (RespiteCatalog *catalog,
                            RespiteProfile *profile,
                            const char *territory)
{
  const char *own = profile != NULL ? respite_profile_get_emergency_number (profile) : NULL;
  const char *country = profile != NULL ? respite_profile_get_country (profile) : NULL;
  const RespiteEmergencyNumber *number;

  g_return_val_if_fail (RESPITE_IS_CATALOG (catalog), NULL);

  number = respite_catalog_get_emergency_number (catalog, country != NULL ? country : territory);
  if (own != NULL)
    return make_call (RESPITE_EMERGENCY_OWN, NULL, (const char *const[]) { own, NULL });
  if (number == NULL)
    return make_call (RESPITE_EMERGENCY_UNKNOWN, NULL, (const char *const[]) { MOBILE_NUMBER, NULL });

  return make_call (country != NULL ? RESPITE_EMERGENCY_COUNTRY : RESPITE_EMERGENCY_GUESS, number->title,
                    (const char *const *) number->numbers);
}

/**
 * respite_emergency_call_free:
 * @self: (transfer full): a value
 */
void
respite_emergency_call_free (RespiteEmergencyCall *self)
{
  g_free (self->title);
  g_strfreev (self->numbers);
  g_free (self);
}
