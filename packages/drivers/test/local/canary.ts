import type { Release } from '@convoy/model/release';
import { quiet } from './daemons.ts';
import { openPlace, type Place } from './harness.ts';

export interface Stage extends AsyncDisposable {
  readonly place: Place;
  /** Live, version 1. */
  readonly stable: Release;
  /** Its candidate, version 2. */
  readonly candidate: Release;
  /** Where only the candidate answers. */
  readonly candidateUrl: string;
  weigh(share: number, release?: Release): Promise<void>;
  share(): Promise<number | undefined>;
}

/** A service with a live release and a candidate beside it. */
export const openStage = async (): Promise<Stage> => {
  const place = await openPlace();
  const one = await place.up('k1', '1');
  await place.local.shift(place.effect('s1'), one.release);
  const two = await place.up('k2', '2');
  return {
    place,
    stable: one.release,
    candidate: two.release,
    candidateUrl: two.candidate as string,
    weigh: async (share, release = two.release) => place.local.weigh?.(place.effect(`w${share}`), release, share),
    share: async () => (await place.local.describe(place.target(), quiet)).share,
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  };
};
