import { ConvoyError } from './error.ts';

/** Names and what each needs, in both directions. */
export interface Graph {
  readonly needs: ReadonlyMap<string, readonly string[]>;
  readonly dependents: ReadonlyMap<string, readonly string[]>;
}

export type Weight = (name: string) => number;

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Names that are only needed and never declared are left out; a need named twice counts once. */
export const graphOf = (needs: Readonly<Record<string, readonly string[]>>): Graph => {
  const declared = new Map(Object.entries(needs));
  const kept = new Map<string, readonly string[]>();
  const dependents = new Map<string, string[]>([...declared.keys()].map((name) => [name, []]));
  for (const [name, all] of declared) {
    const own = [...new Set(all)].filter((need) => declared.has(need));
    kept.set(name, own);
    for (const need of own) dependents.get(need)?.push(name);
  }
  return { needs: kept, dependents };
};

/** Every name after all it needs, as far as there is such an order: what lies on or behind a cycle is missing. */
const settle = ({ needs, dependents }: Graph): string[] => {
  const open = new Map([...needs].map(([name, own]) => [name, own.length]));
  const settled = [...open].filter(([, count]) => count === 0).map(([name]) => name);
  for (const name of settled)
    for (const dependent of dependents.get(name) ?? []) {
      const left = (open.get(dependent) ?? 0) - 1;
      open.set(dependent, left);
      if (left === 0) settled.push(dependent);
    }
  return settled;
};

/** One cycle, each name needing the next and the last the first; null when there is none. */
export const cycleOf = (graph: Graph): readonly string[] | null => {
  const settled = new Set(settle(graph));
  const start = [...graph.needs.keys()].filter((name) => !settled.has(name)).sort(byName)[0];
  const path = new Map<string, number>();
  // Whatever is not settled needs something else that is not settled, so this walk must meet itself.
  for (let name = start; name !== undefined; name = graph.needs.get(name)?.find((need) => !settled.has(need))) {
    const met = path.get(name);
    if (met !== undefined) return [...path.keys()].slice(met);
    path.set(name, path.size);
  }
  return null;
};

const ordered = (graph: Graph): string[] => {
  const settled = settle(graph);
  if (settled.length === graph.needs.size) return settled;
  const cycle = cycleOf(graph) ?? [];
  throw new ConvoyError(
    'GRAPH_CYCLE',
    `${[...cycle, cycle[0]].join(' needs ')}: nothing of it can ever start. Remove one of these needs`,
  );
};

const longest = (order: readonly string[], links: Graph['needs'], weight: Weight): Map<string, number> => {
  const lengths = new Map<string, number>();
  for (const name of order) {
    const before = (links.get(name) ?? []).reduce((most, other) => Math.max(most, lengths.get(other) ?? 0), 0);
    lengths.set(name, before + weight(name));
  }
  return lengths;
};

/** Weight of the heaviest chain of dependents that begins with each name, itself included. Throws `GRAPH_CYCLE`. */
export const remaining = (graph: Graph, weight: Weight): ReadonlyMap<string, number> =>
  longest(ordered(graph).reverse(), graph.dependents, weight);

/**
 * Names by how many links lie beneath them; within a stage by name, so the order of writing plays no part. Names that
 * `counts` refuses only pass their needs on. Throws `GRAPH_CYCLE`.
 */
export const stages = (graph: Graph, counts: (name: string) => boolean = () => true): string[][] => {
  const deep = longest(ordered(graph), graph.needs, (name) => (counts(name) ? 1 : 0));
  const names = [...deep.keys()].filter(counts).sort(byName);
  const byDepth = Map.groupBy(names, (name) => deep.get(name) ?? 0);
  return [...byDepth].sort(([a], [b]) => a - b).map(([, stage]) => stage);
};

/** Every name after all it needs, always the same for the same graph. Throws `GRAPH_CYCLE`. */
export const topological = (graph: Graph): readonly string[] => stages(graph).flat();

/** All that need one of `names`, however far away. */
export const dependentsOf = (graph: Graph, names: Iterable<string>): ReadonlySet<string> => {
  const start = new Set(names);
  const met = new Set<string>();
  const open = [...start];
  for (let name = open.pop(); name !== undefined; name = open.pop())
    for (const next of graph.dependents.get(name) ?? [])
      if (!met.has(next)) {
        met.add(next);
        if (!start.has(next)) open.push(next);
      }
  return met;
};

/** The heaviest chain, first to last, and its weight. Throws `GRAPH_CYCLE`. */
export const criticalPath = (graph: Graph, weight: Weight): { readonly names: string[]; readonly length: number } => {
  const left = remaining(graph, weight);
  const heaviest = (names: Iterable<string>): string | undefined =>
    [...names].sort((a, b) => (left.get(b) ?? 0) - (left.get(a) ?? 0) || byName(a, b))[0];
  const names: string[] = [];
  for (let name = heaviest(left.keys()); name !== undefined; name = heaviest(graph.dependents.get(name) ?? []))
    names.push(name);
  return { names, length: left.get(names[0] ?? '') ?? 0 };
};
