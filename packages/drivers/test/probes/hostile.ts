import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A kind of server that answers every connection in its own bad way, once it is asked. */
export type Hostile = (socket: Socket) => void;

/** Again and again until the other side leaves, never faster than it reads. `make` is given how often it was called. */
const forever =
  (make: (time: number) => string | Buffer, first: string): Hostile =>
  (socket) => {
    let time = 0;
    const more = () => {
      if (!socket.destroyed) socket.write(make(time++), () => setImmediate(more));
    };
    socket.write(first, more);
  };

const says =
  (...parts: readonly (string | Buffer)[]): Hostile =>
  (socket) => {
    for (const part of parts) socket.write(part);
    socket.end();
  };

/** A whole answer with this body. */
export const answer = (body: string | Buffer, ...headers: readonly string[]): Buffer =>
  Buffer.concat([
    Buffer.from(
      ['HTTP/1.1 200 OK', `content-length: ${Buffer.byteLength(body)}`, ...headers, '', ''].join('\r\n'),
      'latin1',
    ),
    Buffer.from(body),
  ]);

const ok = 'HTTP/1.1 200 OK\r\n';
const chunked = `${ok}transfer-encoding: chunked\r\n\r\n`;
const mebibyte = 'x'.repeat(2 ** 20);
/** A mebibyte of zeros in each kibibyte: sixteen of them, again and again. */
const bomb = gzipSync(Buffer.alloc(2 ** 24));

/** Bodies: what is wrong is after the headers. */
export const bodies = {
  endless: forever(() => mebibyte, `${ok}\r\n`),
  'endless chunks': forever(() => `100000\r\n${mebibyte}\r\n`, chunked),
  'slow drip': (socket) => {
    socket.write(`${ok}content-length: 100\r\n\r\nd`);
  },
  'no UTF-8': says(answer(Buffer.from([0x61, 0xff, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0x62, 0xe2, 0x82]))),
  'deep JSON': says(answer('['.repeat(100_000))),
  'shorter than said': says(`${ok}content-length: 10\r\n\r\nhalf`),
  'longer than said': says(`${ok}content-length: 4\r\n\r\nfour and more`),
  'reset within': (socket) => {
    socket.write(`${ok}content-length: 10\r\n\r\nhalf`, () => setImmediate(() => socket.resetAndDestroy()));
  },
  'gzip bomb': forever(() => bomb, `${ok}content-encoding: gzip\r\n\r\n`),
  'gzip that is none': says(answer('plain text', 'content-encoding: gzip')),
  'gzip cut short': says(answer(bomb.subarray(0, 20), 'content-encoding: gzip')),
  'chunked garbage': says(`${chunked}zz\r\nwhat?\r\n0\r\n\r\n`),
  'chunk of a huge size': says(`${chunked}ffffffffffffffffff\r\nx\r\n0\r\n\r\n`),
  trailers: says(`${chunked}2\r\nok\r\n0\r\nx-trailer: 1\r\n__proto__: 1\r\n\r\n`),
  'endless trailers': forever((time) => `t${time}: ${'y'.repeat(1000)}\r\n`, `${chunked}2\r\nok\r\n0\r\n`),
} satisfies Record<string, Hostile>;

/** Heads: what is wrong is before a body. */
export const heads = {
  'nothing at all': () => {},
  'closes at once': (socket) => socket.end(),
  'resets at once': (socket) => socket.resetAndDestroy(),
  'slow drip': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nx-slow');
  },
  'many headers': forever((time) => `x${time}: y\r\n`.repeat(100), ok),
  'one huge header': forever(() => mebibyte, `${ok}x: `),
  'a huge name': forever(() => mebibyte, ok),
  'a huge reason': forever(() => mebibyte, 'HTTP/1.1 200 '),
  'HTTP/0.9': says('<html>It works</html>'),
  'HTTP/2 unasked': says('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  'TLS, unasked': says(Buffer.from([21, 3, 3, 0, 2, 2, 22])),
  'random bytes': says(Buffer.from([0, 255, 1, 254, 13, 10, 13, 10])),
  'flood of 1xx': forever(
    () => 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(50),
    'HTTP/1.1 102 Processing\r\n\r\n',
  ),
  '100 unasked': says('HTTP/1.1 100 Continue\r\n\r\n', answer('ok')),
  'a few 1xx': says('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(5), answer('ok')),
  '101 unasked': says('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
  'two lengths': says(`${ok}content-length: 2\r\ncontent-length: 3\r\n\r\nok`),
  'length and chunks': says(`${ok}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n`),
  'a null in a header': says(`${ok}x: a\0b\r\ncontent-length: 0\r\n\r\n`),
  'status 999': says('HTTP/1.1 999 \xffWhat? \t\r\ncontent-length: 2\r\n\r\nok'),
  'status 000': says('HTTP/1.1 000 None\r\ncontent-length: 2\r\n\r\nok'),
  'status 99': says('HTTP/1.1 99 Low\r\ncontent-length: 2\r\n\r\nok'),
  'names of objects': says(answer('ok', '__proto__: a', '__proto__: b', 'constructor: c', 'set-cookie: d')),
} satisfies Record<string, Hostile>;
