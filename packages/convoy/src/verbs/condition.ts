import { resolve } from 'node:path';
import { evaluate, type Judged } from '@convoy/judge/condition/evaluate';
import { isFault, parseCondition } from '@convoy/judge/condition/parse';
import { ConvoyError } from '@convoy/model/error';
import * as z from 'zod';
import { readAnswer } from '../answer-file.ts';
import { type Exit, exits } from '../exit.ts';
import { type Result, verb } from '../verb.ts';
import { clean } from '../view/text.ts';

const help = `The response is a JSON file: {"status": 200, "body": "raw text", "headers": {},
"durationMs": 12, "connected": true, "ip": "10.0.0.1", "dnsRcode": "NOERROR",
"certificateExpirationMs": 0, "domainExpirationMs": 0}; what was not measured is
left out. docs/conditions.md tells the language.

Exit status: 0 it holds, 1 it does not, 2 it or the response cannot be read,
3 it would hold only because nothing was measured.`;

const told = ({ result, resolved, reason }: Omit<Judged, 'told'>, exit: Exit): Result => ({
  exit,
  json: { result, resolved, reason },
  text: `${result}: ${clean(resolved)}\n${clean(reason)}`,
});

/** One shape for every end: a script that reads the result need not know errors apart. */
const unreadable = (expression: string, reason: string): Result =>
  told({ result: 'error', resolved: clean(expression).slice(0, 200), reason }, exits.usage);

export const condition = verb({
  inputs: {
    expression: z.string().describe('A condition, for example "[STATUS] == 200"'),
    response: z.string('expects a file').min(1, 'expects a file').describe('JSON file of what one request saw'),
  },
  positional: ['expression'],
  help,
  run: async ({ expression, response }, around) => {
    const parsed = parseCondition(expression);
    if (isFault(parsed))
      return unreadable(expression, `the condition, character ${parsed.at}: ${parsed.message}: ${parsed.fix}`);
    try {
      const judged = evaluate(parsed, await readAnswer(resolve(around.cwd, response), response));
      return told(judged, { true: exits.done, false: exits.failed, error: exits.halted }[`${judged.result}`]);
    } catch (thrown) {
      if (!(thrown instanceof ConvoyError)) throw thrown;
      return unreadable(expression, thrown.message);
    }
  },
});
