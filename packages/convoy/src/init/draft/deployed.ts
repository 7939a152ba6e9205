import type { Facts } from '../facts.ts';
import { placed } from '../source.ts';
import type { Building } from './building.ts';
import type { Deploy } from './deploys.ts';
import type { Override, ServiceDraft, Told } from './draft.ts';
import { rankOf } from './environment.ts';
import { decisionsOn, requiredBy } from './scripts.ts';
import type { Variable } from './variables.ts';

/** How a service is deployed, as far as its keys in `with` go. */
export type Deployed = Pick<ServiceDraft, 'deploy' | 'cwd' | 'env' | 'decide' | 'overrides'>;

/** Several commands of one job are one command; those of others are deviations of their environments. */
const groups = (deploys: readonly Deploy[]): (readonly [Deploy, ...Deploy[]])[] => {
  const byLeg = new Map<string, [Deploy, ...Deploy[]]>();
  for (const deploy of deploys) {
    const group = byLeg.get(deploy.leg);
    if (group) group.push(deploy);
    else byLeg.set(deploy.leg, [deploy]);
  }
  return [...byLeg.values()];
};

const merged = (group: readonly [Deploy, ...Deploy[]]): Deploy => ({
  ...group[0],
  command: [...new Set(group.map(({ command }) => command))].join('\n'),
  env: [...new Map(group.flatMap(({ env }) => env).map((one) => [one.name, one])).values()],
  undecided: group.flatMap(({ undecided }) => undecided),
});

const commandOf = ({ command, source }: Deploy): Told<string> => ({ value: command, because: placed(source) });

const isEqual = (one: Variable, other: Variable): boolean => one.name === other.name && one.value === other.value;

const overrideOf = (base: Deploy, env: readonly Variable[], deploy: Deploy): Override => ({
  ...(deploy.command === base.command ? {} : { command: commandOf(deploy) }),
  env: deploy.env.filter((one) => !env.some((other) => isEqual(other, one))),
});

const byWorkflow = (one: Building, [first, ...others]: readonly [Deploy, ...Deploy[]], facts: Facts): Deployed => {
  const called = facts.scripts.filter(({ file }) => first.target.kind === 'script' && first.target.file === file);
  const named = new Set(first.env.map(({ name }) => name));
  const inCommand = ({ name }: Variable): boolean => new RegExp(`\\b${name}=`).test(first.command);
  const more = called
    .flatMap((script) => requiredBy(script, one.name))
    .filter((two) => !named.has(two.name) && !inCommand(two));
  const env = [...first.env, ...more];
  const overrides = new Map<string, Override>();
  const own = new Set(first.environments.map(({ name }) => name));
  const beside: string[] = [];
  for (const deploy of others) {
    const override = overrideOf(first, env, deploy);
    const differs = override.command !== undefined || override.env.length > 0;
    const reached = deploy.environments.filter(({ name }) => !own.has(name) && !overrides.has(name));
    for (const { name } of reached) if (differs) overrides.set(name, override);
    if (differs && reached.length === 0) beside.push(`it is deployed in another way too: ${placed(deploy.source)}`);
  }
  return {
    ...{ deploy: commandOf(first), cwd: first.cwd, env, overrides },
    decide: [
      ...first.undecided,
      ...(first.before.length === 0
        ? []
        : [`steps of that job came before it, and Convoy runs none of them: ${first.before.join(', ')}`]),
      ...called.flatMap(decisionsOn),
      ...beside,
    ],
  };
};

/** From all that deploys a service, what the manifest says of it. */
export const deployedOf = (one: Building, facts: Facts): Deployed => {
  const rank = ({ environments }: Deploy): number => rankOf(environments[0]?.name ?? 'staging');
  // What holds where nothing deviates is that of the first environment: no new one begins with production's values.
  const [first, ...others] = groups(one.deploys)
    .map(merged)
    .sort((a, b) => rank(a) - rank(b));
  if (first) return byWorkflow(one, [first, ...others], facts);
  if (one.way === null) return { deploy: null, cwd: '', env: [], decide: [], overrides: new Map() };
  const { command, cwd, env, decide, byEnvironment = new Map<string, readonly Variable[]>() } = one.way;
  return {
    ...{ deploy: command, cwd, env, decide },
    overrides: new Map([...byEnvironment].map(([name, deviations]) => [name, { env: deviations }] as const)),
  };
};
