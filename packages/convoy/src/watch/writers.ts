import { systemClock } from '@convoy/drivers/clock';
import type { Place } from '../place.ts';
import type { Role, Writer } from './holding.ts';
import { becomeWriter } from './writer.ts';

interface Wanted {
  readonly place: Place;
  readonly environment: string;
  /** How long, in milliseconds; null: until it is stopped. */
  readonly forMs: number | null;
  readonly note: (line: string) => void;
  readonly stop: AbortSignal;
  /** By default it watches. */
  readonly role?: Role;
  /** How long whoever only tells is waited for, in milliseconds; by default a minute. */
  readonly patienceMs?: number;
}

/** Becomes the one that watches, with its state where the manifest's is. Throws `LOCKED`, which says who watches. */
export const writerFor = async (wanted: Wanted): Promise<Writer> => {
  const { place, environment, note, stop: _, forMs: __, ...how } = wanted;
  if (!place.github) return becomeWriter(place, environment, systemClock, note, how);
  const { becomeWriterAway } = await import('./away/writer.ts');
  return becomeWriterAway({ ...wanted, github: place.github, clock: systemClock });
};
