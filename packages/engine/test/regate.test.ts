import { describe, expect, test } from '@jest/globals';
import { able, base, check, service, settings } from '../../model/test/settings.ts';
import { limit } from './commands.ts';
import { play } from './table.ts';

const checked = { checks: { all: check() } };
const goingBack = (change = {}) => {
  const table = play(settings({ api: service(), web: service(['api']) }, checked), change);
  table.through('api', 'web');
  table.fails('check:all');
  return table;
};

describe('the restored release is gated again: that it once was good is a memory', () => {
  test('after its switch, and the deployment does not end before', () => {
    const table = goingBack();
    table.ends('rollback:web', 'rollback:api');
    expect(table.running).toEqual(['gate:restored:web', 'gate:restored:api']);
    expect(table.state.running['gate:restored:api:1']?.command).toMatchObject({ release: { version: '1' } });
    table.ends('gate:restored:web');
    expect(table.state.outcome).toBeNull();
    table.ends('gate:restored:api');
    expect(table.state.outcome).toBe('rolled-back');
  });

  test('where nothing was before, and where there is no health, nothing can be measured', () => {
    const table = goingBack({ base: base() });
    table.ends('rollback:web', 'rollback:api');
    expect(table.state.outcome).toBe('rolled-back');
    const blind = play(settings({ api: service([], { health: null }) }, checked));
    blind.through('api');
    blind.fails('check:all');
    blind.ends('rollback:api');
    expect(blind.state.outcome).toBe('rolled-back');
  });
});

describe('it fails its gate', () => {
  const failed = () => {
    const table = goingBack();
    table.ends('rollback:web');
    table.fails('gate:restored:web');
    return table;
  };

  test('rollback.failed, halt, a person is told', () => {
    const table = failed();
    expect(table.told('rollback.failed')).toMatchObject([{ service: 'web', code: 'FAILED', reason: 'because' }]);
    expect(table.told('deployment.halted')).toMatchObject([
      {
        code: 'ROLLBACK_FAILED',
        subject: 'web',
        reason: expect.stringMatching(/^web could not be taken back: because; mend it .*--as deployed first$/),
      },
    ]);
  });

  test('one that turned red while a person was asked about the other is looked at again too', () => {
    const table = goingBack();
    table.ends('rollback:web', 'rollback:api');
    table.fails('gate:restored:web');
    table.fails('gate:restored:api');
    expect(table.says({ type: 'deployment.resumed', actor: 'ada' }).toSorted()).toEqual([
      ...['gate:restored:api:2', 'gate:restored:web:2'],
    ]);
    table.all();
    expect(table.state.outcome).toBe('rolled-back');
  });

  test('a person takes it as it is: the rest goes back, and the deployment ends', () => {
    const table = failed();
    table.ends('rollback:api');
    table.says({ type: 'control.accepted', verb: 'settle', actor: 'ada', subject: 'web', as: 'deployed' });
    table.says({ type: 'deployment.resumed', actor: 'ada' });
    table.all();
    expect(table.state.outcome).toBe('rolled-back');
  });

  test('no more shifting: what runs ends, nothing begins, nothing is finished', () => {
    const table = failed();
    expect(table.running).toEqual(['rollback:api']);
    expect(table.ends('rollback:api')).toEqual([]);
    expect(table.waits(limit * 100)).toEqual([]);
    expect(table.state.outcome).toBeNull();
  });

  test('resumed it is measured anew; when it is well the rest goes on', () => {
    const table = failed();
    table.ends('rollback:api');
    expect(table.says({ type: 'deployment.resumed', actor: 'ada' }).toSorted()).toEqual([
      'gate:restored:api',
      'gate:restored:web:2',
    ]);
    table.all();
    expect(table.order('rollback')).toEqual(['web', 'api']);
    expect(table.state.outcome).toBe('rolled-back');
  });

  test('and when it is not, it halts again', () => {
    const table = failed();
    table.ends('rollback:api');
    table.says({ type: 'deployment.resumed', actor: 'ada' });
    table.fails('gate:restored:web:2');
    expect(table.state.halted).toMatchObject({ code: 'ROLLBACK_FAILED', subject: 'web' });
    expect(table.told('deployment.halted')).toHaveLength(2);
  });
});

test('a switch back that fails halts as well, and is tried again under another key', () => {
  const table = goingBack();
  table.fails('rollback:web');
  expect(table.state.halted).toMatchObject({ code: 'ROLLBACK_FAILED', subject: 'web' });
  expect(table.running).toEqual([]);
  expect(table.says({ type: 'deployment.resumed', actor: 'ada' })).toEqual(['rollback:web:2']);
  table.all();
  expect(table.begun.filter((name) => name.startsWith('rollback'))).toEqual([
    'rollback:web',
    'rollback:web:2',
    'rollback:api',
  ]);
  expect(table.state.outcome).toBe('rolled-back');
});

test('a candidate that cannot be taken away halts too; where a provider cannot do it nobody tries', () => {
  const of = settings({ api: service() });
  const table = play(of);
  table.ends('deploy:api');
  expect(table.fails('gate:candidate:api')).toEqual(['retire:api']);
  table.fails('retire:api');
  expect(table.state.halted).toMatchObject({ code: 'ROLLBACK_FAILED' });
  const other = play(of, { capabilities: { api: { ...able, retire: false } } });
  other.ends('deploy:api');
  expect(other.fails('gate:candidate:api')).toEqual([]);
  expect(other.state.outcome).toBe('rolled-back');
  const two = play(settings({ api: service(), web: service() }), {
    capabilities: { api: { ...able, retire: false }, web: able },
  });
  two.ends('deploy:api');
  expect(two.fails('gate:candidate:api')).toEqual([]);
  expect(two.running).toEqual(['deploy:web']);
});
