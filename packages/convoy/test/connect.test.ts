import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { under } from '@convoy/engine/perform/diagnosis';
import { expect, test } from '@jest/globals';
import { connect } from '../src/connect.ts';
import { load } from '../src/manifest.ts';
import { openRecords } from './records.ts';

test('commands get the values of what the manifest refers to, in the addresses they are told', async () => {
  await using records = await openRecords();
  const { place, around } = records;
  const settings = await load(place, 'staging');
  const env = { ...around.env, PATH: process.env.PATH, WEB_URL: 'https://web.example' };
  const { ports } = await connect(place, settings, 'd-1', env, around.note);
  let said = '';
  const log = (text: string) => {
    said += text;
  };
  const told = { CONVOY_URL_WEB: `\${WEB_URL}/shop`, CONVOY_URL_OTHER: `\${NOT_SET_HERE}` };
  await ports.host.run(
    { run: 'echo "$CONVOY_URL_WEB" and "$CONVOY_URL_OTHER"', env: told, timeoutMs: 10_000, log },
    new AbortController().signal,
  );
  expect(said).toBe('https://web.example/shop and \n');
});

test('an address that a variable holds keeps its query behind the path', async () => {
  await using records = await openRecords();
  const { place, around } = records;
  const asked: string[] = [];
  await using server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const env = { ...around.env, WEB_URL: `http://127.0.0.1:${port}/base?key=v`, SIG: 's' };
  const settings = await load(place, 'staging');
  const { ports } = await connect(place, settings, 'd-1', env, around.note);
  const { signal } = new AbortController();
  await ports.probe.look({ url: under(`\${WEB_URL}`, `/x?sig=\${SIG}`), timeoutMs: 5000 }, signal);
  expect(asked).toEqual(['/base/x?key=v&sig=s']);
});
