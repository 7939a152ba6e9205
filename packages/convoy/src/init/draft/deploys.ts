import { posix } from 'node:path';
import { looksSecret, maskShapes } from '@convoy/model/secret-shapes';
import { cut } from '../../view/text.ts';
import { type Contexts, piecesOf, settled } from '../expressions.ts';
import type { Facts, ScriptFact } from '../facts.ts';
import type { Binding, Step } from '../readers/workflow.ts';
import { commandOf } from '../shell-text.ts';
import { placed, type Source } from '../source.ts';
import { type Call, callsOf } from './calls.ts';
import { fallbackOf, type Reached, reachedBy } from './environment.ts';
import { type Line, linesOf } from './lines.ts';
import { type Target, targetOf } from './target.ts';
import { carried, stored, type Variable } from './variables.ts';

/** A command of a workflow that deploys something. */
export interface Deploy {
  readonly source: Source;
  readonly target: Target;
  /** For bash, at `cwd`. */
  readonly command: string;
  /** Relative to the top; empty: the top itself. */
  readonly cwd: string;
  readonly env: readonly Variable[];
  /** What a person has to say about the command. */
  readonly undecided: readonly string[];
  /** The job that it is (its caller too), those that this names as its needs, and all that come before. */
  readonly keys: readonly string[];
  readonly needs: readonly string[];
  readonly after: readonly string[];
  /** Tells the legs of one job apart, and its place among the commands of that one. */
  readonly leg: string;
  readonly order: number;
  readonly environments: readonly Reached[];
  /** The environment of a push, where the job itself tells. */
  readonly pushed: string | undefined;
  /** The workflow whose triggers start it, and branches whose push does. */
  readonly started: string;
  readonly branches: readonly string[];
  /** Steps of the job before it, which Convoy does not run. */
  readonly before: readonly string[];
  /** What may name its service, best first. */
  readonly hints: readonly string[];
}

/** Before it is known which steps of the job deploy something. */
type Begun = Omit<Deploy, 'before'> & { readonly before: readonly Step[] };

const bindingsOf = ({ env }: Step) => new Map(env.map((binding) => [binding.name, binding]));

const summaryOf = ({ uses, run, source }: Step): string => {
  const said = uses ?? linesOf(run ?? '')[0]?.text ?? '';
  return `${maskShapes(cut(said, 50), '***')} (${placed(source)})`;
};

/** A text that is set for all steps and that the script does not read is for others; tools read more than one sees. */
const isFor = ({ name, value, inner }: Binding, command: string, script: ScriptFact | undefined): boolean =>
  inner ||
  script === undefined ||
  value.includes('${{') ||
  new RegExp(`\\b${name}\\b`).test(`${command}\n${script.text}`);

const envOf = (step: Step, contexts: Contexts, command: string, script: ScriptFact | undefined) => {
  const all = [...bindingsOf(step).values()]
    .filter((one) => /^[A-Za-z_]\w*$/.test(one.name) && isFor(one, command, script))
    .map((binding) => carried(binding, contexts));
  return {
    variables: all.flatMap((one) => ('variable' in one ? [one.variable] : [])),
    lines: all.flatMap((one) => ('line' in one ? [one.line] : [])),
    behind: all.flatMap((one) => ('line' in one ? one.reads : [])),
  };
};

/** What of a `run` belongs to one of its deploys: all that deploys nothing else, up to it where others follow. */
const blockOf = (lines: readonly Line[], targets: readonly (Target | undefined)[], at: number): string => {
  const alone = targets.every((target, other) => other === at || target === undefined);
  return lines
    .filter((_, other) => other === at || (targets[other] === undefined && (alone || other < at)))
    .map(({ written }) => written)
    .join('\n');
};

/** The innermost of each name. */
const unique = (variables: readonly Variable[]): Variable[] => [
  ...new Map(variables.map((one) => [one.name, one])).values(),
];

