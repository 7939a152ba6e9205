import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHeadFile } from '@convoy/drivers/stores/head-file';
import { type Claim, claim } from '@convoy/engine/claim';
import { ConvoyError } from '@convoy/model/error';
import type { Owner } from '@convoy/model/head';
import type { Clock, Head } from '@convoy/model/ports';
import { agent, processOf } from '../agent.ts';
import { monitorDir } from '../folders.ts';
import type { Place } from '../place.ts';
import { here, type Writer } from './holding.ts';

/** One on another machine that has not said for so long that it still watches is gone, in milliseconds. */
const silentMs = 120_000;

/** One that has just begun may be somebody's wish, whose process gives back at once. Milliseconds. */
const [briefMs, lookEveryMs] = [2_000, 50];

const named = 'watch';

/** When a watch said last that it goes on, ms since the epoch. */
const saidAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

/** Throws `LOCKED`, which says who watches. */
export const becomeWriter = async (
  place: Place,
  environment: string,
  clock: Clock,
  note: (line: string) => void,
): Promise<Writer> => {
  const dir = monitorDir(place, environment);
  const head = createHeadFile(join(dir, 'head'));
  const alive = join(dir, 'alive');
  const isAlive = async (owner: Owner): Promise<boolean> => {
    const found = processOf(owner);
    return found === 'elsewhere' ? clock.now() - (await saidAt(alive)) < silentMs : found !== null;
  };
  let claimed = await claim(head, { agent, deployment: named, isAlive, takeOver: false }, clock);
  while (!claimed.ok && clock.now() - Date.parse(claimed.record.owner?.since ?? '') < briefMs) {
    await clock.sleep(lookEveryMs);
    claimed = await claim(head, { agent, deployment: named, isAlive, takeOver: false }, clock);
  }
  if (!claimed.ok) {
    const { owner } = claimed.record;
    const pid = owner ? processOf(owner) : null;
    const who = typeof pid === 'number' ? `process ${pid} of this machine` : (owner?.agent ?? 'someone else');
    throw new ConvoyError(
      'LOCKED',
      `${environment} is watched by ${who} since ${owner?.since ?? 'then'}: end that one first, or look once by convoy watch --once`,
    );
  }
  if (claimed.former) note(`the watch of ${claimed.former.agent} ended without saying so; this one goes on with it`);
  return held(claimed.claim, head, alive);
};

const held = (mine: Claim, head: Head, alive: string): Writer => ({
  epoch: mine.epoch,
  ...here,
  holds: async () => {
    if ((await head.read()).record.epoch !== mine.epoch) return false;
    await writeFile(alive, '');
    return true;
  },
  release: async () => {
    await mine.cancel(`${named}: ended`);
  },
});
