import type { Watched } from './shop.ts';

/** Something that goes wrong with the shop, and what is to come of it. */
export interface Fault {
  readonly fault: string;
  /** What goes wrong: each is a cause by itself. */
  readonly causes: readonly string[];
  /** What each of them has fail with it. */
  readonly affected: readonly string[];
  readonly begin: (shop: Watched) => Promise<void>;
  /** Ends it where nobody but its maker can, once it is told. */
  readonly end?: (shop: Watched) => Promise<void>;
  /** What Convoy does about it. */
  readonly mended: 'restart' | 'rollback' | null;
}

const signal =
  (name: NodeJS.Signals, ...services: readonly string[]): Fault['begin'] =>
  async ({ pidOf }) => {
    const pids = await Promise.all(services.map(pidOf));
    for (const pid of pids) process.kill(pid, name);
  };

const switched =
  (of: string, name: string | null): Fault['begin'] =>
  ({ fault }) =>
    fault(of, name);

/** Faults of what others of the shop need and are needed by: one after the other. */
const chained: readonly Fault[] = [
  {
    ...{ fault: 'one is killed', causes: ['web'], affected: [], mended: 'restart' },
    begin: signal('SIGKILL', 'web'),
  },
  {
    ...{ fault: 'one hangs', causes: ['gateway'], affected: ['web'], mended: 'restart' },
    begin: signal('SIGSTOP', 'gateway'),
  },
  {
    ...{ fault: 'one answers 503', causes: ['orders'], affected: ['gateway', 'web'], mended: 'restart' },
    begin: async ({ fault, pidOf }) => fault(`${await pidOf('orders')}`, 'failing'),
  },
  {
    ...{ fault: 'two are killed at once', causes: ['catalog', 'inventory'], affected: ['gateway', 'orders', 'web'] },
    ...{ mended: 'restart', begin: signal('SIGKILL', 'catalog', 'inventory') },
  },
  {
    ...{ fault: 'what others run is gone', causes: ['pricing'], affected: ['gateway', 'orders', 'web'], mended: null },
    ...{ begin: ({ pricing }) => pricing(false), end: ({ pricing }) => pricing(true) },
  },
];

/** So often something falls that comes and goes. */
const falls = 4;

const flapping: Fault = {
  ...{ fault: 'one comes and goes', causes: ['outlet'], affected: [], mended: null },
  begin: switched('outlet', 'flapping'),
  end: async ({ fault, urls }) => {
    let [seen, isWell] = [0, true];
    while (seen < falls) {
      const { ok } = await fetch(`${urls.outlet}/health/ready`);
      if (isWell && !ok) seen += 1;
      isWell = ok;
    }
    await fault('outlet', null);
  },
};

const slow: Fault = {
  ...{ fault: 'one is slow', causes: ['kiosk'], affected: [], mended: null },
  ...{ begin: switched('kiosk', 'slow-after-shift'), end: switched('kiosk', null) },
};

const unmendable: Fault = {
  ...{ fault: 'a release fails whenever it is started', causes: ['partners'], affected: [], mended: 'rollback' },
  begin: switched('partners@2', 'failing'),
};

/** What goes on at the same time; of each the faults in their order. The last two have services beside the others. */
export const lanes: readonly (readonly Fault[])[] = [chained, [flapping, unmendable], [slow]];
