import { systemClock } from '@convoy/drivers/clock';
import { baseOf } from '@convoy/model/head';
import type { Plan } from '@convoy/model/plan';
import type { Refusal } from '@convoy/model/refusal';
import { buildRollback } from '@convoy/model/rollback-planner';
import { admit } from '../admit.ts';
import { connect } from '../connect.ts';
import { exits } from '../exit.ts';
import { load, requireVariables } from '../manifest.ts';
import type { Place } from '../place.ts';
import { capabilitiesOf } from '../prepare.ts';
import { requireService } from '../services.ts';
import type { Result, Surroundings } from '../verb.ts';
import { planText } from '../view/plan.ts';
import { isRerun } from './crew.ts';
import { execute } from './execute.ts';
import { newestFirst, type Recorded } from './history.ts';
import { newId } from './id.ts';
import { headOf } from './open.ts';
import { refusedResult } from './outcome.ts';
import { isOwn } from './resume.ts';
import { actorOf } from './run.ts';
import { confirmedPast, type Goal, goalsIn, targetOf } from './target.ts';

/** What a rollback is asked for. */
export interface Back {
  readonly services?: readonly string[] | undefined;
  readonly to?: string | undefined;
  readonly override?: string | undefined;
  readonly reason?: string | undefined;
  readonly 'dry-run'?: boolean | undefined;
}

/** What had no release then is taken away: it may well have served before Convoy knew of it, so that is nobody's default. */
const takesAway = (environment: string, { name }: Goal, { undo }: Plan): readonly Refusal[] => {
  const gone = undo.flatMap(({ service, to }) => (to === null ? [service] : []));
  const reason = `${name} have no ${gone.join(', ')}, so this would take ${gone.length === 1 ? 'it' : 'them'} away from ${environment}`;
  return gone.length === 0 ? [] : [{ subject: environment, code: 'TAKES_AWAY', reason }];
};

/** Whether it was a rollback, or was taken back by somebody's wish. */
const wentBack = ({ events, state }: Recorded): boolean =>
  state.outcome !== null &&
  (state.plan?.operation === 'rollback' ||
    events.some((event) => event.type === 'control.accepted' && event.verb === 'rollback'));

/** The rollback that an earlier attempt of this run brought to its end. */
const ranBefore = async (place: Place, environment: string, { env, note }: Surroundings): Promise<string | null> => {
  if (!isRerun(env)) return null;
  for await (const one of newestFirst(place, environment, note, () => undefined))
    if (isOwn(one.state) && wentBack(one)) return one.id;
  return null;
};

const ranAlready = (id: string) => ({
  code: 'RAN_ALREADY',
  reason: `this run went back already, by ${id}: run again it would take back what was confirmed since. Start a new one for that`,
});

/** What is confirmed goes back to a version vector that was confirmed before. */
export const goBack = async (place: Place, environment: string, given: Back, around: Surroundings): Promise<Result> => {
  const settings = await load(place, environment);
  for (const service of given.services ?? []) requireService(settings, service);
  const { record } = await headOf(place, environment).read();
  const before = await ranBefore(place, environment, around);
  if (before !== null) return refusedResult([ranAlready(before)]);
  const target = await targetOf(place, environment, record, given.to, around.note);
  if ('code' in target) return refusedResult([target]);
  const deployment = newId(systemClock);
  const connection = await connect(place, settings, deployment, around.env, around.note);
  const { plan, refusals } = buildRollback({
    settings,
    base: baseOf(record),
    to: target.releases,
    profiles: target.profiles,
    ordinal: target.ordinal,
    ...(await confirmedPast(place, environment, target.ordinal, around.note)),
    only: given.services?.length ? given.services : null,
    capabilities: capabilitiesOf(settings, connection.ports),
  });
  if (refusals.some(({ code }) => code === 'NOTHING_TO_DO')) {
    const others = await goalsIn(place, environment, around.note);
    return refusedResult(
      refusals.map(({ code, reason }) => ({ code, reason: `${reason}; --to DEPLOYMENT goes to another${others}` })),
    );
  }
  const found = [...refusals, ...takesAway(environment, target, plan)];
  const admitted = await admit('rollback', found, given.override, settings, actorOf(around.env), connection.ports);
  if (admitted.refusals.length > 0) return refusedResult(admitted.refusals);
  const noted = { ...plan, notes: [...plan.notes, ...admitted.notes] };
  if (given['dry-run'])
    return {
      exit: exits.done,
      text: planText(noted, settings, []),
      json: { deployment: null, environment, plan: noted },
    };
  await requireVariables(
    place,
    settings,
    { services: plan.undo.map(({ service }) => service), checks: [] },
    around.env,
  );
  const requested = {
    operation: 'rollback' as const,
    reason: given.reason ?? `rollback to ${target.name}`,
    ...(admitted.override === null ? {} : { override: admitted.override }),
  };
  return execute({ place, settings, deployment, connection, plan: noted, base: baseOf(record), requested }, around);
};
