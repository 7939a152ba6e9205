import type { Incident, Incidents } from '@convoy/model/incidents/state';
import { calmMs } from './calm.ts';
import { isFailing, type Standings } from './causes.ts';
import { type Group, homesOf, type Scene } from './homes.ts';

/** What is about to become of what is open. */
export interface Plan {
  readonly begun: readonly Group[];
  /** By id, what each open one is about from now on. */
  readonly about: ReadonlyMap<string, Group>;
  /** Those whose cause fails now by itself. */
  readonly failing: ReadonlySet<string>;
  /** Those that end as a part of another, each with the cause of that. */
  readonly ended: ReadonlyMap<string, string>;
}

/** What people or a deployment work on is not well by that: it has to be seen up again. */
export const isWell = (standings: Standings, service: string): boolean => {
  const status = standings.get(service)?.status;
  return status === undefined || status === 'up';
};

const allOf = ({ cause, affected }: Group): readonly string[] => [cause, ...affected];

/**
 * Whether its cause has only just come back to what another one may explain, so that its own fault may come again: it is waited
 * for as long as for what is well.
 */
const isJustBack = (known: Incident, { standings, now }: Scene): boolean => {
  const cause = standings.get(known.cause);
  if (cause?.status !== 'degraded' || cause.since <= known.changedAt) return false;
  return now - cause.since < calmMs(known, [known.cause], standings);
};

/**
 * What of it each incident is about. None ends as a part of another while anything of it fails that no other one is about: it
 * goes on with what of that fails by itself, and where nobody knows yet what that is, as it was. So nothing that fails is left
 * to no incident.
 */
export const planOf = (state: Incidents, scene: Scene): Plan => {
  const { standings } = scene;
  const { taken, begun, left, explained } = homesOf(state, scene);
  const open = [...state.open.values()];
  const failing = new Set(taken.keys());
  const ended = new Map<string, string>();
  const begunCauses = begun.map(({ cause }) => cause);
  const about = new Map(
    open.map((one): [string, Group] => {
      const parts = left.filter(({ part }) => part === one).flatMap(allOf);
      const { incident } = one;
      const group = taken.get(incident);
      const others = open.filter((other) => other !== one).map((other) => (taken.get(other.incident) ?? other).cause);
      const own = new Set([...begunCauses, ...others]);
      const former = allOf(one).filter((service) => !own.has(service) && !isWell(standings, service));
      const { cause, affected } = group ?? one;
      const all = new Set([...affected, ...parts, ...(group ? former : [])]);
      return [incident, { cause, affected: [...all].filter((service) => service !== cause) }];
    }),
  );
  for (const known of open) {
    const { incident, cause } = known;
    const deeper = failing.has(incident) ? undefined : explained.get(cause);
    const own = about.get(incident);
    if (deeper === undefined || !own) continue;
    const others = [...about].filter(([id]) => id !== incident && !ended.has(id)).map(([, group]) => group);
    const covered = new Set([...begun, ...others].flatMap(allOf));
    const alone = allOf(own).filter((service) => isFailing(standings.get(service)) && !covered.has(service));
    const heir = left.find((one) => one.part === known && allOf(one).some((service) => alone.includes(service)));
    if (heir) {
      const affected = new Set([...heir.affected, ...alone.filter((service) => service !== heir.cause)]);
      about.set(incident, { cause: heir.cause, affected: [...affected] });
      failing.add(incident);
    } else if (alone.length === 0 && !isJustBack(known, scene)) ended.set(incident, deeper);
  }
  return { begun, about, failing, ended };
};
