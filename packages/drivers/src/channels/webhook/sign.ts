import { createHmac } from 'node:crypto';
import { ConvoyError } from '@convoy/model/error';

const prefix = 'whsec_';

/**
 * The bytes of a secret: behind `whsec_` base64 as Standard Webhooks has it, otherwise the text itself. Throws
 * `CHANNEL_SETTINGS` where the one is not base64.
 */
export const keyOf = (secret: string): Buffer => {
  if (!secret.startsWith(prefix)) return Buffer.from(secret);
  const base64 = secret.slice(prefix.length);
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/.test(base64) || base64 === '')
    throw new ConvoyError('CHANNEL_SETTINGS', `a secret that begins with ${prefix} has to go on in base64`);
  return Buffer.from(base64, 'base64');
};

/**
 * Headers of Standard Webhooks 1.0.0: one signature for each key, so that a receiver that knows the former or the next one
 * takes the message too. `at` in ms since the epoch: when this try is made.
 */
export const signed = (keys: readonly Buffer[], id: string, at: number, body: string): Record<string, string> => {
  const timestamp = String(Math.floor(at / 1_000));
  const signatures = keys.map(
    (key) => `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
  );
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    ...(signatures.length > 0 ? { 'webhook-signature': signatures.join(' ') } : {}),
  };
};
