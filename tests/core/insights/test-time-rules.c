/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/id.h"
#include "core/base/time-text.h"
#include "core/diary/record-kinds.h"
#include "core/insights/time-rules.h"
#include "core/reminders/reminder-set.h"
#include "tests/core/insights/diary-lines.h"

static RespiteCatalog *catalog;

typedef struct
{
  const char *rule, *name, *now, *diary;
  /* What it says; %NULL where it is silent. A level may have a mark behind it: `!` where the rule is raised. */
  const char *level;
} Case;

/* One episode, with a score in the morning of each of its days. */
#define STARTED "0 10:00 episode flags=-rf-fever; 0 10:00 pain 6; "
#define TWO_WEEKS_SAME STARTED "1 09:00 pain 6; 2 09:00 pain 6; 7 09:00 pain 6; "
#define CHRONIC STARTED \
  "6 09:00 pain 5; 12 09:00 pain 5; 18 09:00 pain 5; 24 09:00 pain 5; 30 09:00 pain 5; 36 09:00 pain 5; 42 09:00 pain 5; " \
  "48 09:00 pain 5; 54 09:00 pain 5; 60 09:00 pain 5; 66 09:00 pain 5; 72 09:00 pain 5; 78 09:00 pain 5; 84 09:00 pain 5; " \
  "90 09:00 pain 5; "

