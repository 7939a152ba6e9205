import { until } from '../until.ts';
import type { Channels, Told } from './channels.ts';
import type { Fault } from './faults.ts';
import { intervalMs } from './manifest.ts';
import type { Watched } from './shop.ts';

/** A fault that came, and when: ms since the epoch. */
export interface Happened {
  readonly fault: Fault;
  readonly at: number;
}

/**
 * So long at least lies between two faults of a lane, in milliseconds: damping has forgotten more than half of a fall by then (30
 * intervals), and what is kept of each on GitHub stays below the pace of 64 commits a minute.
 */
const spacingMs = 45 * intervalMs;
const patienceMs = 60_000;

/** The first message of that. */
export const toldOf = (messages: readonly Told[], status: string, cause: string): Told | undefined =>
  messages.find(({ line }) => line === `${status} ${cause}`);

/** Has faults happen one after the other, each once the end of the one before is told. */
export const happen = async (
  shop: Watched,
  { hooked }: Channels,
  faults: readonly Fault[],
): Promise<readonly Happened[]> => {
  const happened: Happened[] = [];
  const told = (status: string, { causes }: Fault): Promise<unknown> =>
    until(
      `${status} ${causes.join(' and ')}`,
      () => {
        if (!shop.isWatched()) throw new Error('the watch has ended');
        return causes.every((cause) => toldOf(hooked, status, cause));
      },
      patienceMs,
    );
  for (const fault of faults) {
    const { at: before = 0 } = happened.at(-1) ?? {};
    await until('it is time for the next', () => Date.now() - before >= spacingMs);
    happened.push({ fault, at: Date.now() });
    await fault.begin(shop);
    await told('firing', fault);
    await fault.end?.(shop);
    await told('resolved', fault);
  }
  return happened;
};