const mask = 'DECIDE';

/** A command without the words that look like a secret; one that is a secret as a whole only fails. */
const withoutSecrets = (command: string): string => {
  const rest = command.replaceAll(/\S+/g, (word) => (looksSecret(word) ? mask : word));
  return looksSecret(rest) ? `echo ${mask} >&2; exit 1` : rest;
};

const serviceLike = /SERVICE|APP|COMPONENT|TARGET/;

const deploysIn = (step: Step, index: number, call: Call, scripts: ReadonlyMap<string, ScriptFact>): Begun[] => {
  const { job, keys, needs, after, started } = call;
  const env = Object.fromEntries([...bindingsOf(step)].map(([name, { value }]) => [name, value]));
  const contexts = { ...call.contexts, env };
  const written = settled(step.cwd, contexts).replace(/^\$\{\{\s*github\.workspace\s*\}\}\/?/, '');
  const isKnown = !written.includes('${') && !/\p{Cc}/u.test(written);
  const cwd = isKnown ? posix.normalize(written || '.').replace(/\/$/, '') : '.';
  const lines = linesOf(settled(step.run ?? '', contexts));
  const names = new Set(scripts.keys());
  const targets = lines.map(({ text }) => targetOf(text, cwd, names));
  const because = placed(step.source);
  return targets.flatMap((target, at): Begun[] => {
    if (target === undefined) return [];
    const pieces = piecesOf(blockOf(lines, targets, at));
    const { command, unknown } = commandOf(pieces);
    const script = target.kind === 'script' ? scripts.get(target.file) : undefined;
    const { variables, lines: exports, behind } = envOf(step, contexts, command, script);
    const inside = pieces.flatMap((piece) => (piece.kind === 'stored' ? [piece] : []));
    const more = [...behind, ...inside].map(({ name, store }) => stored(name, because, false, store));
    const likely = Object.entries(env).flatMap(([name, value]) => (serviceLike.test(name) ? [value] : []));
    const { inputs = {}, matrix = {} } = call.contexts;
    return [
      {
        ...{ leg: call.leg, order: index * 1000 + at },
        ...{ source: step.source, target, keys, needs, after, cwd: cwd === '.' ? '' : cwd },
        command: [...exports, withoutSecrets(command.trim())].join('\n'),
        env: unique([...more, ...variables]),
        undecided: [
          ...(isKnown ? [] : ['it ran in a folder that only that workflow could know: `cwd` says which']),
          ...unknown.map((text) => `\${{ ${text} }} stood in the command and is left out`),
          ...(looksSecret(command)
            ? [`a secret stood in the command, where ${mask} is now: read a variable there`]
            : []),
        ],
        environments: reachedBy(call),
        pushed: fallbackOf(call),
        started: started.file,
        branches: started.branches ?? [],
        before: job.steps.slice(0, index).filter(({ uses = '' }) => !uses.startsWith('actions/checkout@')),
        hints: [
          ...[lines[at]?.text ?? '', ...likely.map((value) => settled(value, contexts))],
          ...[...Object.values(inputs), ...Object.values(matrix)],
          ...[job.id, ...keys.map((key) => key.replace(/^.*#/, '')), step.name ?? ''],
        ],
      },
    ];
  });
};

/** Everything in the workflows that deploys something, in their order. */
export const deploysOf = ({ workflows, scripts }: Pick<Facts, 'workflows' | 'scripts'>): Deploy[] => {
  const byFile = new Map(scripts.map((script) => [script.file, script] as const));
  return callsOf(workflows).flatMap((call) => {
    const found = call.job.steps.map((step, index) => deploysIn(step, index, call, byFile));
    const deploying = new Set(call.job.steps.filter((_, index) => (found[index] ?? []).length > 0));
    return found.flat().map((one) => ({
      ...one,
      before: one.before.filter((step) => !deploying.has(step)).map(summaryOf),
    }));
  });
};
