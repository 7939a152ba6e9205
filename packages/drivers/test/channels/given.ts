import type { Occasion } from '@convoy/model/alerting/facts';
import type { Labels } from '@convoy/model/alerting/labels';
import type { Message, Told } from '@convoy/model/channel-ports';
import fc from 'fast-check';
import { channels } from '../../src/channels.ts';
import { systemClock } from '../../src/clock.ts';

export const down: Told = {
  labels: { environment: 'production', severity: 'critical', service: 'catalog', cause: 'catalog' },
  notes: {
    title: 'catalog is down',
    reason: '3 of 3 looks failed: status 503',
    runbook: 'https://wiki.example/catalog?a=1&b=2',
    affected: 'orders, web',
  },
};

export const slow: Told = { labels: { environment: 'production', severity: 'warning', service: 'web' } };

export const message = (more: Partial<Message> = {}): Message => ({
  ...{ notification: 'n-1', occasion: 'firing', at: Date.UTC(2026, 10, 1, 10) },
  ...{ labels: { environment: 'production' }, firing: [down], resolved: [], thread: 't-1', handle: null },
  ...more,
});

export const forever = (): AbortSignal => new AbortController().signal;

/** A channel as the manifest has it, with these variables. */
export const channelOf = (
  settings: Record<string, unknown>,
  variables: Readonly<Record<string, string>> = {},
  timeoutMs = 5_000,
) => {
  const kind = Object.keys(channels).find((name) => name in settings) ?? '';
  const lookup = (name: string): string | undefined => variables[name];
  const made = channels[kind]?.create({ lookup, clock: systemClock, timeoutMs }, settings);
  if (!made) throw new Error(`no channel ${kind}`);
  return made;
};

const nasty = [
  ...['<!channel>', '@channel', '@here', '<@U123>', '<https://evil.example|ok>', '&lt;!here&gt;', '*x*', '`', '```'],
  ...['\r\nBcc: eve@evil.example', '\nSubject: x', '\u0000', '\u001b[31m', '\u202egnp', '\u2028', '\ud800', '😀'],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x>',
    '--> <b>',
    '<!--',
    '#1',
    '@mia',
    'acme/shop#2',
    '](https://evil.example)',
  ],
  ...['javascript:alert(1)', '=?utf-8?q?x?=', 'https://evil.example/x', '.', '\n.\n', '__proto__', '|', '\\', '~~x~~'],
];

export const text = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), {
      maxLength: 5,
    })
    .map((parts) => parts.join('')),
  fc.constantFrom(...nasty).map((one) => one.repeat(2_000)),
);

const labels: fc.Arbitrary<Labels> = fc.dictionary(text, text, { maxKeys: 30 });
const told: fc.Arbitrary<Told> = fc.record({
  labels,
  notes: fc.dictionary(fc.oneof(fc.constantFrom('title', 'reason', 'runbook'), text), text, { maxKeys: 5 }),
});

/** Of few different alerts any number, up to ten thousand. */
const tolds = fc
  .tuple(fc.array(told, { minLength: 1, maxLength: 4 }), fc.oneof(fc.nat(60), fc.constantFrom(0, 1, 10_000)))
  .map(([some, count]) => Array.from({ length: count }, (_, index) => some[index % some.length] as Told));

const occasions: readonly Occasion[] = ['firing', 'changed', 'resolved', 'repeated', 'escalated'];

/** Messages of somebody who wishes us ill. */
export const hostile: fc.Arbitrary<Message> = fc.record({
  notification: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
  occasion: fc.constantFrom(...occasions),
  at: fc.integer({ min: 0, max: 4e12 }),
  labels,
  firing: tolds,
  resolved: tolds,
  thread: text,
  handle: fc.option(text),
});