static const Case cases[] = {
  { "tr-start-gate", "a score opened an episode", "0 10:01", "0 10:00 episode; 0 10:00 pain 4", "gate" },
  { "tr-start-gate", "before", "0 09:59", "0 10:00 episode; 0 10:00 pain 4", NULL },
  { "tr-start-gate", "answered", "0 10:01", "0 10:00 episode flags=-rf-fever; 0 10:00 pain 4", NULL },
  { "tr-start-gate", "no pain", "0 10:01", "0 10:00 pain 0", NULL },
  { "tr-start-gate", "over", "0 12:00", "0 10:00 episode; 0 10:00 pain 4; 0 11:00 end", NULL },

  { "tr-upper-back-check", "between the blades", "0 10:01", "0 10:00 episode; 0 10:00 pain 4 sites=between-blades", "same-day" },
  { "tr-upper-back-check", "a blade among others", "0 10:01", "0 10:00 episode; 0 10:00 pain 4 sites=neck,blade-left",
    "same-day" },
  { "tr-upper-back-check", "by its symptom", "0 10:01", "0 10:00 episode; 0 10:00 pain 4 symptoms=sym-between-blades",
    "same-day" },
  { "tr-upper-back-check", "told of later", "2 10:01", "0 10:00 episode; 0 10:00 pain 4; 2 10:00 pain 3 sites=spine-upper",
    "same-day" },
  { "tr-upper-back-check", "before it was told of", "1 10:01",
    "0 10:00 episode; 0 10:00 pain 4; 2 10:00 pain 3 sites=spine-upper", NULL },
  { "tr-upper-back-check", "elsewhere", "0 10:01", "0 10:00 episode; 0 10:00 pain 4 sites=neck,lower-back", NULL },
  { "tr-upper-back-check", "place not told", "0 10:01", "0 10:00 episode; 0 10:00 pain 4", NULL },
  { "tr-upper-back-check", "answered", "0 10:01",
    "0 10:00 episode flags=-rf-between-shoulders-new; 0 10:00 pain 4 sites=between-blades", NULL },
  { "tr-upper-back-check", "another question answered", "0 10:01",
    "0 10:00 episode flags=-rf-fever; 0 10:00 pain 4 sites=between-blades", "same-day" },

  { "tr-unexplained-start", "crept on", "0 10:01", "0 10:00 episode start=crept-on; 0 10:00 pain 4", "within-days" },
  { "tr-unexplained-start", "sudden", "0 10:01", "0 10:00 episode start=sudden-no-cause; 0 10:00 pain 4", "within-days" },
  { "tr-unexplained-start", "clear", "3 10:01", "0 10:00 episode start=clear-movement; 0 10:00 pain 4 sites=neck", NULL },
  { "tr-unexplained-start", "details without a trigger, a day later", "1 04:00", "0 10:00 episode; 0 10:00 pain 4 sites=neck",
    "within-days" },
  { "tr-unexplained-start", "details without a trigger, the same day", "1 03:59",
    "0 10:00 episode; 0 10:00 pain 4 sites=neck", NULL },
  { "tr-unexplained-start", "a trigger", "1 12:00",
    "0 10:00 episode; 0 10:00 pain 4 sites=neck; 0 20:00 pain 4 triggers=trig-lifting", NULL },
  { "tr-unexplained-start", "a cause in words", "1 12:00", "0 10:00 episode cause=a_crate; 0 10:00 pain 4 sites=neck", NULL },
  { "tr-unexplained-start", "nothing told is not nothing found", "3 12:00", "0 10:00 episode; 0 10:00 pain 4", NULL },

  { "tr-single-spasm-60", "an hour", "0 11:00", STARTED "0 10:00 pain 8; 0 11:00 pain 9", "same-day" },
  { "tr-single-spasm-60", "a minute less", "0 11:00", STARTED "0 10:00 pain 8; 0 10:59 pain 9", NULL },
  { "tr-single-spasm-60", "not so strong", "0 11:00", STARTED "0 10:00 pain 7; 0 11:00 pain 9", NULL },
  { "tr-single-spasm-60", "broken", "0 12:00", STARTED "0 10:00 pain 9; 0 10:30 pain 5; 0 11:00 pain 9", NULL },
  { "tr-single-spasm-60", "let go", "0 12:00", STARTED "0 10:00 pain 9; 0 11:00 pain 9; 0 11:30 pain 4", NULL },
  { "tr-single-spasm-60", "nothing known in between", "0 16:00", STARTED "0 10:00 pain 9; 0 15:00 pain 9", NULL },
  { "tr-single-spasm-60", "by the day is another scale", "0 12:00", STARTED "0 10:00 pain 9; 0 11:00 pain 9 scope=day", NULL },
  { "tr-single-spasm-60", "yesterday", "1 11:01", STARTED "0 10:00 pain 9; 0 11:00 pain 9", NULL },

  { "tr-cold-48h", "a clear movement", "0 10:00", "0 10:00 episode start=clear-movement; 0 10:00 pain 6", "info" },
  { "tr-cold-48h", "a blow", "1 10:00", "0 10:00 episode; 0 10:00 pain 6 triggers=trig-injury-trauma", "info" },
  { "tr-cold-48h", "to the end", "2 09:59", "0 10:00 episode start=clear-movement; 0 10:00 pain 6", "info" },
  { "tr-cold-48h", "after it", "2 10:00", "0 10:00 episode start=clear-movement; 0 10:00 pain 6", NULL },
  { "tr-cold-48h", "tightness from sitting", "0 10:00", "0 10:00 episode; 0 10:00 pain 6 triggers=trig-computer-work", NULL },

  { "tr-rest-48h", "three days", "2 20:00", STARTED "0 10:00 use rest-short; 1 10:00 use rest-short; 2 10:01 use rest-short",
    "info" },
  { "tr-rest-48h", "the end of it counts", "2 20:00",
    STARTED "0 10:00 use rest-short; 1 10:00 use rest-short; 2 09:50 use bed-rest-long minutes=30", "info" },
  { "tr-rest-48h", "two days", "1 20:00", STARTED "0 10:00 use rest-short; 1 10:00 use rest-short; 2 10:01 use rest-short", NULL },
  { "tr-rest-48h", "just two days", "2 20:00", STARTED "0 10:00 use rest-short; 1 10:00 use rest-short; 2 10:00 use rest-short",
    NULL },
  { "tr-rest-48h", "a day in between", "3 20:00", STARTED "0 10:00 use rest-short; 1 10:00 use rest-short; 3 10:01 use rest-short",
    NULL },
  { "tr-rest-48h", "long over", "4 20:00", STARTED "0 10:00 use rest-short; 1 10:00 use rest-short; 2 10:01 use rest-short", NULL },
  { "tr-rest-48h", "pain keeps down", "2 20:00",
    STARTED "0 10:00 use rest-short; 1 10:00 use rest-short; 1 12:00 pain 7 symptoms=sym-daily-tasks; 2 10:01 use rest-short",
    "same-day!" },

  { "tr-day3-review", "72 hours", "3 10:00", STARTED "2 10:00 pain 6; 3 09:00 pain 6", "info" },
  { "tr-day3-review", "a minute less", "3 09:59", STARTED "2 10:00 pain 6; 3 09:00 pain 6", NULL },
  { "tr-day3-review", "no score since", "3 10:00", STARTED, "info" },
  { "tr-day3-review", "grown", "3 10:00", STARTED "3 09:00 pain 7", "within-days!" },
  { "tr-day3-review", "yesterday's counts", "3 10:00", STARTED "2 09:00 pain 7", "within-days!" },
  { "tr-day3-review", "the day before yesterday's does not", "3 10:00", STARTED "1 09:00 pain 7", "info" },
  { "tr-day3-review", "down", "3 10:00", STARTED "3 09:00 pain 3", "info" },
  { "tr-day3-review", "until the week is over", "7 03:59", STARTED "6 09:00 pain 4", "info" },
  { "tr-day3-review", "then the week speaks", "7 04:00", STARTED "6 09:00 pain 4", NULL },
  { "tr-day3-review", "over", "3 10:00", STARTED "1 09:00 end", NULL },

  { "tr-worse-3-days", "three rises", "3 09:00", STARTED "0 11:00 pain 3; 1 09:00 pain 7; 2 09:00 pain 8; 3 09:00 pain 9",
    "same-day" },
  { "tr-worse-3-days", "two rises", "2 21:00", STARTED "1 09:00 pain 7; 2 09:00 pain 8", NULL },
  { "tr-worse-3-days", "a day without a score", "4 09:00", STARTED "1 09:00 pain 7; 3 09:00 pain 8; 4 09:00 pain 8", NULL },
  { "tr-worse-3-days", "a day the same", "3 09:00", STARTED "1 09:00 pain 7; 2 09:00 pain 7; 3 09:00 pain 8", NULL },
  { "tr-worse-3-days", "three points in two days", "2 09:00", STARTED "1 09:00 pain 7; 2 09:00 pain 9", "same-day" },
  { "tr-worse-3-days", "three points in one", "1 09:00", STARTED "1 09:00 pain 9", "same-day" },
  { "tr-worse-3-days", "three points in three", "3 09:00", STARTED "3 09:00 pain 9", NULL },
  { "tr-worse-3-days", "within one day", "0 20:00", STARTED "0 19:00 pain 10", NULL },
  { "tr-worse-3-days", "from no pain", "0 20:00", "-1 10:00 pain 0; " STARTED, NULL },
  { "tr-worse-3-days", "still tomorrow", "3 09:00", STARTED "1 09:00 pain 7; 2 09:00 pain 9", "same-day" },
  { "tr-worse-3-days", "but not the day after", "4 09:00", STARTED "1 09:00 pain 7; 2 09:00 pain 9", NULL },
  { "tr-worse-3-days", "better again", "3 09:00", STARTED "1 09:00 pain 6; 2 09:00 pain 9; 3 08:00 pain 7", NULL },

  { "tr-night-3-of-7", "the third", "4 09:00",
    "0 09:00 pain 3 symptoms=sym-poor-sleep; 2 09:00 pain 3 symptoms=sym-poor-sleep; 4 09:00 pain 3 symptoms=sym-poor-sleep",
    "same-day" },
  { "tr-night-3-of-7", "the second", "3 09:00",
    "0 09:00 pain 3 symptoms=sym-poor-sleep; 2 09:00 pain 3 symptoms=sym-poor-sleep; 4 09:00 pain 3 symptoms=sym-poor-sleep",
    NULL },
  { "tr-night-3-of-7", "by the days", "4 09:00",
    "0 09:00 day factors=sym-poor-sleep; 2 09:00 day factors=sym-poor-sleep; 4 09:00 day factors=sym-poor-sleep", "same-day" },
  { "tr-night-3-of-7", "no is no", "4 09:00",
    "0 09:00 day factors=sym-poor-sleep; 2 09:00 day factors=-sym-poor-sleep; 4 09:00 day factors=sym-poor-sleep", NULL },
  { "tr-night-3-of-7", "on the seventh", "6 09:00",
    "0 09:00 pain 3 symptoms=sym-poor-sleep; 2 09:00 pain 3 symptoms=sym-poor-sleep; 4 09:00 pain 3 symptoms=sym-poor-sleep",
    "same-day" },
  { "tr-night-3-of-7", "and no longer", "7 09:00",
    "0 09:00 pain 3 symptoms=sym-poor-sleep; 2 09:00 pain 3 symptoms=sym-poor-sleep; 4 09:00 pain 3 symptoms=sym-poor-sleep",
    NULL },
  { "tr-night-3-of-7", "one night told of twice", "2 09:00",
    "0 09:00 pain 3 symptoms=sym-poor-sleep; 2 02:30 pain 3 symptoms=sym-poor-sleep; 2 09:00 pain 3 symptoms=sym-poor-sleep",
    NULL },

  { "tr-week-1", "the seventh day after", "7 04:00", STARTED "6 09:00 pain 3", "info" },
  { "tr-week-1", "the night before", "7 03:59", STARTED "6 09:00 pain 3", NULL },
  { "tr-week-1", "over", "7 09:00", STARTED "5 09:00 end", NULL },
  { "tr-week-1", "until two weeks", "14 03:59", STARTED "7 09:00 pain 3; 13 09:00 pain 3", "info" },
  { "tr-week-1", "no longer", "14 04:00", STARTED "7 09:00 pain 3; 13 09:00 pain 3", NULL },

  { "tr-week-2", "no better", "14 04:00", TWO_WEEKS_SAME "13 09:00 pain 6", "within-days" },
  { "tr-week-2", "the day before", "14 03:59", TWO_WEEKS_SAME "13 09:00 pain 6", NULL },
  { "tr-week-2", "a little better", "14 09:00", TWO_WEEKS_SAME "12 09:00 pain 5; 13 09:00 pain 6", NULL },
  { "tr-week-2", "not known", "14 09:00", TWO_WEEKS_SAME "11 09:00 pain 7", NULL },
  { "tr-week-2", "by whole days", "14 09:00",
    "0 10:00 episode; 0 20:00 pain 5 scope=day; 7 20:00 pain 5 scope=day; 13 20:00 pain 5 scope=day", "within-days" },
  { "tr-week-2", "two scales never mix", "14 09:00", "0 10:00 episode; 0 20:00 pain 5 scope=day; 7 20:00 pain 5; 13 20:00 pain 6",
    NULL },
  { "tr-week-2", "until four weeks", "28 03:59", TWO_WEEKS_SAME "13 09:00 pain 6; 20 09:00 pain 6; 27 09:00 pain 6",
    "within-days" },

  { "tr-week-4", "no better", "28 04:00", TWO_WEEKS_SAME "13 09:00 pain 6; 20 09:00 pain 6; 27 09:00 pain 5", "within-days" },
  { "tr-week-4", "the day before", "28 03:59", TWO_WEEKS_SAME "13 09:00 pain 6; 20 09:00 pain 6; 27 09:00 pain 5", NULL },
  { "tr-week-4", "two points better", "28 04:00", TWO_WEEKS_SAME "13 09:00 pain 6; 20 09:00 pain 6; 27 09:00 pain 4", NULL },
  { "tr-week-4", "a third better", "28 04:00",
    "0 10:00 episode; 0 10:00 pain 3; 7 09:00 pain 3; 14 09:00 pain 3; 21 09:00 pain 3; 27 09:00 pain 2", NULL },
  { "tr-week-4", "not known", "28 04:00", TWO_WEEKS_SAME "13 09:00 pain 6; 20 09:00 pain 6; 24 09:00 pain 6", NULL },

  { "tr-week-6", "42 days", "42 04:00", CHRONIC, "within-days" },
  { "tr-week-6", "the day before", "42 03:59", CHRONIC, NULL },
  { "tr-week-6", "over", "42 09:00", STARTED "6 09:00 pain 5; 12 09:00 pain 5; 18 09:00 pain 5", NULL },
  { "tr-week-8", "56 days", "56 04:00", CHRONIC, "within-days" },
  { "tr-week-8", "the day before", "56 03:59", CHRONIC, NULL },
  { "tr-week-8", "says it instead of six", "84 03:59", CHRONIC, "within-days" },
  { "tr-week-6", "leaves it to eight", "56 04:00", CHRONIC, NULL },
  { "tr-week-12", "84 days", "84 04:00", CHRONIC, "within-days" },
  { "tr-week-12", "the day before", "84 03:59", CHRONIC, NULL },
  { "tr-week-12", "goes on", "95 09:00", CHRONIC, "within-days" },

  { "tr-three-in-six-months", "the third", "160 11:00",
    "0 10:00 episode; 0 10:00 pain 5; 2 10:00 end; 80 10:00 episode; 80 10:00 pain 5; 82 10:00 end; 160 10:00 episode",
    "within-days" },
  { "tr-three-in-six-months", "the second", "100 11:00",
    "0 10:00 episode; 0 10:00 pain 5; 2 10:00 end; 80 10:00 episode; 80 10:00 pain 5; 82 10:00 end", NULL },
  { "tr-three-in-six-months", "the first still counts", "179 11:00",
    "0 10:00 episode; 2 10:00 end; 80 10:00 episode; 82 10:00 end; 179 10:00 episode", "within-days" },
  { "tr-three-in-six-months", "the first no longer counts", "180 11:00",
    "0 10:00 episode; 2 10:00 end; 80 10:00 episode; 82 10:00 end; 180 10:00 episode", NULL },
  { "tr-three-in-six-months", "two in four weeks", "27 11:00", "0 10:00 episode; 2 10:00 end; 27 10:00 episode", "within-days" },
  { "tr-three-in-six-months", "two in more", "28 11:00", "0 10:00 episode; 2 10:00 end; 28 10:00 episode", NULL },

  { "tr-tingling-7", "seven days", "6 09:00",
    STARTED "0 11:00 pain 4 qualities=tingling; 1 09:00 pain 4 qualities=numb; 2 09:00 pain 4 qualities=tingling; "
            "3 09:00 pain 4 qualities=tingling; 4 09:00 pain 4 qualities=tingling; 5 09:00 pain 4 qualities=tingling; "
            "6 09:00 pain 4 qualities=tingling", "within-days" },
  { "tr-tingling-7", "six days", "5 21:00",
    STARTED "0 11:00 pain 4 qualities=tingling; 1 09:00 pain 4 qualities=numb; 2 09:00 pain 4 qualities=tingling; "
            "3 09:00 pain 4 qualities=tingling; 4 09:00 pain 4 qualities=tingling; 5 09:00 pain 4 qualities=tingling; "
            "5 12:00 pain 4 qualities=tingling", NULL },
  { "tr-tingling-7", "another feeling", "6 09:00",
    STARTED "0 11:00 pain 4 qualities=tight; 1 09:00 pain 4 qualities=tight; 2 09:00 pain 4 qualities=tight; "
            "3 09:00 pain 4 qualities=tight; 4 09:00 pain 4 qualities=tight; 5 09:00 pain 4 qualities=tight; "
            "6 09:00 pain 4 qualities=tight", NULL },
  { "tr-tingling-7", "a weak arm, at once", "0 11:00", STARTED "0 11:00 pain 4 qualities=tingling symptoms=sym-weakness",
    "same-day" },
  { "tr-tingling-7", "weak legs, at once", "0 11:00",
    "0 10:00 episode flags=rf-legs-walking; 0 11:00 pain 4 qualities=tingling", "emergency-now!" },
  { "tr-tingling-7", "a weak arm without it", "0 11:00", STARTED "0 11:00 pain 4 symptoms=sym-weakness", NULL },

  { "tr-red-flag-tick", "in the questions", "0 10:00", "0 10:00 episode flags=rf-chest-pain; 0 10:00 pain 4", "emergency-now" },
  { "tr-red-flag-tick", "within days", "0 10:00", "0 10:00 episode flags=rf-steroids; 0 10:00 pain 4", "within-days" },
  { "tr-red-flag-tick", "the gravest of several", "0 10:00",
    "0 10:00 episode flags=rf-steroids,rf-fever,-rf-chest-pain; 0 10:00 pain 4", "same-day" },
  { "tr-red-flag-tick", "as a symptom", "0 10:00", "0 10:00 pain 0 symptoms=rf-breathless", "emergency-now" },
  { "tr-red-flag-tick", "of a day", "0 10:00", "0 09:00 day factors=rf-fever", "same-day" },
  { "tr-red-flag-tick", "pinned after the episode", "20 10:00", "0 10:00 episode flags=rf-fever; 0 10:00 pain 4; 1 10:00 end",
    "same-day" },
  { "tr-red-flag-tick", "denied", "0 10:00", "0 10:00 episode flags=-rf-chest-pain,-rf-fever; 0 10:00 pain 4", NULL },
  { "tr-red-flag-tick", "not a sign", "0 10:00", "0 10:00 pain 4 symptoms=sym-weakness", NULL },
  { "tr-red-flag-tick", "of another catalogue", "0 10:00", "0 10:00 episode flags=rf-unheard-of; 0 10:00 pain 4", NULL },

  { "tr-nsaid-3", "tablets", "2 09:00", "0 09:00 use nsaid-oral; 1 20:00 use nsaid-oral; 2 09:00 use nsaid-oral", "info" },
  { "tr-nsaid-3", "tablets and gel", "2 09:00", "0 09:00 use nsaid-oral; 1 20:00 use nsaid-topical; 2 09:00 use nsaid-oral",
    "info" },
  { "tr-nsaid-3", "named under the overview", "2 09:00",
    "0 09:00 use nsaid-oral; 1 20:00 use otc-pain-relief dose=naproxen_250_mg; 2 09:00 use nsaid-oral", "info" },
  { "tr-nsaid-3", "the day before", "1 23:00", "0 09:00 use nsaid-oral; 1 20:00 use nsaid-oral; 2 09:00 use nsaid-oral", NULL },
  { "tr-nsaid-3", "a day without", "3 09:00", "0 09:00 use nsaid-oral; 1 20:00 use nsaid-oral; 3 09:00 use nsaid-oral", NULL },
  { "tr-nsaid-3", "stopped", "4 09:00", "0 09:00 use nsaid-oral; 1 20:00 use nsaid-oral; 2 09:00 use nsaid-oral", NULL },
  { "tr-nsaid-3", "paracetamol", "2 09:00", "0 09:00 use paracetamol; 1 20:00 use paracetamol; 2 09:00 use paracetamol", NULL },
  { "tr-nsaid-3", "the small hours belong to the day before", "2 03:00",
    "0 09:00 use nsaid-oral; 1 20:00 use nsaid-oral; 2 03:00 use nsaid-oral", NULL },
  { "tr-nsaid-3", "nothing more where the stronger rule speaks", "9 09:00",
    "0 09:00 use nsaid-oral; 1 09:00 use nsaid-oral; 2 09:00 use nsaid-oral; 3 09:00 use nsaid-oral; 4 09:00 use nsaid-oral; "
    "5 09:00 use nsaid-oral; 6 09:00 use nsaid-oral; 7 09:00 use nsaid-oral; 8 09:00 use nsaid-oral; 9 09:00 use nsaid-oral",
    NULL },

  { "tr-nsaid-10", "the tenth day", "9 09:00",
    "0 09:00 use nsaid-oral; 1 09:00 use nsaid-oral; 2 09:00 use nsaid-oral; 3 09:00 use nsaid-oral; 4 09:00 use nsaid-oral; "
    "5 09:00 use nsaid-oral; 6 09:00 use nsaid-oral; 7 09:00 use nsaid-oral; 8 09:00 use nsaid-oral; 9 09:00 use nsaid-oral",
    "within-days" },
  { "tr-nsaid-10", "the ninth", "8 23:00",
    "0 09:00 use nsaid-oral; 1 09:00 use nsaid-oral; 2 09:00 use nsaid-oral; 3 09:00 use nsaid-oral; 4 09:00 use nsaid-oral; "
    "5 09:00 use nsaid-oral; 6 09:00 use nsaid-oral; 7 09:00 use nsaid-oral; 8 09:00 use nsaid-oral; 9 09:00 use nsaid-oral",
    NULL },
  { "tr-nsaid-10", "gel has fourteen", "12 23:00",
    "0 09:00 use nsaid-topical; 1 09:00 use nsaid-topical; 2 09:00 use nsaid-topical; 3 09:00 use nsaid-topical; "
    "4 09:00 use nsaid-topical; 5 09:00 use nsaid-topical; 6 09:00 use nsaid-topical; 7 09:00 use nsaid-topical; "
    "8 09:00 use nsaid-topical; 9 09:00 use nsaid-topical; 10 09:00 use nsaid-topical; 11 09:00 use nsaid-topical; "
    "12 09:00 use nsaid-topical; 13 09:00 use nsaid-topical", NULL },
  { "tr-nsaid-10", "the fourteenth of gel", "13 09:00",
    "0 09:00 use nsaid-topical; 1 09:00 use nsaid-topical; 2 09:00 use nsaid-topical; 3 09:00 use nsaid-topical; "
    "4 09:00 use nsaid-topical; 5 09:00 use nsaid-topical; 6 09:00 use nsaid-topical; 7 09:00 use nsaid-topical; "
    "8 09:00 use nsaid-topical; 9 09:00 use nsaid-topical; 10 09:00 use nsaid-topical; 11 09:00 use nsaid-topical; "
    "12 09:00 use nsaid-topical; 13 09:00 use nsaid-topical", "within-days" },

  { "tr-nsaid-double", "tablet and aspirin", "0 12:00", "0 09:00 use nsaid-oral; 0 12:00 use aspirin", "warning" },
  { "tr-nsaid-double", "aspirin and gel", "0 12:00", "0 09:00 use aspirin; 0 12:00 use nsaid-topical", "warning" },
  { "tr-nsaid-double", "two kinds of tablet", "0 12:00",
    "0 09:00 use nsaid-oral dose=ibuprofen_400_mg; 0 12:00 use nsaid-oral dose=naproxen_250_mg", "warning" },
  { "tr-nsaid-double", "tablet and gel", "0 12:00", "0 09:00 use nsaid-oral; 0 12:00 use nsaid-topical", "warning" },
  { "tr-nsaid-double", "twice the same", "0 20:00", "0 09:00 use nsaid-oral; 0 20:00 use nsaid-oral", NULL },
  { "tr-nsaid-double", "aspirin twice", "0 20:00", "0 09:00 use aspirin; 0 20:00 use aspirin", NULL },
  { "tr-nsaid-double", "on two days", "1 09:00", "0 20:00 use nsaid-oral; 1 09:00 use aspirin", NULL },
  { "tr-nsaid-double", "with paracetamol", "0 12:00", "0 09:00 use nsaid-oral; 0 12:00 use paracetamol", NULL },
  { "tr-nsaid-double", "a day later", "1 12:00", "0 09:00 use nsaid-oral; 0 12:00 use aspirin", NULL },

  { "tr-ibuprofen-gap", "a minute too soon", "0 15:00", "0 09:00 use nsaid-oral dose=400_mg; 0 14:59 use nsaid-oral dose=400_mg",
    "warning" },
  { "tr-ibuprofen-gap", "without an amount", "0 15:00", "0 09:00 use nsaid-oral; 0 12:00 use nsaid-oral", "warning" },
  { "tr-ibuprofen-gap", "six hours", "0 15:00", "0 09:00 use nsaid-oral dose=400_mg; 0 15:00 use nsaid-oral dose=400_mg", NULL },
  { "tr-ibuprofen-gap", "just 1,200", "0 21:00",
    "0 09:00 use nsaid-oral dose=400_mg; 0 15:00 use nsaid-oral dose=400_mg; 0 21:00 use nsaid-oral dose=400_mg", NULL },
  { "tr-ibuprofen-gap", "more than 1,200", "0 21:00",
    "0 09:00 use nsaid-oral dose=400_mg; 0 15:00 use nsaid-oral dose=400_mg; 0 21:00 use nsaid-oral dose=600_mg", "warning" },
  { "tr-ibuprofen-gap", "at once", "0 09:00", "0 09:00 use nsaid-oral dose=1600_mg", "warning" },
  { "tr-ibuprofen-gap", "over more than a day", "1 09:00",
    "0 09:00 use nsaid-oral dose=600_mg; 0 21:00 use nsaid-oral dose=600_mg; 1 09:00 use nsaid-oral dose=600_mg", NULL },
  { "tr-ibuprofen-gap", "two parts of one entry", "0 09:00", "0 09:00 use nsaid-oral dose=400_mg_+_200_mg", NULL },
  { "tr-ibuprofen-gap", "another tablet", "0 12:00",
    "0 09:00 use nsaid-oral dose=400_mg; 0 12:00 use nsaid-oral dose=naproxen_250_mg", NULL },
  { "tr-ibuprofen-gap", "not known is not nothing, and not too much", "0 15:00",
    "0 09:00 use nsaid-oral dose=1200_mg; 0 15:00 use nsaid-oral dose=1_tablet", NULL },

  { "tr-paracetamol-max", "too soon", "0 12:59", "0 09:00 use paracetamol dose=1_g; 0 12:59 use paracetamol dose=500_mg",
    "warning" },
  { "tr-paracetamol-max", "four hours", "0 13:00", "0 09:00 use paracetamol dose=1_g; 0 13:00 use paracetamol dose=1_g", NULL },
  { "tr-paracetamol-max", "just 4 g", "0 21:00",
    "0 09:00 use paracetamol dose=1_g; 0 13:00 use paracetamol dose=1_g; 0 17:00 use paracetamol dose=1_g; "
    "0 21:00 use paracetamol dose=1_g", NULL },
  { "tr-paracetamol-max", "more than 4 g", "1 01:00",
    "0 09:00 use paracetamol dose=1_g; 0 13:00 use paracetamol dose=1_g; 0 17:00 use paracetamol dose=1_g; "
    "0 21:00 use paracetamol dose=1_g; 1 01:00 use paracetamol dose=500_mg", "emergency-now!" },
  { "tr-paracetamol-max", "named under the overview", "0 14:00",
    "0 09:00 use paracetamol dose=3_g; 0 14:00 use otc-pain-relief dose=paracetamol_2_x_1_g", "emergency-now!" },
  { "tr-paracetamol-max", "for three days", "3 08:59", "0 09:00 use paracetamol dose=5_g", "emergency-now!" },
  { "tr-paracetamol-max", "and no more", "3 09:00", "0 09:00 use paracetamol dose=5_g", NULL },

  { "tr-aspirin-age", "grown up", "0 09:00", "0 09:00 use aspirin", NULL },

  { "tr-heat-limit", "21 minutes", "0 12:00", "0 09:00 use heat-pad minutes=21", "warning" },
  { "tr-heat-limit", "20 minutes", "0 12:00", "0 09:00 use heat-pad minutes=20", NULL },
  { "tr-heat-limit", "again too soon", "0 12:00", "0 09:00 use heat-pad minutes=20; 0 09:49 did heat-timer seconds=1200",
    "warning" },
  { "tr-heat-limit", "again", "0 12:00", "0 09:00 use heat-pad minutes=20; 0 09:50 did heat-timer seconds=1200", NULL },
  { "tr-heat-limit", "one session told of twice", "0 12:00", "0 09:00 did heat-timer seconds=1200; 0 09:15 use heat-pad", NULL },
  { "tr-heat-limit", "a day later", "1 09:00", "0 09:00 use heat-pad minutes=60", NULL },
  { "tr-heat-limit", "length not told", "0 12:00", "0 09:00 use heat-pad", NULL },
  { "tr-cold-limit", "16 minutes", "0 12:00", "0 09:00 use cold-pack minutes=16", "warning" },
  { "tr-cold-limit", "15 minutes", "0 12:00", "0 09:00 use cold-pack minutes=15", NULL },
  { "tr-cold-limit", "again too soon", "0 12:00", "0 09:00 use cold-pack minutes=15; 0 10:14 use cold-pack minutes=15", "warning" },
  { "tr-cold-limit", "again", "0 12:00", "0 09:00 use cold-pack minutes=15; 0 10:15 use cold-pack minutes=15", NULL },
  { "tr-cold-limit", "warmth after cold", "0 12:00", "0 09:00 use cold-pack minutes=15; 0 09:20 use heat-pad minutes=15", NULL },

  { "tr-rub-then-heat", "an hour", "0 12:00", "0 09:00 use capsaicin-cream; 0 10:00 use heat-pad minutes=15", "warning" },
  { "tr-rub-then-heat", "a bath after a gel", "0 12:00", "0 09:00 use nsaid-topical; 0 10:00 use heat-shower-bath", "warning" },
  { "tr-rub-then-heat", "eight hours", "0 18:00", "0 09:00 use menthol-rub; 0 17:00 use heat-pad minutes=15", NULL },
  { "tr-rub-then-heat", "a minute less", "0 18:00", "0 09:00 use menthol-rub; 0 16:59 use heat-pad minutes=15", "warning" },
  { "tr-rub-then-heat", "the other way round", "0 12:00", "0 09:00 use heat-pad minutes=15; 0 10:00 use menthol-rub", NULL },
  { "tr-rub-then-heat", "cold", "0 12:00", "0 09:00 use menthol-rub; 0 10:00 use cold-pack minutes=15", NULL },

#define CREAM \
  "0 10:00 use capsaicin-cream; 2 10:00 use capsaicin-cream; 4 10:00 use capsaicin-cream; 6 10:00 use capsaicin-cream; " \
  "8 10:00 use capsaicin-cream; 10 10:00 use capsaicin-cream; 12 10:00 use capsaicin-cream; 13 10:00 use capsaicin-cream; "
  { "tr-capsaicin-2wk", "fourteen days", "13 12:00", "0 09:00 pain 5; 12 09:00 pain 5; " CREAM, "info" },
  { "tr-capsaicin-2wk", "thirteen", "12 12:00", "0 09:00 pain 5; 12 09:00 pain 5; " CREAM, NULL },
  { "tr-capsaicin-2wk", "a gain", "13 12:00", "0 09:00 pain 5; 12 09:00 pain 3; " CREAM, NULL },
  { "tr-capsaicin-2wk", "not known", "13 12:00", "0 09:00 pain 5; " CREAM, NULL },
  { "tr-capsaicin-2wk", "stopped", "15 12:00", "0 09:00 pain 5; 15 09:00 pain 5; " CREAM, NULL },
  { "tr-capsaicin-2wk", "with a break", "17 12:00",
    "0 09:00 pain 5; 0 10:00 use capsaicin-cream; 15 09:00 pain 5; 16 10:00 use capsaicin-cream; 17 10:00 use capsaicin-cream",
    NULL },

  { "tr-massage-48h", "the next day", "1 12:00",
    "0 10:00 episode start=clear-movement; 0 10:00 pain 6; 1 11:00 use self-massage-ball", "info" },
  { "tr-massage-48h", "two days later", "2 12:00",
    "0 10:00 episode start=clear-movement; 0 10:00 pain 6; 2 10:00 use self-massage-ball", NULL },
  { "tr-massage-48h", "no injury", "1 12:00", "0 10:00 episode start=crept-on; 0 10:00 pain 6; 1 11:00 use self-massage-ball",
    NULL },
  { "tr-massage-48h", "gentle hands", "1 12:00",
    "0 10:00 episode start=clear-movement; 0 10:00 pain 6; 1 11:00 use massage-basic", NULL },

  { "tr-exercise-flare", "two points", "1 10:00", "0 09:30 pain 3; 0 10:00 did band-strength; 1 10:00 pain 5", "info" },
  { "tr-exercise-flare", "one point", "1 10:00", "0 09:30 pain 3; 0 10:00 did band-strength; 1 10:00 pain 4", NULL },
  { "tr-exercise-flare", "not known yet", "1 03:00", "0 09:30 pain 3; 0 10:00 did band-strength; 1 03:00 pain 5", NULL },
  { "tr-exercise-flare", "too late to tell", "1 17:00", "0 09:30 pain 3; 0 10:00 did band-strength; 1 17:00 pain 5", NULL },
  { "tr-exercise-flare", "no score before", "1 10:00", "0 10:00 did band-strength; 1 10:00 pain 5", NULL },
  { "tr-exercise-flare", "a rest is no exercise", "1 10:00", "0 09:30 pain 3; 0 10:00 use rest-short; 1 10:00 pain 5", NULL },
  { "tr-exercise-flare", "two days later", "3 10:00", "0 09:30 pain 3; 0 10:00 did band-strength; 1 10:00 pain 5", NULL },
  { "tr-exercise-flare", "the second time", "5 10:00",
    "0 09:30 pain 3; 0 10:00 did band-strength; 1 10:00 pain 5; 4 09:30 pain 2; 4 10:00 did band-strength; 5 10:00 pain 4", "info!" },
  { "tr-exercise-flare", "another exercise", "5 10:00",
    "0 09:30 pain 3; 0 10:00 did band-strength; 1 10:00 pain 5; 4 09:30 pain 2; 4 10:00 did blade-squeeze; 5 10:00 pain 4", "info" },

  { "tr-strength-start", "the third day", "3 09:00", STARTED "3 09:00 pain 4", "info" },
  { "tr-strength-start", "yesterday's score", "3 04:00", STARTED "2 09:00 pain 4", "info" },
  { "tr-strength-start", "the second day", "3 03:59", STARTED "2 09:00 pain 4", NULL },
  { "tr-strength-start", "too much pain", "3 09:00", STARTED "2 09:00 pain 3; 3 09:00 pain 5", NULL },
  { "tr-strength-start", "the seventh", "7 21:00", STARTED "7 09:00 pain 2", "info" },
  { "tr-strength-start", "the eighth", "8 09:00", STARTED "7 09:00 pain 2", NULL },
  { "tr-strength-start", "begun already", "4 09:00", STARTED "3 09:00 pain 4; 3 10:00 did blade-squeeze", NULL },
  { "tr-strength-start", "not known", "3 09:00", STARTED "1 09:00 pain 4", NULL },

#define EASY(d, e) #d " 18:00 did band-strength effort=" #e "; "
  { "tr-strength-step", "two weeks", "14 09:00", EASY (0, 4) EASY (4, 3) EASY (8, 4) EASY (12, 3), "info" },
  { "tr-strength-step", "a day less", "13 09:00", EASY (0, 4) EASY (4, 3) EASY (8, 4) EASY (12, 3), NULL },
  { "tr-strength-step", "a hard one", "14 09:00", EASY (0, 4) EASY (4, 5) EASY (8, 4) EASY (12, 3), NULL },
  { "tr-strength-step", "a week off", "16 09:00", EASY (0, 4) EASY (4, 3) EASY (12, 4) EASY (15, 3), NULL },
  { "tr-strength-step", "nobody said how hard", "14 09:00",
    "0 18:00 did band-strength; 4 18:00 did band-strength; 8 18:00 did band-strength; 12 18:00 did band-strength", NULL },

#define TRAINING(d) #d " 18:00 did band-strength; "
#define TEN_WEEKS \
  TRAINING (0) TRAINING (10) TRAINING (20) TRAINING (30) TRAINING (40) TRAINING (50) TRAINING (60) TRAINING (70) TRAINING (80)
  { "tr-strength-10wk", "ten weeks", "70 04:00", TEN_WEEKS, "info" },
  { "tr-strength-10wk", "the day before", "70 03:59", TEN_WEEKS, NULL },
  { "tr-strength-10wk", "for two weeks", "83 09:00", TEN_WEEKS, "info" },
  { "tr-strength-10wk", "and no longer", "84 09:00", TEN_WEEKS, NULL },
  { "tr-strength-10wk", "with a long break", "70 09:00",
    TRAINING (0) TRAINING (10) TRAINING (20) TRAINING (40) TRAINING (50) TRAINING (60) TRAINING (70), NULL },

#define GOOD_WEEK "0 12:00 did hug-stretch; 3 12:00 use stretching-general; "
  { "tr-stretch-week", "a good week, then none", "7 04:00", GOOD_WEEK, "info" },
  { "tr-stretch-week", "still enough", "7 03:59", GOOD_WEEK, NULL },
  { "tr-stretch-week", "kept up", "8 09:00", GOOD_WEEK "7 12:00 day factors=stretching-general", NULL },
  { "tr-stretch-week", "one more is one too few", "12 09:00", GOOD_WEEK "10 12:00 did hug-stretch", "info" },
  { "tr-stretch-week", "never a habit", "20 09:00", "0 12:00 did hug-stretch; 9 12:00 did hug-stretch", NULL },
  { "tr-stretch-week", "never at all", "20 09:00", "0 12:00 pain 3", NULL },
  { "tr-stretch-week", "long given up", "35 09:00", GOOD_WEEK, NULL },

  { "tr-walk-goal", "the day after", "4 09:00", "0 10:00 episode; 0 10:00 pain 4; 3 10:00 end", "info" },
  { "tr-walk-goal", "the same day", "3 12:00", "0 10:00 episode; 0 10:00 pain 4; 3 10:00 end", NULL },
  { "tr-walk-goal", "not over", "4 09:00", "0 10:00 episode; 0 10:00 pain 4; 3 10:00 pain 1", NULL },
  { "tr-walk-goal", "over by itself", "8 10:01", "0 10:00 episode; 0 10:00 pain 4", "info" },
  { "tr-walk-goal", "not over by itself yet", "7 10:00", "0 10:00 episode; 0 10:00 pain 4", NULL },
  { "tr-walk-goal", "never had any", "4 09:00", "0 10:00 pain 0", NULL },
  { "tr-walk-goal", "walks already", "9 09:00",
    "0 10:00 episode; 0 10:00 pain 4; 3 10:00 end; 4 10:00 use walk-brisk; 5 10:00 did walk-break; 6 10:00 use walk-brisk; "
    "7 10:00 use walk-brisk; 8 10:00 day factors=walk-brisk", NULL },
  { "tr-walk-goal", "four weeks later", "32 09:00", "0 10:00 episode; 0 10:00 pain 4; 3 10:00 end", NULL },

#define SESSION(d, b, a) #d " 10:00 use acupuncture before=" #b " after=" #a "; "
  { "tr-treatment-no-gain", "four", "21 12:00", SESSION (0, 5, 5) SESSION (7, 5, 6) SESSION (14, 4, 4) SESSION (21, 5, 5), "info" },
  { "tr-treatment-no-gain", "three", "20 12:00", SESSION (0, 5, 5) SESSION (7, 5, 6) SESSION (14, 4, 4) SESSION (21, 5, 5), NULL },
  { "tr-treatment-no-gain", "one helped", "21 12:00", SESSION (0, 5, 5) SESSION (7, 5, 4) SESSION (14, 4, 4) SESSION (21, 5, 5),
    NULL },
  { "tr-treatment-no-gain", "not known", "21 12:00",
    "0 10:00 use acupuncture; 7 10:00 use acupuncture; 14 10:00 use acupuncture; 21 10:00 use acupuncture", NULL },
  { "tr-treatment-no-gain", "by the scores around them", "22 12:00",
    "0 09:00 pain 5; 0 10:00 use tens-unit; 0 20:00 pain 5; 7 09:00 pain 5; 7 10:00 use tens-unit; 7 20:00 pain 5; "
    "14 09:00 pain 5; 14 10:00 use tens-unit; 14 20:00 pain 5; 21 09:00 pain 5; 21 10:00 use tens-unit; 21 20:00 pain 6", "info" },
  { "tr-treatment-no-gain", "self-care", "21 12:00",
    "0 10:00 use heat-pad before=5 after=5; 7 10:00 use heat-pad before=5 after=5; 14 10:00 use heat-pad before=5 after=5; "
    "21 10:00 use heat-pad before=5 after=5", NULL },
  { "tr-treatment-no-gain", "long ago", "50 12:00", SESSION (0, 5, 5) SESSION (7, 5, 6) SESSION (14, 4, 4) SESSION (21, 5, 5), NULL },

  /* No day is lost or won where the clocks change or the person travels. */
  { "tr-week-1", "across a zone, the seventh day", "7 04:00+09:00", STARTED "6 09:00+09:00 pain 3", "info" },
  { "tr-week-1", "across a zone, the night before", "7 03:59+09:00", STARTED "6 09:00+09:00 pain 3", NULL },
  { "tr-nsaid-3", "days in their own offsets", "2 23:30-08:00",
    "0 09:00 use nsaid-oral; 1 20:00-08:00 use nsaid-oral; 2 20:00-08:00 use nsaid-oral", "info" },
  { "tr-ibuprofen-gap", "hours are hours", "0 21:30+09:00",
    "0 09:00 use nsaid-oral dose=400_mg; 0 21:30+09:00 use nsaid-oral dose=400_mg", "warning" },
};

