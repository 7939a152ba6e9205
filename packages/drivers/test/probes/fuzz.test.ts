import { createServer } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { systemClock } from '../../src/clock.ts';
import { createProbe } from '../../src/probes/http.ts';
import { answer } from './hostile.ts';
import { servers } from './servers.ts';

const here = servers();
afterEach(() => here.close());

const never = new AbortController().signal;

const starts = [
  'HTTP/1.1 200 OK',
  'HTTP/1.0 200 ',
  'HTTP/1.1 204 No',
  'HTTP/1.1 302 Found\r\nlocation: /again',
  'HTTP/1.1 103 Hints',
];
const fields = [
  'content-length: 5',
  'content-length: 18446744073709551616',
  'transfer-encoding: chunked',
  'transfer-encoding: gzip, chunked',
  'content-encoding: gzip',
  'content-encoding: br',
  'connection: upgrade\r\nupgrade: h2c',
  'keep-alive: timeout=99999999999',
  'location: //',
  'set-cookie: a',
  'trailer: x',
];
const others = ['\r\n', '\n', '5\r\nhello\r\n', 'fffff\r\n', '0\r\n\r\n', ' folded\r\n', 'x: y\r\n'];
const bytes = ['\x16\x03\x03\x00\x05hello', '\x15\x03\x03\x00\x02\x02\x28', '\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03'];
const lines = [...starts, ...fields].map((line) => `${line}\r\n`);

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...lines, ...others, ...bytes).map((word) => Buffer.from(word, 'latin1')) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((some) => Buffer.from(some)) },
);
const pieces = fc.array(piece, { maxLength: 10 });
/** Garbage seldom gets beyond its first line: most answers begin as one of HTTP does. */
const head = fc
  .tuple(fc.constantFrom(...starts), fc.subarray(fields, { maxLength: 2 }))
  .map(([start, some]) => Buffer.from(`${[start, ...some].join('\r\n')}\r\n\r\n`));
const said = fc.oneof(pieces, ...[1, 2].map(() => fc.tuple(head, pieces).map(([first, rest]) => [first, ...rest])));
const end = fc.constantFrom<('end' | 'resetAndDestroy' | 'stay')[]>('end', 'end', 'resetAndDestroy', 'stay');

const kinds = ['tls', 'timeout', 'reset', 'protocol', 'redirect'];

test('whatever a server sends, a look ends, within its bounds and by itself, and is never our own fault', async () => {
  const scheme = fc.constantFrom('http', 'http', 'http', 'http', 'https', 'tls');
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(scheme, said, end, fc.integer({ min: 0, max: 3 }), async (protocol, parts, finish, follow) => {
      const over = Promise.withResolvers<void>();
      const plain = await here.raw((socket) => socket.end(answer('ok')));
      const server = createServer((socket) => {
        socket.on('error', () => {});
        socket.once('data', async () => {
          for (const part of parts) await new Promise((resolve) => socket.write(part, resolve));
          if (finish !== 'stay') return void socket[finish]();
          // All that was said has come once another answer has come after it: only then is time over.
          await createProbe(systemClock).look({ url: plain, timeoutMs: 60_000 }, never);
          over.resolve();
        });
      });
      const url = `${protocol}://127.0.0.1:${await here.listen(server)}`;
      const probe = createProbe({ ...systemClock, sleep: () => over.promise });
      const seen = await probe.look({ url, timeoutMs: 1, maxBody: 64, follow }, never);
      await here.quiet();
      const { made } = here.count();
      await here.close();
      outcomes.add(seen.fault?.kind ?? 'none');
      expect(Object.keys(JSON.parse(JSON.stringify(seen)))).toEqual(Object.keys(seen));
      expect([...kinds, undefined]).toContain(seen.fault?.kind);
      expect((seen.body ?? '').length).toBeLessThanOrEqual(64);
      if (finish === 'stay') return;
      expect(seen.connected).toBe(protocol === 'http');
      expect(made).toBe(1 + (seen.redirects ?? []).length);
    }),
    { numRuns: 400 },
  );
  // What was tried reached all of it.
  expect([...outcomes].sort()).toEqual(['none', ...kinds].sort());
});
