/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#define RESPITE_AGENT_BUS_NAME "io.github.respite_app.Respite.Agent"
#define RESPITE_AGENT_OBJECT_PATH "/io/github/respite_app/Respite/Agent"
