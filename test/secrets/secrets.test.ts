import { expect } from '@jest/globals';
import { type Ran, withBundle } from '../../actions/test/runner.ts';
import { until } from '../until.ts';
import { maskedFirst, type Place } from './everywhere.ts';
import { found } from './find.ts';
import { type House, openHouse } from './house.ts';
import { marks, named, parts } from './marks.ts';

const deploying = (version: string) => ({
  ...{ run: 'true', version: `web=${version}`, force: 'true', services: 'web' },
  reason: `for ${marks.PLAIN}`,
});

/** Where a secret, or half of one, stands. */
const leaks = (places: readonly Place[], secrets: readonly string[]): readonly string[] =>
  places.flatMap(([where, text]) => found(text, secrets).map((hit) => `${where}: ${hit}`));

/** Exit status, and what came of it; the runner was told first of all what to mask. */
const cameTo = ({ code, outputs, out }: Ran) => {
  expect(maskedFirst(out)).toEqual([expect.stringMatching(/^ghs_/), ...Object.values(marks)]);
  return [code, outputs.decision, outputs['reason-code']];
};

/** Every end that a deployment comes to, and what people do about it; each as the workflows run it. */
const story = async (house: House): Promise<void> => {
  const { run, shop } = house;
  expect(cameTo(await run('sequence', { version: 'web=v1', comment: '5' }))).toEqual([0, 'done', '']);
  expect(cameTo(await run('sequence', deploying('v1')))).toEqual([0, 'confirmed', '']);
  const back = [1, 'rolled-back'];
  expect(cameTo(await run('sequence', deploying('v2-bad')))).toEqual([...back, 'HEALTH_STATUS']);
  expect(cameTo(await run('sequence', deploying('v3-unchecked')))).toEqual([...back, 'CHECK_FAILED']);
  expect(cameTo(await run('sequence', deploying('v4-fails')))).toEqual([...back, 'SCRIPT_FAILED']);
  expect(cameTo(await run('sequence', deploying('v5-answers')))).toEqual([...back, 'SECRET_IN_ANSWER']);
  expect(cameTo(await run('health-gate', { service: 'web' }))).toEqual([0, 'done', '']);
  const odd = { ready: '/odd', version: 'v1', timeout: '5s', interval: '20ms', startup: '50ms' };
  const wrong = [1, 'failed', 'WRONG_VERSION'];
  expect(cameTo(await run('health-gate', { ...odd, service: 'web' }))).toEqual(wrong);
  expect(cameTo(await run('health-gate', { ...odd, url: shop.url }))).toEqual(wrong);
  expect(cameTo(await run('sequence', deploying('v6')))).toEqual([0, 'confirmed', '']);
  expect(cameTo(await run('rollback'))).toEqual([0, 'rolled-back', '']);

  const lost = house.start('sequence', deploying('v7-waits'));
  await until('its deploy script', () =>
    house.files().some(([, text]) => text.includes('said all of it: deploy v7-waits')),
  );
  process.kill(lost.pid, 'SIGKILL');
  await lost.ended;
  house.goOn();
  expect(cameTo(await run('resume'))).toEqual([0, 'confirmed', '']);
};

/** What is wrong with a manifest is told without what it holds, be it written out or read from a variable. */
const refusals = async ({ run, runner, shop: { manifest } }: House): Promise<void> => {
  const plain = ['$', '{PLAIN}'].join('');
  const env = { API_PASSWORD: marks.API_PASSWORD };
  const literal = { provider: 'script', with: { deploy: 'true', env } };
  const port = { provider: 'local', with: { run: 'true', port: plain }, health: {} };
  const only = (odd: object, name: string) => {
    runner.write(`${name}.yml`, { ...manifest, services: { odd }, verify: {} });
    return run('sequence', { manifest: `${name}.yml`, run: 'true', version: 'odd=1', 'state-dir': `state-${name}` });
  };
  expect(cameTo(await only(literal, 'literal'))).toEqual([1, 'invalid', 'MANIFEST_INVALID']);
  expect(cameTo(await only(port, 'port'))).toEqual([1, 'rolled-back', 'PROVIDER_SETTINGS']);
  // It was written there by its author.
  runner.write('literal.yml', '');
};

/** That there is something to look at wherever one looks, and that it was masked there. */
const expectAll = (places: readonly Place[], { twin }: House): void => {
  const has = (where: RegExp, what: RegExp) =>
    expect([where, what, places.some(([name, text]) => where.test(name) && what.test(text))]).toEqual([
      where,
      what,
      true,
    ]);
  for (const what of [/^out \*\*\*$/m, /^err \*\*\*$/m, /said all of it/]) has(/\/logs\/deploy_web_1\.log$/, what);
  has(/\/logs\/check_checkout_1\.log$/, /\*\*\*/);
  has(/work\/\.convoy\/.*\/journal\//, /"reason":"for \*\*\*"/);
  has(/work\/fresh\/.*\/journal\//, /failing: \(no plain name\)/);
  has(/^artifact /, /for \*\*\*/);
  has(/^refs\/heads\/convoy\/staging /, /for \*\*\*/);
  has(/^request POST .*\/statuses$/, /web failed at gate: .*\*\*\*/);
  has(/^request POST .*\/comments$/, /web.*v1/);
  has(/^sequence .*: summary$/, /\*\*\*/);
  has(/^health-gate .*: outputs$/, /\*\*\*/);
  has(/^convoy logs web /, /deploy_web_1[.]log.*\*{3}/s);
  has(/^convoy status --history/, /for \*\*\*/);
  expect(twin.state.caches).not.toEqual([]);
};

/** What people ask for afterwards, with the secrets in their environment and without. */
const asked = [
  ['logs', 'web'],
  ['logs', 'checkout'],
  ['status'],
  ['status', '--history'],
  ['timeline'],
  // As a runner has it that was never here: from artifacts and caches.
  ['status', '--history', '--state-dir', 'fresh'],
] as const;

withBundle(
  'whatever happens, a secret stands nowhere but where the runner is told to mask it',
  async () => {
    await using house = await openHouse();
    await refusals(house);
    await story(house);
    for (const env of [{ ...marks, ...named, WEB_URL: house.shop.url }, {}])
      for (const words of asked) {
        const { code, err } = await house.convoy([...words, '--environment', 'staging'], env);
        expect([words, code, err]).toEqual([words, 0, expect.anything()]);
      }
    const places = await house.everywhere();
    expect(leaks(places, [...parts, house.token])).toEqual([]);
    expectAll(places, house);
    expect(house.twin.problems).toEqual([]);
  },
  120_000,
);
