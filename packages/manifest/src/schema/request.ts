import { storedName } from '@convoy/model/stored';
import { z } from 'zod';
import { condition, count, matching, name, path, placeholder, text, wait } from './leaf.ts';

/** Methods as keys: the one that is written says how the path after it is asked. */
export const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'] as const;

const where = path().exactOptional();
/** What is asked; exactly one of the methods. */
const asked = {
  get: where.describe('Path that is asked by GET.'),
  head: where.describe('Path that is asked by HEAD.'),
  post: where.describe('Path that is asked by POST.'),
  put: where.describe('Path that is asked by PUT.'),
  patch: where.describe('Path that is asked by PATCH.'),
  delete: where.describe('Path that is asked by DELETE.'),
};

const sent = {
  headers: z
    .record(matching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'expects a header name'), text())
    .exactOptional()
    .describe(`Headers that are sent; a value may hold \${NAME}.`),
  body: z.string().exactOptional().describe(`What is sent as its body; it may hold \${NAME}.`),
  follow: count().exactOptional().describe('Redirects that are followed; default none: a redirect is an answer.'),
  timeout: wait().exactOptional().describe('Limit of the request; default 10s.'),
};

type Asked = Partial<Record<(typeof methods)[number], unknown>>;

const oneMethod = (request: Asked, context: z.core.$RefinementCtx): void => {
  const [first, second] = methods.filter((key) => request[key] !== undefined);
  if (first === undefined)
    context.addIssue({
      ...{ code: 'custom', message: 'no method is given' },
      params: { fix: `add one of ${methods.join(', ')}, with the path that is asked, for example \`get: /items\`` },
    });
  else if (second !== undefined)
    context.addIssue({
      ...{ code: 'custom', path: [second], message: `a second method beside \`${first}\`` },
      params: { fix: 'keep one of them, or make a request of each' },
    });
};

/** One request by which something is measured. */
export const request = { ...asked, ...sent };
export const withMethod = <T extends z.ZodType<Asked>>(schema: T): T => schema.superRefine(oneMethod) as T;

/** A name by which values travel from one request to the next. */
const stored = () => matching(storedName, 'expects a stored name');

/** One of a list of requests, with what its answer must be. */
const step = z.strictObject({
  name: name().describe('Name of the request.'),
  ...request,
  expect: z.array(condition()).min(1).describe('Conditions that must all hold, for example "[STATUS] == 200".'),
  store: z
    .record(stored(), placeholder())
    .exactOptional()
    .describe('Values of the answer that later requests use as [CONTEXT].name, for example id: "[BODY].id".'),
});
export const smoke = withMethod(step);
export const acrossServices = withMethod(step.extend({ service: name().describe('Service that is asked.') }));
