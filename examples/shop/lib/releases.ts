import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from './problem.ts';

/** What the end of a version makes of a release; a version with none of these ends is a good release. */
const faults = [
  'slow-start', // listens only after SHOP_SLOW_MS
  'broken-start', // exits with status 1 and a message
  'mute', // runs and never listens
  'deaf', // listens and never answers
  'stale', // says in its health that it is 0.0.0
  'failing', // answers 503 on /health/ready, and to its users
  'broken-integration', // healthy, answers in time, and wrong: see each use of `slip`
  'slow-after-shift', // SHOP_SLOW_MS for each request once it has answered SHOP_SLOW_AFTER of them
  'some-errors', // answers 500 to each SHOP_ERROR_EVERY-th request, and is healthy
  'slower', // takes half as long again as SHOP_WORK_MS, and is healthy
  'flapping', // is ready and not ready by turns of SHOP_FLAP_MS
] as const;

const version = process.env.CONVOY_VERSION || '1.0.0';
const fault = faults.find((end) => version.endsWith(`-${end}`));
const slowMs = Number(process.env.SHOP_SLOW_MS || 2000);
const slowAfter = Number(process.env.SHOP_SLOW_AFTER || 20);
const errorEvery = Number(process.env.SHOP_ERROR_EVERY || 4);
const flapMs = Number(process.env.SHOP_FLAP_MS || 1000);
/** About how long the work of each request takes, in milliseconds. */
const workMs = Number(process.env.SHOP_WORK_MS || 0) * (fault === 'slower' ? 1.5 : 1);
/** Standard deviation of the logarithm of that time: few services are steadier. */
const spread = 0.25;
let asked = 0;

type Fault = (typeof faults)[number];

const { SHOP_FAULTS: switches, CONVOY_SERVICE: service } = process.env;
/** Whose faults that are switched on count here: those of all releases of the service, of this one, of this process alone. */
const names = [`${service}`, `${service}@${version}`, `${process.pid}`];

const isSwitchedOn = (folder: string, one: Fault): boolean =>
  names.some((name) => {
    try {
      return readFileSync(join(folder, name), 'utf8').trim() === one;
    } catch {
      return false;
    }
  });

/** What is wrong just now: by the version, or by a file of one of these names in the folder SHOP_FAULTS while it is there. */
const has = (one: Fault): boolean => fault === one || (switches !== undefined && isSwitchedOn(switches, one));

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
  if (has('slow-after-shift') && asked > slowAfter) await sleep(slowMs);
};

/** Standard normal (Box and Muller, 1958). */
const normal = (): number => Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());

/** Runs within every request but those for health: a candidate is asked for its health only. */
export const answering = async (): Promise<void> => {
  asked += 1;
  if (workMs > 0) await sleep(workMs * Math.exp(spread * normal()));
  if (has('failing')) throw new Problem(503, `release ${version} fails`);
  if (has('some-errors') && asked % errorEvery === 0) throw new Problem(500, `release ${version} fails now and then`);
  await dragging();
};

/** The release's own part of being ready: throws, or takes its time, where users would suffer too. */
export const ready = async (): Promise<void> => {
  if (has('failing')) throw new Error(`release ${version} is never ready`);
  if (has('flapping') && Math.floor((process.uptime() * 1000) / flapMs) % 2 === 1)
    throw new Error(`release ${version} is not ready just now`);
  await dragging();
};

/** The mistake that a broken integration makes here, and only there. */
export const slip = <T>(right: T, wrong: T): T => (fault === 'broken-integration' ? wrong : right);
