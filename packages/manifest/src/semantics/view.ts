import { entriesAt, type Fields, fieldsOf, listOf, mergeService, own, valueAt } from '../tree.ts';
import type { Path } from '../words.ts';

/** A manifest as one environment sees it, overrides applied; not yet known to be valid. */
export interface View {
  readonly services: ReadonlyMap<string, Fields>;
  readonly tasks: ReadonlyMap<string, Fields>;
  readonly data: unknown;
  /** Where a key of a service was written: in the override, else in the service. */
  at(service: string, ...key: Path): Path;
}

const depth = (data: unknown, path: Path): number =>
  path.findIndex((_, index) => valueAt(data, path.slice(0, index + 1)) === undefined);

/** Where a key of a service was written, as `environment` sees it: in its override, else in the service. */
export const placeOf =
  (data: unknown, environment: string) =>
  (service: string, ...key: Path): Path => {
    const over = ['environments', environment, 'services', service];
    const base = ['services', service];
    const overridden = valueAt(data, over);
    const restarted =
      key[0] === 'with' &&
      own(overridden, 'provider') !== undefined &&
      own(overridden, 'provider') !== valueAt(data, [...base, 'provider']);
    if (overridden === undefined) return [...base, ...key];
    if (restarted) return own(overridden, 'with') === undefined ? [...over, 'provider'] : [...over, ...key];
    const [inOver, inBase] = [depth(overridden, key), depth(valueAt(data, base), key)];
    return inOver < 0 || (inBase >= 0 && inOver > inBase) ? [...over, ...key] : [...base, ...key];
  };

/** Where an integration check was written. */
export const integrationAt = (data: unknown, check: string): Path => [
  ...['verify', 'integration'],
  listOf(valueAt(data, ['verify', 'integration'])).findIndex((one) => own(one, 'name') === check),
];

/** Rules are asked once for each view: this many environments are checked, and more are refused. */
export const mostEnvironments = 100;

/** The manifest as each environment sees it; those without overrides see it as written, and so does nobody at all. */
export const viewsOf = (data: unknown): View[] => {
  const maps = (key: string) => new Map(entriesAt(data, key).map(([name, value]) => [name, fieldsOf(value)] as const));
  const [services, tasks] = [maps('services'), maps('tasks')];
  const written: View = { services, tasks, data, at: (service, ...key) => ['services', service, ...key] };
  const environments = entriesAt(data, 'environments').slice(0, mostEnvironments);
  const views = environments.map(([environment]) => {
    const overrides = entriesAt(data, 'environments', environment, 'services').filter(([name]) => services.has(name));
    if (overrides.length === 0) return written;
    const merged = new Map(services);
    for (const [name, over] of overrides) merged.set(name, fieldsOf(mergeService(services.get(name), over)));
    return { services: merged, tasks, data, at: placeOf(data, environment) };
  });
  return views.length === 0 ? [written] : [...new Set(views)];
};
