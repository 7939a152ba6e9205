import type { Look } from '@convoy/model/look';
import type { Host, Probe } from '@convoy/model/ports';
import type { Slot } from './chronicle.ts';
import type { Life } from './life.ts';
import { smokePath } from './smoke.ts';
import { answerMs, isSlower } from './speed.ts';
import { timedPath } from './timed.ts';
import type { Works } from './work.ts';
import { traitsOf, type World } from './world.ts';

/** Answers as what is really there would: at a slot's own address, or where the service's users go. */
export const probeFor = (world: World, life: Life): Probe => ({
  look: async ({ url, timeoutMs }, signal) => {
    const { time } = world;
    const [, service = '', where, serial] = url.replace('sim:/', '').split('/');
    const slotNow = (): Slot | null => {
      const { live, idle } = world.slotsOf(service);
      return (where === 'live' ? live : [live, idle].find((one) => String(one?.serial) === serial)) ?? null;
    };
    const isTimed = url.endsWith(timedPath);
    const asked = slotNow();
    const slower = asked !== null && isSlower(world, service, asked, isTimed);
    const ms = answerMs(world, slower);
    await time.sleep(Math.min(Math.round(ms), timeoutMs), signal);
    await life.wake();
    const slot = slotNow();
    const answer = slot ? answerOf(world, service, slot, slot === world.slotsOf(service).live) : null;
    if (slot && isTimed) world.timed.push({ tick: world.tick(), serial: slot.serial, slower });
    if (slot && url.endsWith(smokePath)) return verifiedOf(world, service, slot, answer, url, ms);
    if (slot && !isTimed)
      world.sights.push({
        ...{ tick: world.tick(), at: time.now(), agent: life.name, service, serial: slot.serial },
        isHealthy: answer?.status === 200,
        isNamed: answer?.version === slot.release.version,
      });
    return answer === null
      ? { url, connected: false, ms, fault: { kind: 'refused', message: 'nobody listens' } }
      : { url, connected: true, ms, status: answer.status, body: JSON.stringify({ version: answer.version }) };
  },
});

const verifiedOf = (
  world: World,
  service: string,
  slot: Slot,
  answer: Answer | null,
  url: string,
  ms: number,
): Look => {
  const isNew = slot.release.version === world.scenario.plan.steps.find((step) => step.service === service)?.to.version;
  const passed = answer?.status === 200 && !(isNew && world.trouble.strikes('verify-fails', service));
  world.verified.push({ tick: world.tick(), service, serial: slot.serial, passed });
  return { url, connected: true, ms, status: passed ? 200 : 500, body: '' };
};

interface Answer {
  readonly status: number;
  readonly version: string;
}

/** Null: nobody listens. */
const answerOf = (world: World, service: string, slot: Slot, isLive: boolean): Answer | null => {
  const { time, trouble, scenario } = world;
  const { version } = slot.release;
  slot.looks += 1;
  if (time.now() - slot.since < traitsOf(scenario, service).warmUpMs) return null;
  const step = scenario.plan.steps.find((one) => one.service === service);
  const [good, bad] = [200, 503].map((status): Answer => ({ status, version })) as [Answer, Answer];
  if (slot.restored) return trouble.strikes('regate-fails', service) ? bad : good;
  if (!step) return trouble.strikes('need-not-ready', service) ? bad : good;
  if (version === step.from?.version && version !== step.to.version) return good;
  if (trouble.strikes('gate-fails', service)) return slot.serial % 2 === 0 ? bad : null;
  if (trouble.strikes('wrong-version', service)) return { status: 200, version: step.from?.version ?? 'unknown' };
  if (slot.looks < 12 && slot.looks % 2 === 1 && trouble.strikes('gate-flaps', service)) return bad;
  const watchMs = scenario.settings.services[service]?.watchMs ?? Number.POSITIVE_INFINITY;
  const isOldEnough = isLive && time.now() - slot.liveSince > Math.min(1500, 0.75 * watchMs);
  const isSplit = !isLive && world.slotsOf(service).share > 0;
  if (isSplit && trouble.strikes('canary-fails', service)) return bad;
  return isOldEnough && trouble.strikes('watch-fails', service) ? bad : good;
};

/** Runs tasks and checks: what it is about stands in its key. */
export const hostFor = (world: World, works: Works, life: Life): Host => ({
  run: async ({ env }, signal) => {
    const { chance, trouble, time, tasks } = world;
    const key = env.CONVOY_KEY ?? '';
    const [type, subject = ''] = key.slice(key.indexOf('/') + 1).split(':');
    if (type === 'check') {
      const began = world.tick();
      await time.sleep(chance.int(200, 5000), signal);
      await life.wake();
      const passed = !trouble.strikes('check-fails', subject);
      world.checks.push({ check: subject, began, ended: world.tick(), passed });
      return { code: passed ? 0 : 1, timedOut: false };
    }
    const isFailing = trouble.strikes('task-fails', subject);
    const apply = (): boolean => {
      tasks.set(subject, (tasks.get(subject) ?? 0) + 1);
      return true;
    };
    const failure = isFailing ? { code: 'TASK', applies: chance.is(0.3) } : undefined;
    try {
      await works.run({ kind: 'task', subject, key, ms: chance.int(200, 8000), apply, failure }, life, signal);
    } catch (thrown) {
      if (signal.aborted) throw thrown;
      return { code: 1, timedOut: false };
    }
    return { code: 0, timedOut: false };
  },
  outlast: async (key) => {
    await works.outlast(key);
    await life.wake();
  },
});
