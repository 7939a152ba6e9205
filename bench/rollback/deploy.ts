import { journalDir } from '@convoy/convoy/folders';
import { prepare, settle } from '@convoy/convoy/prepare';
import { execute } from '@convoy/convoy/session/execute';
import { newId } from '@convoy/convoy/session/id';
import { headOf } from '@convoy/convoy/session/open';
import type { Surroundings } from '@convoy/convoy/verb';
import { systemClock } from '@convoy/drivers/clock';
import { readJournal } from '@convoy/drivers/stores/journal-file';
import type { Event } from '@convoy/model/events';
import type { Provider } from '@convoy/model/ports';

// What `convoy deploy` does, in a process of its own as that is, only that each switch back is timed at the provider.
// Words: the manifest, the state folder, the version of all services. Tells the parent process what it met.

/** One call to the provider. */
export interface Call {
  readonly service: string;
  readonly ms: number;
}

export interface Deployed {
  readonly outcome: string;
  /** From the verdict that failed to the last service that was taken back, in milliseconds by the journal. */
  readonly totalMs: number;
  /** In the order in which they began. */
  readonly calls: readonly Call[];
}

const [manifest = '', stateDir = '', version = ''] = process.argv.slice(2);
const calls: { service: string; ms: number }[] = [];

const around: Surroundings = {
  cwd: process.cwd(),
  env: process.env,
  note: (line) => process.stderr.write(`${line}\n`),
  warn: (line) => process.stderr.write(`${line}\n`),
  advise: (text) => text,
  isTerminal: false,
  onSignal: (listener) => {
    process.on('SIGINT', listener).on('SIGTERM', listener);
    return () => process.off('SIGINT', listener).off('SIGTERM', listener);
  },
};

const timed = (service: string, provider: Provider): Provider => ({
  ...provider,
  rollback: async (...given) => {
    const call = { service, ms: 0 };
    calls.push(call);
    const start = performance.now();
    await provider.rollback(...given);
    call.ms = performance.now() - start;
  },
});

const at = (event: Event | undefined): number => (event ? Date.parse(event.at) : Number.NaN);

const totalOf = (events: readonly Event[]): number => {
  const verdict = events.find((event) => event.type === 'service.checked' && event.verdict.outcome === 'failed');
  return at(events.findLast(({ type }) => type === 'service.rolled-back')) - at(verdict);
};

const given = { manifest, 'state-dir': stateDir };
const settled = await settle(given, around);
const { place, settings } = settled;
const { record } = await headOf(place, settings.environment).read();
const deployment = newId(systemClock);
const versions = Object.keys(settings.services).map((service) => `${service}=${version}`);
const prepared = await prepare({ ...given, version: versions }, settled, around, deployment, record);
const { plan, base, refusals, connection } = prepared;
if (refusals.length > 0) throw new Error(refusals.map(({ reason }) => reason).join('\n'));
const { ports } = connection;
const provider = (service: string): Provider => timed(service, ports.provider(service));
const requested = { operation: 'deploy', manifest } as const;
const execution = { place, settings, deployment, plan, base, requested };
await execute({ ...execution, connection: { ...connection, ports: { ...ports, provider } } }, around);
const events = await readJournal(journalDir(place, settings.environment, deployment));
const finished = events.find((event) => event.type === 'deployment.finished');
const outcome = finished?.type === 'deployment.finished' ? finished.outcome : 'unfinished';
process.send?.({ outcome, totalMs: totalOf(events), calls } satisfies Deployed);
process.disconnect?.();
