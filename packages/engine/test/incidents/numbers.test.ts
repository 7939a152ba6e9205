import { pointFacts } from '@convoy/engine/incidents/numbers';
import { createBoard } from '@convoy/engine/monitor/board';
import { looksBetween } from '@convoy/engine/monitor/looks-between';
import { seriesOf } from '@convoy/engine/monitor/series';
import type { Endpoint } from '@convoy/engine/monitor/targets';
import { graphOf } from '@convoy/model/graph';
import { foldIncidents, noIncidents } from '@convoy/model/incidents/state';
import { seeded } from '@convoy/model/random';
import { expect, test } from '@jest/globals';

const [minute, every] = [60_000, 10_000];
const start = Date.parse('2026-03-01T12:00:00Z');
const names = ['web', 'orders', 'stock', 'mail'];
const graph = graphOf({ web: ['orders', 'mail'], orders: ['stock'], stock: [], mail: [] });

const endpoint = (service: string): Endpoint => ({
  ...{ key: `${service}/ready`, service, name: 'ready', path: '/', intervalMs: every, timeoutMs: 1_000, slowMs: null },
  rule: { failures: 3, successes: 2, staleMs: 31_000, halfLifeMs: 300_000 },
});

/** Looked at for forty minutes; from the thirtieth on these take longer, or fail. */
const boardWith = (slower: Readonly<Record<string, number>>, failing: readonly string[] = []) => {
  const random = seeded(7);
  const board = createBoard(names.map(endpoint), new Map());
  for (let at = start; at < start + 40 * minute; at += every)
    for (const [index, name] of names.entries()) {
      const isLate = at >= start + 30 * minute;
      const ms = 20 + 5 * random.next() + (isLate ? (slower[name] ?? 0) : 0);
      const grade = isLate && failing.includes(name) ? 'bad' : 'good';
      board.look(index, { grade, code: '', reason: '', ms }, at);
    }
  return board;
};

const openedAt = start + 30.5 * minute;
const opened = foldIncidents(noIncidents, {
  ...{ type: 'incident.opened', at: openedAt, incident: 'i-1', cause: 'web', severity: 'warning' },
  ...{ affected: [], reason: 'slow' },
});
const pointed = (slower: Readonly<Record<string, number>>) => {
  const board = boardWith(slower);
  return pointFacts(opened, graph, (services) => seriesOf(board, services), start + 32 * minute);
};

test('slowness of a whole chain of which only the top is judged points to the deepest whose numbers moved; once', () => {
  const facts = pointed({ web: 300, orders: 280, stock: 260 });
  expect(facts).toMatchObject([
    {
      type: 'incident.pointed',
      incident: 'i-1',
      service: 'stock',
      because: expect.stringContaining('ms of ready rose'),
    },
  ]);
  const after = facts.reduce(foldIncidents, opened);
  expect(pointFacts(after, graph, () => [], start + 33 * minute)).toEqual([]);
});

test('what is slow by itself points to nothing beneath it, and neither does what came long after', () => {
  expect(pointed({ web: 300 })).toEqual([]);
  expect(pointed({})).toEqual([]);
  const series = seriesOf(boardWith({ stock: 300 }), names);
  expect(pointFacts(opened, graph, () => series, openedAt + 3_600_000)).toEqual([]);
});

test('looks that failed are counted from the minute in which it began', () => {
  const board = boardWith({}, ['stock']);
  expect(looksBetween(board, ['stock', 'web'], start + 30 * minute, start + 35 * minute - 1)).toEqual({
    bad: 30,
    all: 60,
  });
  expect(looksBetween(board, ['mail'], start + 30 * minute, start + 35 * minute - 1)).toEqual({ bad: 0, all: 30 });
});
