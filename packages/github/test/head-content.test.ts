import { emptyHead, type HeadRecord } from '@convoy/model/head';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Content, readContent, writeContent } from '../src/head/content.ts';
import { emptyShelf, type Shelf } from '../src/head/shelf.ts';

const record: HeadRecord = {
  ...{ ...emptyHead, epoch: 4, unfinished: 'd-2', ordinal: 3, tasks: { schema: 'f' }, segments: { '4.a': 2 } },
  owner: { agent: 'a', deployment: 'd-2', since: '2026-11-01T10:00:00.000Z', crew: true },
  underway: [{ key: 'deploy:api:1', deadline: 5 }],
  markers: { api: { release: { version: '1' }, deployment: 'd-1', ordinal: 3 } },
  holds: [{ service: 'web', release: { version: '0' }, deployment: 'd-0', reason: 'slow' }],
  floors: [{ task: 'drop', deployment: 'd-0', services: ['api'], ordinal: 2 }],
};
const piece = { deployment: 'd-1', segment: '1.a', from: 0, to: 9, digest: 'sha256:ab' };
const dates = { uploaded: '2026-10-03T00:00:00.000Z', expires: '2027-01-01T00:00:00.000Z' };
const volume = { artifact: 5, run: 7, branch: 'main', ...dates, pieces: [piece] };
const whole: Content = { write: 'w-1', record, shelf: { ...emptyShelf, volumes: [volume] } };
const branch = 'convoy/staging';
const faultOf = (text: string): { code: string; message: string } => {
  try {
    readContent(text, branch);
  } catch (thrown) {
    return thrown as { code: string; message: string };
  }
  throw new Error('it was read');
};
/** The file with something put in the place of what is at this path. */
const withAt = (path: string, value: unknown): string => {
  const file = JSON.parse(writeContent(whole, 0));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  keys.reduce((at, key) => at[key], file)[last] = value;
  return JSON.stringify(file);
};

test('what is written is read again, whatever the journals hold', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const tail = fc.record({ deployment: text, segment: text, from: fc.nat(), text });
  fc.assert(
    fc.property(fc.array(tail, { maxLength: 4 }), text, (tails, write) => {
      const archive = {
        artifact: 4,
        run: 7,
        branch: 'main',
        ...dates,
        digest: 'sha256:cd',
        bytes: 9,
        deployments: [write],
      };
      const shelf: Shelf = { archives: [archive], volumes: [volume], tails };
      const given = { ...whole, shelf, write };
      expect(readContent(writeContent(given, 0), branch)).toMatchObject(JSON.parse(JSON.stringify(given)));
    }),
  );
});

test('it says when it was written, for people', () => {
  expect(JSON.parse(writeContent(whole, Date.UTC(2026, 10, 1))).at).toBe('2026-11-01T00:00:00.000Z');
});

test('what a later Convoy adds of its own is kept', () => {
  expect(readContent(withAt('record.later', 1), branch).record).toEqual({ ...record, later: 1 });
  expect(readContent(withAt('shelf.later', 1), branch).shelf).toMatchObject({ later: 1 });
});

test('one from before there were journals has none', () => {
  expect(readContent(withAt('shelf', undefined), branch).shelf).toEqual(emptyShelf);
});

describe('what cannot be read is never an empty record: that would let everyone in', () => {
  test('a newer shape says that a newer Convoy is needed', () => {
    const { code, message } = faultOf(withAt('schema', 2));
    expect([code, message]).toEqual([
      ...['HEAD_TOO_NEW', `branch ${branch} was written by a newer Convoy (schema 2): use that one`],
    ]);
  });

  test.each([
    ['', 'it is not JSON'],
    ['null', 'expected object'],
    ['{}', 'schema'],
    ['[]', 'expected object'],
    [withAt('schema', 0), 'schema'],
    [withAt('record', undefined), 'record: '],
    [withAt('record.epoch', -1), 'record.epoch: '],
    [withAt('record.owner', 'a'), 'record.owner: '],
    [withAt('record.unfinished', undefined), 'record.unfinished: '],
    [withAt('record.markers.api.release', {}), 'record.markers.api.release.version: '],
    [withAt('shelf.volumes.0.expires', ''), 'shelf.volumes.0.expires: '],
    [withAt('shelf.volumes.0.artifact', '5'), 'shelf.volumes.0.artifact: '],
    [withAt('shelf.volumes.0.pieces.0.digest', 'md5:ab'), 'shelf.volumes.0.pieces.0.digest: '],
    [withAt('shelf.tails', {}), 'shelf.tails: '],
    [writeContent(whole, 0).slice(0, -40), 'it is not JSON'],
  ])('%#: a damaged one names the branch and the place', (text, place) => {
    const { code, message } = faultOf(text);
    expect(code).toBe('HEAD_DAMAGED');
    expect(message).toContain(`head.json on branch ${branch} is damaged (`);
    expect(message).toContain(place);
    expect(message).toContain('revert what was not Convoy');
  });
});
