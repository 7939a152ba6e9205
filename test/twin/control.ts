import type { FastifyInstance } from 'fastify';
import type { Fault } from './http/faults.ts';
import type { LimitOptions } from './http/limits.ts';
import type { Token } from './http/tokens.ts';
import type { Twin } from './interface.ts';
import type { Seed } from './world/seed.ts';

type Look = (twin: Twin, query: Readonly<Record<string, string>>) => unknown;

const looks = {
  state: (twin) => twin.state,
  requests: (twin) => twin.requests,
  problems: (twin) => twin.problems,
  files: (twin, { of = '' }) => twin.files(of),
  commits: (twin, { of = '' }) => twin.commits(of),
} satisfies Readonly<Record<string, Look>>;

const orders = {
  fault: (twin: Twin, fault: Fault) => twin.fault(fault),
  'clear-faults': (twin: Twin) => twin.clearFaults(),
  seed: (twin: Twin, seed: Seed) => twin.seed(seed),
  advance: (twin: Twin, { ms }: { readonly ms: number }) => twin.advance(ms),
  limit: (twin: Twin, limits: Partial<LimitOptions>) => twin.limit(limits),
  token: (twin: Twin, token: Partial<Token>) => twin.token(token),
};

/** The paths below `/_twin/` by which another process looks at a twin (GET) and steers it (POST). */
export const control = (server: FastifyInstance, twin: Twin): void => {
  for (const [name, look] of Object.entries<Look>(looks)) {
    server.get(`/_twin/${name}`, (request) => JSON.stringify(look(twin, request.query as Record<string, string>)));
  }
  for (const [name, order] of Object.entries(orders)) {
    server.post(`/_twin/${name}`, (request) => {
      const said = JSON.parse(String(request.body || '{}')) as never;
      return JSON.stringify(order(twin, said) ?? null);
    });
  }
};

export type LookName = keyof typeof looks;
export type OrderName = keyof typeof orders;
