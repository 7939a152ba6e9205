import { ConvoyError } from '@convoy/model/error';
import type { Lookup } from '@convoy/model/expand';
import type { Clock } from '@convoy/model/ports';

/** What channels are made with. */
export interface ChannelOptions {
  /** Reads the variables that a channel's keys name. */
  readonly lookup: Lookup;
  readonly clock: Clock;
  /** How long one try may take, in ms; by default 10 s. */
  readonly timeoutMs?: number;
}

export const usualTimeoutMs = 10_000;

/** A URL of the settings, its variables already read; throws `CHANNEL_SETTINGS`, which does not show it. */
export const urlIn = (text: string, key: string, protocols: readonly string[]): URL => {
  const url = URL.parse(text);
  if (!url || !protocols.includes(url.protocol) || url.hostname === '')
    throw new ConvoyError(
      'CHANNEL_SETTINGS',
      `\`${key}\` is no address: let it begin with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    );
  return url;
};
