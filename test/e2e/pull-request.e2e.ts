import { afterAll, beforeAll, expect } from '@jest/globals';
import { openWorld, type World, withAct } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  world.twin.seed({ pulls: [{ number: 5 }, { number: 6 }] });
});
afterAll(async () => {
  await world.close();
  expect(world.twin.problems).toEqual([]);
});

const opened = (number: number, fork: boolean) => ({
  event: 'pull_request',
  payload: {
    number,
    pull_request: {
      number,
      head: { ref: 'change', repo: { full_name: fork ? 'someone/shop' : 'acme/shop' } },
      base: { ref: 'main' },
    },
  },
});

const comments = () => world.twin.state.comments.map(({ number: issue, body }) => [issue, body]);

withAct('a pull request gets its plan as one comment, which is kept up to date', async () => {
  const { status, jobs } = await world.run(opened(5, false));
  expect([status, jobs]).toEqual([0, { Plan: 'success' }]);
  world.shop.commit('One more', { 'more.txt': 'more' });
  const second = world.shop.commit('And one more', { 'more.txt': 'and more' });
  expect((await world.run(opened(5, false))).status).toBe(0);
  expect(comments()).toEqual([[5, expect.stringContaining(second.slice(0, 12))]]);
  expect(world.twin.files('convoy/staging')).toEqual({});
});

withAct('one from a fork gets the summary alone, by a token that may not write', async () => {
  const token = world.twin.token({ permissions: { contents: 'read', actions: 'read', pull_requests: 'read' } });
  const { status, jobs, summaries } = await world.run({ ...opened(6, true), token });
  expect([status, jobs]).toEqual([0, { Plan: 'success' }]);
  expect(summaries.join('\n')).toContain('### Plan for shop');
  expect(comments().filter(([issue]) => issue === 6)).toEqual([]);
});
