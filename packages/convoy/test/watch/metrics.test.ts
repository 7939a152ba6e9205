import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '../../../../test/port.ts';
import { until } from '../../../../test/until.ts';
import { type House, openHouse } from '../harness.ts';
import { factsOf, openTarget, stopped, type Target, watched, writeShop } from './watching.ts';

let house: House;
let target: Target;
beforeEach(async () => {
  [house, target] = [await openHouse(), await openTarget()];
  await writeShop(house, { web: watched(target.url) });
});
afterEach(async () => {
  await target.die();
  await house.close();
});

const get = async (url: string): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(url);
  return { status: response.status, text: await response.text() };
};

test('metrics have the names and labels of blackbox_exporter, and follow what is seen', async () => {
  const at = `http://127.0.0.1:${await freePort()}`;
  const watch = house.start(['watch', '--listen', at.slice('http://'.length)]);
  await watch.said('unknown → up');
  const { status, text } = await get(`${at}/metrics`);
  expect(status).toBe(200);
  for (const line of [
    'probe_success{service="web",endpoint="ready"} 1',
    'probe_http_status_code{service="web",endpoint="ready"} 200',
    'probe_http_ssl{service="web",endpoint="ready"} 0',
    'convoy_service_status{service="web",status="up"} 1',
  ])
    expect(text.split('\n')).toContain(line);
  for (const phase of ['connect', 'tls', 'processing', 'transfer'])
    expect(text).toMatch(
      new RegExp(`^probe_http_duration_seconds\\{service="web",endpoint="ready",phase="${phase}"\\} [\\d.]+$`, 'm'),
    );
  for (const line of text.split('\n').slice(0, -1))
    expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{(?:\w+="[^"]*",?)+\})? [\d.e+-]+)$/);
  target.manner = 'failing';
  await watch.said('up → down');
  const { text: later } = await get(`${at}/metrics`);
  expect(later).toContain('probe_success{service="web",endpoint="ready"} 0\n');
  expect(later).toContain('probe_http_status_code{service="web",endpoint="ready"} 503\n');
  expect(await get(`${at}/health`)).toEqual({ status: 200, text: '{"status":"pass"}\n' });
  expect((await get(`${at}/else`)).status).toBe(404);
  await stopped(watch);
  await expect(fetch(at)).rejects.toThrow();
});

test('an address that is taken, or is none, is told at once and holds nothing', async () => {
  expect((await house.run(['watch', '--listen', 'nowhere'])).code).toBe(2);
  expect(await factsOf(house)).toEqual([]);
  const taken = await house.run(['watch', '--listen', `127.0.0.1:${target.port}`]);
  expect([taken.code, taken.err]).toEqual([
    2,
    expect.stringMatching(/--listen 127\.0\.0\.1:\d+: .*EADDRINUSE.*: choose another/),
  ]);
  expect((await house.run(['watch', '--for', '1s'])).code).toBe(0);
});

test('what an address hides is told nowhere: not in lines, metrics or what is kept', async () => {
  const secret = 'zzz-of-the-address';
  const env = { WEB_URL: target.url.replace('//', `//ada:${secret}@`) };
  await writeShop(house, { web: watched(['$', '{WEB_URL}'].join('')) });
  target.manner = 'failing';
  const at = `127.0.0.1:${await freePort()}`;
  const watch = house.start(['watch', '--listen', at], env);
  await watch.said('unknown → down');
  const { text } = await get(`http://${at}/metrics`);
  const ended = await stopped(watch);
  await until('an end', () => ended.code === 130);
  const all = [text, ended.out, ended.err, ...(await house.files()).values()].join('\n');
  expect(all).not.toContain(secret);
});
