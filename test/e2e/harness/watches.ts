import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@convoy/drivers/clock';
import { openGithub } from '@convoy/github/open';
import type { HeadRecord } from '@convoy/model/head';
import { expect } from '@jest/globals';
import type { Twin } from '../../twin/twin.ts';

interface Fact {
  readonly type: string;
  readonly at: string;
  readonly order: readonly [epoch: number, ...unknown[]];
  readonly reason?: string;
}

/** All facts of all watches of staging, as the next one would find them. */
export const watchFacts = async (twin: Twin): Promise<Fact[]> => {
  const dir = mkdtempSync(join(tmpdir(), 'convoy-watched-'));
  try {
    const access = { repository: 'acme/shop', token: twin.token(), env: { GITHUB_API_URL: twin.url } };
    await openGithub({ ...access, clock: systemClock, note: () => undefined })
      .watch('staging', dir)
      .head.history();
    const names = await readdir(join(dir, 'journal'));
    const texts = await Promise.all(names.map((name) => readFile(join(dir, 'journal', name), 'utf8')));
    return texts.flatMap((text) =>
      text
        .split('\n')
        .slice(1, -1)
        .map((line): Fact => JSON.parse(line)),
    );
  } finally {
    await rm(dir, { recursive: true });
  }
};

/** Who held the head by each commit of it, the oldest first: who had it goes on, gives it back, or is followed. */
export const expectOneWriter = (twin: Twin): void => {
  const records = twin
    .commits('convoy-watch/staging')
    .map(({ files }): HeadRecord => JSON.parse(files['head.json'] ?? '{}').record)
    .reverse();
  for (const [index, { epoch, owner }] of records.entries()) {
    const before = records[index - 1];
    const isTheSame = epoch === before?.epoch && (owner === null || owner.agent === before.owner?.agent);
    const isNext = epoch === (before?.epoch ?? 0) + 1 && owner !== null;
    expect({ index, epoch, is: isTheSame || isNext }).toEqual({ index, epoch, is: true });
  }
};
