import { isDeepStrictEqual } from 'node:util';
import { systemClock } from '@convoy/drivers/clock';
import type { End } from '@convoy/engine/drive';
import { ConvoyError } from '@convoy/model/error';
import type { Base, Fact } from '@convoy/model/events';
import { baseOf } from '@convoy/model/head';
import type { Plan } from '@convoy/model/plan';
import type { Settings } from '@convoy/model/settings';
import { agent } from '../agent.ts';
import { tellBeside } from '../alerting/beside.ts';
import { type Connection, connect } from '../connect.ts';
import { journalDir, logsDir } from '../folders.ts';
import { requireToGoOn } from '../manifest.ts';
import type { Place } from '../place.ts';
import type { Result, Surroundings } from '../verb.ts';
import { attachedText } from '../view/attached.ts';
import { createView } from '../view/create.ts';
import { announcing } from './announce.ts';
import { attachEvidence } from './attach.ts';
import { evidenceOf } from './evidence.ts';
import { heed } from './heed.ts';
import { outlastRestarts } from './leftover.ts';
import { open, type Session } from './open.ts';
import { refusedResult, resultOf } from './outcome.ts';
import { type Part, partResult } from './part.ts';
import { publish } from './record.ts';
import { actorOf, run } from './run.ts';

/** What a new deployment is made of. */
export interface Execution {
  readonly place: Place;
  readonly settings: Settings;
  readonly deployment: string;
  readonly connection: Connection;
  readonly plan: Plan;
  readonly base: Base;
  readonly requested: Omit<Fact<'deployment.requested'>, 'type' | 'actor'>;
}

const viewOf = ({ env, isTerminal, note, advise }: Surroundings) =>
  createView({ env, isTerminal, write: (text) => process.stderr.write(text), clock: systemClock, note, advise });

/** How much of a deployment is done here: all, one part of it, or nothing but its beginning. */
export type Share = 'whole' | 'beginning' | Part;

/** Claims the environment, journals the plan and drives it to its end, or as far as this process's share goes. */
export const execute = async (execution: Execution, around: Surroundings, share: Share = 'whole'): Promise<Result> => {
  const { place, settings, deployment, connection, plan, base, requested } = execution;
  return withSession(
    place,
    settings,
    deployment,
    connection,
    around,
    { takeOver: false, begun: false, share },
    async (session) => {
      const left = await outlastRestarts(place, settings, connection.ports, around);
      if (left) return left;
      // Between the plan and the claim someone may have deployed, or held a release: what it starts from must still hold.
      if (!isDeepStrictEqual(baseOf(session.claim.record), base))
        return {
          code: 'CHANGED_MEANWHILE',
          reason: `${settings.environment} was changed since it was planned: plan again`,
        };
      await session.journal.append([
        { type: 'deployment.requested', actor: actorOf(around.env), ...runOf(place), ...requested },
        { type: 'deployment.planned', plan, settings, base },
      ]);
      return null;
    },
  );
};

/** The run of a workflow that this process is in. */
const runOf = ({ stores }: Place): { readonly run?: string } => {
  const run = stores.linkTo(agent);
  return run === null ? {} : { run };
};

interface Going {
  /** Whose effects may come about here. */
  readonly services: readonly string[];
  readonly takeOver: boolean;
  readonly begin: (session: Session) => Promise<void>;
  readonly share?: Share;
}

/** Claims the environment again and goes on with a deployment, after journalling `facts`. */
export const goOn = async (
  place: Place,
  settings: Settings,
  deployment: string,
  around: Surroundings,
  { services, takeOver, begin, share = 'whole' }: Going,
): Promise<Result> => {
  requireToGoOn(deployment, settings, services, around.env);
  const connection = await connect(place, settings, deployment, around.env, around.note);
  return withSession(
    place,
    settings,
    deployment,
    connection,
    around,
    { takeOver, begun: true, share },
    async (session) => {
      await begin(session);
      return null;
    },
  );
};

/** A fault of the state folder in the middle of a deployment loses nothing, and whoever reads of it should know. */
const withWayOn = (thrown: unknown, deployment: string): unknown => {
  if (!(thrown instanceof ConvoyError)) return thrown;
  const wayOn = 'what was journalled is safe, convoy resume goes on, convoy rollback takes it back';
  return new ConvoyError(thrown.code, `${thrown.message}\n  ${deployment} is not finished: ${wayOn}`, {
    cause: thrown,
  });
};

const withSession = async (
  place: Place,
  settings: Settings,
  deployment: string,
  { ports, redact, evidence, close }: Connection,
  around: Surroundings,
  { share, ...claiming }: { readonly takeOver: boolean; readonly begun: boolean; readonly share: Share },
  begin: (session: Session) => Promise<{ readonly code: string; readonly reason: string } | null>,
): Promise<Result> => {
  const view = viewOf(around);
  const { environment } = settings;
  const noting = { ...around, note: view.note, warn: around.isTerminal ? view.note : around.warn };
  // Whoever is told of a failure wants to see what it rests on, and the runner's own disk goes with it.
  const attached = () => attachEvidence(evidence, [environment, deployment], around);
  let begun = false;
  const beside = await tellBeside({
    place,
    environment,
    deployment,
    isNew: !claiming.begun,
    isPart: share !== 'whole',
    around: noting,
  });
  try {
    const session = await open({
      ...{ place, environment, deployment, clock: systemClock, redact, ...claiming, isPart: share !== 'whole' },
      note: view.note,
      onEvent: (event, state) => {
        view.see(event, state);
        beside.heard(event);
      },
    });
    if ('code' in session) return refusedResult([session]);
    begun = true;
    const refusal = await begin(session);
    if (refusal) {
      await session.claim.cancel(`${deployment}: ${refusal.reason}`);
      return refusedResult([refusal]);
    }
    const publishAs = (end: End | null) => publish(place, session.journal.state, end, noting);
    const announced = announcing(session, () => publishAs(null));
    const driving = run(announced.session, ports, noting, share, {
      hurry: place.stores.hurry,
      heed: (ears) => heed(place, environment, ears, noting.warn),
      tell: async (how) => {
        await announced.told();
        await publishAs(how);
      },
    });
    // However it ends: what this process still told when another one goes on would stand beside what that one tells.
    const end = await driving.finally(announced.told);
    // Whoever stops it waits for ten seconds at most, and who goes on with it tells.
    if (end !== 'stopped') await beside.end();
    view.close();
    const { state } = session.journal;
    const journal = journalDir(place, environment, deployment);
    const isPart = typeof share !== 'string' && end === 'left';
    const result = isPart ? partResult(state, share) : resultOf(state, end, journal);
    // Every process has written by now what it had to say.
    close();
    const artifact = end === 'stopped' ? null : await attached();
    const lines = [
      result.text + evidenceOf(state, logsDir(place, environment, deployment)),
      ...(artifact ? [attachedText(artifact)] : []),
    ];
    return { ...result, text: lines.join('\n'), json: { ...(result.json as object), artifact } };
  } catch (thrown) {
    const artifact = await attached();
    if (artifact) around.note(attachedText(artifact));
    throw begun ? withWayOn(thrown, deployment) : thrown;
  } finally {
    close();
    view.close();
  }
};
