import { setTimeout } from 'node:timers/promises';
import { control } from './control.ts';
import { graphqlRoute } from './graphql/route.ts';
import { createFaults } from './http/faults.ts';
import { createLimits } from './http/limits.ts';
import type { Recorded } from './http/record.ts';
import { createServer } from './http/server.ts';
import { createTokens } from './http/tokens.ts';
import type { Twin, TwinOptions } from './interface.ts';
import { restRoutes } from './rest/operation.ts';
import { restOperations } from './rest/operations.ts';
import { artifactService } from './results/artifacts.ts';
import { blobRoutes } from './results/blobs.ts';
import { cacheService } from './results/caches.ts';
import { runtimeToken } from './results/twirp.ts';
import { push } from './world/push.ts';
import { commitsOf, textsOf } from './world/read.ts';
import { seed } from './world/seed.ts';
import { createWorld } from './world/world.ts';

export type { Twin, TwinOptions } from './interface.ts';

/** Starts a stand-in for GitHub. It listens when the promise is kept. */
export const startTwin = async (options: TwinOptions = {}): Promise<Twin> => {
  const world = createWorld(options.repository ?? 'acme/shop', options.now ?? Date.now);
  const tokens = createTokens();
  const faults = createFaults();
  const limits = createLimits(world.now, options.limits ?? {});
  const requests: Recorded[] = [];
  const record = (recorded: Recorded): void => void requests.push(recorded);
  const routes = [...restRoutes(restOperations(limits)), graphqlRoute, artifactService, cacheService, ...blobRoutes];
  const server = createServer({ world, tokens, faults, limits, record, sleep: options.sleep ?? setTimeout }, routes);
  seed({ world, tokens }, options.seed ?? {});
  let url = '';
  const twin: Twin = {
    get url() {
      return url;
    },
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
    push: (dir, branch) => push(world, dir, branch),
    advance: world.advance,
    files: (name) => textsOf(world, name),
    commits: (name) => commitsOf(world, name),
    close: () => server.close(),
  };
  control(server, twin);
  url = await server.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  return twin;
};
