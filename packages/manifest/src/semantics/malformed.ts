import { malformedIn } from '@convoy/model/expand';
import type { Problem } from '../problem.ts';
import { entriesAt, fieldsOf, own, textsWithin } from '../tree.ts';
import { code, dotted, type Path } from '../words.ts';
import { commandKeysOf } from './commands.ts';
import type { Providers } from './providers.ts';
import type { View } from './view.ts';

const within = (value: unknown, at: (path: Path) => Path): Problem[] =>
  [...textsWithin(value)].flatMap(({ text, path }): Problem[] => {
    const broken = malformedIn(text);
    return broken === undefined
      ? []
      : [
          {
            code: 'MALFORMED_REFERENCE',
            path: at(path),
            message: `what begins with ${code(broken)} in ${code(dotted(at(path)))} is no reference`,
            fix: `write \`\${NAME}\` or \`\${NAME:-default}\`: letters, digits and _ in the name, no braces in the default`,
          },
        ];
  });

const without = (value: unknown, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fieldsOf(value)).filter(([key]) => !keys.includes(key)));

/** What is nearly a reference would be taken as it is written. In a command line it is the shell's. */
export const malformedReferences = (view: View, providers: Providers): Problem[] => {
  const commands = commandKeysOf(providers);
  return [
    ...[...view.services].flatMap(([name, service]) =>
      within({ with: without(service.with, commands.get(service.provider) ?? []), health: service.health }, (path) =>
        view.at(name, ...path),
      ),
    ),
    ...entriesAt(view.data, 'environments').flatMap(([name, environment]) =>
      within(own(environment, 'url'), () => ['environments', name, 'url']),
    ),
    ...within(own(view.data, 'external'), (path) => ['external', ...path]),
    ...within(own(view.data, 'alerts'), (path) => ['alerts', ...path]),
  ];
};
