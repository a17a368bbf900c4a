/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/output.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "core/base/json-write.h"

#define GAP 2

/* Below it, each sign that can be seen takes one column. */
#define FIRST_ODD_WIDTH 0x300

#define PLAIN_WIDTH 80
#define PARAGRAPH_WIDTH 100

struct _RespiteTable
{
  guint n_columns;
  GPtrArray *rows; /* (element-type GStrv), the headings first */
};

static gboolean
on_terminal (void)
{
  return isatty (STDOUT_FILENO);
}

/* The columns of the terminal, or 0 where there is none to respect. */
static int
get_width (void)
{
  struct winsize size;

  if (!on_terminal ())
    return 0;

  return ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : PLAIN_WIDTH;
}

static gboolean
may_dress (void)
{
  const char *plain = g_getenv ("NO_COLOR");
  const char *terminal = g_getenv ("TERM");

  return on_terminal () && (plain == NULL || *plain == '\0') && g_strcmp0 (terminal, "dumb") != 0;
}

static int
measure_char (gunichar c)
{
  if (c < FIRST_ODD_WIDTH)
    return 1;
  if (g_unichar_iszerowidth (c))
    return 0;

  return g_unichar_iswide (c) ? 2 : 1;
}

static int
measure (const char *text)
{
  int width = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    width += measure_char (g_utf8_get_char (text));

  return width;
}

static gboolean
is_plain (const char *text)
{
  for (; *text != '\0'; text++)
    if (*text < ' ' || *text > '~')
      return FALSE;

  return TRUE;
}

/* What a person wrote may hold line breaks and worse, which would tear a table or a terminal. */
static char *
clean (const char *text)
{
  g_autofree char *valid = NULL;
  GString *line;

  if (is_plain (text != NULL ? text : ""))
    return g_strdup (text != NULL ? text : "");

  valid = g_utf8_make_valid (text, -1);
  line = g_string_new (NULL);
  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      g_string_append_unichar (line, g_unichar_iscntrl (c) ? ' ' : c);
    }

  return g_string_free (line, FALSE);
}

static char *
cut (const char *text,
     int width)
{
  GString *line = g_string_new (NULL);
  int used = 0;

  if (measure (text) <= width)
    return g_string_free (g_string_append (line, text), FALSE);

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      used += measure_char (c);
      if (used > width - 1)
        break;
      g_string_append_unichar (line, c);
    }
  g_string_append (line, "…");

  return g_string_free (line, FALSE);
}

static void
add_row (RespiteTable *self,
         const char *first,
         va_list rest)
{
  GStrv row = g_new0 (char *, self->n_columns + 1);

  for (guint i = 0; i < self->n_columns; i++)
    {
      row[i] = clean (first);
      first = i + 1 < self->n_columns ? va_arg (rest, const char *) : NULL;
    }

  g_ptr_array_add (self->rows, row);
}

/**
 * respite_table_new:
 * @first: the first column's heading
 * @...: the other headings, ending with %NULL
 *
 * Returns: (transfer full): a table without rows
 */
RespiteTable *
respite_table_new (const char *first,
                   ...)
{
  RespiteTable *self = g_new0 (RespiteTable, 1);
  va_list rest;

  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  self->n_columns = 1;
  va_start (rest, first);
  while (va_arg (rest, const char *) != NULL)
    self->n_columns++;
  va_end (rest);

  va_start (rest, first);
  add_row (self, first, rest);
  va_end (rest);

  return self;
}

/**
 * respite_table_add:
 * @first: (nullable): the first column's text
 * @...: (nullable): a text for each other column; %NULL stands for none, and one more %NULL ends
 */
void
respite_table_add (RespiteTable *self,
                   const char *first,
                   ...)
{
  va_list rest;

  va_start (rest, first);
  add_row (self, first, rest);
  va_end (rest);
}

static int *
measure_columns (RespiteTable *self)
{
  int *widths = g_new0 (int, self->n_columns);

  for (guint i = 0; i < self->rows->len; i++)
    {
      GStrv row = g_ptr_array_index (self->rows, i);

      for (guint j = 0; j < self->n_columns; j++)
        widths[j] = MAX (widths[j], measure (row[j]));
    }

  return widths;
}

static char *
make_line (RespiteTable *self,
           GStrv row,
           const int *widths,
           int room)
{
  GString *line = g_string_new (NULL);
  int used = 0;

  for (guint j = 0; j + 1 < self->n_columns; j++)
    {
      int pad = widths[j] + GAP - measure (row[j]);

      g_string_append_printf (line, "%s%*s", row[j], pad, "");
      used += widths[j] + GAP;
    }

  if (room > used + 1)
    {
      g_autofree char *last = cut (row[self->n_columns - 1], room - used);

      g_string_append (line, last);
    }
  else
    g_string_append (line, row[self->n_columns - 1]);

  return g_strchomp (g_string_free (line, FALSE));
}

