import { describe, expect, test } from '@jest/globals';
import { request, step } from '../../model/test/checks.ts';
import { candidate, json, smoked } from './smoking.ts';

const reference = ['$', '{TOKEN}'] as const;

describe('values of an answer', () => {
  const adding = step('add', { store: { id: '[BODY].id' } });
  const using = (change: Parameters<typeof request>[1], path = '/items') =>
    step('use', { request: request(path, change), expect: ['[BODY].id == [CONTEXT].id'] });

  test('are used by later requests, in path, headers, body and conditions; in a path as one part of it', async () => {
    const asked: { url: string; headers?: unknown; body?: unknown }[] = [];
    const { fact } = await smoked(
      [adding, using({ headers: { 'x-id': '[CONTEXT].id' }, body: '<[CONTEXT].id>' }, '/items/[CONTEXT].id')],
      {
        look: (_, __, ___, got) => {
          asked.push(got);
          return json({ id: 'a/b' });
        },
      },
    );
    expect(asked[1]).toMatchObject({ url: `${candidate}/items/a%2Fb`, headers: { 'x-id': 'a/b' }, body: '<a/b>' });
    expect(fact).toMatchObject({ verdict: { outcome: 'passed' } });
  });

  test('that are not there end it: there is nothing to go on with', async () => {
    const { fact, around } = await smoked([adding, using({})], { look: () => json({}) });
    expect(around.looks).toHaveLength(1);
    expect(fact).toMatchObject({
      verdict: { outcome: 'failed', reason: expect.stringContaining('add: its answer has no [BODY].id') },
    });
  });

  test('are told neither in an address nor in a condition', async () => {
    const { fact } = await smoked([adding, using({}, '/items/[CONTEXT].id')], {
      look: (_, __, count) => json({ id: count === 1 ? 'a private matter' : 'another private matter' }),
    });
    expect(fact).toMatchObject({
      verdict: {
        reason: `use at ${candidate}/items/[CONTEXT].id: [BODY].id (a text of 22 characters) == [CONTEXT].id does not hold`,
      },
    });
  });

  test('which nobody stored stay as they are written', async () => {
    const { around } = await smoked([using({}, '/items/[CONTEXT].other')], { look: () => json({}) });
    expect(around.looks).toEqual([`${candidate}/items/[CONTEXT].other`]);
  });

  test('that would be read from our environment are refused', async () => {
    const { fact, around } = await smoked([adding, using({ body: '[CONTEXT].id' })], {
      look: () => json({ id: reference.join('') }),
    });
    expect(around.looks).toHaveLength(1);
    expect(fact).toMatchObject({ verdict: { outcome: 'failed' } });
  });

  test.each<[string, string, Record<string, string>]>([
    ['two of them', '[CONTEXT].id[CONTEXT].more', { id: reference[0], more: reference[1] }],
    ['one beside what is written', '$[CONTEXT].id', { id: reference[1], more: '' }],
  ])('that would be so together are refused too: %s', async (_, body, answer) => {
    const storing = step('add', { store: { id: '[BODY].id', more: '[BODY].more' } });
    const { fact, around } = await smoked([storing, using({ body })], { look: () => json(answer) });
    expect(around.looks).toHaveLength(1);
    expect(fact).toMatchObject({ type: 'failure.detected', point: 'check', check: 'smoke', code: 'STORED_REFERENCE' });
  });
});
