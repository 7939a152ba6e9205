import { type Answer, refused } from './call.ts';

export interface LimitOptions {
  /** REST requests an hour and token. */
  readonly core: number;
  /** GraphQL points an hour and token. */
  readonly graphql: number;
  /** Whether what creates content is held to 80 a minute and 500 an hour. */
  readonly content: boolean;
}

export type Resource = 'core' | 'graphql';

export interface Budget {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** Seconds since 1970. */
  readonly reset: number;
}

export interface Limits {
  readonly options: LimitOptions;
  readonly budget: (resource: Resource, token: string) => Budget;
  readonly spend: (resource: Resource, token: string) => Budget;
  /** Counts one request that creates content; what refuses it when it is one too many. */
  readonly content: (actor: string) => Answer | null;
  readonly set: (options: Partial<LimitOptions>) => void;
}

const hour = 3_600_000;
const minute = 60_000;
const windows = [
  { ms: minute, most: 80 },
  { ms: hour, most: 500 },
];

export const createLimits = (now: () => number, initial: Partial<LimitOptions>): Limits => {
  let options: LimitOptions = { core: 5000, graphql: 5000, content: true, ...initial };
  const budgets = new Map<string, { used: number; until: number }>();
  const contents = new Map<string, readonly number[]>();
  const current = (resource: Resource, token: string): { used: number; until: number } => {
    const kept = budgets.get(`${resource} ${token}`);
    if (kept && kept.until > now()) return kept;
    const fresh = { used: 0, until: now() + hour };
    budgets.set(`${resource} ${token}`, fresh);
    return fresh;
  };
  const budget = (resource: Resource, token: string): Budget => {
    const { used, until } = current(resource, token);
    const limit = options[resource];
    return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil(until / 1000) };
  };
  return {
    get options() {
      return options;
    },
    set: (changed) => {
      options = { ...options, ...changed };
    },
    budget,
    spend: (resource, token) => {
      current(resource, token).used += 1;
      return budget(resource, token);
    },
    content: (actor) => {
      if (!options.content) return null;
      const recent = (contents.get(actor) ?? []).filter((at) => at > now() - hour);
      const waits = windows
        .map(({ ms, most }) => ({ within: recent.filter((at) => at > now() - ms), ms, most }))
        .filter(({ within, most }) => within.length >= most)
        .map(({ within, ms, most }) => (within[within.length - most] ?? now()) + ms - now());
      if (waits.length > 0) return secondaryLimit(Math.ceil(Math.max(...waits) / 1000));
      contents.set(actor, [...recent, now()]);
      return null;
    },
  };
};

/** GitHub's answer to who creates too much at once. `retryAfter` in seconds. */
export const secondaryLimit = (retryAfter: number): Answer => ({
  ...refused(
    403,
    'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.',
  ),
  headers: { 'retry-after': String(retryAfter) },
});

/** The headers by which GitHub tells what is left. */
export const budgetHeaders = (
  resource: Resource,
  { limit, used, remaining, reset }: Budget,
): Record<string, string> => ({
  'x-ratelimit-limit': String(limit),
  'x-ratelimit-remaining': String(remaining),
  'x-ratelimit-reset': String(reset),
  'x-ratelimit-resource': resource,
  'x-ratelimit-used': String(used),
});
