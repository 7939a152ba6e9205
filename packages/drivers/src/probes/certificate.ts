import { X509Certificate } from 'node:crypto';
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import type { Certificate, TlsSeen } from '@convoy/model/look';

/** A certificate is the server's own text: bounded in what is kept of it. */
const most = { certificates: 10, altNames: 100, name: 300 };

const nameOf = (lines: string): string => lines.replaceAll('\n', ', ').slice(0, most.name).toWellFormed();

const timeOf = (date: string): number => {
  const ms = Date.parse(date);
  if (Number.isNaN(ms)) throw new RangeError('no date');
  return ms;
};

const described = (certificate: X509Certificate): Certificate => ({
  subject: nameOf(certificate.subject),
  issuer: nameOf(certificate.issuer),
  notBefore: timeOf(certificate.validFrom),
  notAfter: timeOf(certificate.validTo),
});

/** A root is its own issuer. */
const chainOf = (leaf: DetailedPeerCertificate): X509Certificate[] => {
  const chain: X509Certificate[] = [];
  let next: DetailedPeerCertificate | undefined = leaf?.raw && leaf;
  while (next && chain.length < most.certificates) {
    chain.push(new X509Certificate(next.raw));
    const { issuerCertificate }: DetailedPeerCertificate = next;
    next = issuerCertificate === next ? undefined : issuerCertificate;
  }
  return chain;
};

/** Node quotes, as JSON does, a name that could be taken for two. */
const altNamesOf = ({ subjectAltName = '' }: X509Certificate): string[] =>
  (subjectAltName.match(/(?:[^,"]|"(?:\\.|[^"\\])*")+/g) ?? [])
    .slice(0, most.altNames)
    .map((name) => nameOf(name.trim()));

/**
 * Who the server says it is, not yet trusted; undefined where it showed no certificate, or one that cannot be read. Not by
 * `getPeerX509Certificate`: called before Node itself looks at the names, it takes the certificate away from it (24.21).
 */
export const showOf = (socket: TLSSocket): TlsSeen | undefined => {
  try {
    const chain = chainOf(socket.getPeerCertificate(true));
    const [leaf] = chain;
    return (
      leaf && {
        ...described(leaf),
        protocol: socket.getProtocol() ?? '',
        cipher: socket.getCipher().standardName,
        altNames: altNamesOf(leaf),
        authorized: false,
        chain: chain.map(described),
      }
    );
  } catch {
    return undefined;
  }
};
