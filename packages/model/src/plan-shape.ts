import { criticalPath, type Graph, graphOf, stages, type Weight } from './graph.ts';
import type { Plan, TaskStep } from './plan.ts';
import { own } from './record.ts';
import type { Settings } from './settings.ts';

type Names<V = unknown> = ReadonlyMap<string, V>;

/** What is planned, and what of it needs what. */
export const planGraph = (settings: Settings, services: Names, tasks: Names): Graph =>
  graphOf(
    Object.fromEntries([
      ...[...services.keys()].map((name) => [name, own(settings.services, name)?.needs ?? []]),
      ...[...tasks.keys()].map((name) => [name, own(settings.tasks, name)?.needs ?? []]),
    ]),
  );

/** Services by stage; a task between two of them keeps their order and is no stage of its own. */
export const stagesOf = (graph: Graph, services: Names): Plan['stages'] => stages(graph, (name) => services.has(name));

/** The chain that decides how long all takes at least. Contract tasks come after confirmation, so they add to it. */
export const criticalPathOf = (
  graph: Graph,
  services: Names,
  tasks: Names<TaskStep>,
  weight: Weight,
): Plan['criticalPath'] => {
  const contracts = [...tasks].filter(([, { phase }]) => phase === 'contract');
  const after = graphOf(Object.fromEntries(contracts.map(([name, { needs }]) => [name, needs])));
  const forward = criticalPath(graph, (name) => (after.needs.has(name) ? 0 : weight(name)));
  return {
    services: forward.names.filter((name) => services.has(name)),
    expectedMs: forward.length + criticalPath(after, weight).length,
  };
};
