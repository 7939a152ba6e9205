import { entriesAt, fieldsOf, listOf, own, textOf, valueAt } from '@convoy/manifest/tree';
import type { Path } from '@convoy/manifest/words';
import type { Source } from '../source.ts';
import { type Leg, legsOf } from './matrix.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** A variable that a workflow sets; its value may hold expressions. */
export interface Binding {
  readonly name: string;
  readonly value: string;
  readonly source: Source;
  /** The step itself sets it. */
  readonly inner: boolean;
}

export interface Step {
  readonly name: string | undefined;
  readonly run: string | undefined;
  readonly uses: string | undefined;
  readonly with: Readonly<Record<string, string>>;
  /** Of the workflow, the job and the step; the innermost last. */
  readonly env: readonly Binding[];
  readonly cwd: string;
  readonly source: Source;
}

export interface Job {
  readonly id: string;
  readonly source: Source;
  readonly needs: readonly string[];
  /** As written: it may be an expression. */
  readonly environment: { readonly name: string; readonly source: Source } | undefined;
  /** The workflow it calls. */
  readonly uses: string | undefined;
  readonly with: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** It hands all secrets on. */
  readonly inherits: boolean;
  /** Where a key of it stands. */
  readonly at: (...path: Path) => Source;
  readonly steps: readonly Step[];
  readonly legs: readonly Leg[];
  /** Where it asks for tokens of OIDC. */
  readonly idToken: Source | undefined;
}

export interface Workflow {
  readonly file: string;
  /** Branches whose push starts it; null: every branch. */
  readonly branches: readonly string[] | null;
  /** Choices of the input `environment`, where it is started by hand. */
  readonly options: readonly { readonly name: string; readonly source: Source }[];
  readonly jobs: readonly Job[];
  readonly fault: Yaml['fault'];
}

const scalar = (value: unknown): string | undefined =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;

const textsAt = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fieldsOf(value)).flatMap(([key, item]) => {
      const text = scalar(item);
      return text === undefined ? [] : [[key, text]];
    }),
  );

const listed = (value: unknown): string[] =>
  (Array.isArray(value) ? listOf(value) : [value]).flatMap((item) => textOf(item) ?? []);

const cwdOf = (data: unknown): string | undefined => textOf(valueAt(data, ['defaults', 'run', 'working-directory']));

const branchesOf = (on: unknown): readonly string[] | null => {
  if (own(on, 'push') === undefined) return listed(on).includes('push') ? null : [];
  const branches = own(own(on, 'push'), 'branches');
  if (branches === undefined) return own(own(on, 'push'), 'tags') === undefined ? null : [];
  return listed(branches);
};

const oidc = (data: unknown, at: Path, source: Yaml['source']): Source | undefined => {
  const permissions = own(data, 'permissions');
  if (own(permissions, 'id-token') === 'write') return source([...at, 'permissions', 'id-token']);
  return permissions === 'write-all' ? source([...at, 'permissions']) : undefined;
};

const readJob = (id: string, job: unknown, workflow: unknown, { source }: Yaml): Job => {
  const at: Path = ['jobs', id];
  const bindings = (data: unknown, path: Path, inner = false): Binding[] =>
    Object.entries(textsAt(own(data, 'env'))).map(([name, value]) => ({
      ...{ name, value, source: source([...path, 'env', name]), inner },
    }));
  const outer = [...bindings(workflow, []), ...bindings(job, at)];
  const environment = textOf(own(job, 'environment')) ?? textOf(valueAt(job, ['environment', 'name']));
  return {
    ...{ id, source: source(at), needs: listed(own(job, 'needs')), uses: textOf(own(job, 'uses')) },
    ...{ with: textsAt(own(job, 'with')), secrets: textsAt(own(job, 'secrets')) },
    inherits: own(job, 'secrets') === 'inherit',
    at: (...path) => source([...at, ...path]),
    environment: environment === undefined ? undefined : { name: environment, source: source([...at, 'environment']) },
    legs: legsOf(valueAt(job, ['strategy', 'matrix'])),
    idToken: oidc(job, at, source) ?? oidc(workflow, [], source),
    steps: listOf(own(job, 'steps')).map((step, index) => {
      const path = [...at, 'steps', index];
      return {
        ...{ name: textOf(own(step, 'name')), run: textOf(own(step, 'run')), uses: textOf(own(step, 'uses')) },
        with: textsAt(own(step, 'with')),
        env: [...outer, ...bindings(step, path, true)],
        cwd: textOf(own(step, 'working-directory')) ?? cwdOf(job) ?? cwdOf(workflow) ?? '.',
        source: source(own(step, 'run') === undefined ? path : [...path, 'run']),
      };
    }),
  };
};

export const readWorkflow = (file: string, text: string): Workflow => {
  const yaml = readYaml(file, text);
  const { data, source, fault } = yaml;
  const input = ['on', 'workflow_dispatch', 'inputs', 'environment', 'options'];
  return {
    ...{ file, fault, branches: branchesOf(own(data, 'on')) },
    options: listed(valueAt(data, input)).map((name, index) => ({ name, source: source([...input, index]) })),
    jobs: entriesAt(data, 'jobs').map(([id, job]) => readJob(id, job, data, yaml)),
  };
};
