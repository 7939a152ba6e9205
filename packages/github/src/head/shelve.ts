import { randomUUID } from 'node:crypto';
import { codeOf, messageOf } from '@convoy/model/error';
import { archiveOf, type Whole, wholeOf, writeArchive } from './archive.ts';
import type { Files } from './files.ts';
import { isLoss, type Library } from './library.ts';
import { bytesOf, type Piece, type Shelf, shelvedBytes, withTail, worn } from './shelf.ts';
import type { Storing } from './storing.ts';
import { pieceOf, volumeFile, type Written, writeVolume } from './volume.ts';

/** Past this many characters the head is not written without moving its tails into an artifact first. */
export const fullLength = 64 * 1024;
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

/**
 * What is to be written anew, read by `read`; null: it cannot be read, and stays where it is. What nobody can bring back any
 * more is let go, and then it is empty. Both are told.
 */
const contentOf = async <T>(
  names: readonly string[],
  note: Storing['note'],
  read: () => Promise<readonly T[]>,
): Promise<readonly T[] | null> => {
  try {
    return await read();
  } catch (thrown) {
    if (!isLoss(thrown)) throw thrown;
    const isGone = ['ARTIFACT_GONE', 'GITHUB_NOT_FOUND'].includes(codeOf(thrown, ''));
    note(`journals of ${[...new Set(names)].join(', ')} are lost${isGone ? ' and let go' : ''}: ${messageOf(thrown)}`);
    return isGone ? [] : null;
  }
};

/** Several artifacts that are written anew: which of them, and all that they held. */
const opened = async <A, T>(all: readonly A[], read: (one: A) => Promise<readonly T[] | null>) => {
  const found = await Promise.all(all.map(async (one) => ({ one, content: await read(one) })));
  return {
    moved: found.filter(({ content }) => content !== null).map(({ one }) => one),
    content: found.flatMap(({ content }) => content ?? []),
  };
};

type Pieces = readonly (readonly [Piece, Buffer])[];

/** Journals that are whole in these pieces and have no other parts elsewhere; and the pieces of all others. */
const sealed = (pieces: Pieces, { volumes, tails }: Shelf): { readonly whole: Whole[]; readonly rest: Pieces } => {
  const byDeployment = Map.groupBy(pieces, ([{ deployment }]) => deployment);
  const elsewhere = new Set(
    [...volumes.flatMap((volume) => volume.pieces), ...tails].map(({ deployment }) => deployment),
  );
  const whole: Whole[] = [];
  const rest: (readonly [Piece, Buffer])[] = [];
  for (const [deployment, its] of byDeployment) {
    const segments = [...Map.groupBy(its, ([{ segment }]) => segment).values()].map(wholeOf);
    const complete = segments.filter((one) => one !== null);
    if (elsewhere.has(deployment) || complete.length < segments.length) rest.push(...its);
    else whole.push(...complete);
  }
  return { whole, rest };
};

/**
 * Moves tails into an artifact once they are many, and where nothing is under way (`isAtRest`) once they are `restLength`. With them go
 * artifacts that are about to expire, and small ones where there are many: deployments that have ended become archives.
 * Where this process cannot upload, the shelf stays as it is.
 */
export const shelve = async (
  shelf: Shelf,
  { artifacts, environment, canUpload, clock, note, restLength }: Storing,
  library: Library,
  { isAtRest }: { readonly isAtRest: boolean },
): Promise<Shelf> => {
  const now = clock.now();
  const length = shelf.tails.reduce((sum, { text }) => sum + text.length, 0);
  const oldVolumes = worn(shelf.volumes, bytesOf, now, mostVolumes);
  const oldArchives = isAtRest ? worn(shelf.archives, ({ bytes }) => bytes, now, mostVolumes) : [];
  const isWorn = isAtRest && oldVolumes.length + oldArchives.length > 0;
  const isDue = isWorn || length >= (isAtRest ? restLength : fullLength);
  if (!canUpload || !isDue) return shelf;
  const volumes = await opened(oldVolumes, (one) =>
    contentOf(
      one.pieces.map(({ deployment }) => deployment),
      note,
      async () => [...(await library.volume(one))],
    ),
  );
  const archives = await opened(oldArchives, (one) => contentOf(one.deployments, note, () => library.archive(one)));
  const staying = shelf.volumes.filter((one) => !volumes.moved.includes(one));
  const { whole, rest } = isAtRest
    ? sealed(volumes.content, { ...shelf, volumes: staying })
    : { whole: [], rest: volumes.content };
  const journals = [...archives.content, ...whole];
  const written: Written[] = [
    ...rest.map(([{ deployment, segment, from }, bytes]) => ({ deployment, segment, from, bytes })),
    ...shelf.tails.map(({ text, ...name }) => ({ ...name, bytes: Buffer.from(text, 'utf8') })),
  ];
  if (journals.length + written.length + volumes.moved.length + archives.moved.length === 0) return shelf;
  const upload = (text: string) => artifacts.upload(`convoy-${environment}-${randomUUID()}`, volumeFile, text);
  const archive = writeArchive(journals);
  return {
    archives: [
      ...shelf.archives.filter((one) => !archives.moved.includes(one)),
      ...(journals.length > 0 ? [archiveOf(await upload(archive), archive, journals)] : []),
    ],
    volumes: [
      ...staying,
      ...(written.length > 0 ? [{ ...(await upload(writeVolume(written))), pieces: written.map(pieceOf) }] : []),
    ],
    tails: [],
  };
};
