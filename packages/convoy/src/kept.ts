import { ConvoyError } from '@convoy/model/error';
import type { Provider } from '@convoy/model/ports';

/** Fields with words of a provider's own; names, versions and keys are not among them. */
const free = new Set(['digest', 'commit', 'candidate', 'handle', 'url']);

/** Says which secret a text holds; undefined: none. */
export type Finder = (text: string) => string | undefined;

/** The secrets of an answer, with their fields. */
const secretsIn = (answer: object, find: Finder): string[] =>
  Object.entries(answer).flatMap(([key, item]: [string, unknown]) => {
    if (typeof item === 'object' && item !== null) return secretsIn(item, find);
    const secret = typeof item === 'string' && free.has(key) ? find(item) : undefined;
    return secret === undefined ? [] : `${secret} in \`${key}\``;
  });

/**
 * A provider whose answers can be kept: they come back to it as they are, in another process and days later, so they can
 * neither be masked nor written as names of values that change meanwhile. One that holds a secret is refused.
 */
export const keeping = (provider: Provider, find: Finder): Provider => {
  const kept = <T extends object>(answer: T, what: string): T => {
    const [secret] = secretsIn(answer, find);
    if (secret === undefined) return answer;
    const reason = `${what} answered with ${secret}: it would be kept, so answer with what anybody may read`;
    throw new ConvoyError('SECRET_IN_ANSWER', reason);
  };
  return {
    ...provider,
    deploy: async (effect, release) =>
      kept(await provider.deploy(effect, release), `the deploy of ${effect.target.service}`),
    describe: async (target, signal) =>
      kept(await provider.describe(target, signal), `what describes ${target.service}`),
  };
};
