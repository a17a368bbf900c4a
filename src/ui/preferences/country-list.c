/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/preferences/country-list.h"

#include <glib/gi18n.h>

/*
 * The countries whose number is known, by name, after the one that is guessed. Beside the names stand their codes, which
 * the list keeps as its data.
 */
#define CODES "respite-country-codes"

static int
compare_titles (gconstpointer a,
                gconstpointer b)
{
  const RespiteEmergencyNumber *const *one = a;
  const RespiteEmergencyNumber *const *other = b;

  return g_utf8_collate ((*one)->title, (*other)->title);
}

static GPtrArray *
get_codes (GtkDropDown *list)
{
  return g_object_get_data (G_OBJECT (list), CODES);
}

static void
add (GtkDropDown *list,
     const char *code,
     const char *title)
{
  gtk_string_list_append (GTK_STRING_LIST (gtk_drop_down_get_model (list)), title);
  g_ptr_array_add (get_codes (list), g_strdup (code));
}

static char *
describe_guess (RespiteCatalog *catalog,
                const char *territory)
{
  const RespiteEmergencyNumber *number = respite_catalog_get_emergency_number (catalog, territory);

  if (number == NULL)
    return g_strdup (_("Not said"));

  /* Translators: the country that the person's settings speak of, which they did not say themselves */
  return g_strdup_printf (_("Not said (%s)"), number->title);
}

/**
 * respite_country_list_fill:
 * @list: a drop-down list
 * @catalog: who knows the countries' numbers
 * @territory: (nullable): the country that the person's settings speak of
 */
void
respite_country_list_fill (GtkDropDown *list,
                           RespiteCatalog *catalog,
                           const char *territory)
{
  g_autoptr (GPtrArray) numbers = g_ptr_array_new ();
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  g_autoptr (GtkExpression) expression = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");
  g_autofree char *guess = describe_guess (catalog, territory);

  g_object_set_data_full (G_OBJECT (list), CODES, g_ptr_array_new_with_free_func (g_free),
                          (GDestroyNotify) g_ptr_array_unref);
  gtk_drop_down_set_expression (list, expression);
  gtk_drop_down_set_model (list, G_LIST_MODEL (titles));

  add (list, NULL, guess);
  g_ptr_array_extend (numbers, respite_catalog_get_emergency_numbers (catalog), NULL, NULL);
  g_ptr_array_sort (numbers, compare_titles);
  for (guint i = 0; i < numbers->len; i++)
    {
      const RespiteEmergencyNumber *number = numbers->pdata[i];

      add (list, number->code, number->title);
    }
}

/**
 * respite_country_list_select:
 * @list: a list that is filled
 * @country: (nullable): a country, ISO 3166-1 alpha-2; one whose number is not known is added by its code
 */
void
respite_country_list_select (GtkDropDown *list,
                             const char *country)
{
  GPtrArray *codes = get_codes (list);
  guint i = 0;

  while (i < codes->len && g_strcmp0 (codes->pdata[i], country) != 0)
    i++;
  if (i == codes->len)
    add (list, country, country);

  gtk_drop_down_set_selected (list, i);
}

/**
 * respite_country_list_get:
 * @list: a list that is filled
 *
 * Returns: (transfer none) (nullable): the country that is chosen, %NULL where none is
 */
const char *
respite_country_list_get (GtkDropDown *list)
{
  GPtrArray *codes = get_codes (list);
  guint selected = gtk_drop_down_get_selected (list);

  return selected < codes->len ? codes->pdata[selected] : NULL;
}
