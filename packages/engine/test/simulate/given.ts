import { chanceOf } from '@convoy/engine/simulate/chance';
import type { Given } from '@convoy/engine/simulate/given';
import { drawScenario } from '@convoy/engine/simulate/scenario';
import type { Fault } from '@convoy/engine/simulate/trouble';
import type { Capabilities } from '@convoy/model/capabilities';
import type { Settings } from '@convoy/model/settings';
import { smoke } from '../../../model/test/checks.ts';
import { plan as planOf } from '../../../model/test/planning.ts';
import { able, base, check, marker, service, settings, task } from '../../../model/test/settings.ts';

const health = { live: '/health', ready: '/ready', version: '[BODY].release.tag', url: 'http://127.0.0.1:1' };
const gate = { intervalMs: 1000, timeoutMs: 60_000, startupMs: 5000, successes: 2, failures: 3, errors: 4 };
export const limits = { timeoutMs: 30_000, gate: { ...gate, inconclusive: 3 }, health };

const canary = { strategy: 'canary', canary: [0.1, 0.5].map((share) => ({ share, forMs: 3000 })) } as const;

/** A shop of which `stock` stays as it is; `mail` has neither slots nor health; `catalog` is a canary, `web` is checked. */
export const shop: Settings = settings(
  {
    stock: service([], limits),
    catalog: service(['migrate'], { ...limits, ...canary }),
    mail: service([], { ...limits, health: null, strategy: 'recreate' }),
    orders: service(['catalog', 'stock'], { ...limits, watchMs: 1000 }),
    web: service(['orders', 'mail'], { ...limits, ...smoke }),
  },
  {
    tasks: { migrate: task('expand', { timeoutMs: 30_000 }), clean: task('contract', { needs: ['catalog'] }) },
    checks: { checkout: { ...check('web'), timeoutMs: 30_000 } },
  },
);

export const given = (faults: readonly Fault[] = [], of = shop, mail: Partial<Capabilities> = {}): Given => {
  const before = base({ markers: { stock: marker('1'), catalog: marker('1'), orders: marker('1') } });
  const capabilities = Object.fromEntries(Object.keys(of.services).map((name) => [name, { ...able, weigh: true }]));
  const only = Object.keys(of.services).filter((name) => name !== 'stock');
  const { plan } = planOf(of, {
    base: before,
    only,
    capabilities: { ...capabilities, mail: { ...able, shift: false, ...mail } },
  });
  return { settings: of, plan, base: before, faults };
};

/** The plan of a drawn graph, as if it were someone's own. */
export const drawn = (seed: number): Given => {
  const { settings: of, plan, base: before } = drawScenario(chanceOf(seed));
  return { settings: of, plan, base: before, faults: [] };
};
