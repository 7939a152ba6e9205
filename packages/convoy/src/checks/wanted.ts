import type { Subject } from '@convoy/engine/checks/checking';
import type { CheckKind, VerifySettings } from '@convoy/model/checks';
import { ConvoyError } from '@convoy/model/error';
import { expand } from '@convoy/model/expand';
import type { HeadRecord } from '@convoy/model/head';
import { own } from '@convoy/model/record';
import type { ServiceSettings, Settings } from '@convoy/model/settings';
import { requireVariables } from '../manifest.ts';
import type { Place } from '../place.ts';
import { headOf } from '../session/open.ts';
import type { Surroundings } from '../verb.ts';
import { type Choice, choose, type Named } from './choice.ts';
import { toldUrl } from './told.ts';

/** One check that is to be run: of a service, or one that spans several, with where each answers that it asks. */
export type Wanted =
  | { readonly check: CheckKind; readonly subject: Subject }
  | { readonly check: string; readonly subject: null; readonly urls: Urls };

export interface Asked extends Named {
  readonly place: Place;
  readonly url: string | undefined;
  readonly against: string | undefined;
}

type Urls = Readonly<Record<string, string>>;

/** Services whose addresses a check that spans several asks for by itself. */
const askedBy = ({ checks }: Settings, check: string): string[] => [
  ...new Set((own(checks, check)?.requests ?? []).flatMap(({ service }) => service ?? [])),
];

/** Addresses that were given: of the one service that is checked. */
const givenIn = ({ url, against }: Asked, { kinds }: Choice): Urls => {
  if ((url ?? against) !== undefined && kinds.size !== 1)
    throw new ConvoyError('USAGE', 'an address is of one service: name it');
  return url === undefined ? {} : Object.fromEntries([...kinds.keys()].map((service) => [service, url]));
};

/** What of the settings is read to check: what only a deploy needs may be unset. */
const readIn = (settings: Settings, { kinds, spanning }: Choice, given: Urls): Settings => {
  const met = new Set([...kinds.keys(), ...spanning.flatMap((check) => askedBy(settings, check))]);
  const of = (name: string, service: ServiceSettings): ServiceSettings => ({
    ...service,
    ...{ with: {}, health: Object.hasOwn(given, name) ? null : service.health },
    verify: Object.fromEntries((kinds.get(name) ?? []).map((kind) => [kind, service.verify?.[kind]])) as VerifySettings,
  });
  const services = Object.entries(settings.services).filter(([name]) => met.has(name));
  return { ...settings, services: Object.fromEntries(services.map(([name, service]) => [name, of(name, service)])) };
};

/** Where each of these services answers: as it was given, else as the manifest says, else as its provider does. */
const addressesOf = async (
  { place, settings }: Asked,
  services: readonly string[],
  given: Urls,
  markers: () => Promise<HeadRecord['markers']>,
  around: Surroundings,
): Promise<Urls> => {
  const urls: Record<string, string> = {};
  for (const service of services) {
    const stated = own(given, service) ?? own(settings.services, service)?.health?.url;
    const url = stated ?? (await toldUrl(service, { place, settings, markers }, around));
    if (url === undefined)
      throw new ConvoyError(
        'INPUT_MISSING',
        `nobody knows where ${service} answers: give \`--url\`, or set health.url in the manifest`,
      );
    urls[service] = expand(url, (name) => around.env[name]);
  }
  return urls;
};

/** Reads at most once, and only where somebody asks: on GitHub each reading is a request. */
const once = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let found: Promise<T> | undefined;
  return () => (found ??= read());
};

/** What is to be checked, and where. Throws what is wrong before anything is asked. */
export const wantedOf = async (asked: Asked, around: Surroundings): Promise<readonly Wanted[]> => {
  const { place, settings, against } = asked;
  const choice = choose(asked);
  const given = givenIn(asked, choice);
  const read = readIn(settings, choice, given);
  const met = Object.keys(read.services);
  await requireVariables(place, read, { services: met, checks: choice.spanning }, around.env);
  const markers = once(async () => (await headOf(place, settings.environment).read()).record.markers);
  const urls = await addressesOf(asked, met, given, markers, around);
  const isCompared = against === undefined && [...choice.kinds.values()].flat().includes('performance');
  const former = isCompared ? await markers() : {};
  const subjectOf = (service: string): Subject => {
    const profile = own(former, service)?.profile;
    return {
      ...{ service, url: urls[service] as string },
      ...(against === undefined ? {} : { stable: against }),
      ...(profile ? { former: profile } : {}),
    };
  };
  return [
    ...[...choice.kinds].flatMap(([service, kinds]) =>
      kinds.map((check): Wanted => ({ check, subject: subjectOf(service) })),
    ),
    ...choice.spanning.map((check): Wanted => {
      const asks = askedBy(settings, check).map((service) => [service, urls[service] as string]);
      return { check, subject: null, urls: Object.fromEntries(asks) };
    }),
  ];
};
