import { decode, encode, header } from '@convoy/model/codec';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkpointed } from './events.ts';

const file = 'journal.jsonl';
const bytes = (text: string) => Buffer.byteLength(text);
const events = [checkpointed(1, 'catalog'), checkpointed(2, 'bücher 🛒'), checkpointed(3, 'web')];
const codeOf = (run: () => unknown) => {
  try {
    return run();
  } catch (thrown) {
    return thrown;
  }
};

test('what is written is read again', () => {
  expect(header).toBe('{"convoy":"journal","schema":1}\n');
  expect(decode(header + encode(events), file)).toEqual({ events, torn: null });
  expect(encode([])).toBe('');
});

test('fields outside the allow-list stay out, unknown types pass whole', () => {
  const leaking = { ...checkpointed(1, 'web'), body: 'secret', output: 'secret' };
  const newer = { ...checkpointed(2, 'web'), type: 'service.teleported', destination: 'moon' };
  const { events: read } = decode(header + encode([leaking, newer as never]), file);
  expect(read).toEqual([checkpointed(1, 'web'), newer]);
});

test('deeper fields are not the allow-list of the event', () => {
  const verdict = { outcome: 'passed', code: 'OK', reason: '', counts: { successful: 3 } };
  const gated = { ...checkpointed(1, 'web'), type: 'service.gated', of: 'live', verdict, key: 'k' };
  expect(JSON.parse(encode([gated as never]))).toEqual(gated);
});

test('an empty file and a torn header have no events', () => {
  expect(decode('', file)).toEqual({ events: [], torn: null });
  for (let length = 1; length < header.length; length += 1)
    expect(decode(header.slice(0, length), file)).toEqual({ events: [], torn: { offset: 0, line: 1 } });
});

test('a text cut anywhere loses its last event at most, and truncating at the offset heals it', () => {
  const whole = header + encode(events);
  fc.assert(
    fc.property(fc.integer({ min: header.length, max: whole.length }), (length) => {
      const cut = whole.slice(0, length);
      const { events: read, torn } = decode(cut, file);
      expect(read).toEqual(events.slice(0, read.length));
      expect(read.length).toBe(cut.split('\n').length - 2);
      const healed = torn ? Buffer.from(cut).subarray(0, torn.offset).toString() : cut;
      expect(decode(healed, file)).toEqual({ events: read, torn: null });
    }),
  );
});

test('an unreadable last line is torn even when it has its line end', () => {
  const whole = header + encode(events.slice(0, 2));
  expect(decode(`${whole}\0\0\0\n`, file)).toEqual({
    events: events.slice(0, 2),
    torn: { offset: bytes(whole), line: 4 },
  });
});

describe('any other damage names file, line and the way out', () => {
  const line = encode(events.slice(0, 1));
  const without = (key: string) => `${JSON.stringify({ ...checkpointed(1, 'web'), [key]: undefined })}\n`;
  test.each([
    ['garbage before the end', `${header}garbage\n${line}`, 2],
    ['garbage before a torn line', `${header}${line}{"id":\n{"i`, 3],
    ['an empty line in between', `${header}\n${line}`, 2],
    ['something that is no event', `${header}[]\n`, 2],
    ['a missing id', header + line + without('id'), 3],
    ['a missing type', header + without('type'), 2],
    ['a missing order', header + without('order'), 2],
    ['an order of words', `${header}${JSON.stringify({ ...events[0], order: ['1', 1, 'a', 1] })}\n`, 2],
    ['an order that is too short', `${header}${JSON.stringify({ ...events[0], order: [1, 1, 'a'] })}\n`, 2],
    ['another kind of file', '{"name":"convoy"}\n', 1],
    ['another kind of file without a line end', 'hello', 1],
    ['no header', line, 1],
    ['a header without schema', '{"convoy":"journal"}\n', 1],
  ])('%s', (_, text, at) => {
    expect(codeOf(() => decode(text, file))).toMatchObject({
      code: 'JOURNAL_DAMAGED',
      message: expect.stringMatching(new RegExp(`^${file}:${at}: .*convoy adopt`)),
    });
  });
});

test('a place is said once: the parser, which sees one line, adds no line of its own', () => {
  const line = encode(events);
  const broken = line.replace('"type"', '"type":');
  const damage = codeOf(() => decode(header + line + broken + line, file)) as Error;
  expect(damage.message).toContain(`${file}:${2 + events.length}: the journal is damaged here (`);
  expect(damage.message).not.toContain('(line ');
});

test('a newer schema asks for the newer version', () => {
  expect(codeOf(() => decode('{"convoy":"journal","schema":2}\n', file))).toMatchObject({
    code: 'JOURNAL_NEWER',
    message: expect.stringContaining(`${file}:1`),
  });
});

test('any text is read, cut or refused with a code, never anything else', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.json(), fc.constant(encode(events)))), (parts) => {
      const result = codeOf(() => decode(header + parts.join('\n'), file));
      expect(result).toMatchObject(
        result instanceof Error ? { code: 'JOURNAL_DAMAGED' } : { events: expect.anything() },
      );
    }),
  );
});
