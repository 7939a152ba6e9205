import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Process, service, start } from '../../examples/shop/test/harness.ts';
import { type House, openHouse, type Started } from '../../packages/convoy/test/harness.ts';
import { untilUp } from '../../packages/convoy/test/watch/recovering.ts';
import { stopped } from '../../packages/convoy/test/watch/watching.ts';
import { shop, written } from './manifest.ts';

type Env = Readonly<Record<string, string>>;

/** The shop, up and watched. */
export interface Watched {
  readonly house: House;
  readonly urls: Readonly<Record<string, string>>;
  isWatched(): boolean;
  pidOf(service: string): Promise<number>;
  /** Has a service, a release of it (`catalog@2`) or a process a fault from now on; null: not any more. */
  fault(of: string, name: string | null): Promise<void>;
  /** What another company runs: nothing of it answers any more, or all does again. */
  pricing(isUp: boolean): Promise<void>;
  /** Buys something, as `test/checkout.ts` of the shop does; its exit status. */
  buy(): Promise<number | null>;
  close(): Promise<void>;
}

/** Deploys all of the shop, and the second release of partners behind that; then watches with these variables set. */
export const openShop = async (channels: Env): Promise<Watched> => {
  const house = await openHouse();
  for (const name of ['services', 'lib', 'test', 'package.json'])
    await symlink(join(shop, name), join(house.root, name));
  const { deployed, watched, urls } = await written();
  const [data, faults] = [join(house.root, 'data'), join(house.root, 'faults')];
  await mkdir(faults);
  const places = Object.fromEntries(Object.entries(urls).map(([name, url]) => [`${name.toUpperCase()}_URL`, url]));
  const env: Env = {
    ...{ ...places, ...channels, SHOP_DATA: data, SHOP_FAULTS: faults },
    ...{ SHOP_SLOW_AFTER: '0', SHOP_SLOW_MS: '700', SHOP_FLAP_MS: '2000' },
  };
  let prices: Process | null = null;
  let watch: Started | null = null;
  const pricing = async (isUp: boolean): Promise<void> => {
    if (isUp) prices = service('pricing', { PORT: new URL(urls.pricing as string).port });
    await (isUp ? prices?.url : prices?.stop('SIGKILL'));
  };
  const close = async (): Promise<void> => {
    if (watch) await stopped(watch);
    await house.close();
    await pricing(false);
  };
  const deploy = async (...releases: readonly (readonly [service: string, version: string])[]): Promise<void> => {
    const words = releases.flatMap(([name, version]) => ['--version', `${name}=${version}`]);
    const { code, err } = await house.run(['deploy', ...releases.map(([name]) => name), ...words], env);
    if (code !== 0) throw new Error(`the shop could not be deployed: ${err}`);
  };
  try {
    await pricing(true);
    await house.write(deployed);
    const services = Object.keys(urls).filter((name) => name !== 'pricing');
    await deploy(...services.map((name) => [name, '1'] as const));
    await deploy(['partners', '2']);
    await house.write(watched);
    watch = house.start(['watch'], env);
    await untilUp(house, ...Object.keys(urls));
  } catch (fault) {
    await close();
    throw fault;
  }
  return {
    ...{ house, urls, pricing, close, isWatched: () => watch?.child.exitCode === null },
    pidOf: async (name) => {
      const { routes, instances } = JSON.parse(await readFile(join(house.local, 'table.json'), 'utf8'));
      return instances[routes[`default/${name}`].live].process.pid;
    },
    fault: (of, name) => (name === null ? rm(join(faults, of)) : writeFile(join(faults, of), name)),
    buy: async () => (await start('test/checkout.ts', [], places).ended).code,
  };
};
