import type { Session } from './open.ts';

/** A session whose beginning is told of once the head knows of it. */
export interface Announced {
  readonly session: Session;
  /** Resolves when nothing is being told any more. */
  readonly told: () => Promise<void>;
}

/**
 * Has `tell` called behind the first write of the head: from then on someone brings what was told to its end, whatever
 * becomes of this process. Nothing waits for it, for what was begun has its time limit.
 */
export const announcing = ({ journal, claim }: Session, tell: () => Promise<void>): Announced => {
  let telling: Promise<void> | null = null;
  return {
    session: {
      journal,
      claim: {
        ...claim,
        get record() {
          return claim.record;
        },
        save: async (...what) => {
          const isHeld = await claim.save(...what);
          if (isHeld) telling ??= tell();
          return isHeld;
        },
      },
    },
    told: async () => telling ?? undefined,
  };
};
