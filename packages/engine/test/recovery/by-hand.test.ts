import type { Standing } from '@convoy/engine/incidents/causes';
import { turnsOf } from '@convoy/engine/recovery/by-hand';
import { graphOf } from '@convoy/model/graph';
import { expect, test } from '@jest/globals';

const standing = (status: Standing['status']): Standing => ({ status, since: 0, lookedAt: 0, reason: '' });

test('by hand too the deepest comes first, and what waits says for whom', () => {
  const graph = graphOf({ stock: [], orders: ['stock'], web: ['orders'], mail: [] });
  const down = new Map(
    ['stock', 'orders', 'web', 'mail'].map((one) => [one, standing(one === 'mail' ? 'up' : 'down')]),
  );
  expect(turnsOf(graph, down, ['web', 'mail', 'stock', 'orders'])).toEqual([
    { service: 'stock', behind: [] },
    { service: 'orders', behind: ['stock'] },
    { service: 'web', behind: ['orders', 'stock'] },
  ]);
  expect(turnsOf(graph, down, ['web'])).toEqual([{ service: 'web', behind: ['orders', 'stock'] }]);
});
