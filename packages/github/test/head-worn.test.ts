import { ConvoyError } from '@convoy/model/error';
import { describe, expect, test } from '@jest/globals';
import type { Artifacts } from '../src/artifacts.ts';
import { createLibrary } from '../src/head/library.ts';
import { emptyShelf, type Shelf, type Tail, type Volume } from '../src/head/shelf.ts';
import { shelve } from '../src/head/shelve.ts';
import type { Storing } from '../src/head/storing.ts';
import { pieceOf, writeVolume } from '../src/head/volume.ts';

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
  const volume = async (deployment: string, days: number, text = `${deployment}\n`, from = 0): Promise<Volume> => {
    const written = [{ deployment, segment: '1.a', from, bytes: Buffer.from(text) }];
    const uploaded = await artifacts.upload('', '', writeVolume(written));
    return { ...uploaded, uploaded: dated(days - 90), expires: dated(days), pieces: written.map(pieceOf) };
  };
  const kept = { get: async () => null, put: async () => undefined, share: async () => undefined };
  const library = createLibrary(artifacts, kept);
  const storing = { artifacts, environment: 'staging', canUpload: true, restLength: 1, clock: { now: () => now } };
  const note = (line: string) => notes.push(line);
  const put = (shelf: Partial<Shelf>, isAtRest = true) =>
    shelve({ ...emptyShelf, ...shelf }, { ...storing, note } as unknown as Storing, library, { isAtRest });
  /** What is in an archive, by deployment. */
  const inside = async ({ archives }: Shelf) =>
    Promise.all(
      archives.map(async (one) =>
        (await library.archive(one)).map(({ deployment, bytes }) => `${deployment}: ${bytes.toString().trim()}`),
      ),
    );
  return { texts, volume, put, notes, inside };
};
const tail: Tail = { deployment: 'new', segment: '1.a', from: 0, text: 'new\n' };
const held = ({ volumes }: Shelf) => volumes.map(({ pieces }) => pieces.map(({ deployment }) => deployment).join(' '));

describe('what expires within thirty days', () => {
  test('becomes an archive of whole journals, and what is new a volume', async () => {
    const { volume, put, inside } = memory();
    const volumes = [await volume('old', 29), await volume('good', 31), await volume('older', 1)];
    const shelf = await put({ volumes, tails: [tail] });
    expect(held(shelf)).toEqual(['good', 'new']);
    expect(await inside(shelf)).toEqual([['old: old', 'older: older']]);
    expect(shelf.archives).toMatchObject([{ run: 7, expires: dated(90), deployments: ['old', 'older'], bytes: 10 }]);
    expect(shelf.tails).toEqual([]);
  });

  test('stays a volume while its deployment is under way, or other parts of it lie elsewhere', async () => {
    const { volume, put, inside } = memory();
    const under = await put(
      { volumes: [await volume('old', 1)], tails: [{ ...tail, text: 'x'.repeat(70_000) }] },
      false,
    );
    expect([held(under), under.archives]).toEqual([['old new'], []]);
    const parts = [await volume('cut', 1, 'ab\n'), await volume('cut', 80, 'cd\n', 3), await volume('old', 1)];
    const shelf = await put({ volumes: parts, tails: [{ ...tail, deployment: 'late', from: 0 }] });
    expect(held(shelf)).toEqual(['cut', 'cut late']);
    expect(await inside(shelf)).toEqual([['old: old']]);
  });

  test('is renewed where nothing is new, and what is young is left', async () => {
    const { volume, put, texts } = memory();
    const good = { ...emptyShelf, volumes: [await volume('good', 80)] };
    expect((await put(good)).volumes).toBe(good.volumes);
    expect(texts.size).toBe(1);
    const shelf = await put({ volumes: [await volume('old', 1)] });
    expect([held(shelf), shelf.archives.map(({ deployments }) => deployments)]).toEqual([[], [['old']]]);
  });

  test('archives too, and what is in them stays the same', async () => {
    const { volume, put, inside } = memory();
    const shelf = await put({ volumes: [await volume('old', 1), await volume('older', 1)] });
    const [archive] = shelf.archives;
    const again = await put({ archives: archive ? [{ ...archive, uploaded: dated(-87), expires: dated(3) }] : [] });
    expect(again.archives.map(({ artifact }) => artifact)).not.toEqual([archive?.artifact]);
    expect(await inside(again)).toEqual([['old: old', 'older: older']]);
  });
});

test('sixteen small ones become one archive; a large one is not copied again and again', async () => {
  const { volume, put, inside } = memory();
  const large = await volume('large', 80, `${'x'.repeat(5 * 2 ** 20)}\n`);
  const small = await Promise.all(Array.from({ length: 15 }, (_, index) => volume(`d-${index + 1}`, 80)));
  const shelf = await put({ volumes: [large, ...small], tails: [tail] });
  expect(held(shelf)).toEqual(['large', 'new']);
  expect((await inside(shelf))[0]).toHaveLength(15);
  const alone = await put({ volumes: [large, ...small.slice(1)], tails: [tail] });
  expect(held(alone)).toHaveLength(16);
});

describe('what cannot be read', () => {
  test('and holds something else stays where it is, is told, and keeps no other from its artifact', async () => {
    const { volume, put, texts, notes } = memory();
    const old = await volume('old', 1);
    texts.set(old.artifact, '{}');
    const shelf = await put({ volumes: [old], tails: [tail] });
    expect([held(shelf), notes]).toEqual([['old', 'new'], [expect.stringContaining('old')]]);
    const rest = { ...emptyShelf, volumes: [old] };
    expect((await put(rest)).volumes).toBe(rest.volumes);
  });

  test('and is gone for good is let go, and told', async () => {
    const { volume, put, texts, notes } = memory();
    const old = await volume('old', 1);
    texts.delete(old.artifact);
    const shelf = await put({ volumes: [old], tails: [tail] });
    expect([held(shelf), notes]).toEqual([['new'], [expect.stringContaining('journals of old are lost and let go')]]);
  });
});
