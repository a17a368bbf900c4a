/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/build.h"

#include "core/base/time-text.h"

/**
 * respite_build_text:
 * @builder: a builder within an object
 * @member: a member's name
 * @text: (nullable): its value, null where there is none
 *
 * Adds a text, as the next ones add other values.
 */
void
respite_build_text (JsonBuilder *builder,
                    const char *member,
                    const char *text)
{
  json_builder_set_member_name (builder, member);
  if (text != NULL)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

void
respite_build_int (JsonBuilder *builder,
                   const char *member,
                   gint64 value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_int_value (builder, value);
}

void
respite_build_bool (JsonBuilder *builder,
                    const char *member,
                    gboolean value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_boolean_value (builder, value);
}

/**
 * respite_build_time:
 * @builder: a builder within an object
 * @member: a member's name
 * @time: (nullable): its value, null where there is none
 *
 * Adds a time as files have it.
 */
void
respite_build_time (JsonBuilder *builder,
                    const char *member,
                    GDateTime *time)
{
  g_autofree char *text = time != NULL ? respite_time_format (time) : NULL;

  respite_build_text (builder, member, text);
}

/**
 * respite_build_words:
 * @builder: a builder within an object
 * @member: a member's name
 * @words: (nullable) (array zero-terminated=1): its value, an empty list where there is none
 *
 * Adds a list of texts.
 */
void
respite_build_words (JsonBuilder *builder,
                     const char *member,
                     const char *const *words)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (; words != NULL && *words != NULL; words++)
    json_builder_add_string_value (builder, *words);
  json_builder_end_array (builder);
}
