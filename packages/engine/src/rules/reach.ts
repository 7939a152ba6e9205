import { concernedBy } from '@convoy/model/concern';
import { dependentsOf } from '@convoy/model/graph';
import { areNeighbours, servicesNeeded, tolerate } from '@convoy/model/neighbours';
import type { Scope } from '@convoy/model/settings';
import type { Failure } from '@convoy/model/state';
import { planGraphOf } from './plan-graph.ts';
import { isOut, progressOf, settingsOf, type View } from './view.ts';

const widest = (scopes: readonly (Scope | undefined)[]): Scope => {
  if (scopes.length === 0 || scopes.includes('deployment')) return 'deployment';
  return scopes.includes('dependents') ? 'dependents' : 'service';
};

/** How far a rollback reaches, and why further than the failure alone. */
export interface Reach {
  readonly scope: Scope;
  readonly affected: ReadonlySet<string>;
  readonly reasons: readonly string[];
}

/** Works out what goes back for these failures; without any, the whole deployment does. */
export const reach = (view: View, failures: readonly Failure[]): Reach => {
  const names = failures.flatMap((failure) => concernedBy(view.plan, failure));
  const scope = view.state.asked ? 'deployment' : widest(names.map((name) => settingsOf(view, name)?.rollback.scope));
  const planned = view.plan.steps.map(({ service }) => service);
  if (scope === 'deployment') return { scope, affected: new Set(planned), reasons: [] };
  const first = new Set(names.filter((name) => view.steps.has(name)));
  const affected = scope === 'dependents' ? withDependents(view, first) : first;
  return { scope, ...widen(view, affected) };
};

/** Through the tasks of the plan too: what stands on a migration stands on what that migration needs. */
const withDependents = (view: View, first: ReadonlySet<string>): ReadonlySet<string> => {
  const above = dependentsOf(planGraphOf(view.plan), first);
  return new Set([...first, ...above].filter((name) => view.steps.has(name)));
};

/**
 * What is new beside a former version was never confirmed so: unless one of the two is declared to tolerate the other's
 * versions, it goes back too, or is not begun. Former is what goes back, and what is skipped because of that.
 */
export const widen = (view: View, first: ReadonlySet<string>): Omit<Reach, 'scope'> => {
  const affected = new Set(first);
  const former = new Set(first);
  const reasons: string[] = [];
  for (const back of former)
    for (const { service: stays } of view.plan.steps) {
      if (former.has(stays) || isOut(view, stays)) continue;
      if (isSkippedFor(view, stays, back)) former.add(stays);
      else {
        const why = whyAlso(view, stays, back);
        if (why === undefined) continue;
        former.add(stays);
        affected.add(stays);
        reasons.push(why);
      }
    }
  return { affected, reasons };
};

/** Tolerating other versions of a need is not doing without it: after a first release there is none. */
const whyAlso = (view: View, stays: string, back: string): string | undefined => {
  if (view.steps.get(back)?.from === null && servicesNeeded(view.settings, stays).has(back))
    return `NEED_TAKEN_BACK: ${stays} needs ${back}, of which nothing is left`;
  return areNeighbours(view.settings, back, stays) && !tolerate(view.settings, back, stays)
    ? `UNVERIFIED_COMBINATION: ${stays} was never confirmed beside the former ${back}`
    : undefined;
};

/** Also what began and failed to deploy: tried anew, it finds its need gone. */
const isSkippedFor = (view: View, service: string, back: string): boolean =>
  !progressOf(view, service).deployed && !view.busy.has(service) && servicesNeeded(view.settings, service).has(back);
