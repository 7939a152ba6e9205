import { ConvoyError, codeOf, messageOf } from '@convoy/model/error';
import type { Artifacts } from '../artifacts.ts';
import type { Files } from './files.ts';
import type { Kept } from './kept.ts';
import { type Piece, piecesOf, type Shelf, segmentsOf, tailOf, type Volume } from './shelf.ts';
import { digestOf, readVolume, volumeFile } from './volume.ts';

type Name = Pick<Piece, 'deployment' | 'segment'>;

/** Pieces of volumes that were asked for once. */
export type Read = (volume: Volume) => Promise<Map<Piece, Buffer>>;

/** Faults by which an artifact is lost; any other is an outage, and is thrown as what it is. */
const losses = new Set(['ARTIFACT_GONE', 'ARTIFACT_FOREIGN', 'ARTIFACT_DAMAGED', 'GITHUB_NOT_FOUND']);

export const isLoss = (thrown: unknown): boolean => losses.has(codeOf(thrown, ''));

/** Reads each volume once: from what is kept where that is what the head knows, else from its artifact. */
export const reader = (artifacts: Artifacts, kept: Kept): Read => {
  const known = new Map<number, Promise<Map<Piece, Buffer>>>();
  const fromKept = async ({ artifact, pieces }: Volume): Promise<Map<Piece, Buffer> | null> => {
    const text = await kept.get(artifact);
    try {
      return text === null ? null : readVolume(artifact, text, pieces);
    } catch {
      return null;
    }
  };
  const read = async (volume: Volume): Promise<Map<Piece, Buffer>> => {
    const found = await fromKept(volume);
    if (found) return found;
    const text = await artifacts.download(volume.artifact, volumeFile, volume);
    const pieces = readVolume(volume.artifact, text, volume.pieces);
    await kept.put(volume.artifact, text);
    return pieces;
  };
  return (volume) => {
    const reading = known.get(volume.artifact) ?? read(volume);
    known.set(volume.artifact, reading);
    // What failed is asked for again.
    reading.catch(() => known.delete(volume.artifact));
    return reading;
  };
};

/** A segment as the head knows it: what of it is on this machine, from artifacts what is not. */
const assemble = async (shelf: Shelf, name: Name, here: Buffer, read: Read): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let at = 0;
  for (const { volume, piece } of piecesOf(shelf, name)) {
    // A volume that was written anew holds again what another one holds.
    if (piece.to <= at) continue;
    if (piece.from > at) throw new ConvoyError('ARTIFACT_GONE', `bytes ${at} to ${piece.from} lie nowhere`);
    const local = here.subarray(piece.from, piece.to);
    const isHere = local.length === piece.to - piece.from && digestOf(local) === piece.digest;
    const bytes = isHere ? local : (await read(volume)).get(piece);
    parts.push((bytes ?? Buffer.alloc(0)).subarray(at - piece.from));
    at = piece.to;
  }
  const tail = tailOf(shelf, name);
  if (tail && tail.from !== at) throw new ConvoyError('ARTIFACT_GONE', `bytes ${at} to ${tail.from} lie nowhere`);
  return Buffer.concat([...parts, Buffer.from(tail?.text ?? '', 'utf8')]);
};

const different = (path: string): ConvoyError =>
  new ConvoyError(
    'STATE_DIFFERS',
    `${path} is not what the environment's head knows of it: move the state folder away and run again, it is fetched anew`,
  );

/** Journals that could not be brought here, and why, by deployment. */
export type Missing = ReadonlyMap<string, string>;

/**
 * Brings the journals of these deployments into the state folder, as far as the head knows them. What is there is kept
 * where it goes on behind that. A deployment of which any part is lost is left out whole: half a journal is never folded.
 */
export const bring = async (
  shelf: Shelf,
  files: Files,
  read: Read,
  wanted: (deployment: string) => boolean,
): Promise<Missing> => {
  const missing = new Map<string, string>();
  const ready: { readonly name: Name; readonly bytes: Buffer }[] = [];
  for (const name of segmentsOf(shelf).filter(({ deployment }) => wanted(deployment))) {
    try {
      const here = await files.read(name);
      const known = await assemble(shelf, name, here, read);
      if (here.subarray(0, known.length).equals(known)) continue;
      // A file that was cut is mended; one with other content was written by someone else.
      if (!known.subarray(0, here.length).equals(here)) throw different(files.path(name));
      ready.push({ name, bytes: known });
    } catch (thrown) {
      if (!isLoss(thrown)) throw thrown;
      missing.set(name.deployment, messageOf(thrown));
    }
  }
  for (const { name, bytes } of ready) if (!missing.has(name.deployment)) await files.write(name, bytes);
  return missing;
};
