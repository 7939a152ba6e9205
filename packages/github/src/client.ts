import type { Clock, Random } from '@convoy/model/ports';
import { Octokit } from '@octokit/core';
import { type Answer, isCut } from './answer.ts';
import { faultOf, type Refusal, refusalIn, refusalOf } from './fault.ts';
import { isLimited, waitBefore } from './retry.ts';

/** A repository, and who asks. */
export interface Access {
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** Where the API is, `https://api.github.com` without a slash at its end. */
  readonly apiUrl: string;
}

export interface Surround {
  readonly clock: Clock;
  readonly random: Random;
  /** Tells people of a wait. */
  readonly note: (line: string) => void;
  /** Ends waits; what is asked then fails. */
  readonly signal: AbortSignal;
}

/** A write for which others try too, as `request` of its options. */
export interface Contended {
  /** Whether another one came first: then there is nothing to wait for. */
  readonly isMoot: () => Promise<boolean>;
}

/** Another one came first while a limit held this write off. */
export class Moot extends Error {}

/** Octokit on one repository, patient with limits and outages, whose every fault is a ConvoyError. */
export interface Client {
  readonly owner: string;
  readonly repo: string;
  readonly clock: Clock;
  /** Asks by a route of GitHub's REST description; `what` names the wish in errors. */
  readonly request: Octokit['request'];
  readonly graphql: <T>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    contended?: Contended,
  ) => Promise<T>;
  /** `request` for `what`, with faults said; `needs` as `faultOf` takes it. */
  readonly doing: <T>(what: string, work: () => Promise<T>, needs?: string) => Promise<T>;
}

/** Longer waits are told: a person would wonder. */
const toldMs = 5_000;
/** A request that has no answer by then gets none. */
const longestMs = 60_000;
/** Past this no limit is waited out: the job would be billed for waiting. */
const patienceMs = 15 * 60_000;

const isRead = ({ method, url, query }: { method: string; url: string; query?: unknown }): boolean =>
  method === 'GET' || method === 'HEAD' || (url.endsWith('/graphql') && !/^\s*mutation\b/.test(String(query ?? '')));

/** One attempt at a request: the refusal in it, and what its caller gets where it was the last one. */
const attempt = async <A extends Answer>(
  ask: () => A | Promise<A>,
): Promise<{ refusal: Refusal | null; end: () => A }> => {
  try {
    const answer = await ask();
    if (isCut(answer)) throw new Error('its answer breaks off');
    const { errors } = (answer.data ?? {}) as { errors?: unknown };
    // REST has `errors` in refusals only, and those are thrown: this is GraphQL, whose client throws it in its turn.
    return { refusal: Array.isArray(errors) ? refusalIn(errors, answer.headers) : null, end: () => answer };
  } catch (thrown) {
    return {
      refusal: refusalOf(thrown),
      end: () => {
        throw thrown;
      },
    };
  }
};

export const createClient = ({ repository, token, apiUrl }: Access, around: Surround): Client => {
  const { clock, random, note, signal } = around;
  const [owner = '', repo = ''] = repository.split('/');
  const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  const octokit = new Octokit({ auth: token, baseUrl: apiUrl, userAgent: 'convoy', log: quiet });

  octokit.hook.wrap('request', async (ask, options) => {
    const repeatable = isRead(options as { method: string; url: string; query?: unknown });
    const { isMoot } = (options.request ?? {}) as Partial<Contended>;
    let waited = 0;
    for (let number = 1; ; number += 1) {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(longestMs)]);
      // The hook of the token, which is further in, keeps to this object: what `ask` is given is not heard there.
      options.request = { ...options.request, signal: limit };
      const { refusal, end } = await attempt(() => ask(options));
      if (refusal === null) return end();
      const wait = waitBefore({ ...refusal, number, repeatable }, clock.now(), random.next());
      if (wait === null || waited + wait > patienceMs || signal.aborted) return end();
      const until = clock.now() + wait;
      const isContended = isMoot !== undefined && isLimited(refusal);
      if (isContended && (await isMoot())) throw new Moot();
      if (wait >= toldMs)
        note(
          `GitHub ${isLimited(refusal) ? 'limits us' : 'does not answer'}: trying again in ${Math.ceil(wait / 1_000)} s`,
        );
      // Looking whether it is moot may have waited for the same limit.
      await clock.sleep(Math.max(0, until - clock.now()), signal);
      waited += wait;
      if (isContended && (await isMoot())) throw new Moot();
    }
  });

  return {
    owner,
    repo,
    clock,
    request: octokit.request,
    graphql: (query, variables, contended) =>
      octokit.graphql(query, { ...variables, ...(contended ? { request: contended } : {}) }),
    doing: async (what, work, needs) => {
      try {
        return await work();
      } catch (thrown) {
        throw faultOf(what, thrown, needs);
      }
    },
  };
};
