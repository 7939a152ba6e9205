import { describe, expect, test } from '@jest/globals';
import { everyCheck } from './checks.ts';
import { plan } from './planning.ts';
import { able, base, marker, service, settings } from './settings.ts';

describe('what a service or its provider cannot do', () => {
  const one = (change = {}, capabilities = able, all = {}, input = {}) =>
    plan(settings({ web: service([], change) }, all), { capabilities: { web: capabilities }, ...input }).plan;
  const codes = (made: ReturnType<typeof one>) => made.notes.map(({ code }) => code);
  const canary = { strategy: 'canary', canary: [{ share: 0.1, forMs: 10 }] } as const;
  const weighs = { ...able, weigh: true };
  const before = { base: base({ markers: { web: marker('1') } }) };

  test.each([
    ['nothing', one(), [], ['deploy', 'gate', 'shift'], false],
    ['no shift', one({}, { ...able, shift: false }), ['NO_SHIFT'], ['deploy', 'shift', 'gate'], true],
    ['recreate', one({ strategy: 'recreate' }), [], ['deploy', 'shift', 'gate'], true],
    ['no health', one({ health: null }), ['NO_HEALTH'], ['deploy', 'shift'], false],
    [
      'no describe',
      one({}, { ...able, describe: false }),
      ['NO_DESCRIBE', 'NO_IDENTITY'],
      ['deploy', 'gate', 'shift'],
      false,
    ],
    [
      'no describe, and a version in the answer',
      one({ health: { live: '/', ready: '/', version: '[BODY].version' } }, { ...able, describe: false }),
      ['NO_DESCRIBE'],
      ['deploy', 'gate', 'shift'],
      false,
    ],
    ['no rollback', one({}, { ...able, rollback: false }), ['NO_ROLLBACK'], ['deploy', 'gate', 'shift'], false],
    ['no retire', one({}, { ...able, retire: false }), ['NO_RETIRE'], ['deploy', 'gate', 'shift'], false],
    ['a watch', one({ watchMs: 10 }), [], ['deploy', 'gate', 'shift'], false],
    [
      'a watch of waiting users whom nobody counts',
      one({ watchMs: 10, watchMaxIncrease: 0.2 }),
      ['NO_TRAFFIC'],
      ['deploy', 'gate', 'shift'],
      false,
    ],
    [
      'a watch of waiting users',
      one({ watchMs: 10, watchMaxIncrease: 0.2 }, { ...able, traffic: true }),
      [],
      ['deploy', 'gate', 'shift'],
      false,
    ],
    [
      'recreated together',
      one({ strategy: 'recreate' }, able, { shift: 'together' }),
      ['NOT_TOGETHER'],
      ['deploy', 'shift', 'gate'],
      true,
    ],
    [
      'alone without tolerates',
      one({ rollback: { on: [], scope: 'service', tolerates: [] } }),
      ['NOT_TOLERATED'],
      ['deploy', 'gate', 'shift'],
      false,
    ],
    ['checks', one({ verify: everyCheck }), [], ['deploy', 'gate', 'verify', 'shift'], false],
    ['no checks in it', one({ verify: {} }), [], ['deploy', 'gate', 'shift'], false],
    [
      'checks, recreated',
      one({ verify: everyCheck, strategy: 'recreate' }),
      [],
      ['deploy', 'shift', 'gate', 'verify'],
      true,
    ],
    ['a canary', one(canary, weighs, {}, before), [], ['deploy', 'gate', 'canary', 'shift'], false],
    [
      'a canary with checks',
      one({ ...canary, verify: everyCheck }, weighs, {}, before),
      [],
      ['deploy', 'gate', 'verify', 'canary', 'shift'],
      false,
    ],
    ['a canary without weights', one(canary, able, {}, before), ['NO_WEIGHTS'], ['deploy', 'gate', 'shift'], false],
    ['a canary of which nothing serves', one(canary, weighs), ['NO_STABLE'], ['deploy', 'gate', 'shift'], false],
    [
      'a canary without health',
      one({ ...canary, health: null }, weighs, {}, before),
      ['NO_HEALTH', 'NO_CANARY'],
      ['deploy', 'shift'],
      false,
    ],
    [
      'a canary without shift',
      one(canary, { ...able, shift: false }, {}, before),
      ['NO_SHIFT', 'NO_WEIGHTS'],
      ['deploy', 'shift', 'gate'],
      true,
    ],
  ])('%s', (_, made, notes, phases, recreate) => {
    expect(codes(made)).toEqual(notes);
    expect(made.steps[0]).toMatchObject({ phases, recreate });
    for (const { subject, message } of made.notes) expect(message).toMatch(new RegExp(`^${subject} `));
  });

  test('an unknown provider is taken to do nothing but deploy', () => {
    const { plan: made } = plan(settings({ catalog: service() }), { only: ['catalog'], capabilities: {} });
    expect(made.steps[0]).toMatchObject({ recreate: true, capabilities: { describe: false } });
  });
});
