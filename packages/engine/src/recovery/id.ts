/** Whoever holds an environment under such a name recovers something: it is asked to let go, and never killed. */
const prefix = 'recover-';

/** Of its time, ms since the epoch, so that ids sort and none comes twice, whatever became of the journal. */
export const recoveryId = (now: number, service: string): string =>
  `${prefix}${new Date(now).toISOString().slice(0, -1).replaceAll(/[-:.]/g, '')}-${service}`;

export const isRecovery = (id: string): boolean => id.startsWith(prefix);
