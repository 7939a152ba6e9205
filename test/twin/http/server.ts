import { createHash, randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { World } from '../world/world.ts';
import { type Answer, type Call, refused } from './call.ts';
import type { Fault, Faults } from './faults.ts';
import { gate, standing } from './gate.ts';
import { type Limits, secondaryLimit } from './limits.ts';
import type { Recorded } from './record.ts';
import type { Route } from './route.ts';
import { send } from './send.ts';
import type { Tokens } from './tokens.ts';

export interface Parts {
  readonly world: World;
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly record: (recorded: Recorded) => void;
  readonly sleep: (ms: number) => Promise<unknown>;
}

const mebibyte = 1024 * 1024;

/** The HTTP server over the routes, not yet listening. */
export const createServer = (parts: Parts, routes: readonly Route[]): FastifyInstance => {
  const server = fastify({
    bodyLimit: 256 * mebibyte,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 1000 },
    exposeHeadRoutes: false,
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  for (const route of routes) {
    server.route({
      method: route.method,
      url: route.path,
      handler: (request, reply) => handle(parts, route, request, reply),
    });
  }
  server.setNotFoundHandler((request, reply) => handle(parts, unknownRoute(request), request, reply));
  return server;
};

async function handle(parts: Parts, route: Route, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { body, broken } = parsed(request);
  const path = request.url.replace(/\?.*/s, '');
  const name = typeof route.name === 'string' ? route.name : route.name({ path, body });
  const fault = parts.faults.meet(name);
  const instead = await meet(fault, parts.sleep);
  const call = callOf(parts, route, request, { path, body, fault });
  const problems = broken ? [`${name}: its body is no JSON`] : (route.check?.(call) ?? []);
  const answer =
    instead ?? (broken ? refused(400, 'Problems parsing JSON') : await answered(parts, route, call, problems));
  const wrong = answer === 'reset' || instead || problems.length > 0 ? [] : (route.checkAnswer?.(answer) ?? []);
  const unknown = name === 'unknown' ? [`unknown route: ${request.method} ${path}`] : [];
  parts.record({
    at: parts.world.now(),
    method: request.method,
    url: request.url,
    route: name,
    status: answer === 'reset' || fault?.kind === 'lost' ? null : answer.status,
    actor: call.token?.actor ?? null,
    body: Buffer.isBuffer(body) ? undefined : body,
    fault: fault?.kind ?? null,
    problems: [...problems, ...wrong, ...unknown],
  });
  await send(reply, answer, fault);
}

async function answered(parts: Parts, route: Route, call: Call, problems: readonly string[]): Promise<Answer> {
  const kept = gate(route, call, parts.limits);
  const wrong = problems.length > 0 ? refused(422, `Invalid request.\n\n${problems.join('\n')}`) : null;
  const given = kept ?? wrong ?? (await answerOf(route, call));
  const tagged = route.method === 'GET' && given.status === 200 && !Buffer.isBuffer(given.body);
  const etag = tagged ? `W/"${createHash('sha256').update(JSON.stringify(given.body)).digest('hex')}"` : null;
  const same = etag !== null && call.headers['if-none-match'] === etag;
  const headers = {
    'x-github-request-id': randomUUID(),
    ...standing(route, call, parts.limits, !same),
    ...(etag ? { etag } : {}),
    ...given.headers,
  };
  return same ? { status: 304, headers } : { ...given, headers };
}

/** A fault of the twin itself is no outage of GitHub's: it answers 501, which every route's check tells as a problem. */
async function answerOf(route: Route, call: Call): Promise<Answer> {
  try {
    return await route.answer(call);
  } catch (error) {
    return refused(501, `The twin failed at ${call.path}: ${(error as Error).stack}`);
  }
}

function callOf(
  { world, tokens }: Parts,
  { auth, rest, creates }: Route,
  request: FastifyRequest,
  { path, body, fault }: { readonly path: string; readonly body: unknown; readonly fault: Fault | null },
): Call {
  const { '*': star, ...named } = request.params as Record<string, string>;
  const token = auth === 'token' ? tokens.find(request.headers.authorization) : null;
  return {
    world,
    state: world.before(fault?.kind === 'stale' && creates !== true ? fault.writes : 0),
    url: `http://${request.host}`,
    path,
    params: { ...named, ...(rest === undefined ? {} : { [rest]: star ?? '' }) },
    query: request.query as Record<string, string>,
    headers: request.headers as Record<string, string | undefined>,
    body,
    token,
    actor: token ? world.user(token.actor) : null,
  };
}

/** What a fault puts in the place of an answer; null where the request goes its way. */
async function meet(fault: Fault | null, sleep: Parts['sleep']): Promise<Answer | 'reset' | null> {
  switch (fault?.kind) {
    case 'latency':
      await sleep(fault.ms);
      return null;
    case 'status':
      return refused(fault.status, fault.message ?? 'The twin was told to fail');
    case 'too-many':
      return { ...refused(429, 'Too many requests'), headers: { 'retry-after': String(fault.retryAfter) } };
    case 'secondary-limit':
      return secondaryLimit(fault.retryAfter);
    case 'graphql-error': {
      const { type, message } = fault;
      return { status: 200, body: { data: null, errors: [{ ...(type === undefined ? {} : { type }), message }] } };
    }
    case 'reset':
      return 'reset';
    default:
      return null;
  }
}

function parsed(request: FastifyRequest): { readonly body: unknown; readonly broken: boolean } {
  const raw = request.body as Buffer | undefined;
  if (!raw || !isJson(request)) return { body: raw, broken: false };
  try {
    return { body: raw.length === 0 ? undefined : JSON.parse(raw.toString()), broken: false };
  } catch {
    return { body: undefined, broken: true };
  }
}

const isJson = ({ headers, url }: FastifyRequest): boolean =>
  !url.startsWith('/blob/') && !/octet-stream|zip/.test(headers['content-type'] ?? '');

/** What the twin does not know is an error that says so: 501. */
const unknownRoute = ({ method, url }: FastifyRequest): Route => ({
  name: 'unknown',
  method: 'GET',
  path: '*',
  auth: 'none',
  needs: [],
  resource: null,
  creates: false,
  answer: () => refused(501, `The twin does not know ${method} ${url}: add it in test/twin`),
});
