/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/system-clock.h"
#include "core/catalog/catalog.h"
#include "core/diary/diary.h"
#include "core/insights/remedy-order.h"
#include "tests/support/diary-text.h"
#include "tests/support/tmp-folder.h"

static RespiteCatalog *catalog;

static RespiteRemedyUses *
make_uses (gboolean read)
{
  g_autoptr (GFile) folder = respite_test_folder_new ();
  g_autoptr (RespiteClock) clock = respite_system_clock_new ();
  g_autoptr (RespiteDiary) diary = respite_diary_new (folder, clock);
  g_autoptr (GString) lines = g_string_new (NULL);
  RespiteRemedyUses *made = respite_remedy_uses_new (respite_diary_get_journal (diary));

  respite_test_diary_add_pairs (lines, 6, NULL, "44 65 55 76 33 66");
  respite_test_diary_add_pairs (lines, 7, "heat-pad", "74 65 85 54 75 63");
  respite_test_diary_add_pairs (lines, 8, "self-massage-ball", "47 57 46 58 68 47");
  respite_test_diary_write (folder, lines->str);
  if (read)
    respite_remedy_uses_read (made);

  return made;
}

static void
add_mark (GString *text,
          const char *id,
          gboolean favourite,
          gboolean hidden)
{
  g_string_append_printf (text, "%s{\"id\": \"%s\", \"favourite\": %s, \"hidden\": %s}",
                          text->str[text->len - 1] == '[' ? "" : ", ", id, favourite ? "true" : "false",
                          hidden ? "true" : "false");
}

/* The ids in a text with blanks between. */
static RespitePersonalRemedies *
make_personal (const char *favourites,
               const char *hidden)
{
  g_autoptr (GString) text = g_string_new ("{\"format\": \"respite-remedies\", \"version\": 1, \"own\": ["
                                           "{\"id\": \"own-bath\", \"title\": \"Bath\"},"
                                           "{\"id\": \"own-nap\", \"title\": \"Nap\", \"phases\": [\"A\"]}], \"marks\": [");
  g_auto (GStrv) liked = g_strsplit (favourites, " ", -1);
  g_auto (GStrv) unseen = g_strsplit (hidden, " ", -1);
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (GError) error = NULL;
  RespitePersonalRemedies *personal;

  for (guint i = 0; liked[i] != NULL; i++)
    add_mark (text, liked[i], TRUE, g_strv_contains ((const char *const *) unseen, liked[i]));
  for (guint i = 0; unseen[i] != NULL; i++)
    if (!g_strv_contains ((const char *const *) liked, unseen[i]))
      add_mark (text, unseen[i], FALSE, TRUE);

  g_string_append (text, "]}");
  root = json_from_string (text->str, &error);
  g_assert_no_error (error);
  personal = respite_personal_remedies_new_from_json (root, &error);
  g_assert_no_error (error);

  return personal;
}

static RespiteCatalogItem *
get_item (RespitePersonalRemedies *personal,
          const char *id)
{
  RespiteCatalogItem *item = g_str_has_prefix (id, "own-") ? respite_personal_remedies_find_own (personal, id)
                                                           : respite_catalog_get_item (catalog, id);

  if (item == NULL)
    g_error ("no item %s", id);

  return item;
}

