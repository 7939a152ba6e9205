import type { Ended } from '@convoy/engine/recovery/hands';
import { dependentsOf, type Graph } from '@convoy/model/graph';
import type { Settings } from '@convoy/model/settings';
import { exits } from '../exit.ts';
import type { Place } from '../place.ts';
import { goBack } from '../session/go-back.ts';
import { headOf } from '../session/open.ts';
import type { Result, Surroundings } from '../verb.ts';

/** Of what is refused so, nothing was begun, and it may well be done later. */
const forNow: ReadonlySet<string> = new Set([
  ...['LOCKED', 'UNFINISHED', 'CHANGED_MEANWHILE', 'FROZEN', 'RESTARTS_UNKNOWN'],
]);

/** How a deployment came out, for whoever asked for it in its stead. */
export const endedBy = ({ exit, text, json }: Result, done: string): Ended => {
  const {
    refusals = [],
    deployment,
    halted,
  } = json as {
    readonly refusals?: readonly { readonly code: string; readonly reason: string }[];
    readonly deployment?: string | null;
    readonly halted?: { readonly code: string } | null;
  };
  const by = deployment ? { deployment } : {};
  const [first] = refusals;
  if (first) return { outcome: forNow.has(first.code) ? 'deferred' : 'failed', ...first, ...by };
  if (exit === exits.done) return { outcome: 'done', code: done, reason: text.split('\n')[0] ?? '', ...by };
  return { outcome: 'failed', code: halted?.code ?? 'NOT_DONE', reason: text.split('\n')[0] ?? '', ...by };
};

/**
 * Takes a service back to what was confirmed before, as `convoy rollback` would and as far as its `rollback.scope` says. Only
 * where the last change brought what is live: going further back takes a person to choose.
 */
export const takeBackLive = async (
  place: Place,
  settings: Settings,
  graph: Graph,
  service: string,
  reason: string,
  around: Surroundings,
): Promise<Ended> => {
  const { environment } = settings;
  const { markers, ordinal } = (await headOf(place, environment).read()).record;
  const marker = markers[service];
  if (!marker) return { outcome: 'failed', code: 'NOTHING_CONFIRMED', reason: `nothing of ${service} is confirmed` };
  if (marker.ordinal !== ordinal) {
    const why = `${service} ${marker.release.version} was confirmed by ${marker.deployment}, and others were confirmed since`;
    return { outcome: 'failed', code: 'NOT_THE_LAST', reason: `${why}: going back would take those back too` };
  }
  const scope = settings.services[service]?.rollback.scope;
  const services =
    scope === 'service' ? [service] : scope === 'dependents' ? [service, ...dependentsOf(graph, [service])] : undefined;
  return endedBy(await goBack(place, environment, { services, reason }, around), 'ROLLED_BACK');
};
