import { alertNews } from '@convoy/engine/monitor/alert-news';
import { builtInLabels } from '@convoy/model/alerting/built-in';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import { type Monitoring, nothingSeen } from '@convoy/model/monitoring/state';
import { expect, test } from '@jest/globals';
import { route, settings } from '../alerts/telling.ts';
import { after } from './journalled.ts';

/** What is said of alerts, folded as the watch folds it. */
const told = (state: Monitoring, at: number): [string[], Monitoring] => {
  const news = alertNews(state, 'default', at, {});
  const lines = news.map((fact) => {
    const labels = 'labels' in fact ? fact.labels : {};
    expect(builtInLabels).toEqual(expect.arrayContaining(Object.keys(labels)));
    const { cause = '', severity = '' } = labels;
    return `${fact.type.slice('alert.'.length)} ${cause} ${severity}`;
  });
  return [lines, after(state, at, ...news.map(({ at: _, ...fact }) => fact as MonitorFact))];
};

const about = (cause: string, severity: 'critical' | 'warning', affected: readonly string[] = []) => ({
  ...{ incident: 'default-1', cause, severity, affected, reason: 'no answer' },
});

test('an incident that gets worse, better, and has another cause ends for nobody before it is over', () => {
  const steps: readonly [MonitorFact, readonly string[]][] = [
    [{ type: 'incident.opened', ...about('web', 'warning') }, ['firing web warning']],
    [{ type: 'incident.changed', ...about('web', 'critical') }, ['firing web critical']],
    [{ type: 'incident.changed', ...about('web', 'warning') }, []],
    [
      { type: 'incident.changed', ...about('stock', 'critical', ['web']) },
      ['firing stock critical', 'noted web warning', 'noted web critical'],
    ],
    [{ type: 'incident.changed', ...about('stock', 'critical', ['web']), code: 'HEALTH_STATUS' }, []],
    [
      { type: 'incident.resolved', incident: 'default-1', reason: 'all are well' },
      ['resolved web warning', 'resolved web critical', 'resolved stock critical'],
    ],
  ];
  let state = nothingSeen(settings({ routes: [route({ to: ['ops'] })] }));
  for (const [index, [fact, expected]] of steps.entries()) {
    state = after(state, 1_000 * index, fact);
    const [lines, next] = told(state, 1_000 * index);
    expect(lines).toEqual(expected);
    state = next;
  }
});

test('what the numbers say later is read by whoever is told again, and is said once', () => {
  let state = nothingSeen(settings({ routes: [route({ to: ['ops'] })] }));
  const says = (at: number, fact: MonitorFact): string[] => {
    const [lines, next] = told(after(state, at, fact), at);
    state = next;
    return lines;
  };
  says(0, { type: 'incident.opened', ...about('web', 'warning') });
  const accused = { incident: 'default-1', because: 'ms of ready rose' };
  expect(says(1_000, { type: 'incident.accused', ...accused, service: 'mail' })).toEqual(['noted web warning']);
  expect(says(2_000, { type: 'incident.pointed', ...accused, service: 'stock' })).toEqual(['noted web warning']);
  expect(told(state, 3_000)[0]).toEqual([]);
  const [alert] = [...state.telling.alerting.alerts.values()];
  expect(alert).toMatchObject({
    ...{ firedAt: 0, resolvedAt: null },
    notes: { reason: 'no answer', numbers: 'stock: ms of ready rose', also: 'mail: ms of ready rose' },
  });
});

test('what was tried for another release says nothing of the one that is confirmed since', () => {
  const tried = after(
    nothingSeen(settings({ routes: [route({ to: ['ops'] })] })),
    1_000,
    { type: 'recovery.decided', recovery: 'r-1', service: 'web', means: 'restart', attempt: 1, reason: 'it is down' },
    { type: 'service.restarted', recovery: 'r-1', service: 'web' },
  );
  expect(tried.recovery.efforts.get('web')?.restarts).toBe(1);
  const followed = (services: readonly string[], deployedAt: number | null): MonitorFact => ({
    ...{ type: 'deployment.followed', deployment: 'd-1', seen: {}, services, trouble: null, about: {} },
    ...{ isOver: true, confirmedAt: deployedAt, deployedAt, notices: [] },
  });
  const efforts = (fact: MonitorFact) => [...after(tried, 5_000, fact).recovery.efforts.keys()];
  expect(efforts(followed(['web'], 4_000))).toEqual([]);
  expect(efforts(followed(['stock'], 4_000))).toEqual(['web']);
  expect(efforts(followed(['web'], null))).toEqual(['web']);
  expect(efforts(followed(['web'], 500))).toEqual(['web']);
});

test('an incident is calm while it is watched, and so is a recovery of what is up in it', () => {
  const up: MonitorFact = {
    ...{ type: 'health.changed', service: 'web', from: 'down', to: 'up', code: 'OK', reason: '' },
  };
  const steps: readonly [MonitorFact, readonly string[]][] = [
    [{ type: 'incident.opened', ...about('web', 'critical') }, ['firing web critical']],
    [{ type: 'recovery.escalated', service: 'web', reason: 'still down', fix: 'deploy' }, ['firing web critical']],
    [up, []],
    [
      { type: 'incident.watched', incident: 'default-1', forMs: 9, reason: 'all are well' },
      ['calmed web critical', 'calmed web critical'],
    ],
    [{ type: 'incident.relapsed', ...about('web', 'critical') }, ['calmed web critical', 'calmed web critical']],
  ];
  let state = nothingSeen(settings());
  for (const [index, [fact, expected]] of steps.entries()) {
    const [lines, next] = told(after(state, index, fact), index);
    expect(lines).toEqual(expected);
    expect(told(next, index)[0]).toEqual([]);
    state = next;
  }
  expect([...state.telling.alerting.alerts.values()].map(({ isCalm }) => isCalm)).toEqual([false, false]);
});
