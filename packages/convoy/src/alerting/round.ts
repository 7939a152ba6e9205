import { randomInt } from 'node:crypto';
import { systemClock } from '@convoy/drivers/clock';
import { type Teller, type TellingFact, tell } from '@convoy/engine/alerts/tell';
import { createInbox } from '@convoy/engine/inbox';
import { alertNews } from '@convoy/engine/monitor/alert-news';
import { openMonitor, prefixFacts } from '@convoy/engine/monitor/begin';
import { readOwn } from '@convoy/engine/monitor/notices';
import { readRules } from '@convoy/engine/monitor/rules';
import { alertSettingsOf, rulesOf } from '@convoy/manifest/alerts';
import { incidentSettingsOf } from '@convoy/manifest/incident';
import type { Manifest } from '@convoy/manifest/schema/manifest';
import type { Outbox } from '@convoy/model/alerting/outbox';
import type { AlertSettings } from '@convoy/model/alerting/settings';
import { seeded } from '@convoy/model/random';
import { agent } from '../agent.ts';
import type { Place } from '../place.ts';
import { redactorFor } from '../secrets.ts';
import type { Surroundings } from '../verb.ts';
import { createFollower } from '../watch/following.ts';
import { unlessWatched } from '../watch/holding.ts';
import { watchSegment } from '../watch/journal.ts';
import { discreetly, journalIn } from '../watch/telling.ts';
import { writerFor } from '../watch/writers.ts';
import { type ChannelFault, channelsOf } from './channels.ts';
import { drawPrefix } from './prefix.ts';
import { tellable } from './tellable.ts';

/** What one round of telling is about. */
export interface Round {
  readonly place: Place;
  readonly environment: string;
  readonly manifest: Manifest;
  readonly around: Pick<Surroundings, 'env' | 'note'>;
  /** A deployment that is told of from its beginning, though nobody has told of any before. */
  readonly own?: string;
  /** How long it may take, in milliseconds. */
  readonly mostMs: number;
}

/** What became of it. */
export interface Told {
  /** Somebody watches, who tells instead. */
  readonly isLeft: boolean;
  readonly sent: readonly string[];
  /** What waits to be tried again. */
  readonly waiting: readonly { readonly channel: string; readonly notification: string; readonly reason: string }[];
  /** What nobody gets any more. */
  readonly dropped: readonly { readonly channel: string; readonly notification: string; readonly reason: string }[];
  readonly faults: readonly ChannelFault[];
}

/** Nobody stays to wait for more of its kind, or for the next look at a group: each moment is one. */
const hurried = (settings: AlertSettings): AlertSettings => ({
  ...settings,
  routes: settings.routes.map((route) => ({ ...route, groupWaitMs: 0, groupIntervalMs: 1 })),
});

/** A journal, and what was written in it. */
const noting = (journal: Teller['journal'], written: TellingFact[]): Teller['journal'] => ({
  get state() {
    return journal.state;
  },
  append: async (facts) => {
    written.push(...facts);
    await journal.append(facts);
  },
});

/** GitHub is asked before anybody is told, and after: so much longer it may take where the state is there, in milliseconds. */
const remoteMs = 15_000;

const nothing = { sent: [], waiting: [], dropped: [], faults: [] };

const waitingIn = ({ pending }: Outbox): Told['waiting'] =>
  [...pending].map(([notification, { channel, reason }]) => ({ channel, notification, reason }));

/** What of notifications was journalled. */
const became = (facts: readonly TellingFact[]): Pick<Told, 'sent' | 'dropped'> => ({
  sent: facts.flatMap((fact) => (fact.type === 'notification.sent' ? fact.notification : [])),
  dropped: facts.flatMap((fact) =>
    fact.type === 'notification.dropped'
      ? { channel: fact.channel, notification: fact.notification, reason: fact.reason }
      : [],
  ),
});

/**
 * Tells what there is to tell of an environment by now, unless somebody watches it, who does so already. It ends when all is
 * told that can be within its time; the rest waits in the journal for the next round or watch.
 */
export const tellRound = async ({ place, environment, manifest, around, own, mostMs }: Round): Promise<Told> => {
  const clock = systemClock;
  const limitMs = place.github ? mostMs + remoteMs : mostMs;
  const until = clock.now() + limitMs;
  const { signal: stop } = new AbortController();
  const redact = redactorFor(manifest, around.env);
  const note = (line: string): void => around.note(redact(line));
  const composing = { env: around.env, clock, github: place.remote };
  const { channels, faults } = await channelsOf(manifest, composing);
  const brief = { role: 'telling', patienceMs: limitMs / 2, forMs: null } as const;
  const writer = await unlessWatched(writerFor({ place, environment, note, stop, ...brief }));
  if (writer === null) return { ...nothing, isLeft: true };
  try {
    const { epoch } = writer;
    const store = writer.store(watchSegment(place, environment, epoch, redact, note));
    const ledger = await openMonitor(store, { environment, agent, epoch }, hurried(alertSettingsOf(manifest)), clock);
    const rules = readRules(rulesOf(manifest));
    const following = { place, environment, ledger, rules, clock, note };
    // Written with the first of what there is to tell: where there is nothing, nothing is.
    ledger.push(prefixFacts(ledger.state, drawPrefix(manifest, environment)));
    await createFollower(own === undefined ? following : { ...following, own }).refresh();
    const read = readOwn(ledger.state, rules, { environment, now: clock.now() });
    if (read) await ledger.append([read]);
    const inbox = createInbox<TellingFact>();
    inbox.put(alertNews(ledger.state, environment, clock.now(), incidentSettingsOf(manifest).runbooks));
    const facts: TellingFact[] = [];
    await tell({
      ...{ journal: noting(journalIn(ledger), facts), inbox, clock, prefix: environment, until, stop },
      channels: discreetly(tellable(channels, faults), redact),
      random: seeded(randomInt(2 ** 32)),
    });
    return { isLeft: false, faults, waiting: waitingIn(ledger.state.telling.outbox), ...became(facts) };
  } finally {
    await writer.release();
  }
};
