import { systemClock } from '@convoy/drivers/clock';
import type { Ended } from '@convoy/engine/recovery/hands';
import { baseOf } from '@convoy/model/head';
import { buildPlan } from '@convoy/model/planner';
import { sameRelease } from '@convoy/model/release';
import type { Settings } from '@convoy/model/settings';
import { admit } from '../admit.ts';
import { connect } from '../connect.ts';
import { fingerprintOf, taskFingerprintOf } from '../fingerprint.ts';
import type { Place } from '../place.ts';
import { capabilitiesOf, freezeOn } from '../prepare.ts';
import { execute } from '../session/execute.ts';
import { newestFirst } from '../session/history.ts';
import { newId } from '../session/id.ts';
import { headOf, obstacleOf } from '../session/open.ts';
import { refusedResult } from '../session/outcome.ts';
import { actorOf } from '../session/run.ts';
import type { Surroundings } from '../verb.ts';
import { endedBy } from './back.ts';

const failed = (code: string, reason: string): Ended => ({ outcome: 'failed', code, reason });

/** Whether what is live was confirmed here before: then somebody went back by hand, and that is not undone. */
const wasConfirmed = async (place: Place, environment: string, service: string, version: string): Promise<boolean> => {
  const passOver = () => undefined;
  for await (const { state } of newestFirst(place, environment, passOver, passOver))
    if (state.confirmed && state.markers[service]?.release.version === version) return true;
  return false;
};

/**
 * Deploys what is confirmed of a service again, gated as every deployment is, where something else is live. Never what is
 * held, never where that would undo a rollback, and never with another configuration than the confirmed one.
 */
export const restoreMarker = async (
  place: Place,
  settings: Settings,
  service: string,
  reason: string,
  around: Surroundings,
): Promise<Ended> => {
  const { environment } = settings;
  const own = settings.services[service];
  const { record } = await headOf(place, environment).read();
  const marker = record.markers[service];
  if (!own || !marker) return failed('NOTHING_CONFIRMED', `nothing of ${service} is confirmed in ${environment}`);
  const obstacle = await obstacleOf(place, record, environment);
  if (obstacle) return { outcome: 'deferred', ...obstacle };
  const { handle: _, ...release } = marker.release;
  if (release.fingerprint !== undefined && release.fingerprint !== fingerprintOf(own))
    return failed(
      'CONFIGURATION_CHANGED',
      `the manifest configures ${service} otherwise than what is confirmed: deploy it`,
    );
  const deployment = newId(systemClock);
  const connection = await connect(place, settings, deployment, around.env, around.note);
  const target = { environment, service, with: own.with };
  const { live } = await connection.ports.provider(service).describe(target, AbortSignal.timeout(own.timeoutMs));
  if (live && !sameRelease(live.release, release) && live.release.version !== release.version) {
    if (await wasConfirmed(place, environment, service, live.release.version)) {
      connection.close();
      const seen = `${service} ${live.release.version} was confirmed here before: it looks as if somebody went back by hand`;
      return failed('WENT_BACK', `${seen}, and that is not undone; deploy ${release.version}, or say convoy rollback`);
    }
  }
  const { plan, refusals } = buildPlan({
    ...{ settings, base: baseOf(record), only: [service], force: true, durations: {} },
    candidates: { [service]: { release, changed: true, reason } },
    capabilities: capabilitiesOf(settings, connection.ports),
    fingerprints: Object.fromEntries(
      Object.entries(settings.tasks).map(([task, one]) => [task, taskFingerprintOf(one)]),
    ),
  });
  const found = [...refusals, ...(await freezeOn(plan, settings))];
  const admitted = await admit('deploy', found, undefined, settings, actorOf(around.env), connection.ports);
  if (admitted.refusals.length > 0) {
    connection.close();
    return endedBy(refusedResult(admitted.refusals), '');
  }
  const requested = { operation: 'deploy' as const, manifest: place.called, reason };
  const noted = { ...plan, notes: [...plan.notes, ...admitted.notes] };
  const execution = { place, settings, deployment, connection, plan: noted, base: baseOf(record), requested };
  return endedBy(await execute(execution, around), 'CORRECTED');
};
