import { makesRoom } from '@convoy/engine/monitor/succession';
import { expect, test } from '@jest/globals';

const at = (ms: number): string => new Date(ms).toISOString();

test.each([
  [0, 40, 19.9, false],
  [0, 40, 20, true],
  [0, 40, 400, true],
  [0, null, 400, false],
])('from %d until %s minutes, asked at %d: %s', (since, until, now, expected) => {
  const owner = { since: at(since * 60_000), ...(until === null ? {} : { until: at(until * 60_000) }) };
  expect(makesRoom(owner, now * 60_000)).toBe(expected);
});
