import { randomUUID } from 'node:crypto';
import { ConvoyError, messageOf } from '@convoy/model/error';
import { emptyHead, type HeadRecord } from '@convoy/model/head';
import type { Head } from '@convoy/model/ports';
import { bring } from './bring.ts';
import { type Content, readContent, writeContent, writtenAt } from './content.ts';
import { createLibrary } from './library.ts';
import { messageFor } from './page.ts';
import { emptyShelf, type Shelf } from './shelf.ts';
import { shelve, tailsFrom } from './shelve.ts';
import type { Storing } from './storing.ts';

/** The head of an environment on its branch, with the journals that it rests on. */
export interface Store extends Head {
  /** Brings all journals here that are known, not only those that the head needs now. */
  history(): Promise<void>;
  /** An empty head where the branch was deleted, or none was ever written. */
  beginAnew(): Promise<void>;
  /** Writes anew what is about to expire: of an environment at rest nobody else would. */
  renew(): Promise<void>;
  /** When what was read or written last was written, by its writer's clock, ms since the epoch; null: nothing was. */
  writtenAt(): number | null;
}

/** What was read or written last. */
interface Known {
  readonly revision: string;
  readonly content: Content;
  /** When it was written, ms since the epoch; null: it does not say. */
  readonly at: number | null;
}

/** A head that nobody wrote yet. */
const none = '';
/** Writes whose answer was lost are tried so often: behind each there were all the client's own attempts to read. */
const mostTries = 5;
const mostLooks = 4;
const lagMs = 1_000;

const deleted = (name: string, oid: string): ConvoyError =>
  new ConvoyError(
    'HEAD_GONE',
    `branch ${name} was deleted, and with it what is confirmed, held and under way. Restore it: gh api repos/{owner}/{repo}/git/refs -f ref=refs/heads/${name} -f sha=${oid}\n  or, to begin anew with what is in place: convoy adopt. Then protect it by a ruleset (docs/github.md)`,
  );

/**
 * A head on a branch, by compare-and-swap of its commits. Reading it brings here the journal of what is under way;
 * writing it carries along what this process journalled, so that head and artifacts are enough for whoever goes on.
 */
export const createStore = (storing: Storing): Store => {
  const { branch, files, clock, pace, note } = storing;
  let known: Known | null = null;
  /** Deployments that this process may have journalled to. */
  const current = new Set<string>();
  const library = createLibrary(storing.artifacts, storing.kept);
  const told = new Set<string>();

  /** An environment without a branch is new, unless it had one: then it is anything but empty. */
  const refuseDeleted = async (): Promise<void> => {
    const oid = await branch.lastSeen();
    if (oid !== null) throw deleted(branch.name, oid);
  };

  const look = async (): Promise<Known> => {
    const file = await branch.read();
    if (!file && known?.revision !== none) await refuseDeleted();
    known = file
      ? { revision: file.oid, content: readContent(file.text, branch.name), at: writtenAt(file.text) }
      : { revision: none, content: { write: '', record: emptyHead, shelf: emptyShelf }, at: null };
    return known;
  };

  /** What is lost is told and left out: the record knows how much of what is under way there must be. */
  const bringHere = async ({ shelf }: Content, wanted: (deployment: string) => boolean): Promise<void> => {
    const missing = await bring(shelf, files, library, wanted);
    for (const [deployment, why] of missing) {
      if (!told.has(deployment)) note(`the journal of ${deployment} is lost and left out: ${why}`);
      told.add(deployment);
    }
  };

  /** Recent ones are in the head itself, and cost nothing more. */
  const isNeeded = ({ record, shelf }: Content) => {
    const recent = new Set(shelf.tails.map(({ deployment }) => deployment));
    return (deployment: string) => deployment === record.unfinished || recent.has(deployment);
  };

  const commit = async (
    record: HeadRecord,
    shelf: Shelf,
    expected: string,
    message: string,
  ): Promise<string | null> => {
    const content = { write: randomUUID(), record, shelf };
    const at = clock.now();
    const sent = { 'head.json': writeContent(content, at), 'README.md': storing.pageOf(record) };
    /** Once an answer was lost, whoever wrote may have been oneself. */
    let isDoubtful = false;
    for (let tries = 1; ; tries += 1) {
      await pace.wait();
      const done = await branch.commit(expected === none ? null : expected, messageFor(message), sent);
      if (typeof done === 'object' && 'oid' in done) {
        known = { revision: done.oid, content, at };
        return done.oid;
      }
      isDoubtful ||= done !== 'outrun';
      const now = await lookFor(content.write, done === 'outrun' ? null : expected, isDoubtful ? mostLooks : 1);
      if (now.content.write === content.write) return now.revision;
      if (now.revision !== expected) return null;
      if (tries < mostTries) continue;
      if (done === 'outrun') return null;
      throw done.lost;
    }
  };

  /** Reads may lag behind writes: where it is not as it was (`unmoved`), it is looked again for whether that was oneself. */
  const lookFor = async (write: string, unmoved: string | null, looks: number) => {
    for (let times = 1; ; times += 1) {
      const now = await look();
      if (now.content.write === write || now.revision === unmoved || times >= looks) return now;
      await clock.sleep(times * lagMs);
    }
  };

  return {
    read: async () => {
      const { revision, content } = await look();
      await bringHere(content, isNeeded(content));
      return { revision, record: content.record };
    },
    write: async (record, expected, message, after) => {
      await after;
      if (known?.revision !== expected) return null;
      const own = storing.journalOf(record);
      if (own !== null) current.add(own);
      const before = known.content.shelf;
      let shelf = await tailsFrom(before, files, [...current]);
      try {
        shelf = await shelve(shelf, storing, library, { isAtRest: record.unfinished === null });
      } catch (thrown) {
        // What no artifact takes stays in the head, and the next writer tries again.
        note(`the journal stays in the head for now: ${messageOf(thrown)}`);
      }
      return commit(record, shelf, expected, message);
    },
    writtenAt: () => known?.at ?? null,
    beginAnew: async () => {
      if (await branch.read()) return;
      await commit(emptyHead, emptyShelf, none, 'begun anew');
    },
    renew: async () => {
      const { revision, content } = await look();
      if (revision === none) return;
      const shelf = await shelve(content.shelf, storing, library, { isAtRest: content.record.unfinished === null });
      // Whoever writes meanwhile renews it in its turn.
      if (shelf !== content.shelf) await commit(content.record, shelf, revision, 'journals are kept anew');
    },
    history: async () => {
      const { content } = known ?? (await look());
      await bringHere(content, () => true);
      await storing.kept.share();
    },
  };
};
