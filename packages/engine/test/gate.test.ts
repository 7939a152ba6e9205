import { begin } from '@convoy/engine/perform';
import { ConvoyError } from '@convoy/model/error';
import type { Fact } from '@convoy/model/events';
import type { Verdict } from '@convoy/model/look';
import type { ServiceSettings } from '@convoy/model/settings';
import { describe, expect, test } from '@jest/globals';
import { able, check, service, settings } from '../../model/test/settings.ts';
import { passing } from './passing.ts';
import { type Answer, outside, perform, performed, type Script } from './performing.ts';
import { play } from './table.ts';

const gate = {
  intervalMs: 1000,
  timeoutMs: 20_000,
  startupMs: 5000,
  successes: 3,
  failures: 2,
  errors: 2,
  inconclusive: 2,
};
const health = { live: '/health', ready: '/health/ready' };
const well: Answer = { status: 200 };
const ill: Answer = { status: 503 };

const verdictOf = ([fact]: readonly Fact[]): Verdict => {
  if (fact?.type !== 'service.gated') throw new Error(`no gate ended: ${fact?.type}`);
  return fact.verdict;
};

/** The candidate of `web` is gated, at an address that only it has. */
const gated = async (look: NonNullable<Script['look']>, change: Partial<ServiceSettings> = {}, more: Script = {}) => {
  const table = play(settings({ web: service([], { gate, health, ...change }) }));
  table.ends('deploy:web');
  const around = outside({ look, ...more });
  const verdict = verdictOf(await perform(table, 'gate:candidate:web', around));
  return { verdict, ...around };
};

describe('a gate', () => {
  test('observes the candidate, at the address that only it has', async () => {
    const { verdict, looks } = await gated(() => well);
    expect(looks).toEqual(Array.from({ length: 3 }, () => 'https://web.candidate/health/ready'));
    expect(verdict).toMatchObject({ outcome: 'passed', counts: { successful: 3, failed: 0 } });
  });

  test('passes with its successes in a row, an interval between them', async () => {
    const { verdict, time } = await gated((_, __, count) => (count === 3 ? ill : well));
    expect(verdict).toMatchObject({ outcome: 'passed', counts: { successful: 5, failed: 1 } });
    expect(time.now()).toBeGreaterThanOrEqual(5000);
  });

  test('does not count failures before the first success until startup is over', async () => {
    const { verdict } = await gated((_, now) => (now < 4500 ? null : well));
    expect(verdict).toMatchObject({ outcome: 'passed', counts: { failed: 5 } });
  });

  test('after startup failures in a row end it', async () => {
    const { verdict, time } = await gated(() => ill);
    expect(verdict).toMatchObject({ outcome: 'failed', code: 'HEALTH_STATUS' });
    expect(time.now()).toBeGreaterThanOrEqual(5000);
    expect(time.now()).toBeLessThan(8000);
  });

  test('after a first success they count at once, startup or not', async () => {
    const { verdict, time } = await gated((_, __, count) => (count === 1 ? well : ill));
    expect(verdict.outcome).toBe('failed');
    expect(time.now()).toBeLessThan(5000);
  });

  test('its time limit ends it as failed with the last reason: what flaps for ever never passes', async () => {
    const { verdict, time } = await gated((_, __, count) => (count % 2 === 0 ? ill : well));
    expect(verdict).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/within 20000 ms.*health\/ready/),
    });
    expect(time.now()).toBeLessThanOrEqual(20_000);
  });

  test('an answer that never comes is a failure, and no pass', async () => {
    const { verdict } = await gated(() => ({ status: 200, ms: 1_000_000 }));
    expect(verdict).toMatchObject({ outcome: 'failed', counts: { successful: 0 } });
  });
});

