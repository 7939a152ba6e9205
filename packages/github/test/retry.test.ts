import { describe, expect, test } from '@jest/globals';
import { type Attempt, waitBefore } from '../src/retry.ts';
import { asked, clientOf, faultIn, twinForEach } from './on-twin.ts';

const twin = twinForEach();
const named = { owner: 'acme', repo: 'shop' };
const reading = 'GET /repos/{owner}/{repo}';
const writing = 'POST /repos/{owner}/{repo}/issues';

const on = (...how: Parameters<typeof clientOf> extends [unknown, ...infer R] ? R : never) => {
  const made = clientOf(twin(), ...how);
  const { client } = made;
  return {
    ...made,
    read: () => client.doing('reading', () => client.request(reading, named)),
    write: () => client.doing('writing', () => client.request(writing, { ...named, title: 'told' })),
    query: () => client.doing('asking', () => client.graphql('query { viewer { login } }', {})),
  };
};

describe('a limit is waited out as long as GitHub asks', () => {
  test.each([
    ['too-many', 17],
    ['secondary-limit', 240],
  ] as const)('%s names %i s; what was to be written is written once after it', async (kind, retryAfter) => {
    const { write, slept, notes } = on();
    twin().fault({ match: writing, kind, retryAfter });
    await write();
    expect(slept).toEqual([retryAfter * 1000]);
    expect(twin().state.issues).toHaveLength(1);
    expect(notes).toEqual([`GitHub limits us: trying again in ${retryAfter} s`]);
  });

  test('the hour of a token: until GitHub says that it begins anew, where that is soon', async () => {
    const { read, clock, slept } = on();
    await read();
    twin().limit({ core: 1 });
    expect(await faultIn(read())).toMatchObject({ code: 'GITHUB_LIMITED' });
    await clock.sleep(50 * 60_000);
    await read();
    expect(slept).toEqual([50 * 60_000, 10 * 60_000 + 1000]);
  });

  test('one that names no time: a minute, and twice as long each time', async () => {
    const { read, slept } = on();
    const message = 'You have exceeded a secondary rate limit.';
    twin().fault({ match: reading, kind: 'status', status: 403, message, times: 3 });
    await read();
    expect(slept).toEqual([60_000, 120_000, 240_000]);
  });

  test('one that GraphQL says with status 200', async () => {
    const { query, slept } = on();
    twin().limit({ graphql: 0 });
    expect(await faultIn(query())).toMatchObject({ code: 'GITHUB_LIMITED' });
    twin().limit({ graphql: 5000 });
    twin().fault({ match: 'graphql viewer', kind: 'graphql-error', type: 'RATE_LIMITED', message: 'exceeded' });
    await query();
    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes.';
    twin().fault({ match: 'graphql viewer', kind: 'graphql-error', message });
    await query();
    expect(slept).toEqual([60_000, 60_000]);
  });

  test('but no longer than a quarter of an hour in all: the job would be billed for waiting', async () => {
    const { read, slept } = on();
    twin().fault({ match: reading, kind: 'too-many', retryAfter: 901 });
    expect(await faultIn(read())).toMatchObject({ code: 'GITHUB_LIMITED' });
    expect(slept).toEqual([]);
    twin().fault({ match: reading, kind: 'too-many', retryAfter: 400, times: 3 });
    expect(await faultIn(read())).toMatchObject({ code: 'GITHUB_LIMITED' });
    expect(slept).toEqual([400_000, 400_000]);
  });
});

describe('an outage', () => {
  test.each(['reset', 'status', 'lost', 'truncated'] as const)('%s: what is read is read again', async (kind) => {
    const { read, slept, notes } = on();
    twin().fault({ match: reading, kind, status: 502, bytes: 10, times: 2 } as never);
    await read();
    expect(slept).toEqual([500, 1000]);
    expect(notes).toEqual([]);
  });

  test('waits longer each time, by chance up to half a minute, and is told; seven times are enough', async () => {
    for (const [chance, waits] of [
      [0, [500, 1000, 2000, 4000, 8000, 15_000]],
      [0.999, [1000, 1999, 3998, 7996, 15_992, 29_985]],
    ] as const) {
      const { read, slept, notes } = on({}, { chance });
      twin().fault({ match: reading, kind: 'status', status: 503, times: 7 });
      expect(await faultIn(read())).toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
      expect(slept).toEqual(waits);
      expect(notes).toHaveLength(waits.filter((ms) => ms >= 5000).length);
      expect(notes[0]).toMatch(/^GitHub does not answer: trying again in \d+ s$/);
    }
  });

  test.each([
    ['status', 'what it did is not known'],
    ['lost', 'it was done'],
    ['reset', 'it was not done'],
  ] as const)('%s: what was written is not written again (%s)', async (kind, _why) => {
    const { write, slept } = on();
    twin().fault({ match: writing, kind, status: 500 } as never);
    expect(await faultIn(write())).toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
    expect(slept).toEqual([]);
    expect(asked(twin())).toHaveLength(1);
    expect(twin().state.issues).toHaveLength(kind === 'lost' ? 1 : 0);
  });

  test('of GraphQL: a question is asked again, a change is not made again', async () => {
    const { query, client, slept } = on();
    twin().fault({ match: 'graphql viewer', kind: 'reset' });
    await query();
    expect(slept).toEqual([500]);
    twin().fault({ match: 'graphql createCommitOnBranch', kind: 'reset' });
    const input = {
      branch: { repositoryNameWithOwner: 'acme/shop', branchName: 'main' },
      ...{ expectedHeadOid: '0'.repeat(40), message: { headline: 'told' } },
    };
    const change =
      'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
    await faultIn(client.graphql(change, { input }));
    expect(slept).toEqual([500]);
  });

  test('is waited for at least as long as GitHub asks', () => {
    const outage: Attempt = { status: 503, headers: {}, message: 'maintenance', number: 1, repeatable: true };
    expect(waitBefore(outage, 0, 0)).toBe(500);
    expect(waitBefore({ ...outage, headers: { 'retry-after': '120' } }, 0, 0)).toBe(120_000);
  });
});

test.each([400, 401, 404, 409, 422])('a refusal with %i is one for good', async (status) => {
  const { read, slept } = on();
  twin().fault({ match: reading, kind: 'status', status });
  await faultIn(read());
  expect([slept, asked(twin()).length]).toEqual([[], 1]);
});

test('whoever stops ends the wait', async () => {
  const stop = new AbortController();
  stop.abort(new Error('stopped'));
  const { read, slept } = on({}, { signal: stop.signal });
  twin().fault({ match: reading, kind: 'too-many', retryAfter: 30 });
  expect((await faultIn(read())).message).toContain('stopped');
  expect([slept, asked(twin()).length]).toEqual([[], 0]);
});
