import { answer } from '@convoy/engine/controls';
import type { Event } from '@convoy/model/events';
import { areNeighbours } from '@convoy/model/neighbours';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Deployment, deployments } from './deployments.ts';
import { play, type Table } from './table.ts';

/** As `playThrough`, with a person who may cancel after `cancelled` moves. */
const playWith = ({ settings, input, moves }: Deployment, cancelled: number | null): Table => {
  const table = play(settings, input);
  let trouble = 6;
  let count = 0;
  for (const { pick, isBad } of moves) {
    if (table.state.outcome) break;
    if (count === cancelled) table.says(answer(table.state, { verb: 'abort', actor: 'ada' }));
    count += 1;
    const { running } = table;
    if (table.state.outcome) break;
    if (running.length === 0) table.says({ type: 'deployment.resumed', actor: 'ada' });
    else if (isBad && trouble-- > 0) table.fails(running[pick % running.length] as string);
    else table.ends(running[pick % running.length] as string);
  }
  return table;
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
