import type { Problem } from '../problem.ts';
import { entriesAt, fieldsOf, listAt, own, textOf, textsOf, valueAt } from '../tree.ts';
import { code, didYouMean, type Path } from '../words.ts';
import { cycleProblems } from './cycles.ts';
import { reportsWithin } from './reports.ts';
import { routesWithin } from './routes.ts';

/** A promotion takes the vector of another environment, and the chain has a beginning. */
export const promotions = (data: unknown): Problem[] => {
  const environments = entriesAt(data, 'environments');
  const names = environments.map(([name]) => name);
  const from = environments.map(([name, value]) => [name, textOf(own(value, 'promotes-from'))] as const);
  const at = (name: string): Path => ['environments', name, 'promotes-from'];
  const unknown = from.flatMap(([name, source]): Problem[] => {
    if (source === undefined || names.includes(source)) return [];
    const { question, fix } = didYouMean(source, names);
    const message = `${code(name)} promotes from the unknown environment ${code(source)}${question}`;
    return [{ code: 'UNKNOWN_ENVIRONMENT', path: at(name), message, fix }];
  });
  const graph = new Map(from.map(([name, source]) => [name, source === undefined ? [] : [source]]));
  return [...unknown, ...cycleProblems(graph, 'these promote from each other', at)];
};

/** Routes, escalations and reports lead to channels that exist. */
export const unknownChannels = (data: unknown): Iterable<Problem> => {
  const channels = fieldsOf(valueAt(data, ['alerts', 'channels']));
  const known = Object.keys(channels);
  return [...routesWithin(data), ...listAt(data, ['alerts', 'escalate']), ...reportsWithin(data)]
    .values()
    .flatMap(([at, entry]) =>
      textsOf(own(entry, 'to'))
        .values()
        .filter(({ text }) => !Object.hasOwn(channels, text))
        .map(({ text, index }) => {
          const { question, fix } = didYouMean(text, known);
          const message = `unknown channel ${code(text)}${question}`;
          return {
            code: 'UNKNOWN_CHANNEL',
            path: [...at, 'to', index],
            message,
            fix: fix ?? 'add it to `alerts.channels`',
          };
        }),
    );
};
