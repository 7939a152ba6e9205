import { own } from './record.ts';
import type { Settings } from './settings.ts';

/** All that a service needs, itself or through tasks, those included; not through other services. */
export const needsOf = (settings: Settings, service: string): ReadonlySet<string> => {
  const met = new Set(own(settings.services, service)?.needs);
  for (const name of met) for (const need of own(settings.tasks, name)?.needs ?? []) met.add(need);
  return met;
};

const known = new WeakMap<Settings, Map<string, ReadonlySet<string>>>();

/**
 * Services that a service needs, itself or through tasks: what a migration in between stands on, the service stands on
 * too. Not through other services: those stand for themselves.
 */
export const servicesNeeded = (settings: Settings, service: string): ReadonlySet<string> => {
  const all = known.get(settings) ?? new Map<string, ReadonlySet<string>>();
  known.set(settings, all);
  const found = all.get(service);
  if (found) return found;
  const made = new Set([...needsOf(settings, service)].filter((name) => Object.hasOwn(settings.services, name)));
  all.set(service, made);
  return made;
};

/** Whether one of two services is declared to work beside former and later versions of the other, whichever says so. */
export const tolerate = ({ services }: Settings, a: string, b: string): boolean =>
  own(services, a)?.rollback.tolerates.includes(b) === true ||
  own(services, b)?.rollback.tolerates.includes(a) === true;

/** Whether one of two services needs the other: then the versions of both must be known to work beside each other. */
export const areNeighbours = (settings: Settings, a: string, b: string): boolean =>
  servicesNeeded(settings, a).has(b) || servicesNeeded(settings, b).has(a);
