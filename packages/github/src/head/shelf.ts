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
export interface Volume {
  readonly artifact: number;
  /** The run that uploaded it, and on which branch: what GitHub says of the artifact must be the same. */
  readonly run: number;
  readonly branch: string;
  /** ISO 8601, and when GitHub deletes it. */
  readonly uploaded: string;
  readonly expires: string;
  readonly pieces: readonly Piece[];
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
  readonly volumes: readonly Volume[];
  readonly tails: readonly Tail[];
}

export const emptyShelf: Shelf = { volumes: [], tails: [] };

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

/** The pieces of a segment in the order of their bytes. */
export const piecesOf = ({ volumes }: Shelf, name: Name): { readonly volume: Volume; readonly piece: Piece }[] =>
  volumes
    .flatMap((volume) => volume.pieces.filter(isOf(name)).map((piece) => ({ volume, piece })))
    .sort((a, b) => a.piece.from - b.piece.from);

/** A volume is written anew when it expires in less than this: scheduled runs may pause for weeks. */
const soonMs = 30 * 24 * 3_600_000;

/** Where artifacts are kept for a few days only, the second half of its time is soon enough. */
const isExpiring = ({ uploaded, expires }: Volume, now: number): boolean => {
  const end = Date.parse(expires);
  return end - now < Math.min(soonMs, (end - Date.parse(uploaded)) / 2);
};

/** Volumes to be written anew into one: those about to expire, and small ones where there are many. */
export const worn = ({ volumes }: Shelf, now: number, most: number): Volume[] => {
  const isMany = volumes.length >= most;
  const isSmall = (volume: Volume) => volume.pieces.reduce((sum, { from, to }) => sum + to - from, 0) <= mergedBytes;
  const small = isMany ? volumes.filter(isSmall) : [];
  return volumes.filter((volume) => isExpiring(volume, now) || (small.length > 1 && small.includes(volume)));
};

/** What is larger is not written anew only to have fewer: an environment's history would be copied again and again. */
const mergedBytes = 4 * 2 ** 20;
