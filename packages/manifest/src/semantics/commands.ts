import { referencesIn } from '@convoy/model/expand';
import { z } from 'zod';
import type { Problem } from '../problem.ts';
import { entriesAt, listOf, own, textsWithin, valueAt } from '../tree.ts';
import { code, type Path } from '../words.ts';
import type { Providers } from './providers.ts';
import type { View } from './view.ts';

const takesCommand = (schema: z.ZodType): boolean =>
  schema.safeParse('text').success && schema.safeParse(['list']).success;

/** For each provider the keys of its `with` that hold a command line: those that take a text as well as a list. */
export const commandKeysOf = (providers: Providers): ReadonlyMap<unknown, readonly string[]> =>
  new Map(
    Object.entries(providers).map(([name, schema]) => {
      const shape = schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>) : {};
      return [name, Object.keys(shape).filter((key) => takesCommand(shape[key] as z.ZodType))];
    }),
  );

const within = (run: unknown, at: Path, of: string): Problem[] =>
  [...textsWithin(run)].flatMap(({ text, path }): Problem[] => {
    const [found] = referencesIn(text);
    if (found === undefined) return [];
    const { name } = found;
    return [
      {
        code: 'REFERENCE_IN_COMMAND',
        path: [...at, ...path],
        message: `${code(`\${${name}}`)} in a command line of ${code(of)}: its value could act as code`,
        fix: `let the command read ${name} from its environment; in a string for the shell write "$${name}" without braces`,
      },
    ];
  });

/** A value never becomes part of a command line: whoever sets it could run commands (DESIGN §5). */
export const commandReferences = (view: View, providers: Providers): Problem[] => {
  const keys = commandKeysOf(providers);
  return [
    ...entriesAt(view.data, 'tasks').flatMap(([name, task]) => within(own(task, 'run'), ['tasks', name, 'run'], name)),
    ...listOf(valueAt(view.data, ['verify', 'integration'])).flatMap((check, index) =>
      within(own(check, 'run'), ['verify', 'integration', index, 'run'], String(own(check, 'name'))),
    ),
    ...listOf(valueAt(view.data, ['incident', 'run'])).flatMap((step, index) =>
      within(own(step, 'run'), ['incident', 'run', index, 'run'], String(own(step, 'name'))),
    ),
    ...[...view.services].flatMap(([name, service]) =>
      within(own(own(service.verify, 'security'), 'scan'), view.at(name, 'verify', 'security', 'scan'), name),
    ),
    ...[...view.services].flatMap(([name, service]) =>
      (keys.get(service.provider) ?? []).flatMap((key) =>
        within(own(service.with, key), view.at(name, 'with', key), name),
      ),
    ),
  ];
};
