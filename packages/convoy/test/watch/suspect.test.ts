import { rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '../../../../test/port.ts';
import { until } from '../../../../test/until.ts';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { gate, type House, json, manifestOf, onLocal, openHouse } from '../harness.ts';
import { stopped } from './watching.ts';

const hook = receivers();
let house: House;
beforeEach(async () => {
  house = await openHouse();
  const services = { web: onLocal(await freePort(), { gate, monitor: { interval: '100ms' } }) };
  await house.write(manifestOf(services));
  expect((await house.run(['deploy', '--version', 'web=1'])).code).toBe(0);
  await writeFile(house.go, '');
  expect((await house.run(['deploy', '--version', 'web=2-waits'])).code).toBe(0);
  expect((await house.run(['hold', 'web', '2-waits'])).code).toBe(0);
  const alerts = {
    channels: { hook: { webhook: `\${HOOK}`, 'allow-private': true } },
    routes: [{ to: ['hook'], 'group-wait': '0s', 'group-interval': '200ms' }],
  };
  await house.write(manifestOf(services, { alerts }));
});
afterEach(async () => {
  await hook.close();
  await house.close();
});

test('what was deployed shortly before is told as a suspect, and is in what is told of the incident later', async () => {
  const watch = house.start(['watch'], { HOOK: await hook.listen(status(200)) });
  await watch.said('unknown → up');
  await rm(house.go);
  await watch.said('suspected: web 1 → 2-waits by');
  await until('it is told', () => hook.received.length > 0);
  expect(JSON.stringify(hook.bodies()[0])).toContain('web 1 → 2-waits by');
  await writeFile(house.go, '');
  await watch.said('resolved');
  await until('its end is told', () => hook.received.length > 1);
  expect(JSON.stringify(hook.bodies().at(-1))).toContain('"on hold":"web 2-waits"');
  await stopped(watch);
  const listed = await house.run(['incidents', '--json']);
  expect(json(listed)).toMatchObject({ incidents: [{ incident: 'default-1', cause: 'web', worst: 'critical' }] });
  const shown = await house.run(['incidents', 'show', 'default-1', '--json']);
  expect(json(shown)).toMatchObject({
    suspects: [{ service: 'web', from: '1', to: '2-waits' }],
    looks: { bad: expect.any(Number) },
    effects: [{ service: 'web' }],
    holds: [{ service: 'web' }],
  });
  const { timeline } = json<{ timeline: { kind: string }[] }>(shown);
  expect(new Set(timeline.map(({ kind }) => kind))).toEqual(new Set(['deployment', 'health', 'incident', 'told']));
  const text = await house.run(['incidents', 'show', 'default-1']);
  expect(text.out.match(/on hold:/g)).toHaveLength(1);
  expect(text.out).toMatch(/failed looks: [1-9]\d* of \d+\n/);
  expect((await house.run(['incidents', 'show', 'default-9'])).code).toBe(2);
});
