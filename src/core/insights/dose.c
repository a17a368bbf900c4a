/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/dose.h"

#include <string.h>

/* A number as people write it, thousands and decimals by point, comma or blank. */
#define NUMBER "(\\d{1,3}[ .,]000|\\d+(?:[.,]\\d+)?)"
#define UNIT "\\s*(mg|g)\\b"
#define COUNT "(?<![\\d/.,\xE2\x81\x84])(\\d{1,2}(?:[.,]5)?)"

/* Beyond these a number is a slip of the pen, and no dose. */
#define MG_MAX 20000

/* A number alone is milligrams from here on, and tablets below. */
#define BARE_MG_MIN 50

static const struct
{
  const char *remedy;
  RespiteSubstance substance;
} remedies[] = {
  { "nsaid-oral", RESPITE_SUBSTANCE_IBUPROFEN },
  { "nsaid-topical", RESPITE_SUBSTANCE_GEL },
  { "aspirin", RESPITE_SUBSTANCE_ASPIRIN },
  { "paracetamol", RESPITE_SUBSTANCE_PARACETAMOL },
};

/* The overview of pharmacy pain relievers says nothing itself: only what the person named counts. */
static const char overview[] = "otc-pain-relief";

/* By their beginnings, which are the same in most languages. */
static const struct
{
  const char *name;
  RespiteSubstance substance;
} names[] = {
  { "ibuprof", RESPITE_SUBSTANCE_IBUPROFEN },   { "naprox", RESPITE_SUBSTANCE_NAPROXEN },
  { "diclofen", RESPITE_SUBSTANCE_DICLOFENAC }, { "ketoprof", RESPITE_SUBSTANCE_KETOPROFEN },
  { "aspirin", RESPITE_SUBSTANCE_ASPIRIN },     { "acetylsalicyl", RESPITE_SUBSTANCE_ASPIRIN },
  { "paracetamol", RESPITE_SUBSTANCE_PARACETAMOL }, { "acetaminophen", RESPITE_SUBSTANCE_PARACETAMOL },
};

/* Ways to write an amount: which part is the count, which the strength and which the unit. */
static const struct
{
  const char *pattern;
  int count, number, unit;
} ways[] = {
  { COUNT "\\s*[x*\xC3\x97]\\s*" NUMBER UNIT, 1, 2, 3 },
  { COUNT "\\s*(?:tab|pil|caps|kaps|compr|sachet)[a-z]*\\.?\\s+(?:[a-z@]{1,3}\\s+)?" NUMBER UNIT, 1, 2, 3 },
  { NUMBER UNIT "\\s*[x*\xC3\x97]\\s*(\\d{1,2})\\b", 3, 1, 2 },
  { NUMBER UNIT "(?!.*" NUMBER UNIT ")", 0, 1, 2 },
};

/* In one form, without case, accents and characters made of two. */
static char *
fold (const char *text)
{
  g_autofree char *apart = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *bare = apart != NULL ? g_utf8_casefold (apart, -1) : g_strdup ("");
  GString *folded = g_string_new (NULL);

  for (const char *at = bare; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isspace (c))
        g_string_append_c (folded, ' ');
      else if (g_unichar_type (c) != G_UNICODE_NON_SPACING_MARK)
        g_string_append_unichar (folded, c);
    }

  return g_string_free (folded, FALSE);
}

static double
read_number (const char *text,
             gboolean grams)
{
  g_autofree char *plain = g_strdup (text);
  char *mark = strpbrk (plain, " .,");

  /* “1,000 mg” is a thousand, “1,000 g” is one: nobody takes a kilogram. */
  if (mark != NULL && strlen (mark) == 4 && !grams)
    memmove (mark, mark + 1, strlen (mark));
  else if (mark != NULL)
    *mark = '.';

  return g_ascii_strtod (plain, NULL);
}

static int
read_way (const char *text,
          gsize way)
{
  g_autoptr (GRegex) regex = g_regex_new (ways[way].pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *number = NULL;
  g_autofree char *unit = NULL;
  double mg;

  if (!g_regex_match (regex, text, 0, &match))
    return 0;

  number = g_match_info_fetch (match, ways[way].number);
  unit = g_match_info_fetch (match, ways[way].unit);
  mg = read_number (number, *unit == 'g') * (*unit == 'g' ? 1000 : 1);
  if (ways[way].count > 0)
    {
      g_autofree char *count = g_match_info_fetch (match, ways[way].count);

      mg *= read_number (count, TRUE);
    }

  return mg >= 1 && mg <= MG_MAX ? (int) (mg + 0.5) : 0;
}

static int
read_mg (const char *text)
{
  char *end;
  guint64 bare;

  for (gsize i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      int mg = read_way (text, i);

      if (mg > 0)
        return mg;
    }

  bare = g_ascii_strtoull (text, &end, 10);

  return *end == '\0' && bare >= BARE_MG_MIN && bare <= MG_MAX ? (int) bare : 0;
}

static gboolean
find_named (const char *text,
            RespiteSubstance *substance)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (strstr (text, names[i].name) != NULL)
      {
        *substance = names[i].substance;
        return TRUE;
      }

  return FALSE;
}

static gboolean
find_remedy (const char *remedy,
             RespiteSubstance *substance)
{
  for (gsize i = 0; i < G_N_ELEMENTS (remedies); i++)
    if (g_str_equal (remedies[i].remedy, remedy))
      {
        *substance = remedies[i].substance;
        return TRUE;
      }

  return FALSE;
}

/**
 * respite_dose_read:
 * @remedy: the id of what was used
 * @text: (nullable): how much of it, in the person's own words, as `400 mg`, `2 x 200 mg` or `1 tablet`
 *
 * Reads what pain medicine a use was, and how much of it. Several may stand side by side, as in `ibuprofen 400 mg +
 * paracetamol 1 g`; a name in the text counts for more than the remedy's.
 *
 * Returns: (transfer full) (element-type RespiteDose): none where it was no medicine that the rules know
 */
GArray *
respite_dose_read (const char *remedy,
                   const char *text)
{
  GArray *doses = g_array_new (FALSE, FALSE, sizeof (RespiteDose));
  RespiteDose dose = { RESPITE_SUBSTANCE_IBUPROFEN, 0 };
  gboolean known = find_remedy (remedy, &dose.substance);
  g_autofree char *folded = NULL;
  g_auto (GStrv) parts = NULL;

  if (!known && !g_str_equal (remedy, overview))
    return doses;

  folded = fold (text != NULL ? text : "");
  parts = g_regex_split_simple ("\\s*[+;&]\\s*|,\\s+|\\s+(?:and|und|et|y|e|i|en|og|och|plus|with|mit)\\s+", folded, 0, 0);
  for (char **part = parts; *part != NULL; part++)
    {
      RespiteDose own = dose;
      gboolean named = dose.substance != RESPITE_SUBSTANCE_GEL && find_named (*part, &own.substance);

      own.mg = own.substance != RESPITE_SUBSTANCE_GEL ? read_mg (g_strstrip (*part)) : 0;
      /* Of several parts without a name only those with an amount are doses. */
      if (named || (known && (parts[1] == NULL || own.mg > 0)))
        g_array_append_val (doses, own);
    }

  if (known && doses->len == 0)
    g_array_append_val (doses, dose);

  return doses;
}
