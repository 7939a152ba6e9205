import { ConvoyError } from '@convoy/model/error';
import { describe, expect, test } from '@jest/globals';
import type { Artifacts } from '../src/artifacts.ts';
import { reader } from '../src/head/bring.ts';
import { emptyShelf, type Shelf, type Volume } from '../src/head/shelf.ts';
import { shelve } from '../src/head/shelve.ts';
import type { Storing } from '../src/head/storing.ts';
import { digestOf, pieceOf, volumeFile, writeVolume } from '../src/head/volume.ts';

const day = 24 * 3_600_000;
const now = Date.UTC(2026, 10, 1);
const dated = (days: number): string => new Date(now + days * day).toISOString();

/** Artifacts in memory; each upload is kept for 90 days. */
const memory = () => {
  const texts = new Map<number, string>();
  const notes: string[] = [];
  const artifacts: Artifacts = {
    upload: async (_name, _file, text) => {
      texts.set(texts.size + 1, text);
      return { artifact: texts.size, run: 7, branch: 'main', uploaded: dated(0), expires: dated(90) };
    },
    download: async (id) => {
      const text = texts.get(id);
      if (text === undefined) throw new ConvoyError('ARTIFACT_GONE', `artifact ${id} has expired`);
      return text;
    },
  };
  const volume = async (deployment: string, days: number, text = `${deployment}\n`): Promise<Volume> => {
    const written = [{ deployment, segment: '1.a', from: 0, bytes: Buffer.from(text) }];
    const { artifact } = await artifacts.upload('', volumeFile, writeVolume(written));
    const dates = { uploaded: dated(days - 90), expires: dated(days) };
    return { artifact, run: 1, branch: 'main', ...dates, pieces: written.map(pieceOf) };
  };
  const kept = { get: async () => null, put: async () => undefined, share: async () => undefined };
  const read = reader(artifacts, kept);
  const storing = {
    artifacts,
    environment: 'staging',
    canUpload: true,
    clock: { now: () => now },
    note: (line: string) => notes.push(line),
  };
  const put = (shelf: Shelf) => shelve(shelf, storing as unknown as Storing, read, { isAtRest: true });
  return { texts, volume, put, read, notes };
};
const tail = { deployment: 'new', segment: '1.a', from: 0, text: 'new\n' };
const held = ({ volumes }: Shelf) => volumes.map(({ pieces }) => pieces.map(({ deployment }) => deployment).join(' '));

describe('with a journal that moves into an artifact', () => {
  test('those that expire within thirty days move too, and what they hold is the same', async () => {
    const { volume, put, read } = memory();
    const volumes = [await volume('old', 29), await volume('good', 31), await volume('older', 1)];
    const shelf = await put({ volumes, tails: [tail] });
    expect(held(shelf)).toEqual(['good', 'old older new']);
    const last = shelf.volumes.at(-1) as Volume;
    expect(last).toMatchObject({ run: 7, branch: 'main', expires: dated(90) });
    expect(shelf.tails).toEqual([]);
    const texts = [...(await read(last))].map(([piece, bytes]) => [piece.digest === digestOf(bytes), `${bytes}`]);
    expect(texts).toEqual([
      [true, 'old\n'],
      [true, 'older\n'],
      [true, 'new\n'],
    ]);
  });

  test('sixteen small ones become one; a large one is not copied again and again', async () => {
    const { volume, put } = memory();
    const large = await volume('large', 80, 'x'.repeat(4 * 2 ** 20 + 1));
    const small = await Promise.all(Array.from({ length: 14 }, (_, index) => volume(`s${index}`, 80)));
    const fifteen = { volumes: [large, ...small], tails: [tail] };
    expect((await put(fifteen)).volumes).toHaveLength(16);
    const sixteen = await put({ ...fifteen, volumes: [...fifteen.volumes, await volume('s14', 80)] });
    expect(sixteen.volumes).toHaveLength(2);
    expect(held(sixteen)[0]).toBe('large');
    expect(held(sixteen)[1]?.split(' ')).toHaveLength(16);
    // Unless it expires.
    const old = { ...large, expires: dated(3) };
    expect((await put({ volumes: [old, ...small, await volume('s15', 80)], tails: [tail] })).volumes).toHaveLength(1);
  });

  test('one that holds something else stays where it is, is told, and keeps no other from its artifact', async () => {
    const { volume, put, texts, notes } = memory();
    const old = await volume('old', 1);
    texts.set(old.artifact, '{}');
    const shelf = await put({ volumes: [old], tails: [tail] });
    expect([held(shelf), notes]).toEqual([['old', 'new'], [expect.stringContaining('old')]]);
  });

  test('one that nobody can bring back is let go, and told', async () => {
    const { volume, put, texts, notes } = memory();
    const old = await volume('old', 1);
    texts.delete(old.artifact);
    const shelf = await put({ volumes: [old], tails: [tail] });
    expect([held(shelf), notes]).toEqual([['new'], [expect.stringContaining('journals of old are lost and let go')]]);
  });
});

test('without anything new what expires is uploaded anew, and nothing else', async () => {
  const { volume, put, texts } = memory();
  const good = { ...emptyShelf, volumes: [await volume('good', 80)] };
  expect(await put(good)).toBe(good);
  expect(texts.size).toBe(1);
  const shelf = await put({ ...emptyShelf, volumes: [await volume('old', 1)] });
  expect([held(shelf), texts.size]).toEqual([['old'], 3]);
});
