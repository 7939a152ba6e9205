import type { Manifest } from '@convoy/manifest/schema/manifest';
import { builtInLabels } from '@convoy/model/alerting/built-in';
import { noAlerts } from '@convoy/model/alerting/state';
import type { MonitorEvent } from '@convoy/model/monitoring/facts';
import { foldMonitoring } from '@convoy/model/monitoring/fold';
import { nothingSeen } from '@convoy/model/monitoring/state';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { doubtsOf, requireKnownLabels } from '../../src/watch/wishes/labels.ts';

const manifest = {
  ...{ version: 1, name: 'shop', services: { catalog: { provider: 'script' }, web: { provider: 'script' } } },
  external: { payments: {} },
  alerts: {
    rules: [{ name: 'slow', when: '[P95] > 1s', labels: { team: 'shop' } }],
    routes: [{ match: { region: 'eu' }, routes: [{ 'group-by': ['tenant'] }] }],
    inhibit: [{ source: { tier: 'a' }, target: { zone: 'b' }, equal: ['rack'] }],
  },
  incident: { run: [{ name: 'a', run: 'b', on: { shift: 'night' } }] },
} as unknown as Manifest;

const fired: MonitorEvent = {
  ...{ type: 'alert.firing', labels: { alertname: 'incident', cause: 'old', legacy: 'yes' } },
  ...{ id: 'i', at: '2026-01-01T00:00:00.000Z', order: [1, 1, 'a', 1], environment: 'default' },
};
const { settings } = noAlerts({ routes: [], top: [], inhibit: [], escalate: [] });
const known = foldMonitoring(nothingSeen(settings), [fired]);

const names = [...builtInLabels, ...['team', 'region', 'tenant', 'tier', 'zone', 'rack', 'shift'].toSorted(), 'legacy'];

test('a label that nothing knows is refused, with the one that may be meant; all that something knows are taken', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), (name, at) => {
      expect(() => requireKnownLabels({ [name]: 'x' }, manifest, known)).not.toThrow();
      const [from, to] = [at % (name.length - 1), (at % (name.length - 1)) + 1];
      const swapped = `${name.slice(0, from)}${name[to]}${name[from]}${name.slice(to + 1)}`;
      if (swapped === name) return;
      expect(() => requireKnownLabels({ severity: 'x', [swapped]: 'x' }, manifest, known)).toThrow(
        `did you mean ${name}?`,
      );
    }),
  );
  expect(() => requireKnownLabels({ legacy: 'x' }, manifest, nothingSeen(settings))).toThrow('legacy');
});

test('a value that nothing has by now is said, and taken', () => {
  const doubts = (match: Record<string, string>) => doubtsOf(match, manifest, 'default', known);
  expect(doubts({ cause: 'catalgo', service: 'web', team: 'any' })).toEqual([
    'no alert has cause=catalgo by now: did you mean catalog?',
  ]);
  expect(doubts({ cause: 'payments', alertname: 'slow', environment: 'default' })).toEqual([]);
  expect(doubts({ cause: 'old' })).toEqual([]);
  expect(doubts({ environment: 'production', alertname: 'fast' })).toHaveLength(2);
});
