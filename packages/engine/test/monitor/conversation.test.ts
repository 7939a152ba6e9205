import { decideAlerts } from '@convoy/engine/alerts/decide';
import { alertNews } from '@convoy/engine/monitor/alert-news';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { Trouble } from '@convoy/model/monitoring/followed';
import { type Monitoring, nothingSeen } from '@convoy/model/monitoring/state';
import { expect, test } from '@jest/globals';
import { route, settings } from '../alerts/telling.ts';
import { after } from './journalled.ts';

const quick = { groupBy: null, groupWaitMs: 0, groupIntervalMs: 1 };
const parted = settings({
  routes: [route({ ...quick, match: { severity: 'critical' } }), route({ ...quick, groupWaitMs: 3_000 })],
});

/** A watch second by second: facts that come, alerts that are said of them, and what `ops` is told of it. */
const watched = (seconds: readonly (readonly MonitorFact[])[]) => {
  let state: Monitoring = nothingSeen(parted);
  const journal: [number, MonitorFact[]][] = [];
  const write = (at: number, facts: readonly MonitorFact[]) => {
    journal.push([at, [...facts]]);
    state = after(state, at, ...facts);
    // Whoever begins anew knows the same from the journal alone.
    const anew = journal.reduce((known, [when, all]) => after(known, when, ...all), nothingSeen(parted));
    expect(alertNews(anew, 'default', at, {})).toEqual(alertNews(state, 'default', at, {}));
  };
  const told = seconds.flatMap((facts, index) => {
    const at = index * 1_000;
    write(at, facts);
    write(
      at,
      alertNews(state, 'default', at, {}).map(({ at: _, ...fact }) => fact as MonitorFact),
    );
    const { notifications } = decideAlerts(state.telling.alerting, at, { prefix: 'n', since: null });
    write(
      at,
      notifications.map(({ at: _, ...fact }) => fact as MonitorFact),
    );
    return notifications;
  });
  const threads = [...new Set(told.map(({ thread }) => thread))];
  return told.map(
    ({ firing, resolved, thread }) =>
      `${threads.indexOf(thread)}: ${firing.map(({ alertname, severity }) => `${alertname} ${severity}`).join(', ')} | ${resolved.map(({ alertname }) => alertname).join(' ')}`,
  );
};

const incident = (severity: 'critical' | 'warning', affected: readonly string[] = [], cause = 'stock') => ({
  ...{ incident: 'default-1', cause, severity, affected, reason: 'no answer' },
});
const opened = (...of: Parameters<typeof incident>): MonitorFact => ({ type: 'incident.opened', ...incident(...of) });
const changed = (...of: Parameters<typeof incident>): MonitorFact => ({ type: 'incident.changed', ...incident(...of) });
const over: MonitorFact = { type: 'incident.resolved', incident: 'default-1', reason: 'all are well' };
const escalated = (service: string): MonitorFact => ({
  ...{ type: 'recovery.escalated', service, reason: 'it is still down', fix: 'deploy another' },
});
const seenUp = (service: string): MonitorFact => ({
  ...{ type: 'health.changed', service, from: 'down', to: 'up', code: 'OK', reason: '' },
});
const followed = (trouble: Partial<Trouble> | null, services = ['stock', 'web']): MonitorFact => ({
  ...{ type: 'deployment.followed', deployment: 'd-1', seen: {}, services, about: {}, notices: [] },
  trouble: trouble && { severity: 'critical', title: 'd-1 waits', reason: 'a check failed', ...trouble },
  ...{ isOver: false, confirmedAt: trouble ? null : 1, deployedAt: null },
});
const burning: MonitorFact = {
  ...{ type: 'slo.burning', service: 'web', objective: 'availability', severity: 'warning' },
  ...{ burn: 20, left: 0.5, reason: 'too many looks failed' },
};
const calm: MonitorFact = {
  ...{ type: 'slo.recovered', service: 'web', objective: 'availability', severity: 'warning', reason: 'calm' },
};

test('what gets worse, has another cause, does not recover and needs a person is one conversation', () => {
  const lines = watched([
    [opened('warning', [], 'web')],
    [],
    [],
    [changed('critical', [], 'web')],
    [changed('critical', ['web'])],
    [escalated('stock')],
    [followed({ service: 'web', point: 'gate' })],
    [seenUp('stock'), followed(null)],
    [over],
    [],
  ]);
  expect(lines.map((line) => line.slice(0, 2))).toEqual(lines.map(() => '0:'));
  expect(lines[0]).toBe('0: incident warning | ');
  expect(lines.at(-1)).toBe('0:  | incident incident incident recovery');
});

test('an incident joins what waits for a person already, and no more than what is one with it', () => {
  expect(watched([[followed({})], [opened('critical')]])).toEqual([
    '0: deployment critical | ',
    '0: incident critical, deployment critical | ',
  ]);
  expect(watched([[followed({}, ['search'])], [opened('critical')]]).at(-1)).toBe('1: incident critical | ');
  // And stays with it, though the deployment is over.
  const outlived = watched([[followed({})], [opened('warning')], [], [], [followed(null)], [changed('critical')], []]);
  expect(outlived.filter((line) => !line.startsWith('0: '))).toEqual([]);
  const failed = followed({ severity: 'warning', service: 'search' });
  expect(watched([[failed], [], [], [opened('critical')]]).at(-1)).toBe('1: incident critical | ');
});

test.each([
  ['a budget that burns', burning],
  ['a deployment that failed and went back', followed({ severity: 'warning', service: 'web', point: 'gate' })],
])('%s is not told by itself while an incident affects its service, and is when that is over', (_, fact) => {
  const until = [[fact], [opened('critical', ['web'])], [], [], []];
  expect(watched([...until, []])).toEqual(['0: incident critical | ']);
  const [told, ...then] = watched([...until, [over], []]);
  expect([told, ...then.toSorted()]).toEqual([
    ...['0: incident critical | ', '0:  | incident', expect.stringMatching(/^1: (slo|deployment) warning \| $/)],
  ]);
  expect(watched([[fact], [opened('critical', ['search'])], [], []]).at(-1)).toMatch(/^1: (slo|deployment) warning/);
});

test('what is over before what explained it is told to nobody', () => {
  const lines = watched([[burning], [opened('critical', ['web'])], [], [], [calm], [], [over], [], []]);
  expect(lines).toEqual(['0: incident critical | ', '0:  | incident']);
});

test('what burns again while the same incident explains it is told to nobody', () => {
  const [hard, calmed] = [burning, calm].map((fact) => ({ ...fact, severity: 'critical' }) as MonitorFact);
  const again = [[opened('critical', ['web'])], [hard as MonitorFact], [], [calmed as MonitorFact], []];
  expect(watched([...again, [hard as MonitorFact], [], []])).toEqual(['0: incident critical | ']);
});

test.each([
  ['does not affect its service any more', [changed('critical')]],
  [
    'is over, and another one of the same cause does not affect it',
    [over, { ...opened('critical'), incident: 'default-2' }],
  ],
])('what burns on is told as soon as the incident that explained it %s', (_, then) => {
  const before = [[opened('critical', ['web'])], [burning], [], [], []];
  expect(watched(before)).toEqual(['0: incident critical | ']);
  expect(watched([...before, then as MonitorFact[], [], []]).at(-1)).toBe('1: slo warning | ');
});
