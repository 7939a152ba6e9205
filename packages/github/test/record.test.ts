import { describe, expect, test } from '@jest/globals';
import type { Client } from '../src/client.ts';
import { type Told, tell } from '../src/record.ts';
import { asked, clientOf, faultIn, twinForEach } from './on-twin.ts';

const twin = twinForEach({ branches: { main: { a: 'a' }, other: { a: 'b' } } });
const told = (change: Partial<Told> = {}): Told => ({
  ...{ deployment: 'd-1', environment: 'staging', ref: null, state: 'in_progress', description: 'begun' },
  ...{ logUrl: 'https://github.com/acme/shop/actions/runs/7', environmentUrl: null },
  ...change,
});
const say = (change: Partial<Told> = {}, client = clientOf(twin()).client) => tell(client, told(change));
const recorded = () =>
  twin().state.deployments.map(({ payload, statuses }) => [
    (payload as { convoy: string }).convoy,
    ...statuses.map(({ state }) => state),
  ]);
const lastOf = (index = 0) => twin().state.deployments[index]?.statuses.at(-1);

describe('a deployment is told once, and brought to its end', () => {
  test('with where it is seen at work, and where its environment is reached', async () => {
    await say();
    expect(twin().state.deployments).toMatchObject([
      { environment: 'staging', ref: 'main', task: 'convoy', payload: { convoy: 'd-1' } },
    ]);
    const logUrl = 'https://github.com/acme/shop/actions/runs/7';
    expect(lastOf()).toMatchObject({ state: 'in_progress', description: 'begun', logUrl, environmentUrl: '' });
    await say({ state: 'success', description: 'confirmed', environmentUrl: 'https://staging.shop.example' });
    expect(recorded()).toEqual([['d-1', 'in_progress', 'success']]);
    const environmentUrl = 'https://staging.shop.example';
    expect(lastOf()).toMatchObject({ description: 'confirmed', logUrl, environmentUrl });
  });

  test.each(['success', 'failure', 'inactive'] as const)(
    '%s is an end: whoever begins late is not heard',
    async (state) => {
      await say();
      await say({ state });
      await say();
      expect(recorded()).toEqual([['d-1', 'in_progress', state]]);
    },
  );

  test('an error is no end: a person is asked, and then it goes on', async () => {
    for (const state of ['in_progress', 'error', 'in_progress', 'failure'] as const) await say({ state });
    expect(recorded()).toEqual([['d-1', 'in_progress', 'error', 'in_progress', 'failure']]);
  });

  test('the same word twice is said once', async () => {
    for (const state of ['in_progress', 'in_progress', 'failure', 'failure'] as const) await say({ state });
    expect(recorded()).toEqual([['d-1', 'in_progress', 'failure']]);
  });

  test('whoever goes on without having begun makes the record, and ends it', async () => {
    await say({ state: 'failure' });
    expect(recorded()).toEqual([['d-1', 'failure']]);
  });

  test('each deployment and environment has its own, also where one id begins like another', async () => {
    await say({ deployment: 'd-11' });
    await say();
    await say({ environment: 'production' });
    await say({ state: 'failure' });
    expect(recorded()).toEqual([
      ['d-11', 'in_progress'],
      ['d-1', 'in_progress', 'failure'],
      ['d-1', 'in_progress'],
    ]);
  });
});

test('whoever ends it between our look and our word is given the last one again', async () => {
  const { client } = clientOf(twin());
  await say();
  await say({ state: 'error' });
  let isBetween = true;
  // The other one ends it just before this one's word arrives.
  const late = (async (route: string, values: object) => {
    if (isBetween && route.startsWith('POST') && route.endsWith('/statuses')) {
      isBetween = false;
      await say({ state: 'success', description: 'by the other', environmentUrl: 'https://shop.example' });
    }
    return client.request(route, values as never);
  }) as unknown as Client['request'];
  await say({}, { ...client, request: late });
  expect(recorded()).toEqual([['d-1', 'in_progress', 'error', 'success', 'in_progress', 'success']]);
  expect(lastOf()).toMatchObject({ description: 'by the other', environmentUrl: 'https://shop.example' });
});

describe('the ones before it', () => {
  const confirmed = async (environment: string) => {
    for (const deployment of ['d-1', 'd-2']) {
      await say({ deployment, environment });
      await say({ deployment, environment, state: 'success' });
    }
  };

  test('are made inactive by GitHub once another one is confirmed', async () => {
    await confirmed('staging');
    expect(recorded()).toEqual([
      ['d-1', 'in_progress', 'success', 'inactive'],
      ['d-2', 'in_progress', 'success'],
    ]);
  });

  test('stay as they are where one fails: what was confirmed is what serves', async () => {
    await say({ state: 'success' });
    await say({ deployment: 'd-2' });
    await say({ deployment: 'd-2', state: 'failure' });
    expect(recorded()).toEqual([
      ['d-1', 'success'],
      ['d-2', 'in_progress', 'failure'],
    ]);
  });

  test('stay in an environment called production: GitHub leaves those to people', async () => {
    await confirmed('production');
    expect(recorded()).toEqual([
      ['d-1', 'in_progress', 'success'],
      ['d-2', 'in_progress', 'success'],
    ]);
  });
});

describe('what GitHub would refuse', () => {
  test('a long description is cut', async () => {
    await say({ description: 'x'.repeat(500) });
    await say({ state: 'failure', description: 'y'.repeat(500) });
    expect(twin().state.deployments[0]?.description).toBe('x'.repeat(140));
    expect(lastOf()?.description).toBe('y'.repeat(140));
  });

  test('a commit that is not there is a fault that says so, and nothing is recorded', async () => {
    const fault = await faultIn(say({ ref: 'nowhere' }));
    expect(fault.code).toBe('GITHUB_REFUSED');
    expect(fault.message).toContain('recording deployment d-1: No ref found for: nowhere');
    expect(recorded()).toEqual([]);
  });

  test('a token without the permission is told of it', async () => {
    const { client } = clientOf(twin(), { permissions: { deployments: 'read', contents: 'read' } });
    expect((await faultIn(say({}, client))).message).toContain('add `deployments: write`');
  });
});

test.each(['lost', 'status'] as const)(
  'a record whose making met an outage (%s) is not made a second time',
  async (kind) => {
    twin().fault({ match: 'POST /repos/{owner}/{repo}/deployments', kind, status: 502 } as never);
    await say();
    await say({ state: 'failure' });
    expect(recorded()).toEqual([['d-1', 'in_progress', 'failure']]);
    expect(asked(twin()).filter((line) => line === 'POST /repos/{owner}/{repo}/deployments 201')).toHaveLength(
      kind === 'lost' ? 0 : 1,
    );
  },
);

test('it is found among others of its environment', async () => {
  twin().limit({ content: false });
  await say();
  for (let other = 2; other <= 60; other += 1) await say({ deployment: `d-${other}` });
  await say({ state: 'success' });
  expect(recorded()[0]).toEqual(['d-1', 'in_progress', 'success']);
  expect(recorded()).toHaveLength(60);
});
