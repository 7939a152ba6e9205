import { durationMs } from '@convoy/model/duration';
import type { Problem } from '../problem.ts';
import { reportTimes } from '../reports.ts';
import { moment, recurrence, span } from '../schema/leaf.ts';
import { fieldsOf, listAt, own, textOf, textsOf, valueAt } from '../tree.ts';
import { code, type Path } from '../words.ts';
import { zoneProblems } from './freezes.ts';

/** Roll-ups go back no further. */
const longestDays = 35;
const dayMs = 86_400_000;

const isOf = (form: ReturnType<typeof moment>, value: unknown): value is string => form.safeParse(value).success;

const timeProblems = (report: unknown, path: Path): Problem[] => {
  const [at, every] = [own(report, 'at'), own(report, 'every')];
  if (!isOf(moment(), at) || !(every === undefined || isOf(recurrence(), every))) return [];
  const found = reportTimes({ at, ...(every === undefined ? {} : { every }) });
  if (!('fault' in found)) return [];
  const { key, message, fix } = found.fault;
  return [
    {
      ...{ code: 'REPORT_TIMES', path: [...path, key] },
      ...{ message: `${code(key)} ${code(String(own(report, key)))} of a report ${message}`, fix },
    },
  ];
};

const lengthProblems = (report: unknown, path: Path): Problem[] => {
  const of = textOf(own(report, 'of'));
  if (of === undefined || !isOf(span(), of) || durationMs(of) <= longestDays * dayMs) return [];
  const message = `${code('of')} ${code(of)} of a report is longer than anything is kept`;
  return [{ code: 'REPORT_LENGTH', path: [...path, 'of'], message, fix: `write ${longestDays}d or less` }];
};

/** Channels that are no place for a report, and why. */
const unfit: Readonly<Record<string, string>> = {
  pagerduty: 'calls somebody',
  comment: 'writes on the pull request of an alert',
};

const channelProblems = (data: unknown, report: unknown, path: Path): Problem[] => {
  const channels = fieldsOf(valueAt(data, ['alerts', 'channels']));
  return textsOf(own(report, 'to')).flatMap(({ text, index }): Problem[] => {
    const channel = own(channels, text);
    const kind = Object.keys(unfit).find((one) => own(channel, one) !== undefined);
    if (kind === undefined) return [];
    return [
      {
        ...{ code: 'REPORT_CHANNEL', path: [...path, 'to', index] },
        message: `${code(text)} ${unfit[kind]}: a report is nothing for it`,
        fix: 'name a channel of another kind: email, slack, webhook or issue',
      },
    ];
  });
};

/** Every report with its path. */
export const reportsWithin = (data: unknown): [Path, unknown][] => listAt(data, ['alerts', 'report']);

/** A report that never comes, or has nowhere to go, would be missed by nobody. */
export const reports = (data: unknown): Problem[] =>
  reportsWithin(data).flatMap(([path, report]) => [
    ...zoneProblems(report, path),
    ...timeProblems(report, path),
    ...lengthProblems(report, path),
    ...channelProblems(data, report, path),
  ]);
