import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const object = (...numbers: readonly number[]): Buffer => der(0x06, Buffer.from(numbers));
const ecdsaWithSha256 = sequence(object(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));

const commonName = (name: string): Buffer =>
  sequence(der(0x31, sequence(object(0x55, 0x04, 0x03), der(0x0c, Buffer.from(name)))));

/** UTCTime (RFC 5280 §4.1.2.5.1), until 2049, in whole seconds. */
const time = (ms: number): Buffer => {
  const [day = '', hour = ''] = new Date(ms).toISOString().split('T');
  return der(0x17, Buffer.from(`${day.slice(2)}${hour.slice(0, 8)}Z`.replaceAll(/[-:]/g, '')));
};

const yes = der(0x01, Buffer.from([0xff]));
const extension = (last: number, content: Buffer, ...critical: readonly Buffer[]): Buffer =>
  sequence(object(0x55, 0x1d, last), ...critical, der(0x04, content));
/** RFC 5280 §4.2.1.9 and §4.2.1.6. */
const basicConstraints = extension(19, sequence(yes), yes);
const subjectAltName = (names: readonly string[]): Buffer =>
  extension(17, sequence(...names.map((name) => der(0x82, Buffer.from(name)))));

export interface Identity {
  readonly name: string;
  /** PEM. */
  readonly key: string;
  /** PEM: its own certificate and then those of who signed it. */
  readonly cert: string;
  readonly privateKey: KeyObject;
}

interface Wanted {
  /** Common name, and the name of the host unless `altNames` are given. */
  readonly name?: string;
  readonly altNames?: readonly string[];
  /** Ms since the epoch. */
  readonly notBefore?: number;
  readonly notAfter?: number;
  /** Who signs it: by default itself. */
  readonly by?: Identity;
  readonly isAuthority?: boolean;
}

/**
 * A key on P-256 and a certificate (RFC 5280, X.509 version 3), by default from 2025 to 2049. Node can make none by itself;
 * that this one is right is for OpenSSL to say, which reads it in every test.
 */
export const certificate = ({
  name = 'localhost',
  altNames = [name],
  notBefore = Date.UTC(2025, 0, 1),
  notAfter = Date.UTC(2049, 11, 31),
  by,
  isAuthority = false,
}: Wanted = {}): Identity => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const version3 = der(0xa0, der(0x02, Buffer.from([2])));
  const serial = der(0x02, Buffer.from([1]), randomBytes(8));
  const days = sequence(time(notBefore), time(notAfter));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const extensions = der(0xa3, sequence(isAuthority ? basicConstraints : subjectAltName(altNames)));
  const names = [commonName(by?.name ?? name), days, commonName(name)];
  const body = sequence(version3, serial, ecdsaWithSha256, ...names, spki, extensions);
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, by?.privateKey ?? privateKey));
  const lines = sequence(body, ecdsaWithSha256, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return {
    name,
    privateKey,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n${by?.cert ?? ''}`,
  };
};
