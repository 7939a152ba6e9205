import type { Look, LookFault } from '@convoy/model/look';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { timeOut } from '../src/gate.ts';
import { type Identity, interpret } from '../src/identity.ts';
import { anySettings, judge, type Step, settings, startedAt } from './given.ts';

const url = 'http://a:1/health/ready';
const answer = (version: unknown, status = 200): Look => ({
  ...{ url, connected: true, status, body: JSON.stringify({ version }), ms: 12.345 },
});
const fault = (kind: LookFault): Look => ({ url, connected: false, ms: 1, fault: { kind, message: 'what happened' } });
const named: Identity = { version: '2', where: '[BODY].version', certain: false };

test.each<[name: string, look: Look, identity: Identity, outcome: string, code: string, reason: string]>([
  ['it names the release', answer('2'), named, 'successful', 'HEALTHY', 'answered 200 as 2'],
  ['it names it as a number', answer(2), named, 'successful', 'HEALTHY', 'answered 200 as 2'],
  ['any 2xx will do', answer('2', 204), named, 'successful', 'HEALTHY', 'answered 204 as 2'],
  [
    'it names another release',
    answer('1'),
    named,
    ...(['inconclusive', 'WRONG_VERSION', 'answers as version 1, not 2'] as const),
  ],
  [
    'it names none',
    { ...answer('2'), body: '{}' },
    named,
    ...(['inconclusive', 'NO_VERSION', 'has no [BODY].version in its answer'] as const),
  ],
  [
    'it has no body',
    { url, connected: true, status: 200, ms: 1 },
    named,
    ...(['inconclusive', 'NO_VERSION', 'has no [BODY].version in its answer'] as const),
  ],
  [
    'only this release answers there',
    answer('1'),
    { version: '2', where: null, certain: true },
    ...(['successful', 'HEALTHY', 'answered 200'] as const),
  ],
  [
    'nobody knows which release answers there',
    answer('2'),
    { version: '2', where: null, certain: false },
    ...(['inconclusive', 'NO_IDENTITY', 'does not say which release answers: set health.version'] as const),
  ],
  [
    'only this release answers there, and yet says it is another',
    answer('1'),
    { ...named, certain: true },
    ...(['inconclusive', 'WRONG_VERSION', 'answers as version 1, not 2'] as const),
  ],
  ['a 5xx', answer('2', 503), named, 'failed', 'HEALTH_STATUS', 'answered 503'],
  ['a 4xx', answer('2', 404), named, 'failed', 'HEALTH_STATUS', 'answered 404'],
  ['a redirection is no health', answer('2', 302), named, 'failed', 'HEALTH_STATUS', 'answered 302'],
  [
    'a 2xx that says it is down, whatever its version',
    { ...answer('2'), body: '{"status":"DOWN","version":"2","components":{"db":{"status":"DOWN"}}}' },
    named,
    ...(['failed', 'HEALTH_DOWN', 'answered 200 and says DOWN: db'] as const),
  ],
  [
    'a 2xx that says it is degraded: it serves',
    { ...answer('2'), body: '{"status":"warn","version":"2","checks":{"queue":[{"status":"warn"}]}}' },
    named,
    ...(['successful', 'HEALTHY', 'answered 200 as 2 and says warn: queue'] as const),
  ],
  [
    'degraded text of what only this release can be',
    { ...answer('2'), body: 'Degraded' },
    { version: '2', where: null, certain: true },
    ...(['successful', 'HEALTHY', 'answered 200 and says Degraded'] as const),
  ],
  [
    'a body in no known form',
    { ...answer('2'), body: 'DOWN for a while' },
    { version: '2', where: null, certain: true },
    ...(['successful', 'HEALTHY', 'answered 200'] as const),
  ],
  [
    'a truth in a 2xx that says it is not healthy',
    { ...answer('2'), body: '{"healthy":false,"version":"2"}' },
    named,
    ...(['failed', 'HEALTH_DOWN', 'answered 200 and says healthy: false'] as const),
  ],
  ['a refused connection', fault('refused'), named, 'failed', 'HEALTH_REFUSED', 'what happened'],
  ['a name that does not resolve', fault('dns'), named, 'failed', 'HEALTH_DNS', 'what happened'],
  ['bad TLS', fault('tls'), named, 'failed', 'HEALTH_TLS', 'what happened'],
  ['a time-out', fault('timeout'), named, 'failed', 'HEALTH_TIMEOUT', 'what happened'],
  ['a connection that breaks off', fault('reset'), named, 'failed', 'HEALTH_RESET', 'what happened'],
  ['no HTTP', fault('protocol'), named, 'failed', 'HEALTH_PROTOCOL', 'what happened'],
  ['a fault of our own', fault('own'), named, 'error', 'HEALTH_OWN', 'what happened'],
  ['half an answer', { ...answer('2'), ...fault('timeout') }, named, 'failed', 'HEALTH_TIMEOUT', 'what happened'],
])('%s', (_, look, identity, outcome, code, reason) => {
  expect(interpret(look, identity)).toEqual({
    outcome,
    code,
    reason: `${url} ${reason}`,
    ms: Math.round(look.ms * 10) / 10,
  });
});

