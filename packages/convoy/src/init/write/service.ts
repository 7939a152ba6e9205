import { posix } from 'node:path';
import type { Draft, Override, ServiceDraft } from '../draft/draft.ts';
import { urlVariable } from '../draft/reads.ts';
import type { Variable } from '../draft/variables.ts';
import { block, type Comments, put, YAMLMap } from './yaml.ts';

const commandOf = (command: string | readonly string[]): unknown =>
  typeof command === 'string' && command.includes('\n') ? block(command) : command;

const putCommand = (
  map: YAMLMap,
  { value, because }: { readonly value: string | readonly string[]; readonly because: string },
): void => put(map, 'deploy', commandOf(value), { above: [because] });

const envMap = (env: readonly Variable[]): YAMLMap => {
  const map = new YAMLMap();
  for (const { name, value, because, undecided } of env)
    put(map, name, value, { behind: undecided ? `DECIDE: ${because}` : because });
  return map;
};

const decided = (lines: readonly string[]): Comments => ({ above: lines.map((line) => `DECIDE: ${line}`) });

const healthOf = (service: ServiceDraft, draft: Draft): YAMLMap => {
  const map = new YAMLMap();
  const [only, ...others] = draft.environments;
  if (only !== undefined && others.length === 0)
    put(map, 'url', `\${${urlVariable(draft, service.name, only.value)}}`, {
      behind: 'DECIDE: where it answers; set this variable',
    });
  if (service.health) put(map, 'ready', service.health.value, { behind: service.health.because });
  else
    put(map, 'ready', '/health/ready', {
      behind: 'DECIDE: no health check was found; which path answers once requests can be served?',
    });
  put(map, 'version', '[BODY].version', { behind: 'DECIDE: does its answer name the release? See above' });
  return map;
};

const withOf = ({ deploy, cwd, env }: ServiceDraft): YAMLMap => {
  const map = new YAMLMap();
  if (deploy) putCommand(map, deploy);
  if (cwd !== '') put(map, 'cwd', cwd);
  if (env.length > 0) put(map, 'env', envMap(env));
  return map;
};

/** A service that is deployed, as the manifest says it. */
export const serviceMap = (service: ServiceDraft, draft: Draft): YAMLMap => {
  const map = new YAMLMap();
  const { paths, needs } = service;
  if (paths.length > 0) put(map, 'paths', paths);
  if (needs.length > 0)
    put(
      map,
      'needs',
      needs.map(({ value }) => value),
      {
        above: needs.map(({ value, because }) => `${value}: ${because}`),
      },
    );
  put(map, 'provider', 'script');
  put(map, 'with', withOf(service), decided(service.decide));
  put(map, 'health', healthOf(service, draft));
  return map;
};

/** What is said above a service. */
export const aboveService = ({ sources, paths }: ServiceDraft): string[] => [
  ...(sources.length > 0 ? [sources.slice(0, 6).join(', ')] : []),
  ...(paths.length === 0
    ? ['No `paths`: no folder of its own was found, so every commit counts as a change of it.']
    : []),
];

/** What stands in place of a service that nothing deploys: ready to be filled in. */
export const idleMap = ({ paths, folder, suggestion }: ServiceDraft): YAMLMap => {
  const map = new YAMLMap();
  if (paths.length > 0) put(map, 'paths', paths);
  put(map, 'provider', 'script');
  const keys = new YAMLMap();
  put(keys, 'deploy', suggestion ?? [`./${posix.join(folder ?? '', 'deploy.sh')}`]);
  put(map, 'with', keys);
  return map;
};

/** Deviations of one service in an environment; null where there are none. */
export const overrideMap = (
  service: ServiceDraft,
  override: Override | undefined,
  draft: Draft,
  environment: string,
): YAMLMap | null => {
  const map = new YAMLMap();
  if (override && (override.command || override.env.length > 0)) {
    const keys = new YAMLMap();
    if (override.command) putCommand(keys, override.command);
    if (override.env.length > 0) put(keys, 'env', envMap(override.env));
    put(map, 'with', keys);
  }
  if (draft.environments.length > 1) {
    const health = new YAMLMap();
    put(health, 'url', `\${${urlVariable(draft, service.name, environment)}}`, {
      behind: 'DECIDE: where it answers; set this variable',
    });
    put(map, 'health', health);
  }
  return map.items.length === 0 ? null : map;
};
