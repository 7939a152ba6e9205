import { ConvoyError, messageOf } from '@convoy/model/error';
import type { Whole } from './archive.ts';
import type { Files } from './files.ts';
import { isLoss, type Library } from './library.ts';
import { chained, type Piece, piecesOf, type Shelf, segmentsOf, tailOf } from './shelf.ts';
import { digestOf } from './volume.ts';

type Name = Pick<Piece, 'deployment' | 'segment'>;

/** A segment as the head knows it: what of it is on this machine, from artifacts what is not. */
const assemble = async (shelf: Shelf, name: Name, here: Buffer, library: Library): Promise<Buffer> => {
  const { parts, end, next } = chained(piecesOf(shelf, name));
  const gap = (to: number) => new ConvoyError('ARTIFACT_GONE', `bytes ${end} to ${to} lie nowhere`);
  if (next !== null) throw gap(next);
  const bytes: Buffer[] = [];
  for (const { piece: found, held } of parts) {
    const { volume, piece } = found;
    const local = here.subarray(piece.from, piece.to);
    const isHere = local.length === piece.to - piece.from && digestOf(local) === piece.digest;
    const its = isHere ? local : (await library.volume(volume)).get(piece);
    bytes.push((its ?? Buffer.alloc(0)).subarray(held));
  }
  const tail = tailOf(shelf, name);
  if (tail && tail.from !== end) throw gap(tail.from);
  return Buffer.concat([...bytes, Buffer.from(tail?.text ?? '', 'utf8')]);
};

const different = (path: string): ConvoyError =>
  new ConvoyError(
    'STATE_DIFFERS',
    `${path} is not what the environment's head knows of it: move the state folder away and run again, it is fetched anew`,
  );

/** Journals that could not be brought here, and why, by deployment. */
export type Missing = ReadonlyMap<string, string>;

/** Segments of these deployments that lie in archives; of an archive that is lost all of its deployments are missing. */
const archived = async (
  { archives }: Shelf,
  library: Library,
  wanted: (deployment: string) => boolean,
  missing: Map<string, string>,
): Promise<readonly Whole[]> => {
  const found: Whole[] = [];
  for (const archive of archives) {
    const named = archive.deployments.filter(wanted);
    if (named.length === 0) continue;
    try {
      found.push(...(await library.archive(archive)).filter(({ deployment }) => wanted(deployment)));
    } catch (thrown) {
      if (!isLoss(thrown)) throw thrown;
      for (const deployment of named) missing.set(deployment, messageOf(thrown));
    }
  }
  return found;
};

/**
 * Brings the journals of these deployments into the state folder, as far as the head knows them. What is there is kept
 * where it goes on behind that. A deployment of which any part is lost is left out whole: half a journal is never folded.
 */
export const bring = async (
  shelf: Shelf,
  files: Files,
  library: Library,
  wanted: (deployment: string) => boolean,
): Promise<Missing> => {
  const missing = new Map<string, string>();
  const ready: { readonly name: Name; readonly bytes: Buffer }[] = [];
  const take = async (name: Name, known: Buffer, here: Buffer): Promise<void> => {
    if (here.subarray(0, known.length).equals(known)) return;
    // A file that was cut is mended; one with other content was written by someone else.
    if (!known.subarray(0, here.length).equals(here)) throw different(files.path(name));
    ready.push({ name, bytes: known });
  };
  for (const { bytes, ...name } of await archived(shelf, library, wanted, missing))
    await take(name, bytes, await files.read(name));
  for (const name of segmentsOf(shelf).filter(({ deployment }) => wanted(deployment))) {
    try {
      const here = await files.read(name);
      await take(name, await assemble(shelf, name, here, library), here);
    } catch (thrown) {
      if (!isLoss(thrown)) throw thrown;
      missing.set(name.deployment, messageOf(thrown));
    }
  }
  for (const { name, bytes } of ready) if (!missing.has(name.deployment)) await files.write(name, bytes);
  return missing;
};
