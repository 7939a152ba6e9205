import { answerProblems } from '../describe/answer.ts';
import { operationOf } from '../describe/openapi.ts';
import { requestProblems } from '../describe/request.ts';
import { type Answer, type Call, notFound } from '../http/call.ts';
import type { Route } from '../http/route.ts';

/** One operation of GitHub's REST API. */
export interface RestOperation {
  /** Permissions of which one must be given, such as `contents=write`. */
  readonly needs: readonly string[];
  /** Whether it costs none of the hourly budget. */
  readonly free?: boolean;
  readonly answer: (call: Call) => Answer | Promise<Answer>;
}

/** Operations under their names in GitHub's description, such as `GET /repos/{owner}/{repo}`. */
export type RestOperations = Readonly<Record<string, RestOperation>>;

/** Parameters that may hold slashes; one of them ends its path. */
const long = /\{(ref|path|basehead)\}$/;

/** The routes of some operations, each held against GitHub's description. */
export const restRoutes = (operations: RestOperations): readonly Route[] =>
  Object.entries(operations).map(([name, { needs, free, answer }]) => {
    const [method, template = ''] = name.split(' ') as [Route['method'], string];
    const rest = long.exec(template)?.[1];
    return {
      name,
      method,
      path: template.replace(long, '*').replaceAll(/\{(\w+)\}/g, ':$1'),
      ...(rest === undefined ? {} : { rest }),
      auth: 'token',
      needs,
      resource: free ? null : 'core',
      creates: method !== 'GET',
      check: (call) => requestProblems(name, operationOf(name), call),
      checkAnswer: (given) => answerProblems(name, operationOf(name), given),
      answer: (call) => (isHere(call) ? answer(call) : notFound),
    };
  });

/** The twin has one repository. */
const isHere = ({ params: { owner, repo }, state: { repository } }: Call): boolean =>
  owner === undefined || (same(owner, repository.owner) && same(repo ?? '', repository.name));

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
