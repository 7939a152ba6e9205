import { checksum } from '@convoy/model/checksum';
import { deploymentCodec, header } from '@convoy/model/codec';
import { monitorCodec } from '@convoy/model/monitoring/fields';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkpointed, stamp } from './events.ts';

const { decode, encode } = deploymentCodec;

const file = 'journal.jsonl';
/** A line as the writer seals it, whatever it holds. */
const sealed = (value: object) => {
  const text = JSON.stringify(value);
  return `${text.slice(0, -1)},"sum":"${checksum(text)}"}\n`;
};
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

test('what is made outside has an allow-list of its own: a verdict, a release', () => {
  const verdict = { outcome: 'passed', code: 'OK', reason: '', counts: { successful: 3 } };
  const release = { version: '2', handle: 'h' };
  const gated = { ...checkpointed(1, 'web'), type: 'service.gated', of: 'live', verdict, key: 'k' };
  const back = { ...checkpointed(2, 'web'), type: 'service.rolled-back', from: release, to: null, key: 'k' };
  const leaking = [
    { ...gated, verdict: { ...verdict, body: 'secret' } },
    { ...back, from: { ...release, output: 'secret' } },
  ];
  expect(decode(header + encode(leaking as never), file).events).toEqual([gated, back]);
});

test('an empty file and a torn header have no events', () => {
  expect(decode('', file)).toEqual({ events: [], torn: null });
  for (let length = 1; length < header.length; length += 1)
    expect(decode(header.slice(0, length), file)).toEqual({ events: [], torn: { line: 1 } });
});

test('a text cut anywhere loses its last event at most', () => {
  const whole = header + encode(events);
  fc.assert(
    fc.property(fc.integer({ min: header.length, max: whole.length }), (length) => {
      const cut = whole.slice(0, length);
      const { events: read, torn } = decode(cut, file);
      expect(read).toEqual(events.slice(0, read.length));
      expect(read.length).toBe(cut.split('\n').length - 2);
      expect(torn).toEqual(cut.endsWith('\n') ? null : { line: read.length + 2 });
    }),
  );
});

test('a last line of which a part never reached the disk is torn', () => {
  const whole = header + encode(events.slice(0, 2));
  expect(decode(`${whole}\0\0\0"}\n`, file)).toEqual({ events: events.slice(0, 2), torn: { line: 4 } });
});

test('one character that is another is found, wherever it stands', () => {
  const whole = header + encode(events);
  fc.assert(
    fc.property(
      fc.integer({ min: header.length, max: whole.length - 2 }),
      fc.constantFrom('x', '7', '"', '\ufffd', '}', ' '),
      (at, other) => {
        fc.pre(whole[at] !== other && whole[at] !== '\n');
        const changed = whole.slice(0, at) + other + whole.slice(at + 1);
        const line = whole.slice(0, at).split('\n').length;
        expect(codeOf(() => decode(changed, file))).toMatchObject({
          code: 'JOURNAL_DAMAGED',
          message: expect.stringMatching(new RegExp(`^${file}:${line}: `)),
        });
      },
    ),
  );
});

describe('any other damage names file, line and the way out', () => {
  const line = encode(events.slice(0, 1));
  const without = (key: string, seq = 1) => sealed({ ...checkpointed(seq, 'web'), [key]: undefined });
  const lines = encode(events).split(/(?<=\n)/);
  const foreign = stamp(2, { type: 'service.checkpointed', service: 'web' }, [1, 2, 'other', 2]);
  test.each([
    ['garbage before the end', `${header}garbage\n${line}`, 2],
    ['garbage before a torn line', `${header}${line}{"id":\n{"i`, 3],
    ['an empty line in between', `${header}\n${line}`, 2],
    ['something that is no event', `${header}[]\n`, 2],
    ['a line without its checksum', `${header}${JSON.stringify(events[0])}\n`, 2],
    ['a first line that is missing', header + lines[1], 2],
    ['a line that is missing', header + lines[0] + lines[2], 3],
    ['a line that stands twice', header + lines[0] + lines[0], 3],
    ['a line of another process', header + lines[0] + encode([foreign]), 3],
    ['a missing id', header + line + without('id', 2), 3],
    ['a missing type', header + without('type'), 2],
    ['a missing order', header + without('order'), 2],
    ['an order of words', header + sealed({ ...events[0], order: ['1', 1, 'a', 1] }), 2],
    ['an order that is too short', header + sealed({ ...events[0], order: [1, 1, 'a'] }), 2],
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

test('the journal of a watch confirms nothing: that it is damaged is mended otherwise', () => {
  expect(codeOf(() => monitorCodec.decode('hello', 'file'))).toMatchObject({
    code: 'JOURNAL_DAMAGED',
    message: expect.stringMatching(/^file:1: (?!.*adopt).*move it aside: the watch goes on/),
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
