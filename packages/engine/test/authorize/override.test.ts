import type { Refusal } from '@convoy/model/refusal';
import { expect, test } from '@jest/globals';
import { passOver } from '../../src/authorize/override.ts';

const refusal = (code: Refusal['code'], more: Partial<Refusal> = {}): Refusal => ({
  ...{ subject: 'web', code, reason: `${code} it is` },
  ...more,
});
const found = [refusal('FROZEN', { fix: 'wait' }), refusal('HELD'), refusal('FROZEN'), refusal('NEED_NOT_READY')];

test('without a reason all is refused, and who reads it knows what can be done', () => {
  const { refusals, overridden, override } = passOver(found, null);
  expect(refusals.map(({ reason }) => reason)).toEqual([
    'FROZEN it is: wait; --override REASON passes over it',
    'HELD it is; --override REASON passes over it',
    'FROZEN it is; --override REASON passes over it',
    'NEED_NOT_READY it is',
  ]);
  expect([overridden, override]).toEqual([[], null]);
});

test('a reason passes over what a person can answer for and over nothing else; each code is kept once', () => {
  const { refusals, overridden, override } = passOver(found, 'a fix that cannot wait');
  expect(refusals.map(({ code }) => code)).toEqual(['NEED_NOT_READY']);
  expect(overridden).toEqual(found.slice(0, 3));
  expect(override).toEqual({ reason: 'a fix that cannot wait', of: ['FROZEN', 'HELD'] });
});

test('a reason for nothing is not kept', () => {
  expect(passOver([refusal('NO_RELEASE')], 'why').override).toBeNull();
});

test.each([
  'BENEATH_FLOOR',
  'NEED_NOT_READY',
  'NO_RELEASE',
  'NOT_PERMITTED',
  'UNKNOWN_SERVICE',
  'NOT_DEPLOYED',
] as const)('nobody passes over %s', (code) => expect(passOver([refusal(code)], 'why').refusals).toHaveLength(1));
