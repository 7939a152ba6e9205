import { alertSettingsOf } from '@convoy/manifest/alerts';
import type { Labels } from '@convoy/model/alerting/labels';
import { ConvoyError } from '@convoy/model/error';
import { foldMonitoring } from '@convoy/model/monitoring/fold';
import { type Monitoring, nothingSeen } from '@convoy/model/monitoring/state';
import { environmentIn, manifestAt } from '../../manifest.ts';
import { placeOf } from '../../place.ts';
import { redactorFor } from '../../secrets.ts';
import type { Surroundings } from '../../verb.ts';
import { watchEvents } from '../journal.ts';
import type { Asking } from './ask.ts';

type Given = Parameters<typeof placeOf>[0] & { readonly environment?: string | undefined };

/** Whom a verb asks, as the manifest at hand says it. Throws what is wrong with that. */
export const askingOf = async (given: Given, around: Surroundings): Promise<Asking> => {
  const place = placeOf(given, around);
  const manifest = await manifestAt(place);
  const environment = environmentIn(manifest, given.environment);
  const redact = redactorFor(manifest, around.env);
  return { place, environment, manifest, alerts: alertSettingsOf(manifest), redact, note: around.note };
};

/** What the journal of an environment's watch tells now. */
export const knownOf = async ({ place, environment, alerts }: Asking): Promise<Monitoring> =>
  foldMonitoring(nothingSeen(alerts), await watchEvents(place, environment));

/** Labels as a person writes them. Throws `USAGE`. */
export const labelsOf = (words: readonly string[]): Labels => {
  if (words.length === 0) throw new ConvoyError('USAGE', 'name labels, each as name=value: cause=catalog');
  const labels = new Map<string, string>();
  for (const word of words) {
    const at = word.indexOf('=');
    if (at < 1 || at === word.length - 1)
      throw new ConvoyError('USAGE', `${word}: write a label as name=value, for example cause=catalog`);
    const name = word.slice(0, at);
    if (labels.has(name))
      throw new ConvoyError('USAGE', `${name} is named twice, and no alert has two: ask once for each of them`);
    labels.set(name, word.slice(at + 1));
  }
  return Object.fromEntries(labels);
};
