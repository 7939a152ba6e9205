import { createHeadFile } from '@convoy/drivers/stores/head-file';
import { createJournalFile } from '@convoy/drivers/stores/journal-file';
import { type Claim, claim } from '@convoy/engine/claim';
import { type OpenJournal, openJournal } from '@convoy/engine/journal';
import type { Event } from '@convoy/model/events';
import type { HeadRecord, Owner } from '@convoy/model/head';
import type { Clock, Head } from '@convoy/model/ports';
import { scrub } from '@convoy/model/scrub';
import type { State } from '@convoy/model/state';
import { agent, processOf } from '../agent.ts';
import { headDir, journalDir, type Place } from '../place.ts';

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
  readonly onEvent: (event: Event, state: State) => void;
}

/** Why an environment could not be had. */
export interface Refused {
  readonly code: 'LOCKED' | 'UNFINISHED';
  readonly reason: string;
}

export const headOf = (place: Place, environment: string): Head => createHeadFile(headDir(place, environment));

const holder = ({ agent: name, deployment, since }: Owner): string => `${deployment} by ${name} since ${since}`;

/** Says who is in the way, since when, and what to do. */
const refusalOf = (code: Refused['code'], { owner, unfinished }: HeadRecord, environment: string): Refused =>
  code === 'LOCKED' && owner
    ? { code, reason: `${environment} is held: ${holder(owner)}. Wait for it, or take it over with convoy rollback` }
    : { code, reason: `${environment} has an unfinished deployment, ${unfinished}: convoy resume, or convoy rollback` };

/** What stands in the way of a new deployment, if anything does. */
export const obstacleOf = (record: HeadRecord, environment: string): Refused | null => {
  if (record.owner && isAlive(record.owner)) return refusalOf('LOCKED', record, environment);
  return record.unfinished === null ? null : refusalOf('UNFINISHED', record, environment);
};

/** An owner on another machine cannot be asked whether it lives, so it counts as alive. */
const isAlive = (owner: Owner): boolean => processOf(owner) !== null;

type Redact = Opening['redact'];

/** The head keeps no secret that a provider's answer brought along. */
const guardedHead = ({ read, write }: Head, redact: Redact): Head => ({
  read,
  write: (record, expected, note, after) => write(scrub(record, redact), expected, note, after),
});

/** Reasons are shown and kept as the journal has them: without secrets. */
const guardedJournal = (journal: OpenJournal, redact: Redact): OpenJournal => ({
  get state() {
    return journal.state;
  },
  push: (facts) => journal.push(scrub(facts, redact)),
  append: (facts) => journal.append(scrub(facts, redact)),
});

/** Claims the environment and opens the deployment's journal behind what others wrote. */
export const open = async (opening: Opening): Promise<Session | Refused> => {
  const { place, environment, deployment, clock, redact, note, takeOver, onEvent } = opening;
  const head = guardedHead(headOf(place, environment), redact);
  const claimed = await claim(head, { agent, deployment, isAlive, takeOver }, clock);
  if (!claimed.ok) return refusalOf(claimed.code, claimed.record, environment);
  const { epoch } = claimed.claim;
  if (claimed.former) note(`taken over from ${holder(claimed.former)}`);
  // A torn line was told of by whoever looked for what is unfinished.
  const store = createJournalFile(journalDir(place, environment, deployment), `${epoch}.${agent}`, redact);
  const journal = await openJournal(store, { deployment, environment, agent, epoch }, clock, onEvent);
  return { journal: guardedJournal(journal, redact), claim: claimed.claim };
};
