import type { Standing } from '@convoy/engine/incidents/causes';
import { decideIncidents } from '@convoy/engine/incidents/decide';
import { type Graph, graphOf } from '@convoy/model/graph';
import type { IncidentFact } from '@convoy/model/incidents/facts';
import { foldIncidents, noIncidents } from '@convoy/model/incidents/state';
import type { Status } from '@convoy/model/monitoring/status';

export const second = 1000;
export const standing = (status: Status, since = 0, lookedAt = 100 * second): Standing => ({
  ...{ status, since, lookedAt, reason: `it is ${status}` },
});

export const shop = graphOf({ web: ['orders', 'catalog'], orders: ['stock'], catalog: ['stock'], stock: [], mail: [] });

/** Decides at each of these times, in seconds, on what is not up by then; what is decided is folded. */
export const played = (graph: Graph, scenes: readonly (readonly [at: number, not: Record<string, Standing>])[]) => {
  let state = noIncidents;
  const told: IncidentFact[] = [];
  for (const [at, not] of scenes) {
    const now = at * second;
    const standings = new Map([...graph.needs.keys()].map((name) => [name, not[name] ?? standing('up', 0, now)]));
    const facts = decideIncidents(state, { graph, standings, now, prefix: 'i' });
    state = facts.reduce(foldIncidents, state);
    told.push(...facts);
  }
  return { state, told };
};
