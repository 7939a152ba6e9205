import { expect, test } from '@jest/globals';
import { play } from '../../engine/test/table.ts';
import { everyCheck } from '../../model/test/checks.ts';
import { able, check, service, settings } from '../../model/test/settings.ts';
import { otherStandingOf, standingOf } from '../src/view/standing.ts';

const canary = { strategy: 'canary', canary: [{ share: 0.25, forMs: 10 }] } as const;
const itself = { rollback: { on: ['check'], scope: 'service', tolerates: [] } } as const;

const playing = () =>
  play(
    settings(
      { web: service([], { verify: everyCheck, ...canary, ...itself }), api: service() },
      {
        checks: { smoke: check('web', 'api') },
      },
    ),
    { capabilities: { web: { ...able, weigh: true }, api: able } },
  );

test('a service says which of its checks it is in, and what share of the traffic it has', () => {
  const table = playing();
  const said = [];
  while (table.running.some((name) => name.endsWith(':web'))) {
    said.push(standingOf(table.state, 'web').words);
    table.ends(table.running.find((name) => name.endsWith(':web')) as string);
  }
  expect(said).toEqual([
    ...['deploying', 'gate', 'in its smoke check', 'in its security check', 'in its page check'],
    ...['in its performance check', 'to 25 % of the traffic', 'canary, step 1, gets 25 % of the traffic', 'shifting'],
  ]);
});

test('a check of a service that fails is named, and an integration check of that name has not failed for it', () => {
  const table = playing();
  table.ends('deploy:web', 'gate:candidate:web');
  table.fails('verify:smoke:web');
  expect(standingOf(table.state, 'web')).toMatchObject({ words: 'retiring' });
  table.ends('retire:web');
  expect(standingOf(table.state, 'web')).toMatchObject({ mark: 'failed', words: 'failed at check smoke, taken away' });
  expect(otherStandingOf(table.state, 'check', 'smoke').mark).not.toBe('failed');
  table.ends('deploy:api', 'gate:candidate:api', 'shift:api');
  expect(otherStandingOf(table.state, 'check', 'smoke')).toMatchObject({ mark: 'busy', words: 'running' });
  table.fails('check:smoke');
  expect(otherStandingOf(table.state, 'check', 'smoke')).toMatchObject({ mark: 'failed' });
});
