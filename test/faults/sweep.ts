import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { kinds } from './kinds.ts';
import type { Order, Swept } from './process.ts';
import type { Story } from './round.ts';

const tally = (ends: readonly string[]): string =>
  [...new Set(ends)].map((end) => `${ends.filter((one) => one === end).length} ${end}`).join(', ');

type Answer = { readonly swept: Swept; readonly fault?: never } | { readonly swept?: never; readonly fault: string };

const asking = (child: ChildProcess, order: Order): Promise<Swept> =>
  new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('the sweeping process ended: its error stands above'));
    child.once('exit', onExit);
    child.once('message', (answer) => {
      child.off('exit', onExit);
      const { swept, fault } = answer as Answer;
      if (swept) resolve(swept);
      else reject(new Error(fault));
    });
    child.send(order, (error) => error && reject(error));
  });

/** The tests of a story: one a kind of fault, which every call meets once. */
export const sweep = (story: Story): void => {
  let child: ChildProcess;
  const ends: string[] = [];
  beforeAll(() => {
    child = fork(fileURLToPath(new URL('./process.ts', import.meta.url)), { execArgv: ['--no-warnings'] });
  });
  afterAll(() => {
    child.kill();
    process.stdout.write(`${story.name}: ${ends.length} pairs of a call and a fault: ${tally(ends)}\n`);
  });

  test.each(kinds)(
    '$name at every call',
    async ({ name: kind }) => {
      const swept = await asking(child, { story, kind });
      ends.push(...swept.ends);
      expect(swept.calls).toBeGreaterThan(15);
      expect(swept.wrong).toEqual([]);
      expect(swept.problems).toEqual([]);
    },
    600_000,
  );
};
