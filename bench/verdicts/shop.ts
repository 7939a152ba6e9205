import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../test/port.ts';

const main = (service: string): string =>
  fileURLToPath(new URL(`../../examples/shop/services/${service}/main.ts`, import.meta.url));

/** The command that starts a service of the shop. */
export const commandOf = (service: string): readonly string[] => [process.execPath, main(service)];

type Env = Readonly<Record<string, string>>;

/** One real process of a service. */
export interface Release {
  readonly url: string;
  signal(name: NodeJS.Signals): void;
  end(): Promise<void>;
}

/** Starts a release of a service and waits until it listens. */
export const start = async (service: string, version: string, env: Env, port?: number): Promise<Release> => {
  const [program = '', ...words] = commandOf(service);
  const child = spawn(program, words, {
    env: { ...process.env, ...env, CONVOY_VERSION: version, PORT: String(port ?? (await freePort())) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const url = / listens on (\S+)\n/.exec(String(said))?.[1];
  if (url === undefined) throw new Error(`${service} ${version} does not listen: ${said}`);
  child.stdout.resume();
  const gone = once(child, 'close');
  return {
    url,
    signal: (name) => void child.kill(name),
    end: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
};

/** All six, wired to one another; keys are their names. */
export const startShop = async (data: string): Promise<ReadonlyMap<string, Release>> => {
  const env: Record<string, string> = { SHOP_DATA: data };
  const migration = spawn(process.execPath, [main('catalog').replace(/main\.ts$/, 'migrate.ts'), 'up'], {
    env: { ...process.env, ...env },
    // What is said and not read would keep it from closing.
    stdio: 'ignore',
  });
  await once(migration, 'close');
  const up = new Map<string, Release>();
  for (const service of ['catalog', 'inventory', 'pricing', 'orders', 'gateway', 'web']) {
    const release = await start(service, '1', env);
    up.set(service, release);
    env[`${service.toUpperCase()}_URL`] = release.url;
  }
  return up;
};
