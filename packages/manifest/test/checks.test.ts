import { expect, test } from '@jest/globals';
import { codes, parse, script, services, told } from './given.ts';

const web = (keys: string, more = ''): string => services(`  web: { ${script}, ${keys} }${more}`);
const smoke = (...requests: string[]): string => web(`verify: { smoke: [${requests.join(', ')}] }`);
const asked = (name: string, keys: string): string => `{ name: ${name}, ${keys}, expect: ["[STATUS] == 200"] }`;

test('a check that looks at something and a list of requests that hand on what they stored have nothing wrong', () => {
  for (const security of [
    'sarif: a.sarif',
    'scan: ./scan.sh, sarif: [a.sarif]',
    'secrets: [src]',
    'headers: true',
    'cookies: true',
    'tls-days: 14',
  ])
    expect(codes(web(`verify: { security: { ${security} } }`))).toEqual([]);
  for (const page of ['seo: 0', 'performance: 0.9', 'metrics: { largest-contentful-paint: 2500ms }'])
    expect(codes(web(`verify: { page: { ${page} } }`))).toEqual([]);
  const list = asked('list', 'get: /items, store: { id: "[BODY][0].id" }');
  expect(codes(smoke(list, asked('item', 'get: "/items/[CONTEXT].id"')))).toEqual([]);
});

test.each([
  ['fail-on: low', 'EMPTY_CHECK 4:security the security check of `web` looks at nothing, so it would always pass'],
  [
    'headers: false, cookies: false',
    'EMPTY_CHECK 4:security the security check of `web` looks at nothing, so it would always pass',
  ],
  [
    'scan: ./scan.sh, headers: true',
    'UNREAD_SCAN 4:security what the scanner of `web` finds is not read: its exit status says nothing',
  ],
])('a security check of { %s } is refused', (keys, problem) => {
  expect(told(web(`verify: { security: { ${keys} } }`))).toEqual([problem]);
});

test('a page check without a budget is refused, in the environment that takes it away too', () => {
  const problem = 'the page check of `web` has no budget, so it would always pass';
  expect(told(web('verify: { page: { runs: 3 } }'))).toEqual([`EMPTY_CHECK 4:page ${problem}`]);
  expect(told(web('verify: { page: { metrics: {} } }'))).toEqual([`EMPTY_CHECK 4:page ${problem}`]);
  const over = 'environments: { a: { services: { web: { verify: { security: { headers: false } } } } } }';
  expect(told(web('verify: { security: { headers: true } }', `\n${over}`))).toEqual([
    'EMPTY_CHECK 5:security the security check of `web` looks at nothing, so it would always pass',
  ]);
});

test('a performance check of so few samples that it could not fail is refused', () => {
  const sampled = (keys: string): string => web(`verify: { performance: { get: /, ${keys} } }`);
  expect(told(sampled('samples: 5'))).toEqual([
    'TOO_FEW_SAMPLES 4:performance the performance check of `web` could not fail whatever it measures: 5 samples are too few',
  ]);
  expect(codes(sampled('samples: 10'))).toEqual([]);
  // Ten that lie beyond the median of ten may be chance.
  expect(codes(sampled('samples: 10, quantile: p50'))).toEqual(['TOO_FEW_SAMPLES']);
  for (const quantile of ['p1', 'p50', 'p99.9'])
    expect(codes(sampled(`samples: 30, quantile: ${quantile}`))).toEqual([]);
});

test('a command line of a scanner takes no references', () => {
  expect(told(web(`verify: { security: { scan: "x \${A}", sarif: a.sarif } }`))).toEqual([
    `REFERENCE_IN_COMMAND 4:"x \`\${A}\` in a command line of \`web\`: its value could act as code`,
  ]);
});

test('a request has one method', () => {
  expect(told(smoke(asked('two', 'get: /a, post: /b')))).toEqual([
    'WRONG_VALUE 4:/b `services.web.verify.smoke[0].post`: a second method beside `get`',
  ]);
  const none = smoke(asked('none', 'timeout: 1s'));
  expect(told(none)).toEqual(['WRONG_VALUE 4:{ `services.web.verify.smoke[0]`: no method is given']);
  expect(parse(none).diagnostics[0]?.fix).toContain('add one of get, head, post');
});

test('what is stored is a placeholder, and what is used was stored before', () => {
  expect(told(smoke(asked('list', 'get: /, store: { id: "[BODI].id" }')))).toEqual([
    'WRONG_VALUE 4:"[BODI `services.web.verify.smoke[0].store.id`: there is no placeholder [BODI]',
  ]);
  const list = asked('list', 'get: "/[CONTEXT].order", store: { order: "[BODY].id" }');
  expect(told(smoke(list, asked('item', 'get: "/[CONTEXT].oder"')))).toEqual([
    'NOT_STORED 4:"/[CONTEXT no request before this one stores `order`',
    'NOT_STORED 4:"/[CONTEXT no request before this one stores `oder`: did you mean `order`?',
  ]);
});

test('a check after the shift has a command or requests, and these ask services that exist', () => {
  const integration = (check: string) =>
    services(`  web: { ${script} }\nverify: { integration: [{ name: buy, ${check} }] }`);
  const request = (service: string) => `requests: [{ service: ${service}, ${asked('a', 'get: /').slice(1)}]`;
  expect(codes(integration(request('web')))).toEqual([]);
  expect(told(integration(request('wbe')))).toEqual([
    'UNKNOWN_SERVICE 5:wbe a request asks the unknown service `wbe`: did you mean `web`?',
  ]);
  expect(told(integration(`run: x, ${request('web')}`))).toEqual([
    'WRONG_VALUE 5:[{ `verify.integration[0].requests`: `run` is given too',
  ]);
  expect(told(integration('needs: [web]'))).toEqual([
    'WRONG_VALUE 5:{ `verify.integration[0]`: neither `run` nor `requests` is given',
  ]);
});

test('a bracket that should be in quotes is told once, not for all that follows it', () => {
  const text = smoke(asked('item', 'get: /items/[CONTEXT].id'), asked('other', 'get: /'));
  expect(codes(text)).toEqual(['YAML_SYNTAX']);
  expect(parse(text).diagnostics[0]?.fix).toContain('in quotes');
});
