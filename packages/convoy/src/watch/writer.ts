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
import { here, type Role, type Writer } from './holding.ts';

/** One on another machine that has not said for so long that it still watches is gone, in milliseconds. */
const silentMs = 120_000;

const roles: readonly Role[] = ['watch', 'telling'];

/** Whoever only tells is done within this time, in milliseconds; it is looked so often whether it is. */
const [tellingMs, lookMs] = [60_000, 100];

/** When a watch said last that it goes on, ms since the epoch. */
const saidAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

/** Throws `LOCKED`, which says who watches; who only tells is waited for, `patienceMs` long. */
export const becomeWriter = async (
  place: Place,
  environment: string,
  clock: Clock,
  note: (line: string) => void,
  { role = 'watch', patienceMs = tellingMs }: { readonly role?: Role; readonly patienceMs?: number } = {},
): Promise<Writer> => {
  const dir = monitorDir(place, environment);
  const head = createHeadFile(join(dir, 'head'));
  const alive = join(dir, 'alive');
  const isAlive = async (owner: Owner): Promise<boolean> => {
    const found = processOf(owner);
    return found === 'elsewhere' ? clock.now() - (await saidAt(alive)) < silentMs : found !== null;
  };
  const tryAs = (deployment: Role) => claim(head, { agent, deployment, isAlive, takeOver: false }, clock);
  const until = clock.now() + patienceMs;
  let claimed = await tryAs(role);
  if (role === 'watch' && !claimed.ok && claimed.code === 'LOCKED' && claimed.record.owner?.deployment === 'telling')
    note(`waiting for ${claimed.record.owner.agent}, which tells people of what was seen before`);
  while (!claimed.ok && clock.now() < until) {
    const { owner, unfinished } = claimed.record;
    if (claimed.code === 'LOCKED') {
      if (owner?.deployment !== 'telling') break;
      await clock.sleep(lookMs);
    } else {
      // Whoever was in the other role ended without saying so.
      const left = roles.find((one) => one === unfinished);
      if (!left) break;
      const other = await tryAs(left);
      if (other.ok) await other.claim.cancel(`${left}: ended from outside`);
    }
    claimed = await tryAs(role);
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
  if (claimed.former && role === 'watch')
    note(`the watch of ${claimed.former.agent} ended without saying so; this one goes on with it`);
  const writer = held(claimed.claim, head, alive, role);
  await writer.holds();
  return writer;
};

const held = (mine: Claim, head: Head, alive: string, role: Role): Writer => ({
  epoch: mine.epoch,
  ...here,
  holds: async () => {
    if ((await head.read()).record.epoch !== mine.epoch) return false;
    await writeFile(alive, '');
    return true;
  },
  release: async () => {
    await mine.cancel(`${role}: ended`);
  },
});
