import type { Repository } from '../repository.ts';
import type { Caller } from './callers.ts';
import type { Drift } from './drift.ts';
import type { Said } from './manifest.ts';

const firsts = <T extends { readonly name: string }>(all: readonly T[]): T[] => [
  ...new Map(all.toReversed().map((one) => [one.name, one])).values(),
];

/** Names that the manifest reads and the callers do not pass, and the other way round. */
export const variableDrift = async (
  said: Said,
  callers: readonly Caller[],
  read: Repository['read'],
): Promise<Drift[]> => {
  if (callers.length === 0) return [];
  const required = firsts(said.required);
  const unpassed = callers
    .filter(({ open }) => !open)
    .flatMap(({ passed, source }) => {
      const names = new Set(passed.map(({ name }) => name));
      return required
        .filter(({ name }) => !names.has(name))
        .map(
          (one): Drift => ({
            ...{ code: 'NOT_PASSED', source: one.source },
            message: `\`\${${one.name}}\` is read here, and ${source.file}:${source.line ?? 1} does not pass it`,
            fix: `add the line ${one.name}=\${{ vars.${one.name} }} to \`env\` there, or under \`secrets\` where it is one`,
          }),
        );
    });
  const texts = await Promise.all([...new Set(said.scripts.map(({ name }) => name))].map(read));
  const scripts = texts.map((one) => one?.text ?? '').join('\n');
  const isRead = (name: string): boolean =>
    said.named.has(name) || required.some((one) => one.name === name) || new RegExp(`\\b${name}\\b`).test(scripts);
  const idle = firsts(callers.flatMap(({ passed }) => passed)).filter(({ name }) => !isRead(name));
  return [
    ...unpassed,
    ...idle.map(
      ({ name, source }): Drift => ({
        ...{ code: 'PASSED_FOR_NOTHING', source },
        message: `${name} is passed, and neither the manifest nor a script that it calls reads it`,
        fix: 'take the line out, or read it by `with.env` of the service that needs it',
      }),
    ),
  ];
};
