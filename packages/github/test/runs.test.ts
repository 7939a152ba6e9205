import { describe, expect, test } from '@jest/globals';
import { isOver, wasCancelled } from '../src/runs.ts';
import { asked, clientOf, faultIn, twinForEach } from './on-twin.ts';

const twin = twinForEach();
const done = { status: 'completed', conclusion: 'success' } as const;
const going = { status: 'in_progress', conclusion: null } as const;
const job = { run: 7, attempt: 1, runner: 'one' };
/** An agent's name holds no dots of a runner's. */
const runners = (mine = '') => ({ mine, part: (name: string) => name.replaceAll('.', '') });

type Seed = NonNullable<NonNullable<Parameters<ReturnType<typeof twin>['seed']>[0]['runs']>[number]['attempts']>;
const run = (...attempts: Seed) => twin().seed({ runs: [{ id: 7, attempts }] });
const over = (at = job, by: Parameters<typeof isOver>[2] = runners()) => isOver(clientOf(twin()).client, at, by);

describe('an attempt of a run', () => {
  test('is over when GitHub says that it is completed, however it ended', async () => {
    for (const conclusion of ['success', 'failure', 'cancelled', 'timed_out'] as const) {
      run({ status: 'completed', conclusion });
      expect(await over()).toBe(true);
    }
  });

  test('is not over while it waits or goes on', async () => {
    for (const status of ['queued', 'waiting', 'in_progress'] as const) {
      run({ ...going, status });
      expect(await over(job, null)).toBe(false);
    }
  });

  test('is another one than that which came after it', async () => {
    run({ status: 'completed', conclusion: 'failure' }, going);
    expect(await over(job, null)).toBe(true);
    expect(await over({ ...job, attempt: 2 }, null)).toBe(false);
  });

  test.each([{ run: 8 }, { attempt: 2 }])(
    'of which GitHub knows nothing (%o) is not known to be over',
    async (other) => {
      run(going);
      const { client } = clientOf(twin());
      const asking = client.doing('asking for run', () => isOver(client, { ...job, ...other }, runners()));
      expect(await faultIn(asking)).toMatchObject({ code: 'GITHUB_NOT_FOUND' });
    },
  );

  test('was cancelled only when somebody cancelled it', async () => {
    for (const conclusion of ['success', 'failure', 'cancelled', null] as const) {
      run({ status: conclusion === null ? 'in_progress' : 'completed', conclusion });
      expect(await wasCancelled(clientOf(twin()).client, job)).toBe(conclusion === 'cancelled');
    }
  });
});

describe('a job of a run that goes on', () => {
  test('is over when all that its runner had are completed', async () => {
    run({
      ...going,
      jobs: [
        { runner: 'o.ne', ...done },
        { runner: 'two', ...going },
      ],
    });
    expect(await over()).toBe(true);
    expect(await over({ ...job, runner: 'two' })).toBe(false);
  });

  test('is not over where its runner has another one by now', async () => {
    run({
      ...going,
      jobs: [
        { runner: 'one', ...done },
        { runner: 'one', ...going },
      ],
    });
    expect(await over()).toBe(false);
  });

  test('that no list knows may be too new for it', async () => {
    run({
      ...going,
      jobs: [
        { runner: null, status: 'queued' },
        { runner: 'two', ...done },
      ],
    });
    expect(await over()).toBe(false);
  });

  test('is over when its runner has this one now: a runner has one at a time', async () => {
    run({ ...going, jobs: [{ runner: 'one', ...going }] });
    expect(await over(job, runners('one'))).toBe(true);
    expect(await over({ ...job, runner: '' }, runners(''))).toBe(false);
  });

  const many = (count: number) => Array.from({ length: count }, () => ({ runner: 'other', ...done }));

  test('is found however many jobs there are', async () => {
    run({ ...going, jobs: [...many(250), { runner: 'one', ...done }] });
    expect(await over()).toBe(true);
    expect(asked(twin()).filter((line) => line.includes('/jobs'))).toHaveLength(3);
  });

  test('is not over though one that its runner had before stands on a page before it', async () => {
    run({ ...going, jobs: [{ runner: 'one', ...done }, ...many(120), { runner: 'one', ...going }] });
    expect(await over()).toBe(false);
  });
});
