/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/catalog.h"

/*
 * Writes down what the catalogue holds in the form of tests/data/catalog.tsv, and compares the two, so that no record
 * and no grade falls out or changes unnoticed.
 */

static const char *table_path;

static const char *
or_dash (const char *word)
{
  return word != NULL ? word : "-";
}

static char *
describe_item (RespiteCatalogItem *item)
{
  g_autofree char *phases = g_strjoinv (" ", (char **) respite_catalog_item_get_phases (item));

  return g_strdup_printf ("item\t%s\t%s\t%s\t%s\t%s\t%s\t%d-%d",
                          respite_catalog_item_get_id (item),
                          respite_catalog_item_get_kind (item),
                          or_dash (respite_catalog_item_get_evidence (item)),
                          or_dash (respite_catalog_item_get_region (item)),
                          or_dash (respite_catalog_item_get_care (item)),
                          phases,
                          respite_catalog_item_get_minutes_min (item),
                          respite_catalog_item_get_minutes_max (item));
}

static char *
describe_routine (RespiteRoutine *routine)
{
  g_autofree char *phases = g_strjoinv (" ", (char **) respite_routine_get_phases (routine));
  int seconds = 0;

  for (guint i = 0; i < respite_routine_get_n_steps (routine); i++)
    seconds += respite_routine_get_step (routine, i)->seconds;

  g_assert_cmpint (seconds, ==, respite_routine_get_seconds (routine));

  return g_strdup_printf ("routine\t%s\t%d\t%u\t%s\t%s",
                          respite_routine_get_id (routine), seconds, respite_routine_get_n_steps (routine), phases,
                          respite_routine_get_desk (routine) ? "desk" : "-");
}

static char *
describe_sign (const RespiteWarningSign *sign)
{
  return g_strdup_printf ("sign\t%s\t%s", sign->id, sign->level);
}

static char *
describe_question (const RespiteGateQuestion *question)
{
  g_autofree char *signs = g_strjoinv (" ", question->signs);

  return g_strdup_printf ("gate\t%s", signs);
}

static char *
describe_rule (const RespiteTimeRule *rule)
{
  return g_strdup_printf ("rule\t%s\t%s", rule->id, rule->level);
}

static char *
describe_reference (const RespiteReference *reference)
{
  return g_strdup_printf ("reference\t%s", reference->code);
}

static char *
describe_claim (const RespiteClaim *claim)
{
  return g_strdup_printf ("claim\t%s", claim->id);
}

static char *
describe_conflict (const RespiteConflict *conflict)
{
  return g_strdup_printf ("conflict\t%s", conflict->id);
}

typedef char *(*DescribeFunc) (gpointer value);

static void
describe_model (GPtrArray *lines,
                GListModel *model,
                DescribeFunc describe)
{
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GObject) value = g_list_model_get_item (model, i);

      g_ptr_array_add (lines, describe (value));
    }
}

static void
describe_list (GPtrArray *lines,
               GPtrArray *values,
               DescribeFunc describe)
{
  for (guint i = 0; i < values->len; i++)
    g_ptr_array_add (lines, describe (g_ptr_array_index (values, i)));
}

static GHashTable *
read_table (void)
{
  GHashTable *wanted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_true (g_file_get_contents (table_path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    if (**line != '\0' && **line != '#')
      g_assert_true (g_hash_table_add (wanted, g_strdup (*line)));

  return wanted;
}

static void
test_table (void)
{
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteCatalog) catalog = respite_catalog_new (folder, &error);
  g_autoptr (GHashTable) wanted = read_table ();
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  GHashTableIter iter;
  gpointer missing;

  g_assert_no_error (error);
  describe_model (lines, respite_catalog_get_items (catalog), (DescribeFunc) describe_item);
  describe_model (lines, respite_catalog_get_routines (catalog), (DescribeFunc) describe_routine);
  describe_list (lines, respite_catalog_get_signs (catalog), (DescribeFunc) describe_sign);
  describe_list (lines, respite_catalog_get_gate (catalog), (DescribeFunc) describe_question);
  describe_list (lines, respite_catalog_get_rules (catalog), (DescribeFunc) describe_rule);
  describe_list (lines, respite_catalog_get_references (catalog), (DescribeFunc) describe_reference);
  describe_list (lines, respite_catalog_get_claims (catalog), (DescribeFunc) describe_claim);
  describe_list (lines, respite_catalog_get_conflicts (catalog), (DescribeFunc) describe_conflict);

  for (guint i = 0; i < lines->len; i++)
    if (!g_hash_table_remove (wanted, g_ptr_array_index (lines, i)))
      g_test_fail_printf ("not in the table: %s", (char *) g_ptr_array_index (lines, i));

  g_hash_table_iter_init (&iter, wanted);
  while (g_hash_table_iter_next (&iter, &missing, NULL))
    g_test_fail_printf ("not in the catalogue: %s", (char *) missing);
}

/* The numbers that the catalogue is announced with. */
static void
test_counts (void)
{
  static const struct
  {
    const char *kind;
    guint count;
  } kinds[] = {
    { "remedy", 45 }, { "exercise", 22 }, { "prevention", 20 }, { "professional-care", 16 }, { "diagnostic", 6 },
    { "trigger", 25 }, { "symptom", 18 }, { "condition-info", 46 }, { "red-flag", 4 },
  };
  static const guint grades[] = { 4, 14, 46, 24, 15, 99 };
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (RespiteCatalog) catalog = respite_catalog_new (folder, NULL);
  GListModel *items = respite_catalog_get_items (catalog);
  guint by_kind[G_N_ELEMENTS (kinds)] = { 0 };
  guint by_grade[G_N_ELEMENTS (grades)] = { 0 };

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (RespiteCatalogItem) item = g_list_model_get_item (items, i);

      by_grade[respite_catalog_item_get_evidence_rank (item)]++;
      for (gsize k = 0; k < G_N_ELEMENTS (kinds); k++)
        by_kind[k] += g_str_equal (kinds[k].kind, respite_catalog_item_get_kind (item));
    }

  for (gsize k = 0; k < G_N_ELEMENTS (kinds); k++)
    g_assert_cmpuint (by_kind[k], ==, kinds[k].count);
  for (gsize k = 0; k < G_N_ELEMENTS (grades); k++)
    g_assert_cmpuint (by_grade[k], ==, grades[k]);

  g_assert_cmpuint (g_list_model_get_n_items (items), ==, 202);
  g_assert_cmpuint (g_list_model_get_n_items (respite_catalog_get_routines (catalog)), ==, 16);
  g_assert_cmpuint (respite_catalog_get_signs (catalog)->len, ==, 37);
  g_assert_cmpuint (respite_catalog_get_gate (catalog)->len, ==, 10);
  g_assert_cmpuint (respite_catalog_get_rules (catalog)->len, ==, 37);
  g_assert_cmpuint (respite_catalog_get_claims (catalog)->len, ==, 46);
  g_assert_cmpuint (respite_catalog_get_conflicts (catalog)->len, ==, 21);
  /* 68 sources, and one entry that says where there is none. */
  g_assert_cmpuint (respite_catalog_get_references (catalog)->len, ==, 69);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_assert_cmpint (argc, ==, 2);
  table_path = argv[1];

  g_test_add_func ("/core/catalog/table", test_table);
  g_test_add_func ("/core/catalog/counts", test_counts);

  return g_test_run ();
}
