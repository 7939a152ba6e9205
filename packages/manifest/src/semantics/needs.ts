import type { Problem } from '../problem.ts';
import { entriesAt, fieldsOf, listOf, own, textOf, textsOf, valueAt } from '../tree.ts';
import { code, didYouMean, type Path } from '../words.ts';
import type { View } from './view.ts';

interface Dependent {
  readonly name: string;
  readonly needs: unknown;
  readonly known: ReadonlySet<string>;
  /** What it may need, in words. */
  readonly kinds: string;
  readonly at: (...key: Path) => Path;
  /** It runs before the confirmation: no contract task can come first. */
  readonly early: boolean;
}

const checksOf = (view: View, services: ReadonlySet<string>): Dependent[] =>
  listOf(valueAt(view.data, ['verify', 'integration'])).map((check, index) => ({
    name: textOf(own(check, 'name')) ?? '',
    needs: own(check, 'needs'),
    known: services,
    kinds: 'services',
    at: (...key: Path) => ['verify', 'integration', index, ...key],
    early: false,
  }));

const dependents = (view: View): Dependent[] => {
  const services = new Set(view.services.keys());
  const external = entriesAt(view.data, 'external').map(([name]) => name);
  const known = new Set([...services, ...view.tasks.keys(), ...external]);
  const kinds = 'services, tasks and external dependencies';
  return [
    ...[...view.services].map(([name, { needs }]) => {
      const at = (...key: Path) => view.at(name, ...key);
      return { name, needs, known, kinds, at, early: true };
    }),
    ...[...view.tasks].map(([name, { needs, phase }]) => {
      const at = (...key: Path) => ['tasks', name, ...key];
      return { name, needs, known, kinds, at, early: phase !== 'contract' };
    }),
    ...checksOf(view, services),
  ];
};

/** Every need names a thing that exists and can come first. */
export const unknownNeeds = (view: View): Iterable<Problem> =>
  dependents(view)
    .values()
    .flatMap(({ name, needs, known, kinds, at, early }) => {
      const seen = new Set<string>();
      return textsOf(needs)
        .values()
        .flatMap(({ text, index }): Problem[] => {
          const path = at('needs', index);
          if (seen.has(text))
            return [
              {
                severity: 'warning',
                code: 'REPEATED_NEED',
                path,
                message: `${code(name)} needs ${code(text)} twice`,
                fix: 'take one out',
              },
            ];
          seen.add(text);
          if (known.has(text)) return early ? contractFirst(view, name, text, path) : [];
          const { question, fix } = didYouMean(
            text,
            [...known].filter((one) => one !== name),
          );
          const message = `unknown need ${code(text)} of ${code(name)}${question}`;
          return [{ code: 'UNKNOWN_NEED', path, message, fix: fix ?? `name ${kinds} of this manifest` }];
        });
    });

const contractFirst = (view: View, name: string, need: string, path: Path): Problem[] =>
  view.tasks.get(need)?.phase === 'contract' && !view.services.has(need)
    ? [
        {
          code: 'NEEDS_CONTRACT',
          path,
          message: `${code(name)} needs the contract task ${code(need)}, which runs only after confirmation`,
          fix: `take the need out, or give ${code(need)} \`phase: expand\``,
        },
      ]
    : [];

/** Names in `rollback.tolerates` are services. */
export const unknownTolerated = (view: View): Iterable<Problem> =>
  view.services.entries().flatMap(([name, service]) =>
    textsOf(own(service.rollback, 'tolerates'))
      .values()
      .flatMap(({ text, index }): Problem[] => {
        if (view.services.has(text)) return [];
        const { question, fix } = didYouMean(text, [...view.services.keys()]);
        const path = view.at(name, 'rollback', 'tolerates', index);
        return [
          {
            code: 'UNKNOWN_SERVICE',
            path,
            message: `${code(name)} tolerates the unknown service ${code(text)}${question}`,
            fix,
          },
        ];
      }),
  );

/** An expand task exists for what comes after it. */
export const unneededTasks = (view: View): Problem[] => {
  const needed = new Set(dependents(view).flatMap(({ needs }) => textsOf(needs).map(({ text }) => text)));
  return entriesAt(view.data, 'tasks')
    .filter(([name, task]) => fieldsOf(task).phase === 'expand' && !needed.has(name))
    .map(([name]) => ({
      severity: 'warning',
      code: 'UNNEEDED_TASK',
      path: ['tasks', name],
      at: 'key',
      message: `nothing needs the expand task ${code(name)}, so nothing waits for it`,
      fix: `add ${code(name)} to the needs of the services that rely on it`,
    }));
};

/** A contract task runs with the services that it needs, itself or through other tasks, or with a task that needs it. */
export const idleTasks = (view: View): Problem[] => {
  const reach = (from: Iterable<string>): Set<string> => {
    const met = new Set(from);
    for (const name of met) for (const { text } of textsOf(view.tasks.get(name)?.needs)) met.add(text);
    return met;
  };
  const contracts = [...view.tasks].filter(([, { phase }]) => phase === 'contract').map(([name]) => name);
  // An unknown need is told as such.
  const isTask = (name: string) => view.tasks.has(name) && !view.services.has(name);
  const running = reach(contracts.filter((name) => ![...reach([name])].every(isTask)));
  return contracts
    .filter((name) => !running.has(name))
    .map((name) => ({
      severity: 'warning',
      code: 'IDLE_TASK',
      path: ['tasks', name],
      at: 'key',
      message: `the contract task ${code(name)} needs no service, so it never runs`,
      fix: 'add to its `needs` the services after whose confirmation it runs',
    }));
};