static GPtrArray *
evaluate (GPtrArray *records,
          const char *now,
          RespiteProfile *profile)
{
  g_autoptr (GDateTime) time = respite_test_diary_time (now);
  g_autoptr (RespiteRuleView) view = respite_rule_view_new (records, profile, time);

  return respite_time_rules_evaluate (view, catalog);
}

static RespiteFinding *
find (GPtrArray *found,
      const char *rule)
{
  for (guint i = 0; i < found->len; i++)
    if (g_str_equal (((RespiteFinding *) found->pdata[i])->rule->id, rule))
      return found->pdata[i];

  return NULL;
}

static char *
describe (const RespiteFinding *finding)
{
  return finding != NULL ? g_strconcat (finding->level, finding->raised ? "!" : "", NULL) : NULL;
}

static RespiteRecord *
put_away (const RespiteFinding *finding,
          const char *level,
          const char *at)
{
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (GDateTime) time = respite_test_diary_time (at);
  g_autofree char *text = respite_time_format (time);
  g_autofree char *id = respite_id_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *cause = json_array_new ();
  RespiteRecord *record;

  json_object_set_string_member (members, "id", id);
  json_object_set_string_member (members, "kind", "notice");
  json_object_set_string_member (members, "at", text);
  json_object_set_string_member (members, "recorded", text);
  json_object_set_string_member (members, "modified", text);
  json_object_set_string_member (members, "rule", finding->rule->id);
  json_object_set_string_member (members, "level", level);
  for (guint i = 0; i < finding->cause->len; i++)
    json_array_add_string_element (cause, finding->cause->pdata[i]);
  json_object_set_array_member (members, "cause", cause);

  record = respite_record_new (members, respite_record_kinds_check, &error);
  g_assert_no_error (error);

  return record;
}

