import { ConvoyError } from '@convoy/model/error';
import { hostOf } from '../../probes/exchange.ts';
import { urlIn } from '../options.ts';

/** Where mail is handed in. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the beginning; else by STARTTLS. */
  readonly secure: boolean;
  readonly auth: { readonly user: string; readonly pass: string } | null;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw new ConvoyError('CHANNEL_SETTINGS', '`email.smtp`: user and password have to be URL-encoded', { cause });
  }
};

/** `smtp://` (by default port 587, message submission, RFC 6409) or `smtps://` (465, RFC 8314). */
export const serverOf = (smtp: string): MailServer => {
  const url = urlIn(smtp, 'email.smtp', ['smtp:', 'smtps:']);
  const secure = url.protocol === 'smtps:';
  return {
    ...{ host: hostOf(url), secure, port: Number(url.port || (secure ? 465 : 587)) },
    auth: url.username === '' ? null : { user: decoded(url.username), pass: decoded(url.password) },
  };
};
