import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { type House, manifestOf, openHouse } from '../harness.ts';
import { factsOf, judged, openTarget, stopped, type Target, watched } from './watching.ts';

const hook = receivers();
let house: House;
let [stock, orders, web]: Target[] = [];
let env: Record<string, string>;

/** The web needs orders, which need the stock: each fails as soon as what it needs does. */
const break_ = (): void => {
  for (const one of [stock, orders, web]) (one as Target).manner = 'failing';
};
const mend = (): void => {
  for (const one of [stock, orders, web]) (one as Target).manner = 'well';
};

beforeEach(async () => {
  house = await openHouse();
  [stock, orders, web] = [await openTarget(), await openTarget(), await openTarget()];
  let tries = 0;
  const url = await hook.listen((response, got) => {
    tries += 1;
    // The first is refused once, so that it comes again.
    status(tries === 1 ? 503 : 200)(response, got);
  });
  env = { HOOK: url };
  const services = {
    stock: watched(stock.url),
    orders: watched(orders.url, { needs: ['stock'] }),
    web: watched(web.url, { needs: ['orders'] }),
  };
  const alerts = {
    channels: { hook: { webhook: `\${HOOK}`, 'allow-private': true } },
    routes: [{ to: ['hook'], 'group-by': ['environment', 'cause'], 'group-wait': '1s', 'group-interval': '1s' }],
  };
  await house.write(manifestOf(services, { alerts }));
});
afterEach(async () => {
  for (const one of [stock, orders, web]) await (one as Target).die();
  await hook.close();
  await house.close();
});

const types = async (type: string) => (await factsOf(house)).filter((fact) => fact.type === type);

test('what makes all fail is one incident with its cause, told once, and so is its end, wherever the watch dies', async () => {
  const first = house.start(['watch'], env);
  await first.said('web');
  await until('all are up', async () => (await types('health.changed')).filter(({ to }) => to === 'up').length >= 6);
  break_();
  await first.said('hook');
  await first.said('could not be told');
  first.child.kill('SIGKILL');
  await first.ended;
  const second = house.start(['watch'], env);
  await until('it is told', () => hook.received.length >= 2);
  await second.said('was told');
  mend();
  await until('its end is told', () => hook.received.length >= 3);
  await second.said('resolved');
  await until('that is known', async () => (await types('notification.sent')).length === 2);
  expect((await stopped(second)).code).toBe(130);

  const opened = await types('incident.opened');
  expect(opened.map(({ cause, severity }) => [cause, severity])).toEqual([['stock', 'critical']]);
  expect(await types('incident.resolved')).toHaveLength(1);
  expect(await types('notification.decided')).toHaveLength(2);
  const ids = hook.received.map(({ headers }) => headers['webhook-id']);
  expect(ids[0]).toBe(ids[1]);
  expect(new Set(ids).size).toBe(2);
  const [, firing, resolved] = hook.bodies();
  expect(JSON.stringify(firing)).toContain('stock is down');
  expect(firing).toMatchObject({ data: { status: 'firing' } });
  expect(resolved).toMatchObject({ data: { status: 'resolved' } });
});

test('what is no service and fails is one incident with it as the cause, for all that need it', async () => {
  const needing = { needs: ['payments'] };
  const urlOf = (one: Target | undefined): string => one?.url ?? '';
  const external = { payments: { health: { url: urlOf(stock) }, ...judged } };
  await house.write(
    manifestOf({ orders: watched(urlOf(orders), needing), web: watched(urlOf(web), needing) }, { external }),
  );
  const watch = house.start(['watch'], {});
  await until('all are up', async () => (await types('health.changed')).filter(({ to }) => to === 'up').length >= 8);
  break_();
  await until('both suffer', async () =>
    (await factsOf(house)).some(({ affected }) => String(affected) === 'orders,web'),
  );
  mend();
  await watch.said('resolved');
  await stopped(watch);
  const opened = await types('incident.opened');
  expect(opened.map(({ cause, severity }) => [cause, severity])).toEqual([['payments', 'critical']]);
});

test('a channel that cannot be made is told, and what is seen is watched all the same', async () => {
  const watch = house.start(['watch'], {});
  await watch.said('nobody is told by hook');
  await watch.said('unknown → up');
  break_();
  await watch.said('begins critical');
  await stopped(watch);
  expect(await types('notification.decided')).toEqual([]);
});

test('what is for a channel that cannot be made waits for a watch that has what it takes, and is not given up', async () => {
  const watch = house.start(['watch'], {});
  await watch.said('unknown → up');
  break_();
  await until('it was tried', async () => (await types('notification.failed')).length >= 1);
  await stopped(watch);
  expect((await types('notification.failed')).map(({ channel, reason }) => [channel, reason])).toEqual([
    ['hook', expect.stringContaining('HOOK')],
  ]);
  expect(await types('notification.dropped')).toEqual([]);
});
