import { systemClock } from '@convoy/drivers/clock';
import type { Place } from '../place.ts';
import type { Newcomer, Writer } from './holding.ts';
import { becomeWriter } from './writer.ts';

/** Becomes the one that watches, with its state where the manifest's is. Throws `LOCKED`, which says who watches. */
export const writerFor = async (wanted: Newcomer & { readonly place: Place }): Promise<Writer> => {
  const { place, environment, note, stop: _, forMs: __, ...how } = wanted;
  if (!place.github) return becomeWriter(place, environment, systemClock, note, how);
  const { becomeWriterAway } = await import('./away/writer.ts');
  return becomeWriterAway({ ...wanted, github: place.github, clock: systemClock });
};
