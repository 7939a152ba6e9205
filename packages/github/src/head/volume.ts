import { createHash } from 'node:crypto';
import { ConvoyError } from '@convoy/model/error';
import * as z from 'zod';
import type { Piece } from './shelf.ts';

/** The one file in a volume's artifact. */
export const volumeFile = 'journal.json';

/** `sha256:` and the digest of the bytes in hex. */
export const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

export interface Written {
  readonly deployment: string;
  readonly segment: string;
  readonly from: number;
  readonly bytes: Buffer;
}

export const pieceOf = ({ deployment, segment, from, bytes }: Written): Piece => ({
  ...{ deployment, segment, from },
  to: from + bytes.length,
  digest: digestOf(bytes),
});

export const writeVolume = (pieces: readonly Written[]): string =>
  JSON.stringify({
    convoy: 'volume',
    schema: 1,
    pieces: pieces.map(({ bytes, ...name }) => ({ ...name, text: bytes.toString('utf8') })),
  });

const schema = z.looseObject({
  pieces: z.array(z.looseObject({ deployment: z.string(), segment: z.string(), from: z.number(), text: z.string() })),
});

/** The bytes of each of these pieces. Throws `ARTIFACT_DAMAGED` where one is missing or is not what the head knows. */
export const readVolume = (artifact: number, text: string, pieces: readonly Piece[]): Map<Piece, Buffer> => {
  const damaged = (why: string, cause?: unknown) =>
    new ConvoyError('ARTIFACT_DAMAGED', `artifact ${artifact} ${why}`, { cause });
  let found: z.output<typeof schema>['pieces'];
  try {
    found = schema.parse(JSON.parse(text)).pieces;
  } catch (cause) {
    throw damaged('is no volume of journals', cause);
  }
  return new Map(
    pieces.map((piece) => {
      const { deployment, segment, from, digest } = piece;
      const held = found.find((one) => one.deployment === deployment && one.segment === segment && one.from === from);
      const bytes = Buffer.from(held?.text ?? '', 'utf8');
      if (!held || digestOf(bytes) !== digest)
        throw damaged(`does not hold what the head knows of ${deployment}/${segment} from byte ${from}`);
      return [piece, bytes];
    }),
  );
};
