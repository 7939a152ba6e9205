import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { startTwin, type Twin } from '../../../../test/twin/twin.ts';
import { until } from '../../../../test/until.ts';
import { post } from '../../../drivers/test/channels/mail.ts';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { type House, json, manifestOf, openHouse } from '../harness.ts';
import { openTarget, stopped, type Target, watched } from './watching.ts';

const office = post(simpleParser);
const slack = receivers();
const posted = status(
  200,
  { 'content-type': 'application/json' },
  '{"ok":true,"channel":"C1","ts":"1793527200.000100"}',
);

let twin: Twin;
let house: House;
let target: Target;
let env: Record<string, string>;
beforeEach(async () => {
  twin = await startTwin({ seed: {} });
  [house, target] = [await openHouse(), await openTarget()];
  env = {
    ...{ CONVOY_GITHUB: 'acme/shop', GITHUB_TOKEN: twin.token(), GITHUB_API_URL: twin.url, TOKEN: 'xoxb-0' },
    ...{ SMTP: `smtp://127.0.0.1:${await office.listen()}`, SLACK: `${await slack.listen(posted)}/api` },
  };
  const soon = { 'group-wait': '0s', 'group-interval': '300ms' };
  const alerts = {
    channels: {
      tracker: { issue: { labels: ['ops'] } },
      mail: { email: { to: 'ops@shop.example', from: 'convoy@shop.example', smtp: `\${SMTP}` } },
      team: { slack: { token: `\${TOKEN}`, channel: '#ops', api: `\${SLACK}` } },
    },
    // An incident that gets worse goes by another route from then on.
    routes: [
      { match: { severity: 'critical' }, to: ['tracker', 'mail', 'team'], ...soon },
      { to: ['tracker', 'mail', 'team'], ...soon },
    ],
  };
  const incident = { run: [{ name: 'dump', run: 'true' }], runbooks: { stock: 'https://runbooks.example/stock' } };
  await house.write(manifestOf({ stock: watched(target.url) }, { alerts, incident }));
});
afterEach(async () => {
  await target.die();
  await office.close();
  await slack.close();
  await house.close();
  await twin.close();
  expect(twin.problems).toEqual([]);
});

const issues = () => twin.state.issues;
const comments = (): string[] => twin.state.comments.map(({ body }) => body);

test('an incident is one conversation everywhere; its issue is opened, commented as it moves, closed with a report, and opened again', async () => {
  const first = house.start(['watch'], env);
  await first.said('unknown → up');
  target.manner = 'warning';
  await until('it is opened', () => issues().length === 1);
  await first.said('dump done');
  first.child.kill('SIGKILL');
  await first.ended;
  const watch = house.start(['watch'], env);
  target.manner = 'failing';
  await until('it got worse', () => comments().length >= 1);
  const asked = await house.run(['ack', 'default-1', '--json'], { ...env, GITHUB_TRIGGERING_ACTOR: 'alice' });
  expect(json(asked)).toMatchObject({ outcome: 'left' });
  await watch.said('taken on by alice');
  target.manner = 'well';
  await until('it is closed', () => issues()[0]?.state === 'closed');
  target.manner = 'failing';
  await until('it is opened again', () => issues()[0]?.state === 'open');
  target.manner = 'well';
  await until('it is closed again', () => issues()[0]?.state === 'closed');
  await stopped(watch);
  expect(issues()).toMatchObject([
    { title: expect.stringContaining('stock is degraded'), labels: ['convoy-incident', 'ops'] },
  ]);
  expect(issues()[0]?.body).toContain('https://runbooks.example/stock');
  const report = comments().filter((body) => body.includes('lasted'));
  expect(report).toHaveLength(2);
  expect(report[0]).toMatch(/failed looks.*\d+ of \d+/);
  expect(report[0]).toContain('dump done');
  expect(report[0]).toContain('by alice after');
  // Two incidents, each of them a conversation of its own; what a killed watch was just sending comes twice, with the same id.
  const mails = [...new Map(office.letters.map(({ mail }) => [mail.messageId, mail])).values()];
  expect(new Set(mails.map(({ references }) => references)).size).toBe(2);
  expect(mails.filter(({ subject }) => !subject?.startsWith('Re: '))).toHaveLength(2);
  expect(mails.filter(({ text }) => text?.includes('lasted'))).toHaveLength(2);
  const begun = new Set(
    slack
      .bodies()
      .flatMap((body) => ('ts' in body || 'thread_ts' in body ? [] : [body.metadata.event_payload.notification])),
  );
  expect([...begun]).toHaveLength(2);
});
