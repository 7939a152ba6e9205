import { channelKeys } from '@convoy/manifest/schema/channel';
import type { Channel, Message, Sending } from '@convoy/model/channel-ports';
import { ConvoyError } from '@convoy/model/error';
import { expandAll } from '@convoy/model/expand';
import { createTransport, type NodemailerError, type SMTPTransportOptions } from 'nodemailer';
import parseAddresses from 'nodemailer/lib/addressparser';
import { failed } from './answer.ts';
import { compose, subjectOf } from './email/compose.ts';
import { mailFault } from './email/fault.ts';
import { type MailServer, serverOf } from './email/server.ts';
import { type ChannelOptions, usualTimeoutMs } from './options.ts';

const addressesIn = (key: string, texts: readonly string[]): string[] => {
  const found = texts.flatMap((text) => parseAddresses(text, { flatten: true })).map(({ address }) => address);
  if (found.length > 0 && found.every((address) => /^[^\s@]+@[^\s@]+$/.test(address))) return found;
  throw new ConvoyError('CHANNEL_SETTINGS', `\`email.${key}\` holds what is no address`);
};

const usualSender = ({ host, auth }: MailServer): string =>
  auth && /^[^\s@<>]+@[^\s@<>]+$/.test(auth.user)
    ? auth.user
    : `convoy@${/^[\d.]+$|:/.test(host) ? `[${host}]` : host}`;

/** Of mails that only some have taken, so many are remembered. */
const mostRemembered = 1_000;

/** Who has taken which notification already, as long as this process lives: the others get it, and nobody twice. */
const createTaken = () => {
  const taken = new Map<string, Set<string>>();
  return {
    left: (notification: string, all: readonly string[]): string[] =>
      all.filter((address) => !taken.get(notification)?.has(address)),
    note: (notification: string, addresses: readonly string[]): void => {
      taken.set(notification, new Set([...(taken.get(notification) ?? []), ...addresses]));
      for (const oldest of taken.keys()) {
        if (taken.size <= mostRemembered) break;
        taken.delete(oldest);
      }
    },
  };
};

/** Mail by SMTP. A password is sent over TLS only. */
export const createEmail = ({ lookup, timeoutMs = usualTimeoutMs }: ChannelOptions, settings: unknown): Channel => {
  const { email } = expandAll(channelKeys.email.parse(settings), lookup);
  const { auth, ...server } = serverOf(email.smtp);
  const to = addressesIn('to', [email.to].flat());
  const from = email.from ?? usualSender({ auth, ...server });
  const [sender = ''] = addressesIn('from', [from]);
  const domain = sender.slice(sender.lastIndexOf('@') + 1);
  const who = `the mail server ${server.host}:${server.port}`;
  const taken = createTaken();

  const deliver = async (message: Message, signal: AbortSignal): Promise<Sending> => {
    const options: SMTPTransportOptions = {
      ...{ ...server, ...(auth ? { auth, requireTLS: !server.secure } : {}) },
      ...{ connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs, dnsTimeout: timeoutMs },
      ...{ disableFileAccess: true, disableUrlAccess: true },
    };
    const { notification } = message;
    const envelope = { from: sender, to: taken.left(notification, to) };
    const handle = subjectOf(message);
    if (envelope.to.length === 0) return { outcome: 'sent', handle };
    const { accepted, rejectedErrors = [] } = await createTransport(options).sendMail({
      ...{ ...compose(message, domain), from, to: [...to], envelope, signal },
    });
    const [refused] = rejectedErrors;
    if (!refused) return { outcome: 'sent', handle };
    taken.note(notification, accepted.map(String));
    // One that may do later is tried again, for that one.
    const soonest = rejectedErrors.find(({ permanent }) => !permanent) ?? refused;
    const fault = mailFault(who, soonest);
    return failed(fault.again, `${accepted.length} of ${envelope.to.length} have the mail; ${fault.reason}`);
  };

  return {
    send: async (message, signal) => {
      signal.throwIfAborted();
      const limit = AbortSignal.timeout(timeoutMs);
      try {
        return await deliver(message, AbortSignal.any([signal, limit]));
      } catch (thrown) {
        signal.throwIfAborted();
        if (limit.aborted) return failed('later', `${who} has not taken the mail within ${timeoutMs / 1_000} s`);
        return mailFault(who, thrown as NodemailerError);
      }
    },
  };
};
