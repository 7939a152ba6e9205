import { type Command, keyOf } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import type { Verdict } from '@convoy/model/look';
import { serviceOf } from '@convoy/model/state';
import { keep } from '../checks/checking.ts';
import { lastLookMs, spanOf } from '../limits.ts';
import { type Context, serviceSettings } from './context.ts';
import { type Beside, observeAgain, observeOn } from './observing.ts';
import { advance, type Former, isTroubled, type Part, saidBy, type Term } from './parts.ts';
import { failureOf, longQuiet, seenOf, suspicionOf, usersOf } from './users.ts';
import { checkingOf } from './verify.ts';

const what = "users' requests since the shift against those before it: ";

/** The users of a service that is watched. */
const usersBeside = (command: Command<'watch'>, context: Context, term: Term) => {
  const { clock } = context.ports;
  const users = usersOf(context, command.service);
  const startedAt = clock.now();
  let parts: readonly Part[] = [];
  let former: Former = [];
  let quiet = 0;
  const beside: Beside = {
    learn: async () => {
      const met = await users();
      quiet = (met?.live.n ?? 0) > 0 ? 0 : quiet + 1;
      if (!met) return;
      // As it was told first: later it is the same, or the counts were lost meanwhile.
      if (former.length === 0) former = met.former ?? [];
      parts = advance(parts, former, met.live, clock.now() - startedAt, term);
    },
    failure: () => parts.map(({ trial }) => failureOf(trial, what)).find((found) => found !== null) ?? null,
    isTroubled: () => quiet < longQuiet && isTroubled(parts),
    suspicion: () =>
      suspicionOf(
        parts.map(({ trial }) => trial),
        what,
      ),
    hard: (verdict) => verdict,
    remark: () => (parts.length > 0 ? `; ${what}${saidBy(parts)}` : ''),
  };
  return { beside, seen: () => parts.map(({ trial }) => seenOf(trial)) };
};

/**
 * What is only looked at: once more before the confirmation, also where no watch was asked for, or for as long as its
 * deployment is paused.
 */
const onlyLooks: Beside = {
  ...{ learn: async () => undefined, failure: () => null, isTroubled: () => false, suspicion: () => null },
  ...{ hard: (verdict) => verdict, remark: () => '' },
};

/**
 * Observes on after the shift, for as long as the manifest says, or longer where the command does: by looks as in a gate,
 * and by what users meet, held against what users of the former release met before the shift. Not against looks at that
 * one: it has no load any more, so it would be the faster whatever serves now. How long answers take changes with the hour
 * and while caches fill, so it is judged only where the manifest asks for it.
 */
export const watch = async (command: Command<'watch'>, context: Context): Promise<Fact[]> => {
  const { service } = command;
  const settings = serviceSettings(context, service);
  const { watchMaxIncrease: maxIncrease = null } = settings;
  const forMs = spanOf(command, settings);
  const checked = (verdict: Verdict): Fact[] => [
    { type: 'service.checked', check: 'watch', service, verdict, key: keyOf(command) },
  ];
  const isLast = command.forMs === lastLookMs;
  if (isLast || serviceOf(context.state, service).watched?.outcome === 'passed') {
    const span = { of: 'live', forMs, ...(isLast && { isOver: () => true }) } as const;
    return checked(await observeAgain(command, context, span, onlyLooks));
  }
  const { beside, seen } = usersBeside(command, context, { forMs, maxIncrease });
  const verdict = await observeOn(command, context, { of: 'live', forMs }, beside);
  await keep(checkingOf(context, command), 'watch', { verdict, traffic: seen() });
  return checked(verdict);
};
