import { expect, test } from '@jest/globals';
import { play } from '../../engine/test/table.ts';
import { able, service, settings } from '../../model/test/settings.ts';
import { standingOf } from '../src/view/standing.ts';

test('a canary that waits for a person says what its users still meet of it, until that is taken away', () => {
  const canary = { strategy: 'canary', canary: [{ share: 0.1, forMs: 10 }] } as const;
  const on = { rollback: { on: ['gate'], scope: 'deployment', tolerates: [] } } as const;
  const table = play(settings({ web: service([], { ...canary, ...on }) }), {
    capabilities: { web: { ...able, weigh: true } },
  });
  const words = (): string => standingOf(table.state, 'web').words;
  table.ends('deploy:web', 'gate:candidate:web', 'weigh:1:web');
  expect(words()).toBe('canary, step 1, gets 10 % of the traffic');
  table.fails('canary:1:web');
  expect(words()).toBe('halted: ROLLBACK_NOT_WANTED, gets 10 % of the traffic');
  table.says({ type: 'deployment.resumed', actor: 'ada' });
  table.says({ type: 'control.accepted', verb: 'rollback', actor: 'ada' });
  table.ends('rollback:web:2');
  table.all();
  expect(words()).toBe('taken back, healthy');
});
