import { expect, test } from '@jest/globals';
import { resolve } from '../src/resolve.ts';
import { codes, parsed, script, services } from './given.ts';

const recovering = (keys: string) =>
  resolve(parsed(services(`  web: { ${script}, ${keys} }`)), 'default').services.web?.recover;

test('what is not said of recovery', () => {
  expect(recovering('needs: []')).toBeUndefined();
  expect(recovering('recover: {}')).toEqual({ restarts: 0, backoffMs: 5000, otherwise: null, drift: 'report' });
  expect(recovering('recover: { restart: 3 }')).toMatchObject({ restarts: 3, otherwise: 'escalate' });
  expect(recovering('recover: { otherwise: escalate }')).toMatchObject({ restarts: 0, otherwise: 'escalate' });
});

test('a rollback comes behind restarts where either key asks for it', () => {
  expect(recovering('rollback: { on: [monitor] }')).toMatchObject({ restarts: 0, otherwise: 'rollback' });
  expect(recovering('recover: { restart: 1, backoff: 1s }, rollback: { on: [monitor] }')).toEqual({
    ...{ restarts: 1, backoffMs: 1000, otherwise: 'rollback', drift: 'report' },
  });
  expect(recovering('recover: { restart: 1, otherwise: escalate }, rollback: { on: [monitor] }')?.otherwise).toBe(
    'escalate',
  );
  expect(recovering('recover: { otherwise: rollback }, rollback: { on: [gate] }')?.otherwise).toBe('rollback');
});

test('a script that is to be restarted says how, or it is told that it is not', () => {
  const health = 'health: { version: "[BODY].version" }, recover: { restart: 1 }';
  const text = (restart: string) => services(`  web: { provider: script, with: { deploy: d${restart} }, ${health} }`);
  expect(codes(text(''))).toEqual(['NO_RESTART']);
  expect(codes(text(', restart: r'))).toEqual([]);
});

test.each(['restart: 0', 'backoff: 0s', 'otherwise: nothing', 'drift: fight'])('no recovery: %s', (key) => {
  expect(codes(services(`  web: { ${script}, recover: { ${key} } }`))).toContain('WRONG_VALUE');
});
