import { reportsOf } from '@convoy/manifest/reports';
import { expect, test } from '@jest/globals';
import { parsed, shop, told } from './given.ts';

const channels = `{ ops: { slack: "\${S}" }, mail: { email: { to: a@b.example, smtp: "\${M}" } }, pager: { pagerduty: { routing-key: "\${K}" } }, pr: { comment: {} } }`;
const text = (report: string): string => shop(`alerts:\n  channels: ${channels}\n  report: ${report}\n`);
const problems = (report: string): string[] => told(text(report)).filter((line) => !line.startsWith('NOT_BUILT'));

test('when which channel is told how everything was: each by itself', () => {
  const day = 86_400_000;
  const reports = reportsOf(
    parsed(
      text(`
    - { at: "Mon 08:00", timezone: Europe/Berlin, to: [ops, mail, ops] }
    - { at: "07:30", of: 1d, to: [mail] }
    - { at: "06:00", every: "FREQ=MONTHLY;BYMONTHDAY=1", of: 30d, to: [ops] }
    - { at: "2026-01-02 06:00", every: "FREQ=WEEKLY;INTERVAL=2", to: [ops] }`),
    ),
  );
  const weekly = { written: 'Mon 08:00', timezone: 'Europe/Berlin', rule: 'FREQ=WEEKLY;BYDAY=MO', first: null };
  expect(reports).toMatchObject([
    { ...weekly, to: 'ops', minute: 480, ofMs: 7 * day },
    { ...weekly, to: 'mail', minute: 480, ofMs: 7 * day },
    { to: 'mail', rule: 'FREQ=DAILY', minute: 450, ofMs: day, timezone: 'UTC' },
    { rule: 'FREQ=MONTHLY;BYMONTHDAY=1', minute: 360, ofMs: 30 * day },
    { rule: 'FREQ=WEEKLY;INTERVAL=2', first: '2026-01-02', minute: 360 },
  ]);
  expect(new Set(reports.map(({ key }) => key)).size).toBe(5);
  expect(reportsOf(parsed(shop('')))).toEqual([]);
});

test.each([
  ['{ at: "2026-12-24 08:00", to: [ops] }', /^REPORT_TIMES .*single day/],
  ['{ at: "2026-02-30 08:00", every: "FREQ=DAILY", to: [ops] }', /^REPORT_TIMES .*calendar/],
  ['{ at: "Mon 08:00", every: "FREQ=DAILY", to: [ops] }', /^REPORT_TIMES .*no place/],
  ['{ at: "08:00", every: "FREQ=MONTHLY", to: [ops] }', /^REPORT_TIMES .*begins to count/],
  ['{ at: "08:00", every: "FREQ=DAILY;BYHOUR=3", to: [ops] }', /^REPORT_TIMES .*no such rule/],
  ['{ at: "08:00", timezone: Europe/Berln, to: [ops] }', /^UNKNOWN_TIMEZONE .*Berln/],
  ['{ at: "08:00", of: 36d, to: [ops] }', /^REPORT_LENGTH 8:36d /],
  ['{ at: "08:00", to: [opps] }', /^UNKNOWN_CHANNEL 8:opps /],
  ['{ at: "08:00", to: [pager] }', /^REPORT_CHANNEL 8:pager .*calls somebody/],
  ['{ at: "08:00", to: [pr] }', /^REPORT_CHANNEL 8:pr /],
])('%s is told at its place', (report, problem) => {
  expect(problems(`[${report}]`)).toEqual([expect.stringMatching(problem)]);
});
