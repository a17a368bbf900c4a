/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include <wayland-client.h>

#include "ext-idle-notify-v1-client-protocol.h"
#include "idle/report.h"
#include "org-kde-kwin-idle-client-protocol.h"

/* Version 2 counts input alone, where version 1 takes a playing film for somebody at the keyboard. */
#ifdef EXT_IDLE_NOTIFIER_V1_GET_INPUT_IDLE_NOTIFICATION_SINCE_VERSION
#define NOTIFIER_VERSION EXT_IDLE_NOTIFIER_V1_GET_INPUT_IDLE_NOTIFICATION_SINCE_VERSION
#else
#define NOTIFIER_VERSION 1
#endif

/* Says on standard output when input ceases in a Wayland session, and when it comes back. The compositor counts. */
typedef struct
{
  struct wl_display *display;
  struct wl_registry *registry;
  struct wl_seat *seat;
  struct ext_idle_notifier_v1 *notifier;
  struct ext_idle_notification_v1 *notification;
  struct org_kde_kwin_idle *old_notifier;
  struct org_kde_kwin_idle_timeout *old_notification;
  bool heard;
} Watch;

static void
global_cb (void *data,
           struct wl_registry *registry,
           uint32_t name,
           const char *interface,
           uint32_t version)
{
  Watch *self = data;
  uint32_t wanted = version < NOTIFIER_VERSION ? version : NOTIFIER_VERSION;

  if (self->seat == NULL && strcmp (interface, wl_seat_interface.name) == 0)
    self->seat = wl_registry_bind (registry, name, &wl_seat_interface, 1);
  else if (self->notifier == NULL && strcmp (interface, ext_idle_notifier_v1_interface.name) == 0)
    self->notifier = wl_registry_bind (registry, name, &ext_idle_notifier_v1_interface, wanted);
  else if (self->old_notifier == NULL && strcmp (interface, org_kde_kwin_idle_interface.name) == 0)
    self->old_notifier = wl_registry_bind (registry, name, &org_kde_kwin_idle_interface, 1);
}

static void
global_remove_cb (void *data,
                  struct wl_registry *registry,
                  uint32_t name)
{
}

static void
idled_cb (void *data,
          struct ext_idle_notification_v1 *notification)
{
  ((Watch *) data)->heard = idle_report_say (true);
}

static void
resumed_cb (void *data,
            struct ext_idle_notification_v1 *notification)
{
  ((Watch *) data)->heard = idle_report_say (false);
}

static void
old_idle_cb (void *data,
             struct org_kde_kwin_idle_timeout *notification)
{
  idled_cb (data, NULL);
}

static void
old_resumed_cb (void *data,
                struct org_kde_kwin_idle_timeout *notification)
{
  resumed_cb (data, NULL);
}

static void
start (Watch *self,
       uint32_t limit_ms)
{
  static const struct ext_idle_notification_v1_listener listener = { .idled = idled_cb, .resumed = resumed_cb };

#ifdef EXT_IDLE_NOTIFIER_V1_GET_INPUT_IDLE_NOTIFICATION_SINCE_VERSION
  if (ext_idle_notifier_v1_get_version (self->notifier) >= NOTIFIER_VERSION)
    self->notification = ext_idle_notifier_v1_get_input_idle_notification (self->notifier, limit_ms, self->seat);
  else
#endif
    self->notification = ext_idle_notifier_v1_get_idle_notification (self->notifier, limit_ms, self->seat);

  ext_idle_notification_v1_add_listener (self->notification, &listener, self);
}

static void
start_old (Watch *self,
           uint32_t limit_ms)
{
  static const struct org_kde_kwin_idle_timeout_listener listener = { .idle = old_idle_cb, .resumed = old_resumed_cb };

  self->old_notification = org_kde_kwin_idle_get_idle_timeout (self->old_notifier, self->seat, limit_ms);
  org_kde_kwin_idle_timeout_add_listener (self->old_notification, &listener, self);
}

static bool
run (Watch *self,
     uint32_t limit_ms)
{
  static const struct wl_registry_listener listener = { .global = global_cb, .global_remove = global_remove_cb };

  self->registry = wl_display_get_registry (self->display);
  wl_registry_add_listener (self->registry, &listener, self);
  if (wl_display_roundtrip (self->display) < 0 || self->seat == NULL)
    return false;

  if (self->notifier != NULL)
    start (self, limit_ms);
  else if (self->old_notifier != NULL)
    start_old (self, limit_ms);
  else
    return false;

  self->heard = idle_report_say (false);
  while (self->heard && wl_display_flush (self->display) >= 0 && idle_report_wait (wl_display_get_fd (self->display)))
    if (wl_display_dispatch (self->display) < 0)
      return false;

  return true;
}

static void
finish (Watch *self)
{
  if (self->notification != NULL)
    ext_idle_notification_v1_destroy (self->notification);
  if (self->notifier != NULL)
    ext_idle_notifier_v1_destroy (self->notifier);
  if (self->old_notification != NULL)
    org_kde_kwin_idle_timeout_release (self->old_notification);
  if (self->old_notifier != NULL)
    org_kde_kwin_idle_destroy (self->old_notifier);
  if (self->seat != NULL)
    wl_seat_destroy (self->seat);
  wl_registry_destroy (self->registry);
  wl_display_disconnect (self->display);
}

int
main (int argc,
      char **argv)
{
  unsigned int seconds = idle_report_read_seconds (argc, argv);
  Watch watch = { 0 };
  bool done;

  if (seconds == 0)
    return 2;

  signal (SIGPIPE, SIG_IGN);
  watch.display = wl_display_connect (NULL);
  if (watch.display == NULL)
    return EXIT_FAILURE;

  done = run (&watch, seconds * 1000);
  finish (&watch);

  return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
