/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/diary/recent-choices.h"

struct _RespiteRecentChoices
{
  GHashTable *counts;
  JsonNode *sites;
};

/* The lists of words that a pain record chooses from. */
static const char *const members[] = { "qualities", "triggers", "easing", "symptoms" };

static char *
make_key (const char *member,
          const char *word)
{
  return g_strconcat (member, "/", word, NULL);
}

static void
count_words (RespiteRecentChoices *self,
             RespiteRecord *record,
             const char *member)
{
  g_auto (GStrv) words = respite_record_dup_words (record, member);

  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    {
      char *key = make_key (member, words[i]);
      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, key));

      g_hash_table_replace (self->counts, key, GUINT_TO_POINTER (count + 1));
    }
}

static void
take_sites (RespiteRecentChoices *self,
            RespiteRecord *record)
{
  JsonNode *sites = json_object_get_member (respite_record_get_members (record), "sites");

  if (sites == NULL || !JSON_NODE_HOLDS_ARRAY (sites) || json_array_get_length (json_node_get_array (sites)) == 0)
    return;

  g_clear_pointer (&self->sites, json_node_unref);
  self->sites = json_node_copy (sites);
}

/**
 * respite_recent_choices_new:
 * @records: (element-type RespiteRecord): what was written down lately, in order of time
 * @edited: (nullable): the record that is being changed; it and what came after it do not count
 *
 * Returns: (transfer full): what was chosen in the pain records among them
 */
RespiteRecentChoices *
respite_recent_choices_new (GPtrArray *records,
                            RespiteRecord *edited)
{
  RespiteRecentChoices *self = g_new0 (RespiteRecentChoices, 1);

  self->counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < records->len; i++)
    {
      RespiteRecord *record = records->pdata[i];

      if (edited != NULL && respite_record_compare_time (record, edited) >= 0)
        break;
      if (respite_record_is_deleted (record) || respite_record_get_problem (record) != NULL
          || !respite_record_is_kind (record, "pain"))
        continue;

      for (guint j = 0; j < G_N_ELEMENTS (members); j++)
        count_words (self, record, members[j]);
      take_sites (self, record);
    }

  return self;
}

void
respite_recent_choices_free (RespiteRecentChoices *self)
{
  g_hash_table_unref (self->counts);
  g_clear_pointer (&self->sites, json_node_unref);
  g_free (self);
}

/**
 * respite_recent_choices_count:
 * @member: `qualities`, `triggers`, `easing` or `symptoms`
 * @word: an id
 *
 * Returns: in how many of the records the word was chosen
 */
guint
respite_recent_choices_count (RespiteRecentChoices *self,
                              const char *member,
                              const char *word)
{
  g_autofree char *key = make_key (member, word);

  return GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, key));
}

/**
 * respite_recent_choices_get_sites:
 *
 * Returns: (transfer none) (nullable): the `sites` of the last record that names any, with their scores
 */
JsonNode *
respite_recent_choices_get_sites (RespiteRecentChoices *self)
{
  return self->sites;
}
