import type { Event } from '@convoy/model/events';
import { buildPlan } from '@convoy/model/planner';
import { sameRelease } from '@convoy/model/release';
import { type Invariant, ofType } from '../evidence.ts';

/** Markers move by confirmation, all together, and by nothing else. */
export const markersByConfirmation: Invariant = ({ events, state, trial: { stores, scenario }, tickOf }) => {
  const confirmed = ofType(events, 'deployment.confirmed');
  if (confirmed.length > 1) return 'it was confirmed more than once';
  const [one] = confirmed;
  const before = JSON.stringify(scenario.base.markers);
  if (!one && JSON.stringify(state.markers) !== before) return 'markers moved without a confirmation';
  for (const { record, tick, ok } of stores.writes)
    if (ok && (!one || tick < tickOf(one)) && JSON.stringify(record.markers) !== before)
      return 'the head has other markers than before, and nothing was confirmed yet';
  const wrong = Object.entries(one?.releases ?? {}).find(
    ([service, release]) => !sameRelease(state.markers[service]?.release, release),
  );
  return wrong ? `${wrong[0]} was confirmed and its marker is another` : null;
};

/** When a deployment is over, what serves is what the markers say. */
export const markersAreLive: Invariant = ({ state, trial: { world } }) => {
  if (!state.outcome) return null;
  const wrong = Object.keys(state.settings?.services ?? {}).find((service) => {
    const live = world.slotsOf(service).live?.release ?? null;
    return live?.version !== state.markers[service]?.release.version;
  });
  if (wrong === undefined) return null;
  const [live, marker] = [world.slotsOf(wrong).live?.release.version, state.markers[wrong]?.release.version];
  return `${wrong} serves ${live ?? 'nothing'}, its marker says ${marker ?? 'nothing'}`;
};

/** What was taken back is on hold, but for a release that serves again; and a plan made anew does not deploy it. */
export const holdsAreKept: Invariant = ({ events, state, trial: { scenario, stores } }) => {
  for (const { service, from, to } of ofType(events, 'service.rolled-back')) {
    const decision = state.decisions.find(({ undo }) => undo.some((one) => one.service === service));
    const isHeld = state.holds.some((hold) => hold.service === service && sameRelease(hold.release, from));
    const isInnocent = state.failures.some(({ outcome }) => outcome !== undefined);
    if (decision?.outcome !== 'cancelled' && !isInnocent && !isHeld && !sameRelease(from, to))
      return `${service} ${from.version} was taken back and is not on hold`;
  }
  if (!scenario.input || !state.outcome) return null;
  const { markers, holds, ordinal, floors, tasks } = stores.record();
  const again = buildPlan({ ...scenario.input, force: false, base: { markers, holds, ordinal, floors, tasks } });
  const refused = new Set(again.refusals.filter(({ code }) => code === 'HELD').map(({ subject }) => subject));
  const held = again.plan.steps.find(
    ({ service, to }) =>
      !refused.has(service) && state.holds.some((hold) => hold.service === service && sameRelease(hold.release, to)),
  );
  return held ? `${held.service} is on hold and a new plan deploys it` : null;
};

/** A service that was rolled back serves what it did before; after a failed rollback a person was told. */
export const failedRollbackHalts: Invariant = ({ events }) => {
  let failed: Event<'rollback.failed'> | null = null;
  for (const event of events) {
    if (event.type === 'rollback.failed') failed = event;
    if (event.type === 'deployment.halted' || event.type === 'deployment.resumed') failed = null;
    if (event.type === 'deployment.finished' && failed)
      return `${failed.service} could not be taken back, and nobody was told`;
  }
  return null;
};
