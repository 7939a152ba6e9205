import { answer, takesBackOnCancel } from '@convoy/engine/controls';
import { drive, type End } from '@convoy/engine/drive';
import { focusOn, isFor } from '@convoy/engine/focus';
import { createInbox } from '@convoy/engine/inbox';
import type { Ports } from '@convoy/engine/ports';
import type { Command } from '@convoy/model/commands';
import { isGone } from '../agent.ts';
import type { Surroundings } from '../verb.ts';
import { isInJob } from './crew.ts';
import type { Ears } from './heed.ts';
import type { Session } from './open.ts';
import type { Part } from './part.ts';

/**
 * How long effects under way may take to end after a signal, in milliseconds. Runners kill after ten seconds, and a
 * script that is then told to stop may take five.
 */
const graceMs = 4_000;
/** Behind that the environment is given back; runners kill ten seconds after the signal. */
const patienceMs = 7_500;

const actorOf = (env: Surroundings['env']): string =>
  env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR ?? env.USER ?? env.LOGNAME ?? 'unknown';

export { actorOf };

/** Whom a process listens to, and whom it tells. */
export interface Company {
  /** Hears wishes until the returned function is called. */
  readonly heed: (ears: Ears) => () => void;
  readonly tell: (end: End) => Promise<void>;
  /** Has it wait for nothing any more. */
  readonly hurry: () => void;
}

/**
 * Drives a deployment to its end. On a terminal the first Ctrl-C takes back what was done, if the policy says so, and
 * the second stops at once; elsewhere, and on SIGTERM, the journal is closed within ten seconds and `resume` goes on.
 */
export const run = async (
  { journal, claim }: Session,
  ports: Ports,
  around: Surroundings,
  share: 'whole' | 'beginning' | Part,
  { heed, tell, hurry }: Company,
): Promise<End> => {
  const { note, isTerminal, env } = around;
  const inbox = createInbox();
  const stop = new AbortController();
  let grace = graceMs;
  let interrupts = 0;

  /** What GitHub does not take in time is not waited for until the runner kills. */
  const done = new AbortController();
  const stopSoon = (): void => {
    stop.abort();
    ports.clock.sleep(patienceMs, done.signal).then(hurry, () => undefined);
  };

  const off = around.onSignal((signal) => {
    interrupts += 1;
    if (interrupts > 1) {
      grace = 0;
      stop.abort();
      hurry();
      inbox.put([]);
      note('stopped; convoy resume goes on');
    } else if (signal === 'SIGINT' && isTerminal && takesBackOnCancel(journal.state)) {
      note('cancelling: what was done is taken back. Ctrl-C again stops at once');
      inbox.put([answer(journal.state, { verb: 'abort', actor: actorOf(env), reason: 'Ctrl-C' })]);
    } else {
      note(`${signal}: closing the journal; convoy resume goes on`);
      stopSoon();
    }
  });
  const deaf = heed({ state: () => journal.state, put: inbox.put });
  try {
    const run = {
      ...{ journal, claim, ports, isGone, inbox, stop: stop.signal },
      ...(typeof share === 'string'
        ? {}
        : {
            decide: focusOn(share.subject, share.until),
            isOurs: (command: Command) => isFor(command, share.subject, journal.state),
          }),
    };
    const end =
      share === 'beginning'
        ? 'left'
        : await drive({
            ...run,
            get graceMs() {
              return grace;
            },
          });
    return await close({ journal, claim }, end, share, tell);
  } finally {
    done.abort();
    deaf();
    off();
  }
};

/** Gives the environment back, unless it is someone else's by now: then this process ended nothing, whatever it saw. */
const close = async (
  { journal, claim }: Session,
  end: End,
  share: 'whole' | 'beginning' | Part,
  tell: (end: End) => Promise<void>,
): Promise<End> => {
  if (end === 'fenced') return end;
  const { state } = journal;
  const note = `${state.deployment}: ${endNote(state.outcome, end)}`;
  if (end === 'finished' || end === 'halted') {
    // Told while it is held: whoever finds this process gone meanwhile goes on with it, and tells it again.
    if (!(await claim.save(state, note))) return 'fenced';
    await tell(end);
  }
  // Of a part the environment stays held: for the other jobs of the run, or for whoever goes on.
  const isKept = share !== 'whole' && isInJob;
  const isHeld = await (isKept
    ? claim.save(state, `${state.deployment}: ${shareNote(share)}`)
    : claim.release(state, `${note}, given back`));
  return isHeld ? end : 'fenced';
};

const shareNote = (share: 'beginning' | Part): string =>
  share === 'beginning' ? 'planned' : `${share.subject} is brought as far as ${share.until}`;

const endNote = (outcome: string | null, end: End): string => outcome ?? end;
