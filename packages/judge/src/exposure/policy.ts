/** Directives of one content security policy, by lower-case names; of repeated ones the first counts (CSP 3, section 2.2.1). */
type Policy = ReadonlyMap<string, readonly string[]>;

/** How a set of policies is weak: all apply at once, so what one forbids is forbidden. */
export type Weakness = 'scripts-anywhere' | 'unsafe-inline' | 'unsafe-eval';

const policyOf = (text: string): Policy => {
  const directives = text
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name !== '' && name !== undefined)
    .map(([name = '', ...sources]) => [name.toLowerCase(), sources.map((source) => source.toLowerCase())] as const);
  return new Map(directives.reverse());
};

/** Policies of a header; several stand with commas between them. */
export const policiesOf = (header: string): readonly Policy[] =>
  header
    .split(',')
    .map(policyOf)
    .filter((policy) => policy.size > 0);

const sourcesOf = (policy: Policy, name: string): readonly string[] | undefined =>
  policy.get(name) ?? policy.get('default-src');

/** As schemes and the star they let scripts of any server in. */
const anywhere = ['*', 'http:', 'https:', 'data:', 'blob:'];
const trusted = /^'(?:nonce-|sha(?:256|384|512)-|strict-dynamic')/;

const isWeak: Readonly<Record<Weakness, (policy: Policy) => boolean>> = {
  'scripts-anywhere': (policy) =>
    ['script-src', 'object-src'].some((name) => {
      const sources = sourcesOf(policy, name);
      const known = sources?.includes("'strict-dynamic'") && name === 'script-src';
      return !sources || (!known && sources.some((source) => anywhere.includes(source)));
    }),
  // Browsers pass over it where there is a nonce or hash (CSP 3, section 6.7.3.2).
  'unsafe-inline': (policy) => {
    const sources = sourcesOf(policy, 'script-src') ?? [];
    return sources.includes("'unsafe-inline'") && !sources.some((source) => trusted.test(source));
  },
  'unsafe-eval': (policy) => sourcesOf(policy, 'script-src')?.includes("'unsafe-eval'") ?? false,
};

export const weaknessesOf = (policies: readonly Policy[]): Weakness[] =>
  (Object.keys(isWeak) as Weakness[]).filter((weakness) => policies.every((policy) => isWeak[weakness](policy)));

export const limitsFrames = (policies: readonly Policy[]): boolean =>
  policies.some((policy) => policy.has('frame-ancestors'));
