/** What goes wrong. What is said to come after the effect has happened; all else happens instead of it. */
export type FaultKind =
  | { readonly kind: 'latency'; readonly ms: number }
  /** Any refusal: 409, 422, 500, 502, 503 … */
  | { readonly kind: 'status'; readonly status: number; readonly message?: string }
  /** 429 with `retry-after`, in seconds. */
  | { readonly kind: 'too-many'; readonly retryAfter: number }
  /** 403 as GitHub's secondary limits answer it; `retryAfter` in seconds. */
  | { readonly kind: 'secondary-limit'; readonly retryAfter: number }
  /** GraphQL's way to refuse: status 200 with this among `errors`, such as RATE_LIMITED or a race's own wording. */
  | { readonly kind: 'graphql-error'; readonly type?: string; readonly message: string }
  /** The connection is reset before anything is done. */
  | { readonly kind: 'reset' }
  /** It is done, and the connection is reset before the answer. */
  | { readonly kind: 'lost' }
  /** It is done, and the connection closes after the first `bytes` of the answer's body. */
  | { readonly kind: 'truncated'; readonly bytes: number }
  /** The answer is what it would have been before the last `writes` changes: GitHub's reads lag its writes. */
  | { readonly kind: 'stale'; readonly writes: number };

/** A fault on demand: of the requests that match, `after` pass, then `times` of them meet it. */
export type Fault = FaultKind & {
  /** Part of a route's name, as `twin.requests` shows it: `graphql createCommitOnBranch`, `POST /repos/{owner}/…`. */
  readonly match: string;
  /** 1 unless told; null for every one from there on. */
  readonly times?: number | null;
  readonly after?: number;
};

export interface Faults {
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  /** The fault that this request meets, if any: the first that is due. Of the others none counts it. */
  readonly meet: (route: string) => Fault | null;
}

export const createFaults = (): Faults => {
  let pending: readonly { readonly fault: Fault; left: number; skip: number }[] = [];
  return {
    add: (fault) => {
      const left = fault.times === null ? Number.POSITIVE_INFINITY : (fault.times ?? 1);
      pending = [...pending, { fault, left, skip: fault.after ?? 0 }];
    },
    clear: () => {
      pending = [];
    },
    meet: (route) => {
      for (const one of pending) {
        if (one.left === 0 || !route.includes(one.fault.match)) continue;
        if (one.skip > 0) {
          one.skip -= 1;
          continue;
        }
        one.left -= 1;
        return one.fault;
      }
      return null;
    },
  };
};