test('of a commit or digest in place of another the beginning is told, of what is none nothing', () => {
  const [old, next] = ['0123456789abcdef'.repeat(3).slice(0, 40), 'f'.repeat(40)];
  const said = (claim: string, version: string) => interpret(answer(claim), { ...named, version }).reason;
  expect(said(old, next)).toContain('answers as version 0123456789ab…, not ffff');
  expect(said(`sha256:${old}`, next)).toContain('answers as version sha256:0123456789ab…');
  expect(said(old, '1.2.3')).toContain('answers with a text of 40 characters, not 1.2.3');
});

test('what a server claims to be enters a reason only if it can be a version', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ minLength: 100 })), (claim) => {
      fc.pre(claim !== '2');
      const { outcome, reason } = interpret(answer(claim), named);
      expect(outcome).toBe('inconclusive');
      expect(reason).toMatch(
        /^http:\/\/a:1\/health\/ready answers (?:as version [\w.+:/-]{1,32}|with a text of \d+ characters?|with an empty text), not 2$/,
      );
    }),
  );
});

const anyVersion = fc.oneof(fc.constantFrom('1', '2', '2 ', '02', '2.0', 'v2', ''), fc.string({ maxLength: 4 }));
const anyBody = fc.oneof(
  anyVersion.map((version) => JSON.stringify({ version })),
  fc.json(),
  fc.constantFrom('', '2', '{"release":"2"}', '{"version":{"version":"2"}}', '{"version":["2"]}', '{"version":null}'),
);
const anyFault = fc.constantFrom<LookFault>('refused', 'dns', 'tls', 'timeout', 'reset', 'protocol', 'own');
const anyLook: fc.Arbitrary<Look> = fc
  .oneof(
    fc.record({ status: fc.constantFrom(200, 200, 204, 301, 404, 500, 503), body: anyBody, ms: fc.nat(900) }),
    fc.record({ fault: anyFault.map((kind) => ({ kind, message: kind })), ms: fc.nat(900) }),
  )
  .map((look) => ({ url, connected: true, ...look }));

/** Whether the release itself said so, read without `interpret`. */
const proves = (look: Look, version: string): boolean => {
  if (look.fault || look.status === undefined || look.status < 200 || look.status > 299) return false;
  try {
    const { version: said } = JSON.parse(look.body ?? '') ?? {};
    return ['string', 'number', 'boolean'].includes(typeof said) && String(said) === version;
  } catch {
    return false;
  }
};

test('an answer is healthy exactly when it proves its release, whatever else the provider vouches for', () => {
  fc.assert(
    fc.property(anyLook, fc.boolean(), (look, certain) => {
      const { outcome } = interpret(look, { ...named, certain });
      expect(outcome === 'successful').toBe(proves(look, '2'));
    }),
    { numRuns: 1000 },
  );
});

const asSteps = (looks: readonly Look[]): Step[] =>
  looks.map((look, index) => ({ observation: interpret(look, named), now: startedAt + index * 1000 }));

test("no gate passes on the old version's answers, however many there are and whatever lies between", () => {
  const notNew = fc.array(
    anyLook.filter((look) => !proves(look, '2')),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(anySettings, notNew, (given, looks) => {
      const { verdict, gate } = judge(given, asSteps(looks));
      expect(verdict?.outcome).not.toBe('passed');
      expect(timeOut(gate).counts.successful).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('a gate passes only after that many answers of the new version in a row', () => {
  fc.assert(
    fc.property(anySettings, fc.array(anyLook, { maxLength: 30 }), (given, looks) => {
      const { verdict, after } = judge(given, asSteps(looks));
      const last = looks.slice(after - given.successes, after);
      if (verdict?.outcome === 'passed') expect(last.map((look) => proves(look, '2'))).not.toContain(false);
    }),
    { numRuns: 300 },
  );
});

test('while old and new answer in turn, as behind a balancer, nothing is decided', () => {
  const turns = Array.from({ length: 40 }, (_, index) => answer(index % 2 === 0 ? '2' : '1'));
  expect(judge(settings({ inconclusive: 2 }), asSteps(turns)).verdict).toBeUndefined();
});

test('a reason names the URL without what may be secret in it', () => {
  const look = { url: 'https://me:pass@a.example/health?token=t', connected: true, ms: 1, status: 503 };
  const { reason } = interpret(look, { version: '2', where: null, certain: true });
  expect(reason).toBe('https://***@a.example/health?token=*** answered 503');
});
