import type { Problem } from '../problem.ts';
import { own } from '../tree.ts';
import { code, type Path } from '../words.ts';
import type { View } from './view.ts';

/**
 * One proxy answers for all services on this machine, so a port is one service's. What a `${NAME}` holds is not known
 * here. Told where an environment says so, if only that makes it so; else at the later of the two.
 */
export const sharedPorts = (view: View): Problem[] => {
  const first = new Map<number, string>();
  const placeOf = (service: string): Path => view.at(service, 'with', 'port');
  const overridden = (service: string): boolean => placeOf(service)[0] === 'environments';
  return [...view.services].flatMap(([name, service]): Problem[] => {
    const port = service.provider === 'local' ? own(service.with, 'port') : undefined;
    if (typeof port !== 'number') return [];
    const other = first.get(port);
    first.set(port, other ?? name);
    if (other === undefined) return [];
    const [told, holder] = overridden(other) && !overridden(name) ? [other, name] : [name, other];
    return [
      {
        code: 'SHARED_PORT',
        path: placeOf(told),
        message: `port ${port} of ${code(told)} is already that of ${code(holder)}`,
        fix: 'give one of them another port',
      },
    ];
  });
};
