import { seeded } from '@convoy/model/random';
import type { Point } from './relay.ts';

/** What befalls a deployment, and then whoever goes on with it. */
export interface Loss {
  readonly number: number;
  readonly point: Point;
  /** Killed with its whole runner, or stopped and come back to life when all is over. */
  readonly how: 'vanishes' | 'sleeps';
  /** The successor is lost too. */
  readonly again: Point | null;
  /** Someone asks before GitHub has noticed that the first one's run is over. */
  readonly asksEarly: boolean;
}

/** `LOSS_POINTS` and `LOSS_SEED` ask for other points than the usual ones. */
export const wanted = Number(process.env.LOSS_POINTS ?? 200);
const seed = Number(process.env.LOSS_SEED ?? 1);

/** Longer than the gaps between the requests of one deployment, in milliseconds. */
const longestGapMs = 250;

/** Losses of deployments that make `requests` requests: every request has its turn, all else is drawn. */
export const losses = (count: number, requests: number, salt: number): readonly Loss[] => {
  const random = seeded(seed * 1_000 + salt);
  const below = (most: number) => Math.floor(random.next() * most);
  const pick = <T>(...of: readonly [T, ...T[]]): T => of[below(of.length)] ?? of[0];
  const pointAt = (at: number): Point => ({
    at,
    when: pick('before', 'after', 'later'),
    lateMs: below(longestGapMs),
  });
  return Array.from({ length: count }, (_, number) => ({
    number,
    point: pointAt(1 + (number % requests)),
    how: pick('vanishes', 'vanishes', 'sleeps'),
    again: below(6) === 0 ? pointAt(1 + below(requests)) : null,
    asksEarly: below(10) === 0,
  }));
};
