import type { Hands, Held } from './hands.ts';

type Refused = Exclude<Awaited<ReturnType<Hands['hold']>>, Held>;

/** Does some work while the environment is held for all of that; what is refused is not done. */
export type Share = (recovery: string, work: (lost: AbortSignal) => Promise<void>) => Promise<Refused | null>;

const isLost: Refused = { refused: 'somebody else wants the environment' };

/**
 * One hold for all that is done beside each other: the first takes the environment, and it is given back behind the last, before
 * it is taken anew. Whoever comes while somebody else wants it is refused.
 */
export const shareOf = (hold: Hands['hold']): Share => {
  let [users, givenBack] = [0, Promise.resolve()];
  let current: ReturnType<Hands['hold']> | null = null;
  return async (recovery, work) => {
    users += 1;
    current ??= givenBack.then(() => hold(recovery));
    const own = current;
    try {
      const held = await own;
      if ('refused' in held) return held;
      if (held.lost.aborted) return isLost;
      await work(held.lost);
      return null;
    } finally {
      users -= 1;
      if (users === 0) {
        current = null;
        givenBack = own.then((held) => ('refused' in held ? undefined : held.release()));
        await givenBack;
      }
    }
  };
};
