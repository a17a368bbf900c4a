/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/json-file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "core/base/json-value.h"

#define MAX_LINKS 32

/**
 * respite_json_parse:
 * @text: bytes as read
 * @length: how many
 * @error: a #RespiteJsonError
 *
 * Parses one JSON object, by the rules of respite_json_scan().
 *
 * Returns: (transfer full) (nullable): the object's node, sealed
 */
JsonNode *
respite_json_parse (const char *text,
                    gsize length,
                    GError **error)
{
  g_autofree RespiteJsonValue *value = respite_json_value_new_parsed (text, length, error);
  JsonNode *root;

  if (value == NULL)
    return NULL;

  if (value->type != RESPITE_JSON_OBJECT)
    {
      g_set_error_literal (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_SHAPE, "It does not hold one JSON object");
      return NULL;
    }

  root = respite_json_value_to_node (value);
  json_node_seal (root);

  return root;
}

/**
 * respite_json_check_header:
 * @root: the object of a file
 * @format: the `format` it must name
 * @version: the newest `version` this program knows
 * @error: %RESPITE_JSON_ERROR_FORMAT, %RESPITE_JSON_ERROR_NEWER
 *
 * Returns: whether the file is of the right format and of a version that can be read
 */
gboolean
respite_json_check_header (JsonObject *root,
                           const char *format,
                           int version,
                           GError **error)
{
  JsonNode *format_node = json_object_get_member (root, "format");
  JsonNode *version_node = json_object_get_member (root, "version");
  gint64 found;

  if (format_node == NULL || json_node_get_value_type (format_node) != G_TYPE_STRING ||
      !g_str_equal (json_node_get_string (format_node), format))
    {
      g_set_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_FORMAT, "It does not say that its format is “%s”", format);
      return FALSE;
    }

  if (version_node == NULL || json_node_get_value_type (version_node) != G_TYPE_INT64 ||
      json_node_get_int (version_node) < 1)
    {
      g_set_error_literal (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_FORMAT, "It names no version");
      return FALSE;
    }

  found = json_node_get_int (version_node);
  if (found > version)
    {
      g_set_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_NEWER,
                   "It was written by a newer Respite (version %" G_GINT64_FORMAT ", this one knows %d); "
                   "update Respite to use it",
                   found, version);
      return FALSE;
    }

  return TRUE;
}

/**
 * respite_json_file_exists:
 *
 * Returns: whether there is a file, or a link to one that may have gone; that is no empty place either
 */
gboolean
respite_json_file_exists (GFile *file)
{
  GStatBuf found;

  return g_lstat (g_file_peek_path (file), &found) == 0;
}

/* The time alone is too coarse on some disks; an atomic replacement always brings another inode. */
static char *
make_etag (const struct stat *found)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT ".%09ld:%" G_GUINT64_FORMAT ":%" G_GINT64_FORMAT,
                          (gint64) found->st_mtim.tv_sec, found->st_mtim.tv_nsec, (guint64) found->st_ino,
                          (gint64) found->st_size);
}

/**
 * respite_json_file_query_etag:
 *
 * Returns: (transfer full) (nullable): what tells this version of the file from any other, or %NULL where there is none
 */
char *
respite_json_file_query_etag (GFile *file)
{
  struct stat found;

  return stat (g_file_peek_path (file), &found) == 0 ? make_etag (&found) : NULL;
}

static void
refuse_read (int code,
             GError **error)
{
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code), "It cannot be read: %s", g_strerror (code));
}

/* Reads so many bytes, or those there are. */
static gboolean
read_bytes (int fd,
            char *text,
            gsize size,
            gsize *length)
{
  gssize n = 1;

  for (*length = 0; *length < size && n != 0; *length += MAX (n, 0))
    {
      n = read (fd, text + *length, size - *length);
      if (n < 0 && errno != EINTR)
        return FALSE;
    }

  return TRUE;
}

static char *
read_open (int fd,
           const struct stat *found,
           gsize *length,
           GError **error)
{
  g_autofree char *text = NULL;

  if (found->st_size > RESPITE_JSON_MAX_BYTES)
    {
      g_set_error_literal (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_SIZE, "It is larger than 32 MiB");
      return NULL;
    }

  text = g_malloc ((gsize) found->st_size + 1);
  if (!read_bytes (fd, text, (gsize) found->st_size, length))
    {
      refuse_read (errno, error);
      return NULL;
    }
  text[*length] = '\0';

  return g_steal_pointer (&text);
}

