import type { Problem } from '../problem.ts';
import { entriesAt, fieldsOf, listOf, own, textOf, valueAt } from '../tree.ts';
import { code, didYouMean, dotted, type Path } from '../words.ts';
import { mostEnvironments } from './view.ts';

interface Named {
  readonly name: string;
  readonly path: Path;
  readonly at: 'key' | 'value';
}

const keysOf = (data: unknown, ...path: Path): Named[] =>
  entriesAt(data, ...path).map(([name]) => ({ name, path: [...path, name], at: 'key' }));

const checkNames = (data: unknown): Named[] =>
  listOf(valueAt(data, ['verify', 'integration'])).flatMap((check, index) => {
    const name = textOf(own(check, 'name'));
    return name === undefined ? [] : [{ name, path: ['verify', 'integration', index, 'name'], at: 'value' as const }];
  });

/** Services, tasks, external dependencies and checks are subjects of one journal: a name means one of them. */
export const repeatedNames = (data: unknown): Problem[] => {
  const first = new Map<string, Path>();
  return [
    ...keysOf(data, 'services'),
    ...keysOf(data, 'tasks'),
    ...keysOf(data, 'external'),
    ...checkNames(data),
  ].flatMap(({ name, path, at }): Problem[] => {
    const other = first.get(name);
    first.set(name, other ?? path);
    if (other === undefined) return [];
    const message = `the name ${code(name)} is taken by ${code(dotted(other))}`;
    return [{ code: 'DUPLICATE_NAME', path, at, message, fix: 'give one of them another name' }];
  });
};

/** A name such as `constructor` would find what every object inherits. */
export const reservedNames = (data: unknown): Problem[] =>
  [
    ...keysOf(data, 'services'),
    ...keysOf(data, 'tasks'),
    ...keysOf(data, 'external'),
    ...checkNames(data),
    ...keysOf(data, 'environments'),
    ...keysOf(data, 'alerts', 'channels'),
  ]
    .filter(({ name }) => name in {})
    .map(({ name, path, at }) => ({
      code: 'RESERVED_NAME',
      path,
      at,
      message: `${code(name)} is a reserved name`,
      fix: 'take another',
    }));

/** Overrides are for services that exist. */
export const unknownOverrides = (data: unknown): Iterable<Problem> => {
  const services = fieldsOf(valueAt(data, ['services']));
  const known = Object.keys(services);
  return entriesAt(data, 'environments')
    .values()
    .flatMap(([environment]) =>
      keysOf(data, 'environments', environment, 'services')
        .values()
        .filter(({ name }) => !Object.hasOwn(services, name))
        .map(({ name, path, at }) => {
          const { question, fix } = didYouMean(name, known);
          return {
            code: 'UNKNOWN_SERVICE',
            path,
            at,
            message: `override of the unknown service ${code(name)}${question}`,
            fix,
          };
        }),
    );
};

/** More than the rules are asked for would go unchecked. */
export const tooManyEnvironments = (data: unknown): Problem[] =>
  keysOf(data, 'environments')
    .slice(mostEnvironments, mostEnvironments + 1)
    .map(({ path, at }) => ({
      code: 'TOO_MANY_ENVIRONMENTS',
      path,
      at,
      message: `more than ${mostEnvironments} environments`,
      fix: 'keep those that are deployed from one place in a manifest of their own',
    }));

/** There is something to deploy. */
export const noServices = (data: unknown): Problem[] => {
  const services = valueAt(data, ['services']);
  const empty = services !== null && typeof services === 'object' && Object.keys(services).length === 0;
  return empty
    ? [
        {
          code: 'NO_SERVICES',
          path: ['services'],
          at: 'key',
          message: 'no services',
          fix: 'name at least one, with its provider',
        },
      ]
    : [];
};
