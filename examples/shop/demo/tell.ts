import { setTimeout as sleep } from 'node:timers/promises';
import { convoyCommand, type Ended, type Folders } from './command.ts';
import { eventsOf, ids, journalOf, waitFor } from './journal.ts';
import {
  duplicatesOf,
  type Measured,
  measureDeployment,
  measureRollback,
  type Resumed,
  type TakenBack,
} from './measure.ts';
import { argsOf, type Chapter, chapters } from './story.ts';
import type { Load, Traffic } from './traffic.ts';

/** Everything that was measured, in the shape that `--json` prints. */
export interface Story {
  readonly deployments: readonly Measured[];
  readonly load: Load;
  readonly rollback: TakenBack;
  readonly resume: Resumed;
  readonly journal: string;
}

/** The load runs on its own for a while before and after, so that what was there before a change is measured too. */
const quietMs = 1_000;

const announce = (title: string): void => void process.stderr.write(`\n── ${title}\n`);

/** Runs the four deployments and measures them from their journals. */
export const tell = async (folders: Folders, signal: AbortSignal, startLoad: () => Traffic): Promise<Story> => {
  const found: string[] = [];

  const newest = (): string => {
    const id = ids(folders).find((name) => !found.includes(name));
    if (id === undefined) throw new Error('the command left no journal behind');
    found.push(id);
    return id;
  };

  const command = async (args: readonly string[]): Promise<Ended> => {
    signal.throwIfAborted();
    const ended = await convoyCommand(folders, args, signal).ended;
    signal.throwIfAborted();
    return ended;
  };

  const deploy = async (chapter: Chapter): Promise<void> => {
    announce(chapter.title);
    const { json } = await command(argsOf(chapter));
    newest();
    if (json?.outcome !== chapter.expected)
      throw new Error(`expected ${chapter.expected}, not ${json?.outcome}: ${JSON.stringify(json)}`);
  };

  await deploy(chapters.first);
  const traffic = startLoad();
  await sleep(quietMs, undefined, { signal });
  await deploy(chapters.second);
  await deploy(chapters.third);

  announce(chapters.fourth.title);
  const { child, ended } = convoyCommand(folders, argsOf(chapters.fourth), signal);
  const shifted = await waitFor(folders, found, 'service.shifted', 20_000, signal).finally(() => child.kill('SIGKILL'));
  const killedAt = new Date().toISOString();
  await ended;
  process.stderr.write(`\n   killed by SIGKILL right after ${shifted.id}; convoy resume:\n`);
  const { json } = await command(['resume']);
  const fourth = newest();

  await sleep(quietMs, undefined, { signal });
  const load = await traffic.finish();
  const [, , third] = found;
  return {
    deployments: await Promise.all(found.map(async (id) => measureDeployment(id, await eventsOf(folders, id)))),
    load,
    rollback: measureRollback(await eventsOf(folders, third as string)),
    resume: {
      killedAt,
      outcome: json?.outcome ?? 'unfinished',
      duplicates: await duplicatesOf(folders, await eventsOf(folders, fourth)),
    },
    journal: journalOf(folders, fourth),
  };
};
