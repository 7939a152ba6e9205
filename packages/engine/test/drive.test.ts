import type { Parts } from '@convoy/engine/simulate/agent';
import type { Head, Journal } from '@convoy/model/ports';
import { describe, expect, test } from '@jest/globals';
import { settings } from '../../model/test/settings.ts';
import { isStart, real, stageOf } from './stage.ts';

const one = settings({ api: real() });

/** The signal that a deploy is given, and a deploy that ends only by it. */
const hanging = () => {
  const signals: AbortSignal[] = [];
  const provider: Parts['provider'] = (whole) => ({
    ...whole,
    deploy: ({ signal }) =>
      new Promise((_, reject) => {
        signals.push(signal);
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  });
  return { signals, provider };
};

describe('the journal cannot be written', () => {
  const full = new Error('ENOSPC');
  const failing =
    (when: string) =>
    (journal: Journal): Journal => ({
      ...journal,
      append: async (events) => {
        if (events.some(({ type }) => type === when)) throw full;
        await journal.append(events);
      },
    });

  test('an effect whose start could not be journalled does not begin', async () => {
    const stage = stageOf(one, { parts: { journal: failing('command.started') } });
    await expect(stage.until(stage.begin().ending)).rejects.toBe(full);
    expect(stage.world.calls).toEqual([]);
  });

  test('nothing that was begun goes on without it', async () => {
    const { signals, provider } = hanging();
    const two = settings({ api: real(), web: real() });
    const stage = stageOf(two, {
      parts: {
        journal: failing('service.deployed'),
        provider: (whole) => ({
          ...whole,
          deploy: (effect, release) =>
            (effect.target.service === 'api' ? provider(whole) : whole).deploy(effect, release),
        }),
      },
    });
    await expect(stage.until(stage.begin().ending)).rejects.toBe(full);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(stage.told('service.deployed')).toEqual([]);
  });
});

describe('the fence', () => {
  const slowHead =
    (ms: number, stage: () => ReturnType<typeof stageOf>) =>
    (head: Head): Head => ({
      ...head,
      write: async (record, expected, note) => {
        const written = await head.write(record, expected, note);
        if (note.startsWith('deploy:')) await stage().world.time.sleep(ms);
        return written;
      },
    });

  test('comes before the effect: until the head has it, nothing begins', async () => {
    const stage: ReturnType<typeof stageOf> = stageOf(one, { parts: { head: slowHead(5000, () => stage) } });
    const agent = stage.begin();
    await stage.untilTold(isStart('deploy:api'));
    const journalledAt = stage.world.time.now();
    await stage.untilAtWork('deploy:api');
    expect(stage.world.time.now() - journalledAt).toBeGreaterThanOrEqual(5000);
    expect(await stage.until(agent.ending)).toBe('finished');
  });

  test('that took longer than the effect may last lets nothing begin: a successor may be looking already', async () => {
    const short = settings({ api: real([], { timeoutMs: 4000 }), web: real() });
    const stage: ReturnType<typeof stageOf> = stageOf(short, { parts: { head: slowHead(5000, () => stage) } });
    await stage.until(stage.begin().ending);
    expect(stage.world.calls.filter(({ key }) => key.includes('deploy:api'))).toEqual([]);
    expect(stage.told('failure.detected')).toMatchObject([{ service: 'api', code: 'TIMEOUT' }]);
  });

  test('that is lost lets nothing begin', async () => {
    const lost = (head: Head): Head => ({
      ...head,
      write: async (record, expected, note) => (note.startsWith('deploy:') ? null : head.write(record, expected, note)),
    });
    const stage = stageOf(one, { parts: { head: lost } });
    expect(await stage.until(stage.begin().ending)).toBe('fenced');
    expect(stage.world.calls).toEqual([]);
  });
});

test('rules that leave nothing to do and no end are a defect of ours, and said to be one', async () => {
  const stage = stageOf(one, { parts: { decide: () => ({ facts: [], commands: [], wake: null }) } });
  await expect(stage.until(stage.begin().ending)).rejects.toMatchObject({ code: 'STUCK' });
});

test('the head is told of what must outlast the journal, as soon as it is journalled', async () => {
  const stage = stageOf(one);
  await stage.until(stage.begin().ending);
  const tick = (type: string) => stage.stores.written.find(({ event }) => event.type === type)?.tick ?? 0;
  const moved = stage.stores.writes.find(({ record }) => record.ordinal === 2);
  expect(moved?.tick).toBeGreaterThan(tick('deployment.confirmed'));
  expect(moved?.tick).toBeLessThan(tick('deployment.finished'));
});