describe('identity first: an answer must prove which release it comes from', () => {
  const shared = { ...health, url: 'https://web.example', version: '[BODY].version' };
  const withoutOwn = async (look: NonNullable<Script['look']>, change: Partial<ServiceSettings['health']> = {}) => {
    const table = play(settings({ web: service([], { gate, health: { ...shared, ...change } }) }));
    table.says({ type: 'service.deployed', service: 'web', release: { version: '2' }, key: 'deploy:web:1' });
    const around = outside({ look });
    return { verdict: verdictOf(await perform(table, 'gate:candidate:web', around)), ...around };
  };
  const says = (version: string): Answer => ({ status: 200, body: JSON.stringify({ version }) });

  test('the version in its body will do', async () => {
    const { verdict, looks } = await withoutOwn(() => says('2'));
    expect(verdict.outcome).toBe('passed');
    expect(looks[0]).toBe('https://web.example/health/ready');
  });

  test('the former release answering 200 is inconclusive, however often', async () => {
    const { verdict } = await withoutOwn(() => says('1'));
    expect(verdict).toMatchObject({ outcome: 'inconclusive', code: 'WRONG_VERSION', counts: { successful: 0 } });
  });

  test('so is one that says nothing of its version', async () => {
    expect((await withoutOwn(() => well)).verdict).toMatchObject({ outcome: 'inconclusive', code: 'NO_VERSION' });
  });

  test('without any version the provider must vouch for what serves', async () => {
    const gateOf = (serves: string) => {
      const table = play(settings({ web: service([], { gate, health: { ...health, url: 'https://web.example' } }) }));
      table.says({ type: 'service.deployed', service: 'web', release: { version: '2' }, key: 'deploy:web:1' });
      const found = () => ({ live: { release: { version: serves } }, idle: null });
      return perform(table, 'gate:candidate:web', outside({ look: () => well, describe: found })).then(verdictOf);
    };
    expect(await gateOf('2')).toMatchObject({ outcome: 'passed' });
    expect(await gateOf('1')).toMatchObject({ outcome: 'inconclusive', code: 'NO_IDENTITY' });
  });

  test('where nobody knows where to look it is our own error', async () => {
    const table = play(settings({ web: service([], { gate, health }) }), {
      capabilities: { web: { ...able, describe: false } },
    });
    table.says({ type: 'service.deployed', service: 'web', release: { version: '2' }, key: 'deploy:web:1' });
    const around = outside({ look: () => well });
    const verdict = verdictOf(await perform(table, 'gate:candidate:web', around));
    expect(verdict).toMatchObject({ outcome: 'error', code: 'NO_HEALTH_URL' });
    expect(around.looks).toEqual([]);
  });
});

test('a need is asked now: no time to start, one healthy answer will do', async () => {
  const of = settings({
    catalog: service([], { gate, health: { ...health, url: 'https://catalog' } }),
    web: service(['catalog']),
  });
  const ask = (look: NonNullable<Script['look']>) => {
    const around = outside({ look, describe: () => ({ live: { release: { version: '1' } }, idle: null }) });
    return perform(play(of, { only: ['web'] }), 'gate:need:catalog', around).then(verdictOf);
  };
  expect(await ask(() => well)).toMatchObject({ outcome: 'passed', counts: { successful: 1 } });
  expect(await ask(() => null)).toMatchObject({ outcome: 'failed', counts: { failed: 2 } });
});

test('a candidate that has passed and is looked at again must answer now, once', async () => {
  const again = (look: NonNullable<Script['look']>) => {
    const table = play(settings({ web: service([], { gate, health }), late: service() }, { shift: 'together' }));
    table.ends('deploy:web', 'gate:candidate:web');
    table.lasts(61_000);
    table.ends('deploy:late', 'gate:candidate:late');
    return perform(table, 'gate:candidate:web', outside({ look })).then(verdictOf);
  };
  expect(await again(() => well)).toMatchObject({ outcome: 'passed', counts: { successful: 1 } });
  expect(await again(() => ill)).toMatchObject({ outcome: 'failed', counts: { failed: 2 } });
});

test('a restored release is looked at where users are, and must be the former one', async () => {
  const own = { ...health, url: 'https://web.example', version: '[BODY].version' };
  const table = play(settings({ web: service([], { gate, health: own }) }, { checks: { all: check() } }));
  table.through('web');
  table.fails('check:all');
  table.ends('rollback:web');
  const look = (version: string) => () => ({ status: 200, body: JSON.stringify({ version }) });
  const restored = (version: string) => perform(table, 'gate:restored:web', outside({ look: look(version) }));
  expect(verdictOf(await restored('1')).outcome).toBe('passed');
  expect(verdictOf(await restored('2'))).toMatchObject({ outcome: 'inconclusive', code: 'WRONG_VERSION' });
});

test('a red verdict says whether it lives and which of its parts fail', async () => {
  const detail = JSON.stringify({ components: { db: { status: 'DOWN' }, disk: { status: 'UP' } } });
  const look = (url: string): Answer =>
    url.endsWith('detailed') ? { status: 200, body: detail } : url.endsWith('ready') ? ill : well;
  const { verdict } = await gated(look, { health: { ...health, detail: '/health/detailed' } });
  expect(verdict.reason).toMatch(/; \/health answers 200; failing: db$/);
});

describe('a gate that is told to stop', () => {
  const stopped = async (reason: unknown) => {
    const table = play(settings({ web: service([], { gate, health }) }));
    table.ends('deploy:web');
    const stop = new AbortController();
    const around = outside({ look: () => ill });
    const { command, context } = performed(table, 'gate:candidate:web', around, stop.signal);
    const facts = begin(command, context);
    void around.time.sleep(2500).then(() => stop.abort(reason));
    return passing(around.time, facts);
  };
  test('because nobody needs it reports nothing', async () => {
    expect(await stopped(new Error('given up'))).toEqual([]);
  });
  test('because its time is up is a failed gate', async () => {
    expect(await stopped(new ConvoyError('TIMEOUT', 'time is up'))).toMatchObject([
      { type: 'failure.detected', point: 'gate', service: 'web', code: 'TIMEOUT' },
    ]);
  });
});
