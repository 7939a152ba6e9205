import { createServer } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, expect, test } from '@jest/globals';
import { systemClock } from '../../src/clock.ts';
import { createProbe } from '../../src/probes/http.ts';
import { certificate } from './certificate.ts';
import { servers } from './servers.ts';

const here = servers();
afterEach(() => here.close());

const look = (url: string) => createProbe(systemClock).look({ url, timeoutMs: 60_000 }, new AbortController().signal);

test('TCP says connected, where and how fast, and nothing else', async () => {
  const port = await here.listen(createServer((socket) => socket.on('error', () => {}).write('220 welcome')));
  const url = `tcp://localhost:${port}`;
  expect(await look(url)).toEqual({
    url,
    connected: true,
    ip: '127.0.0.1',
    dnsRcode: 'NOERROR',
    ms: expect.any(Number),
    timings: { connectMs: expect.any(Number), totalMs: expect.any(Number) },
  });
  await here.quiet();
  expect(here.count()).toEqual({ made: 1, open: 0 });
  await here.close();
  expect(await look(url)).toMatchObject({ connected: false, fault: { kind: 'refused' } });
});

test('TLS by itself shows the certificate, trusted or not', async () => {
  const others = getCACertificates('default');
  const identity = certificate();
  const url = (await here.secure(identity, () => {})).replace('https:', 'tls:');
  const refused = await look(url);
  expect(refused).toMatchObject({ connected: false, tls: { authorized: false }, fault: { kind: 'tls' } });
  try {
    setDefaultCACertificates([...others, identity.cert]);
    expect(await look(url)).toMatchObject({ connected: true, tls: { authorized: true, subject: 'CN=localhost' } });
  } finally {
    setDefaultCACertificates(others);
  }
  await here.quiet();
});

test('an IPv6 address is one without its brackets', async () => {
  expect(await look('tcp://[::1]:1')).toMatchObject({
    connected: false,
    fault: { kind: expect.stringMatching(/refused|own/) },
  });
});

test('without host or port there is nothing to connect to', async () => {
  for (const url of ['tcp://127.0.0.1', 'tls://localhost', 'tcp://:80', 'tcp://a:99999', 'udp://127.0.0.1:53'])
    expect(await look(url)).toMatchObject({ url, connected: false, fault: { kind: 'own' } });
});
