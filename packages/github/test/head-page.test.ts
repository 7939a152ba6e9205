import { emptyHead, type HeadRecord } from '@convoy/model/head';
import { describe, expect, test } from '@jest/globals';
import { messageFor, pageOf } from '../src/head/page.ts';

const record: HeadRecord = {
  ...emptyHead,
  markers: {
    web: { release: { version: '1.4', commit: '0123456789abcdef0123' }, deployment: 'd-2', ordinal: 2 },
    api: { release: { version: '7' }, deployment: 'd-1', ordinal: 1 },
  },
  holds: [{ service: 'web', release: { version: '1.5' }, deployment: 'd-3', reason: 'slow' }],
  floors: [{ task: 'drop', deployment: 'd-2', services: ['api', 'web'], ordinal: 2 }],
};
const rowsOf = (page: string): string[] => page.split('\n').filter((line) => line.startsWith('| '));

describe('the page of a branch', () => {
  test('says what is confirmed, held and not to be gone beneath', () => {
    expect(rowsOf(pageOf('staging', record))).toEqual([
      '| service | version | commit | confirmed by |',
      '| api | 7 |  | d-1 |',
      '| web | 1.4 | 0123456789ab | d-2 |',
      '| on hold | version | why |',
      '| web | 1.5 | slow |',
      '| floor | services | raised by |',
      '| drop | api, web | d-2 |',
    ]);
  });

  test('says what is under way, and whose it is', () => {
    const owner = { agent: 'box.12.x', deployment: 'd-4', since: '2026-11-01T10:00:00.000Z' };
    const page = pageOf('staging', { ...record, unfinished: 'd-4', owner });
    expect(page).toMatch(/^# staging\n\nUnder way: deployment `d-4`\.\nHeld by `box\.12\.x` since 2026-11-01T10:00/);
    expect(pageOf('staging', emptyHead)).toMatch(/^# staging\n\nNothing is under way\.\n\nWritten by Convoy/);
  });

  test('what others wrote neither breaks a table nor becomes markup', () => {
    const reason = '| a | b |\n# <img src=x> [link](http://x) *bold* `code` @someone ~~no~~ \\';
    const hold = { service: 'web', release: { version: '1\n\n2' }, deployment: 'd-3', reason };
    const [, row = ''] = rowsOf(pageOf('staging', { ...emptyHead, holds: [hold] }));
    expect(row.replaceAll(/\\[\\`*_{}[\]<>()#+!|~@]/g, '')).toBe(
      '| web | 1 2 |  a  b   img src=x linkhttp://x bold code someone no  |',
    );
    const long = { ...hold, reason: '|'.repeat(500) };
    const [, cut = ''] = rowsOf(pageOf('staging', { ...emptyHead, holds: [long] }));
    expect(cut.endsWith('\\|… |')).toBe(true);
    expect(cut.length).toBeLessThan(300);
  });
});

describe('the message of a commit', () => {
  test('is the note in one line', () => {
    expect(messageFor('d-1: begun\n by  a ')).toEqual({ headline: 'd-1: begun by a' });
    expect(messageFor(' \n ')).toEqual({ headline: 'written' });
  });

  test('that is too long for a line is cut there, and whole below it', () => {
    const fits = 'x'.repeat(100);
    expect(messageFor(fits)).toEqual({ headline: fits });
    expect(messageFor(`${fits}y`)).toEqual({ headline: `${'x'.repeat(99)}…`, body: `${fits}y` });
  });
});
