import { z } from 'zod';
import { moment, names, recurrence, span, text } from './leaf.ts';

/** When people are told how everything was. */
export const report = z.strictObject({
  at: moment().describe(
    'When: "Mon 08:00" every week, "08:00" every day. With `every` a time of each day of the recurrence, or the first day with a time ("2026-01-30 08:00").',
  ),
  every: recurrence()
    .exactOptional()
    .describe(
      'On which days, as a recurrence rule of RFC 5545: "FREQ=MONTHLY;BYMONTHDAY=1" for the first of each month.',
    ),
  timezone: text().exactOptional().describe('IANA time zone of the time, for example Europe/Berlin; default UTC.'),
  of: span().exactOptional().describe('How far it looks back, at most 35d; default 7d.'),
  to: names().min(1).describe('Channels that are told: any but `pagerduty` and `comment`.'),
});

export type WrittenReport = z.output<typeof report>;
