/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RespiteSubstance:
 * @RESPITE_SUBSTANCE_IBUPROFEN: also an anti-inflammatory tablet that nobody named, for it is the commonest
 * @RESPITE_SUBSTANCE_GEL: an anti-inflammatory on the skin, whichever it is
 *
 * The pain medicines that the time rules know. Those from the first to @RESPITE_SUBSTANCE_KETOPROFEN are
 * anti-inflammatory tablets.
 */
typedef enum
{
  RESPITE_SUBSTANCE_IBUPROFEN,
  RESPITE_SUBSTANCE_NAPROXEN,
  RESPITE_SUBSTANCE_DICLOFENAC,
  RESPITE_SUBSTANCE_KETOPROFEN,
  RESPITE_SUBSTANCE_GEL,
  RESPITE_SUBSTANCE_ASPIRIN,
  RESPITE_SUBSTANCE_PARACETAMOL,
} RespiteSubstance;

/**
 * RespiteDose:
 * @mg: how much, in milligrams; 0 where it is not known, which is not nothing
 */
typedef struct
{
  RespiteSubstance substance;
  int mg;
} RespiteDose;

GArray *respite_dose_read (const char *remedy,
                           const char *text);

G_END_DECLS
