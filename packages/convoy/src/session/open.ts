import { createJournalFile } from '@convoy/drivers/stores/journal-file';
import { type Claim, type Claimant, type Claimed, claim } from '@convoy/engine/claim';
import { join, type Member } from '@convoy/engine/join';
import { type OpenJournal, openJournal } from '@convoy/engine/journal';
import type { Event } from '@convoy/model/events';
import type { HeadRecord, Owner } from '@convoy/model/head';
import type { Clock, Head } from '@convoy/model/ports';
import { seeded } from '@convoy/model/random';
import { scrub } from '@convoy/model/scrub';
import type { State } from '@convoy/model/state';
import { agent } from '../agent.ts';
import { journalDir } from '../folders.ts';
import type { Place } from '../place.ts';
import type { Stores } from '../stores.ts';
import { isCrew, isInJob } from './crew.ts';

/** An environment held by this process, and its journal open. */
export interface Session {
  readonly journal: OpenJournal;
  readonly claim: Claim;
}

export interface Opening {
  readonly place: Place;
  readonly environment: string;
  readonly deployment: string;
  readonly clock: Clock;
  readonly redact: (text: string) => string;
  readonly note: (line: string) => void;
  readonly takeOver: boolean;
  /** It has begun and is gone on with. */
  readonly begun?: boolean;
  /** Only a part of the deployment is this process's; other jobs of its run may work on others. */
  readonly isPart?: boolean;
  readonly onEvent: (event: Event, state: State) => void;
}

/** Why an environment could not be had. */
export interface Refused {
  readonly code: 'LOCKED' | 'UNFINISHED' | 'ENDED_MEANWHILE';
  readonly reason: string;
}

export const headOf = ({ stores }: Place, environment: string): Head => stores.head(environment);

const holder = ({ agent: name, deployment, since }: Owner, { linkTo }: Stores): string =>
  `${deployment} by ${linkTo(name) ?? name} since ${since}`;

/** Says who is in the way, since when, and what to do. */
const refusalOf = (
  code: 'LOCKED' | 'UNFINISHED',
  { owner, unfinished }: HeadRecord,
  environment: string,
  stores: Stores,
): Refused =>
  code === 'LOCKED' && owner
    ? {
        code,
        reason: `${environment} is held: ${holder(owner, stores)}. Wait for it, or take it over with convoy rollback`,
      }
    : { code, reason: `${environment} has an unfinished deployment, ${unfinished}: convoy resume, or convoy rollback` };

const endedMeanwhile = (deployment: string): Refused => ({
  code: 'ENDED_MEANWHILE',
  reason: `${deployment} was ended by another process meanwhile: nothing is left to do`,
});

/** What stands in the way of a new deployment, if anything does. */
export const obstacleOf = async (
  { stores }: Place,
  record: HeadRecord,
  environment: string,
): Promise<Refused | null> => {
  const { owner } = record;
  // Of one's own run there is nobody to wait for: what it left is to be ended first.
  if (owner && !isCrew(owner) && (await stores.isAlive(owner))) return refusalOf('LOCKED', record, environment, stores);
  return record.unfinished === null ? null : refusalOf('UNFINISHED', record, environment, stores);
};

type Redact = Opening['redact'];

/** The head keeps no secret that a provider's answer brought along. */
const guardedHead = ({ read, write }: Head, redact: Redact): Head => ({
  read,
  write: (record, expected, note, after) => write(scrub(record, redact), expected, redact(note), after),
});

/** Reasons are shown and kept as the journal has them: without secrets. */
const guardedJournal = (journal: OpenJournal, redact: Redact): OpenJournal => ({
  get state() {
    return journal.state;
  },
  push: (facts) => journal.push(scrub(facts, redact)),
  append: (facts) => journal.append(scrub(facts, redact)),
});

const claimantOf = ({ place, deployment, takeOver, begun = false, isPart = false }: Opening): Claimant => ({
  ...{ agent, deployment, takeOver, begun, isAlive: place.stores.isAlive },
  crew: isPart && isInJob,
});

const firstRestMs = 250;
const longestRestMs = 8_000;

/** Longer each time, by chance (full jitter: Brooker, AWS Architecture Blog 2015): many who are outrun at once spread. */
const resting = (clock: Clock): Member['rest'] => {
  const random = seeded(process.pid ^ clock.now());
  return (times) => clock.sleep(random.next() * Math.min(longestRestMs, firstRestMs * 2 ** times));
};

/** Joins those of this run who hold the environment; the first of them claims it for all. */
const holdPart = async (head: Head, opening: Opening): Promise<Claimed> => {
  const { deployment, clock } = opening;
  for (;;) {
    const joined = await join(head, { agent, deployment, isCrew, rest: resting(clock) });
    if (joined.ok) return { ...joined, former: null };
    const claimed = await claim(head, claimantOf(opening), clock);
    const { owner, unfinished } = claimed.ok ? claimed.claim.record : claimed.record;
    // What is held for several is written as one of them writes.
    if (!isInJob || !owner || !isCrew(owner) || unfinished !== deployment) return claimed;
  }
};

/** Claims the environment and opens the deployment's journal behind what others wrote. */
export const open = async (opening: Opening): Promise<Session | Refused> => {
  const { place, environment, deployment, clock, redact, note, isPart = false, onEvent } = opening;
  const head = guardedHead(headOf(place, environment), redact);
  const { stores } = place;
  const claimed = await (isPart ? holdPart(head, opening) : claim(head, claimantOf(opening), clock));
  if (!claimed.ok) {
    const { code, record } = claimed;
    return code === 'ENDED_MEANWHILE' ? endedMeanwhile(deployment) : refusalOf(code, record, environment, stores);
  }
  const { epoch } = claimed.claim;
  if (claimed.former) note(`taken over from ${holder(claimed.former, stores)}`);
  // A torn line was told of by whoever looked for what is unfinished.
  const store = createJournalFile(journalDir(place, environment, deployment), `${epoch}.${agent}`, redact);
  const journal = await openJournal(store, { deployment, environment, agent, epoch }, clock, onEvent);
  return { journal: guardedJournal(journal, redact), claim: claimed.claim };
};
