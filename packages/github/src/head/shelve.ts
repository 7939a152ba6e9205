import { randomUUID } from 'node:crypto';
import type { Read } from './bring.ts';
import type { Files } from './files.ts';
import { type Piece, type Shelf, shelvedBytes, withTail, worn } from './shelf.ts';
import type { Storing } from './storing.ts';
import { pieceOf, volumeFile, type Written, writeVolume } from './volume.ts';

/** Past this many characters the head is not written without moving its tails into an artifact first. */
const fullLength = 64 * 1024;
/** So many volumes are read at once without much ado; with more, those that are small become one. */
const mostVolumes = 16;
/** A volume is written anew when it expires in less than this: scheduled runs may pause for weeks. */
const soonMs = 30 * 24 * 3_600_000;

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
 * Moves tails into an artifact once they are many or their deployment has ended, together with volumes that are about to
 * expire. Where this process cannot upload, the shelf stays as it is.
 */
export const shelve = async (
  shelf: Shelf,
  { artifacts, environment, uploader, clock }: Storing,
  read: Read,
  { ended }: { readonly ended: boolean },
): Promise<Shelf> => {
  const length = shelf.tails.reduce((sum, { text }) => sum + text.length, 0);
  if (!uploader || length === 0 || (!ended && length < fullLength)) return shelf;
  const old = worn(shelf, clock.now(), { most: mostVolumes, soonMs });
  const kept = await Promise.all(old.map(async (volume) => [...(await read(volume))]));
  const written: Written[] = [
    ...kept
      .flat()
      .map(([{ deployment, segment, from }, bytes]: [Piece, Buffer]) => ({ deployment, segment, from, bytes })),
    ...shelf.tails.map(({ text, ...name }) => ({ ...name, bytes: Buffer.from(text, 'utf8') })),
  ];
  const name = `convoy-${environment}-${randomUUID()}`;
  const { artifact, expires } = await artifacts.upload(name, volumeFile, writeVolume(written));
  const volume = { artifact, expires, ...uploader, pieces: written.map(pieceOf) };
  return { volumes: [...shelf.volumes.filter((one) => !old.includes(one)), volume], tails: [] };
};
