import { Document } from 'yaml';
import type { Draft, ServiceDraft, Told } from '../draft/draft.ts';
import { readsOf } from '../draft/reads.ts';
import { aboveService, idleMap, overrideMap, serviceMap } from './service.ts';
import { commented, put, style, textOf, YAMLMap } from './yaml.ts';

const head = (draft: Draft): string[] => {
  const reads = readsOf(draft);
  const named = (store: string): string =>
    reads
      .filter((one) => one.store === store)
      .map(({ name }) => name)
      .join(', ') || 'none';
  return [
    'Drawn by `convoy init` from what this repository has: a comment says where each thing was found, and DECIDE',
    'marks what nothing here tells. Every key: docs/providers.md and `convoy schema` of Convoy.',
    'Next: `convoy validate`, `convoy plan --environment ENVIRONMENT`; later `convoy init --check` names what drifted apart.',
    'A gate passes only where an answer proves its release: `health.version` says where it names the CONVOY_VERSION that',
    'was deployed. Without such an answer give `with.describe`, or let `deploy` answer with a `candidate` URL.',
    'Going back runs `deploy` again with the former CONVOY_VERSION while the new commit is checked out: a script that',
    'builds what lies in the folder needs `with.rollback` (docs/adopting.md).',
    `Variables that must be set where Convoy runs: ${named('vars')}.`,
    `Secrets: ${named('secrets')}.`,
    ...draft.left.map((line) => `Left out: ${line}`),
  ];
};

const environmentMap = ({ value }: Told<string>, draft: Draft): YAMLMap => {
  const map = new YAMLMap();
  const services = new YAMLMap();
  for (const service of draft.services) {
    const own = overrideMap(service, service.overrides.get(value), draft, value);
    if (own) put(services, service.name, own);
  }
  if (services.items.length > 0) put(map, 'services', services);
  return map;
};

const yamlOf = (service: ServiceDraft): string[] => {
  const map = new YAMLMap();
  put(map, service.name, idleMap(service));
  return new Document(map).toString(style).trimEnd().split('\n');
};

/** Its folder is always named, by which `--check` knows that it was decided on. */
const placesOf = ({ folder, sources }: ServiceDraft): string =>
  [...new Set([...(folder ? [folder] : []), ...sources.slice(0, 6)])].join(', ');

/** Services that nothing deploys, as comments: whoever writes their deploy takes the signs away. */
const idleText = (idle: readonly ServiceDraft[]): string =>
  idle
    .flatMap((service) => [
      commented([`${service.name}: nothing here deploys it, so it is left out (${placesOf(service)}).`], 2),
      ...yamlOf(service).map((line) => ` ${line}`),
    ])
    .join('\n');

/** The first manifest of a repository, with comments; valid as it is. */
export const manifestText = (draft: Draft): string => {
  const root = new YAMLMap();
  put(root, 'version', 1);
  put(root, 'name', draft.name);
  const environments = new YAMLMap();
  for (const one of draft.environments)
    put(environments, one.value, environmentMap(one, draft), { above: [one.because] });
  put(root, 'environments', environments);
  const services = new YAMLMap();
  for (const service of draft.services)
    put(services, service.name, serviceMap(service, draft), { above: aboveService(service) });
  if (draft.idle.length > 0) services.comment = idleText(draft.idle);
  put(root, 'services', services);
  return textOf(root, head(draft));
};
