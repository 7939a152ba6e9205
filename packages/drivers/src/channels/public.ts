import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Thrown where an address is not one of the public internet. */
export class NotPublic extends Error {
  override readonly name = 'NotPublic';
}

/**
 * Whether it is an address of the public internet: not one of this machine, of a private or link-local net (a cloud's
 * metadata service is there), nor one that stands for another (IPv4 in IPv6, NAT64, 6to4, Teredo), by IANA's registries of
 * special-purpose addresses.
 */
export const isPublic = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
};

/** For a connection: only those addresses of a name that are public, so that what was looked at is what is connected to. */
export const publicLookup =
  (lookup: typeof systemLookup = systemLookup): LookupFunction =>
  (host, options, done) => {
    lookup(host, { ...options, all: true }, (fault, found: LookupAddress[] = []) => {
      if (fault) return done(fault, []);
      const [first, ...rest] = found.filter(({ address }) => isPublic(address));
      if (!first) return done(new NotPublic('the name stands for an address that is not public'), []);
      return options.all ? done(null, [first, ...rest]) : done(null, first.address, first.family);
    });
  };

/** An address that is written out is looked up by nobody. */
export const requirePublic = (host: string): void => {
  if (isIP(host) && !isPublic(host)) throw new NotPublic('the address is not public');
};
