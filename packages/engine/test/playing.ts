import type { Fact } from '@convoy/model/events';
import type { Deployment, Move } from './deployments.ts';
import { play, type Table } from './table.ts';

const longMs = 61_000;

/** One of what runs ends. */
const move = (table: Table, { pick, isBad, isLong }: Move): void => {
  const name = table.running[pick % table.running.length] as string;
  if (isLong) table.lasts(longMs);
  if (!table.running.includes(name)) return;
  if (isBad) table.fails(name);
  else table.ends(name);
};

/** Plays a drawn deployment until nothing runs any more. `look` sees the table before every move. */
export const playOut = (
  { settings, input, moves }: Deployment,
  look: (table: Table) => void = () => undefined,
): Table => {
  const table = play(settings, input);
  for (const next of moves) {
    look(table);
    if (table.running.length === 0) break;
    move(table, next);
  }
  return table;
};

/** What a person says after a halt: of what failed half way and may not run twice, how far it came. */
const answer = ({ state: { partly } }: Table, pick: number): Fact => {
  const [subject] = Object.keys(partly);
  const as = pick % 2 === 0 ? 'deployed' : 'absent';
  return subject === undefined
    ? { type: 'deployment.resumed', actor: 'ada' }
    : { type: 'control.accepted', verb: 'settle', actor: 'ada', subject, as };
};

/**
 * The same with a person who goes on after every halt, and may say something else before the move of that number; when
 * so much has gone wrong, nothing more does.
 */
export const playThrough = (
  { settings, input, moves }: Deployment,
  { trouble = 12, says = new Map<number, (table: Table) => Fact>() } = {},
): Table => {
  const table = play(settings, input);
  let left = trouble;
  let count = 0;
  for (const next of moves) {
    const word = says.get(count);
    if (word && !table.state.outcome) table.says(word(table));
    count += 1;
    if (table.state.outcome) break;
    if (table.running.length === 0) {
      if (!table.state.halted) throw new Error('nothing runs and nobody is asked');
      table.says(answer(table, next.pick));
      continue;
    }
    move(table, { ...next, isBad: next.isBad && left > 0 });
    if (next.isBad) left -= 1;
  }
  return table;
};
