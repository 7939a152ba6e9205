import type { Failing } from './events.ts';

/** Where it failed, in words; of a service's own checks which one. */
export const pointOf = ({ point, service, check }: Pick<Failing, 'point' | 'service' | 'check'>): string =>
  service !== undefined && check !== undefined ? `${point} ${check}` : point;
