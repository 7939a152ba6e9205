import { type Teller, type TellingFact, tell } from '@convoy/engine/alerts/tell';
import { createInbox, type Inbox } from '@convoy/engine/inbox';
import { createTime, type Time } from '@convoy/engine/simulate/time';
import { fingerprintOf, type Labels } from '@convoy/model/alerting/labels';
import { foldTelling, nothingTold } from '@convoy/model/alerting/outbox';
import type { AlertSettings } from '@convoy/model/alerting/settings';
import { firesAt } from '@convoy/model/alerting/state';
import type { Channel, Message } from '@convoy/model/channel-ports';
import { seeded } from '@convoy/model/random';
import { minute, second } from './telling.ts';

/** What fires from when to when, ms. */
export interface Episode {
  readonly labels: Labels;
  readonly from: number;
  readonly to: number;
}

export interface Ended {
  readonly disk: readonly TellingFact[];
  /** What each channel's receiver got, in order. */
  readonly received: readonly { readonly channel: string; readonly message: Message }[];
  /** Ids of messages in whose sending a process died: they had come, and it was not written down. */
  readonly within: readonly string[];
  readonly crashes: number;
}

interface World {
  readonly time: Time;
  readonly chance: (share: number) => boolean;
  readonly between: (from: number, to: number) => number;
  readonly disk: TellingFact[];
  readonly received: { channel: string; message: Message }[];
  readonly within: string[];
}

/** A process that can die at any moment: from then on nothing of it happens any more. */
const born = (world: World, of: AlertSettings, crashing: number) => {
  const { time, chance, between, disk } = world;
  let isAlive = true;
  let hasDied: () => void = () => undefined;
  const death = new Promise<void>((resolve) => {
    hasDied = resolve;
  });
  const never = new Promise<never>(() => undefined);
  const delivered = new Set<string>();
  const die = (): Promise<never> => {
    isAlive = false;
    for (const fact of disk) if (fact.type === 'notification.sent') delivered.delete(fact.notification);
    world.within.push(...delivered);
    hasDied();
    return never;
  };
  const pause = async (ms: number): Promise<void> => {
    await time.sleep(ms);
    if (!isAlive) await never;
  };
  let state = foldTelling(nothingTold(of), disk);
  const journal: Teller['journal'] = {
    get state() {
      return state;
    },
    append: async (facts) => {
      await pause(between(1, 40));
      if (chance(crashing)) return die();
      disk.push(...facts);
      if (chance(crashing)) return die();
      state = foldTelling(state, facts);
    },
  };
  const channel = (name: string): Channel => ({
    send: async (message, signal) => {
      await pause(between(20, 3000));
      if (chance(0.15)) return { outcome: 'failed', reason: 'busy', again: 'later' };
      if (chance(0.05)) return { outcome: 'failed', reason: 'too many', again: 'later', afterMs: 90 * second };
      if (chance(0.03)) await new Promise((resolve) => signal.addEventListener('abort', resolve));
      if (signal.aborted) return { outcome: 'failed', reason: 'nobody answered', again: 'later' };
      world.received.push({ channel: name, message });
      delivered.add(message.notification);
      if (chance(crashing)) return die();
      return { outcome: 'sent', handle: `${name} ${message.notification}` };
    },
  });
  return { journal, channel, death, die, isAlive: () => isAlive, current: () => state };
};

type Process = ReturnType<typeof born>;

/** What its monitor would say: what does not fire as it should by now. */
const news = ({ current }: Process, episodes: readonly Episode[], now: number): TellingFact[] =>
  episodes.flatMap(({ labels, from, to }): TellingFact[] => {
    const isOn = from <= now && now < to;
    const known = current().alerting.alerts.get(fingerprintOf(labels));
    if ((known !== undefined && firesAt(known, now)) === isOn) return [];
    if (!isOn) return [{ type: 'alert.resolved', at: now, labels }];
    return [{ type: 'alert.firing', at: now, labels, conversation: `zone ${labels.zone}` }];
  });

/** Looks every twenty seconds for as long as its process lives, which would begin ids as no other does. */
const watch = async (world: World, process: Process, inbox: Inbox<TellingFact>, episodes: readonly Episode[]) => {
  if (process.current().alerting.prefix === null)
    inbox.put([{ type: 'notification.prefixed', at: world.time.now(), prefix: `p${world.time.now()}` }]);
  while (process.isAlive()) {
    inbox.put(news(process, episodes, world.time.now()));
    await world.time.sleep(20 * second);
  }
};

/** One process after the other until a time, each dying somewhere, from a seed. */
export const crashed = async (seed: number, of: AlertSettings, episodes: readonly Episode[], until: number) => {
  const random = seeded(seed);
  const world: World = {
    ...{ time: createTime(0), disk: [], received: [], within: [] },
    chance: (share) => random.next() < share,
    between: (from, to) => from + Math.floor(random.next() * (to - from)),
  };
  const { time } = world;
  const crashing = [0, 0.02, 0.1][world.between(0, 3)] as number;
  const stop = new AbortController();
  let [crashes, isOver] = [0, false];
  const lives = async (): Promise<void> => {
    for (;;) {
      // From here on nobody dies, so that all comes to an end.
      const process = born(world, of, time.now() > (until * 3) / 5 ? 0 : crashing);
      const inbox = createInbox<TellingFact>();
      const names = [...new Set([...of.routes, ...of.escalate].flatMap(({ to }) => to))];
      const channels = Object.fromEntries(
        names.map((name) => [name, { channel: process.channel(name), limits: { perMinute: 20 } }]),
      );
      void watch(world, process, inbox, episodes);
      if (crashing > 0 && time.now() < (until * 3) / 5)
        void time.sleep(world.between(minute, 60 * minute)).then(() => process.isAlive() && void process.die());
      const telling = tell({
        ...{ journal: process.journal, inbox, channels, clock: time, prefix: 'n' },
        ...{ random: seeded(seed + crashes), stop: stop.signal },
      });
      await Promise.race([telling, process.death]);
      if (stop.signal.aborted) return;
      crashes += 1;
      await time.sleep(world.between(second, minute));
    }
  };
  const running = lives().then(() => {
    isOver = true;
  });
  while (!isOver) {
    await new Promise(setImmediate);
    if (time.now() > until) stop.abort();
    if (!time.advance()) await running;
  }
  return { disk: world.disk, received: world.received, within: world.within, crashes } satisfies Ended;
};
