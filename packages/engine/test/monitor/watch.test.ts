import { boardOf } from '@convoy/engine/monitor/begin';
import type { Keep } from '@convoy/model/monitoring/ports';
import { seeded } from '@convoy/model/random';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, type Disk, disk, endpoint, start, watchFrom } from './watching.ts';

const minute = 60_000;
/** Of services and of the watch, without by what its notifications are known. */
const services = (told: readonly string[]): string[] =>
  told.filter((line) => !/\/|notification\.prefixed/.test(line)).map((line) => line.replace(/^\d+ /, ''));

test('a service that fails is told as down once, after its threshold, and as up again', async () => {
  const world = (_: string, ms: number): Answer => (ms > minute && ms < 3 * minute ? 'bad' : 'ok');
  const { told, overlapped } = await watchFrom(disk(), [endpoint('web')], world, [0, 5 * minute]);
  expect(services(told)).toEqual([
    'monitor.started',
    'web unknown up HEALTHY',
    'web up down HEALTH_STATUS',
    'web down up HEALTHY',
  ]);
  const [, down] = told.filter((line) => / web (up|unknown) /.test(line));
  expect(Number(down?.split(' ')[0])).toBeLessThan(60 + 15);
  expect(overlapped).toBe(false);
});

test('a failure that stays under the threshold is told to nobody', async () => {
  const world = (_: string, ms: number): Answer => (ms > minute && ms < minute + 4_000 ? 'bad' : 'ok');
  const { told } = await watchFrom(disk(), [endpoint('web')], world, [0, 3 * minute]);
  expect(services(told)).toEqual(['monitor.started', 'web unknown up HEALTHY']);
});

test('by default it is down within an interval and two looks that confirm, whenever it fails and however', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 60_000, max: 90_000 }),
      fc.constantFrom<Answer>('bad', 'hang'),
      async (from, how) => {
        const world = (_: string, ms: number): Answer => (ms >= from ? how : 'ok');
        const { told, overlapped } = await watchFrom(disk(), [endpoint('web')], world, [0, from + minute]);
        const [at] = told.flatMap((line) => (/ web up down /.test(line) ? [Number(line.split(' ')[0])] : []));
        // Jitter comes on top, and where nothing answers the limit of the last look; the ones before that have ended by the next.
        const most = how === 'bad' ? 10.5 + 2 * 2.1 : 10.5 + 3 * 5;
        expect((at ?? Number.NaN) - from / 1_000).toBeLessThanOrEqual(most + 0.6);
        expect(overlapped).toBe(false);
      },
    ),
    { numRuns: 40 },
  );
});

test('what confirms counts for the status alone, also for the watch after it: each interval has one look', async () => {
  const world = (_: string, ms: number): Answer => (ms > minute && ms < 2 * minute ? 'bad' : 'ok');
  const [kept, samples]: [Disk, unknown[]] = [disk(), []];
  const keep: Keep = {
    ...kept.keep,
    append: async (some) => {
      samples.push(...some);
    },
  };
  const { looks } = await watchFrom(kept, [endpoint('web')], world, [0, 4 * minute], { keep });
  expect(looks).toBeGreaterThan(25);
  for (const known of [
    { snapshot: kept.snapshot, samples: [] },
    { snapshot: [], samples },
  ]) {
    const { watched } = boardOf([endpoint('web')], known);
    const counts = watched[0]?.rollups.windows(3_600_000)[0]?.counts;
    expect(counts).toMatchObject({ bad: 6, none: 0 });
    expect(Math.abs((counts?.good ?? 0) - 18)).toBeLessThanOrEqual(1);
  }
});

test('what a service needs is looked at as soon as that has fallen, and keeps its place in the interval', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 60_000, max: 70_000 }), fc.nat(), async (from, seed) => {
      const at: number[] = [];
      const world = (key: string, ms: number): Answer => {
        if (key === 'stock/ready') at.push(ms);
        return key === 'web/ready' && ms >= from ? 'bad' : 'ok';
      };
      const both = [endpoint('web'), endpoint('stock')];
      const needs = (service: string) => (service === 'web' ? ['stock'] : []);
      const more = { needs, random: seeded(seed) };
      const { told } = await watchFrom(disk(), both, world, [0, from + minute], more);
      const down = Number(told.find((line) => / web up down /.test(line))?.split(' ')[0]) * 1_000;
      expect(at.some((ms) => ms > down - 600 && ms < down + 1_600)).toBe(true);
      expect(at.length).toBeLessThanOrEqual((from + minute) / 10_000 + 2);
      const [first = 0, ...others] = at;
      const out = others.filter((ms) => ((ms - first) / 10_000 + 0.06) % 1 > 0.12);
      expect(out.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 30 },
  );
});