/* Every rule, on the day it speaks, on the one before, and where it has nothing to say. */
static void
test_table (void)
{
  g_autoptr (RespiteProfile) profile = respite_profile_new_default ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) records = respite_test_diary_lines (cases[i].diary);
      g_autoptr (GPtrArray) found = evaluate (records, cases[i].now, profile);
      g_autoptr (GDateTime) now = respite_test_diary_time (cases[i].now);
      const RespiteFinding *finding = find (found, cases[i].rule);
      g_autofree char *level = describe (finding);

      g_test_message ("%s: %s", cases[i].rule, cases[i].name);
      g_assert_cmpstr (level, ==, cases[i].level);
      g_assert_true (finding == NULL || g_date_time_compare (finding->since, now) <= 0);
    }
}

static void
test_since_and_cause (void)
{
  static const struct
  {
    const char *name, *rule, *now, *diary, *since, *kind, *text;
  } told[] = {
    { "an episode", "tr-week-1", "9 12:00", STARTED "6 09:00 pain 3", "7 04:00", "episode", "A week has passed" },
    { "where the hours were over", "tr-day3-review", "4 12:00", STARTED "3 12:00 pain 8", "3 10:00", "episode",
      "Three days on, your pain is higher" },
    { "a run", "tr-nsaid-3", "3 12:00",
      "0 09:00 use nsaid-oral; 1 09:00 use nsaid-oral; 2 09:00 use nsaid-oral; 3 09:00 use nsaid-oral", "2 09:00", "remedy",
      "Three days" },
    { "a dose", "tr-ibuprofen-gap", "0 12:00", "0 09:00 use nsaid-oral; 0 11:00 use nsaid-oral", "0 11:00", "remedy",
      "Leave at least" },
    { "a place", "tr-upper-back-check", "3 12:00", "0 10:00 episode; 0 10:00 pain 4; 2 10:00 pain 4 sites=blade-right", "2 10:00",
      "episode", "New pain at the top" },
    { "a spasm", "tr-single-spasm-60", "0 13:00", STARTED "0 10:30 pain 8; 0 11:00 pain 9; 0 11:40 pain 9", "0 11:40", "pain",
      "A severe spasm" },
  };
  g_autoptr (RespiteProfile) profile = respite_profile_new_default ();

  for (gsize i = 0; i < G_N_ELEMENTS (told); i++)
    {
      g_autoptr (GPtrArray) records = respite_test_diary_lines (told[i].diary);
      g_autoptr (GPtrArray) found = evaluate (records, told[i].now, profile);
      g_autoptr (GDateTime) since = respite_test_diary_time (told[i].since);
      RespiteFinding *finding = find (found, told[i].rule);
      const char *kind = NULL;

      g_test_message ("%s", told[i].name);
      g_assert_nonnull (finding);
      g_assert_true (g_date_time_equal (finding->since, since));
      g_assert_cmpuint (finding->cause->len, ==, 1);
      for (guint r = 0; r < records->len; r++)
        if (g_strcmp0 (respite_record_get_id (records->pdata[r]), finding->cause->pdata[0]) == 0)
          kind = respite_record_get_kind (records->pdata[r]);
      g_assert_cmpstr (kind, ==, told[i].kind);
      g_assert_true (g_str_has_prefix (respite_finding_get_text (finding), told[i].text));
    }
}

