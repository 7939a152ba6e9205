import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compose } from '../../src/channels/email/compose.ts';
import { plainOf } from '../../src/channels/plain.ts';
import { reportOf } from '../../src/channels/report.ts';
import { blocksOf, summaryOf } from '../../src/channels/slack/blocks.ts';
import { payloadOf } from '../../src/channels/webhook/payload.ts';
import { health, hostileReports, reported } from './reports.ts';
import { wrongInSlack } from './slack-limits.ts';

test('a report as text: each table below its title, what is worst first', () => {
  expect(plainOf(reportOf(reported()))).toBe(
    `Health of 7 d 0 h: 1 of 2 services were down, 1 were slow
Report

environment: production
from: 2026-11-23 08:00 UTC
to: 2026-11-30 08:00 UTC
report: Mon 08:00

Services
  service  now  served    down          slow   work          unknown  p95    budget left
  catalog  up   98.969 %  1 h 30 min    4 min  2 h 00 min    < 1 min  42 ms  -800 %
  web      up   100 %     0             0      0             0        12 ms  –

Incidents
  incident      cause    severity  begun             length      affected
  production-3  catalog  critical  2026-11-28 08:00  1 h 30 min  2

Certificates that end soon
  endpoint   ends              days left
  web/ready  2026-12-12 20:00  12

Nobody looked
  from              length   why
  2026-11-27 08:00  < 1 min  no watch was running
`
      .replaceAll(/ {2}(1 h 30 min {4}4 min)/g, '  1 h 30 min  4 min')
      .replace('down          slow   work          unknown', 'down        slow   work        unknown')
      .replace('2 h 00 min    < 1', '2 h 00 min  < 1')
      .replace('0             0      0             0   ', '0           0      0           0   '),
  );
});

test('a report that comes late says so, and one that does not does not', () => {
  const late = reported(health, { report: { due: health.to - 3_600_000, written: 'Mon 07:00', health } });
  expect(plainOf(reportOf(late))).toContain('\nlate: due at 2026-11-30 07:00 UTC, when nobody watched\n');
  expect(plainOf(reportOf(reported()))).not.toContain('late');
});

test('what is almost all is not all', () => {
  const [, web] = health.services;
  const of = { ...health, services: [{ ...web, uptime: 0.9999999 } as (typeof health.services)[0]] };
  expect(plainOf(reportOf(reported(of)))).toContain('99.999 %');
});

test('what nobody looked at was not well for that', () => {
  const [down, web] = health.services.map((one) => ({ ...one, degradedMs: 0 }));
  const title = (...services: (typeof health.services)[number][]) =>
    reportOf(reported({ ...health, services })).title.replace('Health of 7 d 0 h: ', '');
  if (!down || !web) throw new Error('there are two');
  const unseen = { ...web, service: 'mail', upMs: 0, unknownMs: web.upMs };
  expect([title(unseen), title(web, unseen), title(down, unseen), title(web)]).toEqual([
    'nothing was looked at',
    '2 services, none was down or slow, nobody looked at 1',
    '1 of 2 services were down, nobody looked at 1',
    '1 service, none was down or slow',
  ]);
});

test('a mail has the tables as tables, and its own subject', () => {
  const { subject, html, text } = compose(reported(), 'shop.example');
  expect(subject).toBe('[production] Health of 7 d 0 h: 1 of 2 services were down, 1 were slow');
  expect(html).toContain('<th>service</th>');
  expect(html).toContain('<tr><td>catalog</td><td>up</td><td>98.969 %</td>');
  expect(html).not.toContain('<ul>');
  expect(text).toContain('Nobody looked');
});

test('a webhook has the numbers as numbers and times as times', () => {
  const { data } = JSON.parse(payloadOf(reported()));
  expect(data).toMatchObject({ status: 'report', occasion: 'report', firing: [], resolved: [] });
  expect(data.report).toMatchObject({
    ...{ due: '2026-11-30T08:00:00.000Z', late: false, written: 'Mon 08:00' },
    health: {
      ...{ environment: 'production', from: '2026-11-23T08:00:00.000Z' },
      services: [{ service: 'catalog', downMs: 5_400_000, uptime: 0.98969 }, { service: 'web' }],
      incidents: [{ openedAt: '2026-11-28T08:00:00.000Z', affected: ['orders', 'web'] }],
    },
  });
});

const unsafe = /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const tags =
  /<(\/?)(!doctype html|html|head|meta charset="utf-8"|body|h3|h4|p|b|br|table( border="1" cellpadding="4" cellspacing="0")?|tr|th|td|ul|li)>/g;

test('whatever stands in a report: bounded, on its lines, and no markup but ours, in every form', () => {
  fc.assert(
    fc.property(hostileReports, (one) => {
      const report = reportOf(one);
      const plain = plainOf(report);
      expect(plain.length).toBeLessThan(150_000);
      expect(plain).not.toMatch(unsafe);
      expect(plain.split('\n').length).toBeLessThanOrEqual(10 + 4 * 34);
      const { html, subject } = compose(one, 'shop.example');
      expect(subject).not.toMatch(/[\r\n]/);
      expect(html.replaceAll(tags, '')).not.toMatch(/[<>"']/);
      const wish = { text: summaryOf(report), blocks: blocksOf(report), link_names: false, parse: 'none' };
      expect(wrongInSlack(wish)).toEqual([]);
      // A code block ends where we end it.
      for (const block of wish.blocks)
        if (block.type === 'section' && /^\*[A-Z][a-z ]+\*\n```/.test(block.text.text))
          expect(block.text.text.split('```')).toHaveLength(3);
      const payload = payloadOf(one);
      expect(payload.length).toBeLessThan(3_000_000);
      expect(JSON.parse(payload).data.report.health.services.length).toBeLessThanOrEqual(500);
    }),
    { numRuns: 150 },
  );
});
