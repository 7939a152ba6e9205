import { join } from 'node:path';
import { systemClock } from '@convoy/drivers/clock';
import { alertSettingsOf } from '@convoy/manifest/alerts';
import { ConvoyError } from '@convoy/model/error';
import * as z from 'zod';
import { channelsFor, type Outcome, tellAtOnce } from '../alerting/at-once.ts';
import { channelsOf } from '../alerting/channels.ts';
import { messageOfRun } from '../alerting/of-run.ts';
import { tellNow } from '../alerting/tell-now.ts';
import { exits } from '../exit.ts';
import { dryRunInput, placeInputs } from '../inputs.ts';
import { manifestAt, manifestOfDefaultBranch } from '../manifest.ts';
import { offered } from '../offered.ts';
import { placeOf } from '../place.ts';
import { redactorFor } from '../secrets.ts';
import { type Result, verb } from '../verb.ts';
import { clean } from '../view/text.ts';

const words: Readonly<Record<Outcome['outcome'], string>> = {
  sent: 'was told',
  before: 'was told by this job before',
  failed: 'could not be told',
};

const resultOf = (notification: string, outcomes: readonly Outcome[]): Result => ({
  exit: outcomes.some(({ outcome }) => outcome === 'failed') ? exits.failed : exits.done,
  text: outcomes
    .map(({ channel, outcome, reason }) => `${channel} ${words[outcome]}${reason === undefined ? '' : `: ${reason}`}`)
    .join('\n'),
  json: { notification, channels: outcomes },
});

export const alert = verb({
  inputs: {
    message: z
      .string()
      .trim()
      .min(1, 'expects text')
      .optional()
      .describe('What is told now, in one line; without it what there is to tell of the environment by now'),
    severity: z.enum(['critical', 'warning', 'info']).optional().describe('critical (default), warning or info'),
    channel: z
      .array(z.string())
      .optional()
      .describe('Channels of the manifest; default those to which its routes send it'),
    environment: z
      .string()
      .optional()
      .describe('The environment it is about; a label for the routes where there is a message'),
    ...dryRunInput,
    ...placeInputs,
  },
  run: async ({ message, severity = 'critical', channel = [], environment, ...given }, around) => {
    const { env } = around;
    const place = placeOf(given, around);
    if (message === undefined) {
      if (channel.length > 0 || given['dry-run'])
        throw new ConvoyError('USAGE', 'to choose channels, or to see whom it would reach, say what is told: message');
      return tellNow(place, environment, around);
    }
    // Whoever may push a branch must not thereby choose who is told.
    const manifest = (await manifestOfDefaultBranch(place)) ?? (await manifestAt(place));
    const known = Object.keys(manifest.alerts?.channels ?? {});
    for (const name of channel)
      if (!known.includes(name))
        throw new ConvoyError(
          'UNKNOWN_CHANNEL',
          `there is no channel ${clean(name)} in ${place.called}: it has ${offered(name, known) || 'none'}`,
        );
    const redact = redactorFor(manifest, env);
    const told = messageOfRun({ message: redact(message), severity, environment }, env, systemClock.now());
    const { notification, labels } = told;
    const names = channel.length > 0 ? channel : channelsFor(alertSettingsOf(manifest), labels, systemClock.now());
    if (names.length === 0)
      return { exit: exits.done, text: 'nobody is to be told of it', json: { notification, channels: [] } };
    if (given['dry-run'])
      return { exit: exits.done, text: `would tell ${names.join(', ')}`, json: { notification, channels: names } };
    const { channels, faults } = await channelsOf(manifest, { env, clock: systemClock, github: place.remote });
    const stop = new AbortController();
    const off = around.onSignal(() => stop.abort(new ConvoyError('CANCELLED', 'telling was cancelled')));
    try {
      const kept = env.RUNNER_TEMP ? join(env.RUNNER_TEMP, 'convoy-told') : null;
      const outcomes = await tellAtOnce(told, names, {
        ...{ channels, clock: systemClock, told: kept, stop: stop.signal },
      });
      const why = (name: string): string | undefined => faults.find((one) => one.channel === name)?.reason;
      return resultOf(
        notification,
        outcomes.map((one) =>
          one.reason === undefined ? one : { ...one, reason: redact(clean(why(one.channel) ?? one.reason)) },
        ),
      );
    } finally {
      off();
    }
  },
});
