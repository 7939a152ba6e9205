import { randomUUID } from 'node:crypto';
import { codeOf, messageOf } from '@convoy/model/error';
import { isLoss, type Read } from './bring.ts';
import type { Files } from './files.ts';
import { type Piece, type Shelf, shelvedBytes, type Volume, withTail, worn } from './shelf.ts';
import type { Storing } from './storing.ts';
import { pieceOf, volumeFile, type Written, writeVolume } from './volume.ts';

/** Past this many characters the head is not written without moving its tails into an artifact first. */
const fullLength = 64 * 1024;
/** So many volumes are read at once without much ado; with more, those that are small become one. */
const mostVolumes = 16;

/** The shelf with what these deployments' segments on this machine have beyond it. */
export const tailsFrom = async (shelf: Shelf, files: Files, deployments: readonly string[]): Promise<Shelf> => {
  let now = shelf;
  for (const deployment of deployments)
    for (const segment of await files.segments(deployment)) {
      const name = { deployment, segment };
      const from = shelvedBytes(now, name);
      const rest = (await files.read(name)).subarray(from);
      // A line that a crash cut short is left out, as whoever reads the file does.
      const text = rest.subarray(0, rest.lastIndexOf('\n') + 1).toString('utf8');
      now = withTail(now, { ...name, from, text });
    }
  return now;
};

type Pieces = readonly (readonly [Piece, Buffer])[];

/**
 * What a volume that is to be written anew holds; null: it cannot be read, and stays where it is. What nobody can bring back
 * any more is let go. Both are told.
 */
const contentOf = async (volume: Volume, { note }: Storing, read: Read): Promise<Pieces | null> => {
  try {
    return [...(await read(volume))];
  } catch (thrown) {
    if (!isLoss(thrown)) throw thrown;
    const isGone = ['ARTIFACT_GONE', 'GITHUB_NOT_FOUND'].includes(codeOf(thrown, ''));
    const names = [...new Set(volume.pieces.map(({ deployment }) => deployment))].join(', ');
    note(`journals of ${names} are lost${isGone ? ' and let go' : ''}: ${messageOf(thrown)}`);
    return isGone ? [] : null;
  }
};

/**
 * Moves tails into an artifact once they are many, and where nothing is under way (`isAtRest`) all of them, together with
 * volumes that are about to expire. Where this process cannot upload, the shelf stays as it is.
 */
export const shelve = async (
  shelf: Shelf,
  storing: Storing,
  read: Read,
  { isAtRest }: { readonly isAtRest: boolean },
): Promise<Shelf> => {
  const { artifacts, environment, canUpload, clock } = storing;
  const length = shelf.tails.reduce((sum, { text }) => sum + text.length, 0);
  const old = worn(shelf, clock.now(), mostVolumes);
  const isDue = isAtRest ? length > 0 || old.length > 0 : length >= fullLength;
  if (!canUpload || !isDue) return shelf;
  const found = await Promise.all(
    old.map(async (volume) => ({ volume, pieces: await contentOf(volume, storing, read) })),
  );
  const moved = found.filter(({ pieces }) => pieces !== null).map(({ volume }) => volume);
  const written: Written[] = [
    ...found
      .flatMap(({ pieces }) => pieces ?? [])
      .map(([{ deployment, segment, from }, bytes]) => ({ deployment, segment, from, bytes })),
    ...shelf.tails.map(({ text, ...name }) => ({ ...name, bytes: Buffer.from(text, 'utf8') })),
  ];
  const rest = shelf.volumes.filter((one) => !moved.includes(one));
  if (written.length === 0) return moved.length === 0 ? shelf : { volumes: rest, tails: [] };
  const name = `convoy-${environment}-${randomUUID()}`;
  const uploaded = await artifacts.upload(name, volumeFile, writeVolume(written));
  return { volumes: [...rest, { ...uploaded, pieces: written.map(pieceOf) }], tails: [] };
};
