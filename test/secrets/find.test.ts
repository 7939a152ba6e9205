import { expect, test } from '@jest/globals';
import { found } from './find.ts';
import { marks, parts } from './marks.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

const forms: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (text) => text,
  base64,
  'base64 for URLs': (text) => Buffer.from(text).toString('base64url'),
  'base64 behind one': (text) => base64(`:${text}!`),
  'base64 behind two': (text) => base64(`a:${text}!`),
  'base64 behind three': (text) => base64(`ab:${text}!`),
  'URL-encoded': encodeURIComponent,
  'URL-encoded in lower hexadecimal': (text) =>
    encodeURIComponent(text).replaceAll(/%../g, (code) => code.toLowerCase()),
  'as a form has it': (text) => new URLSearchParams({ text }).toString(),
  'in a URL': (text) => `https://ada:${encodeURIComponent(text)}@db.example/shop`,
  'in JSON': (text) => JSON.stringify({ text }),
  'in JSON in JSON': (text) => JSON.stringify({ text: JSON.stringify({ text }) }),
  'in a journal in the base64 of a commit': (text) =>
    base64(JSON.stringify({ tail: JSON.stringify({ reason: text }) })),
  'its first half': (text) => text.slice(0, Math.ceil(text.length / 2)),
  'the base64 of its second half': (text) => base64(`x${text.slice(text.length / 2 - 1)}`),
};

test.each(Object.entries(forms))('a secret is found %s', (_, form) => {
  for (const secret of parts) {
    expect(found(`before ${form(secret)} behind`, parts)).not.toEqual([]);
    expect(found(`before ${form('a word that is none, long enough')} behind`, parts)).toEqual([]);
  }
});

test('one line of several is found by itself', () => {
  for (const line of marks.SIGNING.split('\n').slice(1, 3)) expect(found(`  ${line}\n`, parts)).not.toEqual([]);
});
