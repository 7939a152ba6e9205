import { appendFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Event } from '@convoy/model/events';
import { emptyHead, type HeadRecord } from '@convoy/model/head';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Twin } from '../../../test/twin/twin.ts';
import { createArtifacts } from '../src/artifacts.ts';
import { clientOf, faultIn } from './on-twin.ts';
import { startRunner, withTwin } from './runner.ts';

let twin: Twin;
withTwin((one) => {
  twin = one;
});

const event = (deployment: string, seq: number): Event => ({
  ...{ type: 'service.checkpointed', service: 'api', id: `${deployment}.1.a.${seq}`, at: '2026-11-01T10:00:00.000Z' },
  ...{ order: [1, seq, 'a', seq], deployment, environment: 'staging' },
});
const two = (deployment: string) => [event(deployment, 1), event(deployment, 2)];
const claimed: HeadRecord = { ...emptyHead, epoch: 1, unfinished: 'd-1' };

/** Deployments of one run, one after the other, each ended: their journals lie in an artifact each. */
const ended = async (...deployments: string[]): Promise<void> => {
  await using runner = await startRunner(twin, 7);
  let { revision } = await runner.store.read();
  for (const unfinished of deployments) {
    revision = (await runner.store.write({ ...claimed, unfinished }, revision, 'claimed')) ?? '';
    await runner.journal(unfinished, '1.a').append(two(unfinished));
    revision = (await runner.store.write({ ...claimed, unfinished: null }, revision, 'ended')) ?? '';
  }
  expect(runner.notes).toEqual([]);
};

const headOf = () => JSON.parse(twin.files('convoy/staging')['head.json'] ?? '');
/** The head with something of it changed by hand. */
const editHead = (edit: (head: ReturnType<typeof headOf>) => void): void => {
  const head = headOf();
  edit(head);
  twin.seed({ branches: { 'convoy/staging': { 'head.json': JSON.stringify(head) } } });
};

/** What another runner finds of these deployments, and what it is told. */
const found = async (...deployments: string[]) => {
  await using runner = await startRunner(twin, 8);
  await runner.store.read();
  await runner.store.history();
  await runner.store.history();
  const counts = await Promise.all(deployments.map(async (one) => (await runner.events(one)).length));
  return { counts, notes: runner.notes };
};
const lost = (why: RegExp) => ({
  counts: [0, 2],
  notes: [expect.stringMatching(new RegExp(`^the journal of d-1 is lost and left out: [^]*${why.source}`))],
});

describe('a journal of which anything is lost is left out whole, and told of once', () => {
  beforeEach(() => ended('d-1', 'd-2'));
  const first = () => headOf().shelf.volumes[0].artifact as number;

  test('where its artifact was deleted', async () => {
    await fetch(`${twin.url}/repos/acme/shop/actions/artifacts/${first()}`, {
      ...{ method: 'DELETE', headers: { authorization: `bearer ${twin.token()}` } },
    });
    expect(await found('d-1', 'd-2')).toEqual(lost(/it is not there/));
  });

  test('where it is not what the head knows of it', async () => {
    editHead(({ shelf }) => {
      shelf.volumes[0].pieces[0].digest = `sha256:${'0'.repeat(64)}`;
    });
    expect(await found('d-1', 'd-2')).toEqual(lost(/does not hold what the head knows of d-1\/1\.a from byte 0/));
  });

  test('where a piece of it lies in no artifact', async () => {
    editHead(({ shelf }) => {
      shelf.volumes[0].pieces.push({ ...shelf.volumes[0].pieces[0], segment: '2.b' });
    });
    expect(await found('d-1', 'd-2')).toEqual(lost(/does not hold/));
    editHead(({ shelf }) => {
      shelf.volumes[0].pieces.pop();
      shelf.tails.push({ deployment: 'd-1', segment: '1.a', from: 9999, text: '{}\n' });
    });
    expect(await found('d-1', 'd-2')).toEqual(lost(/bytes \d+ to 9999 lie nowhere/));
  });

  test.each([
    ['of a fork', { headRepositoryId: 4711 }, /another repository/],
    ['of another branch', { headBranch: 'evil' }, /comes from run 7 on evil .* should come from run 7 on main/],
  ])('where its artifact is %s, whatever is in it', async (_, run, why) => {
    twin.seed({ runs: [{ id: 7, ...run }] });
    const its = expect.stringMatching(why);
    expect(await found('d-1', 'd-2')).toEqual({ counts: [0, 0], notes: [its, its] });
  });

  test('where its artifact is of another run', async () => {
    editHead(({ shelf }) => {
      shelf.volumes[0].run = 8;
    });
    expect(await found('d-1', 'd-2')).toEqual(lost(/comes from run 7 on main .* run 8 on main/));
  });

  test('where it has expired', async () => {
    twin.advance(91 * 24 * 3_600_000);
    const { counts, notes } = await found('d-1', 'd-2');
    expect(counts).toEqual([0, 0]);
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatch(/artifact \d+ has expired/);
  });
});

