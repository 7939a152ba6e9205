import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { certificate, type Identity } from '../probes/certificate.ts';

export interface Letter {
  readonly to: readonly string[];
  readonly from: string;
  readonly mail: ParsedMail;
  /** Lines of the mail's head as they were sent, unfolded. */
  readonly head: readonly string[];
  readonly source: string;
  readonly secure: boolean;
  readonly user: unknown;
}

/** Whom this process trusts meanwhile. */
export const trusting = (): { identity: Identity; trust: () => void; forget: () => void } => {
  const identity = certificate({ name: 'localhost' });
  const others = getCACertificates('default');
  return {
    identity,
    trust: () => setDefaultCACertificates([...others, identity.cert]),
    forget: () => setDefaultCACertificates(others),
  };
};

/** SMTP servers on this machine, with the mails that they took, as `parse` reads them. */
export const post = (parse: (source: Buffer) => Promise<ParsedMail>) => {
  const open: SMTPServer[] = [];
  const letters: Letter[] = [];
  return {
    letters,
    /** The port that it listens on. */
    listen: async (options: SMTPServerOptions = {}): Promise<number> => {
      const server = new SMTPServer({
        ...{ authOptional: true, disabledCommands: ['STARTTLS'], disableReverseLookup: true, logger: false },
        onData: async (stream, session, done) => {
          const source = Buffer.concat(await stream.toArray()).toString('latin1');
          const { mailFrom, rcptTo } = session.envelope;
          letters.push({
            ...{ source, mail: await parse(Buffer.from(source, 'latin1')), secure: session.secure },
            head: (source.split('\r\n\r\n')[0] ?? '').replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n'),
            ...{ from: mailFrom === false ? '' : mailFrom.address, user: session.user },
            to: rcptTo.map(({ address }) => address),
          });
          done();
        },
        ...options,
      });
      server.on('error', () => {});
      open.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.server.address();
      return typeof address === 'object' && address !== null ? address.port : 0;
    },
    close: async () => {
      await Promise.all(open.splice(0).map((server) => new Promise<void>((resolve) => server.close(() => resolve()))));
      letters.length = 0;
    },
  };
};

/** What a server says to a command instead of yes. */
export const refusing = (responseCode: number, text = 'no'): Error => Object.assign(new Error(text), { responseCode });
