import type { X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import type { Certificate, TlsSeen } from '@convoy/model/look';

/** A certificate is the server's own text: bounded in what is kept of it. */
const most = { certificates: 10, altNames: 100, name: 300 };

const nameOf = (lines: string): string => lines.replaceAll('\n', ', ').slice(0, most.name).toWellFormed();

const described = (certificate: X509Certificate): Certificate => ({
  subject: nameOf(certificate.subject),
  issuer: nameOf(certificate.issuer),
  notBefore: Date.parse(certificate.validFrom),
  notAfter: Date.parse(certificate.validTo),
});

/** A root is its own issuer. */
const chainOf = (leaf: X509Certificate): Certificate[] => {
  const chain: Certificate[] = [];
  let next: X509Certificate | undefined = leaf;
  while (next && chain.length < most.certificates) {
    chain.push(described(next));
    const { issuerCertificate }: X509Certificate = next;
    next = issuerCertificate?.fingerprint256 === next.fingerprint256 ? undefined : issuerCertificate;
  }
  return chain;
};

/** Node quotes, as JSON does, a name that could be taken for two. */
const altNamesOf = ({ subjectAltName = '' }: X509Certificate): string[] =>
  (subjectAltName.match(/(?:[^,"]|"(?:\\.|[^"\\])*")+/g) ?? [])
    .slice(0, most.altNames)
    .map((name) => nameOf(name.trim()));

/** Who the server says it is, not yet trusted; undefined where it showed no certificate. */
export const showOf = (socket: TLSSocket): TlsSeen | undefined => {
  const leaf = socket.getPeerX509Certificate();
  return (
    leaf && {
      ...described(leaf),
      protocol: socket.getProtocol() ?? '',
      cipher: socket.getCipher().standardName,
      altNames: altNamesOf(leaf),
      authorized: false,
      chain: chainOf(leaf),
    }
  );
};