test.each(['reset', 'truncated'] as const)(
  'an outage (%s) is no loss: it is said, nothing is left out',
  async (kind) => {
    await ended('d-1');
    await using runner = await startRunner(twin, 8);
    await runner.store.read();
    for (const match of ['/artifacts/{artifact_id}', '/blob/']) {
      twin.clearFaults();
      twin.fault({ match, kind, bytes: 3, times: null } as never);
      expect(await faultIn(runner.store.history())).toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
    }
    expect([runner.notes.filter((note) => note.includes('lost')), await runner.events('d-1')]).toEqual([[], []]);
    twin.clearFaults();
    twin.fault({ match: '/blob/', kind, bytes: 3, times: 2 } as never);
    await runner.store.history();
    expect(await runner.events('d-1')).toHaveLength(2);
  },
);

test('artifacts are asked for by their ids: how many others of whatever name there are makes no difference', async () => {
  await ended('d-1');
  const from = twin.requests.length;
  expect(await found('d-1')).toEqual({ counts: [2], notes: [] });
  const asked = twin.requests.slice(from).map(({ route }) => route);
  expect(asked.filter((route) => route.endsWith('/actions/artifacts') || route.includes('ListArtifacts'))).toEqual([]);
});

test('others of the same name, of a fork or of another run, are not read in its place', async () => {
  await ended('d-1');
  const [ours] = twin.state.artifacts;
  twin.seed({ runs: [{ id: 9, headRepositoryId: 4711 }, { id: 10 }] });
  for (const run of [9, 10]) {
    await using _runner = await startRunner(twin, run);
    await createArtifacts(clientOf(twin).client).upload(ours?.name ?? '', 'journal.json', '{"pieces":[]}');
  }
  expect(new Set(twin.state.artifacts.map(({ name }) => name)).size).toBe(1);
  expect(twin.state.artifacts).toHaveLength(3);
  expect(await found('d-1')).toEqual({ counts: [2], notes: [] });
});

describe('what is on this machine already', () => {
  const file = (dir: string) => join(dir, 'd-1', 'journal', '1.a.jsonl');
  const onRunner = async (change: (path: string) => Promise<void>) => {
    await ended('d-1');
    const runner = await startRunner(twin, 8);
    await runner.store.read();
    await runner.store.history();
    const whole = await readFile(file(runner.dir), 'utf8');
    await change(file(runner.dir));
    return { runner, whole, now: () => readFile(file(runner.dir), 'utf8') };
  };

  test('is mended where it was cut', async () => {
    const { runner, whole, now } = await onRunner((path) => truncate(path, 30));
    await runner.store.history();
    expect(await now()).toBe(whole);
    await runner[Symbol.asyncDispose]();
  });

  test('is kept where it goes on behind that', async () => {
    const { runner, whole, now } = await onRunner((path) => appendFile(path, '{"more":1}\n'));
    await runner.store.history();
    expect(await now()).toBe(`${whole}{"more":1}\n`);
    await runner[Symbol.asyncDispose]();
  });

  test('is not written over where it is something else: a person looks', async () => {
    const { runner, now } = await onRunner((path) => writeFile(path, '{"other":1}\n'));
    const fault = await faultIn(runner.store.history());
    expect(fault).toMatchObject({ code: 'STATE_DIFFERS' });
    expect(fault.message).toContain('move the state folder away and run again');
    expect(await now()).toBe('{"other":1}\n');
    await runner[Symbol.asyncDispose]();
  });
});
