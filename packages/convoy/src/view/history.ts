import type { Event } from '@convoy/model/events';
import type { Release } from '@convoy/model/release';
import { affectedOf, serviceOf } from '@convoy/model/state';
import type { Recorded } from '../session/history.ts';
import { change, clean, fill, overrideText } from './text.ts';

/** One deployment of an environment's past. */
export interface Past {
  readonly deployment: string;
  /** ISO 8601; null: it has not ended. */
  readonly begun: string | null;
  readonly ended: string | null;
  readonly operation: string | null;
  readonly actor: string | null;
  readonly reason: string | null;
  readonly override: { readonly reason: string; readonly of: readonly string[] } | null;
  readonly outcome: string | null;
  readonly commit: string | null;
  /** Address of the workflow run that it was asked in. */
  readonly run: string | null;
  /** What it brought, by service; null: it took the service away. `back`: it was taken back again. */
  readonly services: Readonly<
    Record<string, { readonly release: Release | null; readonly from: Release | null; readonly back: boolean }>
  >;
}

const timeOf = (events: readonly Event[], type: Event['type']): string | null =>
  events.find((event) => event.type === type)?.at ?? null;

/** What one journal says of its deployment. */
export const pastOf = ({ id, events, state }: Recorded): Past => {
  const { requested, plan, outcome } = state;
  const back = affectedOf(state);
  const steps = (plan?.steps ?? []).map(({ service, from, to }) => ({
    service,
    from,
    to: serviceOf(state, service).deployed?.release ?? to,
  }));
  const moves = [...steps, ...(plan?.operation === 'rollback' ? plan.undo : [])];
  const isRollback = plan?.operation === 'rollback';
  return {
    deployment: id,
    begun: timeOf(events, 'deployment.requested'),
    ended: timeOf(events, 'deployment.finished'),
    operation: requested?.operation ?? null,
    actor: requested?.actor ?? null,
    reason: requested?.reason ?? null,
    override: requested?.override ?? null,
    outcome,
    commit: requested?.commit ?? null,
    run: requested?.run ?? null,
    services: Object.fromEntries(
      moves.map(({ service, from, to }) => [service, { release: to, from, back: !isRollback && back.has(service) }]),
    ),
  };
};

const digestWords = (release: Release | null): string => (release?.digest === undefined ? '' : ` ${release.digest}`);

const serviceLines = ({ services }: Past): string[] => {
  const width = Math.max(0, ...Object.keys(services).map((name) => [...name].length));
  return Object.entries(services).map(([service, { release, from, back }]) => {
    const what = clean(`${change(from, release)}${digestWords(release)}${back ? ' (taken back)' : ''}`);
    return `  ${fill(clean(service), width)}  ${what}`;
  });
};

/** Past deployments of an environment for people, the newest first. */
export const historyText = (environment: string, past: readonly Past[]): string =>
  past.length === 0
    ? `${environment}: nothing was deployed yet`
    : past
        .map((one) => {
          const { deployment, begun, operation, actor, reason, override, outcome, commit, run } = one;
          const at = begun === null ? '' : ` ${begun}`;
          return [
            clean(
              `${deployment}${at}: ${operation ?? 'nothing'} by ${actor ?? 'nobody known'}, ${outcome ?? 'not finished'}`,
            ),
            ...(reason === null ? [] : [`  because ${clean(reason)}`]),
            ...(override === null ? [] : [`  ${clean(overrideText(override))}`]),
            ...(commit === null ? [] : [`  commit ${commit}`]),
            ...(run === null ? [] : [`  ${run}`]),
            ...serviceLines(one),
          ].join('\n');
        })
        .join('\n');
