import type { Uploaded } from '../artifacts.ts';

/** Bytes `from` to `to` of one agent's segment of a deployment's journal. */
export interface Piece {
  readonly deployment: string;
  readonly segment: string;
  readonly from: number;
  readonly to: number;
  /** `sha256:` and the digest of these bytes in hex. */
  readonly digest: string;
}

/** An artifact with pieces of journals. */
export interface Volume extends Uploaded {
  readonly pieces: readonly Piece[];
}

/**
 * An artifact with whole journals of deployments that have ended. One digest stands for all of it, so that the head does not
 * grow by every segment there ever was.
 */
export interface Archive extends Uploaded {
  /** `sha256:` and the digest of its file in hex. */
  readonly digest: string;
  /** Of the journals in it. */
  readonly bytes: number;
  readonly deployments: readonly string[];
}

/** The end of a segment that lies in no artifact yet. */
export interface Tail {
  readonly deployment: string;
  readonly segment: string;
  /** How many bytes of the segment lie in artifacts. */
  readonly from: number;
  readonly text: string;
}

/** Where the journals of an environment lie: in artifacts, and what is newer than those in the head itself. */
export interface Shelf {
  readonly archives: readonly Archive[];
  readonly volumes: readonly Volume[];
  readonly tails: readonly Tail[];
}

export const emptyShelf: Shelf = { archives: [], volumes: [], tails: [] };

type Name = Pick<Piece, 'deployment' | 'segment'>;

const isOf =
  ({ deployment, segment }: Name) =>
  (other: Name): boolean =>
    other.deployment === deployment && other.segment === segment;

/** How many bytes of a segment lie in artifacts. */
export const shelvedBytes = ({ volumes }: Shelf, name: Name): number =>
  Math.max(0, ...volumes.flatMap(({ pieces }) => pieces.filter(isOf(name)).map(({ to }) => to)));

export const tailOf = ({ tails }: Shelf, name: Name): Tail | undefined => tails.find(isOf(name));

/** The shelf with this tail in the place of the one before it; one without text goes. */
export const withTail = (shelf: Shelf, tail: Tail): Shelf => ({
  ...shelf,
  tails: [...shelf.tails.filter((other) => !isOf(tail)(other)), ...(tail.text === '' ? [] : [tail])],
});

/** Every segment that the shelf knows, once. */
export const segmentsOf = ({ volumes, tails }: Shelf): Name[] => {
  const names = [...volumes.flatMap(({ pieces }) => pieces), ...tails];
  const keyed = names.map(({ deployment, segment }): [string, Name] => [
    `${deployment}/${segment}`,
    { deployment, segment },
  ]);
  return [...new Map(keyed).values()];
};

/** The pieces of a segment, and where each lies. */
export const piecesOf = (
  { volumes }: Shelf,
  name: Name,
): (Piece & { readonly volume: Volume; readonly piece: Piece })[] =>
  volumes.flatMap((volume) => volume.pieces.filter(isOf(name)).map((piece) => ({ ...piece, volume, piece })));

/** A volume is written anew when it expires in less than this: scheduled runs may pause for weeks. */
const soonMs = 30 * 24 * 3_600_000;

/** Where artifacts are kept for a few days only, the second half of its time is soon enough. */
const isExpiring = ({ uploaded, expires }: Uploaded, now: number): boolean => {
  const end = Date.parse(expires);
  return end - now < Math.min(soonMs, (end - Date.parse(uploaded)) / 2);
};

/** What is larger is not written anew only to have fewer: an environment's history would be copied again and again. */
const mergedBytes = 4 * 2 ** 20;

/** Artifacts to be written anew into one: those about to expire, and small ones where there are `most` or more. */
export const worn = <T extends Uploaded>(
  all: readonly T[],
  bytesOf: (one: T) => number,
  now: number,
  most: number,
): T[] => {
  const small = all.length >= most ? all.filter((one) => bytesOf(one) <= mergedBytes) : [];
  return all.filter((one) => isExpiring(one, now) || (small.length > 1 && small.includes(one)));
};

export const bytesOf = ({ pieces }: Volume): number => pieces.reduce((sum, { from, to }) => sum + to - from, 0);

interface Chain<P> {
  /** Pieces in the order of their bytes, and how many of each one's the pieces before it hold already. */
  readonly parts: readonly { readonly piece: P; readonly held: number }[];
  /** Up to where they reach from the first byte on. */
  readonly end: number;
  /** Where the next piece begins behind a gap; null: there is none. */
  readonly next: number | null;
}

/** How pieces of a segment follow one another: what was written anew holds again what another one holds. */
export const chained = <P extends Pick<Piece, 'from' | 'to'>>(pieces: readonly P[]): Chain<P> => {
  const parts: { piece: P; held: number }[] = [];
  let end = 0;
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    if (piece.to <= end) continue;
    if (piece.from > end) return { parts, end, next: piece.from };
    parts.push({ piece, held: end - piece.from });
    end = piece.to;
  }
  return { parts, end, next: null };
};
