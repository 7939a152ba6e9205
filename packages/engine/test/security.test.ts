import { checkService } from '@convoy/engine/checks/check-service';
import type { SecuritySettings } from '@convoy/model/checks';
import { expect, test } from '@jest/globals';
import { passing } from './passing.ts';
import { outside } from './performing.ts';

const security: SecuritySettings = {
  ...{ timeoutMs: 1000, sarif: [], secrets: [], failOn: 'high', headers: false, cookies: false, tlsDays: 14 },
  request: { method: 'GET', path: '/', headers: {}, timeoutMs: 1000 },
};

const verdictOf = async (more: Partial<SecuritySettings>) => {
  const { ports, time } = outside({ look: () => ({ status: 200 }) });
  const probe: typeof ports.probe = {
    look: async (request, signal) => ({ ...(await ports.probe.look(request, signal)), headers: {} }),
  };
  const checking = {
    ...{ ports: { ...ports, probe }, name: 'web', env: {}, log: () => undefined, isLogged: false },
    signal: new AbortController().signal,
  };
  const subject = { service: 'web', url: 'http://web.example' };
  const found = checkService('security', { security: { ...security, ...more } }, subject, checking);
  return (await passing(time, found)).verdict;
};

test('a check that asks for the certificate alone is no pass where there is none', async () => {
  const { outcome, reason } = await verdictOf({});
  expect(outcome).toBe('inconclusive');
  expect(reason).toContain('http://web.example/ is asked without TLS');
});

test('beside headers or cookies it is looked at where there is one', async () => {
  expect((await verdictOf({ cookies: true })).outcome).toBe('passed');
});
