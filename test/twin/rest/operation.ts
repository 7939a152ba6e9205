import { answerProblems } from '../describe/answer.ts';
import { operationOf } from '../describe/openapi.ts';
import { requestProblems } from '../describe/request.ts';
import { type Answer, type Call, notFound, refused } from '../http/call.ts';
import type { Route } from '../http/route.ts';

/** One operation of GitHub's REST API. */
export interface RestOperation {
  /** Permissions of which one must be given, such as `contents=write`. */
  readonly needs: readonly string[];
  /** Whether it costs none of the hourly budget. */
  readonly free?: boolean;
  /** Whether it answers in the raw media type too. */
  readonly raw?: boolean;
  /** What GitHub describes and the twin does not honour: parameters, and keys of the body. They are refused with 501. */
  readonly lacks?: readonly string[];
  /** Statuses that GitHub answers though its description does not have them. */
  readonly also?: readonly number[];
  readonly answer: (call: Call) => Answer | Promise<Answer>;
}

/** Operations under their names in GitHub's description, such as `GET /repos/{owner}/{repo}`. */
export type RestOperations = Readonly<Record<string, RestOperation>>;

/** Parameters that may hold slashes; one of them ends its path. */
const long = /\{(ref|path|basehead)\}$/;

/** The routes of some operations, each held against GitHub's description. */
export const restRoutes = (operations: RestOperations): readonly Route[] =>
  Object.entries(operations).map(([name, operation]) => {
    const [method, template = ''] = name.split(' ') as [Route['method'], string];
    const rest = long.exec(template)?.[1];
    return {
      name,
      method,
      path: template.replace(long, '*').replaceAll(/\{(\w+)\}/g, ':$1'),
      ...(rest === undefined ? {} : { rest }),
      auth: 'token',
      needs: operation.needs,
      resource: operation.free ? null : 'core',
      creates: method !== 'GET',
      check: (call) => requestProblems(name, operationOf(name), call),
      checkAnswer: (given) => answerProblems(name, operationOf(name), given, operation.also ?? []),
      answer: (call) => answerTo(name, operation, call),
    };
  });

function answerTo(
  name: string,
  { lacks = [], raw = false, answer }: RestOperation,
  call: Call,
): Answer | Promise<Answer> {
  if (!isHere(call)) return notFound;
  const asked = [...Object.keys(call.query), ...Object.keys((call.body as object | undefined) ?? {})];
  const missing = asked.filter((key) => lacks.includes(key));
  const media = /vnd\.github\.(?:v3\.)?(\w+)/.exec(call.headers.accept ?? '')?.[1];
  const form = media === undefined || media === 'v3' || (raw && media === 'raw') ? [] : [`the media type ${media}`];
  if (missing.length + form.length === 0) return answer(call);
  return refused(
    501,
    `The twin does not know ${[...missing, ...form].join(', ')} of ${name}: add it in test/twin/rest`,
  );
}

/** The twin has one repository. */
const isHere = ({ params: { owner, repo }, state: { repository } }: Call): boolean =>
  owner === undefined || (same(owner, repository.owner) && same(repo ?? '', repository.name));

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
