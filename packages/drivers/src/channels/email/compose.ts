import { createHash } from 'node:crypto';
import type { Message } from '@convoy/model/channel-ports';
import { plainOf } from '../plain.ts';
import { headlineOf, longestHeadline, reportOf } from '../report.ts';
import { line } from '../words.ts';
import { htmlOf } from './html.ts';

/** An id of RFC 5322 §3.6.4 that is the same for the same name, whatever stands in it. */
const idOf = (kind: string, name: string, domain: string): string =>
  `<${kind}.${createHash('sha256').update(name).digest('hex').slice(0, 32)}@${domain}>`;

/** What all mails of a conversation are about: mail clients keep together only what has one subject. */
export const subjectOf = (message: Message): string =>
  message.handle === null ? headlineOf(message) : line(message.handle, longestHeadline);

/**
 * A mail. Its id comes of the notification: the same if it is sent twice. All of a thread refer to one id that comes of the
 * thread, which no mail has: so they are one conversation, whichever of them arrive.
 */
export const compose = (message: Message, domain: string) => {
  const report = reportOf(message);
  const root = idOf('thread', message.thread, domain);
  return {
    subject: `${message.handle === null ? '' : 'Re: '}${subjectOf(message)}`,
    messageId: idOf('notification', message.notification, domain),
    ...{ inReplyTo: root, references: root, date: new Date(message.at) },
    // RFC 3834: no machine is to answer this.
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...{ text: plainOf(report), html: htmlOf(report) },
  };
};
