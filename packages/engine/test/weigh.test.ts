import type { Context } from '@convoy/engine/perform/context';
import { resumeRollback, resumeWeigh } from '@convoy/engine/perform/effects';
import type { Command } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import { describe, expect, test } from '@jest/globals';
import { able, service, settings } from '../../model/test/settings.ts';
import { outside, perform, type Script } from './performing.ts';
import { play, type Table } from './table.ts';

type Resume = (command: Command, context: Context) => Promise<Fact[]>;

const canary = { strategy: 'canary', canary: [{ share: 0.1, forMs: 10 }] } as const;
const there = (version: string) => ({ release: { version } });

/** A canary that has come this far; what is weighed is written down. */
const canarying = (...ended: string[]) => {
  const table = play(settings({ web: service([], canary) }), { capabilities: { web: { ...able, weigh: true } } });
  table.ends('deploy:web', 'gate:candidate:web', ...ended);
  const weighed: string[] = [];
  const weigh: Script['provider'] = {
    weigh: async ({ key }, { version }, share) => {
      weighed.push(`${version} ${share} ${key}`);
    },
  };
  return { table, weighed, weigh };
};

const told = { type: 'service.weighed', service: 'web', release: { version: '2' }, share: 0.1, step: 1 };

test('a share is sent to the candidate', async () => {
  const { table, weighed, weigh } = canarying();
  expect(await perform(table, 'weigh:1:web', outside({ provider: weigh }))).toEqual([
    { ...told, key: 'weigh:1:web:1' },
  ]);
  expect(weighed).toEqual(['2 0.1 d-1/weigh:1:web:1']);
});

test('a provider without weights cannot: that is a failure, and no exception', async () => {
  const { table } = canarying();
  expect(await perform(table, 'weigh:1:web', outside({}))).toMatchObject([
    { type: 'failure.detected', point: 'deploy', service: 'web', code: 'NO_WEIGHTS' },
  ]);
});

describe('a share whose process died', () => {
  const resumed = async (how: (table: Table) => void = () => undefined) => {
    const { table, weighed, weigh } = canarying();
    how(table);
    const facts = await perform(table, 'weigh:1:web', outside({ provider: weigh }), resumeWeigh as Resume);
    return { facts, weighed };
  };

  test('is sent again under the same key: it is a goal, and to reach it twice changes nothing', async () => {
    const { facts, weighed } = await resumed();
    expect([facts, weighed]).toEqual([[{ ...told, key: 'weigh:1:web:1' }], ['2 0.1 d-1/weigh:1:web:1']]);
  });

  test('is not sent any more when all of it goes back', async () => {
    const { facts, weighed } = await resumed((table) => {
      table.says({ type: 'control.accepted', verb: 'abort', actor: 'ada' });
    });
    expect(facts).toMatchObject([{ type: 'command.abandoned', key: 'weigh:1:web:1' }]);
    expect(weighed).toEqual([]);
  });

  test('and then goes back itself: nobody knows whether it came about', async () => {
    const { table } = canarying();
    table.says({ type: 'control.accepted', verb: 'abort', actor: 'ada' });
    expect(table.says({ type: 'command.abandoned', key: 'weigh:1:web:1', reason: 'unwanted' })).toEqual([
      'rollback:web',
    ]);
  });
});

describe('a way back whose process died', () => {
  const resumed = async (share?: number) => {
    const { table } = canarying('weigh:1:web');
    table.fails('canary:1:web');
    const found = { live: there('1'), idle: there('2'), ...(share === undefined ? {} : { share }) };
    const around = outside({ describe: () => found });
    const facts = await perform(table, 'rollback:web', around, resumeRollback as Resume);
    return { facts, calls: around.calls };
  };

  test('is begun again while a share is still out, though the former release serves the rest', async () => {
    const { facts, calls } = await resumed(0.1);
    expect([facts[0]?.type, calls]).toEqual(['service.rolled-back', ['rollback 2 1']]);
  });

  test.each([0, undefined])('is over where none is: %s', async (share) => {
    const { facts, calls } = await resumed(share);
    expect([facts[0]?.type, calls]).toEqual(['service.rolled-back', []]);
  });
});