/* What was put away stays away for as long as its cause lasts, and the same diary never brings it back. */
static void
test_put_away_stays_away (void)
{
  static const char *const later[] = { "00:00", "12:00" };
  g_autoptr (RespiteProfile) profile = respite_profile_new_default ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) records = respite_test_diary_lines (cases[i].diary);
      g_autoptr (GPtrArray) found = evaluate (records, cases[i].now, profile);
      const RespiteFinding *finding = find (found, cases[i].rule);
      int day = (int) g_ascii_strtoll (cases[i].now, NULL, 10);

      if (finding == NULL)
        continue;

      g_test_message ("%s: %s", cases[i].rule, cases[i].name);
      for (guint r = records->len; r > 0; r--)
        {
          g_autoptr (GDateTime) now = respite_test_diary_time (cases[i].now);

          if (g_date_time_compare (respite_record_get_at (records->pdata[r - 1]), now) > 0)
            g_ptr_array_remove_index (records, r - 1);
        }
      g_ptr_array_add (records, put_away (finding, finding->level, cases[i].now));
      for (int ahead = 1; ahead <= 20; ahead++)
        {
          g_autofree char *now = g_strdup_printf ("%d %s", day + ahead, later[ahead % 2]);
          g_autoptr (GPtrArray) rest = evaluate (records, now, profile);
          const RespiteFinding *again = find (rest, cases[i].rule);

          if (again != NULL)
            g_test_message ("back on %s", now);
          g_assert_null (again);
        }
    }
}

