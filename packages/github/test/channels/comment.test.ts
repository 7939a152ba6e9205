import type { Message } from '@convoy/model/channel-ports';
import { expect, test } from '@jest/globals';
import { twinForEach } from '../on-twin.ts';
import { channelOf, down, forever, message, resolved } from './given.ts';

const twin = twinForEach({ pulls: [{ number: 3 }] });

const send = async (one: Message) => (await channelOf(twin(), { comment: {} })).send(one, forever());
const comments = () => twin().state.comments.map(({ number, body }) => [number, body.split('\n')[1]]);
const about = (notes: Record<string, string>) => [{ ...down, notes: { ...down.notes, ...notes } }];

test('one comment on the pull request that is named, kept up to date', async () => {
  expect(await send(message({ firing: about({ pull: '3' }) }))).toEqual({ outcome: 'sent', handle: '3' });
  expect(comments()).toEqual([[3, '**Firing**']]);
  expect(await send(resolved({ handle: '3' }))).toEqual({ outcome: 'sent', handle: '3' });
  expect(comments()).toEqual([[3, '**Resolved**']]);
  await send(message({ thread: 't-2', labels: { pull: '3' } }));
  expect(comments()).toHaveLength(2);
});

test('the pull request is found by the commit that it was merged as', async () => {
  const { oid } = twin().commits('main')[0] ?? { oid: '' };
  twin().seed({ pulls: [{ number: 8, mergeCommitSha: oid, mergedAt: 1, state: 'closed' }] });
  expect(await send(message({ firing: about({ commit: oid }) }))).toMatchObject({ outcome: 'sent', handle: '8' });
});

test('an alert that is about no pull request is no failure', async () => {
  expect(await send(message())).toEqual({ outcome: 'sent' });
  expect(await send(message({ firing: about({ pull: '../3', commit: 'main' }) }))).toEqual({ outcome: 'sent' });
  expect(comments()).toEqual([]);
});

test('a pull request that is not there is never there', async () => {
  expect(await send(message({ firing: about({ pull: '99' }) }))).toMatchObject({ again: 'never' });
});
