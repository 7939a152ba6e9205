import { join } from 'node:path';
import type { LooksArtifact } from '@convoy/github/watch';
import { messageOf } from '@convoy/model/error';
import type { Clock } from '@convoy/model/ports';
import { agent } from '../../agent.ts';
import { monitorDir } from '../../folders.ts';
import type { Stores } from '../../stores.ts';
import type { Opener } from '../../stores-github.ts';
import type { Newcomer, Writer } from '../holding.ts';
import { claimWatch, handOver, watchOf } from './claim.ts';
import { mayWait } from './facts.ts';
import { looksWrittenAt, packLooks, unpackLooks } from './looks.ts';
import { createPusher } from './pusher.ts';

interface Wanted extends Newcomer {
  readonly place: { readonly stateDir: string; readonly stores: Stores };
  readonly github: Opener;
  readonly clock: Clock;
}

/** A runner that dies loses looks of so long at most, in milliseconds. */
const looksMs = 600_000;
/** A process that is told to end has ten seconds: after so many of them it waits for no answer of GitHub's any more. */
const patienceMs = 5_000;

/** Throws `LOCKED` where another watch goes on. */
export const becomeWriterAway = async (wanted: Wanted): Promise<Writer> => {
  const { place, environment, forMs, clock, note, stop, role = 'watch' } = wanted;
  const github = await wanted.github();
  const dir = monitorDir(place, environment);
  const kept = github.watch(environment, dir);
  const { claim, former } = await claimWatch(kept, github, place.stores, { ...wanted, agent });
  if (former && role === 'watch')
    note(`the watch of ${former.agent} ended without saying so; this one goes on with it`);
  try {
    await kept.head.history();
  } catch (thrown) {
    // Whoever tries again must not wait for this one to be gone.
    await claim.cancel(`${role}: could not begin`).catch(() => false);
    throw thrown;
  }
  const released = new AbortController();
  const pusher = createPusher({ write: (what) => claim.touch(`${role}: ${what}`), clock, warn: note });
  const giveUp = (): void => {
    place.stores.hurry();
    void pusher.end();
  };
  const hurry = () => void clock.sleep(patienceMs, released.signal).then(giveUp, () => undefined);
  stop.addEventListener('abort', hurry, { once: true });
  const relieved = new AbortController();
  const looksDir = join(dir, 'looks');
  let last: (LooksArtifact & { readonly at: string }) | null = null;

  const bringLooks = async (): Promise<void> => {
    if (last === null || (await looksWrittenAt(looksDir)) > Date.parse(last.at)) return;
    try {
      await unpackLooks(looksDir, await kept.looks(last));
    } catch (thrown) {
      note(`what the watch before saw lately is lost: ${messageOf(thrown)}`);
    }
  };

  const keepLooks: Writer['keepLooks'] = async (ledger) => {
    try {
      const text = await packLooks(looksDir);
      const artifact = text === null ? null : await kept.keepLooks(text);
      if (artifact) await ledger.append([{ type: 'looks.kept', ...artifact }]);
    } catch (thrown) {
      note(`what was seen lately is not kept for the next watch: ${messageOf(thrown)}`);
    }
  };

  const hear = (stopped: AbortSignal): Promise<void> =>
    github.heedControls(
      environment,
      stopped,
      (controls) => {
        const isMeant = ({ verb, deployment, expires }: (typeof controls)[number]): boolean =>
          verb === handOver && deployment === watchOf(claim.epoch) && Date.parse(expires) > clock.now();
        if (forMs !== null && controls.some(isMeant)) relieved.abort();
      },
      (thrown) => note(`who wants to go on with this watch cannot be heard for now: ${messageOf(thrown)}`),
    );

  return {
    epoch: claim.epoch,
    relieved: relieved.signal,
    store: (local) => ({
      load: async () => {
        const events = await local.load();
        for (const event of events) if (event.type === 'looks.kept') last = event;
        return events;
      },
      append: (events) => local.append(events),
      secure: async (events) => {
        const what = events.map(({ type }) => type);
        if (mayWait(events)) pusher.touch(what);
        else await pusher.secure(what);
      },
    }),
    keep: (local) => ({
      ...local,
      load: async () => {
        await bringLooks();
        return local.load();
      },
    }),
    work: async (ledger, stopped) => {
      const keeping = async (): Promise<void> => {
        for (;;) {
          await clock.sleep(looksMs, stopped);
          await keepLooks(ledger);
        }
      };
      // Both end when they are stopped, and only then.
      await Promise.race([pusher.ended, hear(stopped), keeping().catch(() => undefined)]);
    },
    keepLooks,
    // Whoever is fenced hears of it by the next push, before anybody is told anything.
    holds: async () => true,
    release: async () => {
      await pusher.end();
      await claim
        .cancel(`${role}: ended`)
        .catch((thrown) => note(`the next watch waits until this one counts as gone: ${messageOf(thrown)}`));
      released.abort();
      stop.removeEventListener('abort', hurry);
    },
  };
};
