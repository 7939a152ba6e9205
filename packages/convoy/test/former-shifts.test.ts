import type { Event, Fact } from '@convoy/model/events';
import { expect, test } from '@jest/globals';
import { stamp } from '../../model/test/events.ts';
import { plan } from '../../model/test/planning.ts';
import { base, service, settings } from '../../model/test/settings.ts';
import { confirmedPast } from '../src/session/target.ts';
import { openRecords } from './records.ts';

const of = settings({ a: service(), b: service(), c: service() });

/** A deployment of these services, shifted in this order. */
const deployed = (deployment: string, before: number, shifted: readonly string[], isConfirmed = true): Event[] => {
  const facts: Fact[] = [
    { type: 'deployment.requested', operation: 'deploy', actor: 'ada' },
    {
      type: 'deployment.planned',
      ...{ plan: plan(of, { only: shifted }).plan, settings: of, base: base({ ordinal: before }) },
    },
    ...shifted.map(
      (name): Fact => ({
        type: 'service.shifted',
        ...{ service: name, release: { version: '2' }, key: `shift:${name}:1` },
      }),
    ),
    ...(isConfirmed
      ? [
          {
            type: 'deployment.confirmed',
            releases: Object.fromEntries(shifted.map((name) => [name, { version: '2' }])),
          } satisfies Fact,
        ]
      : []),
  ];
  return facts.map((fact, index) => ({ ...stamp(index + 1, fact), deployment }) as Event);
};

test('all shifts of confirmed deployments above the one to go back to, the latest first', async () => {
  await using records = await openRecords();
  await records.journal(deployed('2026-01', 0, ['c', 'b', 'a']));
  await records.journal(deployed('2026-02', 1, ['b', 'a']));
  await records.journal(deployed('2026-03', 2, ['c'], false));
  await records.journal(deployed('2026-04', 2, ['c', 'b']));
  const since = async (ordinal: number) =>
    (await confirmedPast(records.place, 'staging', ordinal, () => undefined)).shifts;
  expect(await since(2)).toEqual(['b', 'c']);
  expect(await since(1)).toEqual(['b', 'c', 'a', 'b']);
  expect(await since(0)).toEqual(['b', 'c', 'a', 'b', 'a', 'b', 'c']);
});