static void
test_comes_back_with_its_cause (void)
{
  static const struct
  {
    const char *name, *rule, *diary, *now, *level, *more, *later;
    gboolean back;
  } returns[] = {
    { "the same run goes on", "tr-nsaid-3", "0 09:00 use nsaid-oral; 1 09:00 use nsaid-oral; 2 09:00 use nsaid-oral",
      "2 10:00", "info", "3 09:00 use nsaid-oral", "3 10:00", FALSE },
    { "another run", "tr-nsaid-3", "0 09:00 use nsaid-oral; 1 09:00 use nsaid-oral; 2 09:00 use nsaid-oral", "2 10:00", "info",
      "6 09:00 use nsaid-oral; 7 09:00 use nsaid-oral; 8 09:00 use nsaid-oral", "8 10:00", TRUE },
    { "the same episode", "tr-start-gate", "0 10:00 episode; 0 10:00 pain 4", "0 10:00", "gate", "2 10:00 pain 4", "2 10:00",
      FALSE },
    { "another episode", "tr-start-gate", "0 10:00 episode; 0 10:00 pain 4; 1 10:00 end", "0 11:00", "gate",
      "9 10:00 episode; 9 10:00 pain 4", "9 10:00", TRUE },
    { "another dose", "tr-ibuprofen-gap", "0 09:00 use nsaid-oral; 0 11:00 use nsaid-oral", "0 11:00", "warning",
      "0 13:00 use nsaid-oral", "0 13:00", TRUE },
    { "put away while weaker", "tr-day3-review", STARTED "2 10:00 pain 6", "3 10:00", "info", "3 12:00 pain 8", "3 12:00",
      TRUE },
    { "put away while stronger", "tr-day3-review", STARTED "2 10:00 pain 8", "3 10:00", "within-days", "3 12:00 pain 5",
      "3 12:00", FALSE },
    { "a spell of bad nights goes on", "tr-night-3-of-7",
      "0 09:00 day factors=sym-poor-sleep; 1 09:00 day factors=sym-poor-sleep; 2 09:00 day factors=sym-poor-sleep", "2 10:00",
      "same-day", "4 09:00 day factors=sym-poor-sleep; 5 09:00 day factors=sym-poor-sleep; 6 09:00 day factors=sym-poor-sleep",
      "6 10:00", FALSE },
    { "another spell of bad nights", "tr-night-3-of-7",
      "0 09:00 day factors=sym-poor-sleep; 1 09:00 day factors=sym-poor-sleep; 2 09:00 day factors=sym-poor-sleep", "2 10:00",
      "same-day",
      "10 09:00 day factors=sym-poor-sleep; 11 09:00 day factors=sym-poor-sleep; 12 09:00 day factors=sym-poor-sleep",
      "12 10:00", TRUE },
  };
  g_autoptr (RespiteProfile) profile = respite_profile_new_default ();

  for (gsize i = 0; i < G_N_ELEMENTS (returns); i++)
    {
      g_autofree char *whole = g_strconcat (returns[i].diary, "; ", returns[i].more, NULL);
      g_autoptr (GPtrArray) before = respite_test_diary_lines (whole);
      g_autoptr (GPtrArray) found = evaluate (before, returns[i].now, profile);
      RespiteFinding *finding = find (found, returns[i].rule);
      g_autoptr (GPtrArray) after = NULL;

      g_test_message ("%s", returns[i].name);
      g_assert_nonnull (finding);
      g_assert_cmpstr (finding->level, ==, returns[i].level);
      g_ptr_array_add (before, put_away (finding, finding->level, returns[i].now));
      after = evaluate (before, returns[i].later, profile);
      g_assert_true ((find (after, returns[i].rule) != NULL) == returns[i].back);
    }
}

