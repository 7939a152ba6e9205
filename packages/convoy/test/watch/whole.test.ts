import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { freePort } from '../../../../test/port.ts';
import { startTwin, type Twin } from '../../../../test/twin/twin.ts';
import { until } from '../../../../test/until.ts';
import { post } from '../../../drivers/test/channels/mail.ts';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { gate, type House, manifestOf, onLocal, openHouse, type Started } from '../harness.ts';
import { answeredAt } from './recovering.ts';
import { openTarget, stopped, type Target } from './watching.ts';

const office = post(simpleParser);
const hook = receivers();
const names = ['stock', 'orders', 'web', 'search'] as const;
type Name = (typeof names)[number];

let twin: Twin;
let house: House;
let payments: Target;
let env: Record<string, string>;
let urls: Record<Name, string>;
beforeEach(async () => {
  twin = await startTwin({ seed: {} });
  [house, payments] = [await openHouse(), await openTarget()];
  env = {
    ...{ CONVOY_GITHUB: 'acme/shop', GITHUB_TOKEN: twin.token(), GITHUB_API_URL: twin.url },
    ...{ HOOK: await hook.listen(status(200)), SMTP: `smtp://127.0.0.1:${await office.listen()}` },
  };
  const ports = await Promise.all(names.map(() => freePort()));
  urls = Object.fromEntries(names.map((name, index) => [name, `http://127.0.0.1:${ports[index]}`])) as typeof urls;
  const of = (name: Name, needs: readonly string[]) =>
    onLocal(ports[names.indexOf(name)] as number, {
      ...{ needs, gate: { ...gate, startup: '15s', successes: 2 }, monitor: { interval: '200ms' } },
      recover: { restart: 2, backoff: '300ms' },
    });
  const services = {
    ...{ stock: of('stock', []), orders: of('orders', ['stock', 'payments']) },
    ...{ web: of('web', ['orders']), search: of('search', []) },
  };
  const external = { payments: { health: { url: payments.url, ready: '/status' }, monitor: { interval: '200ms' } } };
  const alerts = {
    channels: {
      hook: { webhook: `\${HOOK}`, 'allow-private': true },
      mail: { email: { to: 'ops@shop.example', from: 'convoy@shop.example', smtp: `\${SMTP}` } },
      tracker: { issue: {} },
    },
    routes: [
      {
        ...{ match: { alertname: 'incident' }, to: ['hook', 'mail', 'tracker'], 'group-by': ['environment', 'cause'] },
        ...{ 'group-wait': '300ms', 'group-interval': '300ms' },
      },
    ],
  };
  await house.write(manifestOf(services, { external, alerts }));
});
afterEach(async () => {
  await payments.die();
  await office.close();
  await hook.close();
  await house.close();
  await twin.close();
  expect(twin.problems).toEqual([]);
});

const tally = (lines: readonly string[]): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const line of lines) found[line] = (found[line] ?? 0) + 1;
  return found;
};

/** `firing stock`, for each message of each channel. */
const told = () => ({
  hook: tally(hook.bodies().map(({ data }) => `${data.status} ${data.labels.cause}`)),
  mail: tally(
    office.letters.map(({ mail: { subject, text } }) => {
      const cause = [...names, 'payments'].find((name) => subject?.includes(`${name} is`));
      return `${text?.includes('Resolved') ? 'resolved' : 'firing'} ${cause}`;
    }),
  ),
  tracker: tally(twin.state.issues.map(({ title, state }) => `${state} ${title.match(/(\w+) is/)?.[1]}`)),
});

/** Asks the shop as its users do until it is stopped. */
const load = (stop: AbortSignal): Promise<unknown> =>
  Promise.all(
    names.map(async (name) => {
      while (!stop.aborted) {
        const signal = AbortSignal.any([stop, AbortSignal.timeout(1_000)]);
        await fetch(urls[name], { signal }).then(
          (answer) => answer.text(),
          () => undefined,
        );
      }
    }),
  );

const hit = async (signal: NodeJS.Signals, ...services: readonly Name[]): Promise<void> => {
  const pids = await Promise.all(services.map(async (name) => (await answeredAt(urls[name])).pid));
  for (const pid of pids) process.kill(pid, signal);
};

/** Each cause is over, and everybody was told that. */
const settled = (watch: Started, ...causes: readonly string[]): Promise<unknown> =>
  until(`the end of ${causes.join(' and ')} is told`, () => {
    const { hook: hooks, mail, tracker } = told();
    if (watch.child.exitCode !== null) throw new Error('the watch has ended');
    return causes.every((one) => hooks[`resolved ${one}`] && mail[`resolved ${one}`] && tracker[`closed ${one}`]);
  });

// GitHub takes 80 writes a minute, and so does the twin: no more faults than that allows.
test('under load: what is killed, hangs or is down is one incident, told once to each channel, mended and closed', async () => {
  const versions = names.flatMap((name) => ['--version', `${name}=1`]);
  expect(await house.run(['deploy', ...names, ...versions], env)).toMatchObject({ code: 0 });
  const watch = house.start(['watch'], env);
  await watch.said('payments');
  for (const name of names) await watch.said(`${name} `);
  const over = new AbortController();
  const users = load(over.signal);
  await hit('SIGKILL', 'web', 'search');
  await settled(watch, 'web', 'search');
  await hit('SIGSTOP', 'orders');
  await settled(watch, 'orders');
  payments.manner = 'failing';
  await until('it is told', () => told().hook['firing payments']);
  payments.manner = 'well';
  await settled(watch, 'payments');
  over.abort();
  await users;
  await stopped(watch);
  const causes = ['web', 'search', 'orders', 'payments'];
  const once = Object.fromEntries(
    causes.flatMap((one) => [
      [`firing ${one}`, 1],
      [`resolved ${one}`, 1],
    ]),
  );
  expect(told()).toEqual({
    ...{ hook: once, mail: once },
    tracker: Object.fromEntries(causes.map((one) => [`closed ${one}`, 1])),
  });
}, 150_000);
