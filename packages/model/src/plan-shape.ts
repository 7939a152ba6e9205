import { criticalPath, type Graph, graphOf, stages, type Weight } from './graph.ts';
import type { Plan, TaskStep } from './plan.ts';
import { own } from './record.ts';
import type { Settings } from './settings.ts';

type Names<V = unknown> = ReadonlyMap<string, V>;

const needsOf = (settings: Settings, services: Names, tasks: Names): Record<string, readonly string[]> =>
  Object.fromEntries([
    ...[...services.keys()].map((name) => [name, own(settings.services, name)?.needs ?? []]),
    ...[...tasks.keys()].map((name) => [name, own(settings.tasks, name)?.needs ?? []]),
  ]);

/** What is planned, and what of it needs what. */
export const planGraph = (settings: Settings, services: Names, tasks: Names): Graph =>
  graphOf(needsOf(settings, services, tasks));

/** Services by stage; a task between two of them keeps their order and is no stage of its own. */
export const stagesOf = (graph: Graph, services: Names): Plan['stages'] => stages(graph, (name) => services.has(name));

/** No name of a service or task looks like this. */
const watchOf = (service: string): string => `${service} watched`;

/** How long each service is watched; what has no health is not. */
const watchesOf = (settings: Settings, services: Names): ReadonlyMap<string, readonly [service: string, ms: number]> =>
  new Map(
    [...services.keys()].flatMap((name) => {
      const { health = null, watchMs = null } = own(settings.services, name) ?? {};
      return health === null || watchMs === null ? [] : [[watchOf(name), [name, watchMs] as const]];
    }),
  );

/**
 * The chain that decides how long all takes at least. A watch follows its service: the confirmation waits for it, dependents
 * do not. Contract tasks come after confirmation, so they add to it.
 */
export const criticalPathOf = (
  settings: Settings,
  services: Names,
  tasks: Names<TaskStep>,
  weight: Weight,
): Plan['criticalPath'] => {
  const contracts = [...tasks].filter(([, { phase }]) => phase === 'contract');
  const after = graphOf(Object.fromEntries(contracts.map(([name, { needs }]) => [name, needs])));
  const watches = watchesOf(settings, services);
  const graph = graphOf({
    ...needsOf(settings, services, tasks),
    ...Object.fromEntries([...watches].map(([watch, [service]]) => [watch, [service]])),
  });
  const forward = criticalPath(graph, (name) => (after.needs.has(name) ? 0 : (watches.get(name)?.[1] ?? weight(name))));
  return {
    services: forward.names.filter((name) => services.has(name)),
    expectedMs: forward.length + criticalPath(after, weight).length,
  };
};
