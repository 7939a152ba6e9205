import { Command, type CommanderError } from 'commander';
import { exits } from './exit.ts';
import type { Result, Surroundings } from './verb.ts';
import { verbs } from './verbs.ts';

const epilogue = `
Exit status: 0 done, 1 failed and taken back, 2 usage or manifest, 3 halted (a person is needed),
4 refused (hold, freeze, stale, not permitted, unfinished, locked), 130 cancelled.`;

/** Commander ends the process by itself; here it only says how, so that streams are flushed first. */
const quietly = (command: Command): Command =>
  command.exitOverride((error: CommanderError) => {
    process.exitCode = error.exitCode === 0 ? exits.done : exits.usage;
    throw error;
  });

/**
 * The command line of all verbs. Only the one that is called is loaded: help must not wait for the rest.
 */
export const createProgram = async (
  args: readonly string[],
  around: Surroundings,
  done: (result: Result, json: boolean) => void,
): Promise<Command> => {
  const program = quietly(new Command('convoy'))
    .description('Deploys many services together and watches over them afterwards.')
    .showSuggestionAfterError()
    .showHelpAfterError('(convoy --help lists what there is)')
    .addHelpText('after', epilogue);
  const [first, second] = args.filter((arg) => !arg.startsWith('-'));
  const called = first === 'help' ? second : first;
  for (const [name, { summary, load }] of Object.entries(verbs)) {
    const command = quietly(program.command(name).description(summary)).option(
      '--json',
      'one JSON document on standard output',
    );
    if (name !== called) continue;
    const [verb, { addFlags, inputOf }] = await Promise.all([load(), import('./flags.ts')]);
    addFlags(command, verb);
    const behind = verb.positional ? '; what begins with - and is no option stands behind --' : '';
    command.showHelpAfterError(`(usage: convoy ${name} ${command.usage()}${behind}; --help says more)`);
    command.action(async (...given: unknown[]) => {
      const flags = command.opts() as Record<string, unknown>;
      done(await verb.run(inputOf(verb, given.slice(0, -2), flags), around), flags.json === true);
    });
  }
  return program;
};