/**
 * respite_json_file_read:
 * @length: (out): receives the number of bytes
 * @etag: (out) (optional): receives what tells this version of the file from any other
 * @error: a #GIOErrorEnum, or %RESPITE_JSON_ERROR_SIZE before anything is read
 *
 * Plain system calls: GIO would first look for file systems of the desktop, which takes longer than the reading.
 *
 * Returns: (transfer full) (nullable): what the file holds, with a NUL behind it
 */
char *
respite_json_file_read (GFile *file,
                        gsize *length,
                        char **etag,
                        GError **error)
{
  g_autofree char *text = NULL;
  struct stat found;
  int fd = g_open (g_file_peek_path (file), O_RDONLY | O_CLOEXEC, 0);

  if (fd < 0 || fstat (fd, &found) != 0)
    refuse_read (errno, error);
  else
    text = read_open (fd, &found, length, error);

  if (text != NULL && etag != NULL)
    *etag = make_etag (&found);
  if (fd >= 0)
    close (fd);

  return g_steal_pointer (&text);
}

/**
 * respite_json_file_load:
 * @file: a file
 * @format: the `format` it must name
 * @version: the newest `version` this program knows
 * @error: a #GIOErrorEnum (%G_IO_ERROR_NOT_FOUND where there is no file) or a #RespiteJsonError, naming the file
 *
 * Returns: (transfer full) (nullable): its one object, sealed
 */
JsonNode *
respite_json_file_load (GFile *file,
                        const char *format,
                        int version,
                        GError **error)
{
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;
  gsize length;

  text = respite_json_file_read (file, &length, NULL, error);
  if (text != NULL)
    root = respite_json_parse (text, length, error);

  if (root == NULL || !respite_json_check_header (json_node_get_object (root), format, version, error))
    {
      g_autofree char *path = g_file_get_parse_name (file);

      g_prefix_error (error, "%s cannot be read and was left as it is. ", path);
      return NULL;
    }

  return g_steal_pointer (&root);
}

/*
 * Where the last of a chain of links leads, be a file there or not: realpath() knows only files that are there, and
 * the link to one that a synchroniser has yet to bring must not be replaced either.
 */
static char *
follow_links (const char *path,
              GError **error)
{
  g_autofree char *at = g_strdup (path);

  for (int i = 0; i < MAX_LINKS; i++)
    {
      g_autofree char *link = g_file_read_link (at, NULL);
      g_autofree char *folder = g_path_get_dirname (at);

      if (link == NULL)
        return g_steal_pointer (&at);

      g_free (at);
      at = g_path_is_absolute (link) ? g_strdup (link) : g_build_filename (folder, link, NULL);
    }

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_TOO_MANY_LINKS, "%s is a link that leads in a circle", path);

  return NULL;
}

/* Later versions of GLib leave the mode of a file that is there as they find it. */
static void
narrow (const char *path)
{
  GStatBuf found;

  if (g_stat (path, &found) == 0 && (found.st_mode & 077) != 0)
    g_chmod (path, 0600);
}

/* GLib names the temporary file, which has another name each time and says nothing to anybody. */
static void
refuse_save (const char *path,
             const GError *reason,
             GError **error)
{
  const char *last = g_strrstr (reason->message, ": ");

  g_set_error (error, reason->domain, reason->code, "%s could not be saved; what it held before is still there. %s", path,
               last != NULL ? last + strlen (": ") : reason->message);
}

/**
 * respite_json_file_save:
 * @file: a file that may not be there yet; links are followed
 * @text: all that it shall hold
 * @error: a #GFileError or #GIOErrorEnum that names the file; it is then as it was
 *
 * Puts the whole new content in place by one replacement that is atomic and on the disk when this returns. The file
 * is readable by its owner alone. Blocks for as long as the disk takes.
 *
 * Returns: whether the content is safe on the disk
 */
gboolean
respite_json_file_save (GFile *file,
                        const char *text,
                        GError **error)
{
  g_autofree char *target = NULL;
  g_autoptr (GError) reason = NULL;

  g_return_val_if_fail (g_file_peek_path (file) != NULL && text != NULL, FALSE);

  target = follow_links (g_file_peek_path (file), error);
  if (target == NULL)
    return FALSE;

  narrow (target);

  if (g_file_set_contents_full (target, text, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
                                &reason))
    return TRUE;

  refuse_save (g_file_peek_path (file), reason, error);

  return FALSE;
}
