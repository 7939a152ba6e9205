import { conclude } from '@convoy/judge/compare';
import { type Comparison, sureWays } from '@convoy/judge/compare/state';
import { binomialTail } from '@convoy/judge/numbers/beta';
import { compareUnordered } from '@convoy/judge/numbers/two-samples';
import { type Answers, addAnswers, answersOf, type Trial } from '@convoy/judge/trial';
import type { Served } from '@convoy/model/ports';
import { isOutage, served } from './users.ts';

type Clients = NonNullable<Served['clients']>;
/** What each release did for its users since the last time. */
type Both = Readonly<Record<'live' | 'candidate', Served>>;

/** How surely more clients must fail, or wait for longer, at one look; a step takes hundreds. */
const level = 0.001;

/** As few as these tell an outage. */
const fewestClients = 2;
const nearlyAll = 0.9;
const hardlyAny = 0.2;

/** More of its clients fail than an even draw explains (Przyborowski and Wilenski, 1940). */
const isSure = (live: Clients, candidate: Clients): boolean =>
  binomialTail(candidate.failed, candidate.failed + live.failed, candidate.n / (candidate.n + live.n)) <= level;

/** Nearly all that it was asked failed, for nearly all that asked: a test of a few clients would never be sure of it. */
const isForAll = (live: Clients, candidate: Clients, met: Answers): boolean =>
  candidate.n >= fewestClients &&
  live.n > 0 &&
  isOutage(met) &&
  candidate.failed >= nearlyAll * candidate.n &&
  live.failed <= hardlyAny * live.n;

const isSlower = (live: Clients, candidate: Clients): boolean =>
  Math.min(live.ms.length, candidate.ms.length) > 0 && compareUnordered([live.ms, candidate.ms]).up <= level;

/** A failure by requests: whether the clients agree, and what is said where they do not. */
interface Found {
  readonly of: Comparison;
  readonly agrees: () => boolean;
  readonly doubt: string;
}

const foundIn = (trial: Trial, live: Clients, candidate: Clients): Found[] => [
  {
    of: trial.errors,
    agrees: () => isSure(live, candidate) || isForAll(live, candidate, answersOf(trial, 'candidate')),
    doubt: `errors are not held against it: ${candidate.failed} of its ${candidate.n} clients met one and ${live.failed} of the ${live.n} of the baseline`,
  },
  ...trial.latency.map((of) => ({
    of,
    agrees: () => isSlower(live, candidate),
    doubt: `its time to answer is not held against it: its ${candidate.ms.length} clients do not surely wait for longer than the ${live.ms.length} of the baseline`,
  })),
];

/** Its trial, why its failures are not held against it, and whether its clients agree that it has more errors. */
interface Met {
  readonly trial: Trial;
  readonly doubt: string;
  readonly agrees: () => boolean;
}

/**
 * What users met, added to its trial. A client stays where it was drawn, with all that it asks, so its requests are not
 * drawn each by itself: who always asks what fails everywhere, or what takes long, would be the fault of the release that
 * got it. So requests fail a candidate only where its clients say the same; until then `doubt` says why not. Where nobody
 * knows the clients, the requests decide.
 */
export const addMet = (trial: Trial, { live, candidate }: Both): Met => {
  const next = addAnswers(addAnswers(trial, 'baseline', served(live)), 'candidate', served(candidate));
  if (!live.clients || !candidate.clients) return { trial: next, doubt: '', agrees: () => true };
  const all = foundIn(next, live.clients, candidate.clients);
  const failures = all.flatMap(({ of, ...found }) => {
    const verdict = sureWays(of).length > 0 ? conclude(of) : null;
    return verdict?.outcome === 'failed' ? [{ ...found, verdict }] : [];
  });
  const sure = failures.find(({ agrees }) => agrees());
  const doubts = sure ? [] : failures.map(({ doubt }) => `; ${doubt}, which may be chance`);
  return {
    ...{ trial: { ...next, failed: sure?.verdict ?? null }, doubt: [...new Set(doubts)].join('') },
    agrees: () => all[0]?.agrees() ?? true,
  };
};
