import type { Problem } from '../problem.ts';
import { listAt, own } from '../tree.ts';
import type { Path } from '../words.ts';
import { windowProblems } from './freezes.ts';

/** Every route with its path, those below others among them. */
export const routesWithin = (data: unknown, at: Path = ['alerts']): [Path, unknown][] =>
  listAt(data, [...at, 'routes']).flatMap(([path, route]) => [[path, route], ...routesWithin(data, path)]);

/** A window that cannot be understood would wake somebody, or nobody. */
export const muteWindows = (data: unknown): Problem[] =>
  routesWithin(data).flatMap(([path]) =>
    listAt(data, [...path, 'mute']).flatMap(([at, window]) => windowProblems(window, at, 'MUTE')),
  );

/** A route after one that takes everything gets nothing. */
export const unreachedRoutes = (data: unknown): Problem[] =>
  [['alerts'], ...routesWithin(data).map(([path]) => path)].flatMap((above): Problem[] => {
    const level = listAt(data, [...above, 'routes']);
    const last = level.findIndex(([, route]) => takesAll(route));
    return level.slice(last < 0 ? level.length : last + 1).map(([path]) => ({
      severity: 'warning',
      code: 'UNREACHED_ROUTE',
      path,
      message: 'no alert comes to this route: the one before it takes all',
      fix: 'put it before that one, or give that one `continue: true`',
    }));
  });

const takesAll = (route: unknown): boolean => {
  const match = own(route, 'match');
  const isWide =
    match === undefined || (typeof match === 'object' && match !== null && Object.keys(match).length === 0);
  return isWide && own(route, 'continue') !== true && typeof route === 'object';
};
