import { headlineOf, reportOf } from '@convoy/drivers/channels/report';
import { channelKeys } from '@convoy/manifest/schema/channel';
import type { Channel, Message, Sending } from '@convoy/model/channel-ports';
import type { Client } from '../client.ts';
import { keepComment } from '../comments.ts';
import { findIssues, type Known, ownLabel } from './find.ts';
import { markdownOf } from './markdown.ts';
import { marked, marksOf } from './marks.ts';
import { type GithubChannelOptions, once } from './once.ts';

/** What fires again so soon after it ended is the same incident, in ms. */
const reopenMs = 24 * 3_600_000;

const update = (
  { owner, repo, request }: Client,
  number: number,
  changes: { state: 'open' | 'closed'; body?: string },
) => request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { owner, repo, issue_number: number, ...changes });

const comment = (client: Client, { number }: Known, message: Message): Promise<void> =>
  // By its key a comment that is there already is not written again.
  keepComment(client, number, `notification ${marksOf(message).notification}`, markdownOf(reportOf(message)));

const open = async ({ owner, repo, request }: Client, message: Message, labels: readonly string[]): Promise<number> => {
  const { data } = await request('POST /repos/{owner}/{repo}/issues', {
    ...{ owner, repo, title: headlineOf(message), body: marked(marksOf(message), markdownOf(reportOf(message))) },
    labels: [...new Set([ownLabel, ...labels])],
  });
  return data.number;
};

/** Brings the issue of a message's thread to what it says; its number, or null where there is nothing to be opened for. */
const bring = async (client: Client, message: Message, labels: readonly string[]): Promise<number | null> => {
  // A notice has no end by which an issue would be closed.
  if (message.occasion === 'noticed') return null;
  const { handle, at } = message;
  const marks = marksOf(message);
  // What is held back while another one ends is not over; and the issue that reports are written to stays open.
  const isFiring = message.occasion !== 'resolved';
  const { thread, earlier } = await findIssues(client, { marks, handle, since: at - reopenMs });
  const [issue, ...others] = thread;
  for (const { number, isOpen } of others) if (isOpen) await update(client, number, { state: 'closed' });
  if (issue) {
    if (issue.marks.notification !== marks.notification) await comment(client, issue, message);
    if (issue.isOpen !== isFiring) await update(client, issue.number, { state: isFiring ? 'open' : 'closed' });
    return issue.number;
  }
  if (!isFiring) return null;
  if (!earlier) return open(client, message, labels);
  await comment(client, earlier, message);
  await update(client, earlier.number, { state: 'open', body: marked(marks, earlier.body) });
  return earlier.number;
};

/**
 * An issue for each incident: opened once, commented as it moves, closed when nothing fires any more, and opened again where
 * its group fires within a day.
 */
export const createIssue = (options: GithubChannelOptions, settings: unknown): Channel => {
  const { labels = [] } = channelKeys.issue.parse(settings).issue;
  return {
    send: (message, signal) =>
      once(options, signal, async (client): Promise<Sending> => {
        const number = await client.doing(
          'keeping the issue of an incident',
          () => bring(client, message, labels),
          'issues=write',
        );
        return { outcome: 'sent', ...(number === null ? {} : { handle: String(number) }) };
      }),
  };
};
