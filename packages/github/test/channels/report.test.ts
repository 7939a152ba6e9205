import { reportOf } from '@convoy/drivers/channels/report';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lexer, type Token } from 'marked';
import { health, hostileReports, reported } from '../../../drivers/test/channels/reports.ts';
import { markdownOf } from '../../src/channels/markdown.ts';
import { twinForEach } from '../on-twin.ts';
import { channelOf, forever, start } from './given.ts';

const twin = twinForEach({ issues: [] }, () => start);

test('reports of one schedule are one issue, opened with the first and commented by the others, each once', async () => {
  const send = async (number: number) =>
    (await channelOf(twin(), { issue: {} })).send(
      reported(health, { notification: `r-${number}`, thread: `r-${number}` }),
      forever(),
    );
  for (const number of [1, 1, 2, 2, 3]) expect(await send(number)).toMatchObject({ outcome: 'sent', handle: '1' });
  const [issue, ...others] = twin().state.issues;
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ state: 'open', title: expect.stringContaining('[production] Health of 7 d 0 h') });
  expect(issue?.body).toContain('| ` catalog ` | ` up ` | ` 98.969 % ` |');
  expect(twin().state.comments).toHaveLength(2);
});

const cellsIn = (token: Token): Token[] =>
  token.type === 'table' ? [...token.header, ...token.rows.flat()].flatMap(({ tokens }) => tokens) : [];

test('whatever stands in a report: tables of as many columns as they have, and all of others in code spans', () => {
  fc.assert(
    fc.property(hostileReports, (one) => {
      const report = reportOf(one);
      const markdown = markdownOf(report);
      expect(markdown.length).toBeLessThan(60_000);
      const tables = lexer(markdown).filter(({ type }) => type === 'table');
      expect(tables.length).toBeLessThanOrEqual(report.tables.length);
      for (const [index, table] of tables.entries()) {
        if (table.type !== 'table') continue;
        expect(table.rows).toHaveLength(report.tables[index]?.rows.length ?? -1);
        for (const { type, raw } of cellsIn(table)) if (type !== 'codespan') expect(raw).toMatch(/^[a-zA-Z0-9 ]*$/);
      }
    }),
    { numRuns: 100 },
  );
});
