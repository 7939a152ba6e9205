import { codeOf } from '@convoy/model/error';
import type { Artifacts, Uploaded } from '../artifacts.ts';
import { readArchive, type Whole } from './archive.ts';
import type { Kept } from './kept.ts';
import type { Archive, Piece, Volume } from './shelf.ts';
import { readVolume, volumeFile } from './volume.ts';

/** What lies in artifacts; each is fetched once. */
export interface Library {
  volume(volume: Volume): Promise<Map<Piece, Buffer>>;
  archive(archive: Archive): Promise<readonly Whole[]>;
}

/** Faults by which an artifact is lost; any other is an outage, and is thrown as what it is. */
const losses = new Set(['ARTIFACT_GONE', 'ARTIFACT_FOREIGN', 'ARTIFACT_DAMAGED', 'GITHUB_NOT_FOUND']);

export const isLoss = (thrown: unknown): boolean => losses.has(codeOf(thrown, ''));

/** Takes what is kept where that is what the head knows, else the artifact. */
export const createLibrary = (artifacts: Artifacts, kept: Kept): Library => {
  const known = new Map<number, Promise<unknown>>();

  const fetch = async <T>(from: Uploaded, parse: (text: string) => T): Promise<T> => {
    const text = await kept.get(from.artifact);
    try {
      if (text !== null) return parse(text);
    } catch {
      // What was kept is something else.
    }
    const fetched = await artifacts.download(from.artifact, volumeFile, from);
    const parsed = parse(fetched);
    await kept.put(from.artifact, fetched);
    return parsed;
  };

  const once = <T>(from: Uploaded, parse: (text: string) => T): Promise<T> => {
    const reading = (known.get(from.artifact) as Promise<T> | undefined) ?? fetch(from, parse);
    known.set(from.artifact, reading);
    // What failed is asked for again.
    reading.catch(() => known.delete(from.artifact));
    return reading;
  };

  return {
    volume: (volume) => once(volume, (text) => readVolume(volume.artifact, text, volume.pieces)),
    archive: (archive) => once(archive, (text) => readArchive(archive, text)),
  };
};
