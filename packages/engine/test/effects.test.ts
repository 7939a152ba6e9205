import { begin } from '@convoy/engine/perform';
import type { Context } from '@convoy/engine/perform/context';
import { resumeDeploy, resumeRollback, resumeShift } from '@convoy/engine/perform/effects';
import type { Command } from '@convoy/model/commands';
import { ConvoyError } from '@convoy/model/error';
import type { Fact } from '@convoy/model/events';
import type { Description, Effect } from '@convoy/model/ports';
import { describe, expect, test } from '@jest/globals';
import { able, check, service, settings } from '../../model/test/settings.ts';
import { outside, perform, type Script } from './performing.ts';
import { play, type Table } from './table.ts';

const of = settings({ web: service([], { with: { port: 1 } }) }, { checks: { all: check() } });

/** The deployment stands where this runs. */
const at = (name: string): Table => {
  const table = play(of);
  if (name === 'rollback:web') {
    table.through('web');
    table.fails('check:all');
  }
  while (!table.running.includes(name)) table.ends(table.running[0] ?? '');
  return table;
};

const resumes = { 'deploy:web': resumeDeploy, 'shift:web': resumeShift, 'rollback:web': resumeRollback } as const;

type Resume = (command: Command, context: Context) => Promise<Fact[]>;

/** Another process takes it up: what it reports, and what it does to the world. */
const resumed = async (name: keyof typeof resumes, found: Description, provider: Script['provider'] = {}) => {
  const around = outside({ describe: () => found, provider });
  const facts = await perform(at(name), name, around, resumes[name] as Resume);
  return { facts, calls: around.calls };
};
const there = (version: string, more: { key?: string; handle?: string; url?: string } = {}) => {
  const { handle, ...rest } = more;
  return { release: { version, ...(handle === undefined ? {} : { handle }) }, ...rest };
};
const blind = { capabilities: { ...able, describe: false } };

describe('an effect', () => {
  test('carries its key, unique over all deployments, and what the manifest says of its service', async () => {
    const seen: Effect[] = [];
    const deploy = async (effect: Effect) => {
      seen.push(effect);
      return { release: { version: '2', handle: 'green' }, candidate: 'https://c', url: 'https://u' };
    };
    const facts = await perform(at('deploy:web'), 'deploy:web', outside({ provider: { deploy } }));
    expect(seen).toMatchObject([
      {
        key: 'd-1/deploy:web:1',
        deployment: 'd-1',
        target: { environment: 'staging', service: 'web', with: { port: 1 } },
      },
    ]);
    expect(facts).toEqual([
      {
        ...{ type: 'service.deployed', service: 'web', release: { version: '2', handle: 'green' } },
        ...{ candidate: 'https://c', url: 'https://u', key: 'deploy:web:1' },
      },
    ]);
  });

  test('that faults is a fact with its code, never an exception', async () => {
    const fault = async () => {
      throw new ConvoyError('NO_QUOTA', 'there is no room');
    };
    const ends = (name: string) =>
      perform(at(name), name, outside({ provider: { deploy: fault, shift: fault, rollback: fault } }), begin);
    const told = { code: 'NO_QUOTA', reason: 'there is no room', service: 'web' };
    expect(await ends('deploy:web')).toMatchObject([{ type: 'failure.detected', point: 'deploy', ...told }]);
    expect(await ends('shift:web')).toMatchObject([{ type: 'failure.detected', point: 'deploy', ...told }]);
    expect(await ends('rollback:web')).toMatchObject([{ type: 'rollback.failed', ...told }]);
  });

  test('with a defect of ours is told as such', async () => {
    const deploy = async () => {
      throw new TypeError('x is undefined');
    };
    expect(await perform(at('deploy:web'), 'deploy:web', outside({ provider: { deploy } }))).toMatchObject([
      { type: 'failure.detected', code: 'UNEXPECTED', reason: 'x is undefined' },
    ]);
  });
});

