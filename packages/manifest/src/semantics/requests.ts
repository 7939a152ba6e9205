import { storedNamesIn } from '@convoy/model/stored';
import type { Problem } from '../problem.ts';
import { fieldsOf, listOf, own, textOf, textsWithin, valueAt } from '../tree.ts';
import { code, didYouMean, type Path } from '../words.ts';
import type { View } from './view.ts';

/** A list of requests, and where it is written. */
interface Requests {
  readonly requests: readonly unknown[];
  readonly at: (...key: Path) => Path;
}

const spanning = (view: View): Requests[] =>
  listOf(valueAt(view.data, ['verify', 'integration'])).map((check, index) => ({
    requests: listOf(own(check, 'requests')),
    at: (...key) => ['verify', 'integration', index, 'requests', ...key],
  }));

const smokes = (view: View): Requests[] =>
  [...view.services].map(([name, service]) => ({
    requests: listOf(own(service.verify, 'smoke')),
    at: (...key) => view.at(name, 'verify', 'smoke', ...key),
  }));

/** Requests across services ask services of this manifest. */
export const unknownAsked = (view: View): Iterable<Problem> =>
  spanning(view)
    .values()
    .flatMap(({ requests, at }) =>
      requests.flatMap((request, index): Problem[] => {
        const service = textOf(own(request, 'service'));
        if (service === undefined || view.services.has(service)) return [];
        const { question, fix } = didYouMean(service, [...view.services.keys()]);
        return [
          {
            code: 'UNKNOWN_SERVICE',
            path: at(index, 'service'),
            message: `a request asks the unknown service ${code(service)}${question}`,
            fix,
          },
        ];
      }),
    );

const unstoredIn = ({ requests, at }: Requests): Problem[] => {
  const known = new Set<string>();
  return requests.flatMap((request, index) => {
    const found = [...textsWithin(request)].flatMap(({ text, path }) =>
      storedNamesIn(text).flatMap((name): Problem[] => {
        if (known.has(name)) return [];
        const { question, fix } = didYouMean(name, [...known]);
        return [
          {
            code: 'NOT_STORED',
            path: at(index, ...path),
            message: `no request before this one stores ${code(name)}${question}`,
            fix: question === '' ? `give an earlier request \`store: { ${name}: "[BODY].${name}" }\`` : fix,
          },
        ];
      }),
    );
    for (const name of Object.keys(fieldsOf(own(request, 'store')))) known.add(name);
    return found;
  });
};

/** What a request takes from an earlier answer was stored there. */
export const notStored = (view: View): Problem[] => [...smokes(view), ...spanning(view)].flatMap(unstoredIn);