static void
test_what_goes_first (void)
{
  g_autoptr (RespiteRemedyUses) uses = make_uses (TRUE);
  static const struct
  {
    const char *name, *phase, *favourites, *hidden;
    gboolean with_uses;
    const char *first, *later;
  } cases[] = {
    { "better supported", "S", "", "", FALSE, "back-exercises", "rows" },
    { "fits before better supported", "A", "", "", FALSE, "shoulder-rolls", "back-exercises" },
    { "favourite before better supported", "S", "rows", "", FALSE, "rows", "back-exercises" },
    { "fits before favourite", "A", "rows", "", FALSE, "shoulder-rolls", "rows" },
    { "helped before favourite", "S", "back-exercises", "", TRUE, "heat-pad", "back-exercises" },
    { "helped before better supported", "S", "", "", TRUE, "heat-pad", "back-exercises" },
    { "without the diary it is the grade", "S", "", "", FALSE, "back-exercises", "heat-pad" },
    { "fits before helped", "P", "", "", TRUE, "shoulder-rolls", "heat-pad" },
    { "made worse goes after what does not fit", "S", "self-massage-ball", "", TRUE, "heat-pad", "self-massage-ball" },
    { "made worse goes before advised against", "S", "", "", TRUE, "self-massage-ball", "bed-rest-long" },
    { "advised against goes last", "A", "", "", FALSE, "rows", "bed-rest-long" },
    { "even a favourite that is advised against", "A", "bed-rest-long", "", FALSE, "rows", "bed-rest-long" },
    { "hidden goes after all", "S", "back-exercises", "back-exercises", TRUE, "bed-rest-long", "back-exercises" },
    { "what one can do before what one can know", "S", "", "", FALSE, "pull-ups", "info-what-is-spasm" },
    { "unknown phase", "X", "", "", FALSE, "back-exercises", "rows" },
    { "no phase", NULL, "", "", FALSE, "back-exercises", "rows" },
    { "unknown favourites", "S", "own-nothing", "no-such-thing", TRUE, "heat-pad", "rows" },
    { "own that is for any phase", "S", "", "", FALSE, "own-bath", "cold-pack" },
    { "own that is for another phase", "S", "", "", FALSE, "rows", "own-nap" },
    { "own goes after what is supported", "S", "", "", FALSE, "rows", "own-bath" },
    { "own favourite goes before", "S", "own-bath", "", FALSE, "own-bath", "back-exercises" },
    { "own before what one can know", "S", "", "", FALSE, "own-nap", "info-what-is-spasm" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespitePersonalRemedies) personal = make_personal (cases[i].favourites, cases[i].hidden);
      const RespiteMoment moment = { cases[i].phase, cases[i].with_uses ? uses : NULL, personal, NULL };

      g_test_message ("%s", cases[i].name);
      g_assert_cmpuint (respite_remedy_order_rank (&moment, get_item (personal, cases[i].first)), <,
                        respite_remedy_order_rank (&moment, get_item (personal, cases[i].later)));
    }
}

static void
test_waits_until_all_is_read (void)
{
  g_autoptr (RespiteRemedyUses) unread = make_uses (FALSE);
  const RespiteMoment without = { .phase = "S" };
  const RespiteMoment early = { .phase = "S", .uses = unread };

  g_assert_cmpuint (respite_remedy_order_rank (&early, get_item (NULL, "heat-pad")), ==,
                    respite_remedy_order_rank (&without, get_item (NULL, "heat-pad")));
}

static void
test_reasons (void)
{
  g_autoptr (RespiteRemedyUses) uses = make_uses (TRUE);
  g_autoptr (RespitePersonalRemedies) personal = make_personal ("heat-pad bed-rest-long", "rows");
  const RespiteMoment moment = { "A", uses, personal, NULL };
  static const struct
  {
    const char *id;
    RespiteRemedyReasons reasons;
  } cases[] = {
    { "heat-pad", RESPITE_REMEDY_FITS_PHASE | RESPITE_REMEDY_HELPED | RESPITE_REMEDY_FAVOURITE | RESPITE_REMEDY_WELL_SUPPORTED },
    { "back-exercises", RESPITE_REMEDY_WELL_SUPPORTED },
    { "rows", RESPITE_REMEDY_HIDDEN | RESPITE_REMEDY_WELL_SUPPORTED },
    { "info-what-is-spasm", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].id);
      g_assert_cmpuint (respite_remedy_order_explain (&moment, get_item (personal, cases[i].id)), ==, cases[i].reasons);
    }

  g_assert_cmpuint (respite_remedy_order_explain (&moment, get_item (NULL, "bed-rest-long"))
                        & (RESPITE_REMEDY_ADVISED_AGAINST | RESPITE_REMEDY_FAVOURITE), ==,
                    RESPITE_REMEDY_ADVISED_AGAINST | RESPITE_REMEDY_FAVOURITE);
  g_assert_cmpuint (respite_remedy_order_explain (&moment, get_item (NULL, "self-massage-ball")) & RESPITE_REMEDY_MADE_WORSE, !=, 0);
}

