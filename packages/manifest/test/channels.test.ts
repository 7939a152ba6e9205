import { expect, test } from '@jest/globals';
import { shop, told } from './given.ts';

const toldOf = (channel: string): string[] => told(shop(`alerts:\n  channels: { one: ${channel} }\n`));
const mail = (to: string): string => `{ email: { to: ${to}, smtp: "\${SMTP}" } }`;

test.each([
  ['{ webhook: "http://hooks.example/x" }', /^CHANNEL_SETTINGS \d+:"http .*without TLS/],
  [`{ webhook: "http://hooks.example/\${WHO}" }`, /^CHANNEL_SETTINGS \d+:"http .*without TLS/],
  ['{ webhook: hooks.example }', /^CHANNEL_SETTINGS \d+:hooks.example .*begins with https/],
  [mail('not an address'), /^CHANNEL_SETTINGS \d+:not `not an address` is no address/],
  [mail('[ops@shop.example, ops]'), /^CHANNEL_SETTINGS \d+:ops `ops` is no address/],
])('a channel that nobody can be told by is told: %s', (channel, line) => {
  expect(toldOf(channel)).toEqual([expect.stringMatching(line)]);
});

test.each([
  ...['{ webhook: "https://hooks.example/x" }', '{ webhook: "http://127.0.0.1:9/x", allow-private: true }'],
  ...[
    `{ webhook: "\${HOOK}" }`,
    mail('ops@shop.example'),
    mail(`"\${ON_CALL}"`),
    mail('["Ops <ops@shop.example>"]'),
    mail('"a@b.example, c@d.example"'),
  ],
])('and one that may do is not: %s', (channel) => {
  expect(toldOf(channel)).toEqual([]);
});
