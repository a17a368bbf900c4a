/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RespiteFinding:
 * @file: the path of the file, from the data folder
 * @record: (nullable): the id of the record, or its place in the file where it has none
 * @text: what is wrong, in a sentence
 *
 * One thing wrong in a data folder.
 */
typedef struct
{
  char *file;
  char *record;
  char *text;
} RespiteFinding;

/**
 * RespiteFolderReport:
 * @findings: (element-type RespiteFinding): what is wrong, file by file
 * @n_files: how many files were read
 * @n_records: how many records they hold
 */
typedef struct
{
  GPtrArray *findings;
  guint n_files;
  guint n_records;
} RespiteFolderReport;

RespiteFolderReport *respite_folder_check (GFile *folder,
                                           GDateTime *now);
void respite_folder_report_free (RespiteFolderReport *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteFolderReport, respite_folder_report_free)

G_END_DECLS
