import { ConvoyError, codeOf, messageOf } from '@convoy/model/error';
import { type Exit, exits } from './exit.ts';
import { createProgram } from './program.ts';
import { repeating } from './repeat.ts';
import { onSignal } from './signals.ts';
import type { Result, Surroundings } from './verb.ts';

/** Faults of what was asked or given, rather than of the work itself. */
const usage = new Set([
  'ENVIRONMENT_MISSING',
  'GIT_MISSING',
  'GIT_OWNERSHIP',
  'MANIFEST_INVALID',
  'MANIFEST_UNREADABLE',
  'PROVIDER_SETTINGS',
  'UNKNOWN_DEPLOYMENT',
  'UNKNOWN_ENVIRONMENT',
  'UNKNOWN_PROVIDER',
  'UNKNOWN_SERVICE',
  'UNSET_VARIABLE',
  'USAGE',
]);

/** What nobody foresaw leaves things as they are: a person is needed. */
const exitOf = (thrown: unknown): Exit => (usage.has(codeOf(thrown, '')) ? exits.usage : exits.halted);

const diagnosticsOf = (thrown: unknown): unknown =>
  thrown instanceof ConvoyError && 'diagnostics' in thrown ? thrown.diagnostics : undefined;

/** A manifest's faults begin with their place, so that editors and CI find it; all others with who speaks. */
const textOf = (thrown: unknown): string =>
  diagnosticsOf(thrown) || codeOf(thrown, '') === 'MANIFEST_UNREADABLE'
    ? messageOf(thrown)
    : `convoy: ${messageOf(thrown)}`;

const jsonOf = (thrown: unknown) => ({
  error: {
    code: codeOf(thrown, 'UNEXPECTED'),
    message: messageOf(thrown),
    diagnostics: diagnosticsOf(thrown),
  },
});

const surroundings = (advise: Surroundings['advise']): Surroundings => ({
  cwd: process.cwd(),
  env: process.env,
  note: (line) => process.stderr.write(`${advise(line)}\n`),
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
    if (codeOf(thrown, '') === 'EPIPE') return;
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
    print({ exit: exitOf(thrown), text: advise(textOf(thrown)), json: jsonOf(thrown) }, asJson);
    if (!(thrown instanceof ConvoyError) && process.env.CONVOY_DEBUG)
      process.stderr.write(`${(thrown as Error).stack}\n`);
  }
};
