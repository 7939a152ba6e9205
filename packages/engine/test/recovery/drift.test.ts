import { wantedOf } from '@convoy/engine/monitor/wanted';
import { driftOf } from '@convoy/engine/recovery/drift';
import { type Seen, survey } from '@convoy/engine/recovery/survey';
import { createTime } from '@convoy/engine/simulate/time';
import type { MonitorEvent, MonitorFact } from '@convoy/model/monitoring/facts';
import { foldMonitoring } from '@convoy/model/monitoring/fold';
import { nothingSeen } from '@convoy/model/monitoring/state';
import type { Description } from '@convoy/model/ports';
import type { Drift } from '@convoy/model/recovery/facts';
import type { Release } from '@convoy/model/release';
import { expect, test } from '@jest/globals';

const marker: Release = { version: '1', digest: 'd1', fingerprint: 'f1', handle: 'h1' };
const seen = (more: Partial<Description> = {}): Description => ({ live: { release: marker }, idle: null, ...more });

test.each<[string, Description, readonly string[]]>([
  ['as confirmed', seen(), []],
  ['as far as the provider tells', seen({ live: { release: { version: '1' } } }), []],
  ['under another handle', seen({ live: { release: { ...marker, handle: 'h2' } } }), []],
  ['beside the former one, without traffic', seen({ idle: { release: { version: '0' } }, share: 0 }), []],
  ['with all its replicas', seen({ replicas: { wanted: 2, ready: 2 } }), []],
  ['nothing', seen({ live: null }), ['nothing-live']],
  ['another version', seen({ live: { release: { version: '2', fingerprint: 'f2' } } }), ['release']],
  ['another digest', seen({ live: { release: { ...marker, digest: 'd2' } } }), ['release']],
  ['another configuration', seen({ live: { release: { ...marker, fingerprint: 'f2' } } }), ['configuration']],
  ['too few replicas', seen({ replicas: { wanted: 3, ready: 1 } }), ['replicas']],
  ['a canary that was left', seen({ idle: { release: { version: '2' } }, share: 0.25 }), ['traffic']],
  [
    'several',
    seen({ live: { release: { version: '3' } }, replicas: { wanted: 1, ready: 0 } }),
    ['release', 'replicas'],
  ],
])('what is live is %s', (_, description, differs) => {
  const drift = driftOf(marker, description);
  expect(drift?.differs ?? []).toEqual(differs);
  if (drift) expect(drift.reason).toMatch(/^1 is confirmed, and /);
});

const drift = (found: string | null): Drift => ({
  ...{ differs: [found === null ? 'nothing-live' : 'release'], wanted: '1', found, reason: `${found} is live` },
});
const gone: Seen = { drift: drift(null) };
const other: Seen = { drift: drift('2') };
const asConfirmed: Seen = { drift: null };
const unknown: Seen = { unknown: 'nobody tells' };

/** One look after the other, each with whether it is seen to fail; what was told, with the looks so far. */
const surveyed = async (looks: readonly (Seen | null)[], fails = false): Promise<readonly string[]> => {
  const time = createTime(0);
  const stop = new AbortController();
  let state = nothingSeen({ routes: [], top: [], inhibit: [], escalate: [] });
  const told: string[] = [];
  const left = [...looks];
  const running = survey({
    ledger: {
      get state() {
        return state;
      },
      push: () => undefined,
      append: async (facts: readonly MonitorFact[]) => {
        const at = new Date(time.now()).toISOString();
        state = foldMonitoring(
          state,
          facts.map((fact) => ({ ...fact, at }) as MonitorEvent),
        );
      },
    },
    look: async () => {
      const [next] = left.splice(0, 1);
      if (left.length === 0) stop.abort();
      return next ? new Map([['web', next]]) : new Map();
    },
    failing: () => new Set(fails ? ['web'] : []),
    ...{ clock: time, everyMs: 60_000, stop: stop.signal },
    onFacts: (facts) => told.push(...facts.map(({ type }) => `${looks.length - left.length} ${type}`)),
  });
  let over = false;
  void running.then(() => (over = true));
  while (!over) {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    time.advance();
  }
  return told;
};

test('a difference is told once, at its second look, and its end at once', async () => {
  expect(await surveyed([other, other, other, asConfirmed, asConfirmed])).toEqual([
    '2 drift.detected',
    '4 drift.ended',
  ]);
  expect(await surveyed([other, asConfirmed, other, asConfirmed])).toEqual([]);
  expect(await surveyed([other, gone, other, other])).toEqual(['4 drift.detected']);
});

test('another difference is told anew', async () => {
  expect(await surveyed([other, other, gone, gone])).toEqual(['2 drift.detected', '4 drift.detected']);
});

test('what cannot be told is said once, and is no drift and no end of one', async () => {
  expect(await surveyed([unknown, unknown, asConfirmed])).toEqual(['1 drift.unknown', '3 drift.ended']);
  expect(await surveyed([other, other, unknown, other, other])).toEqual(['2 drift.detected']);
});

test('that nothing is live is told of what fails as that; another release all the same', async () => {
  expect(await surveyed([gone, gone, gone], true)).toEqual([]);
  expect(await surveyed([other, other], true)).toEqual(['2 drift.detected']);
});

test('drift, and what nobody could mend, are alerts for as long as they last', () => {
  const at = '2026-01-01T00:00:00.000Z';
  const fold = (...facts: MonitorFact[]) =>
    wantedOf(
      foldMonitoring(
        nothingSeen({ routes: [], top: [], inhibit: [], escalate: [] }),
        facts.map((fact) => ({ ...fact, at }) as MonitorEvent),
      ),
      'prod',
    ).map(({ labels, notes }) => [labels.alertname, labels.service ?? labels.cause, notes.reason]);
  const detected: MonitorFact = { type: 'drift.detected', service: 'web', drift: drift('2') };
  const escalated: MonitorFact = { type: 'recovery.escalated', service: 'web', reason: 'tried all', fix: 'look' };
  expect(fold(detected, escalated)).toEqual([
    ['recovery', 'web', 'tried all'],
    ['drift', 'web', '2 is live'],
  ]);
  expect(fold({ type: 'drift.unknown', service: 'web', reason: 'nobody tells' })).toEqual([]);
  const ended: MonitorFact = { type: 'drift.ended', service: 'web', reason: 'it is over' };
  expect(fold(detected, ended, escalated, { type: 'recovery.succeeded', service: 'web', reason: 'up' })).toEqual([]);
});
