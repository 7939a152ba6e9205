import type { Hands } from '@convoy/engine/recovery/hands';
import { shareOf } from '@convoy/engine/recovery/share';
import { createTime } from '@convoy/engine/simulate/time';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

const ms = fc.nat(50);
const user = fc.record({ at: ms, takes: ms, fails: fc.boolean() });

test('whoever comes and goes: it is held once at a time, whenever somebody works and no longer, and refused to all or none', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(user, { minLength: 1, maxLength: 8 }),
      ms,
      ms,
      fc.boolean(),
      async (users, takes, gives, isFree) => {
        const time = createTime(0);
        let [held, working, worked] = [0, 0, 0];
        const hold: Hands['hold'] = async () => {
          await time.sleep(takes);
          if (!isFree) return { refused: 'it is not free' };
          held += 1;
          expect(held).toBe(1);
          const release = async (): Promise<void> => {
            expect(working).toBe(0);
            await time.sleep(gives);
            held -= 1;
          };
          return { lost: new AbortController().signal, release };
        };
        const share = shareOf(hold);
        const uses = users.map(async ({ at, takes: own, fails }) => {
          await time.sleep(at);
          const found = await share('recover-1', async () => {
            expect(held).toBe(1);
            [working, worked] = [working + 1, worked + 1];
            await time.sleep(own);
            working -= 1;
            if (fails) throw new Error('it failed');
          }).catch((thrown: Error) => thrown.message);
          expect(found).toEqual(isFree ? (fails ? 'it failed' : null) : { refused: 'it is not free' });
        });
        let isOver = false;
        const all = Promise.all(uses).finally(() => (isOver = true));
        all.catch(() => undefined);
        while (!isOver) {
          for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
          if (!isOver) time.advance();
        }
        await all;
        expect([held, worked]).toEqual([0, isFree ? users.length : 0]);
      },
    ),
    { numRuns: 300 },
  );
});

test('nobody joins what somebody else wants', async () => {
  const lost = new AbortController();
  const share = shareOf(async () => ({ lost: lost.signal, release: async () => undefined }));
  let end: () => void = () => undefined;
  const first = share('recover-1', () => new Promise((resolve) => (end = resolve)));
  await Promise.resolve();
  lost.abort();
  expect(await share('recover-2', async () => undefined)).toEqual({
    refused: expect.stringContaining('somebody else'),
  });
  end();
  await first;
});
