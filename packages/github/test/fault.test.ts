import { ConvoyError } from '@convoy/model/error';
import { describe, expect, test } from '@jest/globals';
import { faultOf } from '../src/fault.ts';
import { createBranch } from '../src/head/branch.ts';
import { asked, clientOf, faultIn, twinForEach } from './on-twin.ts';

const twin = twinForEach({ runs: [{ id: 7 }], branches: { 'convoy/staging': { 'head.json': '{}' } } });
const named = { owner: 'acme', repo: 'shop' };
const route = 'GET /repos/{owner}/{repo}';

const reading = () => {
  const { client } = clientOf(twin());
  return client.doing('reading', () => client.request(route, named));
};

describe('what a token may not do names the line that is missing', () => {
  const none = () => clientOf(twin(), { permissions: {} }).client;

  test.each([
    ['actions: read', 'GET /repos/{owner}/{repo}/actions/runs', {}],
    ['deployments: read', 'GET /repos/{owner}/{repo}/deployments', {}],
    ['contents: read', 'GET /repos/{owner}/{repo}/contents/{path}', { path: 'README.md' }],
    ['deployments: write', 'POST /repos/{owner}/{repo}/deployments', { ref: 'main' }],
    ['contents: write', 'POST /repos/{owner}/{repo}/git/refs', { ref: 'refs/heads/a', sha: '0'.repeat(40) }],
  ])('`%s` for %s', async (line, refused, values) => {
    const client = none();
    const ask = () => client.request(refused as string, { ...named, ...values });
    const fault = await faultIn(client.doing('doing it', ask));
    expect(fault).toMatchObject({ code: 'GITHUB_FORBIDDEN', name: 'ConvoyError' });
    expect(fault.message).toBe(
      [
        'GitHub: doing it: Resource not accessible by integration',
        `  the token may not do it: add \`${line}\` to the job's \`permissions:\``,
      ].join('\n'),
    );
  });

  test('also where GraphQL refuses it, which names none', async () => {
    const client = clientOf(twin(), { permissions: { contents: 'read' } }).client;
    const branch = createBranch(client, 'convoy/staging', 'head.json');
    const { oid } = (await branch.read()) ?? { oid: '' };
    const fault = await faultIn(branch.commit(oid, { headline: 'told' }, { 'head.json': '{}' }));
    expect(fault.code).toBe('GITHUB_FORBIDDEN');
    expect(fault.message).toContain("add `contents: write` to the job's `permissions:`");
    expect(twin().commits('convoy/staging')).toHaveLength(1);
  });

  test('several that are needed together are all named, as a workflow writes them; of several ways the first', () => {
    const refused = (accepted: string) =>
      faultOf('it', {
        ...{ status: 403, message: 'no' },
        response: { headers: { 'x-accepted-github-permissions': accepted }, data: { message: 'no' } },
      }).message;
    expect(refused('pull_requests=write,contents=read; issues=write')).toContain(
      'add `pull-requests: write` and `contents: read` to',
    );
    expect(refused('')).toContain('add what it needs to');
  });
});

describe('every failure has a code and says what to do', () => {
  test('a token that is not valid', async () => {
    twin().fault({ match: route, kind: 'status', status: 401, message: 'Bad credentials' });
    const fault = await faultIn(reading());
    expect(fault).toMatchObject({ code: 'GITHUB_UNAUTHORIZED' });
    expect(fault.message).toBe(
      'GitHub: reading: Bad credentials\n  the token is not valid (any more): pass a current one as `token`',
    );
  });

  test.each([
    [404, 'GITHUB_NOT_FOUND', 'check `permissions:` and the name'],
    [410, 'GITHUB_NOT_FOUND', 'check `permissions:` and the name'],
    [409, 'GITHUB_REFUSED', 'GitHub refused it (status 409)'],
    [422, 'GITHUB_REFUSED', 'GitHub refused it (status 422)'],
    [500, 'GITHUB_UNAVAILABLE', 'it answers with status 500'],
    [503, 'GITHUB_UNAVAILABLE', 'run again; nothing is lost'],
  ])('status %i is %s', async (status, code, fix) => {
    twin().fault({ match: route, kind: 'status', status, message: 'its own words', times: null });
    const fault = await faultIn(reading());
    expect(fault).toBeInstanceOf(ConvoyError);
    expect(fault).toMatchObject({ code, cause: { status } });
    expect(fault.message).toContain('GitHub: reading: its own words\n');
    expect(fault.message).toContain(fix);
  });

  test.each(['reset', 'truncated'] as const)('no whole answer (%s) is an outage, never an empty one', async (kind) => {
    twin().fault({ match: route, kind, bytes: 0, times: null } as never);
    const fault = await faultIn(reading());
    expect(fault.code).toBe('GITHUB_UNAVAILABLE');
    expect(fault.message).toContain('it could not be reached: see githubstatus.com');
  });

  test('a limit that is too long to be waited out says until when', async () => {
    twin().limit({ core: 0 });
    const fault = await faultIn(reading());
    expect(fault.code).toBe('GITHUB_LIMITED');
    expect(fault.message).toContain('(until 2026-11-01T11:00:00.000Z): run again later');
    expect(asked(twin())).toHaveLength(1);
  });

  test.each([
    ['NOT_FOUND', 'GITHUB_NOT_FOUND'],
    ['FORBIDDEN', 'GITHUB_FORBIDDEN'],
    ['RATE_LIMITED', 'GITHUB_LIMITED'],
    ['UNPROCESSABLE', 'GITHUB_REFUSED'],
  ])('GraphQL that says %s is %s', async (type, code) => {
    const { client } = clientOf(twin());
    twin().fault({ match: 'graphql viewer', kind: 'graphql-error', type, message: 'its own words', times: null });
    const fault = await faultIn(client.doing('asking', () => client.graphql('query { viewer { login } }', {})));
    expect(fault.code).toBe(code);
    expect(fault.message).toContain('GitHub: asking: its own words\n');
  });

  test('GraphQL in which something went wrong is an outage: asked again, and what was written is looked for', async () => {
    const { client, slept } = clientOf(twin());
    const message = 'Something went wrong while executing your query. This may be the result of a timeout.';
    twin().fault({ match: 'graphql repository', kind: 'graphql-error', message });
    const branch = createBranch(client, 'convoy/staging', 'head.json');
    const { oid } = (await branch.read()) ?? { oid: '' };
    expect(slept).toEqual([500]);
    twin().fault({ match: 'graphql createCommitOnBranch', kind: 'graphql-error', message });
    const done = await branch.commit(oid, { headline: 'told' }, { 'head.json': '{}' });
    expect(done).toMatchObject({ lost: { code: 'GITHUB_UNAVAILABLE' } });
  });

  test('a fault that is one already goes through as it is', () => {
    const own = new ConvoyError('HEAD_GONE', 'restore it');
    expect(faultOf('it', own)).toBe(own);
  });
});
