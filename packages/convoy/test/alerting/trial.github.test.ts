import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startTwin, type Twin } from '../../../../test/twin/twin.ts';
import { json } from '../harness.ts';
import { openTrial } from './trying.ts';

let twin: Twin;
let trial: Awaited<ReturnType<typeof openTrial>>;
beforeEach(async () => {
  twin = await startTwin({ seed: {} });
  trial = await openTrial({ tracker: { issue: { labels: ['ops'] } }, review: { comment: {} } });
});
afterEach(async () => {
  await trial.close();
  await twin.close();
  expect(twin.problems).toEqual([]);
});

const onGithub = (token = twin.token()) => ({
  ...{ CONVOY_GITHUB: 'acme/shop', GITHUB_TOKEN: token, GITHUB_API_URL: twin.url },
});

test('an issue is opened, and the answer says that it stays', async () => {
  const { code, out, err } = await trial.attempt('tracker', onGithub());
  expect([code, err, out]).toEqual([0, '', expect.stringContaining('labelled convoy-incident: close it')]);
  expect(twin.state.issues).toMatchObject([
    { title: 'Test notification from Convoy', state: 'open', labels: ['convoy-incident', 'ops'] },
  ]);
});

test('a token that may not is told, and is not shown', async () => {
  const token = twin.token({ permissions: { issues: 'read' } });
  const ended = await trial.asJson('tracker', onGithub(token));
  expect([ended.code, json(ended)]).toEqual([
    1,
    { channel: 'tracker', outcome: 'failed', reason: expect.stringContaining('issues') },
  ]);
  expect(ended.out).not.toContain(token);
});

test('without a repository nothing can be tried, nor what no test is about', async () => {
  const alone = { CONVOY_GITHUB: '' };
  const ended = await trial.asJson('tracker', alone);
  expect([ended.code, json(ended)]).toMatchObject([2, { error: { code: 'GITHUB_MISSING' } }]);
  const comment = await trial.attempt('review', onGithub());
  expect([comment.code, comment.err]).toEqual([2, expect.stringContaining('a test names none')]);
});
