import type { Owner } from '@convoy/model/head';

/**
 * Whether a watch makes room for one that comes at `now`, ms since the epoch: it does once half of its time is over, so that of
 * runs on a schedule each goes on where the one before it is, and what else starts one meanwhile changes nothing. One that
 * names no end makes room for nobody.
 */
export const makesRoom = ({ since, until }: Pick<Owner, 'since' | 'until'>, now: number): boolean => {
  if (until === undefined) return false;
  const [from, to] = [Date.parse(since), Date.parse(until)];
  return now - from >= (to - from) / 2;
};
