import { createHash } from 'node:crypto';
import type { ServiceSettings, TaskSettings } from '@convoy/model/settings';

/** Keys sorted at every depth, so that the order in which a manifest is written does not count. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, canonical(item)]),
  );
};

/** First 16 hexadecimal digits of SHA-256 over canonical JSON. */
const digest = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(value)))
    .digest('hex')
    .slice(0, 16);

/**
 * What a release was configured with. `${NAME}` counts as written: a digest over its value could be guessed back into
 * the secret.
 */
export const fingerprintOf = ({ provider, with: keys, strategy }: ServiceSettings): string =>
  digest({ provider, keys, strategy });

/** With another fingerprint it is another task. */
export const taskFingerprintOf = ({ run, phase }: TaskSettings): string => digest({ run, phase });
