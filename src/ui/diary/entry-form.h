/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/remedy-lookup.h"
#include "core/diary/recent-choices.h"
#include "ui/diary/field.h"

G_BEGIN_DECLS

/**
 * RespiteEntryFormGroup:
 * @title: (nullable): its heading
 * @fields: (element-type RespiteField): its rows
 */
typedef struct
{
  const char *title;
  GPtrArray *fields;
} RespiteEntryFormGroup;

GPtrArray *respite_entry_form_build (const char *kind,
                                     JsonObject *members,
                                     RespiteCatalog *catalog,
                                     RespiteRemediesStore *personal,
                                     RespiteRecentChoices *recent,
                                     GDateTime *now);
JsonObject *respite_entry_form_read (GPtrArray *groups,
                                     RespiteField **failed,
                                     GError **error);
RespiteField *respite_entry_form_find (GPtrArray *groups,
                                       const char *message);

G_END_DECLS
