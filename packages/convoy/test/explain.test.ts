import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seriesOf } from '../../judge/test/cause/scenes.ts';
import { convoy, json } from './harness.ts';

let folder: string;
const given = ['explain', '--metrics', 'metrics.csv', '--graph', 'graph.json'];
const start = Date.parse('2026-01-01T00:00:00Z');
const instant = (at: number): string => new Date(start + at).toISOString();
const anomalyAt = instant(120_000);
const edges = [
  ['web', 'orders'],
  ['orders', 'stock'],
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convoy-explain-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Cells of each row, of three services that rise by so many times. */
const rowsOf = (times: Readonly<Record<string, number>>): string[][] =>
  seriesOf(['web', 'orders', 'stock'], (service) => times[service] ?? 1, ['latency', 'cpu']).flatMap((one) =>
    Array.from(one.times, (at, row) => [instant(at), one.service, one.metric, String(one.values[row])]),
  );
const csv = (rows: readonly (readonly string[])[], end = '\n'): string =>
  [['timestamp', 'service', 'metric', 'value'], ...rows].map((cells) => cells.join(',') + end).join('');
const write = async (metrics: string, graph: unknown = { edges, anomalyAt }): Promise<void> => {
  await writeFile(join(folder, 'metrics.csv'), metrics);
  await writeFile(join(folder, 'graph.json'), typeof graph === 'string' ? graph : JSON.stringify(graph));
};

interface Told {
  readonly causes: readonly { readonly service: string; readonly metric: string; readonly because: string }[];
  readonly normal: boolean;
}
const causes = async (): Promise<string[]> => {
  const ended = await convoy([...given, '--json'], folder);
  expect([ended.code, ended.err]).toEqual([0, '']);
  return json<Told>(ended).causes.map(({ service }) => service);
};

test('the command: causes with reasons in one JSON document, and lines for people', async () => {
  await write(csv(rowsOf({ stock: 3, orders: 2, web: 1.5 })));
  const ended = await convoy([...given, '--json'], folder);
  expect([ended.code, ended.err]).toEqual([0, '']);
  expect(json(ended)).toEqual({
    causes: [
      {
        service: 'stock',
        metric: expect.stringMatching(/^(?:latency|cpu)$/),
        score: expect.any(Number),
        because: expect.stringContaining('it calls nothing else; affected by it: orders and web'),
      },
    ],
    normal: false,
  });
  const { code, out } = await convoy(given, folder);
  expect(code).toBe(0);
  expect(out).toMatch(/^1 probable cause\n {2}stock: \w+ {2}\(score 0\.\d\d\)\n {4}\w+ rose from \S+ to \S+ .*\n$/);
});

test('normal data is told as normal, status 0', async () => {
  await write(csv(rowsOf({})));
  expect(json(await convoy([...given, '--json'], folder))).toEqual({ causes: [], normal: true });
  expect(await convoy(given, folder)).toMatchObject({
    code: 0,
    out: 'normal: nothing is stranger than chance makes it among 6 metrics\n',
  });
});

test('columns, rows, quotes, line ends, zones and gaps may be as they like', async () => {
  const rows = rowsOf({ stock: 3, orders: 2, web: 1.5 });
  const missing = ['', 'NaN', 'null', 'n/a', 'inf'];
  const other = rows.toReversed().map(([at = '', service, metric, value], row) => {
    const east = `${new Date(Date.parse(at) + 7_200_000).toISOString().slice(0, -1)}+02:00`;
    const shown = row % 40 === 7 ? (missing[(row / 40) | 0] ?? '') : value;
    return [`"a, ""b"""`, ` ${shown}`, `"${metric}"`, row % 2 ? at.replace('T', ' ') : east, `"${service}"`].join(',');
  });
  await write(`\uFEFFnote,Value,"metric",timestamp,service\r\n${other.join('\r\n\r\n')}\r\n`);
  expect(await causes()).toEqual(['stock']);
});

test('services on one side only are told, and do not harm', async () => {
  await write(csv(rowsOf({ stock: 3 })), {
    edges: [['orders', 'stock'], ...edges.slice(1), ['orders', 'bank']],
    anomalyAt,
  });
  const ended = await convoy([...given, '--json'], folder);
  expect(json<Told>(ended).causes.map(({ service }) => service)).toEqual(['stock']);
  expect(ended.err).toContain('in the graph without metrics: bank');
  expect(ended.err).toContain('metrics of what is not in the graph: web');
  await write(csv(rowsOf({ stock: 3 })), { edges: [], anomalyAt });
  expect(await causes()).toEqual(['stock']);
});

const row = `${instant(0)},web,latency,1`;
test.each<[metrics: string, graph: unknown, says: string]>([
  ['timestamp,service,value\n', undefined, "metrics.csv:1: there is no column 'metric'"],
  ['', undefined, 'metrics.csv: there is no row in it'],
  [csv([]), undefined, 'metrics.csv: there is no row in it'],
  ['timestamp,value,service,metric,value\n', undefined, "metrics.csv:1: there are two columns 'value'"],
  [`${csv([])}${row}\n${row}x\n`, undefined, "metrics.csv:3: the value '1x' is no number"],
  [
    `${csv([])}\n1767225600,web,latency,1\n`,
    undefined,
    "metrics.csv:3: '1767225600' is no instant: write it in ISO 8601",
  ],
  [`${csv([])}2026-02-30T00:00:00Z,web,latency,1\n`, undefined, "metrics.csv:2: '2026-02-30T00:00:00Z' is no instant"],
  [`${csv([])}${instant(0)},web,latency\n`, undefined, 'metrics.csv:2: the row has 3 cells, fewer than the header'],
  [`${csv([])}${instant(0)},,latency,1\n`, undefined, 'metrics.csv:2: the service is empty'],
  [`${csv([])}"${row}\n`, undefined, 'metrics.csv:2: its quotes do not match'],
  [csv(Array(9).fill(['x', 'web', 'latency', '1'])), undefined, 'metrics.csv: 4 more lines like these'],
  [csv([row.split(',')]), undefined, 'nothing can be said: no metric has 6 values before'],
  [csv(rowsOf({})), { edges: [['a', 'b']], anomalyAt }, 'no service of the graph has a metric: its edges name a and b'],
  [csv(rowsOf({})), '{"edges":[', 'graph.json: is no JSON'],
  [csv(rowsOf({})), [], 'graph.json: expects an object like {"edges"'],
  [csv(rowsOf({})), { edges }, 'graph.json: anomalyAt expects an instant'],
  [csv(rowsOf({})), { edges, anomalyAt: 'noon' }, "graph.json: anomalyAt 'noon' is no instant"],
  [csv(rowsOf({})), { edges: [['a']], anomalyAt }, 'graph.json: edges[0] expects a pair'],
])('%j with graph %j is told with its place, status 2', async (metrics, graph, says) => {
  await write(metrics, graph);
  const ended = await convoy([...given, '--json'], folder);
  expect(ended.code).toBe(2);
  expect(json(ended)).toEqual({ error: { code: 'INPUT_INVALID', message: expect.stringContaining(says) } });
});

test('a file that is not there, and a flag that is not', async () => {
  await write(csv(rowsOf({})));
  const absent = await convoy(['explain', '--metrics', 'none.csv', '--graph', 'graph.json'], folder);
  expect([absent.code, absent.err]).toEqual([2, expect.stringContaining('none.csv: cannot be read')]);
  expect(await convoy(['explain', '--metrics', 'metrics.csv'], folder)).toMatchObject({
    code: 2,
    err: expect.stringContaining('--graph: expects a file'),
  });
});
