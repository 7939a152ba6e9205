import { graphqlRoute } from './graphql/route.ts';
import { createFaults, type Fault } from './http/faults.ts';
import { createLimits, type LimitOptions } from './http/limits.ts';
import type { Recorded } from './http/record.ts';
import { createServer } from './http/server.ts';
import { createTokens, type Token } from './http/tokens.ts';
import { restRoutes } from './rest/operation.ts';
import { restOperations } from './rest/operations.ts';
import { artifactService } from './results/artifacts.ts';
import { blobRoutes } from './results/blobs.ts';
import { cacheService } from './results/caches.ts';
import { runtimeToken } from './results/twirp.ts';
import { commitsOf, type TwinCommit, textsOf } from './world/read.ts';
import { type Seed, seed } from './world/seed.ts';
import type { State } from './world/state.ts';
import { createWorld } from './world/world.ts';

export interface TwinOptions {
  /** `owner/name`; `acme/shop` unless told. */
  readonly repository?: string;
  /** 0 (the default) takes any that is free. */
  readonly port?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** GitHub's own unless told. */
  readonly limits?: Partial<LimitOptions>;
  readonly seed?: Seed;
}

/** A stand-in for GitHub's services for one repository, on 127.0.0.1. */
export interface Twin {
  /** Without a slash at the end: GITHUB_API_URL as it is, ACTIONS_RESULTS_URL with one. */
  readonly url: string;
  readonly state: State;
  /** Every request so far, in the order of their answers. */
  readonly requests: readonly Recorded[];
  /** Where a request or an answer of the twin's own is not what GitHub describes. A test asserts that it is empty. */
  readonly problems: readonly string[];
  /** Makes a token known and returns it. */
  readonly token: (token?: Partial<Token>) => string;
  /** ACTIONS_RUNTIME_TOKEN of a job of that run. */
  readonly runtimeToken: typeof runtimeToken;
  readonly fault: (fault: Fault) => void;
  readonly clearFaults: () => void;
  readonly limit: (limits: Partial<LimitOptions>) => void;
  readonly seed: (seed: Seed) => void;
  /** Moves the twin's clock on. */
  readonly advance: (ms: number) => void;
  /** The files of a branch, tag or commit as text, by path. */
  readonly files: (name: string) => Readonly<Record<string, string>>;
  /** Its commits, newest first. */
  readonly commits: (name: string) => readonly TwinCommit[];
  readonly close: () => Promise<void>;
}

export const startTwin = async (options: TwinOptions = {}): Promise<Twin> => {
  const world = createWorld(options.repository ?? 'acme/shop', options.now ?? Date.now);
  const tokens = createTokens();
  const faults = createFaults();
  const limits = createLimits(world.now, options.limits ?? {});
  const requests: Recorded[] = [];
  const record = (recorded: Recorded): void => void requests.push(recorded);
  const routes = [...restRoutes(restOperations(limits)), graphqlRoute, artifactService, cacheService, ...blobRoutes];
  const server = createServer({ world, tokens, faults, limits, record }, routes);
  if (options.seed) seed({ world, tokens }, options.seed);
  const url = await server.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  return {
    url,
    get state() {
      return world.state();
    },
    requests,
    get problems() {
      return requests.flatMap(({ problems }) => problems);
    },
    token: (token = {}) => tokens.register(token),
    runtimeToken,
    fault: faults.add,
    clearFaults: faults.clear,
    limit: limits.set,
    seed: (more) => seed({ world, tokens }, more),
    advance: world.advance,
    files: (name) => textsOf(world, name),
    commits: (name) => commitsOf(world, name),
    close: () => server.close(),
  };
};
