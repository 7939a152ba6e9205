import { createHash } from 'node:crypto';
import { channels as drivers } from '@convoy/drivers/channels';
import type { ChannelLimits } from '@convoy/engine/alerts/deliver';
import type { Teller } from '@convoy/engine/alerts/tell';
import { accessOf } from '@convoy/github/access';
import { githubChannels } from '@convoy/github/channels';
import { channelKeys } from '@convoy/manifest/schema/channel';
import type { Manifest } from '@convoy/manifest/schema/manifest';
import { unsetInChannel } from '@convoy/manifest/variables';
import type { Channel } from '@convoy/model/channel-ports';
import { ConvoyError, codeOf, messageOf } from '@convoy/model/error';
import { expandAll } from '@convoy/model/expand';
import type { Clock } from '@convoy/model/ports';
import { own } from '@convoy/model/record';
import { redactorFor } from '../secrets.ts';
import type { Remote, Surroundings } from '../verb.ts';

export type Kind = keyof typeof channelKeys;

/** Below what receivers say they take, for others may use the same address, key or token. */
const limits: Readonly<Record<Kind, ChannelLimits>> = {
  // One message a second and webhook or conversation; a change takes two requests, one of them `chat.update`, of which 50 a
  // minute are allowed (docs.slack.dev/apis/web-api/rate-limits).
  slack: { perMinute: 30 },
  // The least of the large ones: Exchange Online takes 30 a minute (Microsoft, "Throttling for SMTP Authenticated Submission").
  email: { perMinute: 20 },
  // Nobody knows whose it is: one a second is little for any server.
  webhook: { perMinute: 60 },
  // 120 events a minute and integration key, by PagerDuty's support.
  pagerduty: { perMinute: 60 },
  // 80 requests a minute that write content, and 500 an hour (GitHub, "Rate limits for the REST API"); a message is up to three
  // of them, and deployments write by the same token.
  issue: { perMinute: 10 },
  comment: { perMinute: 10 },
};

/** A channel that cannot be used as it is set. */
export interface ChannelFault {
  readonly channel: string;
  /** `UNSET_VARIABLE`, `CHANNEL_SETTINGS` or `GITHUB_MISSING`. */
  readonly code: string;
  /** For a person; without secrets. */
  readonly reason: string;
}

interface Composing {
  readonly env: Surroundings['env'];
  readonly clock: Clock;
  /** The repository that issues and comments are written in. */
  readonly github: Remote | null;
}

type Written = NonNullable<NonNullable<Manifest['alerts']>['channels']>[string];

export const kindOf = (written: Written): Kind => {
  const found = (Object.keys(channelKeys) as Kind[]).find((kind) => Object.hasOwn(written, kind));
  if (!found) throw new ConvoyError('CHANNEL_SETTINGS', 'it is of no known kind');
  return found;
};

const create = async (kind: Kind, written: Written, { env, clock, github }: Composing): Promise<Channel> => {
  const driver = own(drivers, kind);
  const lookup = (name: string) => env[name];
  if (driver) {
    const unset = unsetInChannel(written, lookup);
    if (unset.length > 0)
      throw new ConvoyError('UNSET_VARIABLE', `unset or empty where Convoy runs: set ${unset.join(' and ')}`);
    return driver.create({ lookup, clock }, written);
  }
  const row = own(githubChannels, kind);
  if (!row) throw new ConvoyError('CHANNEL_SETTINGS', `nobody knows how to make a channel of kind ${kind}`);
  if (github) return row.create({ access: accessOf(github), clock }, written);
  throw new ConvoyError(
    'GITHUB_MISSING',
    `\`${kind}\` is written on GitHub: name its repository by --github OWNER/REPOSITORY or CONVOY_GITHUB, and set GITHUB_TOKEN`,
  );
};

/** Digits of a digest: with so few of them nobody finds out what it is of, and of thousands of millions of addresses one is mistaken. */
const digits = 8;

/** By what an address is told from another one: what its kind of channel is told of it, and the repository where it is on GitHub. */
const addressOf = (kind: Kind, written: Written, { env, github }: Composing): string => {
  const said = expandAll((written as Readonly<Record<string, unknown>>)[kind], (name) => env[name]);
  const where = own(drivers, kind) ? null : github?.repository;
  return createHash('sha256')
    .update(JSON.stringify([kind, where, said]))
    .digest('hex')
    .slice(0, digits);
};

/** Every channel of a manifest that can be made, as `tell` takes them, and why the others cannot: none holds another back. */
export const channelsOf = async (
  manifest: Manifest,
  composing: Composing,
): Promise<{ readonly channels: Teller['channels']; readonly faults: readonly ChannelFault[] }> => {
  const redact = redactorFor(manifest, composing.env);
  const channels: [string, Teller['channels'][string]][] = [];
  const faults: ChannelFault[] = [];
  for (const [name, written] of Object.entries(manifest.alerts?.channels ?? {}))
    try {
      const kind = kindOf(written);
      const channel = await create(kind, written, composing);
      channels.push([name, { channel, limits: { ...limits[kind], address: addressOf(kind, written, composing) } }]);
    } catch (thrown) {
      faults.push({ channel: name, code: codeOf(thrown, 'UNEXPECTED'), reason: redact(messageOf(thrown)) });
    }
  return { channels: Object.fromEntries(channels), faults };
};
