import { referencesIn } from '@convoy/model/expand';
import type { Problem } from '../problem.ts';
import { entriesAt, listOf, own, textsWithin, valueAt } from '../tree.ts';
import { code, type Path } from '../words.ts';
import type { View } from './view.ts';

/** Keys of `with` that hold a command line, for the providers that run commands. */
const commandKeys = ['run', 'deploy', 'shift', 'rollback', 'describe', 'retire'] as const;
const runsCommands = (provider: unknown): boolean => provider === 'script' || provider === 'local';

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
export const commandReferences = (view: View): Problem[] => [
  ...entriesAt(view.data, 'tasks').flatMap(([name, task]) => within(own(task, 'run'), ['tasks', name, 'run'], name)),
  ...listOf(valueAt(view.data, ['verify', 'integration'])).flatMap((check, index) =>
    within(own(check, 'run'), ['verify', 'integration', index, 'run'], String(own(check, 'name'))),
  ),
  ...[...view.services]
    .filter(([, { provider }]) => runsCommands(provider))
    .flatMap(([name, service]) =>
      commandKeys.flatMap((key) => within(own(service.with, key), view.at(name, 'with', key), name)),
    ),
];
