import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Teller } from '@convoy/engine/alerts/tell';
import { freezeAt } from '@convoy/engine/authorize/freeze';
import type { Labels } from '@convoy/model/alerting/labels';
import { routesOf } from '@convoy/model/alerting/routes';
import type { AlertSettings } from '@convoy/model/alerting/settings';
import type { Message, Sending } from '@convoy/model/channel-ports';
import type { Clock } from '@convoy/model/ports';

/** What one channel made of it. */
export interface Outcome {
  readonly channel: string;
  /** `before`: this job has told it that already. */
  readonly outcome: 'sent' | 'before' | 'failed';
  readonly reason?: string;
}

/** Channels to which the routes send what has these labels, but for those that are muted at `now`, ms since the epoch. */
export const channelsFor = (settings: AlertSettings, labels: Labels, now: number): string[] => {
  const routes = routesOf(settings, labels).flatMap((index) => settings.routes[index] ?? []);
  return [...new Set(routes.filter(({ mute }) => freezeAt(mute, now) === null).flatMap(({ to }) => to))];
};

/** A job does not wait for a receiver for long: so often it is tried, and so long it is waited in between, in milliseconds. */
const [mostTries, firstMs, longestMs] = [3, 2_000, 30_000];

const insistent = async (
  channel: Teller['channels'][string]['channel'],
  message: Message,
  clock: Clock,
  stop: AbortSignal,
): Promise<Sending> => {
  for (let tries = 1; ; tries += 1) {
    const sending = await channel.send(message, stop);
    if (sending.outcome === 'sent' || sending.again !== 'later' || tries === mostTries) return sending;
    const waitMs = Math.max(sending.afterMs ?? 0, firstMs * 2 ** (tries - 1));
    if (waitMs > longestMs) return sending;
    await clock.sleep(waitMs, stop);
  }
};

interface Telling {
  readonly channels: Teller['channels'];
  readonly clock: Clock;
  /** A folder of this job's own, where it is remembered what was told; null: there is none. */
  readonly told: string | null;
  readonly stop: AbortSignal;
}

/** Tells these channels, each once and none waiting for another. Rejects where it is stopped. */
export const tellAtOnce = (
  message: Message,
  names: readonly string[],
  { channels, clock, told, stop }: Telling,
): Promise<Outcome[]> =>
  Promise.all(
    names.map(async (name): Promise<Outcome> => {
      const mark = told === null ? null : join(told, `${message.notification}.${name}`.replaceAll(/[^\w.-]/g, '-'));
      const isTold = mark !== null && (await stat(mark).then(Boolean, () => false));
      if (isTold) return { channel: name, outcome: 'before' };
      const found = channels[name];
      if (!found) return { channel: name, outcome: 'failed', reason: 'there is no such channel' };
      const sending = await insistent(found.channel, message, clock, stop);
      if (sending.outcome === 'failed') return { channel: name, outcome: 'failed', reason: sending.reason };
      if (mark !== null && told !== null) {
        await mkdir(told, { recursive: true });
        await writeFile(mark, '');
      }
      return { channel: name, outcome: 'sent' };
    }),
  );
