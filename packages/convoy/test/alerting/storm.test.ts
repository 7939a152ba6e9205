import { systemClock } from '@convoy/drivers/clock';
import { type Teller, type TellingFact, tell } from '@convoy/engine/alerts/tell';
import { createInbox } from '@convoy/engine/inbox';
import { foldTelling, nothingTold } from '@convoy/model/alerting/outbox';
import { seeded } from '@convoy/model/random';
import { afterEach, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { until } from '../../../../test/until.ts';
import { channelOf } from '../../../drivers/test/channels/given.ts';
import { post } from '../../../drivers/test/channels/mail.ts';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { wrongInSlack } from '../../../drivers/test/channels/slack-limits.ts';
import { channelOf as onGithub } from '../../../github/test/channels/given.ts';
import { twinForEach } from '../../../github/test/on-twin.ts';

const [hook, chat, bot, pager] = [receivers(), receivers(), receivers(), receivers()];
const office = post(simpleParser);
const twin = twinForEach({ issues: [{ number: 7, title: 'The pull request' }] });
afterEach(async () => {
  await Promise.all([hook, chat, bot, pager, office].map(({ close }) => close()));
});

const count = 10_000;
const nasty = [
  ...[
    '<!channel>',
    '@channel',
    '@everyone',
    '<!here>',
    '<https://evil.example|ok>',
    '```',
    '*x*',
    '<script>alert(1)</script>',
  ],
  ...[
    '\r\nBcc: eve@evil.example',
    '\nSubject: forged',
    '"><img src=x onerror=alert(1)>',
    '--> <b>',
    '@mia #1',
    '\u202egnp\u0000',
  ],
];
const say = (index: number): string => nasty[index % nasty.length] as string;

const firing = Array.from({ length: count }, (_, index): TellingFact => {
  const huge = index % 1_000 === 3 ? say(index).repeat(5_000) : say(index);
  return {
    type: 'alert.firing',
    at: 0,
    labels: { environment: say(1), service: `${huge}${index}`, [`${say(index)}`]: say(index + 1), pull: '7' },
    notes: { title: `${huge} is down`, reason: huge, runbook: 'javascript:alert(1)' },
  };
});

const slackAnswer = JSON.stringify({ ok: true, channel: 'C1', ts: '1.1' });

test('ten thousand hostile alerts within a minute: each channel gets one message, bounded, and nothing of it is obeyed', async () => {
  const port = await office.listen();
  const channels = {
    hook: await channelOf({ webhook: `\${U}`, 'allow-private': true }, { U: await hook.listen(status(200)) }),
    chat: await channelOf({ slack: `\${U}` }, { U: await chat.listen(status(200)) }),
    bot: await channelOf({
      slack: {
        token: 'x',
        channel: 'C1',
        api: await bot.listen((response) => response.writeHead(200).end(slackAnswer)),
      },
    }),
    pager: await channelOf({ pagerduty: { 'routing-key': 'k', api: await pager.listen(status(202)) } }),
    mail: await channelOf({ email: { to: 'ops@shop.example', smtp: `\${S}` } }, { S: `smtp://127.0.0.1:${port}` }),
    issue: await onGithub(twin(), { issue: {} }),
    comment: await onGithub(twin(), { comment: {} }),
  };
  const names = Object.keys(channels);
  const route = { match: {}, to: names, groupBy: ['environment'], continues: false, mute: [], below: [] };
  let state = nothingTold({
    routes: [{ ...route, groupWaitMs: 2_000, groupIntervalMs: 300_000, repeatMs: 14_400_000 }],
    ...{ top: [0], inhibit: [], escalate: [] },
  });
  const sent: string[] = [];
  const inbox = createInbox<TellingFact>();
  const stop = new AbortController();
  const telling = tell({
    journal: {
      get state() {
        return state;
      },
      append: async (facts) => {
        state = foldTelling(state, facts);
        for (const fact of facts) {
          if (fact.type === 'notification.sent') sent.push(fact.channel);
          if (fact.type === 'notification.failed' || fact.type === 'notification.dropped')
            sent.push(`${fact.channel}: ${fact.reason}`);
        }
      },
    },
    channels: Object.fromEntries(
      Object.entries(channels).map(([name, channel]): [string, Teller['channels'][string]] => [
        name,
        { channel, limits: { perMinute: 10 } },
      ]),
    ),
    ...{ inbox, clock: systemClock, random: seeded(1), prefix: 'storm', stop: stop.signal },
  });
  const now = systemClock.now();
  // In a hundred parts, as they would come within a minute.
  for (let from = 0; from < count; from += 100) {
    inbox.put(firing.slice(from, from + 100).map((fact) => ({ ...fact, at: now })));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await until('all are told', () => sent.length >= names.length);
  stop.abort();
  await telling;

  expect(sent.toSorted()).toEqual(names.toSorted());
  const [webhook] = hook.bodies();
  expect(webhook.data.firing.length + webhook.data.left.firing).toBe(count);
  for (const { received, most } of [
    { received: hook.received, most: 400_000 },
    { received: chat.received, most: 40_000 },
    { received: bot.received, most: 40_000 },
    // PagerDuty takes 512 KB.
    { received: pager.received, most: 100_000 },
  ])
    expect(received.map(({ body }) => body.length < most)).toEqual([true]);
  expect([...chat.bodies(), ...bot.bodies()].flatMap(wrongInSlack)).toEqual([]);
  expect(pager.bodies()[0].payload.summary.length).toBeLessThanOrEqual(1_024);
  expect(pager.bodies()[0].links).toEqual([]);

  const [letter, ...letters] = office.letters;
  expect([letters, letter?.to]).toEqual([[], ['ops@shop.example']]);
  const headers = (letter?.head ?? []).map((line) => line.split(':')[0]?.toLowerCase());
  expect(headers.filter((name) => name === 'subject')).toHaveLength(1);
  expect(headers).not.toContain('bcc');
  expect(letter?.mail.html).not.toMatch(/<(script|img)/);
  expect(letter?.source.length).toBeLessThan(400_000);

  const { issues, comments } = twin().state;
  const ours = issues.filter(({ labels }) => labels.includes('convoy-incident'));
  expect([ours.length, comments.length]).toEqual([1, 1]);
  for (const text of [ours[0]?.body ?? '', comments[0]?.body ?? '']) {
    expect(text.length).toBeLessThan(65_536);
    // Outside of code spans there is nothing of theirs.
    expect(text.replaceAll(/(`+) .*? \1(?!`)/g, '')).not.toMatch(/@|<script|evil|#1/);
  }
});
