import { reportOf } from '@convoy/drivers/channels/report';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lexer, type Token } from 'marked';
import { hostile } from '../../../drivers/test/channels/given.ts';
import { code, markdownOf } from '../../src/channels/markdown.ts';
import { keyOf, marked, marksIn, marksOf } from '../../src/channels/marks.ts';

/** All tokens that have no others below them, by a parser that is not ours. */
const leaves = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => {
    const below: Token[] = 'items' in token ? token.items : ('tokens' in token && token.tokens) || [];
    return below.length > 0 ? leaves(below) : [token];
  });

const words = /^(Firing|Changed|Resolved|Still firing|Escalated|firing|resolved|runbook|and|more|[\d,: \n])*$/;

test('whatever stands in a message: what others wrote is in code spans, where nothing is meant by it', () => {
  fc.assert(
    fc.property(hostile, (one) => {
      const markdown = markdownOf(reportOf(one));
      expect(markdown.length).toBeLessThan(60_000);
      for (const { type, raw } of leaves(lexer(markdown))) {
        if (type === 'codespan') continue;
        expect(['text', 'space']).toContain(type);
        expect(raw).toMatch(words);
      }
    }),
    { numRuns: 300 },
  );
});

test.each(['`', '``', '` `', 'a`', '`a', '```x', ' x '])('a code span of %j is that and no more', (text) => {
  const [paragraph] = lexer(code(text));
  expect(paragraph).toMatchObject({ tokens: [{ type: 'codespan', text }] });
});

test('marks are found again, replaced, and cannot be forged by what a thread is called', () => {
  fc.assert(
    fc.property(hostile, (one) => {
      const marks = marksOf(one);
      const body = marked(marks, 'text');
      expect(marksIn(body)).toEqual(marks);
      expect(marked({ ...marks, thread: keyOf('other') }, body)).toBe(body.replace(marks.thread, keyOf('other')));
    }),
    { numRuns: 50 },
  );
  expect(marksIn('text')).toBeNull();
});
