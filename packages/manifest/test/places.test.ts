import { expect, test } from '@jest/globals';
import { checkPlaces } from '../src/places.ts';

const text = `version: 1
services:
  web:
    verify:
      smoke: []
      page: {}
environments:
  live:
    services:
      web: { verify: { page: {} } }
verify:
  integration:
    - name: first
      run: a
    - run: b
      name: second
`;
const at = checkPlaces(Buffer.from(text), 'live');

test('a check of a service is where its kind is written: in the environment, else in the service', () => {
  expect(at({ service: 'web', check: 'smoke' })).toEqual({ line: 5, column: 7 });
  expect(at({ service: 'web', check: 'page' })).toEqual({ line: 10, column: 24 });
  expect(checkPlaces(Buffer.from(text), 'staging')({ service: 'web', check: 'page' })).toEqual({ line: 6, column: 7 });
});

test('an integration check is where its own item begins', () => {
  expect(at({ check: 'first' })).toEqual({ line: 13, column: 7 });
  expect(at({ check: 'second' })).toEqual({ line: 15, column: 7 });
});

test('what is nowhere is at what is nearest', () => {
  expect(at({ check: 'third' }).line).toBe(12);
  expect(at({ service: 'api', check: 'smoke' }).line).toBe(2);
  expect(checkPlaces(Buffer.from([0xff]), 'live')({ check: 'first' })).toEqual({ line: 1, column: 1 });
});