/* One more sign is one that was not put away. */
static void
test_another_sign_comes_back (void)
{
  g_autoptr (RespiteProfile) profile = respite_profile_new_default ();
  g_autoptr (GPtrArray) one = respite_test_diary_lines ("0 10:00 episode flags=rf-fever; 0 10:00 pain 4");
  g_autoptr (GPtrArray) two = respite_test_diary_lines ("0 10:00 episode flags=rf-fever,rf-weight-loss; 0 10:00 pain 4");
  g_autoptr (GPtrArray) found = evaluate (one, "0 11:00", profile);
  g_autoptr (GPtrArray) again = NULL;
  RespiteFinding *finding = find (found, "tr-red-flag-tick");

  g_assert_cmpuint (finding->signs->len, ==, 1);
  g_ptr_array_add (two, put_away (finding, finding->level, "0 11:00"));
  again = evaluate (two, "0 12:00", profile);
  finding = find (again, "tr-red-flag-tick");
  g_assert_nonnull (finding);
  g_assert_cmpuint (finding->signs->len, ==, 2);
}

static RespiteProfile *
make_profile (const char *text)
{
  g_autoptr (JsonNode) root = json_from_string (text, NULL);
  g_autoptr (GError) error = NULL;
  RespiteProfile *profile = respite_profile_new_from_json (root, &error);

  g_assert_no_error (error);

  return profile;
}

