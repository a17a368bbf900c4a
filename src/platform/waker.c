/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/waker.h"

#include <errno.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#include <glib-unix.h>

/* The end of the year 9999. */
#define LAST_SECOND G_GINT64_CONSTANT (253402300799)

/* What the two clocks may differ by without the machine having slept. */
#define SLEPT_LEAST_US (G_USEC_PER_SEC / 2)

struct _RespiteWaker
{
  GObject parent_instance;

  int due_fd;
  guint due_id;
  gint64 set_to;
  int step_fd;
  guint step_id;
  gint64 slept;
};

enum
{
  WOKEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteWaker, respite_waker, G_TYPE_OBJECT)

static gint64
get_slept_ever (void)
{
  struct timespec boot, monotonic;

  clock_gettime (CLOCK_MONOTONIC, &monotonic);
  clock_gettime (CLOCK_BOOTTIME, &boot);

  return (gint64) (boot.tv_sec - monotonic.tv_sec) * G_USEC_PER_SEC + (boot.tv_nsec - monotonic.tv_nsec) / 1000;
}

/* A timer that is never due: the kernel cancels it when somebody sets the wall clock, and when the machine wakes up. */
static void
arm_step (RespiteWaker *self)
{
  struct itimerspec never = { .it_value = { .tv_sec = LAST_SECOND } };

  timerfd_settime (self->step_fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, NULL);
}

static gboolean
due_cb (int fd,
        GIOCondition condition,
        gpointer data)
{
  RespiteWaker *self = data;
  guint64 times;

  if (read (fd, &times, sizeof times) == sizeof times)
    {
      self->set_to = 0;
      g_signal_emit (self, signals[WOKEN], 0);
    }

  return G_SOURCE_CONTINUE;
}

static gboolean
step_cb (int fd,
         GIOCondition condition,
         gpointer data)
{
  RespiteWaker *self = data;
  guint64 times;

  if (read (fd, &times, sizeof times) == sizeof times || errno == ECANCELED)
    {
      arm_step (self);
      g_signal_emit (self, signals[WOKEN], 0);
    }

  return G_SOURCE_CONTINUE;
}

static void
respite_waker_finalize (GObject *object)
{
  RespiteWaker *self = RESPITE_WAKER (object);

  g_clear_handle_id (&self->due_id, g_source_remove);
  g_clear_handle_id (&self->step_id, g_source_remove);
  if (self->due_fd >= 0)
    close (self->due_fd);
  if (self->step_fd >= 0)
    close (self->step_fd);

  G_OBJECT_CLASS (respite_waker_parent_class)->finalize (object);
}

static void
respite_waker_class_init (RespiteWakerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_waker_finalize;

  /**
   * RespiteWaker::woken:
   *
   * The moment has come, or the wall clock was set, or the machine has woken up. Look at the clocks again.
   */
  signals[WOKEN] = g_signal_new ("woken", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
respite_waker_init (RespiteWaker *self)
{
  self->slept = get_slept_ever ();

  self->due_fd = timerfd_create (CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
  if (self->due_fd >= 0)
    self->due_id = g_unix_fd_add (self->due_fd, G_IO_IN, due_cb, self);

  self->step_fd = timerfd_create (CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK);
  if (self->step_fd >= 0)
    {
      self->step_id = g_unix_fd_add (self->step_fd, G_IO_IN, step_cb, self);
      arm_step (self);
    }
}

/**
 * respite_waker_new:
 *
 * Returns: (transfer full): one timer on the clock that runs on while the machine sleeps; it is set to nothing
 */
RespiteWaker *
respite_waker_new (void)
{
  return g_object_new (RESPITE_TYPE_WAKER, NULL);
}

/**
 * respite_waker_set:
 * @boot_time: when to wake, in microseconds of boot time, or 0 for never
 */
void
respite_waker_set (RespiteWaker *self,
                   gint64 boot_time)
{
  struct itimerspec when = { 0 };

  g_return_if_fail (RESPITE_IS_WAKER (self));
  g_return_if_fail (boot_time >= 0);

  if (self->set_to == boot_time)
    return;

  self->set_to = boot_time;
  when.it_value.tv_sec = boot_time / G_USEC_PER_SEC;
  when.it_value.tv_nsec = boot_time % G_USEC_PER_SEC * 1000;
  timerfd_settime (self->due_fd, TFD_TIMER_ABSTIME, &when, NULL);
}

/**
 * respite_waker_take_slept:
 *
 * Returns: for how many microseconds the machine has slept since this was asked last
 */
gint64
respite_waker_take_slept (RespiteWaker *self)
{
  gint64 slept_ever = get_slept_ever ();
  gint64 slept = slept_ever - self->slept;

  if (slept < SLEPT_LEAST_US)
    return 0;

  self->slept = slept_ever;

  return slept;
}
