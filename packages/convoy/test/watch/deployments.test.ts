import { systemClock } from '@convoy/drivers/clock';
import type { Head } from '@convoy/model/ports';
import { expect, test } from '@jest/globals';
import { agent } from '../../src/agent.ts';
import type { Place } from '../../src/place.ts';
import { createChanges } from '../../src/watch/changes.ts';
import { lookAtDeployments } from '../../src/watch/deployments.ts';
import { createUnderway } from '../../src/watch/underway.ts';
import { openRecords } from '../records.ts';
import { good, shop, until } from '../scenes.ts';

const since = '2026-01-01T00:00:00.000Z';

/** What a watch sees of deployments at this place, and how often that had the head read. */
const watching = (at: Place, fault: Error | null = null) => {
  const notes: string[] = [];
  let reads = 0;
  const head = (environment: string): Head => {
    const real = at.stores.head(environment);
    const read = async () => {
      reads += 1;
      if (fault) throw fault;
      return real.read();
    };
    return { ...real, read };
  };
  const place: Place = { ...at, stores: { ...at.stores, head } };
  const note = (line: string) => void notes.push(line);
  const seen = {
    ...{ place, environment: 'staging' },
    changes: createChanges(place, 'staging', systemClock, note),
    underway: createUnderway(place, { ...shop, environment: 'staging' }, note),
  };
  return { ...seen, notes, look: () => lookAtDeployments(seen), reads: () => reads };
};

test('what is under way and what is held are known by one read of the head', async () => {
  await using records = await openRecords();
  const events = until(good().events, 'service.gated');
  const deployment = events[0]?.deployment ?? '';
  await records.journal(events);
  await records.head({
    ...{ owner: { agent, deployment, since }, unfinished: deployment },
    holds: [{ service: 'web', release: { version: '3' }, deployment: 'd-0', reason: 'slow' }],
  });
  const { look, changes, underway, reads } = watching(records.place);
  await look();
  expect([underway.reason('catalog', 0), changes.held()]).toEqual([
    `${deployment} is under way`,
    [{ service: 'web', version: '3' }],
  ]);
  expect(reads()).toBe(1);
  await records.head({ unfinished: deployment });
  await look();
  expect([underway.reason('catalog', 0), changes.held(), reads()]).toEqual([null, [], 2]);
});

test('a head that cannot be read is said once for each of them, and ends nothing', async () => {
  await using records = await openRecords();
  const { look, notes, reads } = watching(records.place, new Error('GitHub does not answer'));
  await look();
  await look();
  expect([notes, reads()]).toEqual([
    [
      'what was deployed lately cannot be read: GitHub does not answer',
      'whether a deployment is under way cannot be read: GitHub does not answer',
    ],
    2,
  ]);
});
