import { referencesIn } from '@convoy/model/expand';
import type { Problem } from '../problem.ts';
import { entriesAt, listAt, own } from '../tree.ts';
import { code, type Path } from '../words.ts';

/** As far as it can be told without a parser of mail headers: several, and names beside them, may stand in one text. */
const hasAddress = (text: string): boolean => /[^\s@<>]@[^\s@<>]/.test(text);

const isWritten = (value: unknown): value is string => typeof value === 'string' && referencesIn(value).length === 0;

const webhooks = (path: Path, channel: unknown): Problem[] => {
  const [written, isPrivate] = [own(channel, 'webhook'), own(channel, 'allow-private') === true];
  if (typeof written !== 'string' || (!isWritten(written) && !/^http:/i.test(written))) return [];
  if (/^https:\/\//i.test(written) || (isPrivate && /^http:\/\//i.test(written))) return [];
  const isPlain = /^http:\/\//i.test(written);
  return [
    {
      ...{ code: 'CHANNEL_SETTINGS', path: [...path, 'webhook'] },
      message: isPlain
        ? 'a webhook without TLS is not sent to, unless it may be'
        : 'the address of a webhook begins with https://',
      fix: isPlain
        ? 'write https://, or `allow-private: true` beside it'
        : `write its URL, or a \${NAME} that holds it`,
    },
  ];
};

const recipients = (path: Path, channel: unknown): Problem[] => {
  const at: Path = [...path, 'email', 'to'];
  const to = own(own(channel, 'email'), 'to');
  const all: [Path, unknown][] = Array.isArray(to) ? listAt(own(channel, 'email'), ['to']) : [[['to'], to]];
  return all.flatMap(([where, one]): Problem[] =>
    !isWritten(one) || hasAddress(one)
      ? []
      : [
          {
            ...{
              code: 'CHANNEL_SETTINGS',
              path: [...at, ...where.slice(1)],
              message: `${code(one)} is no address of mail`,
            },
            fix: 'write NAME@DOMAIN, and several as a list',
          },
        ],
  );
};

/** Channels that nobody can be told by, as far as what is written out shows it. */
export const uselessChannels = (data: unknown): Problem[] =>
  entriesAt(data, 'alerts', 'channels').flatMap(([name, channel]) => {
    const path: Path = ['alerts', 'channels', name];
    return [...webhooks(path, channel), ...recipients(path, channel)];
  });
