import { z } from 'zod';
import { moment, name, recurrence, span, text, url } from './leaf.ts';
import { override } from './service.ts';

const freeze = z.strictObject({
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
  reason: text().exactOptional().describe('Why nothing starts then; shown to whoever is refused.'),
});

const permission = () => z.enum(['read', 'triage', 'write', 'maintain', 'admin']);

const access = z.strictObject({
  deploy: permission().exactOptional().describe('Least permission in the repository to deploy.'),
  rollback: permission().exactOptional().describe('Least permission in the repository to roll back.'),
  override: permission()
    .exactOptional()
    .describe('Least permission in the repository to override a refusal, beside that for the operation itself.'),
});

export type Freeze = z.output<typeof freeze>;

export const environment = z.strictObject({
  url: url().exactOptional().describe('Where the environment as a whole is reached; shown to people as written.'),
  'promotes-from': name()
    .exactOptional()
    .describe('Environment whose confirmed versions this one takes, and nothing else.'),
  freeze: z
    .array(freeze)
    .exactOptional()
    .describe('Windows in which no deployment starts; what has begun goes on, and a rollback is never blocked.'),
  access: access
    .exactOptional()
    .describe('Who may do what; asked of GitHub, so it holds only where Convoy runs there.'),
  services: z.record(name(), override).exactOptional().describe('Deviations of services, by name.'),
});
