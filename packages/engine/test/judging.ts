import type { Description, Served } from '@convoy/model/ports';
import type { CanaryStep } from '@convoy/model/settings';
import { able, service, settings } from '../../model/test/settings.ts';
import { type Answer, outside, perform } from './performing.ts';
import { play } from './table.ts';

export const [fresh, beside] = ['web.candidate', 'web.stable'];
const gate = { intervalMs: 100, timeoutMs: 1000, startupMs: 0, successes: 1, failures: 3, errors: 4, inconclusive: 3 };
export const nobody: Served = { n: 0, errors: 0, ms: [] };
export const healthy = (ms = 5): Answer => ({ status: 200, ms });

interface World {
  readonly candidate?: (now: number) => Answer;
  readonly stable?: (now: number) => Answer;
  /** What users met since the last time, of which there is none yet where it is null. */
  readonly served?: (now: number, cursor: string | null) => { readonly live: Served; readonly candidate: Served };
  readonly describe?: () => Description;
  readonly step?: Partial<CanaryStep>;
  /** Where its answers name their release. */
  readonly version?: string;
}

export const inPlace: Description = {
  live: { release: { version: '1' }, url: `https://${beside}` },
  idle: null,
  share: 0.1,
};

/** At the first step of a canary. */
export const begun = (step: Partial<CanaryStep> = {}, version?: string) => {
  const health = { url: 'https://web', live: '/l', ready: '/r', ...(version && { version }) };
  const steps = [{ share: 0.1, forMs: 10_000, ...step }];
  const of = settings({ web: service([], { health, gate, strategy: 'canary', canary: steps }) });
  const table = play(of, { capabilities: { web: { ...able, weigh: true } } });
  table.ends('deploy:web', 'gate:candidate:web', 'weigh:1:web');
  return table;
};

/** The first step of a canary: what it reports, when, and what was asked. */
export const judged = async (world: World) => {
  const { candidate = () => healthy(), stable = () => healthy(), served, step, version } = world;
  const table = begun(step, version);
  const cursors: (string | null)[] = [];
  const around = outside({
    look: (url, now) => (new URL(url).host === beside ? stable(now) : candidate(now)),
    describe: world.describe ?? (() => inPlace),
    ...(served && {
      provider: {
        traffic: async (_, cursor) => {
          cursors.push(cursor);
          return { ...served(around.time.now(), cursor), cursor: `c${cursors.length}` };
        },
      },
    }),
  });
  const [fact] = await perform(table, 'canary:1:web', around);
  if (fact?.type !== 'service.checked') throw new Error(`no verdict: ${JSON.stringify(fact)}`);
  return { ...fact, cursors, around, endedAt: around.time.now() };
};
