import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '@convoy/drivers/clock';
import { createHeadFile } from '@convoy/drivers/stores/head-file';
import { createJournalFile } from '@convoy/drivers/stores/journal-file';
import { claim } from '@convoy/engine/claim';
import { drive } from '@convoy/engine/drive';
import { createInbox } from '@convoy/engine/inbox';
import { openJournal } from '@convoy/engine/journal';
import type { Ports } from '@convoy/engine/ports';
import { emptyHead } from '@convoy/model/head';
import { buildPlan } from '@convoy/model/planner';
import type { Journal, Provider } from '@convoy/model/ports';
import type { ServiceSettings, Settings } from '@convoy/model/settings';
import type { Bench } from '../within.ts';
import { type Case, timed } from './graph.ts';

const capabilities = { shift: true, describe: true, rollback: true, retire: true };

const service = (needs: readonly string[]): ServiceSettings => ({
  ...{ needs, provider: 'nominal', with: {}, strategy: 'blue-green', timeoutMs: 60_000, watchMs: null, paths: [] },
  gate: { intervalMs: 1000, timeoutMs: 60_000, startupMs: 0, successes: 1, failures: 3, errors: 4, inconclusive: 3 },
  health: { live: '/health', ready: '/health/ready' },
  rollback: { on: ['deploy', 'gate'], scope: 'deployment', tolerates: [] },
});

const environment = 'bench';
const deployment = 'd-1';
const agent = 'bench';

const settingsOf = ({ needs }: Case, limit: number | null): Settings => ({
  ...{ environment, shift: 'each', maxParallel: limit, tasks: {}, checks: {} },
  services: Object.fromEntries(Object.entries(needs).map(([name, own]) => [name, service(own)])),
});

const planOf = (settings: Settings, { durations }: Case) =>
  buildPlan({
    ...{ settings, base: emptyHead, only: null, force: false, durations, fingerprints: {} },
    candidates: table(settings, () => ({ release: { version: '1' }, changed: true, reason: 'first' })),
    capabilities: table(settings, () => capabilities),
  }).plan;

const table = <T>({ services }: Settings, value: (name: string) => T): Record<string, T> =>
  Object.fromEntries(Object.keys(services).map((name) => [name, value(name)]));

/** A deploy takes its nominal duration, everything else nothing: what is left is what Convoy itself costs. */
const providerOf = ({ durations }: Case): Provider => ({
  capabilities,
  deploy: async ({ target, signal }, release) => {
    await systemClock.sleep(durations[target.service] ?? 0, signal);
    return { release, candidate: `http://candidate/${target.service}` };
  },
  shift: async () => undefined,
  rollback: async () => undefined,
  describe: async () => ({ live: null, idle: null }),
  retire: async () => undefined,
});

const never = async (): Promise<never> => {
  throw new Error('nothing here has checks of its own');
};

const portsOf = (given: Case): Ports => {
  const provider = providerOf(given);
  return {
    clock: systemClock,
    checks: { findings: never, secrets: never, known: never, cases: never, page: never },
    evidence: { keep: async () => null },
    expand: (text) => text,
    repository: { manifest: 'convoy.yml', root: '' },
    probe: { look: async ({ url }) => ({ url, connected: true, status: 200, ms: 0 }) },
    host: { run: async () => ({ code: 0, timedOut: false }), outlast: async () => undefined },
    logs: { open: () => () => undefined },
    provider: () => provider,
  };
};

/** A journal's file is open for as long as its process lives; let go of, it would be closed with a warning. */
const opened: Journal[] = [];

/**
 * The engine as `convoy deploy` runs it: each service is deployed, gated and shifted, with head and journal on the disk,
 * flushed before every effect. Timed from the plan in the journal to the deployment's end, its confirmation included.
 */
export const own = async (given: Case, limit: number | null, { folder, signal }: Bench): Promise<number> => {
  const dir = mkdtempSync(join(folder, 'own-'));
  try {
    const settings = settingsOf(given, limit);
    const head = createHeadFile(join(dir, 'head'));
    const claimed = await claim(head, { agent, deployment, isAlive: () => false, takeOver: false }, systemClock);
    if (!claimed.ok) throw new Error(claimed.code);
    const store = createJournalFile(join(dir, 'journal'), agent, (text) => text);
    opened.push(store);
    const writer = { deployment, environment, agent, epoch: claimed.claim.epoch };
    const journal = await openJournal(store, writer, systemClock);
    await journal.append([{ type: 'deployment.planned', plan: planOf(settings, given), settings, base: emptyHead }]);
    const run = { journal, claim: claimed.claim, ports: portsOf(given), isGone: () => true, inbox: createInbox() };
    const ms = await timed(() => drive({ ...run, stop: signal, graceMs: 0 }));
    signal.throwIfAborted();
    if (journal.state.outcome !== 'confirmed') throw new Error(`it ended ${journal.state.outcome}`);
    return ms;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};
