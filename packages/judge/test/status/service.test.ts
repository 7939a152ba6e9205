import { expiringIn } from '@convoy/judge/status/certificate';
import { serviceStatus } from '@convoy/judge/status/service';
import { sightOf } from '@convoy/judge/status/sight';
import type { Look } from '@convoy/model/look';
import type { EndpointName } from '@convoy/model/monitoring/status';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

const status = fc.constantFrom(
  'up' as const,
  'degraded' as const,
  'down' as const,
  'pending' as const,
  'unknown' as const,
);

test('a service is down exactly when it cannot serve or its process is dead, whatever its parts say', () => {
  fc.assert(
    fc.property(status, status, fc.option(status, { nil: undefined }), (live, ready, detail) => {
      const found = serviceStatus({ live, ready, ...(detail && { detail }) });
      expect(found === 'down').toBe(live === 'down' || ready === 'down');
      if (found === 'up')
        expect([live, ready, detail]).toEqual(['up', 'up', expect.not.stringMatching(/down|degraded|pending/)]);
    }),
    {
      examples: [
        ['up', 'up', 'up'],
        ['up', 'up', 'unknown'],
      ],
    },
  );
});

test.each([
  [['up', 'up', 'down'], 'degraded'],
  [['up', 'pending', 'down'], 'pending'],
  [['degraded', 'pending', 'up'], 'degraded'],
  [['up', 'unknown', 'down'], 'unknown'],
] as const)('live, ready and detail %j make it %s', ([live, ready, detail], expected) => {
  expect(serviceStatus({ live, ready, detail })).toBe(expected);
});

const look = (more: Partial<Look>): Look => ({ url: 'http://a.test/h', connected: true, ms: 20, ...more });
const grade = (seen: Partial<Look>, endpoint: EndpointName = 'ready', slowMs: number | null = null) => {
  const { grade: found, code } = sightOf(look(seen), endpoint, slowMs);
  return [found, code];
};

test('an answer is read as a gate reads it', () => {
  expect(grade({ status: 200 })).toEqual(['good', 'HEALTHY']);
  expect(grade({ status: 503 })).toEqual(['bad', 'HEALTH_STATUS']);
  expect(grade({ status: 200, body: '{"status":"DOWN"}' })).toEqual(['bad', 'HEALTH_DOWN']);
  expect(grade({ fault: { kind: 'refused', message: 'no' } })).toEqual(['bad', 'HEALTH_REFUSED']);
  expect(grade({ fault: { kind: 'own', message: 'no socket left' } })[0]).toBe('none');
});

test('what serves and says that it is degraded, or is slow, is poor; what fails slowly has failed', () => {
  expect(grade({ status: 200, body: '{"status":"warn"}' })).toEqual(['poor', 'HEALTH_WARN']);
  expect(grade({ status: 200, ms: 300 }, 'ready', 200)).toEqual(['poor', 'SLOW']);
  expect(grade({ status: 200, ms: 300 }, 'detail', 200)).toEqual(['good', 'HEALTHY']);
  expect(grade({ status: 500, ms: 300 }, 'ready', 200)).toEqual(['bad', 'HEALTH_STATUS']);
});

test('an endpoint that a service does not offer is nothing against it, but ready it must be', () => {
  expect(grade({ status: 404 }, 'live')).toEqual(['good', 'NOT_OFFERED']);
  expect(grade({ status: 404 }, 'ready')).toEqual(['bad', 'HEALTH_STATUS']);
});

test('of a certificate each of the days before its end is told once', () => {
  const day = 86_400_000;
  const told: number[] = [];
  for (let left = 40; left > -3; left -= 0.25) {
    const days = expiringIn(left * day, 0, told.at(-1) ?? null);
    if (days !== null) told.push(days);
  }
  expect(told).toEqual([30, 14, 7, 3, 1, 0]);
  expect(expiringIn(2 * day, 0, null)).toBe(3);
});
