import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '@convoy/drivers/stores/folder';
import { environmentsOf, resolve } from '@convoy/manifest/resolve';
import type { Manifest } from '@convoy/manifest/schema/manifest';
import { manifestAt } from '../manifest.ts';
import type { Place } from '../place.ts';

/** An environment, and the services that the manifest gives it, as far as the manifest can be read. */
export interface Known {
  readonly name: string | null;
  readonly environment: string;
  readonly url: string | null;
  readonly services: readonly string[];
}

/** Environments that have left something in the state folder, or have a head elsewhere. */
const recorded = async ({ stateDir, stores }: Place): Promise<string[]> => {
  const here = (await namesIn(stateDir)).filter((name) =>
    ['head', 'deployments'].some((folder) => existsSync(join(stateDir, name, folder))),
  );
  return [...new Set([...here, ...(await stores.environments())])];
};

/** What is recorded must be seen even while the manifest is broken; then null stands for it. */
const manifestOf = async (place: Place, canDoWithout: boolean): Promise<Manifest | null> => {
  try {
    return await manifestAt(place);
  } catch (thrown) {
    if (canDoWithout) return null;
    throw thrown;
  }
};

/** The environment asked for, or all that the manifest names and the state folder knows. */
export const environmentsIn = async (place: Place, asked: string | undefined): Promise<Known[]> => {
  const known = await recorded(place);
  const manifest = await manifestOf(place, asked === undefined ? known.length > 0 : known.includes(asked));
  const named = manifest ? environmentsOf(manifest) : [];
  const wanted = asked === undefined ? [...new Set([...named, ...known])].sort() : [asked];
  return wanted.map((environment) => {
    // A name that neither knows is a slip of the pen: resolving says so, with what was probably meant.
    const isKnown = manifest && (named.includes(environment) || !known.includes(environment));
    if (!isKnown) return { name: null, environment, url: null, services: [] };
    const { name = null, url = null, services } = resolve(manifest, environment);
    return { name, environment, url, services: Object.keys(services) };
  });
};
