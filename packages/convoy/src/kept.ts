import { ConvoyError } from '@convoy/model/error';
import { expand, type Lookup } from '@convoy/model/expand';
import type { Provider } from '@convoy/model/ports';
import type { Release } from '@convoy/model/release';

/** What may be kept of a text, with `${NAME}` for what the manifest reads; undefined where it holds another secret. */
export type Keep = (text: string) => string | undefined;

/** Fields with words of a provider's own; names, versions and keys are not among them. */
const free = new Set(['digest', 'candidate', 'handle', 'url']);

const kept = <T extends object>(answer: T, keep: Keep, says: string): T =>
  Object.fromEntries(
    Object.entries(answer).map(([key, item]: [string, unknown]) => {
      if (typeof item === 'object' && item !== null) return [key, kept(item, keep, says)];
      if (typeof item !== 'string' || !free.has(key)) return [key, item];
      const text = keep(item);
      if (text === undefined)
        throw new ConvoyError(
          'SECRET_IN_ANSWER',
          `${says} a secret, or a \${, in \`${key}\`: it would be kept, so answer with what anybody may read`,
        );
      return [key, text];
    }),
  ) as T;

/**
 * A provider whose answers can be kept: journals hold the names of the values that the manifest reads (DESIGN §4), and
 * what was kept is made whole again before the provider gets it back.
 */
export const keeping = (provider: Provider, keep: Keep, lookup: Lookup): Provider => {
  const whole = <R extends Release | null>(release: R): R =>
    release &&
    ({
      ...release,
      ...(release.handle === undefined ? {} : { handle: expand(release.handle, lookup) }),
      ...(release.digest === undefined ? {} : { digest: expand(release.digest, lookup) }),
    } as R);
  return {
    ...provider,
    deploy: async (effect, release) => {
      const { service } = effect.target;
      return kept(await provider.deploy(effect, whole(release)), keep, `the deploy of ${service} answered with`);
    },
    shift: (effect, release) => provider.shift(effect, whole(release)),
    rollback: (effect, from, to) => provider.rollback(effect, whole(from), whole(to)),
    describe: async (target, signal) =>
      kept(await provider.describe(target, signal), keep, `what describes ${target.service} answered with`),
    retire: (effect, release) => provider.retire(effect, whole(release)),
  };
};
