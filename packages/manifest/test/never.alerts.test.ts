import { alertSettingsOf } from '@convoy/manifest/alerts';
import { reportsOf } from '@convoy/manifest/reports';
import { sloOf } from '@convoy/manifest/slo';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { environmentsOf, resolve } from '../src/resolve.ts';
import { parse } from './given.ts';
import { alerts, monitor, slo } from './nasty.ts';

test('whatever stands at the keys of alerts, promises and watching: settings, or a place and a fix', () => {
  let valid = 0;
  fc.assert(
    fc.property(alerts, slo, monitor, (...[told, promised, watched]) => {
      const web = {
        provider: 'script',
        with: { deploy: './d.sh' },
        health: { version: '[BODY].version' },
        monitor: watched,
      };
      const text = stringify({ version: 1, name: 'shop', alerts: told, slo: promised, services: { web } });
      const { manifest, diagnostics } = parse(text);
      const lines = text.split('\n').length;
      for (const { line, column, message, fix } of diagnostics) {
        expect([line >= 1 && line <= lines, column >= 1, message !== '']).toEqual([true, true, true]);
        expect(fix).toEqual(expect.stringMatching(/./));
        // Nothing that was written moves a terminal's cursor.
        expect(`${message}${fix}`).not.toMatch(/\p{Cc}/u);
      }
      expect(manifest === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
      if (manifest === null) return;
      valid += 1;
      for (const environment of environmentsOf(manifest)) resolve(manifest, environment);
      const { routes } = alertSettingsOf(manifest);
      for (const { groupWaitMs, groupIntervalMs, repeatMs } of routes)
        expect([groupWaitMs >= 0, groupIntervalMs > 0, repeatMs > 0]).toEqual([true, true, true]);
      for (const { budget } of sloOf(manifest)?.objectives ?? []) expect(budget > 0 && budget <= 1).toBe(true);
      for (const { ofMs, minute, rule } of reportsOf(manifest))
        expect([ofMs > 0, minute >= 0 && minute < 1440, rule.startsWith('FREQ=')]).toEqual([true, true, true]);
    }),
    { numRuns: 600 },
  );
  // Not all is refused: what is right is honoured.
  expect(valid).toBeGreaterThan(30);
});
