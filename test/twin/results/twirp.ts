import type { Answer, Call } from '../http/call.ts';
import type { Route } from '../http/route.ts';
import type { Run } from '../world/runs.ts';
import { type ServiceName, serviceOf } from './protocol.ts';

/** Whose runtime token it is. */
export interface Backend {
  readonly run: string;
  readonly job: string;
}

/** What a method is asked; `request` has the field names of GitHub's client. */
export interface TwirpCall<T> {
  readonly call: Call;
  readonly request: T;
  readonly backend: Backend;
  readonly run: Run;
}

export interface TwirpFailure {
  readonly status: number;
  readonly code: string;
  readonly msg: string;
}

/** Methods of one service; each returns its response's fields, or a failure in Twirp's words. */
export type TwirpMethods = Readonly<Record<string, (call: TwirpCall<never>) => object | TwirpFailure>>;

export const failure = (status: number, code: string, msg: string): TwirpFailure => ({ status, code, msg });

const folder = '/twirp/github.actions.results.api.v1.';

/** The route of one of the results service's Twirp services. */
export const twirpRoute = (service: ServiceName, methods: TwirpMethods): Route => ({
  name: ({ path }) => `twirp ${path.slice(path.lastIndexOf('/') + 1)}`,
  method: 'POST',
  path: `${folder}${service}/:method`,
  auth: 'runtime',
  needs: [],
  resource: null,
  creates: false,
  answer: (call) => run(service, methods, call),
  checkAnswer: ({ status, body }) => (status === 400 || status === 501 ? [`twirp: ${JSON.stringify(body)}`] : []),
});

async function run(service: ServiceName, methods: TwirpMethods, call: Call): Promise<Answer> {
  const backend = backendOf(call.headers.authorization);
  if (!backend) return told(failure(401, 'unauthenticated', 'the runtime token has no scope Actions.Results'));
  const workflowRun = call.world.state().runs.find(({ id }) => id === Number.parseInt(backend.run, 10));
  if (!workflowRun) return told(failure(404, 'not_found', `there is no run ${backend.run}: seed it`));
  const method = methods[call.params.method ?? ''];
  const described = (await serviceOf(service)).methods.find(({ name }) => name === call.params.method);
  if (!method || !described) return told(failure(501, 'unimplemented', `The twin does not know ${call.path}`));
  let request: object;
  try {
    request = described.I.fromJson(call.body);
  } catch (error) {
    return told(failure(400, 'malformed', String(error)));
  }
  const result = method({ call, request: request as never, backend, run: workflowRun });
  if ('code' in result && 'msg' in result) return told(result as TwirpFailure);
  const options = { useProtoFieldName: true, emitDefaultValues: true };
  return { status: 200, body: described.O.toJson(described.O.create(result), options) };
}

const told = ({ status, code, msg }: TwirpFailure): Answer => ({ status, body: { code, msg } });

/** The signature of the token is not looked at. */
function backendOf(authorization: string | undefined): Backend | null {
  const payload = /^bearer [\w-]+\.([\w-]+)\./i.exec(authorization ?? '')?.[1];
  if (payload === undefined) return null;
  const [, run, job] = /"scp"\s*:\s*"(?:[^"]* )?Actions\.Results:([^: "]+):([^: "]+)/.exec(base64(payload)) ?? [];
  return run === undefined || job === undefined ? null : { run, job };
}

const base64 = (text: string): string => Buffer.from(text, 'base64url').toString();

/** A runtime token as a job of the run would have it. `attempt` tells a re-run from its first. */
export const runtimeToken = (
  run: number,
  { attempt = 1, job = 'job' }: { readonly attempt?: number; readonly job?: string } = {},
): string => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp: `Actions.Results:${run}-${attempt}:${job}` })}.x`;
};
