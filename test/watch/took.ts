import type { Line } from '../../packages/convoy/test/watch/watching.ts';
import type { Channels } from './channels.ts';
import { type Happened, toldOf } from './happened.ts';

/** What is asked for at most, in milliseconds from the fault: of what is down, told of, and restarted. */
export const goals = { verdict: 10_000, notification: 30_000, recovery: 30_000 };

/** Milliseconds from a fault until all of its causes were that far; NaN: they never were. */
interface Took {
  readonly verdict: number;
  /** Of a webhook that takes it at once. */
  readonly notification: number;
  readonly mail: number;
  /** Restarted or taken back, where it is to be. */
  readonly done: number | '-';
  /** For good. */
  readonly up: number;
  readonly 'end told': number;
}

const deeds = { restart: 'service.restarted', rollback: 'recovery.ended' };

/** How long it took, by what the watch wrote and by when messages came. */
export const tookOf = (
  { fault: { causes, mended }, at }: Happened,
  facts: readonly Line[],
  { hooked, mails }: Channels,
): Took => {
  const timeOf = (fact: Line): number => Date.parse(String(fact.at));
  const since = facts.filter((fact) => timeOf(fact) >= at);
  const all = (found: (cause: string) => number | undefined): number =>
    Math.max(...causes.map((cause) => found(cause) ?? Number.NaN)) - at;
  const fact = (is: (fact: Line, cause: string) => boolean) => (cause: string) => {
    const found = since.find((one) => is(one, cause));
    return found && timeOf(found);
  };
  const isNow = ({ type, endpoint, service, to }: Line, cause: string, wanted: RegExp): boolean =>
    type === 'health.changed' && !endpoint && service === cause && wanted.test(String(to));
  const upAtLast = (cause: string): number | undefined => {
    const incident = since.find(({ type, cause: of }) => type === 'incident.opened' && of === cause)?.incident;
    const end = since.findIndex((one) => one.type === 'incident.resolved' && one.incident === incident);
    const up = since.slice(0, end).findLast((one) => isNow(one, cause, /^up$/));
    return up && timeOf(up);
  };
  return {
    verdict: all(fact((one, cause) => isNow(one, cause, /^(down|degraded)$/))),
    notification: all((cause) => toldOf(hooked, 'firing', cause)?.at),
    mail: all((cause) => toldOf(mails, 'firing', cause)?.at),
    done: mended === null ? '-' : all(fact(({ type, service }, cause) => type === deeds[mended] && service === cause)),
    up: all(upAtLast),
    'end told': all((cause) => toldOf(hooked, 'resolved', cause)?.at),
  };
};