static GPtrArray *
list_all (void)
{
  GListModel *items = respite_catalog_get_items (catalog);
  GPtrArray *all = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    g_ptr_array_add (all, g_list_model_get_item (items, i));

  return all;
}

static void
test_sort_leaves_out_what_is_hidden (void)
{
  g_autoptr (RespiteRemedyUses) uses = make_uses (TRUE);
  g_autoptr (RespitePersonalRemedies) personal = make_personal ("", "rows heat-pad");
  const RespiteMoment moment = { "S", uses, personal, NULL };
  g_autoptr (GPtrArray) all = list_all ();
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray) sorted = respite_remedy_order_sort (&moment, all);
  g_autoptr (GPtrArray) empty = respite_remedy_order_sort (&moment, none);

  g_assert_cmpuint (empty->len, ==, 0);
  g_assert_cmpuint (sorted->len, ==, all->len - 2);
  for (guint i = 0; i < sorted->len; i++)
    {
      g_assert_false (respite_personal_remedies_is_hidden (personal, respite_catalog_item_get_id (sorted->pdata[i])));
      if (i > 0)
        g_assert_cmpuint (respite_remedy_order_rank (&moment, sorted->pdata[i - 1]), <=,
                          respite_remedy_order_rank (&moment, sorted->pdata[i]));
    }
}

/* Of equals the catalogue's order stands. */
static void
test_sort_is_stable (void)
{
  const RespiteMoment moment = { .phase = "S" };
  g_autoptr (GPtrArray) all = list_all ();
  g_autoptr (GPtrArray) sorted = respite_remedy_order_sort (&moment, all);
  guint before = 0, at;

  for (guint i = 0; i < sorted->len; i++)
    {
      g_assert_true (g_ptr_array_find (all, sorted->pdata[i], &at));
      if (i > 0 && respite_remedy_order_rank (&moment, sorted->pdata[i - 1]) ==
                   respite_remedy_order_rank (&moment, sorted->pdata[i]))
        g_assert_cmpuint (at, >, before);
      before = at;
    }
}

static gboolean
holds (GPtrArray *items,
       const char *id)
{
  for (guint i = 0; i < items->len; i++)
    if (g_str_equal (respite_catalog_item_get_id (items->pdata[i]), id))
      return TRUE;

  return FALSE;
}

static void
check_varied (GPtrArray *items)
{
  g_autoptr (GHashTable) kinds = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) routines = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < items->len; i++)
    {
      const char *routine = respite_catalog_item_get_routine (items->pdata[i]);

      g_hash_table_add (kinds, (gpointer) respite_catalog_item_get_kind (items->pdata[i]));
      if (routine != NULL)
        g_assert_true (g_hash_table_add (routines, (gpointer) routine));
    }
  g_assert_cmpuint (g_hash_table_size (kinds), ==, 2);
}

