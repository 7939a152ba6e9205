import type { Clock, Random } from '@convoy/model/ports';
import { Octokit } from '@octokit/core';
import { flawOf } from './answer.ts';
import { faultOf, refusalOf } from './fault.ts';
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
  readonly signal?: AbortSignal;
}

/** Octokit on one repository, patient with limits and outages, whose every fault is a ConvoyError. */
export interface Client {
  readonly owner: string;
  readonly repo: string;
  /** Asks by a route of GitHub's REST description; `what` names the wish in errors. */
  readonly request: Octokit['request'];
  readonly graphql: <T>(query: string, variables: Readonly<Record<string, unknown>>) => Promise<T>;
  /** `request` for `what`, with faults said. */
  readonly doing: <T>(what: string, work: () => Promise<T>) => Promise<T>;
}

/** Longer waits are told: a person would wonder. */
const toldMs = 5_000;
/** Past this no limit is waited out: the job would be billed for waiting. */
const patienceMs = 15 * 60_000;

const isRead = ({ method, url, query }: { method: string; url: string; query?: unknown }): boolean =>
  method === 'GET' || method === 'HEAD' || (url.endsWith('/graphql') && !/^\s*mutation\b/.test(String(query ?? '')));

export const createClient = ({ repository, token, apiUrl }: Access, around: Surround): Client => {
  const { clock, random, note, signal } = around;
  const [owner = '', repo = ''] = repository.split('/');
  const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  const octokit = new Octokit({ auth: token, baseUrl: apiUrl, userAgent: 'convoy', log: quiet });

  octokit.hook.wrap('request', async (ask, options) => {
    const repeatable = isRead(options as { method: string; url: string; query?: unknown });
    let waited = 0;
    for (let number = 1; ; number += 1) {
      try {
        const answer = await ask(options);
        const flaw = flawOf(answer);
        if (flaw) throw flaw;
        return answer;
      } catch (thrown) {
        const refusal = refusalOf(thrown);
        const wait = waitBefore({ ...refusal, number, repeatable }, clock.now(), random.next());
        if (wait === null || waited + wait > patienceMs) throw thrown;
        if (wait >= toldMs)
          note(
            `GitHub ${isLimited(refusal) ? 'limits us' : 'does not answer'}: trying again in ${Math.ceil(wait / 1_000)} s`,
          );
        await clock.sleep(wait, signal);
        waited += wait;
      }
    }
  });

  return {
    owner,
    repo,
    request: octokit.request,
    graphql: (query, variables) => octokit.graphql(query, { ...variables }),
    doing: async (what, work) => {
      try {
        return await work();
      } catch (thrown) {
        throw faultOf(what, thrown);
      }
    },
  };
};
