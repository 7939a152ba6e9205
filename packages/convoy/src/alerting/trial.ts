import { randomUUID } from 'node:crypto';
import { systemClock } from '@convoy/drivers/clock';
import type { Manifest } from '@convoy/manifest/schema/manifest';
import type { BuiltInAlert } from '@convoy/model/alerting/built-in';
import type { Message, Sending } from '@convoy/model/channel-ports';
import { ConvoyError } from '@convoy/model/error';
import { own } from '@convoy/model/record';
import { exits } from '../exit.ts';
import { requireChannelVariables } from '../manifest.ts';
import { offered } from '../offered.ts';
import type { Place } from '../place.ts';
import { redactorFor } from '../secrets.ts';
import type { Result, Surroundings } from '../verb.ts';
import { clean, duration } from '../view/text.ts';
import { channelsOf, type Kind, kindOf } from './channels.ts';

const title = 'Test notification from Convoy';

/** A thread of its own, so that no receiver takes it for one that it knows already. */
const messageFor = (channel: string, { name }: Manifest): Message => {
  const notification = `test-${randomUUID()}`;
  const labels = { alertname: 'test' satisfies BuiltInAlert, severity: 'info', channel };
  const reason = `somebody tries the channel ${channel} of ${name} by convoy alerts test: nothing is wrong, and nothing is to be done`;
  return {
    ...{ notification, thread: notification, handle: null, occasion: 'firing', at: systemClock.now(), labels },
    ...{ firing: [{ labels, notes: { title, reason } }], resolved: [] },
  };
};

/** What stays open, for a test has no end that is told. */
const leftBy: Readonly<Partial<Record<Kind, string>>> = {
  issue: 'it has an issue of its own, labelled convoy-incident: close it',
  pagerduty: 'it has an alert of its own there: resolve it',
};

const sentText = (channel: string, kind: Kind): string =>
  [
    `sent to ${channel} (${kind}), which has taken it: look there for "${title}"`,
    ...(leftBy[kind] === undefined ? [] : [`  ${leftBy[kind]}`]),
  ].join('\n');

type Failed = Extract<Sending, { outcome: 'failed' }>;

/** What would become of a real notification, and what to do. */
const meaning: Readonly<Record<Failed['again'], readonly [fate: string, fix: string]>> = {
  later: ['tried again for a day', 'look whether the address is right and the receiver is well'],
  never: ['given up', 'set right what it says'],
  disabled: ['given up, and nothing sent there any more', 'give it another address, or take it out of the manifest'],
};

const failedText = (channel: string, { reason, again, afterMs }: Failed): string => {
  const [fate, fix] = meaning[again];
  const wait = afterMs === undefined ? '' : `, not before ${duration(afterMs)} have passed`;
  return [
    `not sent to ${channel}: ${reason}`,
    `  a real notification would be ${fate}`,
    `  fix: ${fix}, and try again by convoy alerts test ${channel}${wait}`,
  ].join('\n');
};

const channelIn = (manifest: Manifest, name: string, { called }: Place) => {
  const all = manifest.alerts?.channels ?? {};
  const known = Object.keys(all);
  const found = own(all, name);
  if (found) return found;
  const has = known.length > 0 ? `it has ${offered(name, known)}` : 'it has none, add one to `alerts.channels`';
  throw new ConvoyError('UNKNOWN_CHANNEL', `there is no channel ${clean(name)} in ${called}: ${has}`);
};

/**
 * Sends one notification, marked as a test, by a channel of the manifest as it would be sent otherwise, and says what became of
 * it. Throws what is wrong before anything is sent: `UNKNOWN_CHANNEL`, `UNSET_VARIABLE`, `CHANNEL_SETTINGS`, `GITHUB_MISSING`.
 */
export const tryChannel = async (
  manifest: Manifest,
  name: string,
  place: Place,
  around: Surroundings,
): Promise<Result> => {
  const kind = kindOf(channelIn(manifest, name, place));
  if (kind === 'comment')
    throw new ConvoyError(
      'USAGE',
      `${name} comments on the pull request that an alert names, and a test names none: there is nothing to try`,
    );
  const composing = { env: around.env, clock: systemClock, github: place.remote };
  const { channels, faults } = await channelsOf(manifest, composing);
  const fault = faults.find(({ channel }) => channel === name);
  if (fault?.code === 'UNSET_VARIABLE') await requireChannelVariables(place, name, around.env);
  if (fault) throw new ConvoyError(fault.code, `alerts.channels.${name}: ${fault.reason}`);
  const { channel } = own(channels, name) as (typeof channels)[string];
  const stop = new AbortController();
  const off = around.onSignal(() => stop.abort(new ConvoyError('CANCELLED', 'the test was cancelled')));
  try {
    const sending = await channel.send(messageFor(name, manifest), stop.signal);
    const { outcome } = sending;
    if (outcome === 'sent') return { exit: exits.done, text: sentText(name, kind), json: { channel: name, outcome } };
    const reason = redactorFor(manifest, around.env)(clean(sending.reason));
    return {
      exit: exits.failed,
      text: failedText(name, { ...sending, reason }),
      json: { channel: name, outcome, reason },
    };
  } finally {
    off();
  }
};
