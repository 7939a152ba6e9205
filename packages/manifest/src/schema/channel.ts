import { z } from 'zod';
import { name, text, url } from './leaf.ts';

const bot = z.strictObject({
  token: text().describe(`\${NAME} that holds the token of a bot with the scope chat:write.`),
  channel: text().describe('Id or name of the channel that it writes to; its id stays when it is renamed.'),
  api: url().exactOptional().describe('Where the API is; default https://slack.com/api.'),
});

const email = z.strictObject({
  to: z.union([text(), z.array(text()).min(1)]).describe('Address or addresses.'),
  smtp: text().describe(`\${NAME} that holds the URL of the mail server: smtp://USER:PASSWORD@HOST:PORT, or smtps://.`),
  from: text()
    .exactOptional()
    .describe('Address of the sender; default the user of the URL where it is one, else convoy@ the mail server.'),
});

const pagerduty = z.strictObject({
  'routing-key': text().describe(`\${NAME} that holds the integration key of a service (Events API v2).`),
  api: url()
    .exactOptional()
    .describe('Where the API is; default https://events.pagerduty.com, in Europe https://events.eu.pagerduty.com.'),
});

/** Keys of each kind of channel, by the key that says which one it is. */
export const channelKeys = {
  slack: z.strictObject({
    slack: z
      .union([text(), bot])
      .describe(`\${NAME} that holds the URL of a Slack webhook; or a bot, which keeps its messages up to date.`),
  }),
  email: z.strictObject({ email: email.describe('Mail to people.') }),
  webhook: z.strictObject({
    webhook: text().describe(`\${NAME} that holds the URL, or a URL without a secret.`),
    secret: text()
      .exactOptional()
      .describe(`\${NAME} that holds the key which signs each message: whsec_ and base64, or any text.`),
    secrets: z
      .array(text())
      .min(1)
      .exactOptional()
      .describe('Several such keys, while one takes the place of another: each message is signed with all of them.'),
    'allow-private': z
      .boolean()
      .exactOptional()
      .describe('Whether it may be reached without TLS, and at addresses that are not of the public internet.'),
  }),
  pagerduty: z.strictObject({ pagerduty: pagerduty.describe('PagerDuty, one alert there for each conversation.') }),
  issue: z.strictObject({
    issue: z
      .strictObject({
        labels: z.array(text()).exactOptional().describe('Labels of the issue, beside convoy-incident.'),
      })
      .describe('An issue on GitHub for each incident, closed when it is over.'),
  }),
  comment: z.strictObject({
    comment: z
      .strictObject({})
      .describe('A comment on the pull request whose deployment it is about, kept up to date.'),
  }),
};

const { slack, email: mail, webhook, pagerduty: pager, issue, comment } = channelKeys;

/** Ways to tell people, by name. */
export const channels = z.record(name(), z.union([slack, mail, webhook, pager, issue, comment]));
