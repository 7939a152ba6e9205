import { ConvoyError, messageOf } from '@convoy/model/error';
import { exits } from './exit.ts';
import { failureOf, isPlaced } from './failure.ts';
import { createProgram } from './program.ts';
import { repeating } from './repeat.ts';
import { onSignal } from './signals.ts';
import type { Result, Surroundings } from './verb.ts';

const surroundings = (advise: Surroundings['advise']): Surroundings => ({
  cwd: process.cwd(),
  env: process.env,
  note: (line) => process.stderr.write(`${advise(line)}\n`),
  warn: (line) => process.stderr.write(`${advise(line)}\n`),
  advise,
  isTerminal: Boolean(process.stderr.isTTY) && !process.env.CI,
  onSignal,
});

const print = ({ json, text, exit }: Result, asJson: boolean): void => {
  if (asJson) process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  else if (text !== '') (exit === exits.done ? process.stdout : process.stderr).write(`${text}\n`);
  process.exitCode = exit;
};

/** The command line: runs one verb and turns its result, or what it threw, into text and an exit status. */
export const main = async (args: readonly string[]): Promise<void> => {
  // A reader that goes away (`| head`) is no fault, and nothing that is only told ends a deployment half way.
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (thrown) => {
    if ('code' in thrown && thrown.code === 'EPIPE') return;
    process.stderr.write(`convoy: the result cannot be written: ${messageOf(thrown)}\n`);
    process.exitCode = exits.halted;
  });
  const asJson = args.includes('--json');
  const advise = repeating(args);
  try {
    const program = await createProgram(args, surroundings(advise), (result, json) =>
      print(result.quotes ? result : { ...result, text: advise(result.text) }, json),
    );
    await program.parseAsync(args, { from: 'user' });
  } catch (thrown) {
    // Commander has said already what was wrong with the words of the call, or has helped; machines are told here.
    if (thrown instanceof Error && 'exitCode' in thrown) {
      const error = { code: 'USAGE', message: thrown.message };
      if (asJson && thrown.exitCode !== exits.done) print({ exit: exits.usage, text: '', json: { error } }, true);
      return;
    }
    const failure = failureOf(thrown);
    const text = isPlaced(thrown) ? failure.text : `convoy: ${failure.text}`;
    print({ ...failure, text: advise(text) }, asJson);
    if (!(thrown instanceof ConvoyError) && process.env.CONVOY_DEBUG)
      process.stderr.write(`${(thrown as Error).stack}\n`);
  }
};
