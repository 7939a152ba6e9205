import type { Grade, Status } from '@convoy/model/monitoring/status';
import { penalized, unsuppressedBelow, valueAt } from './damping.ts';

/** By what looks become a status. Times in milliseconds. */
export interface StatusRule {
  /** Failed looks, in a row or among the latest twice as many, that make it down. */
  readonly failures: number;
  /** Looks in a row that were answered well and make it up again. */
  readonly successes: number;
  /** After so long without a look that says anything nobody knows how it is. */
  readonly staleMs: number;
  /** In which its penalty for flapping halves. */
  readonly halfLifeMs: number;
}

type Level = 'up' | 'degraded' | 'down';

/** What is known of one endpoint. Counts in a row end with the latest look. */
export interface Health {
  /** As its looks say; null: they have not said yet. */
  readonly level: Level | null;
  /** The latest looks as bits, the newest lowest: 1 failed. */
  readonly failed: number;
  readonly badRun: number;
  /** Looks that did not fail. */
  readonly servedRun: number;
  readonly goodRun: number;
  /** Looks that were not good. */
  readonly troubledRun: number;
  /** Its penalty for flapping at `changedAt`, ms since the epoch. */
  readonly penalty: number;
  readonly changedAt: number;
  /** The worst that it was since it flaps too much; null: it does not. */
  readonly held: Level | null;
  /** When a look last said anything, ms since the epoch; null: never. */
  readonly seenAt: number | null;
}

export const unseen: Health = {
  ...{ level: null, failed: 0, badRun: 0, servedRun: 0, goodRun: 0, troubledRun: 0 },
  ...{ penalty: 0, changedAt: 0, held: null, seenAt: null },
};

/** Where a number has no bits left for the latest looks, only those in a row count. */
const mostBits = 30;

const levels: readonly (Level | null)[] = [null, 'up', 'degraded', 'down'];
const worse = (a: Level | null, b: Level | null): Level | null => (levels.indexOf(a) > levels.indexOf(b) ? a : b);

const bitsIn = (value: number): number => {
  let [left, count] = [value, 0];
  for (; left > 0; left &= left - 1) count += 1;
  return count;
};

const mask = (failures: number): number => 2 ** Math.min(mostBits, 2 * failures) - 1;

/**
 * As a watch after a deployment judges: down by failures in a row, or by half of the latest looks, for what comes and goes is
 * no healthier than what has gone. Slow answers count like fast ones here: what is slow as well is no less down.
 */
const isDown = ({ failed, badRun }: Health, { failures }: StatusRule): boolean =>
  badRun >= failures || (2 * failures <= mostBits && bitsIn(failed) >= failures);

const levelOf = (health: Health, rule: StatusRule): Level | null => {
  const { level, servedRun, goodRun, troubledRun } = health;
  if (level === 'down') {
    if (servedRun < rule.successes) return 'down';
    return goodRun >= rule.successes ? 'up' : 'degraded';
  }
  if (isDown(health, rule)) return 'down';
  if (level === null) return servedRun > 0 ? 'up' : null;
  if (level === 'degraded') return goodRun >= rule.successes ? 'up' : 'degraded';
  return troubledRun >= rule.failures ? 'degraded' : 'up';
};

/** One more look, in the order of time. Looks that say nothing change nothing: after a while nobody knows. */
export const advance = (
  health: Health,
  { grade, at }: { readonly grade: Grade; readonly at: number },
  rule: StatusRule,
): Health => {
  if (grade === 'none') return health;
  const isBad = grade === 'bad';
  const looked: Health = {
    ...health,
    failed: ((health.failed << 1) | Number(isBad)) & mask(rule.failures),
    badRun: isBad ? health.badRun + 1 : 0,
    servedRun: isBad ? 0 : health.servedRun + 1,
    goodRun: grade === 'good' ? health.goodRun + 1 : 0,
    troubledRun: grade === 'good' ? 0 : health.troubledRun + 1,
    seenAt: at,
  };
  const level = levelOf(looked, rule);
  const failed = health.level === 'down' && level !== 'down' ? 0 : looked.failed;
  return damped({ ...looked, failed }, level, at, rule);
};

/** Going down is never held back; coming back is, for as long as it goes up and down too often. */
const damped = (health: Health, level: Level | null, at: number, { halfLifeMs }: StatusRule): Health => {
  const { penalty, changedAt, held, level: former } = health;
  const now = valueAt(penalty, at - changedAt, halfLifeMs);
  const still = held !== null && now >= unsuppressedBelow ? held : null;
  if (former === null || worse(level, former) === former)
    return { ...health, level, held: still && worse(still, level) };
  const { value, isSuppressed } = penalized(now);
  return {
    ...{ ...health, level, penalty: value, changedAt: at },
    held: isSuppressed || still ? worse(still, level) : null,
  };
};

/** Whether it is held at the worst that it was, for it goes up and down too often. */
export const isFlapping = ({ held, penalty, changedAt }: Health, now: number, { halfLifeMs }: StatusRule): boolean =>
  held !== null && valueAt(penalty, now - changedAt, halfLifeMs) >= unsuppressedBelow;

/** How it is at a time that is not before its latest look, ms since the epoch. */
export const statusAt = (health: Health, now: number, rule: StatusRule): Exclude<Status, 'maintenance'> => {
  const { level, held, badRun, seenAt } = health;
  if (seenAt === null || now - seenAt > rule.staleMs) return 'unknown';
  const shown = isFlapping(health, now, rule) ? worse(level, held) : level;
  if (shown === 'down') return 'down';
  if (badRun > 0) return 'pending';
  return shown ?? 'unknown';
};
