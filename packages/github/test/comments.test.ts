import { expect, test } from '@jest/globals';
import { keepComment } from '../src/comments.ts';
import { asked, clientOf, faultIn, twinForEach } from './on-twin.ts';

const twin = twinForEach({ pulls: [{ number: 3 }], issues: [{ number: 4 }] });
const mark = '<!-- convoy: plan-staging -->';
const writing = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

const keep = (text: string, key = 'plan staging', issue = 3) => keepComment(clientOf(twin()).client, issue, key, text);

/** Somebody else's comments, as many as are told. */
const others = async (actor: string, body: string, count = 1) => {
  twin().limit({ content: false });
  const { client } = clientOf(twin(), { actor });
  for (let left = count; left > 0; left -= 1)
    await client.request(writing, { owner: 'acme', repo: 'shop', issue_number: 3, body });
};
const bodies = () => twin().state.comments.map(({ user, body }) => [user, body]);
const writes = () => asked(twin()).filter((line) => /^(POST|PATCH)/.test(line));

test('the first is written, the next ones take its place', async () => {
  await keep('one');
  await keep('two');
  expect(bodies()).toEqual([['github-actions[bot]', `${mark}\ntwo`]]);
  expect(writes()).toEqual([`${writing} 201`, 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id} 200']);
});

test('the same text is not written again', async () => {
  await keep('one');
  await keep('one');
  expect(writes()).toHaveLength(1);
});

test('it is found behind pages of others, and no other is changed', async () => {
  await others('mia', 'a remark', 120);
  await keep('one');
  await others('mia', 'another remark', 90);
  const before = bodies();
  await keep('two');
  expect(bodies()).toEqual(before.map(([user, body]) => [user, body === `${mark}\none` ? `${mark}\ntwo` : body]));
  const pages = asked(twin()).filter((line) => line.startsWith('GET') && line.includes('/comments'));
  expect(pages).toHaveLength(4);
});

test('where exactly a page is full the next one is asked for too', async () => {
  await others('mia', 'a remark', 100);
  await keep('one');
  await keep('two');
  expect(bodies().filter(([user]) => user !== 'mia')).toEqual([['github-actions[bot]', `${mark}\ntwo`]]);
});

test('what someone else wrote with our mark is not touched', async () => {
  await others('mallory', `${mark}\nnothing to see`);
  await others('other-app[bot]', `${mark}\nnothing to see`);
  await keep('one');
  await keep('two');
  expect(bodies()).toEqual([
    ['mallory', `${mark}\nnothing to see`],
    ['other-app[bot]', `${mark}\nnothing to see`],
    ['github-actions[bot]', `${mark}\ntwo`],
  ]);
});

test('what we wrote for something else, or only quotes the mark, is not it', async () => {
  await others('github-actions[bot]', `See above:\n${mark}`);
  await keep('of production', 'plan production');
  await keep('one');
  expect(bodies().map(([, body]) => body)).toEqual([
    `See above:\n${mark}`,
    '<!-- convoy: plan-production -->\nof production',
    `${mark}\none`,
  ]);
});

test('a key cannot end its mark', async () => {
  await keep('one', 'plan --> <img>');
  expect(bodies()[0]?.[1]).toBe('<!-- convoy: plan------img- -->\none');
});

test('a text that GitHub would refuse is cut', async () => {
  await keep('x'.repeat(70_000), 'long', 4);
  const [comment] = twin().state.comments;
  expect(comment?.body.length).toBeLessThan(65_536);
  expect(comment?.body.endsWith('x\n…')).toBe(true);
});

test('a pull request that is not there, and a token that may not, are faults', async () => {
  expect(await faultIn(keep('one', 'plan', 99))).toMatchObject({ code: 'GITHUB_NOT_FOUND' });
  const { client } = clientOf(twin(), { permissions: { pull_requests: 'read' } });
  const fault = await faultIn(keepComment(client, 3, 'plan', 'one'));
  expect(fault.code).toBe('GITHUB_FORBIDDEN');
  expect(fault.message).toMatch(/^GitHub: commenting on #3: .*\n.*add `(issues|pull-requests): write`/);
  expect(twin().state.comments).toEqual([]);
});
