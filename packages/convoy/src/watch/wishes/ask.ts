import { systemClock } from '@convoy/drivers/clock';
import { createWishFolder } from '@convoy/drivers/stores/wish-folder';
import { openMonitor } from '@convoy/engine/monitor/begin';
import type { Manifest } from '@convoy/manifest/schema/manifest';
import type { AlertSettings } from '@convoy/model/alerting/settings';
import type { WatchWish } from '@convoy/model/monitoring/wish';
import { scrub } from '@convoy/model/scrub';
import { agent } from '../../agent.ts';
import { wishesDir } from '../../folders.ts';
import type { Place } from '../../place.ts';
import { unlessWatched } from '../holding.ts';
import { watchEvents, watchSegment } from '../journal.ts';
import { becomeWriter } from '../writer.ts';
import { forWatch } from './read.ts';
import { takeWishes } from './take.ts';

/** What became of a wish: `left` where whoever watches has not taken it up yet. */
export type Asked =
  | { readonly outcome: 'accepted' | 'left' }
  | { readonly outcome: 'refused'; readonly reason: string };

export interface Asking {
  readonly place: Place;
  readonly environment: string;
  readonly manifest: Manifest;
  readonly alerts: AlertSettings;
  readonly redact: (text: string) => string;
  readonly note: (line: string) => void;
}

const clock = systemClock;
/** A watch looks every half second; one that has not answered for so long is busy. Milliseconds. */
const patienceMs = 10_000;
const lookEveryMs = 100;
/** Whoever answers one wish gives back at once. */
const brief = { role: 'telling', patienceMs: 1_000 } as const;

/** Answers it in the place of a watch; false where one is running. */
const takeItself = async ({ place, environment, alerts, redact, note }: Asking): Promise<boolean> => {
  const writer = await unlessWatched(becomeWriter(place, environment, clock, note, brief));
  if (!writer) return false;
  try {
    const store = watchSegment(place, environment, writer.epoch, redact, note);
    const ledger = await openMonitor(store, { environment, agent, epoch: writer.epoch }, alerts, clock);
    await takeWishes({ place, environment, ledger, clock, onFacts: () => undefined });
    return true;
  } finally {
    await writer.release();
  }
};

const answered = async ({ place, environment }: Asking, id: string): Promise<Asked | null> => {
  for (const event of (await watchEvents(place, environment)).toReversed()) {
    if (event.type === 'control.accepted' && event.wish === id) return { outcome: 'accepted' };
    if (event.type === 'control.refused' && event.wish === id) return { outcome: 'refused', reason: event.reason };
  }
  return null;
};

/**
 * Leaves a wish where the watch finds it, and waits for its answer; where nobody watches it is answered here, by the same rule
 * and in the same journal. What was left is never lost: the next who watches, or asks, takes it up.
 */
export const askWatch = async (asking: Asking, wish: WatchWish): Promise<Asked> => {
  const { place, environment, redact } = asking;
  if (place.github) {
    const { expires, ...rest } = scrub(wish, redact);
    const control = { ...rest, deployment: forWatch, expires: new Date(expires).toISOString() };
    await (await place.github()).leaveControl(environment, control);
    return { outcome: 'left' };
  }
  const folder = createWishFolder(wishesDir(place, environment));
  await folder.leave(wish.id, clock.now(), scrub(wish, redact));
  const isLeft = async (): Promise<boolean> => (await folder.names()).some((name) => name.includes(wish.id));
  const until = clock.now() + patienceMs;
  while (await isLeft()) {
    if (await takeItself(asking)) break;
    if (clock.now() >= until) return { outcome: 'left' };
    await clock.sleep(lookEveryMs);
  }
  return (await answered(asking, wish.id)) ?? { outcome: 'left' };
};
