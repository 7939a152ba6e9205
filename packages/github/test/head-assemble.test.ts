import { ConvoyError } from '@convoy/model/error';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bring } from '../src/head/bring.ts';
import type { Files } from '../src/head/files.ts';
import type { Library } from '../src/head/library.ts';
import type { Piece, Shelf, Tail, Volume } from '../src/head/shelf.ts';
import { pieceOf } from '../src/head/volume.ts';

/** Files of a machine in memory, by deployment and segment. */
const machine = (first: Readonly<Record<string, string>> = {}) => {
  const texts = new Map(Object.entries(first));
  const path = ({ deployment, segment }: Pick<Piece, 'deployment' | 'segment'>) => `${deployment}/${segment}`;
  const files: Files = {
    path,
    read: async (name) => Buffer.from(texts.get(path(name)) ?? ''),
    write: async (name, bytes) => void texts.set(path(name), bytes.toString('utf8')),
    segments: async () => [],
  };
  return { files, texts, here: () => Object.fromEntries(texts) };
};

/** Volumes in memory; those named in `lost` cannot be had. `reads` tells which were asked for. */
const library = (lost: readonly number[] = []) => {
  const volumes: Volume[] = [];
  const held = new Map<Piece, Buffer>();
  const reads: number[] = [];
  const put = (text: string, from = 0, segment = '1.a', deployment = 'd-1'): void => {
    const written = { deployment, segment, from, bytes: Buffer.from(text) };
    const piece = pieceOf(written);
    held.set(piece, written.bytes);
    const artifact = volumes.length + 1;
    const dates = { uploaded: '2026-10-03T00:00:00.000Z', expires: '2027-01-01T00:00:00.000Z' };
    volumes.push({ artifact, run: 7, branch: 'main', ...dates, pieces: [piece] });
  };
  const volume: Library['volume'] = async ({ artifact, pieces }) => {
    reads.push(artifact);
    if (lost.includes(artifact)) throw new ConvoyError('ARTIFACT_GONE', `artifact ${artifact} has expired`);
    return new Map(pieces.map((piece) => [piece, held.get(piece) ?? Buffer.alloc(0)]));
  };
  // The head lists them as they were uploaded, which need not be in the order of what they hold.
  const shelf = (tails: readonly Tail[] = []): Shelf => ({ archives: [], volumes: volumes.toReversed(), tails });
  return { put, read: { volume, archive: async () => [] }, reads, shelf };
};
const all = () => true;
const tail = (text: string, from: number): Tail => ({ deployment: 'd-1', segment: '1.a', from, text });

describe('half a journal is never there', () => {
  test('where one segment of it is lost, none of its others is written; those of others are', async () => {
    const { files, here } = machine();
    const { put, read, shelf } = library([2]);
    put('one\n');
    put('two\n', 0, '2.b');
    put('other\n', 0, '1.a', 'd-2');
    const missing = await bring(shelf(), files, read, all);
    expect([...missing]).toEqual([['d-1', 'artifact 2 has expired']]);
    expect(here()).toEqual({ 'd-2/1.a': 'other\n' });
  });

  test('where there is a gap between two pieces, or before the first', async () => {
    for (const [first, second] of [
      [0, 9],
      [3, 7],
    ] as const) {
      const { files, here } = machine();
      const { put, read, shelf } = library();
      put('one\n', first);
      put('two\n', second);
      const missing = await bring(shelf(), files, read, all);
      expect(missing.get('d-1')).toMatch(/^bytes \d to \d lie nowhere$/);
      expect(here()).toEqual({});
    }
  });
});

describe('what is on this machine', () => {
  test('is not asked for where it is what the head knows', async () => {
    const { files, here } = machine({ 'd-1/1.a': 'one\n' });
    const { put, read, reads, shelf } = library([1]);
    put('one\n');
    put('two\n', 4);
    expect((await bring(shelf(), files, read, all)).size).toBe(0);
    expect([reads, here()]).toEqual([[2], { 'd-1/1.a': 'one\ntwo\n' }]);
  });

  test('counts by its digest, not by its length', async () => {
    const { files, here } = machine({ 'd-1/1.a': 'eno\n' });
    const { put, read, shelf } = library();
    put('one\n');
    await expect(bring(shelf(), files, read, all)).rejects.toMatchObject({ code: 'STATE_DIFFERS' });
    expect(here()).toEqual({ 'd-1/1.a': 'eno\n' });
  });

  test('is left alone where it is not wanted now', async () => {
    const { files, here } = machine();
    const { put, read, reads, shelf } = library();
    put('one\n');
    put('other\n', 0, '1.a', 'd-2');
    await bring(shelf(), files, read, (deployment) => deployment === 'd-2');
    expect([reads, here()]).toEqual([[2], { 'd-2/1.a': 'other\n' }]);
  });
});

test('however a segment was cut, written anew and known here in part, it is put together as it was', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'ß', '€'), minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.array(fc.nat({ max: 60 })),
      fc.nat({ max: 60 }),
      fc.nat({ max: 60 }),
      async (...drawn) => {
        const [whole, marks, tailAt, known] = drawn;
        // By characters: pieces and tails end with a line, never within one.
        const at = (characters: number) => Buffer.from(whole.slice(0, characters)).length;
        const end = Math.min(tailAt, whole.length);
        const cuts = [...new Set([0, ...marks.filter((mark) => mark < end), end])].sort((a, b) => a - b);
        const { put, read, shelf } = library();
        for (const [index, cut] of cuts.slice(0, -1).entries()) put(whole.slice(cut, cuts[index + 1]), at(cut));
        // A volume that was written anew, and holds from somewhere on what others hold too.
        const again = cuts[Math.floor(cuts.length / 2)] ?? 0;
        if (again < end) put(whole.slice(again, end), at(again));
        const { files, here } = machine(known === 0 ? {} : { 'd-1/1.a': whole.slice(0, known) });
        const missing = await bring(shelf([tail(whole.slice(end), at(end))]), files, read, all);
        expect([missing.size, here()['d-1/1.a']]).toEqual([0, whole]);
      },
    ),
    { numRuns: 300 },
  );
});
