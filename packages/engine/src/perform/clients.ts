import { conclude } from '@convoy/judge/compare';
import { binomialTail } from '@convoy/judge/numbers/beta';
import { type Answers, addAnswers, answersOf, type Trial } from '@convoy/judge/trial';
import type { Served } from '@convoy/model/ports';
import { served } from './users.ts';

type Clients = NonNullable<Served['clients']>;
/** What each release did for its users since the last time. */
type Both = Readonly<Record<'live' | 'candidate', Served>>;

/** How surely more clients must fail at one look; a step takes hundreds. */
const level = 0.001;

/** As few as these tell an outage. */
const fewest = { clients: 2, requests: 20 };
const nearlyAll = 0.9;
const hardlyAny = 0.2;

/** More of its clients fail than an even draw explains (Przyborowski and Wilenski, 1940). */
const isSure = (live: Clients, candidate: Clients): boolean =>
  binomialTail(candidate.failed, candidate.failed + live.failed, candidate.n / (candidate.n + live.n)) <= level;

/** Nearly all that it was asked failed, for nearly all that asked: a test of a few clients would never be sure of it. */
const isOutage = (live: Clients, candidate: Clients, { errors, total }: Answers): boolean =>
  candidate.n >= fewest.clients &&
  total >= fewest.requests &&
  live.n > 0 &&
  errors >= nearlyAll * total &&
  candidate.failed >= nearlyAll * candidate.n &&
  live.failed <= hardlyAny * live.n;

const agree = (trial: Trial, live: Clients, candidate: Clients): boolean =>
  isSure(live, candidate) || isOutage(live, candidate, answersOf(trial, 'candidate'));

/**
 * What users met, added to its trial. A client stays where it was drawn, with all that it asks, so its requests are not
 * drawn each by itself: who always asks what fails everywhere would be the fault of the release that got it. So errors fail
 * a candidate only where its clients say the same; until then `doubt` says why not. Where nobody knows the clients, the
 * requests decide.
 */
export const addMet = (trial: Trial, { live, candidate }: Both): { readonly trial: Trial; readonly doubt: string } => {
  const next = addAnswers(addAnswers(trial, 'baseline', served(live)), 'candidate', served(candidate));
  const [ours, theirs] = [candidate.clients, live.clients];
  if (!next.failed || !ours || !theirs || conclude(next.errors).outcome !== 'failed' || agree(next, theirs, ours))
    return { trial: next, doubt: '' };
  const slower = next.latency && conclude(next.latency);
  return {
    trial: { ...next, failed: slower?.outcome === 'failed' ? slower : null },
    doubt: `; errors are not held against it: ${ours.failed} of its ${ours.n} clients met one and ${theirs.failed} of the ${theirs.n} of the baseline, which may be chance`,
  };
};
