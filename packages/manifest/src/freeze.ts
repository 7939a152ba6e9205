import { durationMs } from '@convoy/model/duration';
import type { FreezeEnd, FreezeSettings, FreezeTimes } from '@convoy/model/freeze';
import { clockOf, dayAfter, type Moment, momentOf } from './moment.ts';
import { faultOf, needsFirst } from './recurrence.ts';
import type { Window } from './schema/window.ts';

export type FreezeKey = 'from' | 'to' | 'every' | 'for';

/** What is wrong with the times of a window, at the key that is to blame. */
export interface FreezeFault {
  readonly key: FreezeKey;
  readonly message: string;
  readonly fix: string;
}

type Times = Pick<Window, FreezeKey>;
type Found = { readonly times: FreezeTimes } | { readonly fault: FreezeFault };

const fault = (key: FreezeKey, message: string, fix: string): Found => ({ fault: { key, message, fix } });

const noSuchDay = (key: FreezeKey): Found =>
  fault(key, 'is a day that the calendar does not have', 'write a day that there is');

const longestDays = 366;
const dayMs = 86_400_000;

const endOf = ({ to, for: length }: Times, from: number): FreezeEnd | Found => {
  if (to !== undefined && length !== undefined) return fault('for', 'stands beside `to`', 'write one of them');
  if (length !== undefined) {
    const ms = durationMs(length);
    if (ms > longestDays * dayMs)
      return fault('for', `is longer than ${longestDays} days`, `write ${longestDays}d or less`);
    return length.endsWith('d') ? { days: ms / dayMs } : { ms };
  }
  if (to === undefined)
    return fault('every', 'has no end beside it', 'add `to:` with a time, or `for:` with a duration');
  const end = momentOf(to);
  if (end?.kind !== 'time')
    return fault('to', 'is no time of day', 'write a time ("18:00"), or `for:` with a duration');
  return end.minute === from
    ? fault('to', 'is the time of the begin', 'write another, or `for: 1d`')
    : { at: end.minute };
};

const recurring = (rule: string, begin: Moment, written: Times): Found => {
  const wrong = faultOf(rule);
  if (wrong) return fault('every', `is no such rule: ${wrong.message}`, wrong.fix);
  if (begin.kind === 'week' || begin.minute === null)
    return fault(
      'from',
      'has no place beside `every`',
      'write a time ("16:00"), or the first day with a time ("2026-01-30 16:00")',
    );
  const first = begin.kind === 'date' ? begin.date : null;
  const why = first === null ? needsFirst(rule) : null;
  if (why !== null)
    return fault(
      'from',
      `does not say when it begins to count, and ${why}`,
      'write the first day with its time ("2026-01-30 16:00")',
    );
  const to = endOf(written, begin.minute);
  return 'fault' in to || 'times' in to ? to : { times: { kind: 'recurring', rule, first, from: begin.minute, to } };
};

const dates = (from: Extract<Moment, { kind: 'date' }>, to: Extract<Moment, { kind: 'date' }>): Found => {
  const begin = `${from.date}T${clockOf(from.minute ?? 0)}`;
  const end = to.minute === null ? `${dayAfter(to.date, 1)}T00:00` : `${to.date}T${clockOf(to.minute)}`;
  return begin < end
    ? { times: { kind: 'dates', from: begin, to: end } }
    : fault('to', 'is not after `from`', 'write a later one');
};

/** What a window's times mean, or what is wrong with them. Each is of the form that the schema asks for. */
export const timesOf = (written: Times): Found => {
  const from = momentOf(written.from);
  if (from === null) return noSuchDay('from');
  if (written.every !== undefined) return recurring(written.every, from, written);
  if (written.for !== undefined) return fault('for', 'stands without `every`', 'write `to:`');
  if (written.to === undefined) return fault('from', 'has no end beside it', 'add `to:`');
  const to = momentOf(written.to);
  if (to === null) return noSuchDay('to');
  if (from.kind === 'time')
    return fault('from', 'says no day', 'write a weekday ("Fri 16:00") or a date, or add `every:`');
  if (from.kind === 'date' && to.kind === 'date') return dates(from, to);
  if (from.kind !== 'week' || to.kind !== 'week')
    return fault('to', 'is not written like `from`', 'write both by weekday, or both by date');
  return from.minute === to.minute
    ? fault('to', 'is the moment of the begin', 'write another')
    : { times: { kind: 'weekly', from: from.minute, to: to.minute } };
};

const wordsOf = ({ from, to, every, for: length }: Times): string =>
  [...(every === undefined ? [] : [every, 'from']), from, ...(to === undefined ? ['for', length] : ['to', to])].join(
    ' ',
  );

/** A window with nothing wrong about it, and nothing where something is. */
export const freezeOf = (written: Window): FreezeSettings[] => {
  const found = timesOf(written);
  if ('fault' in found) return [];
  const { timezone = 'UTC', reason } = written;
  return [{ written: wordsOf(written), timezone, ...(reason === undefined ? {} : { reason }), times: found.times }];
};
