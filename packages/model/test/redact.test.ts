import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { redactor, redactStream } from '../src/redact.ts';

const secret = fc
  .oneof(fc.string({ unit: 'binary', minLength: 4, maxLength: 40 }), fc.string({ minLength: 4, maxLength: 40 }))
  .map((text) => text.replaceAll('*', 'x').toWellFormed());
/** Few characters, so that secrets overlap, repeat and begin within each other. */
const narrow = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), minLength: 4, maxLength: 8 });
const noise = fc.string({ maxLength: 20 }).map((text) => text.replaceAll('*', ''));
const ascii = fc.string({ minLength: 4, maxLength: 30 });

test('no secret stays, wherever and however often it stands', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(secret, narrow), { minLength: 1, maxLength: 5 }),
      fc.array(noise),
      (secrets, noises) => {
        const text = noises.map((between, index) => between + secrets[index % secrets.length]).join('');
        const masked = redactor(secrets)(text);
        for (const one of secrets) expect(masked).not.toContain(one);
      },
    ),
  );
});

test.each<[string, (secret: string) => string]>([
  ['encodeURIComponent', (text) => encodeURIComponent(text)],
  ['URLSearchParams', (text) => new URLSearchParams([['', text]]).toString().slice(1)],
  ['lower hexadecimal', (text) => encodeURIComponent(text).replaceAll(/%../g, (code) => code.toLowerCase())],
  ['JSON', (text) => JSON.stringify(text).slice(1, -1)],
  ['base64', (text) => Buffer.from(text).toString('base64')],
  ['base64url', (text) => Buffer.from(text).toString('base64url')],
])('%s of a secret is masked whole', (_, encode) => {
  fc.assert(fc.property(secret, (text) => expect(redactor([text])(`<${encode(text)}>`)).toBe('<***>')));
});

test('a secret within the base64 of a longer text is masked but for the characters it shares with its neighbours', () => {
  fc.assert(
    fc.property(
      fc.string(),
      ascii,
      fc.string(),
      fc.constantFrom('base64', 'base64url'),
      (before, text, after, form) => {
        const encoded = Buffer.from(before + text + after).toString(form as 'base64');
        const left = redactor([text])(encoded).replaceAll('***', '');
        const shared = Math.ceil((Buffer.from(before).length * 4) / 3) + Math.ceil((Buffer.from(after).length * 4) / 3);
        expect(left.length).toBeLessThanOrEqual(shared + 4);
      },
    ),
  );
});

test('text in pieces comes out as the whole does', () => {
  const secrets = fc.array(fc.oneof(narrow, ascii), { maxLength: 4 });
  const pieces = fc.array(fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', '\n') }), fc.string()));
  fc.assert(
    fc.property(secrets, pieces, fc.nat(3), (list, texts, stride) => {
      const text = texts.join(list[0] ?? '');
      const stream = redactStream(list);
      let out = '';
      for (let at = 0; at < text.length; at += stride + 1) out += stream.write(text.slice(at, at + stride + 1));
      expect(out + stream.end()).toBe(redactor(list)(text));
    }),
    { numRuns: 500 },
  );
});

test('only what may be the beginning of a secret is held back', () => {
  const stream = redactStream(['hunter2hunter2']);
  expect(stream.write('working\n')).toBe('working\n');
  expect(stream.write('password hunter')).toBe('password ');
  expect(stream.write('s\n')).toBe('hunters\n');
  expect(stream.write('hunter2hunt')).toBe('');
  expect(stream.write('er2!')).toBe('***!');
  expect(stream.write('hunter2')).toBe('');
  expect(stream.end()).toBe('hunter2');
  expect(redactStream(['swordfish']).write('swordfish')).toBe('***');
});

test('overlapping secrets leave nothing of either, the longer one wins at the same place', () => {
  expect(redactor(['pass', 'ssword1234'])('xpassword1234x')).toBe('x***x');
  expect(redactor(['secret', 'secret-of-all'])('secret-of-all, secret')).toBe('***, ***');
});

test('lines of a secret are masked one by one, indented or not', () => {
  const key = '-----BEGIN KEY-----\n  abcdefgh\r\nstuvwxyz\ntrue\n-----END KEY-----\n';
  expect(redactor([key])('  stuvwxyz\nabcdefgh\ntrue\n')).toBe('  ***\n***\ntrue\n');
  expect(redactor([key])(key)).toBe('***');
});

test('long base64 is masked also as the command base64 breaks it into lines', () => {
  const key = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
  const whole = Buffer.from(key).toString('base64');
  for (const width of [64, 76]) {
    const lines = whole.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
    expect(redactor([key])(lines.join('\n'))).toBe(lines.map(() => '***').join('\n'));
  }
});

test('other text stays as it is, and less than four characters are no secret', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), fc.string(), (short, text) => {
      expect(redactor(short)(text)).toBe(text);
      expect(redactor(['\u{10ffff}\u{10ffff}'])(text)).toBe(text);
    }),
  );
});

test('of a short one no other form is masked either', () => {
  expect(redactor(['a/b'])('a/b a%2Fb YS9i')).toBe('a/b a%2Fb YS9i');
});

test.each([
  ['a password in a URL', 'at postgres://ada:hunter2@db.example/shop', 'at postgres://ada:***@db.example/shop'],
  ['a token of GitHub', `x ghp_${'a1'.repeat(18)} y`, 'x *** y'],
  ['a key of AWS', 'id=AKIAABCDEFGHIJKLMNOP', 'id=***'],
  ['a hook of Slack', 'https://hooks.slack.com/services/T0/B0/abc', 'https://hooks.slack.com/services/***'],
  ['a JSON Web Token', `Bearer eyJhbGciOiJ.eyJzdWIiOiIx.c2lnbmF0dXJl`, 'Bearer ***'],
])('%s is masked though nobody named it', (_, text, masked) => {
  expect(redactor([])(text)).toBe(masked);
  expect(redactor([])(masked)).toBe(masked);
  expect(redactStream(['hunter4']).write(`${text}\n`)).toBe(`${masked}\n`);
});

test('a port, a path and a reference are no password', () => {
  const reference = '$'.concat('{PW}');
  const text = `http://127.0.0.1:8080/a@b http://[::1]:80/ smtp://u:${reference}@h`;
  expect(redactor([])(text)).toBe(text);
});
