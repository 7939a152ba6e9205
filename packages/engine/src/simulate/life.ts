/** One simulated process. Whatever it does to the outside world passes here, and at each such point it may die. */
export interface Life {
  readonly name: string;
  readonly host: string;
  /** How far its clock is ahead, in milliseconds. */
  readonly skewMs: number;
  readonly died: Promise<void>;
  isDead(): boolean;
  /** Goes on at once, after a freeze, or never. `dying` runs when it dies at this very point. */
  pass(dying?: () => void): Promise<void>;
  /** The same where nothing can be told from dying a little earlier. */
  wake(): Promise<void>;
  kill(): void;
  freeze(thaw: Promise<void>): void;
}

const never = new Promise<void>(() => undefined);
const now = Promise.resolve();

/** `diesAt`: at which point it dies, the first being 1; null: not by itself. */
export const createLife = (name: string, host: string, skewMs: number, diesAt: number | null): Life => {
  let points = 0;
  let dead = false;
  let frozen: Promise<void> | null = null;
  let tell: () => void = () => undefined;
  const died = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const kill = (): void => {
    dead = true;
    tell();
  };
  const wake = (): Promise<void> => {
    if (dead) return never;
    return frozen ? frozen.then(wake) : now;
  };
  return {
    name,
    host,
    skewMs,
    died,
    isDead: () => dead,
    wake,
    kill,
    pass: (dying) => {
      if (dead || frozen) return wake();
      points += 1;
      if (points !== diesAt) return now;
      dying?.();
      kill();
      return never;
    },
    freeze: (thaw) => {
      frozen = thaw.then(() => {
        frozen = null;
      });
    },
  };
};
