import type { Event } from '@convoy/model/events';
import { expect, test } from '@jest/globals';
import type { Twin } from '../../../test/twin/twin.ts';
import { startRunner, withTwin } from './runner.ts';

let twin: Twin;
withTwin((one) => {
  twin = one;
});

const dayMs = 24 * 3_600_000;

const event = (deployment: string): Event =>
  ({
    ...{ type: 'service.checkpointed', service: 'api', id: `${deployment}.1.a.1`, at: '2026-11-01T10:00:00.000Z' },
    ...{ order: [1, 1, 'a', 1], deployment, environment: 'staging' },
  }) as Event;

type Runner = Awaited<ReturnType<typeof startRunner>>;

/** A deployment from its claim to its end, whose journal goes into an artifact. */
const deploy = async ({ store, journal }: Runner, deployment: string): Promise<void> => {
  const { revision, record } = await store.read();
  const claimed = { ...record, epoch: record.epoch + 1, unfinished: deployment };
  const first = await store.write(claimed, revision, `${deployment}: begun`);
  await journal(deployment, '1.a').append([event(deployment)]);
  await store.write({ ...claimed, unfinished: null }, first ?? '', `${deployment}: over`);
};

interface Shelf {
  readonly archives: readonly { readonly artifact: number; readonly deployments: readonly string[] }[];
  readonly volumes: readonly { readonly artifact: number; readonly pieces: readonly { deployment: string }[] }[];
  readonly tails: readonly unknown[];
}
const shelf = (): Shelf => (JSON.parse(twin.files('convoy/staging')['head.json'] ?? '') as { shelf: Shelf }).shelf;
const inVolumes = () => shelf().volumes.map(({ pieces }) => pieces.map(({ deployment }) => deployment));
const inArchives = () => shelf().archives.map(({ deployments }) => deployments);

test('what an environment at rest has is kept anew before it expires, and not before that is due', async () => {
  await using runner = await startRunner(twin, 7);
  await deploy(runner, 'd-1');
  const before = shelf();
  await runner.store.renew();
  expect(shelf()).toEqual(before);
  await runner.clock.sleep(61 * dayMs);
  await runner.store.renew();
  expect([inVolumes(), inArchives()]).toEqual([[], [['d-1']]]);
  const renewed = shelf();
  await runner.store.renew();
  expect(shelf()).toEqual(renewed);
  await using later = await startRunner(twin);
  await later.store.history();
  expect([later.notes, await later.events('d-1')]).toEqual([[], [event('d-1')]]);
});

test('what has expired is let go and told, and keeps no later journal from its artifact', async () => {
  await using first = await startRunner(twin, 7);
  await deploy(first, 'd-1');
  await first.clock.sleep(91 * dayMs);
  await deploy(first, 'd-2');
  expect(shelf().tails).toEqual([]);
  expect([inVolumes(), inArchives()]).toEqual([[['d-2']], []]);
  expect(first.notes.join('\n')).toContain('journals of d-1 are lost and let go');
});

test('a history of many deployments keeps the head small, and is read whole from a few artifacts', async () => {
  twin.limit({ content: false });
  await using runner = await startRunner(twin, 7);
  const ids = Array.from({ length: 40 }, (_, index) => `d-${100 + index}`);
  for (const id of ids) await deploy(runner, id);
  expect(shelf().volumes.length + shelf().archives.length).toBeLessThan(20);
  expect(inArchives().flat().length).toBeGreaterThan(25);
  await using other = await startRunner(twin);
  await other.store.history();
  const counts = await Promise.all(ids.map(async (id) => (await other.events(id)).length));
  expect([other.notes, counts]).toEqual([[], ids.map(() => 1)]);
});
