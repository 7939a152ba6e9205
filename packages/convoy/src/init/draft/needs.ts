import { cyclesOf } from '@convoy/manifest/semantics/cycles';
import type { Facts } from '../facts.ts';
import { placed } from '../source.ts';
import type { Building } from './building.ts';
import type { Deploy } from './deploys.ts';
import type { Told } from './draft.ts';

interface Need extends Told<string> {
  /** It follows from an order of jobs or steps, and not from what somebody wrote about the two. */
  readonly ordered: boolean;
}

type Before = (one: Deploy, other: Deploy) => boolean;

const jobNeeded: Before = (one, other) =>
  one.keys.some((key) => other.needs.includes(key) && !other.keys.includes(key));
const jobBefore: Before = (one, other) =>
  one.keys.some((key) => other.after.includes(key) && !other.keys.includes(key));
const stepBefore: Before = (one, other) => one.leg === other.leg && one.order < other.order;

const following = (one: Building, others: readonly Building[], before: Before, why: string, ordered = true): Need[] =>
  others.flatMap((other) => {
    const found = one.deploys.find((deploy) => other.deploys.some((earlier) => before(earlier, deploy)));
    return found ? [{ value: other.name, because: `${why}${placed(found.source)}`, ordered }] : [];
  });

const composed = (one: Building, others: readonly Building[], { compose }: Facts): Need[] =>
  compose
    .filter(({ name }) => name === one.compose)
    .flatMap(({ needs }) =>
      needs.flatMap(({ name, source }) => {
        const other = others.find((candidate) => candidate.compose === name);
        return other ? [{ value: other.name, because: placed(source), ordered: false }] : [];
      }),
    );

const needsOf = (one: Building, all: readonly Building[], facts: Facts): Need[] => {
  const others = all.filter((other) => other !== one);
  const found = [
    ...following(one, others, stepBefore, 'it comes first in the same job: '),
    ...following(one, others, jobBefore, 'its job comes first: '),
    ...following(one, others, jobNeeded, 'its job needs that one: ', false),
    ...composed(one, others, facts),
  ];
  return [...new Map(found.map((need) => [need.value, need])).values()];
};

/** Takes out the needs that close a circle, and says which. */
const cutCycles = (needs: Map<string, Need[]>): string[] => {
  const notes: string[] = [];
  const graph = () => new Map([...needs].map(([name, list]) => [name, list.map(({ value }) => value)] as const));
  for (let cycles = cyclesOf(graph()); cycles.length > 0; cycles = cyclesOf(graph()))
    for (const cycle of cycles) {
      const [from = '', to = ''] = [cycle.at(-1), cycle[0]];
      const list = needs.get(from) ?? [];
      const cut = list.find(({ value }) => value === to);
      if (!cut) continue;
      needs.set(
        from,
        list.filter((need) => need !== cut),
      );
      notes.push(`${from} needs ${to} as well, which closes a circle, so it is left out (${cut.because})`);
    }
  return notes;
};

/** Whether one is reached from another by needs; there is no circle any more. */
const reaches = (from: string, to: string, needs: ReadonlyMap<string, readonly Need[]>): boolean => {
  const met = new Set([from]);
  for (const name of met) for (const { value } of needs.get(name) ?? []) met.add(value);
  return met.has(to);
};

/** The needs of each service without a circle. Of an order of jobs and steps only what does not follow from the rest. */
export const needsAmong = (
  all: readonly Building[],
  facts: Facts,
): { readonly needs: ReadonlyMap<string, readonly Told<string>[]>; readonly notes: readonly string[] } => {
  const needs = new Map(all.map((one) => [one.name, needsOf(one, all, facts)] as const));
  const notes = cutCycles(needs);
  const follows = (list: readonly Need[], need: Need): boolean =>
    need.ordered && list.some((other) => other !== need && reaches(other.value, need.value, needs));
  return {
    notes,
    needs: new Map([...needs].map(([name, list]) => [name, list.filter((need) => !follows(list, need))] as const)),
  };
};
