/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/catalog-item.h"

G_BEGIN_DECLS

/* For those who read items. Lists are never NULL once an item is read. */
struct _RespiteCatalogItem
{
  GObject parent_instance;

  char *id;
  char *kind;
  char *topic;
  char *title;
  char *summary;
  char *evidence;
  char *region;
  char *region_note;
  char *care;
  char *cautions;
  char *equipment_text;
  char *routine;
  GStrv basis;
  GStrv phases;
  GStrv areas;
  GStrv symptoms;
  GStrv equipment;
  GStrv tags;
  GStrv steps;
  GStrv text;
  GStrv synonyms;
  GStrv related;
  int minutes_min;
  int minutes_max;
  gboolean desk;
  gboolean own;
};

G_END_DECLS
