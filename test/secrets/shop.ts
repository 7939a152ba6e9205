import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { marks, named } from './marks.ts';

/** A service whose answers are full of secrets, and the script that deploys it. */
export interface Shop {
  /** With a password in it, as some addresses have. */
  readonly url: string;
  readonly manifest: object;
  readonly close: () => Promise<void>;
}

const script = new URL('./leak.js', import.meta.url).pathname;

/** What a health endpoint of somebody careless says. */
const healthOf = (version: string) => ({
  ...{ version, env: { ...marks, ...named } },
  components: Object.fromEntries(
    [...Object.values(marks), ...Object.values(named)].map((name) => [name, { status: 'DOWN', name }]),
  ),
});

/** `file` says which version is in place. */
export const openShop = async (file: string): Promise<Shop> => {
  const server = createServer((request, response) => {
    const version = readFileSync(file, 'utf8');
    // A version that is a secret itself.
    const said = request.url?.startsWith('/odd') ? marks.PLAIN : version;
    response.writeHead(version.endsWith('-bad') ? 503 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(healthOf(said)));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const run = `${process.execPath} ${script}`;
  const reference = (name: string): string => `\${${name}}`;
  return {
    url: `http://ada:${encodeURIComponent(marks.API_PASSWORD)}@127.0.0.1:${port}`,
    manifest: {
      ...{ version: 1, name: 'shop', environments: { staging: { url: reference('WEB_URL') } } },
      defaults: {
        gate: { interval: '20ms', timeout: '5s', startup: '50ms', successes: 1, failures: 2, inconclusive: 2 },
      },
      services: {
        web: {
          provider: 'script',
          with: {
            ...{ deploy: run, describe: run, rollback: run },
            env: {
              SAYS: [...Object.keys(marks), 'LEGACY_TOKEN', 'AGAIN'].join(','),
              FILE: file,
              AGAIN: `again ${reference('PLAIN')}`,
            },
          },
          health: { url: reference('WEB_URL'), ready: '/', live: '/', detail: '/', version: '[BODY].version' },
        },
      },
      verify: {
        integration: [{ name: 'checkout', needs: ['web'], run: `SAYS=${Object.keys(marks)} FILE=${file} ${run}` }],
      },
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
