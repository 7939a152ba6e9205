import { afterEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { channelOf, forever, hostile } from './given.ts';
import { post } from './mail.ts';

const office = post(simpleParser);
afterEach(() => office.close());

const known = [
  ...['From', 'To', 'Subject', 'Message-ID', 'In-Reply-To', 'References', 'Date', 'Auto-Submitted', 'MIME-Version'],
  'Content-Type',
];

test('whatever stands in a message, a real server gets one mail with our headers, to whom we named', async () => {
  const smtp = `smtp://127.0.0.1:${await office.listen()}`;
  const channel = await channelOf({ email: { to: 'ops@shop.example', from: 'bot@shop.example', smtp } });
  await fc.assert(
    fc.asyncProperty(hostile, async (one) => {
      office.letters.length = 0;
      expect(await channel.send(one, forever())).toMatchObject({ outcome: 'sent' });
      expect(office.letters).toHaveLength(1);
      const [letter] = office.letters;
      expect(letter).toMatchObject({ to: ['ops@shop.example'], from: 'bot@shop.example' });
      const names = letter?.head.map((header) => header.slice(0, header.indexOf(':'))) ?? [];
      expect(names.toSorted()).toEqual(known.toSorted());
      expect(letter?.mail.bcc).toBeUndefined();
      expect(letter?.source.split('\r\n').every(({ length }) => length <= 998)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
