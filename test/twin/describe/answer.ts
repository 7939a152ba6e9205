import type { Answer } from '../http/call.ts';
import { mismatch, type Operation } from './openapi.ts';

/** Statuses that any operation may answer without its description saying so. */
const general = [304, 401, 403, 404, 429];
const basicError = { $ref: '#/components/schemas/basic-error' };

/**
 * What is wrong with an answer of the twin's own by GitHub's description of the operation. `also` are statuses that
 * GitHub answers without describing them.
 */
export const answerProblems = (
  name: string,
  operation: Operation,
  { status, body }: Answer,
  also: readonly number[],
): readonly string[] => {
  if (Buffer.isBuffer(body)) return [];
  const described = operation.responses.has(status);
  if (![...general, ...also].includes(status) && !described)
    return [`${name} does not answer ${status} in GitHub's description`];
  const schema = operation.responses.get(status) ?? (status >= 400 ? basicError : null);
  if (body === undefined) return schema && status < 300 ? [`${name}: ${status} needs a body`] : [];
  if (!schema) return [`${name}: ${status} has no body in GitHub's description`];
  const wrong = mismatch(`${name} ${status}`, schema, body);
  return wrong ? [`${name} ${status}: ${wrong}`] : [];
};
