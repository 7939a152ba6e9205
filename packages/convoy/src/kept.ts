import { ConvoyError } from '@convoy/model/error';
import type { Provider } from '@convoy/model/ports';

/** Fields with words of a provider's own; names, versions and keys are not among them. */
const free = new Set(['digest', 'candidate', 'handle', 'url']);

/** The fields of an answer that hold a secret. */
const secretIn = (answer: object, isSecret: (text: string) => boolean): string[] =>
  Object.entries(answer).flatMap(([key, item]: [string, unknown]) => {
    if (typeof item === 'object' && item !== null) return secretIn(item, isSecret);
    return typeof item === 'string' && free.has(key) && isSecret(item) ? key : [];
  });

/**
 * A provider whose answers can be kept: they come back to it as they are, in another process and days later, so they can
 * neither be masked nor written as names of values that change meanwhile. One that holds a secret is refused.
 */
export const keeping = (provider: Provider, isSecret: (text: string) => boolean): Provider => {
  const kept = <T extends object>(answer: T, what: string): T => {
    const [field] = secretIn(answer, isSecret);
    if (field === undefined) return answer;
    const reason = `${what} answered with a secret in \`${field}\`: it would be kept, so answer with what anybody may read`;
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
