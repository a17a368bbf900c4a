/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include <X11/Xlib.h>
#include <X11/extensions/sync.h>

#include "idle/report.h"

/* Says on standard output when input ceases on an X display, and when it comes back. The server counts; nobody asks. */
typedef struct
{
  Display *display;
  int event_base;
  XSyncCounter counter;
  XSyncAlarm alarm;
  unsigned int limit_ms;
  bool idle;
} Watch;

static bool
find_counter (Watch *self)
{
  int error_base, major, minor, n_counters;
  XSyncSystemCounter *counters;

  if (!XSyncQueryExtension (self->display, &self->event_base, &error_base)
      || !XSyncInitialize (self->display, &major, &minor))
    return false;

  counters = XSyncListSystemCounters (self->display, &n_counters);
  for (int i = 0; counters != NULL && i < n_counters; i++)
    if (strcmp (counters[i].name, "IDLETIME") == 0)
      self->counter = counters[i].counter;
  if (counters != NULL)
    XSyncFreeSystemCounterList (counters);

  return self->counter != None;
}

/*
 * One alarm, that waits for the counter to rise to the limit, and then for it to fall below. Comparisons are used, not
 * transitions: these miss what happened before the alarm was there.
 */
static void
arm (Watch *self)
{
  unsigned long mask = XSyncCACounter | XSyncCAValueType | XSyncCAValue | XSyncCATestType | XSyncCADelta | XSyncCAEvents;
  XSyncAlarmAttributes attributes = { 0 };

  attributes.trigger.counter = self->counter;
  attributes.trigger.value_type = XSyncAbsolute;
  attributes.trigger.test_type = self->idle ? XSyncNegativeComparison : XSyncPositiveComparison;
  XSyncIntsToValue (&attributes.trigger.wait_value, self->idle ? self->limit_ms - 1 : self->limit_ms, 0);
  XSyncIntToValue (&attributes.delta, 0);
  attributes.events = True;

  if (self->alarm == None)
    self->alarm = XSyncCreateAlarm (self->display, mask, &attributes);
  else
    XSyncChangeAlarm (self->display, self->alarm, mask, &attributes);
}

static bool
turn (Watch *self,
      bool idle)
{
  self->idle = idle;
  arm (self);

  return idle_report_say (idle);
}

static bool
is_past_limit (Watch *self)
{
  XSyncValue value, limit;

  XSyncIntsToValue (&limit, self->limit_ms, 0);

  return XSyncQueryCounter (self->display, self->counter, &value) && XSyncValueGreaterOrEqual (value, limit);
}

static bool
take_event (Watch *self)
{
  XEvent event;

  XNextEvent (self->display, &event);
  if (event.type != self->event_base + XSyncAlarmNotify)
    return true;

  /* An alarm that is changed may still have one of its former self on the way, so that the counter is asked. */
  if (is_past_limit (self) == self->idle)
    {
      arm (self);
      return true;
    }

  return turn (self, !self->idle);
}

static bool
take_events (Watch *self)
{
  while (XPending (self->display) > 0)
    if (!take_event (self))
      return false;

  return true;
}

static bool
run (Watch *self)
{
  if (!find_counter (self) || !turn (self, is_past_limit (self)))
    return false;

  do
    {
      if (!take_events (self))
        return false;
      XFlush (self->display);
    }
  while (idle_report_wait (ConnectionNumber (self->display)));

  return true;
}

int
main (int argc,
      char **argv)
{
  unsigned int seconds = idle_report_read_seconds (argc, argv);
  Watch watch = { .limit_ms = seconds * 1000 };
  bool done;

  if (seconds == 0)
    return 2;

  signal (SIGPIPE, SIG_IGN);
  watch.display = XOpenDisplay (NULL);
  if (watch.display == NULL)
    return EXIT_FAILURE;

  done = run (&watch);
  XCloseDisplay (watch.display);

  return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