test('what hangs is looked at once at a time, and is down', async () => {
  const slow = endpoint('web', 'ready', { intervalMs: 1_000 });
  const { told, overlapped, looks } = await watchFrom(disk(), [slow], () => 'hang', [0, minute]);
  expect(services(told)).toEqual(['monitor.started', 'web unknown down HEALTH_TIMEOUT']);
  expect([overlapped, looks <= 13]).toEqual([false, true]);
});

test('a part that says it is in trouble makes the service degraded; a dead process makes it down', async () => {
  const both = [endpoint('web', 'live'), endpoint('web', 'ready'), endpoint('web', 'detail')];
  const parts = await watchFrom(disk(), both, (key) => (key === 'web/detail' ? 'bad' : 'ok'), [0, minute]);
  expect(services(parts.told).at(-1)).toBe('web up degraded HEALTH_STATUS');
  const dead = await watchFrom(disk(), both, (key) => (key === 'web/live' ? 'bad' : 'ok'), [0, minute]);
  expect(services(dead.told).at(-1)).toMatch(/^web \w+ down HEALTH_STATUS$/);
});

test('what is under maintenance is that and nothing else, and afterwards what it is', async () => {
  const maintenance = (_: string, now: number) => (now < start + 2 * minute ? 'a disk is changed' : null);
  const { told } = await watchFrom(disk(), [endpoint('web')], () => 'bad', [0, 4 * minute], { maintenance });
  expect(services(told)).toEqual([
    'monitor.started',
    'web unknown maintenance MAINTENANCE',
    'web maintenance down HEALTH_STATUS',
  ]);
});

test('there are never more looks at the same time than may be', async () => {
  const many = Array.from({ length: 50 }, (_, index) => endpoint(`s${index}`, 'ready', { intervalMs: 1_000 }));
  const { most, overlapped } = await watchFrom(disk(), many, () => 'hang', [0, minute], { concurrency: 7 });
  expect([most, overlapped]).toEqual([7, false]);
});

test('a watch that goes on knows what was told, and says what nobody saw', async () => {
  const kept = disk();
  await watchFrom(kept, [endpoint('web')], () => 'bad', [0, 2 * minute]);
  const quick = await watchFrom(kept, [endpoint('web')], () => 'bad', [2 * minute + 1_000, 4 * minute]);
  expect(services(quick.told)).toEqual(['monitor.started']);
  const late = await watchFrom(kept, [endpoint('web')], () => 'ok', [10 * minute, 12 * minute]);
  expect(services(late.told)).toEqual([
    'monitor.started',
    expect.stringMatching(/^gap 2\d\d 600$/),
    'web down up HEALTHY',
  ]);
});

test('killed anywhere, nothing that was told is told again, and the end is what it would have been', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom<Answer>('ok', 'ok', 'bad', 'warn'), { minLength: 8, maxLength: 8 }),
      fc.integer({ min: 1, max: 7 }),
      async (course, cut) => {
        const world = (_: string, ms: number): Answer => course[Math.floor(ms / minute)] ?? 'ok';
        const kept = disk();
        const before = await watchFrom(kept, [endpoint('web')], world, [0, cut * minute], {}, true);
        const after = await watchFrom(kept, [endpoint('web')], world, [cut * minute + 2_000, 9 * minute]);
        const changes = services([...before.told, ...after.told]).filter((line) => line.startsWith('web'));
        for (const [index, line] of changes.entries())
          expect(line.split(' ')[1]).toBe(index === 0 ? 'unknown' : changes[index - 1]?.split(' ')[2]);
        const whole = await watchFrom(disk(), [endpoint('web')], world, [0, 9 * minute]);
        expect(changes.at(-1)?.split(' ')[2]).toBe(services(whole.told).at(-1)?.split(' ')[2]);
      },
    ),
    { numRuns: 30 },
  );
});
