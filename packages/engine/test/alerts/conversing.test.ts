import { replayAlerts } from '@convoy/engine/alerts/replay';
import type { AlertFact } from '@convoy/model/alerting/facts';
import type { Labels } from '@convoy/model/alerting/labels';
import type { Route } from '@convoy/model/alerting/settings';
import { describe, expect, test } from '@jest/globals';
import { begins, ends, explains, fires, minute, route, second, settings, told } from './telling.ts';

const of = (service: string, severity: string): Labels => ({ environment: 'e', service, cause: service, severity });
const [web, worse, stock] = [of('web', 'warning'), of('web', 'critical'), of('stock', 'critical')];
const bySeverity = (...bys: readonly Route['groupBy'][]) =>
  settings({
    routes: [
      route({ match: { severity: 'critical' }, groupWaitMs: 10 * second, groupBy: bys[0] ?? null }),
      route({ groupBy: bys[1] ?? bys[0] ?? null }),
    ],
  });
const threads = (facts: readonly AlertFact[], settled = bySeverity()) =>
  replayAlerts(settled, facts, { prefix: 'n' }).map(({ thread, occasion }) => `${occasion} ${thread}`);

test('where no route says how, each trouble is told by itself, and what belongs to none together', () => {
  const facts = [begins(0, 'incident web', web), begins(second, 'incident stock', stock)];
  expect(told(settings({ routes: [route({ groupBy: null })] }), facts)).toEqual([
    '30s ops firing: web',
    '31s ops firing: stock',
  ]);
  const plain = [fires(0, web), fires(second, stock)];
  expect(told(settings({ routes: [route({ groupBy: null })] }), plain)).toEqual(['30s ops firing: stock web']);
});

describe.each([[null], [['environment', 'cause']], [['environment']]])('routes that part by severity, by %j', (by) => {
  const facts = [
    begins(0, 'incident web', web),
    begins(minute, 'incident web', worse),
    // Its cause was found to lie deeper.
    begins(2 * minute, 'incident web', stock),
    ...[web, worse, stock].map((one) => ends(20 * minute, one)),
  ];

  test('tell one conversation, and its end once', () => {
    const lines = threads(facts, bySeverity(by));
    expect(new Set(lines.map((line) => line.split(' ')[1])).size).toBe(1);
    const occasions = lines.map((line) => line.split(' ')[0]);
    expect(occasions.slice(0, 2)).toEqual(['firing', 'changed']);
    expect(occasions.filter((one) => one === 'resolved')).toHaveLength(1);
    expect(occasions.at(-1)).toBe('resolved');
  });

  test('and begin another one when it comes again', () => {
    const again = begins(3 * 60 * minute, 'incident web', web);
    expect(new Set(threads([...facts, again], bySeverity(by)).map((line) => line.split(' ')[1])).size).toBe(2);
  });
});

test('what one route has told a channel another one does not tell it again', () => {
  const twice = settings({
    routes: [route({ groupBy: null, continues: true }), route({ groupBy: null, to: ['ops', 'mail'] })],
  });
  expect(told(twice, [begins(0, 'incident web', web), ends(minute, web)])).toEqual([
    '30s ops firing: web',
    '30s mail firing: web',
    '330s ops resolved: , over: web',
    '330s mail resolved: , over: web',
  ]);
});

test('the labels of a message are those that all alerts in it share', () => {
  const routes = bySeverity(['environment', 'severity']);
  const facts = [begins(0, 'incident web', web), begins(minute, 'incident web', worse)];
  const [alone, both] = replayAlerts(routes, facts, { prefix: 'n' });
  expect([alone?.labels, both?.labels]).toEqual([{ environment: 'e', severity: 'warning' }, { environment: 'e' }]);
});

describe('what is explained', () => {
  const slow = { environment: 'e', service: 'web', severity: 'warning', alertname: 'slo' };
  const explained = [begins(0, 'slo', slow), begins(second, 'incident web', worse), explains(second, worse, slow)];

  test('is told when what explains it has ended', () => {
    expect(threads([...explained, ends(minute, worse)]).map((line) => line.split(' ')[0])).toEqual([
      ...['firing', 'resolved', 'firing'],
    ]);
    expect(told(bySeverity(), [...explained, ends(minute, slow), ends(minute, worse)])).toHaveLength(2);
  });

  test('is told where nobody is told of what explains it: it is silenced, in a mute time, or goes nowhere', () => {
    const silence = { at: 0, silence: 's', match: worse, until: 60 * minute, actor: 'ada', reason: '' };
    expect(told(bySeverity(), [{ type: 'alert.silenced', ...silence }, ...explained])[0]).toBe('30s ops firing: web');
    const window = { kind: 'dates', from: '1970-01-01T00:00', to: '1970-01-02T00:00' } as const;
    const mute = [{ written: 'all day', timezone: 'UTC', times: window }];
    for (const change of [{ mute }, { to: [] }]) {
      const routes = [route({ match: { severity: 'critical' }, ...change }), route({ groupBy: null })];
      expect(told(settings({ routes }), explained)[0]).toBe('30s ops firing: web');
    }
  });
});
