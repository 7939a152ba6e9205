import type { Deployment } from './deployments.ts';
import { play, type Table } from './table.ts';

/** Plays a drawn deployment until nothing runs any more. `look` sees the table before every move. */
export const playOut = (
  { settings, input, moves }: Deployment,
  look: (table: Table) => void = () => undefined,
): Table => {
  const table = play(settings, input);
  for (const { pick, isBad } of moves) {
    look(table);
    const { running } = table;
    if (running.length === 0) break;
    const name = running[pick % running.length] as string;
    if (isBad) table.fails(name);
    else table.ends(name);
  }
  return table;
};

/** The same with a person who says to go on after every halt; when so much has gone wrong, nothing more does. */
export const playThrough = ({ settings, input, moves }: Deployment, trouble = 12): Table => {
  const table = play(settings, input);
  let left = trouble;
  for (const { pick, isBad } of moves) {
    const { running } = table;
    if (table.state.outcome) break;
    if (running.length === 0) {
      if (!table.state.halted) throw new Error('nothing runs and nobody is asked');
      table.says({ type: 'deployment.resumed', actor: 'ada' });
      continue;
    }
    const name = running[pick % running.length] as string;
    if (isBad && left > 0) table.fails(name);
    else table.ends(name);
    if (isBad) left -= 1;
  }
  return table;
};
