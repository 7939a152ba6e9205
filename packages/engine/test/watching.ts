import type { Fact } from '@convoy/model/events';
import type { Provider, Served, Traffic } from '@convoy/model/ports';
import type { ServiceSettings } from '@convoy/model/settings';
import { service, settings } from '../../model/test/settings.ts';
import { started } from './commands.ts';
import { type Answer, outside, perform } from './performing.ts';
import { play } from './table.ts';

export const second = 1_000;
export const gate = {
  intervalMs: second,
  timeoutMs: 20_000,
  startupMs: 0,
  successes: 1,
  failures: 3,
  errors: 2,
  inconclusive: 2,
};
const health = { url: 'https://web.example', live: '/health', ready: '/ready', version: '[BODY].version' };
export const well: Answer = { status: 200, body: JSON.stringify({ version: '2' }) };

export interface World {
  readonly traffic?: NonNullable<Provider['traffic']>;
  readonly change?: Partial<ServiceSettings>;
  readonly look?: (now: number) => Answer;
  /** Asked to look for so long only. */
  readonly forMs?: number;
}

/** The watch of `web` for 100 seconds after its shift, whatever its looks see: what it reports, when, and what it keeps. */
export const watched = async ({ traffic, change = {}, look = () => well, forMs }: World) => {
  const table = play(settings({ web: service([], { gate, health, watchMs: 100 * second, ...change }) }));
  table.through('web');
  if (forMs !== undefined)
    table.says(started({ type: 'watch', service: 'web', release: { version: '2' }, attempt: 1, forMs }));
  const around = outside({ look: (_, now) => look(now), ...(traffic ? { provider: { traffic } } : {}) });
  const [fact] = (await perform(table, 'watch:web', around)) as Fact<'service.checked'>[];
  if (!fact) throw new Error('a watch has a verdict');
  return { verdict: fact.verdict, endedAt: around.time.now(), kept: around.kept };
};

/** Of so many requests in a row every n-th is an error; the others are answered in about so many milliseconds. */
export const requests = (count: number, { ms = 50, errorEach = 0 } = {}): (number | null)[] =>
  Array.from({ length: count }, (_, index) =>
    errorEach > 0 && index % errorEach === errorEach - 1 ? null : ms + ((index * 7) % 13),
  );

export const served = (met: readonly (number | null)[]): Served => {
  const ms = met.filter((one) => one !== null);
  return { n: met.length, errors: met.length - ms.length, ms };
};

/** A provider that tells of so many requests at each call since the last. */
export const counting = (
  since: (call: number) => readonly (number | null)[],
  former: Traffic['former'] = requests(1_000),
): NonNullable<Provider['traffic']> => {
  let calls = 0;
  return async () => {
    calls += 1;
    return { live: served(since(calls)), ...(former ? { former } : {}), cursor: `c${calls}` };
  };
};
