import { randomBytes } from 'node:crypto';
import type { Clock } from '@convoy/model/ports';

/** A new deployment's id: its time in UTC, so that ids sort, and enough chance to be the only one of its second. */
export const newId = (clock: Clock): string => {
  const time = new Date(clock.now()).toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  return `${time}-${randomBytes(2).toString('hex')}`;
};
