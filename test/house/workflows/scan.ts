import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';

/** What an action takes: by the name of each input whether it must be given. */
export type Inputs = Readonly<Record<string, { readonly required?: boolean }>>;

interface Step {
  readonly run?: unknown;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: unknown;
}

/** A workflow has jobs, an action runs. */
interface File {
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
  readonly runs?: { readonly using?: string; readonly steps?: readonly Step[] };
}

const own = /^\$\/(?:actions\/([\w-]+)|\.github\/workflows\/[\w-]+\.yml)$/;
const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

/** What reaches a shell travels by `env`: an expression is pasted into the script before any shell quotes it. */
const runFault = ({ run }: Step): string[] =>
  typeof run === 'string' && run.includes('${{') ? ['an expression stands in `run`: pass it by `env`'] : [];

const usesFault = ({ uses }: Step | Job): string[] =>
  uses === undefined || own.test(uses) || pinned.test(uses)
    ? []
    : [`\`${uses}\` is neither ours (\`$/…\`) nor pinned to a commit of 40 digits`];

const inputFaults = ({ uses = '', with: given = {} }: Step, actions: Readonly<Record<string, Inputs>>): string[] => {
  const name = own.exec(uses)?.[1];
  if (name === undefined) return [];
  const inputs = actions[name];
  if (!inputs) return [`there is no action ${name}`];
  const unknown = Object.keys(given).filter((key) => !Object.hasOwn(inputs, key));
  const missing = Object.keys(inputs).filter((key) => inputs[key]?.required && !Object.hasOwn(given, key));
  return [
    ...unknown.map((key) => `${name} has no input \`${key}\``),
    ...missing.map((key) => `${name} needs \`${key}\``),
  ];
};

/** Every permission says why it is there. */
const permissionFaults = (permissions: unknown): string[] => {
  if (!isMap(permissions)) return ['its `permissions` are not listed one by one'];
  return (permissions as YAMLMap).items.flatMap(({ key, value }) =>
    isScalar(value) && value.comment?.trim() ? [] : [`no comment says why \`${key}: ${value}\` is needed`],
  );
};

/** What one workflow or `action.yml` does that the house does not allow, each with its place. */
export const faultsIn = (file: string, text: string, actions: Readonly<Record<string, Inputs>>): readonly string[] => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const { permissions, jobs, runs } = document.toJS() as File;
  const node = (path: readonly (string | number)[]) => document.getIn(path, true);
  const at = (path: readonly (string | number)[]) => (fault: string) => {
    const { range } = (node(path) ?? {}) as { range?: readonly [number, number, number] };
    return `${file}:${lines.linePos(range?.[0] ?? 0).line}: ${fault}`;
  };
  const inSteps = (steps: readonly Step[] = [], path: readonly string[]) =>
    steps.flatMap((step, index) =>
      [...runFault(step), ...usesFault(step), ...inputFaults(step, actions)].map(at([...path, 'steps', index])),
    );
  const inJob = ([name, job]: [string, Job]): string[] => {
    const path = ['jobs', name];
    const limit =
      job.uses === undefined && !(Number(job['timeout-minutes']) > 0) ? ['it has no `timeout-minutes`'] : [];
    const faults = [...limit, ...usesFault(job), ...permissionFaults(node([...path, 'permissions']))];
    return [...faults.map((fault) => at(path)(`job ${name}: ${fault}`)), ...inSteps(job.steps, path)];
  };
  const ofAction = runs?.using?.startsWith('node') && runs.using !== 'node24' ? ['`using` is not node24'] : [];
  const ofWorkflow =
    jobs && JSON.stringify(permissions) !== '{}'
      ? ['`permissions: {}` does not stand on top: jobs ask for their own']
      : [];
  return [
    ...[...ofAction, ...ofWorkflow].map(at([])),
    ...Object.entries(jobs ?? {}).flatMap(inJob),
    ...inSteps(runs?.steps, ['runs']),
  ];
};
