import type { Draft } from '../draft/draft.ts';
import type { Caller } from './callers.ts';
import type { Drift } from './drift.ts';
import type { Said } from './manifest.ts';

/** Environments that the workflows name and the manifest does not, and the other way round. */
export const environmentDrift = (
  { environments }: Said,
  { callers, monitors }: { readonly callers: readonly Caller[]; readonly monitors: readonly Caller[] },
  draft: Draft,
  file: string,
): Drift[] => {
  const known = new Set(environments.map(({ name }) => name));
  const offered = callers.flatMap((caller) => caller.environments);
  const fix = `add it to \`environments\` of ${file}, or take it out here`;
  const named = [...offered, ...monitors.flatMap((caller) => caller.environments)];
  const unknown = new Map(named.filter(({ name }) => !known.has(name)).map((one) => [one.name, one] as const));
  const old = draft.environments.filter(({ value, at }) => at && !known.has(value) && !unknown.has(value));
  const names = new Set(offered.map(({ name }) => name));
  const all = callers.length === 0 || callers.some(({ anyEnvironment }) => anyEnvironment);
  return [
    ...[...unknown.values()].map(
      ({ name, source }): Drift => ({
        ...{ code: 'ENVIRONMENT_UNKNOWN', source, message: `there is no environment ${name} in ${file}`, fix },
      }),
    ),
    ...old.flatMap(({ value, at }): Drift[] =>
      at
        ? [
            {
              code: 'ENVIRONMENT_UNKNOWN',
              source: at,
              message: `this deploys to ${value}, which ${file} does not have`,
              fix,
            },
          ]
        : [],
    ),
    ...environments
      .filter(({ name }) => !all && !names.has(name))
      .map(
        ({ name, source }): Drift => ({
          ...{ code: 'ENVIRONMENT_NOT_OFFERED', source },
          message: `no workflow that calls Convoy offers the environment ${name}`,
          fix: "add it to the options of the workflow's input `environment`, or take it out here",
        }),
      ),
  ];
};
