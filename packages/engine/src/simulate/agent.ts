import type { Fact } from '@convoy/model/events';
import type { fold } from '@convoy/model/fold';
import type { merge } from '@convoy/model/merge';
import type { Clock, Head, Host, Journal, Provider } from '@convoy/model/ports';
import type { State } from '@convoy/model/state';
import { claim } from '../claim.ts';
import type { decide } from '../decide.ts';
import { drive, type End } from '../drive.ts';
import { createInbox, type Inbox } from '../inbox.ts';
import { type OpenJournal, openJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { checksFor } from './checks.ts';
import type { Process } from './chronicle.ts';
import type { Life } from './life.ts';
import { hostFor, probeFor } from './looks.ts';
import { providerFor } from './provider.ts';
import type { Stores } from './stores.ts';
import type { Works } from './work.ts';
import type { World } from './world.ts';

/** What a test may break to see that an invariant notices. */
export interface Parts {
  readonly decide?: typeof decide;
  readonly fold?: typeof fold;
  readonly merge?: typeof merge;
  readonly provider?: (provider: Provider) => Provider;
  readonly head?: (head: Head) => Head;
  readonly journal?: (journal: Journal) => Journal;
  readonly host?: (host: Host) => Host;
}

/** All that the processes of one run share. */
export interface Surroundings {
  readonly world: World;
  readonly works: Works;
  readonly stores: Stores;
  readonly deployment: string;
  readonly lives: Map<string, Life>;
  readonly parts: Parts;
}

/** How a process ended: by itself, or it died, or the environment belonged to someone else. */
export type Ending = End | 'died' | 'locked';

export interface Agent {
  readonly life: Life;
  readonly inbox: Inbox;
  readonly stop: AbortController;
  /** Null until its journal is open. */
  state(): State | null;
  /** Whether the environment became its own. */
  readonly opened: Promise<boolean>;
  readonly ending: Promise<Ending>;
}

const graceMs = 8_000;

/** Starts a process that claims the environment, journals `first` and drives the deployment to its end. */
export const start = (
  around: Surroundings,
  life: Life,
  takeOver: boolean,
  first: (state: State) => readonly Fact[],
): Agent => {
  const inbox = createInbox();
  const stop = new AbortController();
  let journal: OpenJournal | null = null;
  const { parts, world } = around;
  const process: Process = {
    ...{ agent: life.name, host: life.host, takesOver: takeOver, began: world.tick(), ended: null, died: false },
  };
  world.processes.push(process);
  let tell: (isOpen: boolean) => void = () => undefined;
  const opened = new Promise<boolean>((resolve) => {
    tell = resolve;
  });

  const work = async (): Promise<Ending> => {
    const session = await open(around, life, takeOver);
    if (!session) return 'locked';
    journal = session.journal;
    tell(true);
    await journal.append(first(journal.state));
    const end = await drive({
      ...session,
      ...{ ports: portsFor(around, life), isGone: goneFor(around, life), stop: stop.signal, graceMs, inbox },
      ...(parts.decide ? { decide: parts.decide } : {}),
    });
    if (end !== 'fenced') await session.claim.release(journal.state, end);
    return end;
  };
  const over = (died: boolean): void => {
    tell(false);
    process.ended ??= world.tick();
    process.died ||= died;
  };
  const ending = Promise.race([work(), life.died.then((): Ending => 'died')]);
  void ending.then(
    (end) => over(end === 'died'),
    () => over(false),
  );
  return { life, inbox, stop, state: () => journal?.state ?? null, opened, ending };
};

/** Claims first and reads then: what the former owner wrote before it lost the environment must be seen. */
export const open = async (around: Surroundings, life: Life, takeOver: boolean) => {
  const { stores, deployment, lives, parts, world } = around;
  const clock = clockFor(world, life);
  const head = parts.head ? parts.head(stores.head(life)) : stores.head(life);
  const isAlive = ({ agent }: { readonly agent: string }) => lives.get(agent)?.isDead() === false;
  const claimed = await claim(head, { agent: life.name, deployment, isAlive, takeOver }, clock);
  if (!claimed.ok) return null;
  const writer = {
    ...{ deployment, agent: life.name, epoch: claimed.claim.epoch },
    environment: world.scenario.settings.environment,
  };
  const store = parts.journal ? parts.journal(stores.journal(life)) : stores.journal(life);
  return { claim: claimed.claim, journal: await openJournal(store, writer, clock, undefined, parts.fold) };
};

/** Only on its own machine can a process see that another one ended. */
const goneFor =
  ({ lives }: Surroundings, { host }: Life) =>
  (name: string): boolean => {
    const other = lives.get(name);
    return other !== undefined && other.host === host && other.isDead();
  };

const clockFor = ({ time }: World, life: Life): Clock => ({
  now: () => time.now() + life.skewMs,
  sleep: async (ms, signal) => {
    await time.sleep(ms, signal);
    await life.wake();
  },
});

const portsFor = ({ world, works, parts }: Surroundings, life: Life): Ports => ({
  clock: clockFor(world, life),
  probe: probeFor(world, life),
  host: parts.host ? parts.host(hostFor(world, works, life)) : hostFor(world, works, life),
  logs: { open: () => () => undefined },
  checks: checksFor(world, life),
  evidence: { keep: async () => null },
  expand: (text) => text,
  repository: { manifest: 'convoy.yml', root: '' },
  provider: (service) => {
    const provider = providerFor(world, works, life, service);
    return parts.provider ? parts.provider(provider) : provider;
  },
});
