import type { Problem } from '../problem.ts';
import { own, textsOf } from '../tree.ts';
import { code } from '../words.ts';
import type { View } from './view.ts';

/** What leads out of the manifest's folder would match nothing, without a word. */
export const outsidePaths = (view: View): Iterable<Problem> =>
  view.services.entries().flatMap(([name, service]) =>
    textsOf(own(service, 'paths'))
      .values()
      .flatMap(({ text, index }): Problem[] => {
        const path = text.replace(/^!/, '');
        const absolute = /^(\/|[A-Za-z]:|\\\\)/.test(path);
        if (!absolute && !path.split('/').includes('..')) return [];
        return [
          {
            code: 'PATH_OUTSIDE',
            path: view.at(name, 'paths', index),
            message: `${code(text)} in \`paths\` of ${code(name)} ${absolute ? 'is absolute' : 'goes up by `..`'}`,
            fix: 'write it relative to the folder of the manifest, or to the one above `.github`, and without `..`',
          },
        ];
      }),
  );
