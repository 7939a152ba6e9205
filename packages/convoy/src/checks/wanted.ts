import type { Subject } from '@convoy/engine/checks/checking';
import { nearest } from '@convoy/manifest/words';
import { type CheckKind, checksOfService, type VerifySettings } from '@convoy/model/checks';
import { ConvoyError } from '@convoy/model/error';
import { expand } from '@convoy/model/expand';
import { own } from '@convoy/model/record';
import type { ServiceSettings, Settings } from '@convoy/model/settings';
import { requireVariables } from '../manifest.ts';
import type { Place } from '../place.ts';
import { headOf } from '../session/open.ts';
import type { Surroundings } from '../verb.ts';
import { toldUrl } from './told.ts';

/** One check that is to be run: of a service, or one that spans several, with where each answers that it asks. */
export type Wanted =
  | { readonly check: CheckKind; readonly subject: Subject }
  | { readonly check: string; readonly subject: null; readonly urls: Readonly<Record<string, string>> };

export interface Asked {
  readonly place: Place;
  readonly settings: Settings;
  readonly names: readonly string[];
  readonly only: readonly (CheckKind | 'integration')[] | null;
  readonly url: string | undefined;
  readonly against: string | undefined;
}

const unknown = ({ services, checks, environment }: Settings, name: string): ConvoyError => {
  const known = [...Object.keys(services), ...Object.keys(checks)];
  const meant = nearest(name, known);
  const question = meant === undefined ? '' : `; did you mean ${meant}?`;
  return new ConvoyError(
    'UNKNOWN_CHECK',
    `there is neither a service nor a check ${name} in ${environment}: it has ${known.join(', ')}${question}`,
  );
};

/** Which of the services and checks that are named, or of all, are to be looked at. */
const namesOf = ({ settings, names }: Asked): { services: string[]; checks: string[] } => {
  const strange = names.find(
    (name) => !Object.hasOwn(settings.services, name) && !Object.hasOwn(settings.checks, name),
  );
  if (strange !== undefined) throw unknown(settings, strange);
  const isWanted = (name: string): boolean => names.length === 0 || names.includes(name);
  return {
    services: Object.keys(settings.services).filter(isWanted),
    checks: Object.keys(settings.checks).filter(isWanted),
  };
};

const nothing = ({ names, only }: Asked): ConvoyError => {
  const whose = names.length === 0 ? 'the manifest has' : `${names.join(', ')} ${names.length === 1 ? 'has' : 'have'}`;
  const which = only === null ? 'nothing to check' : `no ${only.join(' or ')} check`;
  return new ConvoyError(
    'NOTHING_TO_CHECK',
    `${whose} ${which}: add \`verify\` to a service, or \`verify.integration\``,
  );
};

const urlOf = async (asked: Asked, service: string, around: Surroundings): Promise<string> => {
  const { settings, url } = asked;
  const stated = url ?? own(settings.services, service)?.health?.url ?? (await toldUrl(service, asked, around));
  if (stated === undefined)
    throw new ConvoyError(
      'INPUT_MISSING',
      `nobody knows where ${service} answers: give \`--url\`, or set health.url in the manifest`,
    );
  return expand(stated, (name) => around.env[name]);
};

/** Services whose addresses a check that spans several asks for by itself. */
const askedBy = ({ checks }: Settings, check: string): string[] => [
  ...new Set((own(checks, check)?.requests ?? []).flatMap(({ service }) => service ?? [])),
];

/** What is read of a service to check it: what only its deploy needs may be unset. */
const readOf = (service: ServiceSettings, kinds: readonly CheckKind[], isKnown: boolean): ServiceSettings => ({
  ...service,
  ...{ with: {}, health: isKnown ? null : service.health },
  verify: Object.fromEntries(kinds.map((kind) => [kind, service.verify?.[kind]])) as VerifySettings,
});

/** Profiles of what is confirmed, where one is to be compared with. */
const profilesOf = async ({ place, settings, against }: Asked, kinds: readonly CheckKind[]) => {
  if (against !== undefined || !kinds.includes('performance')) return {};
  const { record } = await headOf(place, settings.environment).read();
  return record.markers;
};

/** What is to be checked, and where. Throws what is wrong before anything is asked. */
export const wantedOf = async (asked: Asked, around: Surroundings): Promise<readonly Wanted[]> => {
  const { place, settings, only, against, url } = asked;
  const { services, checks } = namesOf(asked);
  const kindsOf = (service: string): readonly CheckKind[] =>
    checksOfService(own(settings.services, service)).filter((kind) => only === null || only.includes(kind));
  const verified = services.filter((service) => kindsOf(service).length > 0);
  const spanning = only === null || only.includes('integration') ? checks : [];
  if (verified.length + spanning.length === 0) throw nothing(asked);
  if ((url ?? against) !== undefined && verified.length !== 1)
    throw new ConvoyError('USAGE', 'an address is of one service: name it');
  const [only1] = verified;
  const at = (service: string): Promise<string> =>
    urlOf(service === only1 || url === undefined ? asked : { ...asked, url: undefined }, service, around);
  const isKnown = (service: string): boolean => url !== undefined && service === only1;
  const met = [...new Set([...verified, ...spanning.flatMap((check) => askedBy(settings, check))])];
  const read = Object.fromEntries(
    met.flatMap((name): [string, ServiceSettings][] => {
      const service = own(settings.services, name);
      return service ? [[name, readOf(service, verified.includes(name) ? kindsOf(name) : [], isKnown(name))]] : [];
    }),
  );
  await requireVariables(place, { ...settings, services: read }, met, around.env);
  const markers = await profilesOf(asked, verified.flatMap(kindsOf));
  const subjectOf = async (service: string): Promise<Subject> => {
    const former = own(markers, service)?.profile;
    return {
      ...{ service, url: await at(service) },
      ...(against === undefined ? {} : { stable: against }),
      ...(former ? { former } : {}),
    };
  };
  const wanted: Wanted[] = [];
  for (const service of verified) {
    const subject = await subjectOf(service);
    wanted.push(...kindsOf(service).map((check): Wanted => ({ check, subject })));
  }
  for (const check of spanning) {
    const urls: Record<string, string> = {};
    for (const service of askedBy(settings, check)) urls[service] = await at(service);
    wanted.push({ check, subject: null, urls });
  }
  return wanted;
};
