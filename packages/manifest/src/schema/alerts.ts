import { z } from 'zod';
import { channels } from './channel.ts';
import { percentage, span } from './leaf.ts';
import { report } from './report.ts';
import { escalation, inhibition, route } from './routes.ts';
import { rule } from './rules.ts';

export const alerts = z.strictObject({
  channels: channels.exactOptional().describe('Ways to tell people, by name.'),
  routes: z
    .array(route)
    .exactOptional()
    .describe('Which alert goes to which channels; the first match counts. Default: all to all channels.'),
  rules: z.array(rule).exactOptional().describe('What is worth an alert or a notice beside what always is.'),
  inhibit: z.array(inhibition).exactOptional().describe('Which alerts explain others, so that those are not told.'),
  report: z.array(report).exactOptional().describe('Who is told how everything was, and when (docs/health-report.md).'),
  escalate: z.array(escalation).exactOptional().describe('Whom to tell when nobody reacts.'),
});

const latency = z.strictObject({
  p50: span().exactOptional().describe('Median time to answer.'),
  p95: span().exactOptional().describe('Time within which 95 of 100 requests are answered.'),
  p99: span().exactOptional().describe('Time within which 99 of 100 requests are answered.'),
});

export const slo = z.strictObject({
  availability: percentage().exactOptional().describe('Share of looks that are answered well, for example 99.9%.'),
  window: span().exactOptional().describe('Over which time, from 7d to 35d; default 30d.'),
  latency: latency
    .exactOptional()
    .describe('Times to answer that must hold; each is asked of the looks that were answered.'),
});
