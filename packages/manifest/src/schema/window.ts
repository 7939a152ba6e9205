import { z } from 'zod';
import { moment, recurrence, span, text } from './leaf.ts';

/** Times of the calendar, once or again and again. */
export const window = (reason: string) =>
  z.strictObject({
    from: moment().describe(
      'Begin: "Fri 16:00" every week, a date "2026-12-24" (its first moment), or "2026-12-24 16:00". With `every` a time ("16:00") of each day of the recurrence, or the first day with a time ("2026-01-30 16:00"). A time that a change of clocks brings twice begins a window when it is first shown and ends it when it is last shown; one that is left out is the moment of the change.',
    ),
    to: moment()
      .exactOptional()
      .describe(
        'End, written like the begin and no part of the window; of a date all of that day is. With `every` the next such time.',
      ),
    every: recurrence()
      .exactOptional()
      .describe(
        'Days on which a window begins, as a recurrence rule of RFC 5545, for example "FREQ=MONTHLY;BYDAY=-1FR" for the last Friday of a month. UNTIL is a day, "20261231".',
      ),
    for: span()
      .exactOptional()
      .describe('With `every`, instead of `to`: how long a window lasts; whole days end at the same time of day.'),
    timezone: text().exactOptional().describe('IANA time zone of all times, for example Europe/Berlin; default UTC.'),
    reason: text().exactOptional().describe(reason),
  });

export type Window = z.output<ReturnType<typeof window>>;
