import type { CheckSettings, ServiceSettings, Settings, TaskSettings } from '@convoy/model/settings';
import type { Chance } from './chance.ts';
import { smokeStep } from './smoke.ts';
import { timed } from './timed.ts';

const allPoints = ['deploy', 'gate', 'check', 'watch', 'cancel'] as const;

/** Settings of 3 to 60 services with tasks and checks, small graphs more often than large ones. */
export const drawSettings = (chance: Chance): Settings => {
  const size = Math.min(chance.int(3, 60), chance.int(3, 60));
  const names = Array.from({ length: size }, (_, index) => `s${index + 1}`);
  const tasks = drawTasks(chance, names);
  const scopes = chance.is(0.6) ? (['deployment'] as const) : (['deployment', 'dependents', 'service'] as const);
  const density = chance.int(1, 3);
  const services = names.map((name, index): [string, ServiceSettings] => {
    const before = chance.shuffled(names.slice(0, index)).slice(0, chance.int(0, density));
    const needs = [
      ...before,
      ...tasks.expand.filter(({ after }) => index > after && chance.is(0.3)).map((t) => t.name),
    ];
    return [name, drawService(chance, name, needs, before, chance.of(scopes))];
  });
  return {
    environment: 'simulated',
    shift: chance.is(0.3) ? 'together' : 'each',
    maxParallel: chance.is(0.5) ? chance.int(1, 6) : null,
    services: Object.fromEntries(services),
    tasks: Object.fromEntries([...tasks.expand, ...tasks.contract].map(({ name, settings }) => [name, settings])),
    checks: Object.fromEntries(
      Array.from({ length: chance.int(0, 3) }, (_, index): [string, CheckSettings] => [
        `c${index + 1}`,
        { needs: chance.shuffled(names).slice(0, chance.int(0, 3)), run: 'check', timeoutMs: 20_000 },
      ]),
    ),
  };
};

const drawStrategy = (chance: Chance): Pick<ServiceSettings, 'strategy' | 'canary'> => {
  if (chance.is(0.1)) return { strategy: 'recreate' };
  if (chance.is(0.8)) return { strategy: 'blue-green' };
  const shares = [0.1, 0.25, 0.5].slice(0, chance.int(1, 3));
  return { strategy: 'canary', canary: shares.map((share) => ({ share, forMs: chance.int(1, 10) * 1000 })) };
};

/** It takes more requests than all else together, so that few services have it. */
const isTimed = (name: string): boolean => name.endsWith('0') || name.endsWith('5');

const drawService = (
  chance: Chance,
  name: string,
  needs: readonly string[],
  before: readonly string[],
  scope: ServiceSettings['rollback']['scope'],
): ServiceSettings => ({
  needs,
  provider: 'simulated',
  with: {},
  ...drawStrategy(chance),
  timeoutMs: chance.int(30, 90) * 1000,
  gate: {
    intervalMs: chance.int(500, 2000),
    timeoutMs: 60_000,
    startupMs: 15_000,
    successes: chance.int(1, 3),
    failures: chance.int(2, 3),
    errors: 4,
    inconclusive: 3,
  },
  health: chance.is(0.05)
    ? null
    : {
        ...{ live: '/health', ready: '/ready' },
        ...(chance.is(0.5) ? { url: `sim://${name}/live` } : {}),
        ...(chance.is(0.7) ? { version: '[BODY].version' } : {}),
      },
  rollback: {
    on: allPoints.filter(() => !chance.is(0.03)),
    scope,
    tolerates: scope === 'deployment' ? [] : before.filter(() => chance.is(0.5)),
  },
  ...(chance.is(0.3)
    ? { verify: { smoke: [smokeStep('smoke')], ...(isTimed(name) ? { performance: timed } : {}) } }
    : {}),
  watchMs: chance.is(0.4) ? chance.int(2, 12) * 1000 : null,
  paths: [],
});

interface Drawn {
  readonly name: string;
  /** Only services behind this place in the list may need it. */
  readonly after: number;
  readonly settings: TaskSettings;
}

const drawTasks = (chance: Chance, names: readonly string[]): { expand: Drawn[]; contract: Drawn[] } => {
  const draw = (name: string, phase: TaskSettings['phase'], after: number, needs: readonly string[]): Drawn => ({
    name,
    after,
    settings: { run: 'task', phase, needs, idempotent: chance.is(0.6), timeoutMs: 30_000 },
  });
  const expand: Drawn[] = [];
  for (let index = chance.int(0, 3); index > 0; index -= 1) {
    const after = chance.int(0, names.length - 1);
    const former = expand.filter((task) => task.after <= after && chance.is(0.3)).map(({ name }) => name);
    const service = chance.is(0.4) ? [names[after] as string] : [];
    expand.push(draw(`expand${index}`, 'expand', after, [...service, ...former]));
  }
  const contract: Drawn[] = [];
  for (let index = chance.is(0.7) ? 0 : chance.int(1, 2); index > 0; index -= 1) {
    const former = contract.filter(() => chance.is(0.4)).map(({ name }) => name);
    const services = chance.shuffled(names).slice(0, chance.int(1, 2));
    contract.push(draw(`contract${index}`, 'contract', 0, [...services, ...former]));
  }
  return { expand, contract };
};
