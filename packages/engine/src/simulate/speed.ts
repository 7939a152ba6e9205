import { normalQuantile } from '@convoy/judge/numbers/normal';
import type { Slot } from './chronicle.ts';
import type { World } from './world.ts';

/** A usual answer, in milliseconds, and how far others are from it: little, so that few requests tell one half slower. */
const [usual, spread] = [20, 0.1];
const slowness = 1.5;

/** How long an answer takes, log-normal. */
export const answerMs = ({ chance }: World, isSlower: boolean): number =>
  usual * (isSlower ? slowness : 1) * Math.exp(spread * normalQuantile(chance.int(1, 9_999) / 10_000));

/** Whether somebody measures that slot now, and it is a new one that is slower than what it replaces. */
export const isSlower = (world: World, service: string, slot: Slot, isMeasured: boolean): boolean => {
  const { live, share } = world.slotsOf(service);
  const isJudged = slot !== live && share > 0;
  const isNew = slot.key !== 'before' && !slot.restored;
  return isNew && (isMeasured || isJudged) && world.trouble.strikes('slower', service);
};
