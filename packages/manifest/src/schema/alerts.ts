import { z } from 'zod';
import { name, percentage, span, text } from './leaf.ts';
import { escalation, inhibition, route } from './routes.ts';

const email = z.strictObject({
  to: z.union([text(), z.array(text()).min(1)]).describe('Address or addresses.'),
  smtp: text().describe(`\${NAME} that holds the URL of the mail server.`),
});

const channel = z.union([
  z.strictObject({ slack: text().describe(`\${NAME} that holds the URL of a Slack webhook.`) }),
  z.strictObject({ email: email.describe('Mail to people.') }),
  z.strictObject({
    webhook: text().describe(`\${NAME} that holds the URL, or a URL without a secret.`),
    secret: text().exactOptional().describe(`\${NAME} that holds the key which signs each message.`),
  }),
]);

export const alerts = z.strictObject({
  channels: z.record(name(), channel).exactOptional().describe('Ways to tell people, by name.'),
  routes: z
    .array(route)
    .exactOptional()
    .describe('Which alert goes to which channels; the first match counts. Default: all to all channels.'),
  inhibit: z.array(inhibition).exactOptional().describe('Which alerts explain others, so that those are not told.'),
  escalate: z.array(escalation).exactOptional().describe('Whom to tell when nobody reacts.'),
});

const latency = z.strictObject({
  p50: span().exactOptional().describe('Median time to answer.'),
  p95: span().exactOptional().describe('Time within which 95 of 100 requests are answered.'),
  p99: span().exactOptional().describe('Time within which 99 of 100 requests are answered.'),
});

export const slo = z.strictObject({
  availability: percentage().exactOptional().describe('Share of good answers, for example 99.9%.'),
  window: span().exactOptional().describe('Over which time, for example 30d.'),
  latency: latency.exactOptional().describe('Times to answer that must hold.'),
});
