import type { Problem } from '../problem.ts';
import { textsOf } from '../tree.ts';
import { clean, type Path } from '../words.ts';
import type { View } from './view.ts';

/** A graph by adjacency; names that are not nodes of it lead nowhere. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * One cycle of each knot, as the names along it, without the first again at the end.
 * Depth first without recursion: a chain may be thousands long.
 */
export const cyclesOf = (graph: Graph): string[][] => {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const root of graph.keys()) {
    if (done.has(root)) continue;
    const path: string[] = [];
    const position = new Map<string, number>();
    const stack: { node: string; next: number }[] = [];
    const enter = (node: string) => {
      position.set(node, path.push(node) - 1);
      stack.push({ node, next: 0 });
    };
    enter(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const to = graph.get(top.node)?.[top.next];
      top.next += 1;
      if (to === undefined) {
        done.add(top.node);
        position.delete(top.node);
        path.pop();
        stack.pop();
      } else if (position.has(to)) cycles.push(path.slice(position.get(to)));
      else if (graph.has(to) && !done.has(to)) enter(to);
    }
  }
  return cycles;
};

/** `web → catalog → orders → web` */
const links = (cycle: readonly string[]): string => [...cycle, ...cycle.slice(0, 1)].map(clean).join(' → ');

/** Rotates a cycle so that the same one reads the same wherever the search began. */
const fromFirst = (cycle: readonly string[], order: ReadonlyMap<string, number>): string[] => {
  const rank = (name: string) => order.get(name) ?? 0;
  const start = cycle.reduce((best, name, index) => (rank(name) < rank(cycle[best] ?? '') ? index : best), 0);
  return [...cycle.slice(start), ...cycle.slice(0, start)];
};

/** What a cycle of `graph` is told as: at the link that `at` places. */
export const cycleProblems = (graph: Graph, what: string, at: (from: string, to: string) => Path): Problem[] => {
  const order = new Map([...graph.keys()].map((name, index) => [name, index] as const));
  return cyclesOf(graph).map((found) => {
    const cycle = fromFirst(found, order);
    const [first = '', second = first] = cycle;
    return {
      code: 'CYCLE',
      path: at(first, second),
      message: `${what}: ${links(cycle)}`,
      fix: 'take one of these links out',
    };
  });
};

/** Nothing comes before itself. */
export const needCycles = (view: View): Problem[] => {
  const needs = (fields: { readonly needs?: unknown }) => textsOf(fields.needs).map(({ text }) => text);
  const nodes = [...view.tasks, ...view.services];
  return cycleProblems(
    new Map(nodes.map(([name, fields]) => [name, needs(fields)])),
    'these need each other',
    (from, to) => {
      const index = needs(view.services.get(from) ?? view.tasks.get(from) ?? {}).indexOf(to);
      return view.services.has(from) ? view.at(from, 'needs', index) : ['tasks', from, 'needs', index];
    },
  );
};
