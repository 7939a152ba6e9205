import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compose } from '../../src/channels/email/compose.ts';
import { plainOf } from '../../src/channels/plain.ts';
import { reportOf } from '../../src/channels/report.ts';
import { blocksOf, summaryOf } from '../../src/channels/slack/blocks.ts';
import { payloadOf } from '../../src/channels/webhook/payload.ts';
import { clip, line, linkOf } from '../../src/channels/words.ts';
import { hostile, message, slow, text } from './given.ts';
import { wrongInSlack } from './slack-limits.ts';

const runs = { numRuns: 300 };
const unsafe = /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

test('a line is one line, bounded, and what it was cut from', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 300 }), (written, most) => {
      const one = line(written, most);
      expect(one.length).toBeLessThanOrEqual(most);
      expect(one).not.toMatch(/\n/);
      expect(one).not.toMatch(unsafe);
      expect(one.isWellFormed()).toBe(true);
      expect(line(one, most)).toBe(one);
    }),
  );
  expect(clip('a😀b', 3)).toBe('a…');
  expect(clip('a😀', 3)).toBe('a😀');
});

test.each([
  ['https://wiki.example/a|b<c>"', 'https://wiki.example/a%7Cb%3Cc%3E%22'],
  ['https://[2001:db8::1]/x]', 'https://[2001:db8::1]/x%5D'],
  ['javascript:alert(1)', null],
  ['https://me:hunter2@wiki.example', null],
  ['wiki', null],
])('the link of %s is %s', (written, link) => expect(linkOf(written)).toBe(link));

test('whatever stands in a message: plain text without control characters, of a bounded length', () => {
  fc.assert(
    fc.property(hostile, (one) => {
      const plain = plainOf(reportOf(one));
      expect(plain.length).toBeLessThan(150_000);
      expect(plain).not.toMatch(unsafe);
      // Nobody forges a line: each of ours begins in a way that is known.
      const lines = plain.split('\n').length;
      expect(lines).toBeLessThanOrEqual(8 + 12 + 25 * 16);
    }),
    runs,
  );
});

test('whatever stands in a message: within the limits and the markup of Slack', () => {
  fc.assert(
    fc.property(hostile, (one) => {
      const report = reportOf(one);
      const wish = { text: summaryOf(report), blocks: blocksOf(report), link_names: false, parse: 'none' };
      expect(wrongInSlack(wish)).toEqual([]);
    }),
    runs,
  );
});

test('whatever stands in a message: JSON of a bounded length, and all alerts counted', () => {
  fc.assert(
    fc.property(hostile, (one) => {
      const payload = payloadOf(one);
      expect(payload.length).toBeLessThan(400_000);
      const { data } = JSON.parse(payload);
      expect(data.firing.length + data.left.firing).toBe(one.firing.length);
      expect(data.resolved.length + data.left.resolved).toBe(one.resolved.length);
    }),
    runs,
  );
});

const tags =
  /<(\/?)(!doctype html|html|head|meta charset="utf-8"|body|h3|p|ul|li|b|br|a href="https?:\/\/[^"<>]*"|a)>/g;

test('whatever stands in a message: no HTML but ours', () => {
  fc.assert(
    fc.property(hostile, (one) => {
      const { html, subject, messageId, references } = compose(one, 'shop.example');
      const rest = html.replaceAll(tags, '');
      expect(rest).not.toMatch(/[<>"']/);
      expect(rest).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
      expect(html).not.toMatch(unsafe);
      expect(subject).not.toMatch(/[\r\n]/);
      expect([messageId, references]).toEqual(
        Array(2).fill(expect.stringMatching(/^<[a-z]+\.[0-9a-f]{32}@shop\.example>$/)),
      );
    }),
    runs,
  );
});

test('of ten thousand alerts the first are shown, and the others counted', () => {
  const report = reportOf(message({ firing: Array.from({ length: 10_000 }, () => slow) }));
  expect(plainOf(report)).toMatch(/\nand 9,975 more\n$/);
  expect(report.title).toMatch(/ and 9,999 more$/);
  expect(JSON.stringify(blocksOf(report).at(-1))).toMatch(/"and 9,9\d\d more"/);
});
