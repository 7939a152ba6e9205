import { describe, expect, test } from '@jest/globals';
import { failedOf } from './crowds.ts';

const runs = 20;
const world = { rate: 20, seconds: 60 };

describe('of clients that stay where they are', () => {
  test.each([
    [10, 1, 0.5],
    [20, 2, 0.2],
    [100, 10, 0.1],
    [1_000, 50, 0.1],
  ])('%d, of whom %d always ask for what takes long, at %d, fail no healthy release', (clients, slow, share) => {
    const failed = failedOf(runs, (next) => ({
      ...{ ...world, clients, isDrawn: () => next() < share },
      takes: (client) => (client < slow ? 500 : 50),
    }));
    expect(failed).toBe(0);
  });

  test.each([0.2, 0.25])('a fifth of a hundred find that %d of the answers take ten times as long', (part) => {
    const failed = failedOf(runs, (next) => ({
      ...{ ...world, clients: 100, isDrawn: () => next() < 0.2 },
      takes: (_, isDrawn) => (isDrawn && next() < part ? 500 : 50),
    }));
    expect(failed).toBeGreaterThanOrEqual(runs - 2);
  });

  test('a fifth of a hundred find that all takes longer', () => {
    const failed = failedOf(runs, (next) => ({
      ...{ ...world, clients: 100, isDrawn: () => next() < 0.2 },
      takes: (_, isDrawn) => (isDrawn ? 75 : 50),
    }));
    expect(failed).toBe(runs);
  });

  test('those that each ask for something else find it too', () => {
    const failed = failedOf(runs, (next) => ({
      ...{ ...world, clients: 400, isDrawn: () => next() < 0.2 },
      takes: (client, isDrawn) => (20 + (client % 40)) * (isDrawn ? 1.7 : 1),
    }));
    expect(failed).toBe(runs);
  });
});