/**
 * respite_table_print:
 *
 * Prints headings and rows; a table without rows prints nothing.
 */
void
respite_table_print (RespiteTable *self)
{
  g_autofree int *widths = measure_columns (self);
  int room = get_width ();

  for (guint i = 0; i < self->rows->len && self->rows->len > 1; i++)
    {
      g_autofree char *line = make_line (self, g_ptr_array_index (self->rows, i), widths, room);

      if (i == 0)
        respite_print_title (line);
      else
        respite_print ("%s\n", line);
    }
}

/**
 * respite_table_free:
 * @self: (transfer full): a table
 */
void
respite_table_free (RespiteTable *self)
{
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/**
 * respite_print:
 *
 * Prints to the standard output, in UTF-8 whatever the locale says.
 */
void
respite_print (const char *format,
               ...)
{
  va_list values;

  va_start (values, format);
  vfprintf (stdout, format, values);
  va_end (values);
}

/**
 * respite_print_error:
 *
 * Prints to the standard error what is not the answer: what went wrong, or what else there is to know.
 */
void
respite_print_error (const char *format,
                     ...)
{
  va_list values;

  va_start (values, format);
  vfprintf (stderr, format, values);
  va_end (values);
}

/**
 * respite_print_title:
 * @text: a line
 *
 * Prints a line, in bold where the terminal may be dressed.
 */
void
respite_print_title (const char *text)
{
  if (may_dress ())
    respite_print ("\033[1m%s\033[0m\n", text);
  else
    respite_print ("%s\n", text);
}

/**
 * respite_output_measure:
 * @text: a text in UTF-8
 *
 * Returns: how many columns it takes
 */
int
respite_output_measure (const char *text)
{
  return measure (text);
}

/**
 * respite_output_wrap:
 * @text: a text of any length
 * @indent: columns to leave free before each line
 * @hang: how many more before all lines but the first
 *
 * Breaks a text at blanks, to the width of the terminal and 100 columns at the most.
 *
 * Returns: (transfer full): the lines, each with its end
 */
char *
respite_output_wrap (const char *text,
                     int indent,
                     int hang)
{
  g_autofree char *line = clean (text);
  g_auto (GStrv) words = g_strsplit (line, " ", -1);
  GString *lines = g_string_new (NULL);
  int room = get_width ();
  int used = 0;

  room = MIN (room > 0 ? room : PLAIN_WIDTH, PARAGRAPH_WIDTH);
  for (char **word = words; *word != NULL; word++)
    {
      int width = measure (*word);

      if (width == 0)
        continue;
      if (used > 0 && used + 1 + width > room)
        {
          g_string_append_c (lines, '\n');
          used = 0;
        }
      if (used == 0)
        {
          used = lines->len > 0 ? indent + hang : indent;
          g_string_append_printf (lines, "%*s%s", used, "", *word);
        }
      else
        {
          used++;
          g_string_append_printf (lines, " %s", *word);
        }
      used += width;
    }
  g_string_append_c (lines, '\n');

  return g_string_free (lines, FALSE);
}

/**
 * respite_print_paragraph:
 * @text: a text of any length
 * @indent: columns to leave free before each line
 *
 * Prints a text as respite_output_wrap() breaks it.
 */
void
respite_print_paragraph (const char *text,
                         int indent)
{
  g_autofree char *lines = respite_output_wrap (text, indent, 0);

  respite_print ("%s", lines);
}

/**
 * respite_print_numbered:
 * @number: the text's number
 * @text: a text of any length
 * @indent: columns to leave free before the number
 *
 * Prints one of a numbered list.
 */
void
respite_print_numbered (guint number,
                        const char *text,
                        int indent)
{
  g_autofree char *numbered = g_strdup_printf ("%u. %s", number, text);
  g_autofree char *lines = respite_output_wrap (numbered, indent, (int) (strchr (numbered, ' ') - numbered) + 1);

  respite_print ("%s", lines);
}

/**
 * respite_print_json:
 * @node: what to print
 *
 * Prints it for programs, laid out so that people can read it too.
 */
void
respite_print_json (JsonNode *node)
{
  g_autofree char *text = respite_json_to_lines (node);

  respite_print ("%s\n", text);
}

/**
 * respite_print_built:
 * @builder: a builder whose value is whole
 *
 * Prints what was built as respite_print_json() does.
 */
void
respite_print_built (JsonBuilder *builder)
{
  g_autoptr (JsonNode) node = json_builder_get_root (builder);

  respite_print_json (node);
}

/**
 * respite_print_finish:
 *
 * Returns: whether all that was printed got out
 */
gboolean
respite_print_finish (void)
{
  return fflush (stdout) == 0 && !ferror (stdout);
}
