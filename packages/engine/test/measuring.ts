import type { PerformanceSettings, Profile } from '@convoy/model/checks';
import type { ServiceSettings } from '@convoy/model/settings';
import { everyCheck } from '../../model/test/checks.ts';
import { base, service, settings } from '../../model/test/settings.ts';
import { type Answer, outside, perform } from './performing.ts';
import { play } from './table.ts';

interface Around {
  readonly change?: Partial<PerformanceSettings>;
  readonly service?: Partial<ServiceSettings>;
  readonly profile?: Profile;
  readonly isFirst?: boolean;
  /** Where the release that serves answers itself. */
  readonly beside?: string;
}

/** Answers of a release, by the count of those before. */
export type Answers = (count: number) => Answer;

export const steady =
  (ms: number): Answers =>
  (count) => ({ status: 200, ms: ms + (count % 7) });

/** The performance check: what it reports, and the hosts that were asked, in order. */
export const measured = async (candidate: Answers, stable: Answers, around: Around = {}) => {
  const { change = {}, profile, isFirst = false, beside } = around;
  const verify = { performance: { ...everyCheck.performance, ...change } };
  const health = { url: 'https://live', live: '/l', ready: '/r' };
  const former = { release: { version: '1' }, deployment: 'd', ordinal: 1, ...(profile ? { profile } : {}) };
  const table = play(settings({ web: service([], { verify, health, ...around.service }) }), {
    base: base({ markers: isFirst ? {} : { web: former } }),
  });
  while (!table.running.includes('verify:performance:web')) table.ends(table.running[0] as string);
  const hosts: string[] = [];
  const world = outside({
    look: (url) => {
      const host = new URL(url).host;
      const before = hosts.filter((one) => one === host).length;
      hosts.push(host);
      return ['live', 'blue'].includes(host) && !around.service ? stable(before) : candidate(before);
    },
    ...(beside && { describe: () => ({ live: { release: { version: '1' }, url: beside }, idle: null }) }),
  });
  const [fact] = await perform(table, 'verify:performance:web', world);
  if (fact?.type !== 'service.checked') throw new Error(`no verdict: ${JSON.stringify(fact)}`);
  return { ...fact, hosts, world };
};
