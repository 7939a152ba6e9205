import type { AlertFact } from '@convoy/model/alerting/facts';
import { describe, expect, test } from '@jest/globals';
import { ends, fires, hour, minute, route, second, settings, told } from './telling.ts';

const [db, api] = [
  { service: 'db', kind: 'down' },
  { service: 'api', kind: 'slow' },
];

describe('inhibition', () => {
  const inhibit = [{ source: { kind: 'down' }, target: { kind: 'slow' }, equal: ['zone'] }];
  const of = settings({ inhibit });

  test('what something else explains is not told, whichever came first', () => {
    expect(told(of, [fires(0, db), fires(second, api)])).toEqual(['30s ops firing: db']);
    expect(told(of, [fires(0, api), fires(29 * second, db)])).toEqual(['30s ops firing: db']);
  });

  test('only where the labels say that they belong together; what is missing is empty', () => {
    expect(told(of, [fires(0, { ...db, zone: 'a' }), fires(0, { ...api, zone: 'b' })])).toEqual([
      '30s ops firing: api db',
    ]);
    expect(told(of, [fires(0, { ...db, zone: '' }), fires(0, api)])).toEqual(['30s ops firing: db']);
  });

  test('what lasts longer than what explained it is told at the next look', () => {
    expect(told(of, [fires(0, db), fires(0, api), ends(minute, db)])).toEqual([
      '30s ops firing: db',
      '330s ops changed: api, over: db',
    ]);
  });

  test('what was told before is told of when it ends, whatever explains it by then', () => {
    expect(told(of, [fires(0, api), fires(minute, db), ends(2 * minute, api)])).toEqual([
      '30s ops firing: api',
      '330s ops changed: db, over: api',
    ]);
  });

  test('what is both sides of a rule is inhibited by none of its kind, and by what is the source only', () => {
    const both = settings({ inhibit: [{ source: { team: 'core' }, target: { kind: 'slow' }, equal: [] }] });
    const [a, b] = ['a', 'b'].map((service) => fires(0, { service, kind: 'slow', team: 'core' })) as [
      AlertFact,
      AlertFact,
    ];
    expect(told(both, [a, b])).toEqual(['30s ops firing: a b']);
    expect(told(both, [a, b, fires(0, { service: 'c', team: 'core' })])).toEqual(['30s ops firing: c']);
  });
});

const silence = (at: number, until: number, match = {}): AlertFact => ({
  ...{ type: 'alert.silenced', at, silence: 's1', match, until, actor: 'ada', reason: 'we know' },
});

describe('a silence', () => {
  test('holds back what matches it until its end', () => {
    expect(told(settings(), [silence(0, 20 * minute, { service: 'api' }), fires(0, api), fires(0, db)])).toEqual([
      '30s ops firing: db',
      '1230s ops changed: api db',
    ]);
  });

  test('ended by hand ends at once', () => {
    expect(told(settings(), [silence(0, hour), fires(0, api), silence(20 * second, 20 * second)])).toEqual([
      '30s ops firing: api',
    ]);
  });

  test('does not keep an end from whoever was told of the beginning', () => {
    expect(told(settings(), [fires(0, api), silence(minute, hour), ends(2 * minute, api)])).toEqual([
      '30s ops firing: api',
      '330s ops resolved: , over: api',
    ]);
  });
});

test('in a mute time nothing is told, and all of it at the first look after it', () => {
  const window = { kind: 'dates', from: '1970-01-01T00:00', to: '1970-01-01T00:20' } as const;
  const mute = [{ written: 'early', timezone: 'UTC', times: window }];
  const of = settings({ routes: [route({ mute })], escalate: [{ afterMs: 0, to: ['boss'] }] });
  expect(told(of, [fires(0, api), fires(minute, db), ends(2 * minute, db)])).toEqual([
    '1230s ops firing: api',
    '1230s boss escalated: api',
  ]);
});

describe('escalation', () => {
  const escalate = [
    { afterMs: 0, to: ['ops'] },
    { afterMs: 5 * minute, to: ['mail'] },
    { afterMs: 12 * minute, to: ['ops', 'boss'] },
  ];
  const of = settings({ escalate });

  test('calls whom each step names, since the first telling, and tells them all of the end', () => {
    expect(told(of, [fires(0, api), ends(20 * minute, api)])).toEqual([
      '30s ops firing: api',
      '330s mail escalated: api',
      '750s ops escalated: api',
      '750s boss escalated: api',
      '1230s ops resolved: , over: api',
      '1230s mail resolved: , over: api',
      '1230s boss resolved: , over: api',
    ]);
  });

  test('ends with an acknowledgement, and so do reminders', () => {
    const taken: AlertFact = { type: 'alert.acknowledged', at: 6 * minute, match: { service: 'api' }, actor: 'ada' };
    expect(told(of, [fires(0, api), taken, ends(9 * hour, api)])).toEqual([
      '30s ops firing: api',
      '330s mail escalated: api',
      '32430s ops resolved: , over: api',
      '32430s mail resolved: , over: api',
    ]);
  });

  test('an alert that comes after it is nobody’s yet', () => {
    const taken: AlertFact = { type: 'alert.acknowledged', at: minute, match: {}, actor: 'ada' };
    expect(told(of, [fires(0, api), taken, fires(2 * minute, db)])).toContain('330s mail escalated: api db');
  });

  test('goes on where nobody is told by a route', () => {
    expect(told(settings({ escalate, routes: [route({ to: ['mail'] })] }), [fires(0, api)]).slice(0, 2)).toEqual([
      '30s mail firing: api',
      '30s ops escalated: api',
    ]);
  });
});
