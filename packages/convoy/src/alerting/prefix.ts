import { randomBytes } from 'node:crypto';
import type { Manifest } from '@convoy/manifest/schema/manifest';

/** Bytes of chance: a journal that is begun anew says nothing under an id of the one before it, nor two projects of one name. */
const ofChance = 6;

/** What the ids of notifications of a journal may begin with: another one each time. */
export const drawPrefix = ({ name }: Pick<Manifest, 'name'>, environment: string): string =>
  `${name}-${environment}-${randomBytes(ofChance).toString('hex')}`;
