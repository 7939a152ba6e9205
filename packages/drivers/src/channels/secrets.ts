import type { Channel } from '@convoy/model/channel-ports';
import { expand, type Lookup, referencesIn } from '@convoy/model/expand';
import { redactor } from '@convoy/model/redact';

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** In an address the parts that are secrets of their own, however it is quoted. */
const partsOf = (text: string): string[] => {
  const url = URL.parse(text);
  if (!url) return [];
  return [url.password, decoded(url.password), `${url.pathname}${url.search}`, url.search].filter(
    (part) => part.length > 1,
  );
};

/** What a channel's settings read from variables. */
const secretsOf = (lookup: Lookup, settings: unknown): string[] =>
  textsIn(settings)
    .filter((text) => referencesIn(text).length > 0)
    .flatMap((text) => [expand(text, lookup), ...referencesIn(text).map(({ name }) => lookup(name) ?? '')])
    .flatMap((value) => [value, ...partsOf(value)]);

/** A channel in whose reasons nothing stands that its settings read from variables, whoever said it. */
export const withoutSecrets = (channel: Channel, lookup: Lookup, settings: unknown): Channel => {
  const redact = redactor(secretsOf(lookup, settings));
  return {
    send: async (...of) => {
      const sending = await channel.send(...of);
      return sending.outcome === 'failed' ? { ...sending, reason: redact(sending.reason) } : sending;
    },
  };
};
