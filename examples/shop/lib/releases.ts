import { setTimeout as sleep } from 'node:timers/promises';

/** What the end of a version makes of a release; a version with none of these ends is a good release. */
const faults = [
  'slow-start', // listens only after SHOP_SLOW_MS
  'broken-start', // exits with status 1 and a message
  'mute', // runs and never listens
  'deaf', // listens and never answers
  'stale', // says in its health that it is 0.0.0
  'failing', // answers 503 on /health/ready
  'broken-integration', // healthy, answers in time, and wrong: see each use of `slip`
  'slow-after-shift', // SHOP_SLOW_MS for each request once it has answered SHOP_SLOW_AFTER of them
] as const;

const version = process.env.CONVOY_VERSION || '1.0.0';
const fault = faults.find((end) => version.endsWith(`-${end}`));
const slowMs = Number(process.env.SHOP_SLOW_MS || 2000);
const slowAfter = Number(process.env.SHOP_SLOW_AFTER || 20);
let asked = 0;

/** The version as every health answer gives it. */
export const reported = fault === 'stale' ? '0.0.0' : version;

export const deaf = fault === 'deaf';

/** Runs before the service listens; throws when this release cannot start. */
export const starting = async (): Promise<void> => {
  if (fault === 'broken-start') throw new Error(`release ${version} is broken: it cannot start`);
  if (fault === 'slow-start') await sleep(slowMs);
  while (fault === 'mute') await sleep(60_000);
};

const dragging = async (): Promise<void> => {
  if (fault === 'slow-after-shift' && asked > slowAfter) await sleep(slowMs);
};

/** Runs within every request but those for health: a candidate is asked for its health only. */
export const answering = (): Promise<void> => {
  asked += 1;
  return dragging();
};

/** The release's own part of being ready: throws, or takes its time, where users would suffer too. */
export const ready = async (): Promise<void> => {
  if (fault === 'failing') throw new Error(`release ${version} is never ready`);
  await dragging();
};

/** The mistake that a broken integration makes here, and only there. */
export const slip = <T>(right: T, wrong: T): T => (fault === 'broken-integration' ? wrong : right);
