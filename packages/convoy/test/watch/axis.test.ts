import type { Axis } from '@convoy/analytics/axis';
import { expect, test } from '@jest/globals';
import { freePort } from '../../../../test/port.ts';
import { until } from '../../../../test/until.ts';
import { axisText } from '../../src/view/axis.ts';
import { gate, json, manifestOf, onLocal, openHouse } from '../harness.ts';
import { stopped } from './watching.ts';

test('a deployment and what the watch saw meanwhile, on one axis', async () => {
  await using house = await openHouse();
  const monitor = { interval: '100ms' };
  await house.write(manifestOf({ web: onLocal(await freePort(), { gate, monitor }) }));
  expect((await house.run(['deploy', '--version', 'web=1'])).code).toBe(0);
  const watch = house.start(['watch']);
  await watch.said('unknown → up');
  const look = async (): Promise<Axis> => json<Axis>(await house.run(['timeline', '--since', '1h', '--json']));
  const axis = await until('something was seen of it', async () => {
    const found = await look();
    return found.series.some(({ points }) => points.some(({ good }) => good > 0)) ? found : null;
  });
  expect(axis.milestones.map(({ kind, service, version }) => [kind, service, version])).toEqual([
    ['planned', null, null],
    ['deployed', 'web', '1'],
    ['gated', 'web', null],
    ['shifted', 'web', '1'],
    ['confirmed', null, null],
    ['finished', null, null],
  ]);
  expect(axis.series[0]).toMatchObject({ service: 'web', widthMs: 60_000 });
  expect(Object.keys(axis.statuses)).toEqual(['web']);
  const text = await house.run(['timeline', '--since', '1h']);
  expect(text.out).toContain('6 milestones');
  expect(text.out).toMatch(/web\/ready +[▁▂▃▄▅▆▇█×]/);
  await stopped(watch);
  const both = await house.run(['timeline', 'some', '--since', '1h']);
  expect([both.code, both.err]).toEqual([2, expect.stringContaining('leave out the one')]);
});

test('columns: failures, what nobody looked at, and marks where they belong', () => {
  const [from, to] = [0, 600_000];
  const point = (at: number, more: object = {}) => ({
    ...{ from: at, good: 6, poor: 0, bad: 0, none: 0, maintenance: 0, p50: 10, p95: 10 },
    ...more,
  });
  const text = axisText(
    {
      ...{ environment: 'staging', from, to, gaps: [], statuses: {} },
      milestones: [
        { at: 0, deployment: 'd', kind: 'planned', service: null, version: null, detail: null },
        { at: 599_999, deployment: 'd', kind: 'shifted', service: 'web', version: '2\u001b[31m', detail: null },
      ],
      series: [
        {
          ...{ service: 'web', endpoint: 'ready', widthMs: 60_000 },
          points: [point(0), point(120_000, { bad: 1 }), point(540_000, { p95: 80 })],
        },
      ],
    },
    35,
  );
  expect(text).toMatchInlineSnapshot(`
"staging, 1970-01-01 00:00:00 to 1970-01-01 00:10:00 UTC (10 m 00 s): 2 milestones

  deployments  P                  S
  web/ready    ▂▂  ××            ██
  p95 of each, relative to its own most; × looks failed, empty: nobody looked

  1970-01-01 00:00:00  P planned      d
  1970-01-01 00:09:59  S shifted      web 2"
`);
});
