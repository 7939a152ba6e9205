import { z } from 'zod';
import { duration, name, names, percentage, span, text } from './leaf.ts';

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

const route = z.strictObject({
  match: z
    .record(z.string(), text())
    .exactOptional()
    .describe('Labels an alert must have; without it every alert matches.'),
  to: names().min(1).describe('Channels.'),
  'group-by': z.array(text()).exactOptional().describe('Labels by which alerts become one notification.'),
});

const escalation = z.strictObject({
  after: duration().describe('Time without acknowledgement or end.'),
  to: names().min(1).describe('Channels.'),
});

export const alerts = z.strictObject({
  channels: z.record(name(), channel).exactOptional().describe('Ways to tell people, by name.'),
  routes: z.array(route).exactOptional().describe('Which alert goes to which channels; the first match counts.'),
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
