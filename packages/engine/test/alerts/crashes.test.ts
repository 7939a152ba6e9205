import { fingerprintOf } from '@convoy/model/alerting/labels';
import { seeded } from '@convoy/model/random';
import { expect, test } from '@jest/globals';
import { crashed, type Ended, type Episode } from './crashing.ts';
import { hour, minute, route, second, settings } from './telling.ts';

const of = settings({
  routes: [
    route({
      ...{ match: { severity: 'critical' }, to: ['ops', 'mail'], groupBy: ['zone'], continues: true },
      ...{ groupWaitMs: 10 * second, groupIntervalMs: minute },
    }),
    // What is critical is told to ops by both, in one conversation.
    route({ to: ['log', 'ops'], groupBy: null, groupWaitMs: 0, groupIntervalMs: 2 * minute, repeatMs: hour }),
  ],
  escalate: [{ afterMs: 15 * minute, to: ['phone'] }],
});

/** Each of six services is down once or not, for long enough that somebody must hear of it whoever dies meanwhile. */
const episodesOf = (seed: number): Episode[] => {
  const random = seeded(seed + 77);
  return ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((service, index) => {
    const from = Math.floor(random.next() * 90) * minute;
    const labels = { service, zone: index % 2 === 0 ? 'x' : 'y', severity: random.next() < 0.6 ? 'critical' : 'info' };
    return random.next() < 0.8 ? [{ labels, from, to: from + Math.floor(20 + random.next() * 60) * minute }] : [];
  });
};

const idsOf = (disk: Ended['disk'], type: string): string[] =>
  disk.flatMap((fact) => (fact.type === type && 'notification' in fact ? [fact.notification] : []));

/** What a receiver that leaves out what it has seen believes to fire at the end. */
const believed = (received: Ended['received'], channel: string): string[] => {
  const seen = new Set<string>();
  const threads = new Map<string, Set<string>>();
  for (const { channel: to, message } of received) {
    if (to !== channel || seen.has(message.notification)) continue;
    seen.add(message.notification);
    const firing = threads.get(message.thread) ?? new Set();
    threads.set(message.thread, firing);
    for (const { labels } of message.resolved) firing.delete(fingerprintOf(labels));
    for (const { labels } of message.firing) firing.add(fingerprintOf(labels));
  }
  return [...threads.values()].flatMap((firing) => [...firing]);
};

const violations = (ended: Ended, episodes: readonly Episode[]): string[] => {
  const { disk, received, within } = ended;
  const decided = idsOf(disk, 'notification.decided');
  const counts = new Map<string, number>();
  const contents = new Map<string, string>();
  const found: string[] = [];
  for (const { message } of received) {
    const { notification: id, handle: _, ...content } = message;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    if ((contents.get(id) ?? JSON.stringify(content)) !== JSON.stringify(content)) found.push(`${id} changed`);
    contents.set(id, JSON.stringify(content));
  }
  const prefixes = new Set(decided.map((id) => id.replace(/-\d+$/, '')));
  if (prefixes.size > 1 || prefixes.has('n')) found.push(`ids of one journal begin with ${[...prefixes].join(', ')}`);
  if (new Set(decided).size !== decided.length) found.push('an id was given twice');
  for (const id of decided) if (!counts.has(id)) found.push(`${id} was lost`);
  for (const [id, count] of counts) {
    const allowed = 1 + within.filter((one) => one === id).length;
    if (count > allowed) found.push(`${id} came ${count} times`);
    if (!decided.includes(id)) found.push(`${id} was sent and never decided`);
  }
  for (const { labels } of episodes)
    for (const channel of labels.severity === 'critical' ? ['ops', 'mail', 'log'] : ['log']) {
      const hears = received.some(
        ({ channel: to, message }) =>
          to === channel && message.firing.some((one) => fingerprintOf(one.labels) === fingerprintOf(labels)),
      );
      if (!hears) found.push(`${channel} never heard of ${labels.service}`);
    }
  for (const channel of ['ops', 'mail', 'log', 'phone'])
    for (const one of believed(received, channel)) found.push(`${channel} believes that ${one} fires`);
  return found;
};

/** So many deaths are tried; ten thousand are `npm run test:alerts`. */
const points = Number(process.env.CRASH_POINTS ?? 250);

test('wherever its process dies nothing is lost, and twice comes only what it died in the sending of, with the same id', async () => {
  let [crashes, within] = [0, 0];
  for (let seed = 1; crashes < points; seed += 1) {
    const episodes = episodesOf(seed);
    const ended = await crashed(seed, of, episodes, 5 * hour);
    expect({ seed, found: violations(ended, episodes) }).toEqual({ seed, found: [] });
    crashes += ended.crashes;
    within += ended.within.length;
  }
  expect(within).toBeGreaterThan(points / 25);
}, 600_000);
