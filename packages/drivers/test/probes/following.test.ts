import type { LookRequest } from '@convoy/model/ports';
import { afterEach, expect, test } from '@jest/globals';
import { systemClock } from '../../src/clock.ts';
import { createProbe } from '../../src/probes/http.ts';
import { servers } from './servers.ts';

const here = servers();
afterEach(() => here.close());

const look = (url: string, request: Partial<LookRequest> = {}) =>
  createProbe(systemClock).look({ url, timeoutMs: 60_000, ...request }, new AbortController().signal);

/** `/n` redirects to `/n-1`, `/0` is there; `/circle` to itself by way of another; `/to?<url>` to that. */
const maze = (seen: string[] = []) =>
  here.http((request, response) => {
    const { url = '', method, headers } = request;
    seen.push(`${method} ${url} ${headers.authorization ?? ''}`.trim());
    const to: Record<string, string> = { '/circle': '/elcric', '/elcric': '/circle#again' };
    const location = to[url] ?? (url.startsWith('/to?') ? url.slice(4) : `/${Number(url.slice(1)) - 1}`);
    if (url === '/0') response.end('there');
    else response.writeHead(302, { location }).end('x'.repeat(1_000_000));
  });

test('redirects are followed as often as is said, each over a connection of its own', async () => {
  const url = await maze();
  expect(await look(`${url}/2`)).toMatchObject({ status: 302, headers: { location: '/1' } });
  const seen = await look(`${url}/2`, { follow: 2 });
  expect(seen).toMatchObject({ url: `${url}/2`, status: 200, body: 'there', redirects: [`${url}/1`, `${url}/0`] });
  expect(seen).not.toHaveProperty('fault');
  await here.quiet();
  expect(here.count()).toEqual({ made: 4, open: 0 });
});

test('too many redirects and circles are faults, and nobody is asked twice for the same', async () => {
  const asked: string[] = [];
  const url = await maze(asked);
  const many = await look(`${url}/3`, { follow: 2 });
  expect(many).toMatchObject({ status: 302, fault: { kind: 'redirect', message: 'redirects more than 2 times' } });
  expect(many.redirects).toHaveLength(2);
  asked.length = 0;
  expect(await look(`${url}/circle`, { follow: 20 })).toMatchObject({
    status: 302,
    redirects: [`${url}/elcric`],
    fault: { kind: 'redirect', message: 'redirects in a circle' },
  });
  expect(asked).toEqual(['GET /circle', 'GET /elcric']);
  await here.quiet();
});

test('another host is followed to without credentials, and with them never asked', async () => {
  const asked: string[] = [];
  const there = `${await maze(asked)}/0`;
  const url = `${await maze()}/to?${there}`;
  expect(await look(url, { follow: 1 })).toMatchObject({ status: 200, body: 'there', redirects: [there] });
  expect(asked).toEqual(['GET /0']);
  const refused = { status: 302, fault: { kind: 'redirect', message: expect.stringContaining('authorization') } };
  expect(await look(url, { follow: 1, headers: { authorization: 'Bearer s' } })).toMatchObject(refused);
  expect(await look(url.replace('//', '//me:pass@'), { follow: 1 })).toMatchObject(refused);
  expect(asked).toEqual(['GET /0']);
});

test('what is seen last is of the last host: one that is gone is refused, not connected', async () => {
  const gone = await maze();
  await here.close();
  const url = `${await maze()}/to?${gone}/x`;
  const seen = await look(url, { follow: 1 });
  expect(seen).toMatchObject({ url, connected: false, redirects: [`${gone}/x`], fault: { kind: 'refused' } });
  expect(seen).not.toHaveProperty('status');
});
