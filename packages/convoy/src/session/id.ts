import { randomBytes } from 'node:crypto';
import type { Clock } from '@convoy/model/ports';

/** A new deployment's id: its time in UTC to the millisecond, so that ids sort, and chance for those of one moment. */
export const newId = (clock: Clock): string => {
  const time = new Date(clock.now()).toISOString().slice(0, -1).replaceAll(/[-:.]/g, '').replace('T', '-');
  return `${time}-${randomBytes(2).toString('hex')}`;
};
