import { systemClock } from '@convoy/drivers/clock';
import { answer } from '@convoy/engine/controls';
import { decide } from '@convoy/engine/decide';
import { exits } from '../exit.ts';
import type { Result } from '../verb.ts';
import { standingOf } from '../view/standing.ts';
import { change, pausedText } from '../view/text.ts';
import { refusedResult } from './outcome.ts';
import { servicesIn, type Unfinished } from './unfinished.ts';

/** What a rollback of what is under way would decide by what is journalled so far; it changes nothing. */
export const wayBackOf = ({ id, state }: Unfinished, actor: string): Result => {
  const wish = answer(state, { verb: 'rollback', actor });
  if (wish.type === 'control.refused')
    return refusedResult([{ code: 'NOT_TAKEN_BACK', reason: `${id}: ${wish.reason}` }]);
  const asked = { ...state, asked: { verb: 'rollback', actor } as const, halted: null, paused: null };
  const undo = decide(asked, systemClock.now()).facts.find((fact) => fact.type === 'rollback.decided')?.undo ?? null;
  const order = undo?.map(({ service, from, to }) => `\n  ${service}  ${change(from, to)}`).join('');
  const text =
    order === undefined
      ? `${id} would be taken back once the switches under way have ended`
      : `${id} would be taken back${order === '' ? ': nothing of it serves yet' : `, in this order:${order}`}`;
  return { exit: exits.done, text, json: { deployment: id, environment: state.environment, undo } };
};

/** Where what is unfinished stands, and that it would be gone on with from there. */
export const wayOnOf = ({ id, state }: Unfinished): Result => {
  const { halted, paused, environment } = state;
  const standing = Object.fromEntries(
    servicesIn({ state }).map((service) => [service, standingOf(state, service).words]),
  );
  const lines = Object.entries(standing).map(([service, words]) => `\n  ${service}  ${words}`);
  const rests = [
    ...(halted ? [`\n  halted (${halted.code}): ${halted.reason}`] : []),
    ...(paused ? [`\n  ${pausedText(paused)}`] : []),
  ];
  return {
    exit: exits.done,
    text: `${id} would be gone on with from here:${[...lines, ...rests].join('')}`,
    json: { deployment: id, environment, halted, paused, standing },
  };
};
