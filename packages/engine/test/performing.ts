import { begin } from '@convoy/engine/perform';
import { type Context, contextOf } from '@convoy/engine/perform/context';
import type { Ports } from '@convoy/engine/ports';
import { createTime, type Time } from '@convoy/engine/simulate/time';
import type { Command } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import type { Look } from '@convoy/model/look';
import type { Description, Exit, Host, Provider } from '@convoy/model/ports';
import { able } from '../../model/test/settings.ts';
import { nameOf } from './commands.ts';
import { passing } from './passing.ts';
import type { Table } from './table.ts';
import { unchecked } from './unchecked.ts';

/** What a look finds: `null` for nobody listening. `ms` is how long the answer takes. */
export type Answer = (Pick<Look, 'body' | 'headers'> & { readonly status: number; readonly ms?: number }) | null;
type Exec = Parameters<Host['run']>[0];

/** The outside world of one command, as a test scripts it, and what was asked of it. */
export interface Outside {
  readonly time: Time;
  readonly looks: readonly string[];
  readonly calls: readonly string[];
  readonly execs: readonly Exec[];
  /** Evidence that was kept, by its name. */
  readonly kept: ReadonlyMap<string, string>;
  readonly ports: Ports;
}

type LookRequest = Parameters<Ports['probe']['look']>[0];

export interface Script {
  /** `now` in milliseconds since the beginning. */
  readonly look?: (url: string, now: number, count: number, request: LookRequest) => Answer;
  readonly run?: (exec: Exec) => Exit;
  readonly describe?: () => Description;
  readonly provider?: Partial<Provider>;
  readonly checks?: Partial<Ports['checks']>;
  readonly expand?: Ports['expand'];
}

const refused = { kind: 'refused', message: 'nobody listens' } as const;
const late = { kind: 'timeout', message: 'no answer in time' } as const;

export const outside = ({
  look,
  run,
  describe,
  provider = {},
  checks = {},
  expand = (text) => text,
}: Script): Outside => {
  const time = createTime(0);
  const looks: string[] = [];
  const calls: string[] = [];
  const execs: Exec[] = [];
  const kept = new Map<string, string>();
  const called = (...words: readonly string[]): void => {
    calls.push(words.join(' '));
  };
  const ports: Ports = {
    clock: time,
    ...{ ...unchecked, expand, checks: { ...unchecked.checks, ...checks } },
    evidence: {
      keep: async (name, content) => {
        kept.set(name, content);
        return name;
      },
    },
    logs: { open: () => () => undefined },
    probe: {
      look: async (request, signal): Promise<Look> => {
        const { url, timeoutMs } = request;
        looks.push(url);
        const found = look?.(url, time.now(), looks.length, request) ?? null;
        const ms = found?.ms ?? 1;
        await time.sleep(Math.min(ms, timeoutMs), signal);
        if (found === null) return { url, connected: false, ms, fault: refused };
        return ms > timeoutMs ? { url, connected: true, ms, fault: late } : { url, connected: true, ...found, ms };
      },
    },
    host: {
      run: async (exec) => {
        execs.push(exec);
        return run?.(exec) ?? { code: 0, timedOut: false };
      },
      outlast: async () => undefined,
    },
    provider: () => ({
      capabilities: able,
      deploy: async (_, release) => {
        called('deploy', release.version);
        return { release };
      },
      shift: async (_, release) => called('shift', release.version),
      rollback: async (_, from, to) => called('rollback', from?.version ?? 'nothing', to?.version ?? 'nothing'),
      describe: async () => describe?.() ?? { live: null, idle: null },
      retire: async (_, release) => called('retire', release.version),
      ...provider,
    }),
  };
  return { time, looks, calls, execs, kept, ports };
};

/** A command that runs at the table, and what it is performed with. */
export const performed = (table: Table, name: string, { ports }: Outside, signal = new AbortController().signal) => {
  const command = Object.values(table.state.running).find((one) => nameOf(one.command) === name)?.command;
  if (!command) throw new Error(`${name} does not run: ${table.running.join(', ')}`);
  return { command, context: contextOf(ports, () => table.state, command, signal) };
};

/** Performs it to its end, in virtual time: the facts that it reports. */
export const perform = (
  table: Table,
  name: string,
  around: Outside,
  how: (command: Command, context: Context) => Promise<Fact[]> = begin,
): Promise<Fact[]> => {
  const { command, context } = performed(table, name, around);
  return passing(around.time, how(command, context));
};
