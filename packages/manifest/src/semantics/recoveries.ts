import type { Problem } from '../problem.ts';
import { own } from '../tree.ts';
import { code } from '../words.ts';
import { commandKeysOf } from './commands.ts';
import type { Providers } from './providers.ts';
import type { View } from './view.ts';

/** A provider whose restart is a command of the user's own has none without it. */
export const restartWithoutCommand = (view: View, providers: Providers): Iterable<Problem> => {
  const keys = commandKeysOf(providers);
  return view.services
    .entries()
    .filter(
      ([, service]) =>
        own(own(service, 'recover'), 'restart') !== undefined &&
        keys.get(service.provider)?.includes('restart') === true &&
        own(service.with, 'restart') === undefined,
    )
    .map(([name]) => ({
      severity: 'warning',
      code: 'NO_RESTART',
      path: view.at(name, 'recover', 'restart'),
      message: `${code(name)} is to be restarted and has no ${code('with.restart')}: what comes behind restarts is done at once`,
      fix: 'give `with.restart`, a command that starts $CONVOY_VERSION again',
    }));
};
