import { askAll } from '@convoy/engine/checks/requests';
import type { RequestStep } from '@convoy/model/checks';
import { expect, test } from '@jest/globals';
import { request, step } from '../../model/test/checks.ts';
import { passing } from './passing.ts';
import { outside } from './performing.ts';
import { json } from './smoking.ts';

/** Requests to a base: what the verdict says, and what is kept. */
const told = async (base: string, steps: readonly RequestStep[]) => {
  const around = outside({ look: () => json({ password: 'hunter2horse' }) });
  const { signal } = new AbortController();
  const checking = { ports: around.ports, name: 'smoke', env: {}, signal, log: () => undefined, isLogged: false };
  const { verdict } = await passing(
    around.time,
    askAll(steps, () => base, checking),
  );
  return { reason: verdict.reason, looks: around.looks, kept: around.kept.get('smoke.requests.json') ?? '' };
};

const unmet = { expect: ['[STATUS] == 201'] };

test('what is carried is in no evidence', async () => {
  const login = step('login', { store: { tok: '[BODY].password' } });
  const use = step('use', { request: request('/me/[CONTEXT].tok?t=[CONTEXT].tok'), ...unmet });
  const { looks, kept } = await told('https://host', [login, use]);
  expect(looks.at(-1)).toBe('https://host/me/hunter2horse?t=hunter2horse');
  expect(kept).toContain('"url": "https://host/me/[CONTEXT].tok?t=***"');
  expect(kept).not.toContain('hunter2');
});

test('of the address of a service neither who asks nor what its parameters are is told', async () => {
  const { reason, looks, kept } = await told('https://bob:hush@host?key=zzzSECRETzzz', [step('list', unmet)]);
  expect(looks).toEqual(['https://bob:hush@host/list?key=zzzSECRETzzz']);
  expect(reason).toBe('list at https://***@host/list?key=***: [STATUS] (200) == 201 does not hold');
  expect(kept).toContain('https://***@host/list?key=***');
  expect(kept).not.toMatch(/hush|SECRET/);
});
