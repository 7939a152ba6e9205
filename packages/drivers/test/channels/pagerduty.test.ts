import { afterEach, expect, test } from '@jest/globals';
import { channelOf, down, forever, message, slow } from './given.ts';
import { type Answering, receivers, status } from './receivers.ts';

const here = receivers();
afterEach(() => here.close());

const pager = async (answer: Answering = status(202)) =>
  channelOf(
    { pagerduty: { 'routing-key': `\${KEY}`, api: await here.listen(answer) } },
    { KEY: '0123456789abcdef0123456789abcdef' },
  );

test('one alert for each thread: triggered while anything fires, then resolved', async () => {
  const channel = await pager();
  await channel.send(message({ firing: [slow, down] }), forever());
  await channel.send(message({ occasion: 'changed', firing: [slow], resolved: [down] }), forever());
  await channel.send(message({ occasion: 'resolved', firing: [], resolved: [slow] }), forever());
  expect(here.received.map(({ path }) => path)).toEqual(Array(3).fill('/v2/enqueue'));
  expect(here.bodies()).toMatchObject([
    { event_action: 'trigger', dedup_key: 't-1', payload: { severity: 'critical', source: 'production' } },
    { event_action: 'trigger', dedup_key: 't-1', payload: { severity: 'warning' } },
    { event_action: 'resolve', dedup_key: 't-1' },
  ]);
  expect(here.bodies()[0]).toMatchObject({
    routing_key: '0123456789abcdef0123456789abcdef',
    payload: { timestamp: '2026-11-01T10:00:00.000Z', custom_details: { notification: 'n-1' } },
    links: [{ href: 'https://wiki.example/catalog?a=1&b=2', text: 'runbook: catalog is down' }],
  });
});

test.each([
  ['page', 'critical'],
  ['High', 'error'],
  ['ticket', 'warning'],
  ['info', 'info'],
  ['purple', 'error'],
])('the severity %s is %s', async (severity, expected) => {
  await (await pager()).send(message({ firing: [{ labels: { severity } }] }), forever());
  expect(here.bodies()[0].payload.severity).toBe(expected);
});

test.each([
  [400, { again: 'never' }],
  [429, { again: 'later' }],
  [500, { again: 'later' }],
])('status %i', async (code, expected) => {
  expect(await (await pager(status(code))).send(message(), forever())).toMatchObject(expected);
});

test('a notice is a change event, which calls nobody and needs no end', async () => {
  const channel = await pager();
  await channel.send(message({ occasion: 'noticed', firing: [slow, slow] }), forever());
  await channel.send(message(), forever());
  expect(here.received.map(({ path }) => path)).toEqual(['/v2/change/enqueue', '/v2/enqueue']);
  const [change] = here.bodies();
  expect(change).toMatchObject({ payload: { source: 'production', timestamp: '2026-11-01T10:00:00.000Z' } });
  expect(change.payload.custom_details.text).toContain('Notices: 2');
  expect(Object.keys(change)).toEqual(['routing_key', 'payload']);
});
