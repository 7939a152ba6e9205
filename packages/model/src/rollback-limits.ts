import { servicesNeeded, tolerate } from './neighbours.ts';
import { own } from './record.ts';
import type { Refusal } from './refusal.ts';
import { type Release, sameRelease } from './release.ts';
import type { RollbackInput } from './rollback-input.ts';

/** What a contract task removed is gone: older releases cannot run any more, and no override brings it back. */
export const beneathFloor = ({ base, ordinal }: RollbackInput, undone: readonly string[]): Refusal[] => {
  const above = base.floors.filter((floor) => floor.ordinal > ordinal);
  const guarded = new Map(above.flatMap((floor) => floor.services.map((name) => [name, floor])));
  return undone.flatMap((subject) => {
    const floor = guarded.get(subject);
    if (!floor) return [];
    const { task, deployment } = floor;
    const reason = `${subject} cannot go back beneath deployment ${deployment}, where the contract task ${task} ran: deploy a release that works without what it removed`;
    return [{ subject, code: 'BENEATH_FLOOR', reason }];
  });
};

/** Releases that were never confirmed beside each other, unless they are declared to tolerate it. */
export const unverified = (input: RollbackInput, undone: readonly string[]): Refusal[] => {
  const { settings, to, confirmed } = input;
  const result = resultOf(input, new Set(undone));
  const staying = [...result].filter(([name, release]) => !sameRelease(release, own(to, name))).map(([name]) => name);
  const known =
    confirmed.some((vector) => isSame(result, vector)) ||
    undone.every((back) => staying.every((stays) => tolerate(settings, back, stays) && !loses(input, stays, back)));
  if (known) return [];
  const beside = staying.map((name) => `${name} ${result.get(name)?.version}`).join(', ');
  const reason = `with ${undone.join(', ')} taken back beside ${beside} this is a combination that was never confirmed`;
  const fix = 'take all of it back';
  return [{ subject: settings.environment, code: 'UNVERIFIED_COMBINATION', reason, fix }];
};

/** Tolerating other versions of a need is not doing without it. */
const loses = ({ settings, to }: RollbackInput, stays: string, back: string): boolean =>
  (own(to, back) ?? null) === null && servicesNeeded(settings, stays).has(back);

/** What serves once the plan is carried out. */
const resultOf = ({ base, to }: RollbackInput, undone: ReadonlySet<string>): ReadonlyMap<string, Release> => {
  const result = new Map<string, Release>();
  for (const [name, { release }] of Object.entries(base.markers)) {
    const serves = undone.has(name) ? own(to, name) : release;
    if (serves) result.set(name, serves);
  }
  return result;
};

const isSame = (result: ReadonlyMap<string, Release>, vector: Readonly<Record<string, Release>>): boolean =>
  Object.keys(vector).length === result.size &&
  [...result].every(([name, release]) => sameRelease(release, own(vector, name)));
