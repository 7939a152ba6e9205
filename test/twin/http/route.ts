import type { Answer, Call } from './call.ts';
import type { Resource } from './limits.ts';

/** One thing the twin can do. */
export interface Route {
  /** As faults and records name it. GraphQL's and Twirp's are found from the body. */
  readonly name: string | ((call: Pick<Call, 'path' | 'body'>) => string);
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** In fastify's way: `:name`, `*` for the rest. */
  readonly path: string;
  /** The parameter that `*` stands for. */
  readonly rest?: string;
  /** Who may ask: a token of GitHub's API, the runtime token of a job, or anyone who has the address. */
  readonly auth: 'token' | 'runtime' | 'none';
  /** Permissions of which one must be given. */
  readonly needs: readonly string[];
  /** Whose hourly budget it costs. */
  readonly resource: Resource | null;
  /** Whether it counts as creating content. */
  readonly creates: boolean | ((call: Pick<Call, 'body'>) => boolean);
  /** What is wrong with the request; one that is wrong is refused with 422. */
  readonly check?: (call: Call) => readonly string[];
  /** What is wrong with an answer of the twin's own. */
  readonly checkAnswer?: (answer: Answer) => readonly string[];
  readonly answer: (call: Call) => Answer | Promise<Answer>;
}