describe('a deploy whose process died', () => {
  test('that came about, by its key, is not repeated', async () => {
    const found = {
      live: there('1'),
      idle: there('2', { key: 'd-1/deploy:web:1', handle: 'green', url: 'https://c' }),
    };
    const { facts, calls } = await resumed('deploy:web', found);
    expect(calls).toEqual([]);
    expect(facts).toMatchObject([{ release: { version: '2', handle: 'green' }, candidate: 'https://c' }]);
  });

  test('that did not is begun again, though the same version lies there from another deployment', async () => {
    const found = { live: there('1'), idle: there('2', { key: 'd-0/deploy:web:1' }) };
    expect((await resumed('deploy:web', found)).calls).toEqual(['deploy 2']);
    expect((await resumed('deploy:web', { live: there('1'), idle: null })).calls).toEqual(['deploy 2']);
  });

  test('a provider without keys is believed by the version', async () => {
    expect((await resumed('deploy:web', { live: there('1'), idle: there('2') })).calls).toEqual([]);
  });

  test('unless that was there before too: then a person is asked', async () => {
    const same = play(of, { candidates: { web: { release: { version: '1' }, changed: true, reason: 'forced' } } });
    const around = outside({ describe: () => ({ live: there('1'), idle: null }) });
    const facts = await perform(same, 'deploy:web', around, resumeDeploy as never);
    expect(facts).toMatchObject([{ type: 'deployment.halted', code: 'UNKNOWN_EFFECT', subject: 'web' }]);
    expect(around.calls).toEqual([]);
  });
});

describe('a provider that faults when it is asked what is there', () => {
  const failing = (times: number) => {
    let count = 0;
    return () => {
      count += 1;
      if (count <= times) throw new Error('connect ETIMEDOUT');
      return { live: there('2'), idle: there('1') };
    };
  };

  test.each(Object.keys(resumes) as (keyof typeof resumes)[])(
    '%s: it is asked again, and nothing is decided by a fault',
    async (name) => {
      const around = outside({ describe: failing(3) });
      const [fact] = await perform(at(name), name, around, resumes[name] as Resume);
      expect(fact?.type).toMatch(/^service\./);
      expect(around.time.now()).toBeLessThan(10_000);
    },
  );

  test.each(Object.keys(resumes) as (keyof typeof resumes)[])(
    '%s: one that never answers is a question, not a failure',
    async (name) => {
      const around = outside({ describe: failing(100) });
      expect(await perform(at(name), name, around, resumes[name] as Resume)).toMatchObject([
        {
          ...{ type: 'deployment.halted', code: 'UNKNOWN_EFFECT', subject: 'web' },
          reason: expect.stringMatching(/\(connect ETIMEDOUT\): mend that and say convoy resume; or look/),
        },
      ]);
      expect(around.calls).toEqual([]);
    },
  );
});

describe('a shift whose process died', () => {
  test('that came about is not repeated, one that did not is', async () => {
    const done = await resumed('shift:web', { live: there('2'), idle: there('1') });
    expect([done.calls, done.facts]).toMatchObject([[], [{ type: 'service.shifted', release: { version: '2' } }]]);
    expect((await resumed('shift:web', { live: there('1'), idle: there('2') })).calls).toEqual(['shift 2']);
  });
});

describe('a switch back whose process died', () => {
  test('that came about is not repeated, one that did not is', async () => {
    const done = await resumed('rollback:web', { live: there('1'), idle: there('2') });
    expect([done.calls, done.facts]).toMatchObject([[], [{ type: 'service.rolled-back', to: { version: '1' } }]]);
    expect((await resumed('rollback:web', { live: there('2'), idle: there('1') })).calls).toEqual(['rollback 2 1']);
  });
});

test.each(Object.keys(resumes) as (keyof typeof resumes)[])(
  '%s of a provider that cannot describe is never repeated: halt, and ask how it is',
  async (name) => {
    const { facts, calls } = await resumed(name, { live: null, idle: null }, blind);
    expect(calls).toEqual([]);
    expect(facts).toMatchObject([
      {
        ...{ type: 'deployment.halted', code: 'UNKNOWN_EFFECT', subject: 'web' },
        reason: expect.stringMatching(/convoy settle web --as deployed\|absent, then convoy resume/),
      },
    ]);
  },
);
