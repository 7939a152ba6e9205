import type { Time } from '@convoy/engine/simulate/time';
import { yieldTurn } from './simulate/turn.ts';

/** Lets virtual time pass, moment by moment, until `isOver`; throws when nothing is left that could happen. */
export const passUntil = async (time: Time, isOver: () => boolean): Promise<void> => {
  for (;;) {
    await yieldTurn();
    if (isOver()) return;
    if (!time.advance()) throw new Error('nothing can happen any more');
  }
};

/** Lets virtual time pass until this has come about, and answers with it. */
export const passing = async <T>(time: Time, awaited: Promise<T>): Promise<T> => {
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  awaited.then(end, end);
  await passUntil(time, () => isOver);
  return awaited;
};
