import type { Context } from '@convoy/engine/perform/context';
import { resumeTask } from '@convoy/engine/perform/runs';
import type { Command } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import type { Exit } from '@convoy/model/ports';
import { describe, expect, test } from '@jest/globals';
import { service, settings } from '../../model/test/settings.ts';
import { outside, perform } from './performing.ts';
import { play, type Table } from './table.ts';

const health = { url: 'https://my-api.example', live: '/health', ready: '/ready' };
const of = (idempotent = true) =>
  settings(
    { 'my-api': service(['schema'], { health }), web: service(['my-api']) },
    {
      checks: { checkout: { run: ['node', 'checkout.mjs'], needs: ['web'], timeoutMs: 700 } },
      tasks: { schema: { run: './migrate.sh up', phase: 'expand', needs: [], idempotent, timeoutMs: 900 } },
    },
  );

const checking = (): Table => {
  const table = play(of());
  table.ends('task:schema');
  table.through('my-api');
  table.says({
    type: 'service.deployed',
    service: 'web',
    release: { version: '2' },
    url: 'https://w',
    key: 'deploy:web:1',
  });
  table.through('web');
  return table;
};

describe('an integration check by command', () => {
  const checked = (exit: Exit) => perform(checking(), 'check:checkout', outside({ run: () => exit }));

  test('is told where and what, and where every service answers', async () => {
    const around = outside({});
    await perform(checking(), 'check:checkout', around);
    expect(around.execs).toMatchObject([
      {
        ...{ run: ['node', 'checkout.mjs'], timeoutMs: 700 },
        env: {
          ...{ CONVOY_ENVIRONMENT: 'staging', CONVOY_DEPLOYMENT: 'd-1', CONVOY_KEY: 'd-1/check:checkout:1' },
          ...{ CONVOY_URL_MY_API: 'https://my-api.example', CONVOY_URL_WEB: 'https://w' },
        },
      },
    ]);
  });

  test('exit status 0 is a pass', async () => {
    expect(await checked({ code: 0, timedOut: false })).toMatchObject([
      { type: 'service.checked', check: 'checkout', verdict: { outcome: 'passed', counts: { successful: 1 } } },
    ]);
  });

  test.each<[string, Exit, string, RegExp]>([
    ['another status', { code: 3, timedOut: false }, 'CHECK_FAILED', /exit status 3.*convoy logs checkout/],
    ['a signal', { code: null, signal: 'SIGSEGV', timedOut: false }, 'CHECK_FAILED', /ended by SIGSEGV/],
    ['no end within its time', { code: null, timedOut: true }, 'CHECK_TIMEOUT', /within 700 ms/],
    ['no end in time, whatever its status', { code: 0, timedOut: true }, 'CHECK_TIMEOUT', /within 700 ms/],
  ])('%s is not', async (_, exit, code, reason) => {
    const [fact] = await checked(exit);
    expect(fact).toMatchObject({ verdict: { outcome: 'failed', code, reason: expect.stringMatching(reason) } });
  });
});

describe('a task', () => {
  test('that ends with status 0 is done', async () => {
    const around = outside({});
    expect(await perform(play(of()), 'task:schema', around)).toEqual([
      { type: 'task.finished', task: 'schema', key: 'task:schema:1' },
    ]);
    expect(around.execs).toMatchObject([{ run: './migrate.sh up', timeoutMs: 900 }]);
  });

  test('that does not has failed at deploy', async () => {
    const around = outside({ run: () => ({ code: 1, timedOut: false }) });
    expect(await perform(play(of()), 'task:schema', around)).toMatchObject([
      { type: 'failure.detected', point: 'deploy', task: 'schema', code: 'TASK_FAILED' },
    ]);
  });

  const taken = async (isIdempotent: boolean) => {
    const around = outside({});
    const how = resumeTask as (command: Command, context: Context) => Promise<Fact[]>;
    return { facts: await perform(play(of(isIdempotent)), 'task:schema', around, how), execs: around.execs };
  };

  test('interrupted and idempotent is run again, under the same key', async () => {
    const { facts, execs } = await taken(true);
    expect(execs).toMatchObject([{ env: { CONVOY_KEY: 'd-1/task:schema:1' } }]);
    expect(facts).toMatchObject([{ type: 'task.finished' }]);
  });

  test('interrupted and not idempotent is never run again by itself: halt, and ask', async () => {
    const { facts, execs } = await taken(false);
    expect(execs).toEqual([]);
    expect(facts).toMatchObject([
      {
        ...{ type: 'deployment.halted', code: 'UNKNOWN_EFFECT', subject: 'schema' },
        reason: expect.stringMatching(/not declared idempotent.*convoy settle schema --as deployed\|absent/),
      },
    ]);
  });
});
