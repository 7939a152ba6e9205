import { expect, test } from '@jest/globals';
import { resolve } from '../src/resolve.ts';
import { unsetVariables } from '../src/variables.ts';
import { codes, parsed, script, services, told } from './given.ts';

const text = (external: string, needs = 'payments'): string =>
  `${services(`  web: { ${script}, needs: [${needs}] }`)}external:\n${external}\n`;

test('services may need it; how it is looked at is its own, else the default', () => {
  const written = text('  payments: { health: { url: "tcp://pay:5432" }, gate: { failures: 5 } }');
  expect(codes(written)).toEqual([]);
  const { external, services: own } = resolve(parsed(`${written}defaults: { monitor: { interval: 2s } }\n`), 'default');
  expect(own.web?.needs).toEqual(['payments']);
  expect(external).toMatchObject({
    payments: {
      health: { url: 'tcp://pay:5432', ready: '/' },
      gate: { failures: 5, successes: 3 },
      monitor: { intervalMs: 2_000 },
    },
  });
});

test('a name means one thing, and one that nobody has is unknown', () => {
  expect(codes(text('  web: { health: { url: "http://a" } }', 'web'))).toContain('DUPLICATE_NAME');
  expect(told(text('  payments: { health: { url: "http://a" } }', 'paymens'))).toEqual([
    expect.stringMatching(/^UNKNOWN_NEED .*did you mean `payments`/),
  ]);
  expect(codes(text('  payments: {}'))).not.toEqual([]);
});

test('whoever needs it reads its variables', () => {
  const settings = resolve(parsed(text(`  payments: { health: { url: "\${PAY_URL}" } }`)), 'default');
  const unset = (names: string[]) => unsetVariables(settings, { services: names, checks: [] }, () => undefined);
  expect(unset(['web'])).toEqual([{ name: 'PAY_URL', key: ['health', 'url'], external: 'payments' }]);
  expect(unset([])).toEqual([]);
});
