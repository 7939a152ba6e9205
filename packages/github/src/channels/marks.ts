import { createHash } from 'node:crypto';
import { fingerprintOf } from '@convoy/model/alerting/labels';
import type { Message } from '@convoy/model/channel-ports';

/** A name as it may stand in an HTML comment: whatever is in it, it cannot end it. */
export const keyOf = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 32);

/** Hidden in the first line of an issue: by them we find it again. */
export interface Marks {
  readonly thread: string;
  readonly group: string;
  /** The notification that it was opened, or opened again, for. */
  readonly notification: string;
}

/** All reports of one kind are one issue, each a comment there. What is about one trouble is known again by that. */
export const marksOf = ({ thread, labels, notification, report, conversation }: Message): Marks => ({
  thread: keyOf(report ? `report ${conversation ?? fingerprintOf(labels)}` : thread),
  group: keyOf(conversation === undefined ? fingerprintOf(labels) : `conversation ${conversation}`),
  notification: keyOf(notification),
});

const pattern =
  /^<!-- convoy-incident: thread ([0-9a-f]{32}) group ([0-9a-f]{32}) notification ([0-9a-f]{32}) -->\r?\n/;

/** A body that begins with these marks, in place of others that it has. */
export const marked = ({ thread, group, notification }: Marks, body: string): string =>
  `<!-- convoy-incident: thread ${thread} group ${group} notification ${notification} -->\n${body.replace(pattern, '')}`;

/** The marks that a body begins with; null: it has none. */
export const marksIn = (body: string): Marks | null => {
  const [, thread, group, notification] = pattern.exec(body) ?? [];
  return thread && group && notification ? { thread, group, notification } : null;
};
