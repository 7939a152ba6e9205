import type { Problem } from '../problem.ts';
import { entriesAt, listOf, own, textOf, valueAt } from '../tree.ts';
import { code, didYouMean } from '../words.ts';

/** A step is known by its name: it is taken once. */
export const repeatedSteps = (data: unknown): Problem[] => {
  const first = new Set<string>();
  return listOf(valueAt(data, ['incident', 'run'])).flatMap((step, index): Problem[] => {
    const name = textOf(own(step, 'name')) ?? '';
    if (!first.has(name)) {
      first.add(name);
      return [];
    }
    const message = `another step is called ${code(name)} too`;
    return [
      {
        ...{ code: 'DUPLICATE_NAME', path: ['incident', 'run', index, 'name'], message },
        fix: 'give one of them another name',
      },
    ];
  });
};

/** A runbook is of something that can be the cause. */
export const unknownRunbooks = (data: unknown): Problem[] => {
  const known = [...entriesAt(data, 'services'), ...entriesAt(data, 'external')].map(([name]) => name);
  return entriesAt(data, 'incident', 'runbooks')
    .filter(([name]) => name !== '*' && !known.includes(name))
    .map(([name]) => {
      const { question, fix } = didYouMean(name, known);
      const message = `runbook of the unknown service ${code(name)}${question}`;
      return { code: 'UNKNOWN_SERVICE', path: ['incident', 'runbooks', name], at: 'key' as const, message, fix };
    });
};
