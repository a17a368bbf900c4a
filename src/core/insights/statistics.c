/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/statistics.h"

/**
 * respite_statistics_get_t:
 * @z: the quantile of the normal distribution, such as %RESPITE_STATISTICS_Z_95
 * @df: degrees of freedom, at least 1
 *
 * The quantile of Student's t by the Cornish–Fisher expansion: less than one per cent off from three degrees on.
 *
 * Returns: how many standard errors an interval reaches to either side
 */
double
respite_statistics_get_t (double z,
                          double df)
{
  double z3 = z * z * z;
  double z5 = z3 * z * z;
  double z7 = z5 * z * z;

  g_return_val_if_fail (df >= 1, z);

  return z + (z3 + z) / (4 * df) + (5 * z5 + 16 * z3 + 3 * z) / (96 * df * df)
         + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * df * df * df);
}
