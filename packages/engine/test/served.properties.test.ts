import { answer } from '@convoy/engine/controls';
import { observes, subjectOf } from '@convoy/model/commands';
import type { Event } from '@convoy/model/events';
import { areNeighbours } from '@convoy/model/neighbours';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Deployment, deployments } from './deployments.ts';
import { playThrough } from './playing.ts';
import type { Table } from './table.ts';

/** With a person who may cancel before the move of this number. */
const playWith = (deployment: Deployment, cancelled: number | null): Table => {
  const cancel = ({ state }: Table) => answer(state, { verb: 'abort', actor: 'ada' });
  return playThrough(deployment, { trouble: 6, says: new Map(cancelled === null ? [] : [[cancelled, cancel]]) });
};

/** What serves each service in the end, from the effects alone: nothing of what the rules or the fold say of them. */
const servedAfter = ({ state, events }: Table): ReadonlyMap<string, string | undefined> => {
  const served = new Map(state.plan?.steps.map(({ service, from }) => [service, from?.version]));
  for (const event of events) {
    if (event.type === 'service.shifted') served.set(event.service, event.release.version);
    // Where there is no shift the deploy is one, even if it fails half way.
    if (event.type === 'command.started' && event.command.type === 'deploy') {
      const { service, release } = event.command;
      if (state.plan?.steps.some((step) => step.service === service && step.recreate))
        served.set(service, release.version);
    }
    if (event.type === 'service.rolled-back') served.set(event.service, event.to?.version);
  }
  return served;
};

const isPassed = (event: Event, service: string): boolean =>
  event.type === 'service.gated' &&
  event.service === service &&
  event.verdict.outcome === 'passed' &&
  (event.of === 'candidate' || event.of === 'live');

test('no two effects are at work on one service at a time', () => {
  fc.assert(
    fc.property(deployments(), fc.option(fc.nat({ max: 80 })), (deployment, cancelled) => {
      const atWork = new Map<string, string>();
      for (const event of playWith(deployment, cancelled).events) {
        if (event.type === 'command.started' && !observes(event.command)) {
          const subject = subjectOf(event.command);
          expect([event.key, undefined]).toContain(atWork.get(subject));
          atWork.set(subject, event.key);
        } else if ('key' in event) for (const [subject, key] of atWork) if (key === event.key) atWork.delete(subject);
      }
    }),
    { numRuns: 400 },
  );
});

test('whatever fails, whoever goes on or cancels: in the end what serves is what the markers say, measured, and known beside its neighbours', () => {
  fc.assert(
    fc.property(deployments(), fc.option(fc.nat({ max: 80 })), (deployment, cancelled) => {
      const table = playWith(deployment, cancelled);
      const { settings } = deployment;
      const { state, events } = table;
      const steps = state.plan?.steps ?? [];
      const served = servedAfter(table);
      const marked = steps.map(({ service }) => [service, state.markers[service]?.release.version]);
      expect([...served]).toEqual(marked);
      const confirmed = events.find((event) => event.type === 'deployment.confirmed');
      const fresh = new Set(Object.keys(confirmed?.type === 'deployment.confirmed' ? confirmed.releases : {}));
      for (const { service, phases } of steps) {
        if (!fresh.has(service)) continue;
        if (phases.includes('gate')) expect(events.some((event) => isPassed(event, service))).toBe(true);
        const { rollback } = settings.services[service] ?? {};
        for (const { service: former } of steps) {
          if (fresh.has(former) || !areNeighbours(settings, service, former)) continue;
          const tolerates = [rollback?.tolerates, settings.services[former]?.rollback.tolerates].flat();
          expect([service, former, tolerates.includes(former) || tolerates.includes(service)]).toEqual([
            ...[service, former],
            true,
          ]);
        }
      }
    }),
    { numRuns: 400 },
  );
});
