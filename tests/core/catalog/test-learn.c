/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/learn.h"

/* It never changes, so that all tests share it. */
static RespiteCatalog *catalog;
static RespiteLearn *learn;

static void
load_once (void)
{
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GError) error = NULL;

  if (learn != NULL)
    return;

  folder = respite_catalog_folder_resolve ();
  catalog = respite_catalog_new (folder, &error);
  g_assert_no_error (error);
  learn = respite_learn_new (catalog);
}

static const struct
{
  const char *topic;
  guint n_articles;
} topics[] = {
  { "what-it-is", 20 }, { "causes", 13 },       { "triggers", 25 },   { "symptoms", 18 },
  { "tests", 6 },       { "outlook", 6 },       { "complications", 7 }, { "hints", 4 },
  { "myths", 46 },      { "disagreements", 21 }, { "sources", 69 },
};

static void
test_topics (void)
{
  GPtrArray *found;

  load_once ();
  found = respite_learn_get_topics (learn);
  g_assert_cmpuint (found->len, ==, G_N_ELEMENTS (topics));
  for (guint i = 0; i < found->len; i++)
    {
      const RespiteLearnTopic *topic = found->pdata[i];

      g_assert_cmpstr (topic->word->id, ==, topics[i].topic);
      g_assert_cmpuint (topic->articles->len, ==, topics[i].n_articles);
      g_assert_nonnull (topic->word->description);
      g_assert_true (respite_learn_get_topic (learn, topics[i].topic) == topic);
    }

  g_assert_null (respite_learn_get_topic (learn, "no-such-topic"));
  g_assert_null (respite_learn_get_topic (learn, NULL));
}

static void
test_articles (void)
{
  const RespiteArticle *claim, *conflict, *item, *reference;

  load_once ();
  item = respite_learn_get_article (learn, "cond-osteoporosis");
  g_assert_cmpint (item->kind, ==, RESPITE_ARTICLE_ITEM);
  g_assert_cmpstr (item->topic, ==, "causes");
  g_assert_cmpuint (g_strv_length ((GStrv) item->text), ==, 2);

  claim = respite_learn_get_article (learn, "c-09");
  g_assert_cmpint (claim->kind, ==, RESPITE_ARTICLE_CLAIM);
  g_assert_cmpstr (claim->topic, ==, "myths");
  g_assert_nonnull (claim->summary);
  g_assert_nonnull (claim->text[0]);

  conflict = respite_learn_get_article (learn, "k-01");
  g_assert_cmpint (conflict->kind, ==, RESPITE_ARTICLE_CONFLICT);
  g_assert_cmpstr (conflict->title, ==, "Rest or move?");

  reference = respite_learn_get_article (learn, "NG59");
  g_assert_cmpint (reference->kind, ==, RESPITE_ARTICLE_REFERENCE);

  g_assert_null (respite_learn_get_article (learn, "heat-pad"));
  g_assert_null (respite_learn_get_article (learn, "rf-chest-pain"));
  g_assert_null (respite_learn_get_article (learn, ""));
  g_assert_null (respite_learn_get_article (learn, NULL));
}

/* A claim names no source itself; it rests on what it is about, each source once. */
static void
test_sources_of_a_claim (void)
{
  GPtrArray *claims;

  load_once ();
  claims = respite_learn_get_topic (learn, "myths")->articles;
  for (guint i = 0; i < claims->len; i++)
    {
      const RespiteArticle *claim = claims->pdata[i];

      g_assert_false (claim->own_sources);
      for (guint j = 0; claim->sources[j] != NULL; j++)
        {
          g_assert_nonnull (respite_catalog_get_reference (catalog, claim->sources[j]));
          for (guint k = 0; k < j; k++)
            g_assert_cmpstr (claim->sources[k], !=, claim->sources[j]);
        }
    }

  g_assert_true (g_strv_contains ((const char *const *) respite_learn_get_article (learn, "c-43")->sources, "NHS-BP"));
}

static const struct
{
  const char *query;
  const char *wanted;
} phrases[] = {
  { "slipped disc", "cond-herniated-disc" },
  { "pinched nerve", "cond-nerve-root-compression" },
  { "brittle bones", "cond-osteoporosis" },
  { "mri", "diag-mri" },
  { "how long does it last", "k-05" },
  { "hard mattress", "c-16" },
  { "Pickle Juice", "c-20" },
  { "pikle juice", "c-20" },
  { "rest or move", "k-01" },
  { "computer", "trig-computer-work" },
};

static void
test_search (void)
{
  load_once ();
  for (gsize i = 0; i < G_N_ELEMENTS (phrases); i++)
    {
      g_autoptr (GPtrArray) found = respite_learn_search (learn, phrases[i].query);
      gboolean among_first = FALSE;

      for (guint j = 0; j < MIN (found->len, 3); j++)
        among_first |= g_str_equal (((const RespiteArticle *) found->pdata[j])->id, phrases[i].wanted);
      if (!among_first)
        g_error ("“%s” does not find %s", phrases[i].query, phrases[i].wanted);
    }
}

static void
test_search_for_nothing (void)
{
  static const char *const queries[] = { NULL, "", "   ", "xyzzyq", "…" };

  load_once ();
  for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (GPtrArray) found = respite_learn_search (learn, queries[i]);

      g_assert_cmpuint (found->len, ==, 0);
    }
}

int
main (int argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/core/catalog/learn/topics", test_topics);
  g_test_add_func ("/core/catalog/learn/articles", test_articles);
  g_test_add_func ("/core/catalog/learn/sources-of-a-claim", test_sources_of_a_claim);
  g_test_add_func ("/core/catalog/learn/search", test_search);
  g_test_add_func ("/core/catalog/learn/search-for-nothing", test_search_for_nothing);

  status = g_test_run ();
  g_clear_object (&learn);
  g_clear_object (&catalog);

  return status;
}
