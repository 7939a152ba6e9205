import { describe, expect, test } from '@jest/globals';
import { ends, fires, hour, minute, route, second, settings, told } from './telling.ts';

const [api, web] = [{ service: 'api' }, { service: 'web' }];

describe('a group', () => {
  test('waits for more of its kind, and is told once', () => {
    expect(told(settings(), [fires(0, api), fires(20 * second, web), fires(25 * second, api)])).toEqual([
      '30s ops firing: api web',
    ]);
  });

  test('of which nothing lasts as long as that is never told', () => {
    expect(told(settings(), [fires(0, api), ends(29 * second, api)])).toEqual([]);
  });

  test('tells what comes late at its next look, and what ends at the one after that', () => {
    const facts = [fires(0, api), fires(minute, web), ends(6 * minute, api), ends(11 * minute, web)];
    expect(told(settings(), facts)).toEqual([
      '30s ops firing: api',
      '330s ops changed: api web',
      '630s ops changed: web, over: api',
      '930s ops resolved: , over: web',
    ]);
  });

  test('what fires again before its end was told was never over', () => {
    expect(told(settings(), [fires(0, api), ends(minute, api), fires(2 * minute, api)])).toEqual([
      '30s ops firing: api',
    ]);
  });

  test('what fires again after that is a group anew, and waits anew', () => {
    expect(told(settings(), [fires(0, api), ends(minute, api), fires(331 * second, api)])).toEqual([
      '30s ops firing: api',
      '330s ops resolved: , over: api',
      '361s ops firing: api',
    ]);
  });

  test('that was over before it was told is one anew too', () => {
    const facts = [fires(0, api), ends(10 * second, api), fires(40 * second, web)];
    expect(told(settings(), facts)).toEqual(['70s ops firing: web']);
  });

  test('is told again after a while, at a look, for as long as it fires', () => {
    const of = settings({ routes: [route({ repeatMs: 12 * minute })] });
    expect(told(of, [fires(0, api), ends(32 * minute, api)])).toEqual([
      '30s ops firing: api',
      '930s ops repeated: api',
      '1830s ops repeated: api',
      '2130s ops resolved: , over: api',
    ]);
  });

  test('is reminded of as long as one goes on', () => {
    expect(told(settings(), [fires(0, api)])).toEqual(['30s ops firing: api']);
    expect(told(settings(), [fires(0, api)], 9 * hour)).toEqual([
      '30s ops firing: api',
      '14430s ops repeated: api',
      '28830s ops repeated: api',
    ]);
  });

  test('is made of alerts with the same labels, of those that are asked for', () => {
    const of = settings({ routes: [route({ groupBy: ['cause'] })] });
    const facts = [fires(0, { ...api, cause: 'db' }), fires(0, { ...web, cause: 'db' }), fires(0, { service: 'mail' })];
    expect(told(of, facts)).toEqual(['30s ops firing: api web', '30s ops firing: mail']);
  });
});

describe('routes', () => {
  const [critical, warning] = [{ severity: 'critical' }, { severity: 'warning' }];

  test('the first that matches takes it, unless it lets others take it too', () => {
    const routes = (continues: boolean) => [
      route({ match: critical, to: ['page'], continues }),
      route({ match: { service: 'api' }, to: ['team'] }),
      route(),
    ];
    const facts = [fires(0, { ...api, ...critical }), fires(0, { ...api, ...warning })];
    expect(told(settings({ routes: routes(false) }), facts)).toEqual(['30s page firing: api', '30s team firing: api']);
    expect(told(settings({ routes: routes(true) }), facts)).toEqual([
      '30s page firing: api',
      '30s team firing: api api',
    ]);
  });

  test('of a tree the deepest takes it, and the one above what none below it does', () => {
    const routes = [
      route({ match: critical, to: ['page'], below: [1, 2] }),
      route({ match: { service: 'api' }, to: ['team'], continues: true }),
      route({ match: { service: 'web' }, to: ['front'] }),
      route(),
    ];
    const of = settings({ routes, top: [0, 3] });
    const facts = ['api', 'web', 'mail'].map((service) => fires(0, { service, ...critical }));
    expect(told(of, [...facts, fires(0, { service: 'low' })])).toEqual([
      '30s team firing: api',
      '30s front firing: web',
      '30s page firing: mail',
      '30s ops firing: low',
    ]);
  });

  test('what no route takes nobody is told of', () => {
    expect(told(settings({ routes: [route({ match: critical })] }), [fires(0, api)])).toEqual([]);
  });
});
