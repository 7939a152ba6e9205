import { answer, takesBackOnCancel } from '@convoy/engine/controls';
import { drive, type End } from '@convoy/engine/drive';
import { createInbox } from '@convoy/engine/inbox';
import type { Ports } from '@convoy/engine/ports';
import { isGone } from '../agent.ts';
import type { Surroundings } from '../verb.ts';
import type { Session } from './open.ts';

/**
 * How long effects under way may take to end after a signal, in milliseconds. Runners kill after ten seconds, and a
 * script that is then told to stop may take five.
 */
const graceMs = 4_000;

const actorOf = (env: Surroundings['env']): string => env.GITHUB_ACTOR ?? env.USER ?? env.LOGNAME ?? 'unknown';

export { actorOf };

/**
 * Drives a deployment to its end. On a terminal the first Ctrl-C takes back what was done, if the policy says so, and
 * the second stops at once; elsewhere, and on SIGTERM, the journal is closed within ten seconds and `resume` goes on.
 */
export const run = async ({ journal, claim }: Session, ports: Ports, around: Surroundings): Promise<End> => {
  const { note, isTerminal, env } = around;
  const inbox = createInbox();
  const stop = new AbortController();
  let grace = graceMs;
  let interrupts = 0;

  const off = around.onSignal((signal) => {
    interrupts += 1;
    if (interrupts > 1) {
      grace = 0;
      stop.abort();
      inbox.put([]);
      note('stopped; convoy resume goes on');
    } else if (signal === 'SIGINT' && isTerminal && takesBackOnCancel(journal.state)) {
      note('cancelling: what was done is taken back. Ctrl-C again stops at once');
      inbox.put([answer(journal.state, { verb: 'abort', actor: actorOf(env), reason: 'Ctrl-C' })]);
    } else {
      note(`${signal}: closing the journal; convoy resume goes on`);
      stop.abort();
    }
  });
  try {
    const run = { journal, claim, ports, isGone, inbox, stop: stop.signal };
    const end = await drive({
      ...run,
      get graceMs() {
        return grace;
      },
    });
    if (end !== 'fenced')
      await claim.release(journal.state, `${journal.state.deployment}: ${endNote(journal.state.outcome, end)}`);
    return end;
  } finally {
    off();
  }
};

const endNote = (outcome: string | null, end: End): string => outcome ?? end;
