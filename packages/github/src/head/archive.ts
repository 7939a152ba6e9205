import { ConvoyError } from '@convoy/model/error';
import * as z from 'zod';
import type { Uploaded } from '../artifacts.ts';
import { type Archive, chained, type Piece } from './shelf.ts';
import { digestOf } from './volume.ts';

/** One agent's journal of a deployment, from its first byte to its last. */
export interface Whole {
  readonly deployment: string;
  readonly segment: string;
  readonly bytes: Buffer;
}

/** A segment put together of its pieces; null: they leave a gap. */
export const wholeOf = (pieces: readonly (readonly [Piece, Buffer])[]): Whole | null => {
  const [first] = pieces;
  const { parts, next } = chained(pieces.map(([piece, bytes]) => ({ ...piece, bytes })));
  if (!first || next !== null) return null;
  const [{ deployment, segment }] = first;
  return { deployment, segment, bytes: Buffer.concat(parts.map(({ piece, held }) => piece.bytes.subarray(held))) };
};

export const writeArchive = (journals: readonly Whole[]): string =>
  JSON.stringify({
    convoy: 'archive',
    schema: 1,
    journals: journals.map(({ bytes, ...name }) => ({ ...name, text: bytes.toString('utf8') })),
  });

/** What the head is to know of an archive. */
export const archiveOf = (uploaded: Uploaded, text: string, journals: readonly Whole[]): Archive => ({
  ...uploaded,
  digest: digestOf(Buffer.from(text)),
  bytes: journals.reduce((sum, { bytes }) => sum + bytes.length, 0),
  deployments: [...new Set(journals.map(({ deployment }) => deployment))],
});

const schema = z.looseObject({
  journals: z.array(z.looseObject({ deployment: z.string(), segment: z.string(), text: z.string() })),
});

/** The journals in it. Throws `ARTIFACT_DAMAGED` where it is not what the head knows. */
export const readArchive = ({ artifact, digest }: Archive, text: string): readonly Whole[] => {
  if (digestOf(Buffer.from(text)) !== digest)
    throw new ConvoyError('ARTIFACT_DAMAGED', `artifact ${artifact} is not what the head knows of it`);
  return schema
    .parse(JSON.parse(text))
    .journals.map(({ deployment, segment, text: journal }) => ({ deployment, segment, bytes: Buffer.from(journal) }));
};