static void
test_suggestions (void)
{
  g_autoptr (RespiteRemedyUses) uses = make_uses (TRUE);
  static const char *const diabetes[] = { "diabetes", NULL };
  static const char *const strange[] = { "no-such-tag", NULL };
  static const struct
  {
    const char *name, *phase, *favourites, *hidden;
    const char *const *cautions;
    gboolean with_uses;
    const char *in, *out;
  } cases[] = {
    { "first days", "A", "", "", NULL, FALSE, NULL, "bed-rest-long" },
    { "settling", "S", "", "", NULL, FALSE, NULL, "bed-rest-long" },
    { "recurring", "R", "", "", NULL, FALSE, NULL, "nsaid-oral" },
    { "prevention", "P", "", "", NULL, FALSE, NULL, "heat-pad" },
    { "what helped", "S", "", "", NULL, TRUE, "heat-pad", NULL },
    { "what helped and is hidden", "S", "", "heat-pad", NULL, TRUE, NULL, "heat-pad" },
    { "what made it worse, though a favourite", "S", "self-massage-ball", "", NULL, TRUE, NULL, "self-massage-ball" },
    { "a favourite", "S", "self-massage-ball", "", NULL, FALSE, "self-massage-ball", NULL },
    { "what wants advice first", "S", "nsaid-oral", "", NULL, FALSE, NULL, "nsaid-oral" },
    { "what is advised against, though a favourite", "A", "bed-rest-long", "", NULL, FALSE, NULL, "bed-rest-long" },
    { "what a caution speaks against", "S", "heat-pad", "", diabetes, TRUE, NULL, "heat-pad" },
    { "own that nobody vouches for", "A", "", "", NULL, FALSE, NULL, "own-bath" },
    { "own favourite", "S", "own-bath", "", NULL, FALSE, "own-bath", NULL },
    { "own favourite for another phase", "S", "own-nap", "", NULL, FALSE, NULL, "own-nap" },
    { "own that is hidden", "A", "own-bath", "own-bath", NULL, FALSE, NULL, "own-bath" },
    { "a caution nobody knows", "S", "heat-pad", "", strange, FALSE, "heat-pad", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespitePersonalRemedies) personal = make_personal (cases[i].favourites, cases[i].hidden);
      const RespiteMoment moment = { cases[i].phase, cases[i].with_uses ? uses : NULL, personal, cases[i].cautions };
      g_autoptr (GPtrArray) found = respite_remedy_order_suggest (&moment, respite_catalog_get_items (catalog), 3);

      g_test_message ("%s", cases[i].name);
      for (guint k = 0; k < found->len; k++)
        g_test_message ("  %s", respite_catalog_item_get_id (found->pdata[k]));
      g_assert_cmpuint (found->len, ==, 3);
      check_varied (found);
      if (cases[i].in != NULL)
        g_assert_true (holds (found, cases[i].in));
      if (cases[i].out != NULL)
        g_assert_false (holds (found, cases[i].out));
    }
}

static void
test_suggestions_run_out (void)
{
  const RespiteMoment nothing = { .phase = "X" };
  const RespiteMoment moment = { .phase = "A" };
  g_autoptr (GPtrArray) none = respite_remedy_order_suggest (&nothing, respite_catalog_get_items (catalog), 3);
  g_autoptr (GPtrArray) zero = respite_remedy_order_suggest (&moment, respite_catalog_get_items (catalog), 0);
  g_autoptr (GPtrArray) one = respite_remedy_order_suggest (&moment, respite_catalog_get_items (catalog), 1);
  g_autoptr (GPtrArray) all = respite_remedy_order_suggest (&moment, respite_catalog_get_items (catalog), 1000);

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (zero->len, ==, 0);
  g_assert_cmpuint (one->len, ==, 1);
  g_assert_cmpuint (all->len, <, 100);
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GFile) folder = NULL;
  int status;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/remedy-order/what-goes-first", test_what_goes_first);
  g_test_add_func ("/remedy-order/waits-until-all-is-read", test_waits_until_all_is_read);
  g_test_add_func ("/remedy-order/reasons", test_reasons);
  g_test_add_func ("/remedy-order/sort-leaves-out-what-is-hidden", test_sort_leaves_out_what_is_hidden);
  g_test_add_func ("/remedy-order/sort-is-stable", test_sort_is_stable);
  g_test_add_func ("/remedy-order/suggestions", test_suggestions);
  g_test_add_func ("/remedy-order/suggestions-run-out", test_suggestions_run_out);

  folder = respite_catalog_folder_resolve ();
  catalog = respite_catalog_new (folder, NULL);
  g_assert_nonnull (catalog);
  status = g_test_run ();
  g_clear_object (&catalog);

  return status;
}
