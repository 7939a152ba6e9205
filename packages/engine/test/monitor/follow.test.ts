import { follow } from '@convoy/engine/monitor/follow';
import { readRules } from '@convoy/engine/monitor/rules';
import { wantedOf } from '@convoy/engine/monitor/wanted';
import { simulateSeed } from '@convoy/engine/simulate';
import { gather } from '@convoy/engine/simulate/evidence';
import type { Event } from '@convoy/model/events';
import { inForce } from '@convoy/model/in-force';
import type { MonitorEvent, MonitorFact } from '@convoy/model/monitoring/facts';
import { foldMonitoring } from '@convoy/model/monitoring/fold';
import { type Monitoring, nothingSeen } from '@convoy/model/monitoring/state';
import { replay } from '@convoy/model/replay';
import { expect, test } from '@jest/globals';
import { settings } from '../alerts/telling.ts';
import { yieldTurn } from '../simulate/turn.ts';

const rules = readRules([
  { name: 'failed', when: ['[EVENT] == failure.detected'], forMs: 0, severity: null, labels: {} },
  { name: 'confirmed', when: ['[EVENT] == deployment.confirmed'], forMs: 0, severity: null, labels: {} },
]);

const fold = (state: Monitoring, fact: MonitorFact): Monitoring => {
  const lamport = state.following.deployments.size + state.noticed + 1;
  const stamp = { id: `${lamport}`, at: new Date(0).toISOString(), environment: 'e' };
  return foldMonitoring(state, [{ ...fact, ...stamp, order: [1, lamport, 'a', lamport] } as MonitorEvent]);
};

/** A journal read whenever it has grown by so many events. */
const followed = (events: readonly Event[], by: number, from: Monitoring, deployment = 'd1') => {
  let state = from;
  const notices: string[] = [];
  for (let end = by; end < events.length + by; end += by) {
    const now = Date.parse(events.at(-1)?.at ?? '');
    const of = { deployment, events: events.slice(0, end) };
    const fact = follow(state, of, { rules, environment: 'e', now });
    if (!fact) continue;
    notices.push(...fact.notices.map(({ labels, notes }) => `${labels.alertname} ${notes.reason}`));
    state = fold(state, fact);
  }
  return { state, notices: notices.toSorted() };
};

const alertsOf = (state: Monitoring) =>
  wantedOf(state, 'e').map(
    ({ labels: { alertname, severity, deployment } }) => `${alertname} ${severity} ${deployment}`,
  );

test('however often the journal of a deployment is read, notices are the same, and so is what is left as an alert', async () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const { events } = gather(await simulateSeed(seed, 'all', yieldTurn));
    const begun = nothingSeen(settings());
    const [whole, one, few] = [events.length, 1, 7].map((by) => followed(events, by, begun));
    expect({ seed, notices: one?.notices }).toEqual({ seed, notices: whole?.notices });
    expect(few?.notices).toEqual(whole?.notices);
    const state = replay(events);
    const failed = inForce(events).filter(({ type }) => type === 'failure.detected').length;
    expect(whole?.notices.filter((text) => text.startsWith('failed'))).toHaveLength(failed);
    const isStuck = state.halted !== null || (state.outcome === null && Object.keys(state.blocked).length > 0);
    const isFailed = !state.confirmed && state.failures.length + state.decisions.length > 0;
    const expected = isStuck ? ['deployment critical d1'] : isFailed ? ['deployment warning d1'] : [];
    for (const read of [whole, one, few]) expect(alertsOf(read?.state ?? begun)).toEqual(expected);
    // The same services confirmed later end it; the same that fail later take its place.
    const after = follow(whole?.state ?? begun, { deployment: 'd2', events }, { rules: [], environment: 'e', now: 0 });
    const services = after?.services ?? [];
    const good = { ...after, trouble: null, confirmedAt: 5, deployedAt: 5 } as MonitorFact<'deployment.followed'>;
    expect(alertsOf(fold(whole?.state ?? begun, good))).toEqual([]);
    const bad = { ...good, trouble: { severity: 'warning', title: 't', reason: '' }, confirmedAt: null } as typeof good;
    if (services.length > 0) expect(alertsOf(fold(whole?.state ?? begun, bad))).toEqual(['deployment warning d2']);
  }
}, 120_000);

test('that somebody pauses a deployment is told by its verb', () => {
  const stamp = { id: '1', at: new Date(0).toISOString(), order: [1, 1, 'x', 1], deployment: 'd1', environment: 'e' };
  const paused = { type: 'control.accepted', verb: 'pause', actor: 'somebody', reason: 'lunch', ...stamp };
  const [rule] = readRules([
    { name: 'paused', when: ['[EVENT].verb == pause'], forMs: 0, severity: null, labels: { team: 'shop' } },
  ]);
  const fact = follow(
    nothingSeen(settings()),
    { deployment: 'd1', events: [paused as unknown as Event] },
    { rules: rule ? [rule] : [], environment: 'e', now: 0 },
  );
  expect(fact?.notices).toEqual([
    {
      labels: { team: 'shop', alertname: 'paused', environment: 'e', deployment: 'd1', severity: 'info', notice: '1' },
      notes: { title: 'paused', reason: 'control.accepted, lunch' },
    },
  ]);
});

test('what it is known by stays while it lasts, whatever else fails', () => {
  const stamp = (seq: number) => {
    const at = new Date(seq * 1000).toISOString();
    return { id: `${seq}`, at, order: [1, seq, 'x', seq], deployment: 'd1', environment: 'e' } as const;
  };
  const failure = (service: string, point: string, seq: number) =>
    ({ type: 'failure.detected', service, point, code: 'X', reason: 'r', ...stamp(seq) }) as unknown as Event;
  const halted = { type: 'deployment.halted', code: 'X', reason: 'nobody knows', ...stamp(4) } as unknown as Event;
  const first = followed([failure('web', 'gate', 2)], 1, nothingSeen(settings())).state;
  // Another job wrote of an earlier one that is read later.
  const earlier = { ...failure('api', 'deploy', 1), order: [1, 1, 'y', 1] as const } as Event;
  const next = followed([earlier, failure('web', 'gate', 2)], 2, first).state;
  expect(wantedOf(next, 'e').map(({ labels }) => labels)).toEqual(wantedOf(first, 'e').map(({ labels }) => labels));
  const last = followed([earlier, failure('web', 'gate', 2), halted], 3, next).state;
  expect(wantedOf(last, 'e')).toMatchObject([
    { labels: { severity: 'critical', service: 'web', point: 'gate' }, notes: { reason: 'nobody knows' } },
  ]);
  // Whoever goes on with it ends nothing by that, and it is no new alert where that fails.
  const resumed = { type: 'deployment.resumed', reason: 'it is mended', ...stamp(5) } as unknown as Event;
  const tries = [earlier, failure('web', 'gate', 2), halted, resumed];
  const trying = followed(tries, 4, last).state;
  const again = { ...halted, reason: 'it is not', ...stamp(6) } as Event;
  const failed = followed([...tries, again], 5, trying).state;
  for (const state of [trying, failed])
    expect(wantedOf(state, 'e').map(({ labels }) => labels)).toEqual(wantedOf(last, 'e').map(({ labels }) => labels));
});
