import { decideAlerts } from '@convoy/engine/alerts/decide';
import { alertNews } from '@convoy/engine/monitor/alert-news';
import { follow } from '@convoy/engine/monitor/follow';
import { readOwn } from '@convoy/engine/monitor/notices';
import { readRules } from '@convoy/engine/monitor/rules';
import type { AlertSettings } from '@convoy/model/alerting/settings';
import type { Event } from '@convoy/model/events';
import type { MonitorEvent, MonitorFact } from '@convoy/model/monitoring/facts';
import { foldMonitoring } from '@convoy/model/monitoring/fold';
import { nothingSeen } from '@convoy/model/monitoring/state';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { route, second, settings } from '../alerts/telling.ts';

const of: AlertSettings = settings({
  routes: [
    route({ match: { alertname: 'failed' }, to: ['ops', 'mail'], groupWaitMs: 10 * second, continues: true }),
    route({ to: ['log'], groupBy: ['deployment'], groupWaitMs: 0, groupIntervalMs: 30 * second }),
  ],
});
const hurried: AlertSettings = {
  ...of,
  routes: of.routes.map((one) => ({ ...one, groupWaitMs: 0, groupIntervalMs: 1 })),
};
const rule = { forMs: 0, severity: null, labels: {} };
const rules = readRules([
  { ...rule, name: 'failed', when: ['[EVENT] == failure.detected', '[EVENT].point == gate'] },
  { ...rule, name: 'down', when: ['[EVENT] == health.changed', '[EVENT].to == down'] },
]);

/** What happens: an event of a deployment, or of the watch, that a rule is about or not; or what processes do. */
const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('event' as const), deployment: fc.constantFrom('d1', 'd2'), isAbout: fc.boolean() }),
    fc.record({ do: fc.constant('health' as const), isAbout: fc.boolean() }),
    fc.record({ do: fc.constant('read' as const) }),
    fc.record({ do: fc.constant('decide' as const), afterMs: fc.integer({ min: 1, max: 90_000 }) }),
    // So many lines of what was being written are on the disk.
    fc.record({ do: fc.constant('crash' as const), lines: fc.nat(3), isHurried: fc.boolean() }),
  ),
  { maxLength: 60 },
);
type Steps = typeof steps extends fc.Arbitrary<infer T> ? T : never;

const world = () => {
  const disk: MonitorEvent[] = [];
  const journals: Record<string, Event[]> = { d1: [], d2: [] };
  let [now, epoch, settled] = [1_000_000, 1, of];
  let state = nothingSeen(settled);
  let since: number | null = null;
  /** Lines that the next write leaves behind before its process dies; null: all of them. */
  let torn: number | null = null;
  const rise = (isHurried: boolean): void => {
    [epoch, since, settled] = [epoch + 1, null, isHurried ? hurried : of];
    state = foldMonitoring(nothingSeen(settled), disk);
  };
  const append = (facts: readonly MonitorFact[]): void => {
    const events = facts.map((fact, index): MonitorEvent => {
      const lamport = disk.length + index + 1;
      const stamp = { id: `m${lamport}`, at: new Date(now).toISOString(), environment: 'production' };
      return { ...fact, ...stamp, order: [epoch, lamport, 'a', lamport] };
    });
    const kept = torn === null ? events : events.slice(0, torn);
    disk.push(...kept);
    if (torn === null) state = foldMonitoring(state, kept);
    else rise(settled === hurried);
    torn = null;
  };
  const read = (): void => {
    for (const [deployment, events] of Object.entries(journals)) {
      const fact = follow(state, { deployment, events }, { rules, environment: 'production', now });
      if (fact) append([fact]);
    }
    const own = readOwn(state, rules, { environment: 'production', now });
    if (own) append([own]);
    const news = alertNews(state, 'production', now, {}).map(({ at: _, ...fact }) => fact as MonitorFact);
    if (news.length > 0) append(news);
  };
  const decide = (afterMs: number): void => {
    now += afterMs;
    const { notifications } = decideAlerts(state.telling.alerting, now, { prefix: 'n', since });
    since = now;
    if (notifications.length > 0) append(notifications.map(({ at: _, ...fact }) => fact as MonitorFact));
  };
  const happen = (deployment: string, isAbout: boolean): void => {
    const events = journals[deployment] as Event[];
    const seq = events.length + 1;
    const fact = { type: 'failure.detected', point: isAbout ? 'gate' : 'check', service: 'web', code: 'X', reason: '' };
    const at = new Date(now).toISOString();
    const stamp = { id: `${deployment}.${seq}`, at, order: [1, seq, 'x', seq], deployment, environment: 'production' };
    events.push({ ...fact, ...stamp } as unknown as Event);
  };
  return {
    ...{ disk, read, decide, happen, append },
    crash: (lines: number, isHurried: boolean) => {
      // It dies in the middle of its next write, or, where it writes nothing, just so.
      torn = lines;
      read();
      decide(1);
      torn = null;
      rise(isHurried);
    },
  };
};

const play = (course: Steps) => {
  const { disk, read, decide, happen, append, crash } = world();
  append([{ type: 'deployments.known', upTo: '' }]);
  let [gates, downs] = [0, 0];
  for (const step of course)
    switch (step.do) {
      case 'event':
        happen(step.deployment, step.isAbout);
        gates += step.isAbout ? 1 : 0;
        break;
      case 'health': {
        const to = step.isAbout ? 'down' : 'up';
        append([{ type: 'health.changed', service: 'web', from: 'up', to, code: '', reason: '' }]);
        downs += step.isAbout ? 1 : 0;
        break;
      }
      case 'read':
        read();
        break;
      case 'decide':
        decide(step.afterMs);
        break;
      case 'crash':
        crash(step.lines, step.isHurried);
        break;
    }
  crash(9, false);
  read();
  for (let round = 0; round < 4; round += 1) decide(600_000);
  const told = disk.flatMap((event) => {
    if (event.type !== 'notification.decided' || event.occasion !== 'noticed') return [];
    return event.firing.map((labels) => `${event.channel} ${labels.alertname} ${labels.notice}`);
  });
  return { gates, downs, told };
};

test('each notice is told to each of its channels once, wherever a process dies, and whoever goes on', () => {
  fc.assert(
    fc.property(steps, (course) => {
      const { gates, downs, told } = play(course);
      const of = (channel: string, name: string) => told.filter((one) => one.startsWith(`${channel} ${name} `)).length;
      expect(new Set(told).size).toBe(told.length);
      expect([of('ops', 'failed'), of('mail', 'failed'), of('log', 'failed')]).toEqual([gates, gates, gates]);
      expect([of('log', 'down'), of('ops', 'down')]).toEqual([downs, 0]);
    }),
    { numRuns: Number(process.env.NOTICE_RUNS ?? 300) },
  );
});
