import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** What a deploy script did: which deployment's, and which version it brought up. */
export interface Act {
  readonly deployment: string;
  readonly version: string;
}

/** Where the effect of a deployment is seen: a script asks whether it may, and appends one line to a file. */
export interface World {
  readonly acts: () => readonly Act[];
  /** Scripts that asked and wait for an answer. */
  readonly waiting: () => number;
  /** All may go on, whoever comes later too. */
  readonly open: () => void;
  /** Whoever asks from now on waits. */
  readonly shut: () => void;
  /** Those who wait get no answer: their scripts fail. */
  readonly drop: () => void;
  /** `limit` is the time limit of a script. */
  readonly manifest: (environment: string, limit: string) => string;
  readonly close: () => Promise<void>;
}

export const openWorld = async (root: string): Promise<World> => {
  const file = join(root, 'acts');
  appendFileSync(file, '');
  const waiting = new Set<ServerResponse>();
  let isOpen = false;
  const server = createServer((request, response) => {
    request.resume();
    response.once('close', () => waiting.delete(response));
    if (isOpen) response.end();
    else waiting.add(response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const deploy = `curl -sSf -X POST ${url}/ && echo "$CONVOY_DEPLOYMENT $CONVOY_VERSION" >> ${file}`;
  const serving = `{ \\"version\\": \\"$(tail -1 ${file} | cut -d' ' -f2)\\" }`;
  const describe = `if test -s ${file}; then echo "{ \\"live\\": ${serving} }"; else echo '{ "live": null }'; fi > "$CONVOY_OUTPUT"`;
  return {
    acts: () =>
      (existsSync(file) ? readFileSync(file, 'utf8') : '')
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const [deployment = '', version = ''] = line.split(' ');
          return { deployment, version };
        }),
    waiting: () => waiting.size,
    open: () => {
      isOpen = true;
      for (const response of waiting) response.end();
    },
    shut: () => {
      isOpen = false;
    },
    drop: () => {
      for (const response of waiting) response.destroy();
    },
    // YAML is a superset of JSON.
    manifest: (environment, limit) =>
      JSON.stringify({
        ...{ version: 1, name: 'race', environments: { [environment]: {} } },
        services: { web: { provider: 'script', with: { deploy, describe }, timeout: limit } },
      }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