static void
test_profile (void)
{
  static const struct
  {
    const char *name, *profile, *rule, *now, *diary, *level;
  } people[] = {
    { "checked by a clinician", "\"clinician_checked\": \"2026-10-01\"", "tr-upper-back-check", "0 10:01",
      "0 10:00 episode; 0 10:00 pain 4 sites=between-blades", NULL },
    { "under 16, aspirin", "\"tags\": [ \"under-16\" ]", "tr-aspirin-age", "0 09:00", "0 09:00 use aspirin", "warning" },
    { "under 16, a rub", "\"tags\": [ \"under-16\" ]", "tr-aspirin-age", "0 09:00", "0 09:00 use menthol-rub", "warning" },
    { "under 16, named", "\"tags\": [ \"under-16\" ]", "tr-aspirin-age", "0 09:00",
      "0 09:00 use otc-pain-relief dose=aspirin_500_mg", "warning" },
    { "under 16, another", "\"tags\": [ \"under-16\" ]", "tr-aspirin-age", "0 09:00", "0 09:00 use paracetamol", NULL },
    { "another tag", "\"tags\": [ \"over-65\" ]", "tr-aspirin-age", "0 09:00", "0 09:00 use aspirin", NULL },
    { "a day that begins at noon", "\"day_start\": \"12:00\"", "tr-week-1", "7 11:59", STARTED "6 09:00 pain 3", "info" },
    { "one that begins at midnight", "\"day_start\": \"00:00\"", "tr-week-1", "7 00:00", STARTED "6 09:00 pain 3", "info" },
    { "and not before", "\"day_start\": \"00:00\"", "tr-week-1", "6 23:59", STARTED "6 09:00 pain 3", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (people); i++)
    {
      g_autofree char *text = g_strdup_printf ("{ \"format\": \"respite-profile\", \"version\": 1, %s }", people[i].profile);
      g_autoptr (RespiteProfile) profile = make_profile (text);
      g_autoptr (GPtrArray) records = respite_test_diary_lines (people[i].diary);
      g_autoptr (GPtrArray) found = evaluate (records, people[i].now, profile);
      g_autofree char *level = describe (find (found, people[i].rule));

      g_test_message ("%s", people[i].name);
      g_assert_cmpstr (level, ==, people[i].level);
    }
}

/* Daylight saving ends on 25 October 2026 and begins on 28 March 2027, both in this zone: 48 hours stay 48. */
static void
test_daylight_saving (void)
{
  static const struct
  {
    const char *name, *rule, *now, *diary, *level;
  } nights[] = {
    { "the seventh day after the clocks went back", "tr-week-1", "-4 04:00",
      "-11 10:00+02:00 episode; -11 10:00+02:00 pain 6; -5 09:00 pain 3", "info" },
    { "the night before", "tr-week-1", "-4 03:59", "-11 10:00+02:00 episode; -11 10:00+02:00 pain 6; -5 09:00 pain 3", NULL },
    { "48 hours over the clocks going back", "tr-cold-48h", "-8 08:59",
      "-10 10:00+02:00 episode start=clear-movement; -10 10:00+02:00 pain 6", "info" },
    { "and no more", "tr-cold-48h", "-8 09:00", "-10 10:00+02:00 episode start=clear-movement; -10 10:00+02:00 pain 6", NULL },
    { "48 hours over the clocks going forward", "tr-cold-48h", "147 10:59+02:00",
      "145 10:00 episode start=clear-movement; 145 10:00 pain 6", "info" },
    { "and no more in spring", "tr-cold-48h", "147 11:00+02:00",
      "145 10:00 episode start=clear-movement; 145 10:00 pain 6", NULL },
  };
  g_autoptr (RespiteProfile) profile = respite_profile_new_default ();

  for (gsize i = 0; i < G_N_ELEMENTS (nights); i++)
    {
      g_autoptr (GPtrArray) records = respite_test_diary_lines (nights[i].diary);
      g_autoptr (GPtrArray) found = evaluate (records, nights[i].now, profile);
      g_autofree char *level = describe (find (found, nights[i].rule));

      g_test_message ("%s", nights[i].name);
      g_assert_cmpstr (level, ==, nights[i].level);
    }
}

static void
test_gravest_first (void)
{
  static const char *const expected[] = { "tr-start-gate", "tr-upper-back-check", "tr-ibuprofen-gap", "tr-unexplained-start",
                                          "tr-nsaid-3" };
  g_autoptr (RespiteProfile) profile = respite_profile_new_default ();
  g_autoptr (GPtrArray) records = respite_test_diary_lines (
      "0 10:00 episode start=crept-on; 0 10:00 pain 6 sites=between-blades; 0 11:00 use nsaid-oral; 1 11:00 use nsaid-oral; "
      "2 11:00 use nsaid-oral; 2 13:00 use nsaid-oral");
  g_autoptr (GPtrArray) found = evaluate (records, "2 14:00", profile);

  g_assert_cmpuint (found->len, ==, G_N_ELEMENTS (expected));
  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpstr (((RespiteFinding *) found->pdata[i])->rule->id, ==, expected[i]);
}

static void
test_no_offers_in_an_emergency (void)
{
  g_autoptr (RespiteProfile) profile = respite_profile_new_default ();
  g_autoptr (GPtrArray) records = respite_test_diary_lines (
      "0 10:00 episode start=clear-movement flags=rf-tearing-pain; 0 10:00 pain 6");
  g_autoptr (GPtrArray) found = evaluate (records, "0 11:00", profile);

  g_assert_cmpuint (found->len, ==, 1);
  g_assert_cmpstr (((RespiteFinding *) found->pdata[0])->level, ==, "emergency-now");
  g_assert_cmpstr (respite_finding_get_text (found->pdata[0]), ==, "Call the emergency number now.");
}

/* What would be said is said before. */
static void
test_foreseen (void)
{
  static const struct
  {
    const char *name, *remedy, *now, *diary, *profile, *rules;
  } uses[] = {
    { "nothing speaks against it", "nsaid-oral", "0 15:00", "0 09:00 use nsaid-oral", NULL, "" },
    { "too soon", "nsaid-oral", "0 14:59", "0 09:00 use nsaid-oral", NULL, "tr-ibuprofen-gap" },
    { "another of its kind", "nsaid-oral", "0 16:00", "0 09:00 use aspirin", NULL, "tr-nsaid-double" },
    { "paracetamol too soon", "paracetamol", "0 12:00", "0 09:00 use paracetamol", NULL, "tr-paracetamol-max" },
    { "warmth over a rub", "heat-pad", "0 12:00", "0 09:00 use menthol-rub", NULL, "tr-rub-then-heat" },
    { "warmth long after a rub", "heat-pad", "0 18:00", "0 09:00 use menthol-rub", NULL, "" },
    { "warmth again", "heat-pad", "0 09:40", "0 09:00 use heat-pad minutes=20", NULL, "tr-heat-limit" },
    { "cold again", "cold-pack", "0 09:40", "0 09:00 use cold-pack minutes=15", NULL, "tr-cold-limit" },
    { "pressure on an injury", "self-massage-ball", "1 09:00", "0 10:00 episode start=clear-movement; 0 10:00 pain 5", NULL,
      "tr-massage-48h" },
    { "pressure later", "self-massage-ball", "2 10:00", "0 10:00 episode start=clear-movement; 0 10:00 pain 5", NULL, "" },
    { "under 16", "aspirin", "0 10:00", "", "{ \"format\": \"respite-profile\", \"version\": 1, \"tags\": [ \"under-16\" ] }",
      "tr-aspirin-age" },
    { "grown up", "aspirin", "0 10:00", "", NULL, "" },
    { "what is wrong already is not told again", "walk-gentle-often", "0 12:00", "0 09:00 use nsaid-oral; 0 10:00 use nsaid-oral",
      NULL, "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (uses); i++)
    {
      g_autoptr (RespiteProfile) profile = uses[i].profile != NULL ? make_profile (uses[i].profile) : respite_profile_new_default ();
      g_autoptr (GPtrArray) records = respite_test_diary_lines (uses[i].diary);
      g_autoptr (GDateTime) now = respite_test_diary_time (uses[i].now);
      g_autoptr (GPtrArray) found = respite_time_rules_foresee (records, profile, now, catalog, uses[i].remedy);
      GString *rules = g_string_new (NULL);

      for (guint f = 0; f < found->len; f++)
        g_string_append_printf (rules, "%s%s", f > 0 ? " " : "", ((RespiteFinding *) found->pdata[f])->rule->id);
      g_test_message ("%s", uses[i].name);
      g_assert_cmpstr (rules->str, ==, uses[i].rules);
      g_string_free (rules, TRUE);
    }
}

/* Each rule is either evaluated over the diary, or says where else it acts. */
static void
test_every_rule_acts_somewhere (void)
{
  GPtrArray *rules = respite_catalog_get_rules (catalog);
  guint n_diary = 0;

  for (guint i = 0; i < rules->len; i++)
    {
      const RespiteTimeRule *rule = rules->pdata[i];
      gboolean tested = FALSE;

      for (gsize c = 0; c < G_N_ELEMENTS (cases); c++)
        tested = tested || g_str_equal (cases[c].rule, rule->id);

      g_test_message ("%s", rule->id);
      g_assert_true (respite_time_rules_know (rule->id) == respite_time_rule_acts_in (rule, "diary"));
      g_assert_true (tested == respite_time_rule_acts_in (rule, "diary"));
      n_diary += respite_time_rule_acts_in (rule, "diary");
    }

  g_assert_cmpuint (rules->len, ==, 37);
  g_assert_cmpuint (n_diary, ==, 36);
  g_assert_true (respite_time_rule_acts_in (respite_catalog_get_rule (catalog, "tr-break-50"), "reminders"));
}

/* Switched on as it is offered, a break comes due before the rule's time is over, out of the time really spent there. */
static void
test_breaks_are_reminded_of (void)
{
  const RespiteTimeRule *rule = respite_catalog_get_rule (catalog, "tr-break-50");
  g_autoptr (RespiteReminderSet) set = respite_reminder_set_new_default ();
  guint n_breaks = 0;

  for (guint i = 0; i < respite_reminder_set_get_n_reminders (set); i++)
    {
      RespiteReminder *reminder = respite_reminder_set_get_reminder (set, i);

      if (respite_reminder_get_kind (reminder) != RESPITE_REMINDER_STRETCH)
        continue;
      g_assert_true (respite_reminder_get_counts (reminder) == RESPITE_REMINDER_COUNTS_ACTIVE);
      g_assert_cmpint (respite_reminder_get_every_s (reminder), <=, respite_time_rule_get_number (rule, "minutes") * 60);
      g_assert_cmpint (respite_reminder_get_rest_s (reminder), <=, respite_time_rule_get_number (rule, "break_minutes") * 60);
      n_breaks++;
    }

  g_assert_cmpuint (n_breaks, >, 0);
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  folder = respite_catalog_folder_resolve ();
  catalog = respite_catalog_new_parts (folder, RESPITE_CATALOG_SIGNS | RESPITE_CATALOG_RULES, &error);
  g_assert_no_error (error);

  g_test_add_func ("/time-rules/table", test_table);
  g_test_add_func ("/time-rules/since-and-cause", test_since_and_cause);
  g_test_add_func ("/time-rules/put-away-stays-away", test_put_away_stays_away);
  g_test_add_func ("/time-rules/comes-back-with-its-cause", test_comes_back_with_its_cause);
  g_test_add_func ("/time-rules/another-sign-comes-back", test_another_sign_comes_back);
  g_test_add_func ("/time-rules/profile", test_profile);
  g_test_add_func ("/time-rules/daylight-saving", test_daylight_saving);
  g_test_add_func ("/time-rules/gravest-first", test_gravest_first);
  g_test_add_func ("/time-rules/no-offers-in-an-emergency", test_no_offers_in_an_emergency);
  g_test_add_func ("/time-rules/foreseen", test_foreseen);
  g_test_add_func ("/time-rules/every-rule-acts-somewhere", test_every_rule_acts_somewhere);

  g_test_add_func ("/time-rules/breaks-are-reminded-of", test_breaks_are_reminded_of);

  status = g_test_run ();
  g_object_unref (catalog);

  return status;
}
