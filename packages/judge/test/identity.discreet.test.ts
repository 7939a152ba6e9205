import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { interpret } from '../src/identity.ts';
import { longestWord, runsIn } from './runs.ts';

test('no more than a word of a health body enters a reason, whatever its form', () => {
  const long = fc.string({ minLength: longestWord + 1, maxLength: 70, unit: fc.constantFrom(...'aB3-_.:') });
  const name = long.map((text) => `a${text}`);
  const status = fc.constantFrom('DOWN', 'warn', 'Unhealthy');
  const parts = fc.dictionary(name, fc.record({ status }), { maxKeys: 3 });
  const body = fc.record({
    ...{ status, version: long, components: parts },
    checks: fc.oneof(parts, fc.array(fc.record({ name, status }))),
  });
  fc.assert(
    fc.property(body, (health) => {
      const look = { url: 'http://a/', connected: true, status: 200, body: JSON.stringify(health), ms: 1 };
      const { reason } = interpret(look, { version: '2', where: '[BODY].version', certain: true });
      for (const run of runsIn(health)) expect(reason).not.toContain(run);
    }),
  );
});
